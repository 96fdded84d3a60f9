//! One organisation: what it is, who controls it, where its people sit, what it applies for.

use super::acts::About;
use super::control::{Chain, chains, controlled};
use super::parts::{Act, Link, answer};
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use rozum_app::rows::{ProjectFilter, ProjectRow, projects};
use rozum_model::State as Register;
use rozum_model::event::Subject;
use rozum_model::governance::{DeclaredInterest, InterestIn, Mandate, Organisation, OrganisationId};
use rozum_model::time::Day;
use std::sync::Arc;

#[derive(Template)]
#[template(path = "organisation.html")]
struct Page<'a> {
    f: Frame,
    organisation: &'a Organisation,
    chains: Vec<Chain>,
    controlled: Vec<(Link, Day, Option<Day>)>,
    seats: Vec<(Link, &'a Mandate)>,
    projects: Vec<ProjectRow>,
    interests: Vec<(String, &'a DeclaredInterest)>,
    acts: Vec<Act>,
}

/// `GET /organisations/{id}`
pub async fn page(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Result<Response, PageError> {
    let id: OrganisationId = id.parse().map_err(|_| PageError::NotFound)?;
    let state = &visitor.snapshot.state;
    let organisation = state.governance.organisation(id).ok_or(PageError::NotFound)?;
    let f = Frame::new(&visitor, Section::Governance);
    let mandates = state.governance.mandates.values().filter(|mandate| mandate.seat.organisation == id);
    let page = Page {
        organisation,
        chains: chains(&f, state, id),
        controlled: controlled(state, id),
        seats: mandates.map(|mandate| (Link::seat(state, mandate.id), mandate.as_ref())).collect(),
        projects: projects(state, &ProjectFilter { organisation: Some(id), ..ProjectFilter::default() }),
        interests: interests(&f, state, id),
        acts: super::acts::of(&f, &site, state, &About::one(Subject::Organisation(id))),
        f,
    };
    answer(&page.f, &page)
}

/// Interests in the organisation that people declared.
fn interests<'a>(f: &Frame, state: &'a Register, id: OrganisationId) -> Vec<(String, &'a DeclaredInterest)> {
    let here = |one: &&DeclaredInterest| one.interest.in_what == InterestIn::Organisation(id);
    let all = state.governance.declarations.iter();
    all.flat_map(|(account, own)| own.interests.iter().filter(here).map(|one| (f.person(account), one)))
        .collect()
}
