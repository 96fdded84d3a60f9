//! One indicator: what it asks and why, its rule, its threshold, and what it says of each subject.

use super::asked::{self, Asked, Leaves, Setting};
use super::found;
use super::shown::{Shown, shown};
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::pages::{html, private};
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use rozum_app::rows::{RiskFilter, RiskIndicatorRow, risk_indicators, risk_side};
use rozum_model::RegionIso;
use rozum_risks::find;
use std::sync::Arc;

#[derive(Template)]
#[template(path = "risk.html")]
struct Page {
    f: Frame,
    asked: Asked,
    row: RiskIndicatorRow,
    why: String,
    /// The rule in words; its formula stands on the page of the method.
    rule: String,
    threshold: String,
    settings: Vec<Setting>,
    shown: Vec<Shown>,
    leaves: Option<Leaves>,
    found: usize,
    regions: Vec<RegionIso>,
}

impl Page {
    const fn outcomes() -> &'static [&'static str] {
        &RiskFilter::OUTCOMES
    }

    /// Whether no act and no rule in force sets its threshold.
    fn is_proposed(&self) -> bool {
        self.row.proposed && self.settings.iter().all(|one| one.whose != "rules")
    }

    fn count(&self, outcome: impl AsRef<str>) -> usize {
        super::Page::count(&self.row, outcome)
    }
}

/// `GET /risks/{id}`
pub async fn page(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let indicator = find(&id).ok_or(PageError::NotFound)?;
    let filter = RiskFilter { indicator: Some(indicator), family: None, ..asked.filter()? };
    let (all, is_usual) = found(&site, &visitor, &asked).await?;
    let f = Frame::new(&visitor, Section::Governance);
    let state = &visitor.snapshot.state;
    let row = risk_indicators(&all, &filter, f.lang).into_iter().next().ok_or(PageError::NotFound)?;
    let part = asked.part()?;
    let (shown, found) = shown(&f, state, &all, &filter, part.clone());
    let own = Asked { indicator: String::new(), ..asked.clone() };
    let page = Page {
        leaves: Leaves::of(&f, &format!("/risks/{}", indicator.id), &own, &part, found),
        why: f.t(&format!("risk-{}-why", indicator.key())).into_owned(),
        rule: f.t(&format!("risk-{}-rule", indicator.key())).into_owned(),
        threshold: risk_side(f.lang, indicator, row.threshold, indicator.unit),
        settings: asked::settings(&f, &all.thresholds, state, Some(indicator.id)),
        row,
        shown,
        found,
        regions: f.by_name(state.strategies.keys().copied()),
        // The indicator stands in the path.
        asked: Asked { indicator: indicator.id.to_owned(), ..asked },
        f,
    };
    if is_usual { html(&page) } else { private(&page) }
}
