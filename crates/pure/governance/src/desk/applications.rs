//! Applications from submission to the councils' decision.

use super::Desk;
use crate::interests::is_free;
use rozum_model::AccountId;
use rozum_model::event::Subject;
use rozum_model::governance::{Act, Application, BodyKind, InConsultation, Matter, Stage, UnderAssessment};

impl Desk<'_> {
    pub(super) fn applications(&mut self) {
        for application in self.state.governance.applications.values() {
            self.of_applicant(application);
            if self.convenes(application.id.region()) {
                self.of_secretariat(application);
            }
            match &application.stage {
                Stage::UnderAssessment(stage) => self.of_assessor(application, stage),
                Stage::PublicConsultation(stage) if self.today <= stage.until => {
                    let subject = Subject::Application(application.id);
                    self.offer(false, "file-statement", application.id, subject, Some(stage.until));
                }
                _ => {}
            }
        }
    }

    fn of_applicant(&mut self, application: &Application) {
        if !application.did(self.account, Act::Submitted) {
            return;
        }
        let subject = Subject::Application(application.id);
        let closes = self.state.governance.call(application.call).map(|call| call.terms.closes);
        if matches!(application.stage, Stage::ReturnedForFix(_)) {
            self.due("resubmit-application", application.id, subject.clone(), closes);
        }
        if application.stage.can_be_withdrawn() {
            self.may("withdraw-application", application.id, subject);
        }
    }

    fn of_secretariat(&mut self, application: &Application) {
        let subject = Subject::Application(application.id);
        match &application.stage {
            Stage::Submitted(_) if self.is_free(application, Act::Screened) => {
                self.due("declare-eligibility", application.id, subject.clone(), None);
                self.may("return-for-fix", application.id, subject);
            }
            Stage::Eligible(_) => self.due("assign-assessor", application.id, subject, None),
            Stage::UnderAssessment(stage) => self.assessing(application, stage),
            Stage::Assessed(_) => self.due("open-consultation", application.id, subject, None),
            Stage::PublicConsultation(stage) => self.answering(application, stage),
            Stage::Consulted(_) | Stage::Returned(_) => {
                self.agenda_for_group(application, Matter::Application(application.id));
            }
            _ => {}
        }
    }

    /// Another assessor is asked while too few can still answer; with enough answers and nobody to wait for, it is closed.
    fn assessing(&mut self, application: &Application, stage: &UnderAssessment) {
        let subject = Subject::Application(application.id);
        let (state, today, region) = (self.state, self.today, application.id.region());
        let free = |account: &AccountId| is_free(state, application, account, Act::Assessed, today);
        let pool = |kind| kind == BodyKind::AssessorPool;
        let sits = |account: &AccountId| state.governance.sits(account, region, today, pool).is_some();
        let answered = |account: &AccountId| stage.assessments.iter().any(|one| one.assessor == *account);
        let count = stage.assessments.iter().filter(|one| free(&one.assessor)).count();
        let asked = stage.assignments.iter().map(|one| &one.assessor);
        let waits = asked.filter(|own| !answered(own) && sits(own) && free(own)).count();
        let least = usize::from(state.governance.numbers().least_assessments);
        if count >= least && waits == 0 {
            self.due("close-assessment", application.id, subject.clone(), None);
        }
        self.offer(count + waits < least, "assign-assessor", application.id, subject, None);
    }

    fn of_assessor(&mut self, application: &Application, stage: &UnderAssessment) {
        let asked = stage.assignments.iter().any(|one| one.assessor == *self.account);
        let answered = stage.assessments.iter().any(|one| one.assessor == *self.account);
        if asked && !answered {
            let subject = Subject::Application(application.id);
            self.due("submit-assessment", application.id, subject, None);
        }
    }

    fn answering(&mut self, application: &Application, stage: &InConsultation) {
        let subject = || Subject::Application(application.id);
        let mut open = false;
        for (number, _) in (1u16..).zip(&stage.submissions).filter(|(_, one)| one.answer.is_none()) {
            open = true;
            self.due(
                "answer-statement",
                format!("{}/{number}", application.id),
                subject(),
                Some(stage.until),
            );
        }
        if !open && self.today > stage.until {
            self.due("close-consultation", application.id, subject(), None);
        }
    }

    /// A sitting of the working group waits to be called for the matter.
    pub(super) fn agenda_for_group(&mut self, application: &Application, matter: Matter) {
        let group = self.state.governance.call(application.call).map(|call| call.terms.working_group);
        if let Some(body) = group.filter(|_| !self.is_on_agenda(matter)) {
            self.due("publish-agenda", body, Subject::Body(body), None);
        }
    }
}
