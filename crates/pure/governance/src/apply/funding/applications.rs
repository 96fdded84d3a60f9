//! Effects on applications, outside a vote.

use super::super::impossible;
use super::{actor_did, did, turn};
use rozum_model::event::FundingEvent;
use rozum_model::governance::{
    Act, Answer, Application, ApplicationContent, ApplicationId, Assessment, Assignment, ContentVersion,
    Mark, Stage, Submission, Submitted,
};
use rozum_model::{Reason, State};
use std::collections::BTreeMap;
use std::sync::Arc;

pub(super) fn effect(state: &mut State, mark: &Mark, event: FundingEvent) -> Result<(), Reason> {
    let kind = event.kind();
    match event {
        FundingEvent::ApplicationSubmitted { application: id, call, content } => {
            let taken = state.governance.applications.contains_key(&id);
            if taken || state.governance.call(call).is_none() {
                return Err(impossible(kind, id.to_string()));
            }
            let current = ContentVersion { content, submitted: mark.clone() };
            let stage = Stage::Submitted(Submitted { submitted: mark.clone() });
            let (earlier, acts) = (Vec::new(), BTreeMap::new());
            let mut new = Application { id, call, current, earlier, stage, acts };
            actor_did(&mut new, mark, Act::Submitted);
            state.governance.applications.insert(id, Arc::new(new));
        }
        FundingEvent::ApplicationResubmitted { application, content } => {
            resubmitted(state, mark, kind, application, content)?;
        }
        FundingEvent::ApplicationWithdrawn { application, reason } => {
            turn(state, kind, application, |stage| stage.withdrawn(reason, mark.clone()))?;
        }
        FundingEvent::ApplicationReturnedForFix { application, reasons } => {
            let found = turn(state, kind, application, |stage| match stage {
                Stage::Submitted(submitted) => {
                    Some(Stage::ReturnedForFix(submitted.returned(reasons, mark.clone())))
                }
                _ => None,
            })?;
            actor_did(found, mark, Act::Screened);
        }
        FundingEvent::EligibilityDeclared { application, findings } => {
            let found = turn(state, kind, application, |stage| match stage {
                Stage::Submitted(submitted) => Some(submitted.screened(findings, mark.clone())),
                _ => None,
            })?;
            actor_did(found, mark, Act::Screened);
        }
        FundingEvent::ApplicationDecided { application, package, verdict, shares } => {
            let resolutions = state.governance.package(package).map(|found| found.resolutions.clone());
            let resolutions = resolutions.ok_or_else(|| impossible(kind, application.to_string()))?;
            turn(state, kind, application, |stage| match stage {
                Stage::Proposed(voted) if voted.package == Some(package) => {
                    Some(voted.decided(verdict, resolutions, shares))
                }
                _ => None,
            })?;
        }
        event => assessed(state, mark, event)?,
    }
    Ok(())
}

fn resubmitted(
    state: &mut State,
    mark: &Mark,
    kind: &'static str,
    id: ApplicationId,
    content: Arc<ApplicationContent>,
) -> Result<(), Reason> {
    let found = turn(state, kind, id, |stage| match stage {
        Stage::ReturnedForFix(returned) => Some(Stage::Submitted(returned.resubmitted(mark.clone()))),
        _ => None,
    })?;
    let new = ContentVersion { content, submitted: mark.clone() };
    found.earlier.push(std::mem::replace(&mut found.current, new));
    actor_did(found, mark, Act::Submitted);
    Ok(())
}

/// Assessment and consultation.
fn assessed(state: &mut State, mark: &Mark, event: FundingEvent) -> Result<(), Reason> {
    let kind = event.kind();
    match event {
        FundingEvent::AssessorAssigned { application, assessor } => {
            let assignment = Assignment { assessor, assigned: mark.clone() };
            turn(state, kind, application, |stage| match stage {
                Stage::Eligible(screened) => Some(Stage::UnderAssessment(screened.assigned(assignment))),
                Stage::UnderAssessment(under) => Some(Stage::UnderAssessment(under.assigned(assignment))),
                _ => None,
            })?;
        }
        FundingEvent::AssessmentSubmitted { application, assessor, scores } => {
            let assessment = Assessment { assessor: assessor.clone(), scores, submitted: mark.clone() };
            let found = turn(state, kind, application, |stage| match stage {
                Stage::UnderAssessment(under) => Some(Stage::UnderAssessment(under.assessed(assessment))),
                _ => None,
            })?;
            did(found, &assessor, Act::Assessed);
        }
        FundingEvent::AssessmentClosed { application } => {
            turn(state, kind, application, |stage| match stage {
                Stage::UnderAssessment(under) => Some(Stage::Assessed(Arc::new(under.closed()))),
                _ => None,
            })?;
        }
        event => consulted(state, mark, event)?,
    }
    Ok(())
}

fn consulted(state: &mut State, mark: &Mark, event: FundingEvent) -> Result<(), Reason> {
    let kind = event.kind();
    match event {
        FundingEvent::ConsultationOpened { application, until } => {
            turn(state, kind, application, |stage| match stage {
                Stage::Assessed(assessed) => {
                    Some(Stage::PublicConsultation(assessed.consulted(until, mark.clone())))
                }
                _ => None,
            })?;
        }
        FundingEvent::StatementFiled { application, number, statement } => {
            let submission = Submission { statement, filed: mark.clone(), answer: None };
            turn(state, kind, application, |stage| match stage {
                Stage::PublicConsultation(open) if open.submissions.len() + 1 == usize::from(number) => {
                    Some(Stage::PublicConsultation(open.filed(submission)))
                }
                _ => None,
            })?;
        }
        FundingEvent::StatementAnswered { application, number, accepted, reason } => {
            let answer = Answer { accepted, reason, answered: mark.clone() };
            turn(state, kind, application, |stage| match stage {
                Stage::PublicConsultation(open) => {
                    open.answered(number, answer).map(Stage::PublicConsultation)
                }
                _ => None,
            })?;
        }
        FundingEvent::ConsultationClosed { application } => {
            turn(state, kind, application, |stage| match stage {
                Stage::PublicConsultation(open) => {
                    open.closed(mark.clone()).map(|closed| Stage::Consulted(Arc::new(closed)))
                }
                _ => None,
            })?;
        }
        _ => return Err(impossible(kind, "")),
    }
    Ok(())
}
