//! Decide on a minor change, or refuse a major one before anyone votes on it: the secretariat. What
//! working group and councils would have to decide, it cannot accept.

use super::project::{Answer, Project};
use super::{change, report};
use crate::Refusal;
use crate::texts::{Field, required};
use rozum_model::Reason;
use rozum_model::event::ImplementationEvent;
use rozum_model::governance::{ModificationStage, Weight};

pub(super) fn decide(project: &Project<'_>, number: u16, accepted: bool, reason: &str) -> Answer {
    let work = report::work(project).ok_or_else(|| project.impossible())?;
    let Some(found) = work.modification(number) else {
        let reason = Reason::new("modification-unknown").with("number", u32::from(number));
        return Err(project.named(reason.with("count", work.modifications.len())).into());
    };
    if !matches!(found.stage, ModificationStage::Requested) {
        return Err(project.part_impossible(number, found.stage.name()));
    }
    let mut reasons = Vec::new();
    required(Field::only("reason"), reason, &mut reasons);
    if accepted {
        // The work went on since it was asked for.
        reasons.extend(change::bounds(project.application, work, &found.content));
        if found.weight == Weight::Major {
            reasons.push(project.named(Reason::new("modification-major").with("number", u32::from(number))));
        }
    }
    project.apart_from_applicant(&mut reasons);
    Refusal::if_any(reasons)?;
    let (application, reason) = (project.id(), reason.to_owned());
    Ok(ImplementationEvent::ModificationDecided { application, number, accepted, reason })
}

#[cfg(test)]
mod tests {
    use super::super::samples::{
        APPLICANT, MONDAY, SECRETARIAT, application, approved, content, does, under_way, why,
    };
    use crate::samples::seats::day;
    use rozum_model::State;
    use rozum_model::command::ImplementationCommand as Verb;

    fn asked(shift: i64) -> State {
        let mut state = under_way();
        let mut content = Box::new(content());
        content.milestones[1].due = day(MONDAY + 200 + shift);
        let reason = "Затримка постачання.".to_owned();
        does(
            &mut state,
            APPLICANT,
            10,
            Verb::RequestModification { application: application(), content, reason },
        );
        state
    }

    fn deciding(number: u16, accepted: bool) -> Verb {
        let reason = "Постачальник підтвердив строки.".to_owned();
        Verb::DecideModification { application: application(), number, accepted, reason }
    }

    #[test]
    fn an_accepted_change_is_how_the_application_reads() {
        let mut state = asked(20);
        does(&mut state, SECRETARIAT, 11, deciding(1, true));
        let application = state.governance.application(application()).unwrap();
        assert_eq!(application.current.content.milestones[1].due, day(MONDAY + 220));
        assert_eq!((application.earlier.len(), application.stage.name()), (1, "implementing"));
        let account = crate::samples::account(SECRETARIAT);
        assert!(application.did(&account, rozum_model::governance::Act::Screened));
        assert_eq!(why(&state, SECRETARIAT, 11, deciding(1, false)), ["part-step-impossible"]);
    }

    #[test]
    fn a_major_change_is_only_refused_here() {
        let mut state = asked(40);
        assert_eq!(why(&state, SECRETARIAT, 11, deciding(1, true)), ["modification-major"]);
        does(&mut state, SECRETARIAT, 11, deciding(1, false));
        let application = state.governance.application(application()).unwrap();
        assert_eq!(application.current.content.milestones[1].due, day(MONDAY + 200));
    }

    #[test]
    fn the_secretariat_decides_on_what_was_asked() {
        let state = asked(20);
        assert_eq!(why(&state, 1, 11, deciding(1, true)), ["only-the-secretariat-body"]);
        assert_eq!(why(&state, SECRETARIAT, 11, deciding(2, true)), ["modification-unknown"]);
        assert_eq!(why(&approved(), SECRETARIAT, 11, deciding(1, true)), ["project-step-impossible"]);
    }
}
