//! Look at a risk again: what was found, and whether it stays.

use super::register_risk::keeps;
use super::{Answer, Person, ahead, only};
use crate::Refusal;
use crate::ground::reasoned;
use crate::texts::Field;
use rozum_model::Reason;
use rozum_model::event::SteeringEvent;
use rozum_model::governance::{RiskId, RiskNext};

pub(super) fn decide(person: &Person<'_>, id: RiskId, judgement: &str, next: &RiskNext) -> Answer {
    let named = |reason: Reason| reason.with("risk", id.to_string());
    let risk = person.state.governance.risk(id);
    let risk = risk.ok_or_else(|| named(Reason::new("risk-not-registered")))?;
    keeps(person, id.region())?;
    let mut reasons = Vec::new();
    if risk.stands().is_none() {
        reasons.push(named(Reason::new("risk-closed")));
    }
    reasoned(Field::only("risk-judgement"), judgement, &mut reasons);
    match next {
        RiskNext::Stays { answer, review_by } => {
            reasoned(Field::only("risk-answer"), answer, &mut reasons);
            ahead::check("review-by", *review_by, person.today, &mut reasons);
        }
        RiskNext::Closed { reason } => reasoned(Field::only("reason"), reason, &mut reasons),
    }
    Refusal::if_any(reasons)?;
    let (judgement, next) = (judgement.to_owned(), next.clone());
    Ok(only(SteeringEvent::RiskReviewed { risk: id, judgement, next }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::implementation::samples::{MONDAY, OVERSIGHT, STRANGER, does, why};
    use crate::samples::seats::day;
    use crate::steering::samples::{SECRETARIAT, looking, noting, risk, steered};

    fn stays(answer: &str, on: i64) -> RiskNext {
        RiskNext::Stays { answer: answer.to_owned(), review_by: day(MONDAY + on) }
    }

    #[test]
    fn a_risk_stays_with_a_new_day_or_is_closed_with_a_reason() {
        let mut state = steered();
        let answer = "Щомісячна звірка виплат.";
        assert_eq!(why(&state, SECRETARIAT, 20, looking(stays(answer, 90))), ["risk-not-registered"]);
        does(&mut state, SECRETARIAT, 10, noting(risk()));
        assert_eq!(why(&state, STRANGER, 20, looking(stays(answer, 90))), ["not-a-keeper-of-risks"]);
        assert_eq!(
            why(&state, SECRETARIAT, 20, looking(stays("ні", 20))),
            ["reason-too-short", "day-not-ahead"]
        );
        does(&mut state, OVERSIGHT[0], 20, looking(stays(answer, 90)));
        let own = |state: &rozum_model::State| state.governance.risks.values().next().unwrap().clone();
        assert_eq!(own(&state).stands(), Some((answer, day(MONDAY + 90))));
        let closing = |reason: &str| looking(RiskNext::Closed { reason: reason.to_owned() });
        assert_eq!(why(&state, SECRETARIAT, 30, closing(" ")), ["text-empty"]);
        does(&mut state, SECRETARIAT, 30, closing("Проєкт завершено й закрито."));
        assert_eq!((own(&state).stands(), own(&state).looks.len()), (None, 2));
        assert_eq!(why(&state, SECRETARIAT, 31, closing("Проєкт завершено й закрито.")), ["risk-closed"]);
    }
}
