//! Projects from approval to closing.

use super::Desk;
use crate::oversight::{holds_payments, standing_order, working_days_after};
use rozum_model::event::Subject;
use rozum_model::governance::{
    Act, Application, BodyKind, Case, CaseAbout, CaseStage, Conditional, Contracted, Implementing, Matter,
    ModificationStage, Order, Report, ReportStage, Stage, Weight,
};
use rozum_model::time::Day;
use rozum_model::{AccountId, Actor};

impl Desk<'_> {
    pub(super) fn projects(&mut self) {
        for application in self.state.governance.applications.values() {
            if application.stage.decided().is_none() {
                continue;
            }
            let region = application.id.region();
            if application.did(self.account, Act::Submitted) {
                self.carrying_out(application);
            }
            if self.sits(region, |kind| kind == BodyKind::PaymentAuthority) {
                self.with_authority(application);
            }
            if self.convenes(region) {
                self.small_changes(application);
            }
            let judges =
                matches!(application.stage, Stage::Completed(_)) && self.is_free(application, Act::Oversaw);
            if judges && self.sits(region, |kind| kind == BodyKind::Oversight) {
                self.due("evaluate-project", application.id, Subject::Application(application.id), None);
            }
        }
    }

    fn carrying_out(&mut self, application: &Application) {
        let subject = || Subject::Application(application.id);
        if matches!(application.stage, Stage::Contracted(_)) {
            let starts = application.stage.contract().map(|contract| contract.terms.starts);
            if starts.is_some_and(|starts| starts <= self.today) && !self.is_held(application) {
                self.due("start-work", application.id, subject(), None);
            }
        }
        let work = match &application.stage {
            Stage::Implementing(work) => work,
            Stage::Suspended(suspended) => &suspended.work,
            _ => return,
        };
        for (number, report) in numbered(work) {
            if matches!(report.stage, ReportStage::ClarificationAsked { .. }) {
                self.due("clarify-report", format!("{}/{number}", application.id), subject(), None);
            }
        }
        self.may("submit-report", application.id, subject());
        if work.open_modification().is_none() && matches!(application.stage, Stage::Implementing(_)) {
            self.may("request-modification", application.id, subject());
        }
    }

    fn with_authority(&mut self, application: &Application) {
        match &application.stage {
            Stage::Approved(decided) if decided.before.vote.conditions.is_empty() => {
                self.contract(application, None);
            }
            Stage::Approved(_) => self.conditions(application, None),
            Stage::ConditionsPending(pending) => self.conditions(application, Some(pending)),
            Stage::ConditionsVerified(verified) => self.contract(application, Some(verified)),
            Stage::Contracted(contracted) => self.ending(application, contracted),
            Stage::Implementing(work) => {
                self.reports(application, work);
                self.ending(application, &work.before);
            }
            Stage::Suspended(suspended) => {
                self.reports(application, &suspended.work);
                self.ending(application, &suspended.work.before);
            }
            Stage::Evaluated(_) if self.is_free(application, Act::Screened) => {
                self.due("close-project", application.id, Subject::Application(application.id), None);
            }
            _ => {}
        }
    }

    fn conditions(&mut self, application: &Application, pending: Option<&Conditional>) {
        if !self.is_free(application, Act::Verified) {
            return;
        }
        let conditions = application.stage.voted().map_or(0, |voted| voted.vote.conditions.len());
        let verified = |number: u16| {
            pending.is_some_and(|pending| pending.verified.iter().any(|one| one.condition == number))
        };
        for number in (1u16..).take(conditions).filter(|number| !verified(*number)) {
            let id = format!("{}/{number}", application.id);
            self.due("verify-condition", id, Subject::Application(application.id), None);
        }
    }

    fn contract(&mut self, application: &Application, conditional: Option<&Conditional>) {
        let draft = conditional.and_then(|conditional| conditional.draft.as_ref());
        let draft = draft.or_else(|| application.stage.conditional().and_then(|own| own.draft.as_ref()));
        let subject = Subject::Application(application.id);
        if !self.is_free(application, Act::Screened) {
            return;
        }
        match draft {
            None => self.due("draft-contract", application.id, subject, None),
            Some(draft) if is_by(&draft.drafted.by, self.account) => {
                self.may("draft-contract", application.id, subject);
            }
            Some(_) => self.due("sign-contract", application.id, subject, None),
        }
    }

    fn ending(&mut self, application: &Application, contracted: &Contracted) {
        let subject = Subject::Application(application.id);
        if !self.is_free(application, Act::Screened) {
            return;
        }
        if self.is_to_end(application) {
            self.due("terminate-project", application.id, subject, None);
            return;
        }
        match &contracted.termination {
            None => self.may("propose-termination", application.id, subject),
            Some(proposed) if !is_by(&proposed.proposed.by, self.account) => {
                self.due("terminate-project", application.id, subject, None);
            }
            Some(_) => {}
        }
    }

    /// Cases about the project that are not over.
    fn cases_of(&self, application: &Application) -> impl Iterator<Item = &Case> {
        let about = CaseAbout::Application(application.id);
        let cases = self.state.governance.cases.values().map(AsRef::as_ref);
        cases.filter(move |case: &&Case| {
            case.about == about && !matches!(case.stage, CaseStage::Closed { .. })
        })
    }

    /// Whether a case holds the payments back.
    fn is_held(&self, application: &Application) -> bool {
        self.cases_of(application).any(holds_payments)
    }

    /// Whether oversight ordered an end that nobody can appeal against any more: one person carries it out.
    fn is_to_end(&self, application: &Application) -> bool {
        let rules = self.state.governance.numbers();
        let ordered = |case: &Case| standing_order(case, rules, self.today) == Some(Order::Terminate);
        self.cases_of(application).any(ordered)
    }

    fn reports(&mut self, application: &Application, work: &Implementing) {
        let flows = matches!(application.stage, Stage::Implementing(_));
        for (number, report) in numbered(work) {
            self.report(application, number, report, flows);
        }
        let all = work.before.contract.terms.shares.iter();
        let done =
            all.clone().next().is_some() && work.reports.iter().all(|report| report.stage.is_settled());
        let last = u16::try_from(application.current.content.milestones.len()).unwrap_or(u16::MAX);
        let open = work.open_modification().is_some() || self.cases_of(application).next().is_some();
        if flows && done && !open && work.reached().any(|milestone| milestone == last) {
            self.due("complete-project", application.id, Subject::Application(application.id), None);
        }
    }

    fn report(&mut self, application: &Application, number: u16, report: &Report, flows: bool) {
        let subject = || Subject::Application(application.id);
        let id = format!("{}/{number}", application.id);
        let until = self.control_until(report);
        let controls = self.is_free(application, Act::Controlled);
        let pays = flows && self.is_free(application, Act::Paid);
        match &report.stage {
            ReportStage::Submitted if controls => self.due("take-report", id, subject(), until),
            ReportStage::InControl { taken } if controls && is_by(&taken.by, self.account) => {
                self.due("certify-report", &id, subject(), until);
                self.may("ask-clarification", id, subject());
            }
            ReportStage::Certified(_) if pays && !report.stage.is_settled() => {
                self.due("authorise-payment", id, subject(), None);
            }
            ReportStage::PaymentAuthorised { authorised, .. }
                if pays && !is_by(&authorised.by, self.account) =>
            {
                self.due("record-payment", id, subject(), None);
            }
            _ => {}
        }
    }

    /// Last day for the control of a report; `None` where the calendar of working days does not reach.
    fn control_until(&self, report: &Report) -> Option<Day> {
        let numbers = self.state.governance.numbers();
        working_days_after(numbers, report.submitted.day(), numbers.control_days)
    }

    fn small_changes(&mut self, application: &Application) {
        let Stage::Implementing(work) = &application.stage else { return };
        for (number, modification) in (1u16..).zip(&work.modifications) {
            if !matches!(modification.stage, ModificationStage::Requested) {
                continue;
            }
            let (id, subject) =
                (format!("{}/{number}", application.id), Subject::Application(application.id));
            if modification.weight == Weight::Minor {
                self.due("decide-modification", id, subject, None);
                continue;
            }
            // The secretariat only refuses a major change; else it calls the working group.
            self.may("decide-modification", id, subject);
            self.agenda_for_group(application, Matter::Modification { application: application.id, number });
        }
    }
}

fn is_by(actor: &Actor, account: &AccountId) -> bool {
    matches!(actor, Actor::Account(own) if own == account)
}

fn numbered(work: &Implementing) -> impl Iterator<Item = (u16, &Report)> {
    (1..).zip(work.reports.iter().map(AsRef::as_ref))
}
