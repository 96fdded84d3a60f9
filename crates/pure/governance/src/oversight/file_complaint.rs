//! Complain. Anybody with an account may; for somebody without one the secretariat does, with the letter.
//! Oversight admits it or says why not, in working days.

use super::hearing::{Answer, only};
use super::{due, place};
use crate::texts::{Field, required};
use crate::{Refusal, document};
use rozum_model::State;
use rozum_model::event::OversightEvent;
use rozum_model::governance::CaseAbout;
use rozum_model::strategy::Document;
use rozum_model::time::Day;

pub(super) fn decide(
    state: &State,
    today: Day,
    about: CaseAbout,
    complaint: &Document,
    text: &str,
) -> Answer {
    let mut reasons = Vec::new();
    reasons.extend(place::unknown(state, about));
    document::check(complaint, &mut reasons);
    required(Field::only("complaint"), text, &mut reasons);
    let body = place::competent(state, about);
    let due = due::after(state, today, state.governance.numbers().case_answer_days);
    let case = place::next_id(state, about.region());
    let missing = [body.as_ref().err(), due.as_ref().err(), case.as_ref().err()];
    reasons.extend(missing.into_iter().flatten().cloned());
    Refusal::if_any(reasons)?;
    let (complaint, text) = (complaint.clone(), text.to_owned());
    Ok(only(OversightEvent::ComplaintFiled { case: case?, body: body?, about, complaint, text, due: due? }))
}

#[cfg(test)]
mod tests {
    use super::super::samples::{at, case, declining, id, saying};
    use crate::implementation::samples::{
        APPLICANT, LAST, OVERSIGHT, SECRETARIAT, STRANGER, application, approved, does, paper,
        sits_to_the_last, why,
    };
    use crate::samples::seats::{NATIONAL, no, noon, person};
    use rozum_model::command::OversightCommand as Verb;
    use rozum_model::governance::CaseAbout;
    use rozum_model::{Actor, State};

    fn complaining(about: CaseAbout) -> Verb {
        Verb::FileComplaint {
            about, complaint: paper("Скарга"), text: "Обладнання не привезли.".to_owned()
        }
    }

    fn about() -> CaseAbout {
        CaseAbout::Application(application())
    }

    fn filed(by: u64) -> State {
        let mut state = approved();
        does(&mut state, by, 0, complaining(about()));
        state
    }

    #[test]
    fn anybody_complains_and_oversight_admits_or_declines() {
        let mut state = filed(STRANGER);
        assert_eq!((at(&state), case(&state).body.to_string().as_str()), ("filed", "05-B03"));
        assert_eq!(why(&state, STRANGER, 1, saying("Додаю фото.")), ["case-step-impossible"]);
        let admitting = || Verb::AdmitCase { case: id() };
        assert_eq!(why(&state, STRANGER, 1, admitting()), ["not-in-this-oversight"]);
        assert_eq!(why(&state, OVERSIGHT[0], 1, declining()), [""; 0]);
        does(&mut state, OVERSIGHT[0], 1, admitting());
        assert_eq!(at(&state), "opened");
        assert_eq!(why(&state, OVERSIGHT[0], 1, admitting()), ["case-step-impossible"]);
        does(&mut state, STRANGER, 1, saying("Додаю фото."));
        assert_eq!(at(&state), "opened");
        assert_eq!(why(&state, OVERSIGHT[0], 2, declining()), ["case-second-person"]);
    }

    #[test]
    fn nobody_admits_or_declines_their_own_complaint() {
        let state = filed(OVERSIGHT[0]);
        assert_eq!(why(&state, OVERSIGHT[0], 1, Verb::AdmitCase { case: id() }), ["own-complaint"]);
        assert_eq!(why(&state, OVERSIGHT[0], 1, declining()), ["own-complaint"]);
        assert_eq!(why(&filed(SECRETARIAT), OVERSIGHT[0], 1, Verb::AdmitCase { case: id() }), [""; 0]);
    }

    #[test]
    fn a_day_for_the_answer_is_missed_beside_everything_else() {
        let mut state = approved();
        sits_to_the_last(&mut state, 21, 0, "05-B03");
        does(&mut state, 21, LAST - 20, complaining(about()));
        let found = why(&state, 21, LAST, Verb::AdmitCase { case: id() });
        assert_eq!(found, ["own-complaint", "calendar-does-not-reach"]);
        let silent =
            Verb::FileComplaint { about: about(), complaint: paper("Скарга"), text: " ".to_owned() };
        assert_eq!(why(&state, STRANGER, LAST, silent), ["text-empty", "calendar-does-not-reach"]);
    }

    #[test]
    fn a_complaint_goes_past_those_whom_it_is_about() {
        let mut state = approved();
        does(&mut state, STRANGER, 0, complaining(CaseAbout::Body("05-B03".parse().unwrap())));
        assert_eq!(case(&state).body.to_string(), "UA-B01");
        assert_eq!(why(&state, OVERSIGHT[0], 1, Verb::AdmitCase { case: id() }), ["not-in-this-oversight"]);
        assert_eq!(why(&state, NATIONAL[0], 1, Verb::AdmitCase { case: id() }), [""; 0]);
    }

    #[test]
    fn it_says_something_about_something_that_somebody_oversees() {
        let state = approved();
        let unknown = CaseAbout::Application("05-A009".parse().unwrap());
        assert_eq!(why(&state, APPLICANT, 0, complaining(unknown)), ["case-about-nothing"]);
        let silent = Verb::FileComplaint { about: about(), complaint: paper(""), text: " ".to_owned() };
        assert_eq!(why(&state, STRANGER, 0, silent), ["text-empty", "text-empty"]);
        let server = crate::samples::refused_at(
            &state,
            noon(crate::implementation::samples::MONDAY),
            &Actor::Operator,
            &complaining(about()).into(),
        );
        assert_eq!(server, ["only-a-person"]);
        let alone = crate::samples::seats::unfounded();
        let priority = CaseAbout::Priority("05-P01".parse().unwrap());
        let found =
            no(&alone, crate::implementation::samples::MONDAY, &person(STRANGER), complaining(priority));
        assert_eq!(found, ["no-oversight-body about=05-P01"]);
    }
}
