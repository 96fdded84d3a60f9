//! Effects of commands about cases of oversight.

use super::impossible;
use rozum_model::event::OversightEvent as Fact;
use rozum_model::governance::{
    Act, Appeal, Case, CaseAbout, CaseId, CaseStage, Conclusion, Ground, Mark, Speaker, Turn,
};
use rozum_model::time::Day;
use rozum_model::{Actor, Reason, State};
use std::sync::Arc;

pub(super) fn effect(state: &mut State, mark: &Mark, event: Fact) -> Result<(), Reason> {
    let (id, kind) = (event.case(), event.kind());
    let oversees = is_oversight(&event);
    let wrong = || impossible(kind, id.to_string());
    let next = match event {
        Fact::CaseOpened { body, about, ground, due, .. } => {
            Some(new(id, body, about, ground, mark, CaseStage::Opened { due }))
        }
        Fact::ComplaintFiled { body, about, complaint, text, due, .. } => {
            let mut case = new(id, body, about, Ground::Complaint(complaint), mark, CaseStage::Filed { due });
            let (evidence, side) = (Vec::new(), Speaker::Complainant);
            case.dialogue.push(Turn { text, evidence, side, said: mark.clone() });
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
    if oversees {
        remember(state, case.about, mark);
    }
    state.governance.cases.insert(id, Arc::new(case));
    Ok(())
}

fn new(
    id: CaseId,
    body: rozum_model::governance::BodyId,
    about: CaseAbout,
    ground: Ground,
    mark: &Mark,
    stage: CaseStage,
) -> Case {
    let (dialogue, appeals) = (Vec::new(), Vec::new());
    Case { id, about, body, ground, opened: mark.clone(), admitted: None, dialogue, appeals, stage }
}

/// Whether somebody works on the case for oversight; whoever complains, answers or appeals does not.
const fn is_oversight(event: &Fact) -> bool {
    match event {
        Fact::ComplaintFiled { .. } | Fact::AppealFiled { .. } => false,
        Fact::CaseAnswered { side, .. } => matches!(side, Speaker::Oversight),
        // Whoever complained may bring what oversight left lying to national oversight, and does not oversee.
        Fact::CaseEscalated { by_complainant, .. } => !*by_complainant,
        Fact::CaseOpened { .. }
        | Fact::CaseAdmitted { .. }
        | Fact::CaseDeclined { .. }
        | Fact::CaseConcluded { .. }
        | Fact::RemedyAccepted { .. }
        | Fact::AppealDecided { .. }
        | Fact::CaseClosed { .. } => true,
    }
}

/// Who works on a case about a project for an oversight body does nothing else on that project.
fn remember(state: &mut State, about: CaseAbout, mark: &Mark) {
    let (CaseAbout::Application(id), Actor::Account(account)) = (about, &mark.by) else { return };
    if let Some(application) = state.governance.applications.get_mut(&id) {
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
        Fact::CaseAnswered { text, evidence, side, addresses, due, .. } => {
            answered(case, addresses, due)?;
            case.dialogue.push(Turn { text, evidence, side, said: mark.clone() });
        }
        Fact::CaseDeclined { reason, .. } => {
            let declined = nothing_ordered(stage).then(|| mark.clone())?;
            case.stage = CaseStage::Declined { reason, declined };
        }
        Fact::CaseConcluded { finding, order, citation, due, .. } => {
            let open = matches!(
                stage,
                CaseStage::Opened { .. }
                    | CaseStage::Addressed
                    | CaseStage::RemedyDue(_)
                    | CaseStage::Escalated { .. }
            );
            let concluded = open.then(|| mark.clone())?;
            case.stage = CaseStage::RemedyDue(Conclusion { finding, order, citation, concluded, due });
        }
        Fact::RemedyAccepted { .. } => {
            let conclusion = stage.standing()?.clone();
            case.stage = CaseStage::Remedied { conclusion, accepted: mark.clone() };
        }
        Fact::CaseEscalated { body, reason, .. } => {
            let conclusion = stage.standing().cloned();
            let open = conclusion.is_some() || nothing_ordered(stage);
            let escalated = open.then(|| mark.clone())?;
            case.stage = CaseStage::Escalated { conclusion, reason, escalated };
            case.body = body;
        }
        Fact::AppealFiled { reason, .. } => {
            stage.standing().filter(|_| case.appeals.last().is_none_or(|appeal| appeal.decided.is_some()))?;
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

/// Whether the case goes on and nothing was ordered in it.
const fn nothing_ordered(stage: &CaseStage) -> bool {
    matches!(
        stage,
        CaseStage::Filed { .. }
            | CaseStage::Opened { .. }
            | CaseStage::Addressed
            | CaseStage::Escalated { conclusion: None, .. }
    )
}

fn appeal_decided(case: &mut Case, mark: &Mark, upheld: bool, reason: String) -> Option<()> {
    case.stage.standing()?;
    let appeal = case.appeals.last_mut().filter(|appeal| appeal.decided.is_none())?;
    appeal.decided = Some((upheld, reason.clone(), mark.clone()));
    if upheld {
        close_as_it_is(case, mark, reason);
    }
    Some(())
}

fn close(case: &mut Case, mark: &Mark, reason: String) -> Option<()> {
    if case.stage.standing().is_some()
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
