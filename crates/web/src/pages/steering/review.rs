//! One review: what fired, what was proposed and decided by whom, until when, and what was done.

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
use rozum_app::rows::{StageReviewRow, cause_said, stage_review};
use rozum_governance::deciders;
use rozum_model::State as Register;
use rozum_model::event::Subject;
use rozum_model::governance::{
    Cause, FollowUp, Mark, NamedCause, NewTarget, ProposedDecision, ReturnedDecision, ReviewDecision,
    ReviewId, ReviewStage, StageReview, Steered, Trigger,
};
use std::sync::Arc;

/// A cause in words, with where it is seen.
struct Named<'a> {
    said: String,
    href: Option<String>,
    at: &'a Mark,
    /// What the proposal says to it.
    answer: Option<&'a str>,
    /// Whether a proposal that is not confirmed says nothing to it.
    unanswered: bool,
}

/// What was carried out, with where it is seen.
struct Done<'a> {
    link: Link,
    word: &'static str,
    words: &'a str,
    completed: &'a Mark,
}

#[derive(Template)]
#[template(path = "review.html")]
struct Page<'a> {
    f: Frame,
    review: &'a StageReview,
    row: StageReviewRow,
    about: Link,
    /// Bodies whose members confirm the decision.
    deciders: Vec<Link>,
    causes: Vec<Named<'a>>,
    /// What was proposed, with the mark of that.
    proposal: Option<(&'a ProposedDecision, &'a Mark)>,
    /// Where it was confirmed, with the mark of that.
    confirmed: Option<(Link, &'a Mark)>,
    done: Option<Done<'a>>,
    /// Proposals that came back, with the body that sent them.
    returned: Vec<(&'a ReturnedDecision, Link)>,
    acts: Vec<Act>,
    next: Next,
}

impl Page<'_> {
    /// The targets that a proposal sets, each in words.
    fn targets<'b>(
        &'b self,
        proposal: &'b ProposedDecision,
    ) -> impl Iterator<Item = (&'b NewTarget, &'b String)> {
        proposal.targets.iter().zip(&self.row.targets)
    }

    /// Whether it was decided that nothing is to be done.
    fn keeps(&self) -> bool {
        self.confirmed.is_some() && self.row.decision == Some(ReviewDecision::Keep.code())
    }
}

/// `GET /reviews/{id}`
pub async fn page(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Result<Response, PageError> {
    let id: ReviewId = id.parse().map_err(|_| PageError::NotFound)?;
    let state = &visitor.snapshot.state;
    let review = state.governance.stage_review(id).ok_or(PageError::NotFound)?;
    let page = view(Frame::new(&visitor, Section::Governance), &site, state, review);
    answer(&page.f, &page)
}

fn view<'a>(f: Frame, site: &Site, state: &'a Register, review: &'a StageReview) -> Page<'a> {
    let today = site.rozum.now().kyiv_day();
    let acted = About::one(Subject::Review(review.id));
    let cause = |(number, named): (u16, &'a NamedCause)| {
        let answer = review.stage.proposal().and_then(|proposal| proposal.answer(number));
        let waits = matches!(review.stage, ReviewStage::Proposed { .. });
        Named {
            said: cause_said(state, f.lang, review.about, &named.cause),
            href: seen_at(review.about, &named.cause),
            at: &named.named,
            answer,
            unanswered: waits && answer.is_none(),
        }
    };
    let (proposal, confirmed, done) = decided(state, review);
    Page {
        row: stage_review(state, review, today, f.lang),
        about: Link::steered(&f, state, review.about),
        deciders: deciders(state, review.about).into_iter().map(|id| Link::body(state, id)).collect(),
        causes: review.numbered().map(cause).collect(),
        proposal,
        confirmed,
        done,
        returned: review.returned.iter().map(|one| (one, Link::body(state, one.body))).collect(),
        acts: acts::of(&f, site, state, &acted),
        next: next::of(&f, site, state, &acted),
        review,
        f,
    }
}

/// Path of where a cause is seen; a body that asks said why.
fn seen_at(about: Steered, cause: &Cause) -> Option<String> {
    match (cause, about) {
        (Cause::Trigger(Trigger::Red { indicator, .. } | Trigger::Silent { indicator, .. }), _) => {
            crate::subject::path(&Subject::Indicator(*indicator))
        }
        (Cause::Trigger(_), Steered::Application(id)) => crate::subject::path(&Subject::Application(id)),
        _ => None,
    }
}

type Decided<'a> = (Option<(&'a ProposedDecision, &'a Mark)>, Option<(Link, &'a Mark)>, Option<Done<'a>>);

fn decided<'a>(state: &Register, review: &'a StageReview) -> Decided<'a> {
    match &review.stage {
        ReviewStage::Open => (None, None, None),
        ReviewStage::Proposed { proposal, proposed } => (Some((proposal, proposed)), None, None),
        ReviewStage::Decided { proposal, proposed, body, confirmed } => {
            (Some((proposal, proposed)), Some((Link::body(state, *body), confirmed)), None)
        }
        ReviewStage::Completed { proposal, proposed, body, confirmed, done, words, completed } => {
            let (word, link) = carried_out(review.about, *done);
            let done = Done { link, word, words, completed };
            (Some((proposal, proposed)), Some((Link::body(state, *body), confirmed)), Some(done))
        }
    }
}

/// The word of what was done, and where it is seen.
fn carried_out(about: Steered, done: FollowUp) -> (&'static str, Link) {
    let region = about.region().map(|region| format!("/regions/{region}/versions")).unwrap_or_default();
    let (word, href, id) = match done {
        FollowUp::Version { version } => ("version", region, version.to_string()),
        FollowUp::Target { indicator } => {
            ("target", format!("/indicators/{indicator}"), indicator.to_string())
        }
        FollowUp::Modification { number } => {
            ("modification", format!("/projects/{about}#modification-{number}"), number.to_string())
        }
        FollowUp::Ended => ("ended", format!("/projects/{about}#end"), about.to_string()),
    };
    (word, Link { href, id, name: String::new() })
}
