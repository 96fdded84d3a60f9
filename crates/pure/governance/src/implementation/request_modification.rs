//! Ask for a change: the applicant, one change at a time. How much it changes is worked out, not said.

use super::project::{Answer, Project};
use super::{change, report};
use crate::Refusal;
use crate::funding::check_content;
use crate::texts::{Field, required};
use rozum_model::Reason;
use rozum_model::event::ImplementationEvent;
use rozum_model::governance::ApplicationContent;
use std::sync::Arc;

pub(super) fn decide(project: &Project<'_>, content: &ApplicationContent, reason: &str) -> Answer {
    let work = report::work(project).ok_or_else(|| project.impossible())?;
    let Ok(number) = u16::try_from(work.modifications.len() + 1) else {
        return Err(project.named(Reason::new("too-many-modifications")).into());
    };
    let mut reasons = Vec::new();
    required(Field::only("reason"), reason, &mut reasons);
    let old = &project.application.current.content;
    if **old == *content {
        reasons.push(project.named(Reason::new("modification-changes-nothing")));
    }
    if let Some(open) = work.open_modification() {
        let open = Reason::new("modification-open").with("number", u32::from(open));
        reasons.push(project.named(open));
    }
    if let Some(call) = project.state.governance.call(project.application.call) {
        reasons.extend(check_content(project.state, &call.terms, content));
    }
    reasons.extend(change::bounds(project.application, work, content));
    Refusal::if_any(reasons)?;
    Ok(ImplementationEvent::ModificationRequested {
        application: project.id(),
        number,
        content: Arc::new(content.clone()),
        weight: change::weight(project.application.approved(), content, project.state.governance.numbers()),
        reason: reason.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::super::samples::{
        APPLICANT, MONDAY, OTHER, application, approved, cannot, certified, content, does, under_way, why,
    };
    use crate::samples::seats::day;
    use rozum_model::State;
    use rozum_model::command::ImplementationCommand as Verb;
    use rozum_model::governance::{ApplicationContent, Kopecks, Source, Weight};

    fn asking(change: impl FnOnce(&mut ApplicationContent)) -> Verb {
        let mut content = Box::new(content());
        change(&mut content);
        Verb::RequestModification {
            application: application(),
            content,
            reason: "Затримка постачання.".to_owned(),
        }
    }

    fn weight(change: impl FnOnce(&mut ApplicationContent)) -> Weight {
        let mut state = under_way();
        does(&mut state, APPLICANT, 10, asking(change));
        state.governance.application(application()).unwrap().stage.work().unwrap().modifications[0].weight
    }

    #[test]
    fn little_later_and_little_moved_is_minor() {
        assert_eq!(weight(|c| c.milestones[1].due = day(MONDAY + 230)), Weight::Minor);
        assert_eq!(weight(|c| c.milestones[1].due = day(MONDAY + 231)), Weight::Major);
        assert_eq!(weight(|c| c.milestones[1].title.push('!')), Weight::Major);
        // 15,000 of 150,000 are ten percent.
        let moved = |amount: u64| {
            move |c: &mut ApplicationContent| {
                c.budget[0].amount = Kopecks(60_000 - amount);
                c.budget[1].amount = Kopecks(40_000 + amount);
            }
        };
        assert_eq!(weight(moved(15_000)), Weight::Minor);
        assert_eq!(weight(moved(15_001)), Weight::Major);
        assert_eq!(weight(|c| c.budget[3].amount = Kopecks(20_001)), Weight::Major);
        assert_eq!(weight(|c| c.budget[3].source = Source::EuropeanUnion), Weight::Major);
        assert_eq!(weight(|c| c.partners.clear()), Weight::Major);
        assert_eq!(weight(|c| c.indicators[0].target = "100".to_owned()), Weight::Major);
        for words in [
            (|c| c.title.push('!')) as fn(&mut ApplicationContent),
            |c| c.summary.push('!'),
            |c| c.effects.green.push('!'),
        ] {
            assert_eq!(weight(words), Weight::Major);
        }
    }

    /// Each time ten percent, or thirty days, more than before.
    #[test]
    fn small_changes_do_not_add_up() {
        let mut state = under_way();
        let moved = |times: u64| {
            asking(move |c| {
                c.budget[0].amount = Kopecks(60_000 - 15_000 * times);
                c.budget[1].amount = Kopecks(40_000 + 15_000 * times);
            })
        };
        let of = |state: &State, number: u16| {
            let work = state.governance.application(application()).unwrap().stage.work().unwrap();
            work.modification(number).unwrap().weight
        };
        does(&mut state, APPLICANT, 10, moved(1));
        let reason = "Так.".to_owned();
        let accepting =
            Verb::DecideModification { application: application(), number: 1, accepted: true, reason };
        does(&mut state, super::super::samples::SECRETARIAT, 10, accepting);
        let mut back = state.clone();
        does(&mut state, APPLICANT, 11, moved(2));
        assert_eq!((of(&state, 1), of(&state, 2)), (Weight::Minor, Weight::Major));
        // The other way is measured against the approval too.
        does(&mut back, APPLICANT, 11, asking(|_| ()));
        assert_eq!(of(&back, 2), Weight::Minor);
    }

    #[test]
    fn no_change_goes_beyond_the_contract() {
        let state = under_way();
        let against = |change: fn(&mut ApplicationContent)| cannot(&state, APPLICANT, 10, asking(change));
        assert_eq!(
            against(|c| c.budget[2].amount = Kopecks(30_001)),
            ["modification-above-contract region=UA-14 amount=300.01 contract=300.00 application=05-A001"]
        );
        assert_eq!(
            against(|c| c.milestones[1].due = day(MONDAY + 301)),
            ["contract-ends-before-milestone ends=2026-12-27 due=2026-12-28"]
        );
        assert_eq!(
            against(|c| drop(c.milestones.pop())),
            [
                "budget-for-no-milestone number=2 milestone=2",
                "budget-for-no-milestone number=3 milestone=2",
                "tranche-milestone-dropped milestone=2 count=1 application=05-A001"
            ]
        );
        assert_eq!(against(|c| c.budget[0].amount = Kopecks(u64::MAX)), ["budget-too-large"]);
        assert_eq!(against(|_| ()), ["modification-changes-nothing application=05-A001"]);
    }

    #[test]
    fn what_was_certified_stays() {
        let state = certified();
        let against = |change: fn(&mut ApplicationContent)| why(&state, APPLICANT, 50, asking(change));
        assert_eq!(against(|c| c.milestones[0].title.push('!')), ["certified-milestone-changed"]);
        assert_eq!(against(|c| c.budget[0].amount = Kopecks(14_999)), ["modification-below-certified"]);
        assert_eq!(against(|c| c.budget[0].amount = Kopecks(15_000)), [""; 0]);
    }

    #[test]
    fn the_applicant_asks_for_one_change_at_a_time() {
        let later = || asking(|c| c.milestones[1].due = day(MONDAY + 210));
        assert_eq!(why(&approved(), APPLICANT, 0, later()), ["project-step-impossible"]);
        let mut state: State = under_way();
        assert_eq!(why(&state, 1, 10, later()), ["only-the-applicant"]);
        does(&mut state, APPLICANT, 10, later());
        assert_eq!(
            cannot(&state, APPLICANT, 10, later()),
            ["modification-open number=1 application=05-A001"]
        );
        assert_eq!(OTHER.number(), 14);
    }
}
