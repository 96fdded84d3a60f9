//! Effects of commands about cases of oversight.

use super::impossible;
use rozum_model::event::OversightEvent as Fact;
use rozum_model::governance::{
    Act, Appeal, BodyId, Case, CaseAbout, CaseId, CaseStage, Conclusion, Ground, Mark, Turn,
};
use rozum_model::time::Day;
use rozum_model::{Actor, Reason, State};
use std::sync::Arc;

pub(super) fn effect(state: &mut State, mark: &Mark, event: Fact) -> Result<(), Reason> {
    let (id, kind) = (event.case(), event.kind());
    let wrong = || impossible(kind, id.to_string());
    let next = match event {
        Fact::CaseOpened { body, about, ground, due, .. } => {
            Some(new(id, body, about, ground, mark, CaseStage::Opened { due }))
        }
        Fact::ComplaintFiled { body, about, complaint, text, due, .. } => {
            let mut case = new(id, body, about, Ground::Complaint(complaint), mark, CaseStage::Filed { due });
            case.dialogue.push(Turn { text, evidence: Vec::new(), said: mark.clone() });
            Some(case)
        }
        event => {
            let mut case = state.governance.case(id).ok_or_else(wrong)?.clone();
            change(&mut case, mark, event).map(|()| case)
        }
    };
    let case = next.ok_or_else(wrong)?;
    let is_new = !state.governance.cases.contains_key(&id);
    if is_new != matches!(kind, "case-opened" | "complaint-filed") {
        return Err(wrong());
    }
    remember(state, &case, mark);
    state.governance.cases.insert(id, Arc::new(case));
    Ok(())
}

fn new(id: CaseId, body: BodyId, about: CaseAbout, ground: Ground, mark: &Mark, stage: CaseStage) -> Case {
    let (dialogue, appeals) = (Vec::new(), Vec::new());
    Case { id, about, body, ground, opened: mark.clone(), admitted: None, dialogue, appeals, stage }
}

/// Who works on a case about a project for an oversight body does nothing else on that project.
fn remember(state: &mut State, case: &Case, mark: &Mark) {
    let (CaseAbout::Application(id), Actor::Account(account)) = (case.about, &mark.by) else { return };
    let governance = &mut state.governance;
    let oversees =
        |body: BodyId| governance.mandates_of(body).any(|mandate| mandate.seat.account == *account);
    // An appeal is decided by the national body, whichever has the case.
    let national = governance.bodies_in(None, |kind| kind == rozum_model::governance::BodyKind::Oversight);
    let national = national.map(|body| body.id).any(oversees);
    if !national && !oversees(case.body) {
        return;
    }
    if let Some(application) = governance.applications.get_mut(&id) {
        Arc::make_mut(application).acts.entry(account.clone()).or_default().insert(Act::Oversaw);
    }
}

/// Changes a case; `None` when the event does not follow.
fn change(case: &mut Case, mark: &Mark, event: Fact) -> Option<()> {
    let stage = &case.stage;
    match event {
        Fact::CaseAdmitted { due, .. } => {
            let CaseStage::Filed { .. } = stage else { return None };
            case.admitted = Some(mark.clone());
            case.stage = CaseStage::Opened { due };
        }
        Fact::CaseAnswered { text, evidence, addresses, due, .. } => {
            answered(case, addresses, due)?;
            case.dialogue.push(Turn { text, evidence, said: mark.clone() });
        }
        Fact::CaseDeclined { reason, .. } => {
            let open =
                matches!(stage, CaseStage::Filed { .. } | CaseStage::Opened { .. } | CaseStage::Addressed);
            let declined = open.then(|| mark.clone())?;
            case.stage = CaseStage::Declined { reason, declined };
        }
        Fact::CaseConcluded { finding, order, citation, due, .. } => {
            let open = CaseStage::Addressed == *stage
                || matches!(stage, CaseStage::Opened { .. } | CaseStage::Escalated { .. });
            let concluded = open.then(|| mark.clone())?;
            case.stage = CaseStage::RemedyDue(Conclusion { finding, order, citation, concluded, due });
        }
        Fact::RemedyAccepted { .. } => {
            let conclusion = standing(stage)?.clone();
            case.stage = CaseStage::Remedied { conclusion, accepted: mark.clone() };
        }
        Fact::CaseEscalated { body, reason, .. } => {
            let conclusion = match stage {
                CaseStage::Opened { .. } => None,
                stage => Some(standing(stage)?.clone()),
            };
            case.stage = CaseStage::Escalated { conclusion, reason, escalated: mark.clone() };
            case.body = body;
        }
        Fact::AppealFiled { reason, .. } => {
            standing(stage).filter(|_| case.appeals.last().is_none_or(|appeal| appeal.decided.is_some()))?;
            case.appeals.push(Appeal { reason, filed: mark.clone(), decided: None });
        }
        Fact::AppealDecided { upheld, reason, .. } => appeal_decided(case, mark, upheld, reason)?,
        Fact::CaseClosed { reason, .. } => close(case, mark, reason)?,
        Fact::CaseOpened { .. } | Fact::ComplaintFiled { .. } => {}
    }
    Some(())
}

fn answered(case: &mut Case, addresses: bool, due: Option<Day>) -> Option<()> {
    let next = match (&case.stage, addresses, due) {
        (CaseStage::Opened { .. }, true, None) => Some(CaseStage::Addressed),
        (CaseStage::Addressed, false, Some(due)) => Some(CaseStage::Opened { due }),
        (
            CaseStage::Filed { .. }
            | CaseStage::Declined { .. }
            | CaseStage::Remedied { .. }
            | CaseStage::Closed { .. },
            ..,
        ) => return None,
        (_, false, None) => None,
        _ => return None,
    };
    if let Some(next) = next {
        case.stage = next;
    }
    Some(())
}

/// What is ordered and not done yet.
const fn standing(stage: &CaseStage) -> Option<&Conclusion> {
    match stage {
        CaseStage::RemedyDue(conclusion) | CaseStage::Escalated { conclusion: Some(conclusion), .. } => {
            Some(conclusion)
        }
        _ => None,
    }
}

fn appeal_decided(case: &mut Case, mark: &Mark, upheld: bool, reason: String) -> Option<()> {
    standing(&case.stage)?;
    let appeal = case.appeals.last_mut().filter(|appeal| appeal.decided.is_none())?;
    appeal.decided = Some((upheld, reason.clone(), mark.clone()));
    if upheld {
        close_as_it_is(case, mark, reason);
    }
    Some(())
}

fn close(case: &mut Case, mark: &Mark, reason: String) -> Option<()> {
    if standing(&case.stage).is_some()
        || matches!(case.stage, CaseStage::Closed { .. } | CaseStage::Filed { .. })
    {
        return None;
    }
    close_as_it_is(case, mark, reason);
    Some(())
}

fn close_as_it_is(case: &mut Case, mark: &Mark, reason: String) {
    let before = Box::new(case.stage.clone());
    case.stage = CaseStage::Closed { before, reason, closed: mark.clone() };
}
