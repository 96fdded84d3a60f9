//! Who may have a hand in a review: the secretariat proposes, a body of the funding side decides, and
//! oversight may only ask for one.

use super::Person;
use crate::interests::interests;
use crate::{Refusal, acts};
use rozum_model::governance::{Act, BodyId, BodyKind, Mark, StageReview, Steered};
use rozum_model::time::Day;
use rozum_model::{AccountId, Actor, Reason, State};

/// The bodies whose members confirm a decision: for a priority its working group, for a project that of its
/// call, for a strategy the council. Where no such group is open, the council, so that nothing stays
/// undecided for want of a body.
pub fn deciders(state: &State, about: Steered) -> Vec<BodyId> {
    let governance = &state.governance;
    let open = |is: &dyn Fn(BodyKind) -> bool| -> Vec<BodyId> {
        governance.bodies_in(about.region(), is).map(|body| body.id).collect()
    };
    let groups = match about {
        Steered::Strategy(_) => Vec::new(),
        Steered::Priority(priority) => open(&|kind| kind == BodyKind::WorkingGroup { priority }),
        Steered::Application(id) => {
            let call = governance.application(id).and_then(|own| governance.call(own.call));
            let group = call.map(|call| call.terms.working_group);
            let open = |id: &BodyId| governance.body(*id).is_some_and(|body| body.closed.is_none());
            group.filter(open).into_iter().collect()
        }
    };
    if groups.is_empty() { open(&|kind| kind == BodyKind::Council) } else { groups }
}

/// Whether the person sits in an oversight body of the region or of the country.
pub(crate) fn oversees(state: &State, account: &AccountId, about: Steered, today: Day) -> bool {
    let mut places = [about.region(), None].into_iter();
    places.any(|place| {
        state.governance.sits(account, place, today, |kind| kind == BodyKind::Oversight).is_some()
    })
}

impl Person<'_> {
    /// The deciding body in which this person sits.
    pub(super) fn decides_in(&self, review: &StageReview) -> Result<BodyId, Refusal> {
        let bodies = deciders(self.state, review.about);
        let sits = |body: &BodyId| self.state.governance.seat(self.account, *body, self.today).is_some();
        let own = bodies.into_iter().find(sits);
        own.ok_or_else(|| named(review, Reason::new("only-the-deciding-body")).into())
    }

    /// Adds what keeps this person from having a hand in the decision.
    pub(super) fn apart(&self, about: Steered, act: Act, reasons: &mut Vec<Reason>) {
        if oversees(self.state, self.account, about, self.today) {
            reasons.push(Reason::new("oversight-decides-nothing").with("account", self.account.as_str()));
        }
        let Steered::Application(id) = about else { return };
        let Some(application) = self.state.governance.application(id) else { return };
        reasons.extend(acts::check(application, self.account, act));
        reasons.extend(interests(self.state, application, self.account, self.today));
    }

    /// A reason if this person made the proposal.
    pub(super) fn second(&self, review: &StageReview, first: &Mark) -> Option<Reason> {
        let same = first.by == Actor::Account(self.account.clone());
        same.then(|| {
            named(review, Reason::new("review-second-person")).with("account", self.account.as_str())
        })
    }
}

/// A reason that names the review.
pub(super) fn named(review: &StageReview, reason: Reason) -> Reason {
    reason.with("review", review.id.to_string())
}

/// The verb does not follow on the stage.
pub(super) fn impossible(review: &StageReview, verb: &'static str) -> Refusal {
    let reason = Reason::new("review-step-impossible").with("from", review.stage.name());
    named(review, reason.with("verb", verb)).into()
}
