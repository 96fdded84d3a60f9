//! From one stage of a modification to the next.

use super::Next;
use super::stages::on_work;
use rozum_model::State;
use rozum_model::governance::{
    Act, Application, ApplicationContent, ContentVersion, Mark, Matter, Modification, ModificationStage,
    Resolution, Stage, Weight,
};
use std::sync::Arc;

pub(super) fn requested(
    stage: &Stage,
    mark: &Mark,
    number: u16,
    content: Arc<ApplicationContent>,
    weight: Weight,
    reason: String,
) -> Option<Stage> {
    on_work(stage, |work| {
        if work.open_modification().is_some() {
            return None;
        }
        let (requested, stage) = (mark.clone(), ModificationStage::Requested);
        work.modifications.push(Arc::new(Modification { content, weight, reason, requested, stage }));
        (work.modifications.len() == usize::from(number)).then_some(())
    })
}

/// A major change holds only after a vote of the working group and the councils' decisions.
pub(super) fn decided(
    state: &State,
    application: &Application,
    mark: &Mark,
    number: u16,
    accepted: bool,
    reason: String,
) -> Option<Next> {
    let work = application.stage.under_way()?;
    let modification = work.modification(number)?;
    let vote = match &modification.stage {
        ModificationStage::Requested if modification.weight == Weight::Minor || !accepted => None,
        ModificationStage::Proposed(vote) => Some(vote.clone()),
        _ => return None,
    };
    let counted = vote.is_some();
    let stage = if accepted {
        let resolutions = vote.as_ref().map_or_else(Vec::new, |_| resolutions(state, application, number));
        ModificationStage::Accepted { vote, resolutions, accepted: mark.clone() }
    } else {
        ModificationStage::Refused { reason, refused: mark.clone() }
    };
    let content = accepted.then(|| {
        let submitted = modification.requested.clone();
        ContentVersion { content: modification.content.clone(), submitted }
    });
    let stage = on_modification(&application.stage, number, |modification| modification.stage = stage)?;
    // Whoever only counts the councils' votes decides nothing.
    let acts: &[Act] = if counted { &[] } else { &[Act::Screened] };
    Some(Next { stage, acts, content })
}

/// What the councils decided on the package that the change lies in.
fn resolutions(state: &State, application: &Application, number: u16) -> Vec<Resolution> {
    let matter = Matter::Modification { application: application.id, number };
    let packages =
        state.governance.call(application.call).map(|call| call.packages.as_slice()).unwrap_or_default();
    let with = packages.iter().rev().find(|package| package.lines.iter().any(|line| line.matter == matter));
    with.map(|package| package.resolutions.clone()).unwrap_or_default()
}

fn on_modification(stage: &Stage, number: u16, change: impl FnOnce(&mut Modification)) -> Option<Stage> {
    on_work(stage, |work| {
        let slot = work.modifications.get_mut(usize::from(number).checked_sub(1)?)?;
        change(Arc::make_mut(slot));
        Some(())
    })
}
