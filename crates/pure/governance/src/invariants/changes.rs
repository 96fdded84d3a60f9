//! Invariants 2, 6, 7 and 8 in the changes of a project: what is small says what the councils approved, what was seen
//! reached stays as it was, no condition stands where nobody verifies it, and nothing stays open in a project that
//! was ended.

use super::{broken, person};
use rozum_model::Reason;
use rozum_model::governance::{
    Act, Application, ApplicationContent, Implementing, Modification, ModificationStage, Stage,
};

/// A change that holds, whether the councils approved it, and its place in the journal.
struct Accepted<'a> {
    change: &'a Modification,
    voted: bool,
    seq: u64,
}

pub(super) fn check(application: &Application) -> Vec<Reason> {
    let Some(work) = application.stage.work() else { return Vec::new() };
    let mut wrong = Vec::new();
    let stages = || work.modifications.iter().map(|one| &one.stage);
    let conditional = |stage: &ModificationStage| match stage {
        ModificationStage::Proposed(vote) | ModificationStage::Accepted { vote: Some(vote), .. } => {
            !vote.conditions.is_empty()
        }
        _ => false,
    };
    if stages().any(conditional) {
        wrong.push((6, "a change on conditions"));
    }
    let undecided = |stage: &ModificationStage| {
        matches!(stage, ModificationStage::Requested | ModificationStage::Proposed(_))
    };
    if matches!(application.stage, Stage::Terminated(_)) && stages().any(undecided) {
        wrong.push((8, "a change left open in a project that was ended"));
    }
    texts(application, work, &mut wrong);
    wrong.into_iter().map(|(number, what)| broken(number, what, &application.id)).collect()
}

fn texts(application: &Application, work: &Implementing, wrong: &mut Vec<(u32, &'static str)>) {
    let accepted = accepted(work);
    let all: Vec<&ApplicationContent> =
        application.earlier.iter().chain([&application.current]).map(|one| one.content.as_ref()).collect();
    // What the contract was made on, then what held after each change.
    let Some(held) = all.len().checked_sub(accepted.len() + 1).map(|first| &all[first..]) else {
        wrong.push((8, "a text that is not there any more"));
        return;
    };
    let mut approved = held[0];
    for (change, held) in accepted.iter().zip(&held[1..]) {
        if *change.change.content != **held {
            wrong.push((4, "a text that nobody decided on"));
        }
        if change.voted {
            approved = held;
        } else if !same_words(approved, held) {
            wrong.push((4, "other words without the councils"));
        }
    }
    if reached_moved(work, &accepted, held) {
        wrong.push((7, "a milestone that changed after it was seen reached"));
    }
    let decided = |one: &Accepted<'_>| match &one.change.stage {
        ModificationStage::Accepted { accepted, .. } => {
            one.voted || person(&accepted.by).is_some_and(|account| application.did(account, Act::Screened))
        }
        _ => true,
    };
    if !accepted.iter().all(decided) {
        wrong.push((2, "an act that is not remembered"));
    }
}

fn accepted(work: &Implementing) -> Vec<Accepted<'_>> {
    let of = |change: &'_ std::sync::Arc<Modification>| match &change.stage {
        ModificationStage::Accepted { vote, accepted, .. } => Some((vote.is_some(), accepted.seq)),
        _ => None,
    };
    let all = work.modifications.iter().filter_map(|change| Some((change, of(change)?)));
    all.map(|(change, (voted, seq))| Accepted { change, voted, seq }).collect()
}

fn same_words(one: &ApplicationContent, other: &ApplicationContent) -> bool {
    let words = |content: &ApplicationContent| {
        let milestones: Vec<_> = content.milestones.iter().map(|milestone| milestone.title.clone()).collect();
        let whole = content.total();
        let own =
            (content.title.clone(), content.summary.clone(), content.effects.clone(), content.kved.clone());
        (
            own,
            content.task,
            content.lead,
            content.partners.clone(),
            content.indicators.clone(),
            milestones,
            whole,
        )
    };
    words(one) == words(other)
}

/// Whether what a controller saw reached reads otherwise in a text that held at that time or later.
fn reached_moved(work: &Implementing, accepted: &[Accepted<'_>], held: &[&ApplicationContent]) -> bool {
    work.certificates().any(|certificate| {
        let first = accepted.iter().filter(|change| change.seq < certificate.certified.seq).count();
        certificate.reached.iter().any(|milestone| {
            let at = usize::from(*milestone).saturating_sub(1);
            let texts = held.iter().skip(first).map(|text| text.milestones.get(at));
            let texts: Vec<_> = texts.collect();
            texts.windows(2).any(|pair| pair[0] != pair[1])
        })
    })
}

#[cfg(test)]
mod tests {
    use crate::implementation::samples::{
        APPLICANT, SECRETARIAT, application, certified, content, decided, does, under_way,
    };
    use crate::invariants::after_approval;
    use rozum_model::State;
    use rozum_model::command::ImplementationCommand as Verb;
    use rozum_model::governance::{
        Application, Implementing, Modification, ModificationStage, Stage, Stopped, Weight,
    };
    use std::sync::Arc;

    /// A small change that holds.
    fn changed(mut state: State) -> State {
        let (application, mut content) = (application(), Box::new(content()));
        content.milestones[1].due = content.milestones[1].due.tomorrow().unwrap();
        let reason = || "Затримка.".to_owned();
        does(&mut state, APPLICANT, 50, Verb::RequestModification { application, content, reason: reason() });
        let accepting = Verb::DecideModification { application, number: 1, accepted: true, reason: reason() };
        does(&mut state, SECRETARIAT, 50, accepting);
        state
    }

    /// What a state that no command makes breaks.
    fn found(mut state: State, change: impl FnOnce(&mut Application)) -> Vec<String> {
        assert!(after_approval(&state).is_empty(), "{:?}", after_approval(&state));
        change(Arc::make_mut(state.governance.applications.get_mut(&application()).unwrap()));
        let what = |reason: &rozum_model::Reason| reason.argument("what").map(ToString::to_string).unwrap();
        after_approval(&state).iter().map(what).collect()
    }

    fn work(application: &mut Application) -> &mut Implementing {
        let Stage::Implementing(work) = &mut application.stage else { panic!() };
        Arc::make_mut(work)
    }

    fn first(application: &mut Application) -> &mut Modification {
        Arc::make_mut(&mut work(application).modifications[0])
    }

    #[test]
    fn texts_that_nobody_decided_on_are_found() {
        let other = |application: &mut Application| {
            Arc::make_mut(&mut application.current.content).summary.push('!');
        };
        assert_eq!(
            found(changed(under_way()), other),
            ["a text that nobody decided on", "other words without the councils"]
        );
        let alone = |application: &mut Application| {
            Arc::make_mut(&mut first(application).content).summary.push('!');
            application.current.content = first(application).content.clone();
        };
        assert_eq!(found(changed(under_way()), alone), ["other words without the councils"]);
        let gone = |application: &mut Application| application.earlier.clear();
        assert_eq!(found(changed(under_way()), gone), ["a text that is not there any more"]);
        let forgotten = |application: &mut Application| {
            application.acts.remove(&crate::samples::account(SECRETARIAT));
        };
        assert_eq!(found(changed(under_way()), forgotten), ["an act that is not remembered"]);
    }

    #[test]
    fn what_was_seen_reached_stays() {
        let renamed = |application: &mut Application| {
            Arc::make_mut(&mut first(application).content).milestones[0].due = crate::samples::seats::day(1);
            application.current.content = first(application).content.clone();
        };
        assert_eq!(
            found(changed(certified()), renamed),
            ["a milestone that changed after it was seen reached"]
        );
        assert_eq!(found(changed(under_way()), renamed), [""; 0]);
    }

    #[test]
    fn conditions_and_changes_of_an_ended_project_are_found() {
        let conditional = |application: &mut Application| {
            let vote = decided(&["дозвіл"]).before.vote.clone();
            let ModificationStage::Accepted { vote: none, .. } = &mut first(application).stage else {
                panic!()
            };
            *none = Some(vote);
        };
        assert_eq!(found(changed(under_way()), conditional), ["a change on conditions"]);
        let ended = |application: &mut Application| {
            let open = Modification { stage: ModificationStage::Requested, ..first(application).clone() };
            work(application).modifications.push(Arc::new(Modification { weight: Weight::Major, ..open }));
            let stopped = application.current.submitted.clone();
            let (before, reason) = (Box::new(application.stage.clone()), String::new());
            application.stage = Stage::Terminated(Stopped { before, reason, stopped });
        };
        assert_eq!(found(changed(under_way()), ended), ["a change left open in a project that was ended"]);
    }
}
