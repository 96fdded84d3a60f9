//! What waits for the person who is signed in.

mod about;
mod desk;
mod neighbours;
mod seats;

use super::private;
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::Form;
use axum::extract::State;
use axum::response::Response;
use rozum_app::DraftSummary;
use rozum_app::rows::{ProposalFilter, ProposalRow, ProposalState, proposals};
use rozum_model::account::Role;
use rozum_model::division::{PriorityPair, Progress};
use rozum_model::{RegionIso, State as Register};
use serde::Deserialize;
use std::sync::Arc;

#[derive(Template)]
#[template(path = "work.html")]
struct Work {
    f: Frame,
    roles: Vec<Role>,
    regions: Vec<RegionIso>,
    drafts: Vec<DraftSummary>,
    message: Option<(&'static str, &'static str, String)>,
    /// Overlaps on which another region waits for an answer of one of these.
    answers: Vec<(PriorityPair, RegionIso)>,
    /// What neighbours said of shared roles since.
    news: Vec<neighbours::News>,
    /// Open proposals of these regions, the oldest first.
    proposals: Vec<ProposalRow>,
    /// What waits, by seat, the most pressing first.
    waits: Vec<desk::Group>,
    /// What else can be done, by seat.
    can: Vec<desk::Group>,
    /// Forms that were begun: what, about what, since when.
    forms: Vec<desk::Begun>,
    /// Bodies in which the person sits.
    seats: Vec<seats::Seat>,
    /// Their sittings to come.
    sittings: Vec<seats::Coming>,
}

impl Work {
    /// The place of a talk about shared roles.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "a template passes references")]
    fn talk(&self, pair: &PriorityPair) -> String {
        let [a, b] = pair.regions();
        self.f.href(format!("/coordination/overlaps/{a}/{b}#{}-{}", pair.a(), pair.b()))
    }
}

/// Talks in which one of these regions is to answer, with the region that waits.
fn waiting(state: &Register, regions: &[RegionIso]) -> Vec<(PriorityPair, RegionIso)> {
    let waits = |pair: &PriorityPair| match state.progress(*pair) {
        Progress::Waits(region) if regions.contains(&region) => {
            pair.other(region).map(|other| (*pair, other))
        }
        _ => None,
    };
    state.divisions.keys().filter_map(waits).collect()
}

fn open(site: &Site, visitor: &Visitor, regions: &[RegionIso]) -> Vec<ProposalRow> {
    let filter = ProposalFilter { state: Some(ProposalState::Open), ..ProposalFilter::default() };
    let mut rows = proposals(&visitor.snapshot.state, site.rozum.now(), &filter);
    rows.retain(|row| regions.contains(&row.region));
    rows
}

/// `GET /work`
pub async fn page(State(site): State<Arc<Site>>, visitor: Visitor) -> Result<Response, PageError> {
    draw(&site, &visitor, None).await
}

async fn draw(
    site: &Site,
    visitor: &Visitor,
    message: Option<(&'static str, &'static str, String)>,
) -> Result<Response, PageError> {
    let viewer = visitor.signed_in()?;
    let drafts = site.rozum.drafts(&viewer.account).await.map_err(super::draft::failed)?;
    let regions: Vec<RegionIso> = viewer
        .roles
        .iter()
        .filter_map(|role| match role {
            Role::Secretariat { region } => Some(*region),
            Role::Administrator | Role::DataSteward | Role::Analyst => None,
        })
        .collect();
    let f = Frame::new(visitor, Section::Other);
    let begun = site.rozum.forms(&viewer.account).await.map_err(super::draft::failed)?;
    let desk =
        desk::Desk { f: &f, state: &visitor.snapshot.state, viewer, today: site.rozum.now().kyiv_day() };
    let (waits, can) = desk.lay();
    let forms = begun.iter().map(|line| desk.begun(line)).collect();
    let (state, account, today) = (&visitor.snapshot.state, &viewer.account, site.rozum.now().kyiv_day());
    private(&Work {
        seats: seats::held(state, account, today),
        sittings: seats::coming(state, account, today),
        answers: waiting(&visitor.snapshot.state, &regions),
        news: neighbours::news(&visitor.snapshot.state, &regions),
        proposals: open(site, visitor, &regions),
        roles: viewer.roles.clone(),
        regions,
        drafts,
        message,
        waits,
        can,
        forms,
        f,
    })
}

/// A new password.
#[derive(Deserialize)]
pub struct Passwords {
    form: String,
    current: String,
    new: String,
}

/// `POST /work/password`
pub async fn change_password(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Form(typed): Form<Passwords>,
) -> Result<Response, PageError> {
    visitor.check_form(&typed.form)?;
    let viewer = visitor.signed_in()?;
    let session = visitor.session.as_deref().unwrap_or_default();
    let said = |id: &str| rozum_locale::text(visitor.lang, id).into_owned();
    let message = match site.rozum.change_password(&viewer.account, session, &typed.current, &typed.new).await
    {
        Ok(()) => ("success", "notice-success", said("password-changed")),
        Err(reason) => ("error", "notice-error", rozum_locale::reason(visitor.lang, &reason)),
    };
    draw(&site, &visitor, Some(message)).await
}
