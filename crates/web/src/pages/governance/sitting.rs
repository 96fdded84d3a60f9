//! One sitting: agenda, who came, who stepped aside, each ballot with its reasons, how it was counted.

use super::acts::About;
use super::next::Next;
use super::parts::{Act, Link, answer};
use super::quorum::{Quorum, by_sector};
use super::votes::{VoteShown, outcome_code};
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::site::Site;
use crate::verbs::{Changed, changes, said};
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use rozum_model::State as Register;
use rozum_model::governance::{Body, BodyId, Item, Mark, Matter, Sitting, SittingId};
use rozum_model::stakeholder::Sector;
use std::sync::Arc;

/// A matter of the agenda with all that happened to it.
struct Shown<'a> {
    item: &'a Item,
    matter: Link,
    quorum: Quorum,
    vote: VoteShown,
    /// What differs, where the matter is a change of a project.
    changes: Vec<Changed>,
    closed: Option<(&'a Mark, &'static str)>,
    /// Who must step aside without having said so, and why.
    bound: Vec<(String, Vec<String>)>,
    /// Why those who came cannot decide on it; nothing when they can, or nobody knows yet who comes.
    lacking: Vec<String>,
}

impl Shown<'_> {
    /// Word of the kind of matter.
    const fn kind(&self) -> &'static str {
        match self.item.point.matter {
            Matter::Application(_) => "application",
            Matter::Modification { .. } => "modification",
            Matter::Package(_) => "package",
        }
    }
}

#[derive(Template)]
#[template(path = "sitting.html")]
struct Page<'a> {
    f: Frame,
    body: &'a Body,
    sitting: &'a Sitting,
    sectors: Vec<(Sector, usize, usize)>,
    present: Vec<(String, Sector)>,
    items: Vec<Shown<'a>>,
    /// Whole days between agenda and sitting.
    notice: i64,
    acts: Vec<Act>,
    next: Next,
}

/// `GET /bodies/{id}/sittings/{number}`
pub async fn page(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path((body, number)): Path<(String, u16)>,
) -> Result<Response, PageError> {
    let id: BodyId = body.parse().map_err(|_| PageError::NotFound)?;
    let state = &visitor.snapshot.state;
    let body = state.governance.body(id).ok_or(PageError::NotFound)?;
    let sitting = state.governance.sitting(SittingId::new(id, number)).ok_or(PageError::NotFound)?;
    let f = Frame::new(&visitor, Section::Governance);
    let present = sitting.present().iter().map(|one| (f.person(&one.account), one.sector)).collect();
    let about = About::default().and_sitting(sitting);
    let page = Page {
        body,
        sitting,
        sectors: by_sector(state, sitting),
        present,
        items: sitting.items.iter().map(|item| shown(&f, state, sitting, item)).collect(),
        notice: i64::from((sitting.day - sitting.published.day()).get_days()),
        acts: super::acts::of(&f, &site, state, &about),
        next: super::next::of(&f, &site, state, &about),
        f,
    };
    answer(&page.f, &page)
}

fn shown<'a>(f: &Frame, state: &Register, sitting: &Sitting, item: &'a Item) -> Shown<'a> {
    let matter = item.point.matter;
    // Of a closed vote, who was bound then; of an open one, who is bound today.
    let bound = match &item.counted {
        Some(then) => then.bound.clone(),
        None => rozum_governance::aside(state, sitting, item, sitting.day),
    };
    let open = item.closed.is_none() && sitting.cancelled.is_none() && sitting.attendance.is_some();
    let lacking =
        if open { rozum_governance::lacking(state, sitting, item, sitting.day) } else { Vec::new() };
    let told = |(account, reasons): (_, Vec<rozum_model::Reason>)| {
        (f.person(&account), reasons.iter().map(|reason| said(f, reason)).collect())
    };
    Shown {
        bound: bound.into_iter().map(told).collect(),
        lacking: lacking.iter().map(|reason| said(f, reason)).collect(),
        item,
        matter: Link::matter(state, matter),
        changes: changes(f, state, matter),
        quorum: Quorum::of(state, sitting, item),
        vote: VoteShown::of(f, state, matter, (&item.ballots, &item.recusals, sitting.present())),
        closed: item.closed.as_ref().map(|(mark, outcome)| (mark, outcome_code(*outcome))),
    }
}
