//! Cases of oversight.

use super::Desk;
use crate::oversight::{appeal_due, appeal_open, appeal_until, case_due, conclusion_due, is_other_side};
use rozum_model::Actor;
use rozum_model::event::Subject;
use rozum_model::governance::{BodyKind, Case, CaseStage, Ground};
use rozum_model::time::Day;

impl Desk<'_> {
    pub(super) fn cases(&mut self) {
        let bodies = self.state.governance.bodies.values();
        let own: Vec<_> = bodies
            .filter(|body| body.closed.is_none() && body.facts.kind == BodyKind::Oversight)
            .filter(|body| self.state.governance.seat(self.account, body.id, self.today).is_some())
            .map(|body| body.id)
            .collect();
        for body in own {
            self.may("open-case", body, Subject::Body(body));
        }
        for case in self.state.governance.cases.values() {
            if self.state.governance.seat(self.account, case.body, self.today).is_some() {
                self.with_oversight(case);
            } else if is_other_side(self.state, self.account, self.today, case.about) {
                self.other_side(case);
            } else if matches!(case.ground, Ground::Complaint(_)) && case.opened.by == self.actor() {
                self.complainant(case);
            }
            self.appeal(case);
        }
    }

    fn with_oversight(&mut self, case: &Case) {
        let subject = || Subject::Case(case.id);
        let mut first = [Some(&case.opened), case.admitted.as_ref()].into_iter().flatten();
        let second = first.all(|mark| mark.by != self.actor());
        let late = self.is_late(case);
        match &case.stage {
            CaseStage::Filed { due } if case.opened.by != self.actor() => {
                self.due("admit-case", case.id, subject(), Some(*due));
                self.may("decline-case", case.id, subject());
            }
            CaseStage::Addressed => {
                self.offer(second, "conclude-case", case.id, subject(), self.conclusion_due(case));
                if second {
                    self.may("decline-case", case.id, subject());
                }
                self.may("answer-case", case.id, subject());
            }
            CaseStage::Opened { .. } if late => {
                self.offer(second, "conclude-case", case.id, subject(), None);
            }
            CaseStage::RemedyDue(conclusion) => {
                self.offer(true, "accept-remedy", case.id, subject(), Some(conclusion.due));
                if late && second && !appeal_open(case) {
                    self.may("conclude-case", case.id, subject());
                }
            }
            CaseStage::Escalated { conclusion, .. } => {
                self.offer(second, "conclude-case", case.id, subject(), self.conclusion_due(case));
                let other = if conclusion.is_some() { "accept-remedy" } else { "decline-case" };
                self.may(other, case.id, subject());
            }
            CaseStage::Declined { .. } | CaseStage::Remedied { .. } => {
                self.due("close-case", case.id, subject(), None);
            }
            _ => {}
        }
        self.escalation(case);
    }

    fn other_side(&mut self, case: &Case) {
        let subject = || Subject::Case(case.id);
        match &case.stage {
            CaseStage::Opened { due } => self.due("answer-case", case.id, subject(), Some(*due)),
            CaseStage::RemedyDue(conclusion) => {
                self.due("answer-case", case.id, subject(), Some(conclusion.due));
            }
            CaseStage::Addressed | CaseStage::Escalated { .. } => {
                self.may("answer-case", case.id, subject());
            }
            _ => {}
        }
        let Some(until) = appeal_until(self.state, case) else { return };
        if self.today <= until {
            self.offer(false, "file-appeal", case.id, subject(), Some(until));
        }
    }

    fn complainant(&mut self, case: &Case) {
        let open = matches!(case.stage, CaseStage::Opened { .. } | CaseStage::Addressed);
        if open || case.stage.standing().is_some() {
            self.may("answer-case", case.id, Subject::Case(case.id));
        }
        self.escalation(case);
    }

    /// What a region left lying goes to national oversight.
    fn escalation(&mut self, case: &Case) {
        if self.is_late(case) && case.body.region().is_some() && !appeal_open(case) {
            self.may("escalate-case", case.id, Subject::Case(case.id));
        }
    }

    /// Whether the last day of what the case waits for is past.
    fn is_late(&self, case: &Case) -> bool {
        case_due(self.state, case).is_some_and(|due| due < self.today)
    }

    fn conclusion_due(&self, case: &Case) -> Option<Day> {
        conclusion_due(self.state.governance.numbers(), case)
    }

    fn appeal(&mut self, case: &Case) {
        let open = appeal_open(case);
        if open && self.sits(None, |kind| kind == BodyKind::Oversight) {
            let due = appeal_due(self.state.governance.numbers(), case);
            self.due("decide-appeal", case.id, Subject::Case(case.id), due);
        }
    }

    fn actor(&self) -> Actor {
        Actor::Account(self.account.clone())
    }
}
