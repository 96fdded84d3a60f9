//! From one stage of a project to the next.

use rozum_model::governance::{
    BodyId, CaseId, Closed, Completed, Conditional, Contract, ContractDraft, ContractTerms, Contracted,
    Counted, Evaluated, Evaluation, Implementing, Mark, ModificationStage, ProposedTermination, Stage,
    Stopped, Suspended, Verification,
};
use rozum_model::strategy::Document;
use std::sync::Arc;

pub(super) fn verified(stage: &Stage, mark: &Mark, condition: u16, evidence: Document) -> Option<Stage> {
    let mut next = match stage {
        Stage::Approved(decided) => {
            Conditional { before: decided.clone(), verified: Vec::new(), draft: None }
        }
        Stage::ConditionsPending(conditional) => conditional.as_ref().clone(),
        _ => return None,
    };
    let all = next.before.before.vote.conditions.len();
    let known = (1..=all).contains(&usize::from(condition));
    if !known || next.verified.iter().any(|verification| verification.condition == condition) {
        return None;
    }
    next.verified.push(Verification { condition, evidence, verified: mark.clone() });
    let whole = next.verified.len() == all;
    let next = Arc::new(next);
    Some(if whole { Stage::ConditionsVerified(next) } else { Stage::ConditionsPending(next) })
}

/// An approval without conditions has none to verify.
pub(super) fn drafted(stage: &Stage, mark: &Mark, authority: BodyId, terms: ContractTerms) -> Option<Stage> {
    let mut next = match stage {
        Stage::Approved(decided) if decided.before.vote.conditions.is_empty() => {
            Conditional { before: decided.clone(), verified: Vec::new(), draft: None }
        }
        Stage::ConditionsVerified(conditional) => conditional.as_ref().clone(),
        _ => return None,
    };
    next.draft = Some(Arc::new(ContractDraft { terms, authority, drafted: mark.clone() }));
    Some(Stage::ConditionsVerified(Arc::new(next)))
}

pub(super) fn signed(stage: &Stage, mark: &Mark, authority: BodyId, terms: &ContractTerms) -> Option<Stage> {
    let Stage::ConditionsVerified(before) = stage else { return None };
    let draft = before.draft.as_ref()?;
    if draft.authority != authority || draft.terms != *terms || draft.drafted.by == mark.by {
        return None;
    }
    let contract = Contract { terms: terms.clone(), authority, signed: mark.clone() };
    let contract = Arc::new(contract);
    Some(Stage::Contracted(Arc::new(Contracted { before: before.clone(), contract, termination: None })))
}

pub(super) fn started(stage: &Stage, mark: &Mark) -> Option<Stage> {
    let Stage::Contracted(before) = stage else { return None };
    let (before, started) = (before.clone(), mark.clone());
    let (reports, modifications) = (Vec::new(), Vec::new());
    Some(Stage::Implementing(Arc::new(Implementing { before, started, reports, modifications })))
}

/// The work of a project under way, changed; suspended work stays suspended.
pub(super) fn on_work(stage: &Stage, change: impl FnOnce(&mut Implementing) -> Option<()>) -> Option<Stage> {
    match stage {
        Stage::Implementing(work) => {
            let mut work = work.as_ref().clone();
            change(&mut work)?;
            Some(Stage::Implementing(Arc::new(work)))
        }
        Stage::Suspended(suspended) => {
            let mut next = suspended.clone();
            change(Arc::make_mut(&mut next.work))?;
            Some(Stage::Suspended(next))
        }
        _ => None,
    }
}

/// A second case may hold payments back when the first lets go.
pub(super) fn suspended(stage: &Stage, mark: &Mark, case: CaseId) -> Option<Stage> {
    let work = match stage {
        Stage::Implementing(work) => work.clone(),
        Stage::Suspended(suspended) if suspended.case != case => suspended.work.clone(),
        _ => return None,
    };
    Some(Stage::Suspended(Suspended { work, case, suspended: mark.clone() }))
}

pub(super) fn resumed(stage: &Stage) -> Option<Stage> {
    let Stage::Suspended(suspended) = stage else { return None };
    Some(Stage::Implementing(suspended.work.clone()))
}

pub(super) fn termination_proposed(stage: &Stage, mark: &Mark, reason: String) -> Option<Stage> {
    let propose = |contracted: &mut Contracted| {
        let proposed = ProposedTermination { reason, proposed: mark.clone() };
        contracted.termination.replace(proposed).is_none().then_some(())
    };
    match stage {
        Stage::Contracted(contracted) => {
            let mut next = contracted.as_ref().clone();
            propose(&mut next)?;
            Some(Stage::Contracted(Arc::new(next)))
        }
        stage => on_work(stage, |work| propose(Arc::make_mut(&mut work.before))),
    }
}

/// A change that was asked for ends with the project: nobody is left to decide on it.
pub(super) fn terminated(stage: &Stage, mark: &Mark, reason: String) -> Option<Stage> {
    let before = match stage {
        Stage::Contracted(_) => stage.clone(),
        stage => on_work(stage, |work| {
            let open = work.open_modification().and_then(|number| usize::from(number).checked_sub(1));
            if let Some(open) = open.and_then(|at| work.modifications.get_mut(at)) {
                let refused = ModificationStage::Refused { reason: reason.clone(), refused: mark.clone() };
                Arc::make_mut(open).stage = refused;
            }
            Some(())
        })?,
    };
    Some(Stage::Terminated(Stopped { before: Box::new(before), reason, stopped: mark.clone() }))
}

pub(super) fn completed(stage: &Stage, mark: &Mark) -> Option<Stage> {
    let Stage::Implementing(work) = stage else { return None };
    if work.open_modification().is_some() || work.reports.iter().any(|report| !report.stage.is_settled()) {
        return None;
    }
    let (before, completed) = (work.clone(), mark.clone());
    Some(Stage::Completed(Arc::new(Completed { before, completed })))
}

pub(super) fn evaluated(
    stage: &Stage,
    mark: &Mark,
    counted: Vec<Counted>,
    conclusion: String,
) -> Option<Stage> {
    let Stage::Completed(before) = stage else { return None };
    let evaluation = Arc::new(Evaluation { counted, conclusion, evaluated: mark.clone() });
    Some(Stage::Evaluated(Arc::new(Evaluated { before: before.clone(), evaluation })))
}

pub(super) fn closed(stage: &Stage, mark: &Mark) -> Option<Stage> {
    let Stage::Evaluated(before) = stage else { return None };
    let (before, closed) = (before.clone(), mark.clone());
    Some(Stage::Closed(Arc::new(Closed { before, closed })))
}
