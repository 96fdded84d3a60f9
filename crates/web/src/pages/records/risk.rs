//! One risk of the register: what may go wrong, who answers for it, what is done, and every look at it.

use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::pages::governance::acts::{self, About};
use crate::pages::governance::next::{self, Next};
use crate::pages::governance::parts::{Act, Link, answer};
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use rozum_app::rows::{RiskRecordRow, risk_record};
use rozum_model::State as Register;
use rozum_model::event::Subject;
use rozum_model::governance::{CaseAbout, Risk, RiskAbout, RiskId, RiskLook, RiskNext, Steered};
use rozum_model::time::Day;
use std::sync::Arc;

#[derive(Template)]
#[template(path = "risk_entry.html")]
struct Page<'a> {
    f: Frame,
    risk: &'a Risk,
    row: RiskRecordRow,
    about: Link,
    owner: Link,
    state: &'a Register,
    acts: Vec<Act>,
    next: Next,
}

impl Page<'_> {
    /// What a look left to be done and by when; `None` where it closed the risk.
    fn stays(look: &RiskLook) -> Option<(&str, &Day)> {
        match &look.next {
            RiskNext::Stays { answer, review_by, .. } => Some((answer, review_by)),
            RiskNext::Closed { .. } => None,
        }
    }

    /// The body that a look handed the risk to.
    fn handed(&self, look: &RiskLook) -> Option<Link> {
        match look.next {
            RiskNext::Stays { owner, .. } => owner.map(|own| Link::body(self.state, own)),
            RiskNext::Closed { .. } => None,
        }
    }

    /// Why a look closed the risk.
    fn closed(look: &RiskLook) -> Option<&str> {
        match &look.next {
            RiskNext::Closed { reason } => Some(reason),
            RiskNext::Stays { .. } => None,
        }
    }
}

/// `GET /risks/register/{id}`
pub async fn page(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Result<Response, PageError> {
    let id: RiskId = id.parse().map_err(|_| PageError::NotFound)?;
    let (state, today) = (&visitor.snapshot.state, site.rozum.now().kyiv_day());
    let risk = state.governance.risk(id).ok_or(PageError::NotFound)?;
    let f = Frame::new(&visitor, Section::Governance);
    let acted = About::one(Subject::Risk(id));
    let page = Page {
        row: risk_record(state, risk, today),
        about: about(&f, state, risk.entry.about),
        owner: Link::body(state, risk.owner()),
        state,
        acts: acts::of(&f, &site, state, &acted),
        next: next::of(&f, &site, state, &acted),
        risk,
        f,
    };
    answer(&page.f, &page)
}

fn about(f: &Frame, state: &Register, about: RiskAbout) -> Link {
    match about {
        RiskAbout::Application(id) => Link::project(state, id),
        RiskAbout::Priority(id) => Link::about(state, CaseAbout::Priority(id)),
        RiskAbout::Region(region) => Link::steered(f, state, Steered::Strategy(region)),
        RiskAbout::Body(id) => Link::body(state, id),
    }
}
