//! Cases of oversight.

use super::Desk;
use crate::oversight::{appeal_open, is_other_side};
use rozum_model::Actor;
use rozum_model::event::Subject;
use rozum_model::governance::{BodyKind, Case, CaseStage};

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
            }
            self.appeal(case);
        }
    }

    fn with_oversight(&mut self, case: &Case) {
        let subject = || Subject::Case(case.id);
        let opened_it = [Some(&case.opened), case.admitted.as_ref()].into_iter().flatten();
        let second = opened_it.last().is_some_and(|mark| mark.by != self.actor());
        match &case.stage {
            CaseStage::Filed { due } if case.opened.by != self.actor() => {
                self.due("admit-case", case.id, subject(), Some(*due));
                self.may("decline-case", case.id, subject());
            }
            CaseStage::Addressed if second => {
                self.due("conclude-case", case.id, subject(), None);
                self.may("decline-case", case.id, subject());
                self.may("answer-case", case.id, subject());
            }
            CaseStage::Opened { due } if *due < self.today => {
                self.offer(second, "conclude-case", case.id, subject(), None);
                self.may("escalate-case", case.id, subject());
            }
            CaseStage::RemedyDue(conclusion) => {
                self.offer(true, "accept-remedy", case.id, subject(), Some(conclusion.due));
                if conclusion.due < self.today {
                    self.may("escalate-case", case.id, subject());
                }
            }
            CaseStage::Escalated { .. } => self.offer(second, "conclude-case", case.id, subject(), None),
            CaseStage::Declined { .. } | CaseStage::Remedied { .. } => {
                self.due("close-case", case.id, subject(), None);
            }
            _ => {}
        }
    }

    fn other_side(&mut self, case: &Case) {
        let subject = || Subject::Case(case.id);
        match &case.stage {
            CaseStage::Opened { due } => self.due("answer-case", case.id, subject(), Some(*due)),
            CaseStage::RemedyDue(conclusion) => {
                self.due("answer-case", case.id, subject(), Some(conclusion.due));
                self.may("file-appeal", case.id, subject());
            }
            CaseStage::Addressed => self.may("answer-case", case.id, subject()),
            _ => {}
        }
    }

    fn appeal(&mut self, case: &Case) {
        let open = appeal_open(case);
        if open && self.sits(None, |kind| kind == BodyKind::Oversight) {
            self.due("decide-appeal", case.id, Subject::Case(case.id), None);
        }
    }

    fn actor(&self) -> Actor {
        Actor::Account(self.account.clone())
    }
}
