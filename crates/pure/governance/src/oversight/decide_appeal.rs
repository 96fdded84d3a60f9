//! Decide on an appeal: a member of national oversight who had no part in the case. When it is upheld, the
//! conclusion falls and the case is over.

use super::hearing::{Answer, Hearing};
use super::orders::{appeal_open, released};
use super::place;
use crate::Refusal;
use crate::texts::{Field, required};
use rozum_model::event::OversightEvent;
use rozum_model::{Event, Reason};

pub(super) fn decide(hearing: &Hearing<'_>, upheld: bool, reason: &str) -> Answer {
    let conclusion = hearing.case.stage.standing().filter(|_| appeal_open(hearing.case));
    let Some(conclusion) = conclusion else { return Err(hearing.impossible()) };
    let mut reasons = Vec::new();
    required(Field::only("reason"), reason, &mut reasons);
    let case = hearing.case;
    let appeals = case.appeals.iter().map(|appeal| &appeal.filed);
    let turns = case.dialogue.iter().map(|turn| &turn.said);
    let mut parts = appeals.chain(turns).chain([&case.opened, &conclusion.concluded]).chain(&case.admitted);
    if parts.any(|mark| hearing.is_by_me(mark)) {
        reasons
            .push(hearing.named(Reason::new("part-in-the-case").with("account", hearing.account.as_str())));
    }
    place::separate(hearing.state, hearing.account, case.about, hearing.today, &mut reasons);
    Refusal::if_any(reasons)?;
    let decided = OversightEvent::AppealDecided { case: case.id, upheld, reason: reason.to_owned() };
    let mut events = vec![Event::Oversight(decided)];
    events.extend(upheld.then(|| released(hearing.state, case, reason)).flatten());
    Ok(events)
}

#[cfg(test)]
mod tests {
    use super::super::samples::{
        appealing, at, concluding, deciding, escalating, held, opened, ordered, saying,
    };
    use crate::implementation::samples::{APPLICANT, OVERSIGHT, citation, does, why};
    use crate::samples::seats::NATIONAL;
    use rozum_model::governance::Order;

    #[test]
    fn an_upheld_appeal_ends_the_case_and_payments_go_on() {
        let mut state = ordered(Order::SuspendPayments);
        assert_eq!(why(&state, NATIONAL[0], 54, deciding(true)), ["case-step-impossible"]);
        does(&mut state, APPLICANT, 55, appealing());
        assert_eq!(why(&state, OVERSIGHT[0], 56, deciding(true)), ["only-national-oversight"]);
        let mut refused = state.clone();
        does(&mut refused, NATIONAL[0], 56, deciding(false));
        assert!(held(&refused) && at(&refused) == "remedy-due");
        does(&mut state, NATIONAL[0], 56, deciding(true));
        assert!(!held(&state) && at(&state) == "closed");
    }

    #[test]
    fn who_had_a_part_in_the_case_does_not_decide() {
        let mut state = opened();
        does(&mut state, OVERSIGHT[1], 65, escalating());
        does(&mut state, NATIONAL[0], 66, concluding(Order::SuspendPayments, citation()));
        does(&mut state, NATIONAL[1], 66, saying("Чекаємо на графік."));
        does(&mut state, APPLICANT, 67, appealing());
        assert_eq!(why(&state, NATIONAL[0], 68, deciding(false)), ["part-in-the-case"]);
        assert_eq!(why(&state, NATIONAL[1], 68, deciding(false)), ["part-in-the-case"]);
        assert_eq!(why(&state, NATIONAL[2], 68, deciding(false)), [""; 0]);
    }
}
