//! Bodies, mandates, organisations and the numbers in the rules.

use super::Desk;
use rozum_model::Actor;
use rozum_model::event::Subject;
use rozum_model::governance::{BodyKind, MandateStage};

impl Desk<'_> {
    pub(super) fn bodies(&mut self) {
        let confirms = self.sits(None, |kind| kind == BodyKind::Oversight);
        let keeps = self.administers();
        self.own();
        self.keeping(keeps);
        self.rules(keeps, confirms);
        if confirms {
            self.owners();
        }
        let bodies: Vec<_> =
            self.state.governance.bodies.values().filter(|body| body.closed.is_none()).collect();
        for body in bodies {
            if keeps {
                self.may("propose-mandate", body.id, Subject::Body(body.id));
            }
            if confirms {
                self.may("close-body", body.id, Subject::Body(body.id));
                self.confirming(body.id);
            }
        }
    }

    fn own(&mut self) {
        let person = || Subject::Person(self.account.clone());
        let (declare, withdraw) = (person(), person());
        let held: Vec<_> = self.state.governance.mandates_held(self.account).collect();
        let declared = self.state.governance.declarations.get(self.account);
        let stated = declared.is_some_and(|declaration| declaration.stated.is_some());
        let own = self.account.clone();
        if held.iter().any(|mandate| mandate.holds(self.today)) && !stated {
            self.due("declare-interests", own, declare, None);
        } else {
            self.may("declare-interests", own, declare);
        }
        let interests = declared.map(|declaration| declaration.interests.as_slice()).unwrap_or_default();
        for (number, _) in (1u16..).zip(interests).filter(|(_, one)| one.withdrawn.is_none()) {
            self.may("withdraw-interest", format!("{}/{number}", self.account), withdraw.clone());
        }
        let today = self.today;
        for mandate in held.into_iter().filter(|mandate| mandate.holds(today)) {
            self.may("end-mandate", mandate.id, Subject::Body(mandate.id.body()));
        }
    }

    fn keeping(&mut self, keeps: bool) {
        let anywhere = |desk: &Self| {
            let mut held = desk.state.governance.mandates_held(desk.account);
            held.any(|mandate| {
                let body = desk.state.governance.body(mandate.id.body());
                mandate.holds(desk.today) && body.is_some_and(|body| body.facts.kind == BodyKind::Secretariat)
            })
        };
        if keeps {
            self.may("open-body", "new", Subject::Rules);
        }
        if !keeps && !anywhere(self) {
            return;
        }
        self.may("enter-organisation", "new", Subject::Rules);
        for id in self.state.governance.organisations.keys() {
            self.may("revise-organisation", id, Subject::Organisation(*id));
            self.may("change-controllers", id, Subject::Organisation(*id));
        }
    }

    /// Owners with whom seats would end wait for national oversight.
    fn owners(&mut self) {
        let own = Actor::Account(self.account.clone());
        for (id, organisation) in &self.state.governance.organisations {
            let Some(waiting) = &organisation.proposed else { continue };
            let held =
                |mandate| self.state.governance.mandate(mandate).is_some_and(|one| one.holds(self.today));
            if waiting.proposed.by != own && waiting.ending.iter().all(|mandate| held(*mandate)) {
                self.due("change-controllers", id, Subject::Organisation(*id), None);
            }
        }
    }

    fn confirming(&mut self, body: rozum_model::governance::BodyId) {
        let own = Actor::Account(self.account.clone());
        for mandate in self.state.governance.mandates_of(body) {
            let subject = Subject::Body(body);
            match &mandate.stage {
                MandateStage::Proposed
                    if mandate.proposed.by != own && mandate.seat.account != *self.account =>
                {
                    self.due("confirm-mandate", mandate.id, subject.clone(), None);
                    self.may("refuse-mandate", mandate.id, subject);
                }
                MandateStage::Confirmed { .. } if mandate.seat.account != *self.account => {
                    self.may("end-mandate", mandate.id, subject);
                }
                _ => {}
            }
        }
    }

    fn rules(&mut self, keeps: bool, confirms: bool) {
        let proposed = self.state.governance.rules.proposed.as_ref();
        match proposed {
            None if keeps => self.may("propose-rules", "rules", Subject::Rules),
            Some(proposed) if confirms && proposed.proposed.by != Actor::Account(self.account.clone()) => {
                self.due("confirm-rules", "rules", Subject::Rules, None);
                self.may("refuse-rules", "rules", Subject::Rules);
            }
            _ => {}
        }
    }
}
