//! A case, who stands before it, and on which day.

use super::place;
use crate::Refusal;
use rozum_model::event::OversightEvent;
use rozum_model::governance::{Act, BodyKind, Case, CaseAbout, CaseId, Ground, Mark, Speaker};
use rozum_model::time::Day;
use rozum_model::{AccountId, Actor, Event, PriorityId, Reason, State};

/// What a rule answers.
pub(super) type Answer = Result<Vec<Event>, Refusal>;

/// One event about a case.
pub(super) fn only(event: OversightEvent) -> Vec<Event> {
    vec![Event::Oversight(event)]
}

/// A command's view of a case.
pub(super) struct Hearing<'a> {
    pub(super) state: &'a State,
    pub(super) case: &'a Case,
    pub(super) account: &'a AccountId,
    /// The day in Kyiv.
    pub(super) today: Day,
    verb: &'static str,
}

impl<'a> Hearing<'a> {
    pub(super) fn find(
        state: &'a State,
        account: &'a AccountId,
        today: Day,
        id: CaseId,
        verb: &'static str,
    ) -> Result<Self, Refusal> {
        let case = state.governance.case(id);
        let case = case.ok_or_else(|| Reason::new("case-unknown").with("case", id.to_string()))?;
        Ok(Self { state, case, account, today, verb })
    }

    /// A reason that names the case.
    pub(super) fn named(&self, reason: Reason) -> Reason {
        reason.with("case", self.case.id.to_string())
    }

    /// The verb does not follow on the stage.
    pub(super) fn impossible(&self) -> Refusal {
        let reason = Reason::new("case-step-impossible").with("from", self.case.stage.name());
        self.named(reason.with("verb", self.verb)).into()
    }

    /// Whether the person sits in the body that has the case.
    pub(super) fn is_member(&self) -> bool {
        self.state.governance.seat(self.account, self.case.body, self.today).is_some()
    }

    /// Only a member of the body that has the case goes on; the reasons that keep them from it.
    pub(super) fn by_member(&self) -> Result<Vec<Reason>, Refusal> {
        if !self.is_member() {
            let reason = Reason::new("not-in-this-oversight").with("body", self.case.body.to_string());
            return Err(self.named(reason).into());
        }
        let mut reasons = Vec::new();
        place::separate(self.state, self.account, self.case.about, self.today, &mut reasons);
        Ok(reasons)
    }

    /// Whether this person did what the mark says.
    pub(super) fn is_by_me(&self, mark: &Mark) -> bool {
        mark.by == Actor::Account(self.account.clone())
    }

    /// A reason if this person opened or admitted the case: another one concludes it.
    pub(super) fn second_person(&self) -> Option<Reason> {
        let mut first = [Some(&self.case.opened), self.case.admitted.as_ref()].into_iter().flatten();
        first
            .any(|mark| self.is_by_me(mark))
            .then(|| self.named(Reason::new("case-second-person").with("account", self.account.as_str())))
    }

    /// Whether the person stands on the side that the case is about.
    pub(super) fn is_other_side(&self) -> bool {
        is_other_side(self.state, self.account, self.today, self.case.about)
    }

    /// Only the side that the case is about goes on.
    pub(super) fn by_other_side(&self) -> Result<(), Refusal> {
        if self.is_other_side() && !self.is_member() {
            return Ok(());
        }
        Err(self.named(Reason::new("not-the-other-side").with("about", self.case.about.to_string())).into())
    }

    /// Whether this person brought the complaint that the case rests on.
    pub(super) fn is_complainant(&self) -> bool {
        matches!(self.case.ground, Ground::Complaint(_)) && self.is_by_me(&self.case.opened)
    }

    /// On which side the person stands; `None` for a stranger.
    pub(super) fn side(&self) -> Option<Speaker> {
        if self.is_member() {
            return Some(Speaker::Oversight);
        }
        if self.is_other_side() {
            return Some(Speaker::OtherSide);
        }
        self.is_by_me(&self.case.opened).then_some(Speaker::Complainant)
    }

    /// Whether the other side said anything since an event.
    pub(super) fn answered_since(&self, seq: u64) -> bool {
        self.case.dialogue.iter().any(|turn| turn.said.seq > seq && turn.side == Speaker::OtherSide)
    }
}

/// Whether a person stands on the side that a case about this is about.
pub(crate) fn is_other_side(state: &State, account: &AccountId, today: Day, about: CaseAbout) -> bool {
    let governance = &state.governance;
    let sits = |region, is: &dyn Fn(BodyKind) -> bool| governance.sits(account, region, today, is).is_some();
    match about {
        CaseAbout::Application(id) => governance.application(id).is_some_and(|application| {
            let offices = |kind| matches!(kind, BodyKind::Secretariat | BodyKind::PaymentAuthority);
            application.did(account, Act::Submitted) || sits(Some(application.region()), &offices)
        }),
        CaseAbout::Body(id) => governance.seat(account, id, today).is_some(),
        CaseAbout::Priority(id) => sits(Some(id.region()), &|kind| answers_for(kind, id)),
    }
}

/// For a priority its working group answers, and the secretariat of the region.
fn answers_for(kind: BodyKind, id: PriorityId) -> bool {
    kind == BodyKind::Secretariat || kind == (BodyKind::WorkingGroup { priority: id })
}
