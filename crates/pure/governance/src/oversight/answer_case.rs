//! Speak in a case: oversight asks, the other side answers, whoever complained adds. An answer is waited
//! for until its day; when oversight asks again, a new day runs.

use super::due;
use super::hearing::{Answer, Hearing, only};
use crate::texts::{Field, required};
use crate::{Refusal, document};
use rozum_model::Reason;
use rozum_model::event::OversightEvent;
use rozum_model::governance::{CaseStage, Speaker};
use rozum_model::strategy::Document;

pub(super) fn decide(hearing: &Hearing<'_>, text: &str, evidence: &[Document]) -> Answer {
    let case = hearing.case;
    let side = hearing.side().ok_or_else(|| hearing.named(Reason::new("stranger-to-the-case")))?;
    let member = side == Speaker::Oversight;
    let mut reasons = if member { hearing.by_member()? } else { Vec::new() };
    let waits = match case.stage {
        CaseStage::Opened { .. } => true,
        CaseStage::Addressed | CaseStage::RemedyDue(_) | CaseStage::Escalated { .. } => false,
        _ => return Err(hearing.impossible()),
    };
    required(Field::only("answer"), text, &mut reasons);
    for document in evidence {
        document::check(document, &mut reasons);
    }
    let asks_again = member && case.stage == CaseStage::Addressed;
    let days = hearing.state.governance.numbers().case_answer_days;
    let due = asks_again.then(|| due::after(hearing.state, hearing.today, days)).transpose();
    reasons.extend(due.as_ref().err().cloned());
    Refusal::if_any(reasons)?;
    let (text, evidence) = (text.to_owned(), evidence.to_vec());
    let addresses = waits && side == Speaker::OtherSide;
    Ok(only(OversightEvent::CaseAnswered { case: case.id, text, evidence, side, addresses, due: due? }))
}

#[cfg(test)]
mod tests {
    use super::super::samples::{answered, at, case, opened, saying};
    use crate::implementation::samples::{
        APPLICANT, LAST, MONDAY, OVERSIGHT, SECRETARIAT, STRANGER, cannot, does, sits_to_the_last, why,
    };
    use crate::samples::seats::{day, ids};
    use rozum_model::governance::CaseStage;

    #[test]
    fn oversight_asks_the_other_side_answers_and_may_be_asked_again() {
        let mut state = opened();
        does(&mut state, OVERSIGHT[1], 51, saying("Коли приїде обладнання?"));
        assert_eq!(at(&state), "opened");
        does(&mut state, APPLICANT, 52, saying("У травні."));
        assert_eq!(at(&state), "addressed");
        does(&mut state, SECRETARIAT, 52, saying("Підтверджуємо."));
        assert_eq!(at(&state), "addressed");
        does(&mut state, OVERSIGHT[1], 53, saying("Чим це підтверджено?"));
        // Friday, 24 April, and ten working days.
        assert_eq!(case(&state).stage, CaseStage::Opened { due: day(MONDAY + 67) });
        does(&mut state, 1, 54, saying("Є договір поставки."));
        assert_eq!((at(&state), case(&state).dialogue.len()), ("addressed", 5));
    }

    #[test]
    fn strangers_and_empty_words_add_nothing() {
        assert_eq!(ids(cannot(&answered(), STRANGER, 53, saying("Чув інше."))), ["stranger-to-the-case"]);
        assert_eq!(why(&answered(), APPLICANT, 53, saying(" ")), ["text-empty"]);
        let mut late = answered();
        sits_to_the_last(&mut late, 21, 53, "05-B03");
        assert_eq!(why(&late, 21, LAST, saying(" ")), ["text-empty", "calendar-does-not-reach"]);
        let unknown = rozum_model::command::OversightCommand::CloseCase {
            case: "05-K009".parse().unwrap(),
            reason: "помилка".to_owned(),
        };
        assert_eq!(cannot(&answered(), OVERSIGHT[0], 53, unknown), ["case-unknown case=05-K009"]);
    }
}
