//! One body: its members, what separation forbids them, its sittings and what it decided.

use super::acts::About;
use super::next::Next;
use super::parts::{Act, Link, answer};
use super::votes::{Decision, outcome_code};
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::pages::risks::{About as Asking, Questions, questions};
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use rozum_app::rows::{CaseRow, cases, seats_by_sector};
use rozum_model::State as Register;
use rozum_model::event::Subject;
use rozum_model::governance::{Body, BodyId, BodyKind, Mandate, Mark, Side, Sitting, SittingId};
use rozum_model::stakeholder::Sector;
use rozum_model::time::Day;
// The template matches on it.
use rozum_model::governance::MandateStage;
use rozum_risks::Subject as Subjected;
use std::sync::Arc;

/// A member, or somebody proposed or past.
struct Member<'a> {
    mandate: &'a Mandate,
    organisation: Link,
    holds: bool,
}

/// Seats of a sector.
struct Seats {
    sector: Sector,
    count: usize,
    /// More than the rules let one sector have.
    over: bool,
}

#[derive(Template)]
#[template(path = "body.html")]
struct Page<'a> {
    f: Frame,
    body: &'a Body,
    members: Vec<Member<'a>>,
    seats: Vec<Seats>,
    total: usize,
    cap: u8,
    cooling_off: u8,
    sittings: Vec<&'a Sitting>,
    today: Day,
    decisions: Vec<Decision>,
    contracts: Vec<(Link, &'a Mark)>,
    cases: Vec<CaseRow>,
    questions: Questions,
    acts: Vec<Act>,
    next: Next,
}

impl Page<'_> {
    /// The word of its side of the separation.
    const fn side(&self) -> &'static str {
        match self.body.facts.kind.side() {
            Some(Side::Funding) => "funding",
            Some(Side::Oversight) => "oversight",
            None => "neither",
        }
    }

    /// The sitting that it has called next.
    fn upcoming(&self) -> Option<&Sitting> {
        let open =
            |own: &&&Sitting| own.cancelled.is_none() && own.attendance.is_none() && own.day >= self.today;
        self.sittings.iter().filter(open).min_by_key(|own| own.day).copied()
    }

    /// Whether it votes.
    const fn votes(&self) -> bool {
        matches!(self.body.facts.kind, BodyKind::WorkingGroup { .. } | BodyKind::Council)
    }

    /// Word of how far a mandate has come.
    const fn stage(member: &Member<'_>) -> &'static str {
        match &member.mandate.stage {
            MandateStage::Proposed => "proposed",
            MandateStage::Confirmed { .. } if member.holds => "holds",
            MandateStage::Confirmed { .. } => "out-of-term",
            MandateStage::Refused { .. } => "refused",
            MandateStage::Ended { .. } => "ended",
        }
    }
}

/// `GET /bodies/{id}`
pub async fn page(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Result<Response, PageError> {
    let id: BodyId = id.parse().map_err(|_| PageError::NotFound)?;
    let state = &visitor.snapshot.state;
    let body = state.governance.body(id).ok_or(PageError::NotFound)?;
    let today = site.rozum.now().kyiv_day();
    let mut f = Frame::new(&visitor, Section::Governance);
    f.look_at(&site, [&body.facts.act]).await;
    let numbers = state.governance.numbers();
    let seats = seats(state, body, today);
    let sittings = sittings(state, id);
    let about =
        sittings.iter().fold(About::one(Subject::Body(id)), |about, sitting| about.and_sitting(sitting));
    let page = Page {
        body,
        members: members(state, id, today),
        total: seats.iter().map(|seats| seats.count).sum(),
        seats,
        cap: numbers.seat_cap_percent,
        cooling_off: numbers.cooling_off_months,
        decisions: decisions(state, &sittings),
        sittings,
        today,
        contracts: contracts(state, id),
        questions: questions(&site, &visitor, &f, Asking::Subject(Subjected::Body(id))).await,
        cases: cases(state, None, None, today).into_iter().filter(|case| case.body == id).collect(),
        acts: super::acts::of(&f, &site, state, &about),
        next: super::next::of(&f, &site, state, &about),
        f,
    };
    answer(&page.f, &page)
}

/// Those who sit now first, then those who are proposed, then the past.
fn members(state: &Register, id: BodyId, today: Day) -> Vec<Member<'_>> {
    let member = |mandate| Member {
        mandate,
        organisation: Link::organisation(state, mandate.seat.organisation),
        holds: mandate.holds(today),
    };
    let mut members: Vec<_> = state.governance.mandates_of(id).map(member).collect();
    members.sort_by_key(|member| (!member.holds, member.mandate.span().is_some(), member.mandate.id));
    members
}

fn seats(state: &Register, body: &Body, today: Day) -> Vec<Seats> {
    let counts = seats_by_sector(state, body.id, today);
    let total: usize = counts.iter().sum();
    let capped = matches!(body.facts.kind, BodyKind::WorkingGroup { .. });
    let cap = usize::from(state.governance.numbers().seat_cap_percent);
    let row =
        |(sector, count): (Sector, usize)| Seats { sector, count, over: capped && count * 100 > total * cap };
    Sector::ALL.into_iter().zip(counts).map(row).collect()
}

/// The latest first.
fn sittings(state: &Register, id: BodyId) -> Vec<&Sitting> {
    let all = SittingId::new(id, 0)..=SittingId::new(id, u16::MAX);
    state.governance.sittings.range(all).map(|(_, sitting)| sitting.as_ref()).rev().collect()
}

fn decisions(state: &Register, sittings: &[&Sitting]) -> Vec<Decision> {
    let of = |sitting: &Sitting| {
        let closed = sitting.items.iter().filter_map(|item| item.closed.as_ref().map(|end| (item, end)));
        let decision = |(item, (mark, outcome)): (&rozum_model::governance::Item, &(Mark, _))| Decision {
            matter: Link::matter(state, item.point.matter),
            sitting: Link::sitting(state, sitting.id),
            outcome: outcome_code(*outcome),
            at: mark.at,
            seq: mark.seq,
        };
        closed.map(decision).collect::<Vec<_>>()
    };
    sittings.iter().flat_map(|sitting| of(sitting)).collect()
}

fn contracts(state: &Register, id: BodyId) -> Vec<(Link, &Mark)> {
    let all = state.governance.applications.values();
    let signed = all.filter_map(|application| {
        let contract = application.stage.contract().filter(|contract| contract.authority == id)?;
        Some((Link::project(state, application.id), &contract.signed))
    });
    signed.collect()
}
