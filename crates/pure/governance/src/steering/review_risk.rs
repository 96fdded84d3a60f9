//! Look at a risk again: what was found, and whether it stays. Who keeps the register looks, and so does a member of
//! the body that answers for the risk; only a keeper hands it to another body or closes it.

use super::register_risk::{keeps, not_a_keeper, owner};
use super::{Answer, Person, ahead, only};
use crate::Refusal;
use crate::ground::reasoned;
use crate::texts::Field;
use rozum_model::Reason;
use rozum_model::event::SteeringEvent;
use rozum_model::governance::{Risk, RiskId, RiskNext};

pub(super) fn decide(person: &Person<'_>, id: RiskId, judgement: &str, next: &RiskNext) -> Answer {
    let named = |reason: Reason| reason.with("risk", id.to_string());
    let risk = person.state.governance.risk(id);
    let risk = risk.ok_or_else(|| named(Reason::new("risk-not-registered")))?;
    looks(person, risk, next)?;
    let mut reasons = Vec::new();
    if risk.stands().is_none() {
        reasons.push(named(Reason::new("risk-closed")));
    }
    reasoned(Field::only("risk-judgement"), judgement, &mut reasons);
    match next {
        RiskNext::Stays { answer, review_by, owner: other } => {
            reasoned(Field::only("risk-answer"), answer, &mut reasons);
            // A body that was closed since answers for nothing any more.
            reasons.extend(owner(person.state, id.region(), other.unwrap_or_else(|| risk.owner())));
            ahead::check("review-by", *review_by, person.today, &mut reasons);
        }
        RiskNext::Closed { reason } => reasoned(Field::only("reason"), reason, &mut reasons),
    }
    Refusal::if_any(reasons)?;
    let (judgement, next) = (judgement.to_owned(), next.clone());
    Ok(only(SteeringEvent::RiskReviewed { risk: id, judgement, next }))
}

/// Whether this person may look at the risk with this outcome.
fn looks(person: &Person<'_>, risk: &Risk, next: &RiskNext) -> Result<(), Reason> {
    let region = risk.id.region();
    if keeps(person, region).is_ok() {
        return Ok(());
    }
    let answers = person.state.governance.seat(person.account, risk.owner(), person.today).is_some();
    let same = matches!(next, RiskNext::Stays { owner: None, .. });
    if answers && same { Ok(()) } else { Err(not_a_keeper(region)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::implementation::samples::{MONDAY, OVERSIGHT, STRANGER, cannot, does, why};
    use crate::samples::seats::day;
    use crate::steering::samples::{COUNCIL, GROUP, SECRETARIAT, close, looking, noting, risk, steered};
    use rozum_model::State;
    use rozum_model::governance::RiskEntry;

    fn stays(answer: &str, on: i64) -> RiskNext {
        RiskNext::Stays { answer: answer.to_owned(), review_by: day(MONDAY + on), owner: None }
    }

    const ANSWER: &str = "Щомісячна звірка виплат.";

    fn handing(body: &str) -> RiskNext {
        let RiskNext::Stays { answer, review_by, .. } = stays(ANSWER, 90) else { panic!() };
        RiskNext::Stays { answer, review_by, owner: Some(body.parse().unwrap()) }
    }

    #[test]
    fn whose_turn_it_is_may_look_but_neither_hands_it_on_nor_closes_it() {
        let mut state = steered();
        let entry = RiskEntry { owner: "05-B04".parse().unwrap(), ..risk() };
        does(&mut state, SECRETARIAT, 10, noting(entry));
        let closed =
            RiskNext::Closed { reason: "Проєкт завершено й закрито.".to_owned() };
        for next in [handing("05-B05"), closed] {
            assert_eq!(why(&state, GROUP[0], 20, looking(next)), ["not-a-keeper-of-risks"]);
        }
        assert_eq!(why(&state, COUNCIL[0], 20, looking(stays(ANSWER, 90))), ["not-a-keeper-of-risks"]);
        does(&mut state, GROUP[0], 20, looking(stays(ANSWER, 90)));
    }

    #[test]
    fn a_look_may_name_another_owner_and_must_where_the_one_before_is_closed() {
        let mut state = steered();
        let entry = RiskEntry { owner: "05-B05".parse().unwrap(), ..risk() };
        does(&mut state, SECRETARIAT, 10, noting(entry));
        let owner = |state: &State| state.governance.risks.values().next().unwrap().owner().to_string();
        assert_eq!(owner(&state), "05-B05");
        close(&mut state, "05-B05");
        assert_eq!(
            cannot(&state, SECRETARIAT, 20, looking(stays(ANSWER, 90))),
            ["risk-owner-unfit body=05-B05"]
        );
        assert_eq!(
            cannot(&state, SECRETARIAT, 20, looking(handing("14-B01"))),
            ["risk-owner-unfit body=14-B01"]
        );
        does(&mut state, SECRETARIAT, 20, looking(handing("05-B04")));
        assert_eq!(owner(&state), "05-B04");
        does(&mut state, GROUP[0], 30, looking(stays(ANSWER, 90)));
        assert_eq!(owner(&state), "05-B04");
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
        let own = |state: &State| state.governance.risks.values().next().unwrap().clone();
        assert_eq!(own(&state).stands(), Some((answer, day(MONDAY + 90))));
        let closing = |reason: &str| looking(RiskNext::Closed { reason: reason.to_owned() });
        assert_eq!(why(&state, SECRETARIAT, 30, closing(" ")), ["text-empty"]);
        does(&mut state, SECRETARIAT, 30, closing("Проєкт завершено й закрито."));
        assert_eq!((own(&state).stands(), own(&state).looks.len()), (None, 2));
        assert_eq!(why(&state, SECRETARIAT, 31, closing("Проєкт завершено й закрито.")), ["risk-closed"]);
    }
}
