//! Find no ground: with the reason, by another person than opened the case. A complaint that is not
//! admitted is declined in the same way.

use super::hearing::{Answer, Hearing, only};
use crate::Refusal;
use crate::texts::{Field, required};
use rozum_model::Reason;
use rozum_model::event::OversightEvent;
use rozum_model::governance::CaseStage;

pub(super) fn decide(hearing: &Hearing<'_>, reason: &str) -> Answer {
    let mut reasons = hearing.by_member()?;
    match hearing.case.stage {
        CaseStage::Filed { .. } if hearing.is_by_me(&hearing.case.opened) => {
            reasons.push(hearing.named(Reason::new("own-complaint")));
        }
        CaseStage::Filed { .. } => {}
        CaseStage::Opened { .. } | CaseStage::Addressed | CaseStage::Escalated { conclusion: None, .. } => {
            reasons.extend(hearing.second_person());
        }
        _ => return Err(hearing.impossible()),
    }
    required(Field::only("reason"), reason, &mut reasons);
    Refusal::if_any(reasons)?;
    Ok(only(OversightEvent::CaseDeclined { case: hearing.case.id, reason: reason.to_owned() }))
}

#[cfg(test)]
mod tests {
    use super::super::samples::{answered, at, closing, declining, id, opened, ordered};
    use crate::implementation::samples::{OVERSIGHT, does, why};
    use rozum_model::command::OversightCommand as Verb;
    use rozum_model::governance::Order;

    #[test]
    fn another_person_finds_no_ground_and_the_case_is_closed() {
        let mut state = answered();
        assert_eq!(why(&state, OVERSIGHT[0], 53, declining()), ["case-second-person"]);
        let silent = Verb::DeclineCase { case: id(), reason: String::new() };
        assert_eq!(why(&state, OVERSIGHT[1], 53, silent), ["text-empty"]);
        does(&mut state, OVERSIGHT[1], 53, declining());
        assert_eq!(at(&state), "declined");
        assert_eq!(why(&state, OVERSIGHT[1], 53, declining()), ["case-step-impossible"]);
        does(&mut state, OVERSIGHT[0], 54, closing());
        assert_eq!(at(&state), "closed");
        assert_eq!(why(&state, OVERSIGHT[0], 54, closing()), ["case-step-impossible"]);
    }

    #[test]
    fn an_order_that_stands_is_neither_declined_nor_closed() {
        let state = ordered(Order::SuspendPayments);
        assert_eq!(why(&state, OVERSIGHT[1], 54, declining()), ["case-step-impossible"]);
        assert_eq!(why(&state, OVERSIGHT[1], 54, closing()), ["case-step-impossible"]);
    }

    #[test]
    fn another_person_stops_a_case_before_its_conclusion() {
        assert_eq!(why(&opened(), OVERSIGHT[0], 51, closing()), ["case-second-person"]);
        assert_eq!(why(&opened(), OVERSIGHT[1], 51, closing()), [""; 0]);
    }
}
