//! The monitoring report of a region and of the country.

pub mod files;

use super::{html, of_today};
use crate::documents::html as drawn;
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use rozum_app::{EditionError, MadeReport, ReportAsked};
use rozum_document::Document;
use rozum_model::RegionIso;
use rozum_reports::{Period, Scope, period_name};
use serde::Deserialize;
use std::sync::Arc;

/// Which period. Empty means the one whose report is awaited.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    period: String,
}

impl Asked {
    fn suffix(&self) -> String {
        crate::query::suffix(&[("period", &self.period)])
    }
}

/// A period to choose.
struct Choice {
    id: String,
    name: String,
    chosen: bool,
}

#[derive(Template)]
#[template(path = "report.html")]
struct Page {
    f: Frame,
    made: Arc<MadeReport>,
    scope: Scope,
    /// Address of the report without its period.
    path: String,
    asked: Asked,
    periods: Vec<Choice>,
}

impl Page {
    fn document(&self) -> &Document {
        &self.made.report.document
    }

    fn contents(&self) -> String {
        drawn::contents(self.document())
    }

    fn chapters(&self) -> String {
        drawn::chapters(self.document())
    }

    #[expect(clippy::unused_self, reason = "a template calls it on what it draws")]
    fn runs(&self, all: &[rozum_document::Run]) -> String {
        drawn::runs(all)
    }
}

/// `GET /report`
pub async fn country(
    state: State<Arc<Site>>,
    visitor: Visitor,
    asked: Query<Asked>,
) -> Result<Response, PageError> {
    page(&state, &visitor, Scope::Country, asked.0).await
}

/// `GET /regions/{iso}/report`
pub async fn region(
    state: State<Arc<Site>>,
    visitor: Visitor,
    Path(iso): Path<String>,
    asked: Query<Asked>,
) -> Result<Response, PageError> {
    page(&state, &visitor, known(&iso)?, asked.0).await
}

async fn page(site: &Site, visitor: &Visitor, scope: Scope, asked: Asked) -> Result<Response, PageError> {
    let period = period(site, &asked)?;
    let section = if scope == Scope::Country { Section::Cockpit } else { Section::Regions };
    let f = Frame::new(visitor, section);
    let today = site.rozum.now().kyiv_day();
    let mut all = Period::offered(today);
    if !all.contains(&period) {
        all.insert(0, period.clone());
    }
    let choice =
        |own: &Period| Choice { id: own.id.clone(), name: period_name(f.lang, own), chosen: *own == period };
    let periods = all.iter().map(choice).collect();
    let made = made(site, visitor, scope, period.clone()).await?;
    Ok(of_today(html(&Page { f, made, scope, path: scope.report(), asked, periods })?))
}

/// A region that there is.
fn known(iso: &str) -> Result<Scope, PageError> {
    let iso: RegionIso = iso.parse().map_err(|_| PageError::NotFound)?;
    rozum_reference::regions::region(iso).map(|_| Scope::Region(iso)).ok_or(PageError::NotFound)
}

fn period(site: &Site, asked: &Asked) -> Result<Period, PageError> {
    let today = site.rozum.now().kyiv_day();
    if asked.period.is_empty() {
        return Ok(Period::reported(today));
    }
    Period::read(&asked.period, today).map_err(PageError::BadRequest)
}

async fn made(
    site: &Site,
    visitor: &Visitor,
    scope: Scope,
    period: Period,
) -> Result<Arc<MadeReport>, PageError> {
    let asked = ReportAsked { scope, period, lang: visitor.lang };
    site.rozum.report(&visitor.snapshot, &asked).await.map_err(|error| failed(&error))
}

/// A fault of ours: a report is of the present state, which is there.
pub(crate) fn failed(error: &EditionError) -> PageError {
    tracing::error!(%error, "report failed");
    PageError::Internal
}
