//! What stakeholders hold of a priority beside the calculation: recorded and taken back by whoever keeps
//! the region's strategy.

use super::{draw, known, tables};
use crate::error::PageError;
use crate::evidence::Address;
use crate::frame::localised;
use crate::site::Site;
use crate::visitor::Visitor;
use axum::Form;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use rozum_app::SubmitError;
use rozum_app::evidence::{Material, Origin};
use rozum_evidence::Thresholds;
use rozum_model::evidence::{Calculated, Judgement, Stance};
use rozum_model::stakeholder::{Sector, Stakeholder};
use rozum_model::{Command, DatasetId, PriorityId, Reason, RegionIso};
use std::sync::Arc;

/// Rows for organisations that the form offers.
pub const ROWS: usize = 5;

/// A judgement as typed.
#[derive(Debug, Clone)]
pub struct Typed {
    /// Of which priority.
    pub priority: PriorityId,
    /// `supported` or `contradicted`.
    pub stance: String,
    /// Why.
    pub reason: String,
    /// Organisations and their sectors.
    pub participants: Vec<(String, String)>,
}

/// The fields of a form; names may repeat.
struct Fields(Vec<(String, String)>);

impl Fields {
    fn one(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim())
    }

    fn all(&self, name: &str) -> Vec<&str> {
        self.0.iter().filter(|(key, _)| key == name).map(|(_, value)| value.trim()).collect()
    }

    fn expected(&self) -> Result<u64, PageError> {
        self.one("expected").parse().map_err(|_| PageError::BadRequest(Reason::new("request-unreadable")))
    }

    fn typed(&self, priority: PriorityId) -> Typed {
        let pairs = self.all("organisation").into_iter().zip(self.all("sector"));
        Typed {
            priority,
            stance: self.one("stance").to_owned(),
            reason: self.one("reason").to_owned(),
            participants: pairs.map(|(name, sector)| (name.to_owned(), sector.to_owned())).collect(),
        }
    }
}

/// `POST /regions/{iso}/evidence/{priority}/judge`
pub async fn judge(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path((iso, priority)): Path<(String, String)>,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let (fields, iso, priority) = asked(&visitor, fields, &iso, &priority)?;
    let (telling, _) = tables(&site, iso).await;
    let named = telling.iter().find(|material| material.id() == fields.one("dataset"));
    let material = named.ok_or(PageError::NotFound)?;
    let typed = fields.typed(priority);
    let expected = fields.expected()?;
    let Some(stance) = stance(&typed.stance) else {
        let errors = vec![rozum_locale::reason(visitor.lang, &Reason::new("ev-judge-stance"))];
        return again(site, visitor, iso, material.id(), errors, typed).await;
    };
    let (dataset, dataset_version) = version(material)?;
    let found = calculated(&site, &visitor, iso, priority, material)?;
    let judgement = Judgement {
        dataset,
        dataset_version,
        period: found.period,
        threshold: found.threshold,
        calculated: found.verdict,
        stance,
        reason: typed.reason.clone(),
        participants: participants(&typed)?,
    };
    let command = Command::JudgeEvidence { expected: Some(expected), priority, judgement };
    give(site, visitor, iso, material.id(), typed, command).await
}

/// `POST /regions/{iso}/evidence/{priority}/withdraw`. A judgement may be taken back when no table speaks of the
/// region any more: nothing is calculated here.
pub async fn withdraw(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path((iso, priority)): Path<(String, String)>,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let (fields, iso, priority) = asked(&visitor, fields, &iso, &priority)?;
    let dataset = fields.one("dataset").to_owned();
    let reason = fields.one("reason").to_owned();
    let command = Command::WithdrawJudgement { expected: Some(fields.expected()?), priority, reason };
    let typed = Typed { reason: String::new(), ..fields.typed(priority) };
    give(site, visitor, iso, dataset, typed, command).await
}

/// A form of this visitor's own, about a priority of this region.
fn asked(
    visitor: &Visitor,
    fields: Vec<(String, String)>,
    iso: &str,
    priority: &str,
) -> Result<(Fields, RegionIso, PriorityId), PageError> {
    let fields = Fields(fields);
    visitor.check_form(fields.one("form"))?;
    let iso = known(iso)?;
    let priority: PriorityId = priority.parse().map_err(|_| PageError::NotFound)?;
    if priority.region() == iso { Ok((fields, iso, priority)) } else { Err(PageError::NotFound) }
}

fn stance(word: &str) -> Option<Stance> {
    [Stance::Supported, Stance::Contradicted].into_iter().find(|stance| stance.code() == word)
}

fn version(material: &Material) -> Result<(DatasetId, u32), PageError> {
    match &material.origin {
        Origin::Dataset { id, version, .. } => Ok((id.clone(), *version)),
        Origin::Own { .. } => Err(PageError::NotFound),
    }
}

/// What the program works out, and from which period at which threshold.
struct Found {
    period: String,
    threshold: String,
    verdict: Calculated,
}

/// What the program works out now, and not what a form says that it did.
fn calculated(
    site: &Site,
    visitor: &Visitor,
    iso: RegionIso,
    priority: PriorityId,
    material: &Material,
) -> Result<Found, PageError> {
    let last = material.panel.matrices.len().saturating_sub(1);
    let threshold = Thresholds::default().quotient;
    let found = site.rozum.against(&visitor.snapshot.state, iso, material, (last, threshold), visitor.lang);
    let found = found.ok_or(PageError::NotFound)?;
    let row = found.priorities.iter().find(|row| row.priority == priority).ok_or(PageError::NotFound)?;
    let all = [Calculated::Supported, Calculated::Contradicted, Calculated::Unknown];
    let verdict = all.into_iter().find(|calculated| calculated.code() == row.verdict);
    let verdict = verdict.ok_or(PageError::NotFound)?;
    let named = Some(found.time).filter(|time| !time.is_empty());
    let period = named.unwrap_or_else(|| material.header.vintage.period.clone());
    Ok(Found { threshold: found.threshold.to_string(), period, verdict })
}

/// Rows without a name were left empty.
fn participants(typed: &Typed) -> Result<Vec<Stakeholder>, PageError> {
    let unreadable = || PageError::BadRequest(Reason::new("request-unreadable"));
    let named = typed.participants.iter().filter(|(name, _)| !name.is_empty());
    let one = |(name, word): &(String, String)| {
        let sector = Sector::ALL.into_iter().find(|sector| sector.code() == word).ok_or_else(unreadable)?;
        Ok(Stakeholder { organisation: name.clone(), sector })
    };
    named.map(one).collect()
}

async fn give(
    site: Arc<Site>,
    visitor: Visitor,
    iso: RegionIso,
    dataset: String,
    typed: Typed,
    command: Command,
) -> Result<Response, PageError> {
    let viewer = visitor.signed_in()?;
    let outcome = site.rozum.submit(&viewer.actor(), &command).await;
    match outcome {
        Ok(_) => {
            let query = Address { dataset, ..Address::default() }.query();
            let path = format!("/regions/{iso}/evidence{query}#{}", typed.priority);
            Ok(Redirect::to(&localised(visitor.lang, &path)).into_response())
        }
        Err(SubmitError::Refused(refusal)) => {
            let lang = visitor.lang;
            let errors = refusal.reasons.iter().map(|reason| rozum_app::plainly(lang, reason)).collect();
            again(site, visitor, iso, dataset, errors, typed).await
        }
        Err(error) => Err(error.into()),
    }
}

/// The page with what was refused, and what had been typed.
async fn again(
    site: Arc<Site>,
    visitor: Visitor,
    iso: RegionIso,
    dataset: String,
    errors: Vec<String>,
    typed: Typed,
) -> Result<Response, PageError> {
    let address = Address { dataset, ..Address::default() };
    draw(site, visitor, iso, address, errors, Some(typed)).await
}
