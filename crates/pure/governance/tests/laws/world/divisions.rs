//! Answers on sharing out roles out of bytes.

use super::{Choices, Draw};
use rozum_model::division::{Answer, Author, Offer, PriorityPair};
use rozum_model::event::Subject;
use rozum_model::{Command, PriorityId, RegionIso, State};

const OFFERS: [&str; 2] = ["Один регіон вирощує, другий переробляє.", "Обидва переробляють різне."];

pub(super) fn command(choices: &mut Choices<'_>, state: &State, draw: &Draw, verb: u8) -> Command {
    let [own, other] = [5, 14].map(|number| RegionIso::from_number(number).unwrap());
    let (a, b) = (choices.priority_id(state, own), choices.priority_id(state, other));
    let any = PriorityPair::new(PriorityId::new(own, 1), PriorityId::new(other, 1)).unwrap();
    // Mostly something that is talked about already.
    let known: Vec<_> = state.divisions.keys().copied().collect();
    let fresh = PriorityPair::new(a, b).unwrap_or(any);
    let pair = if choices.below(3) > 0 { known.get(choices.index(known.len())).copied() } else { None };
    let pair = pair.unwrap_or(fresh);
    let current = state.revision(&Subject::Division(pair));
    let expected = [None, None, None, None, Some(current), Some(current + 1)][choices.index(6)];
    // The secretariats take turns as `actor` does; seldom one speaks for the other.
    let turn = usize::from(draw.actor / 16) % 2;
    let region = [own, other][if choices.below(8) == 1 { 1 - turn } else { turn }];
    let answer = answer(choices, state, pair, verb);
    let about =
        (choices.below(4) == 1).then(|| state.texts_of(pair).map(|text| text.unwrap_or_default().to_owned()));
    Command::AnswerDivision { expected, pair, about, region, answer }
}

fn answer(choices: &mut Choices<'_>, state: &State, pair: PriorityPair, verb: u8) -> Answer {
    let table = state.divisions.get(&pair).and_then(|division| division.wording.as_ref());
    let program = Offer { text: OFFERS[choices.index(2)].to_owned(), author: Author::Program };
    let offer = match table {
        Some(wording) if choices.below(4) > 0 => wording.offer.clone(),
        _ => program,
    };
    let reason = format!("{}: так домовилися підприємства", choices.text());
    match verb {
        54..=59 => Answer::Accept { offer },
        60 | 61 => Answer::Reject { offer, reason },
        62 | 63 => Answer::Propose {
            text: format!("{} спільна лабораторія", choices.text()), reason
        },
        _ => Answer::Remark { text: choices.text() },
    }
}
