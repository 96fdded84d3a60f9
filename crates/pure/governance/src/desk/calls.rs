//! Calls: written, published, answered, closed, and what is proposed of them.

use super::Desk;
use rozum_model::event::Subject;
use rozum_model::governance::{
    ApplicationId, BodyKind, Call, CallStage, Implementing, Matter, ModificationStage, Stage,
};

impl Desk<'_> {
    pub(super) fn calls(&mut self) {
        let regions: Vec<_> = self.state.strategies.keys().copied().collect();
        for region in regions {
            let may_call = self.convenes(Some(region)) && self.has_group(region);
            if may_call {
                self.may("draft-call", region, Subject::Strategy(region));
            }
        }
        for call in self.state.governance.calls.values() {
            self.call(call);
        }
    }

    fn has_group(&self, region: rozum_model::RegionIso) -> bool {
        let is_group = |kind| matches!(kind, BodyKind::WorkingGroup { .. });
        self.state.governance.bodies_in(Some(region), is_group).next().is_some()
    }

    fn call(&mut self, call: &Call) {
        let subject = Subject::Call(call.id);
        let convenes = self.convenes(call.id.region());
        let terms = &call.terms;
        match call.stage {
            CallStage::Drafted if convenes => {
                self.due("publish-call", call.id, subject.clone(), Some(terms.opens));
                self.may("revise-call", call.id, subject.clone());
                self.may("close-call", call.id, subject);
            }
            CallStage::Published(_) => {
                if terms.opens <= self.today && self.today <= terms.closes {
                    self.offer(false, "submit-application", call.id, subject.clone(), Some(terms.closes));
                }
                if convenes {
                    self.may("close-call", call.id, subject.clone());
                }
                self.packing(call, convenes);
            }
            CallStage::Closed { .. } => self.packing(call, convenes),
            CallStage::Drafted => {}
        }
    }

    /// A package waits to be formed once something is proposed that lies in none, and nothing is on its way to a vote.
    fn packing(&mut self, call: &Call, convenes: bool) {
        if !convenes {
            return;
        }
        let applications = self.state.governance.applications.values().filter(|one| one.call == call.id);
        let (mut proposed, mut on_the_way) = (false, false);
        for application in applications {
            match &application.stage {
                Stage::Proposed(voted) => proposed |= voted.package.is_none(),
                Stage::Implementing(work) => proposed |= changes(call, application.id, work),
                Stage::Submitted(_)
                | Stage::ReturnedForFix(_)
                | Stage::Eligible(_)
                | Stage::UnderAssessment(_)
                | Stage::Assessed(_)
                | Stage::PublicConsultation(_)
                | Stage::Consulted(_) => on_the_way = true,
                _ => {}
            }
        }
        if proposed {
            self.offer(!on_the_way, "form-package", call.id, Subject::Call(call.id), None);
        }
    }
}

/// Whether the working group proposes a change of the project that lies in no package yet.
fn changes(call: &Call, application: ApplicationId, work: &Implementing) -> bool {
    let proposed =
        (1..).zip(&work.modifications).filter(|(_, own)| matches!(own.stage, ModificationStage::Proposed(_)));
    let lies = |number: u16| {
        let matter = Matter::Modification { application, number };
        call.packages.iter().any(|package| package.lines.iter().any(|line| line.matter == matter))
    };
    proposed.map(|(number, _)| number).any(|number| !lies(number))
}
