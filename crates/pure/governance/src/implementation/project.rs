//! A project, who stands before it, and on which day: what every rule here looks at.

use crate::interests::interests;
use crate::oversight::working_days_after;
use crate::{Refusal, acts, who};
use rozum_model::event::ImplementationEvent;
use rozum_model::governance::{
    Act, Application, ApplicationId, BodyId, BodyKind, Case, CaseStage, Mark, Report, Stage,
};
use rozum_model::time::Day;
use rozum_model::{AccountId, Actor, Reason, RegionIso, State, Timestamp};

/// What a rule answers: one event, or every reason against it.
pub(super) type Answer = Result<ImplementationEvent, Refusal>;

/// A command's view of a project.
pub(super) struct Project<'a> {
    pub(super) state: &'a State,
    pub(super) application: &'a Application,
    /// Who gives the command.
    pub(super) account: &'a AccountId,
    /// The day in Kyiv.
    pub(super) today: Day,
    verb: &'static str,
}

impl<'a> Project<'a> {
    pub(super) fn find(
        state: &'a State,
        actor: &'a Actor,
        now: Timestamp,
        id: ApplicationId,
        verb: &'static str,
    ) -> Result<Self, Refusal> {
        let account = who::account(actor)?;
        let application = state.governance.application(id);
        let application = application
            .ok_or_else(|| Reason::new("application-unknown").with("application", id.to_string()))?;
        Ok(Self { state, application, account, today: now.kyiv_day(), verb })
    }

    pub(super) const fn id(&self) -> ApplicationId {
        self.application.id
    }

    /// The region that hosts the project.
    pub(super) fn region(&self) -> RegionIso {
        self.application.region()
    }

    pub(super) const fn stage(&self) -> &Stage {
        &self.application.stage
    }

    /// Whether somebody can no longer control a report: without a seat in an authority here, or kept from it.
    pub(super) fn is_barred(&self, account: &AccountId) -> bool {
        let authority = |kind| kind == BodyKind::PaymentAuthority;
        let sits = self.state.governance.sits(account, Some(self.region()), self.today, authority);
        sits.is_none()
            || acts::check(self.application, account, Act::Controlled).is_some()
            || !interests(self.state, self.application, account, self.today).is_empty()
    }

    /// Whether the control of a report is past its day.
    pub(super) fn is_late(&self, report: &Report) -> bool {
        let rules = self.state.governance.numbers();
        let due = working_days_after(rules, report.submitted.day(), rules.control_days);
        due.is_some_and(|due| due < self.today)
    }

    /// A reason that names the project.
    pub(super) fn named(&self, reason: Reason) -> Reason {
        reason.with("application", self.id().to_string())
    }

    /// The verb does not follow on the stage.
    pub(super) fn impossible(&self) -> Refusal {
        let reason = Reason::new("project-step-impossible").with("from", self.stage().name());
        self.named(reason.with("verb", self.verb)).into()
    }

    /// The same of a report or a modification.
    pub(super) fn part_impossible(&self, number: u16, from: &'static str) -> Refusal {
        let reason = Reason::new("part-step-impossible").with("from", from).with("verb", self.verb);
        self.named(reason.with("number", u32::from(number))).into()
    }

    /// A reason unless the body is the authority that the contract is with.
    pub(super) fn seat_in(&self, authority: BodyId) -> Option<Reason> {
        let right = self.state.governance.body(authority).is_some_and(|body| {
            body.facts.kind == BodyKind::PaymentAuthority && body.region() == Some(self.region())
        });
        let seat = self.state.governance.seat(self.account, authority, self.today);
        (!right || seat.is_none())
            .then(|| Reason::new("not-in-this-authority").with("body", authority.to_string()))
    }

    /// Everything that keeps this person from doing this on the project.
    pub(super) fn separate(&self, act: Act, reasons: &mut Vec<Reason>) {
        reasons.extend(acts::check(self.application, self.account, act));
        reasons.extend(interests(self.state, self.application, self.account, self.today));
    }

    /// Everything that ties this person to the applicant. What they do decides neither money nor control.
    pub(super) fn apart_from_applicant(&self, reasons: &mut Vec<Reason>) {
        self.separate(Act::Screened, reasons);
    }

    /// A reason if this is the person who did the first half.
    pub(super) fn second_person(&self, first: &Mark) -> Option<Reason> {
        (first.by == Actor::Account(self.account.clone()))
            .then(|| self.named(Reason::new("second-person-needed").with("account", self.account.as_str())))
    }

    /// Cases about the project that are not over.
    pub(super) fn open_cases(&self) -> impl Iterator<Item = &Case> {
        let about = rozum_model::governance::CaseAbout::Application(self.id());
        let cases = self.state.governance.cases.values().map(AsRef::as_ref);
        cases.filter(move |case| case.about == about && !matches!(case.stage, CaseStage::Closed { .. }))
    }

    /// The first case about the project that is not over, as a reason.
    pub(super) fn case_open(&self) -> Option<Reason> {
        let case = self.open_cases().next()?;
        Some(self.named(Reason::new("case-open").with("case", case.id.to_string())))
    }
}
