//! Whether what is said to be done after a review was done: after the review had been opened, to what the
//! review is about, and as far as was decided.

use super::hands::named;
use crate::content_of;
use crate::texts::compared;
use rozum_model::governance::{
    ApplicationId, FollowUp, IndicatorId, ModificationStage, ReviewDecision, StageReview, Steered,
};
use rozum_model::strategy::{Strategy, Version};
use rozum_model::{PriorityId, Reason, RegionIso, State, TaskId};

/// Why it was not done; `None` when it was.
pub(super) fn against(
    state: &State,
    review: &StageReview,
    decision: ReviewDecision,
    done: FollowUp,
) -> Option<Reason> {
    let ends = decision == ReviewDecision::Discontinue;
    let reason = match (review.about, done) {
        (Steered::Strategy(region), FollowUp::Version { version }) => {
            version_against(state, review, region, version, content_of, None)
        }
        (Steered::Priority(id), FollowUp::Version { version }) => {
            let gone = ends.then_some(id);
            version_against(state, review, id.region(), version, |version| plan(version, id), gone)
        }
        (Steered::Strategy(_) | Steered::Priority(_), FollowUp::Target { indicator }) if !ends => {
            target_against(state, review, indicator)
        }
        (Steered::Application(id), FollowUp::Modification { number }) if !ends => {
            modification_against(state, review, id, number)
        }
        // The end of a project leaves nothing to correct or to discontinue.
        (Steered::Application(id), FollowUp::Ended) => not_ended(state, id),
        _ => Some(Reason::new("follow-up-of-another-kind").with("decision", decision.code())),
    };
    reason.map(|reason| named(review, reason))
}

/// A priority with the tasks that serve it: a change of either answers a review.
fn plan(version: &Version, id: PriorityId) -> Option<(String, Vec<(TaskId, String)>)> {
    let priority = version.priority(id)?;
    let tasks = version.tasks_of(id).map(|task| (task.id, task.item.text.clone())).collect();
    Some((priority.item.text.clone(), tasks))
}

/// Why this version does not carry a decision out: it is not there, was there before, or changed nothing of
/// it; `gone` is a priority that must be gone, and still is.
fn version_against<T: PartialEq>(
    state: &State,
    review: &StageReview,
    region: RegionIso,
    number: u32,
    seen: impl Fn(&Version) -> T,
    gone: Option<PriorityId>,
) -> Option<Reason> {
    let with = |reason: Reason| Some(reason.with("version", number));
    let strategy = state.strategy(region);
    let Some(version) = strategy.and_then(|own| own.version(number)) else {
        return with(Reason::new("follow-up-version-unknown"));
    };
    if version.seq < review.opened.seq {
        return with(Reason::new("follow-up-version-before"));
    }
    let before = strategy.and_then(|own| own.version(number.saturating_sub(1)));
    if before.is_some_and(|before| seen(before) == seen(version)) {
        return with(Reason::new("follow-up-changed-nothing"));
    }
    let still = strategy.zip(gone).and_then(|(own, id)| still_there(own, version, id));
    still.map(|number| Reason::new("follow-up-still-there").with("version", number))
}

/// Number of the version, of this one and the current one, that still has a priority: its number, or its words
/// under another number.
fn still_there(strategy: &Strategy, version: &Version, id: PriorityId) -> Option<u32> {
    let was = strategy.versions().rev().find_map(|one| one.priority(id));
    let words = was.map(|own| compared(&own.item.text));
    let has = |own: &&Version| {
        own.priorities.iter().any(|one| one.id == id || Some(compared(&one.item.text)) == words)
    };
    [version, &strategy.current].into_iter().find(has).map(|own| own.number)
}

fn target_against(state: &State, review: &StageReview, id: IndicatorId) -> Option<Reason> {
    let own = state.governance.indicator(id).filter(|own| own.terms.about == review.about);
    let corrected = own.is_some_and(|own| own.earlier.iter().any(|one| one.review == review.id));
    (!corrected).then(|| Reason::new("follow-up-target-not-corrected").with("indicator", id.to_string()))
}

fn modification_against(
    state: &State,
    review: &StageReview,
    id: ApplicationId,
    number: u16,
) -> Option<Reason> {
    let work = state.governance.application(id).and_then(|own| own.stage.work());
    let accepted = work.and_then(|work| work.modification(number)).is_some_and(|own| {
        matches!(&own.stage, ModificationStage::Accepted { accepted, .. } if accepted.seq > review.opened.seq)
    });
    (!accepted).then(|| Reason::new("follow-up-modification-not-accepted").with("number", u32::from(number)))
}

fn not_ended(state: &State, id: ApplicationId) -> Option<Reason> {
    let goes_on = state.governance.application(id).is_some_and(|own| own.stage.under_way().is_some());
    goes_on.then(|| Reason::new("follow-up-project-not-ended").with("application", id.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::implementation::samples::{APPLICANT, application, content, does, under_way, why};
    use crate::samples::continued;
    use crate::steering::samples::{
        COUNCIL, GROUP, SECRETARIAT, asking, completing, confirming, correcting, proposing, retargeting,
        steered, with_group,
    };
    use rozum_model::command::ImplementationCommand as Verb;
    use rozum_model::governance::{Completed, ProposedDecision, Stage};
    use std::sync::Arc;

    /// Decided on day 12, by the body that decides.
    fn decided_as(mut state: State, about: &str, proposal: ProposedDecision, by: u64) -> State {
        does(&mut state, SECRETARIAT, 10, asking(about));
        does(&mut state, SECRETARIAT, 11, proposing(proposal));
        does(&mut state, by, 12, confirming());
        state
    }

    fn decided(state: State, about: &str, decision: ReviewDecision, by: u64) -> State {
        decided_as(state, about, ProposedDecision { decision, ..correcting() }, by)
    }

    fn of_priority(decision: ReviewDecision) -> State {
        decided(steered(), "05-P01", decision, GROUP[0])
    }

    /// The strategy with a change, on a day after the decision.
    fn version(state: &State, change: impl FnOnce(&mut rozum_model::draft::Content)) -> State {
        let mut content = continued(state);
        change(&mut content);
        let mut entry = crate::samples::entry(crate::samples::REGION, content);
        entry.header.title.push_str(", зі змінами");
        let mut state = state.clone();
        let on = crate::implementation::samples::MONDAY + 13;
        let command = rozum_model::Command::AmendStrategy { expected: None, entry };
        crate::samples::seats::done(&mut state, on, &rozum_model::Actor::Operator, command);
        state
    }

    fn answer(state: &State, done: FollowUp) -> Vec<String> {
        why(state, SECRETARIAT, 14, completing(done))
    }

    const fn by(version: u32) -> FollowUp {
        FollowUp::Version { version }
    }

    #[test]
    fn a_version_since_the_review_changed_the_priority_or_its_tasks() {
        let state = of_priority(ReviewDecision::Correct);
        assert_eq!(answer(&state, by(1)), ["follow-up-version-before"]);
        assert_eq!(answer(&state, by(2)), ["follow-up-version-unknown"]);
        let other = version(&state, |content| content.priorities[1].verbatim.push_str(" у горах"));
        assert_eq!(answer(&other, by(2)), ["follow-up-changed-nothing"]);
        let text = version(&state, |content| content.priorities[0].verbatim.push_str(" у горах"));
        assert_eq!(answer(&text, by(2)), [""; 0]);
        let plan = version(&state, |content| content.tasks[0].links.push(crate::samples::link(0)));
        assert_eq!(answer(&plan, by(2)), [""; 0]);
    }

    #[test]
    fn what_ends_is_gone() {
        let state = of_priority(ReviewDecision::Discontinue);
        let reworded = version(&state, |content| content.priorities[0].verbatim.push_str(" у горах"));
        assert_eq!(answer(&reworded, by(2)), ["follow-up-still-there"]);
        let gone = version(&state, |content| drop(content.priorities.remove(0)));
        assert_eq!(answer(&gone, by(2)), [""; 0]);
        // The same words under another number are the same priority, at once or in a later version.
        let back = |content: &mut rozum_model::draft::Content| {
            let mut own =
                rozum_model::draft::PriorityEntry { id: None, ..continued(&state).priorities.remove(0) };
            own.verbatim = own.verbatim.to_uppercase();
            content.priorities.push(own);
        };
        let renumbered = version(&state, |content| {
            drop(content.priorities.remove(0));
            back(content);
        });
        assert_eq!(answer(&renumbered, by(2)), ["follow-up-still-there"]);
        assert_eq!(answer(&version(&gone, back), by(2)), ["follow-up-still-there"]);
        let indicator = "05-I001".parse().unwrap();
        let other = answer(&state, FollowUp::Target { indicator });
        assert_eq!(other, ["follow-up-of-another-kind"], "another target ends nothing");
        assert_eq!(answer(&state, FollowUp::Ended), ["follow-up-of-another-kind"]);
    }

    #[test]
    fn any_change_answers_the_review_of_a_strategy() {
        let state = decided(steered(), "UA-05", ReviewDecision::Correct, COUNCIL[0]);
        let same = version(&state, |_| ());
        assert_eq!(answer(&same, by(2)), ["follow-up-changed-nothing"]);
        let tasks = version(&state, |content| content.tasks[0].verbatim.push_str(" у горах"));
        assert_eq!(answer(&tasks, by(2)), [""; 0]);
        let late = decided(version(&steered(), |_| ()), "UA-05", ReviewDecision::Correct, COUNCIL[0]);
        assert_eq!(answer(&late, by(2)), ["follow-up-version-before"]);
    }

    #[test]
    fn a_target_was_corrected_under_this_review() {
        let done = FollowUp::Target { indicator: "05-I001".parse().unwrap() };
        let unnamed = of_priority(ReviewDecision::Correct);
        assert_eq!(answer(&unnamed, done), ["follow-up-target-not-corrected"]);
        let state = decided_as(steered(), "05-P01", retargeting("60"), GROUP[0]);
        assert_eq!(answer(&state, done), [""; 0]);
        let missing = FollowUp::Target { indicator: "05-I009".parse().unwrap() };
        assert_eq!(answer(&state, missing), ["follow-up-target-not-corrected"]);
    }

    #[test]
    fn a_project_was_modified() {
        let start = || with_group(under_way());
        let mut state = decided(start(), "05-A001", ReviewDecision::Correct, GROUP[0]);
        let done = FollowUp::Modification { number: 1 };
        assert_eq!(answer(&state, done), ["follow-up-modification-not-accepted"]);
        let (application, mut content) = (application(), Box::new(content()));
        content.milestones[1].due = content.milestones[1].due.tomorrow().unwrap();
        let reason = "уточнення мети".to_owned();
        does(&mut state, APPLICANT, 13, Verb::RequestModification { application, content, reason });
        assert_eq!(
            answer(&state, done),
            ["follow-up-modification-not-accepted"],
            "asked for is not accepted"
        );
        let reason = "згода".to_owned();
        let accepting = Verb::DecideModification { application, number: 1, accepted: true, reason };
        does(&mut state, SECRETARIAT, 13, accepting);
        assert_eq!(answer(&state, done), [""; 0]);
        let ending = decided(start(), "05-A001", ReviewDecision::Discontinue, GROUP[0]);
        assert_eq!(answer(&ending, done), ["follow-up-of-another-kind"]);
    }

    /// As if everything had been reached and paid.
    fn completed(mut state: State) -> State {
        let own = Arc::make_mut(state.governance.applications.get_mut(&application()).unwrap());
        let Stage::Implementing(work) = own.stage.clone() else { panic!() };
        own.stage = Stage::Completed(Arc::new(Completed { completed: work.started.clone(), before: work }));
        state
    }

    #[test]
    fn the_end_of_a_project_answers_either_decision() {
        for decision in [ReviewDecision::Correct, ReviewDecision::Discontinue] {
            let mut state = decided(with_group(under_way()), "05-A001", decision, GROUP[0]);
            assert_eq!(answer(&state, FollowUp::Ended), ["follow-up-project-not-ended"]);
            assert_eq!(answer(&completed(state.clone()), FollowUp::Ended), [""; 0]);
            let (application, reason) = (application(), || "рішення за переглядом".to_owned());
            does(&mut state, 1, 13, Verb::ProposeTermination { application, reason: reason() });
            does(&mut state, 2, 13, Verb::TerminateProject { application, reason: reason() });
            assert_eq!(answer(&state, FollowUp::Ended), [""; 0]);
        }
    }
}
