//! Put a person's reading of a text in place of the program's.

use crate::texts::{Field, required};
use crate::{Refusal, revision};
use rozum_model::activity::KvedLevel;
use rozum_model::event::Subject;
use rozum_model::labels::{LabelCorrection, PersonReading};
use rozum_model::strategy::ItemId;
use rozum_model::{Event, Flag, Reason, State};
use rozum_reference::kved::by_code;

/// Fewest characters of a reason: the next reader must be able to follow it.
const LETTERS: usize = 15;

pub(crate) fn decide(
    state: &State,
    expected: Option<u64>,
    item: ItemId,
    reading: &PersonReading,
    reason: &str,
) -> Result<Vec<Event>, Refusal> {
    let mut reasons = Vec::new();
    reasons.extend(revision::check(state, &Subject::Labels(item), expected));
    ground(reason, &mut reasons);
    reasons.extend(codes(reading));
    if reading.flags.contains(&Flag::ActivityOnly) && reading.flags.contains(&Flag::HasInnovation) {
        reasons.push(Reason::new("labels-contradict"));
    }
    let text = state.item_text(item);
    if text.is_none() {
        reasons.push(Reason::new("item-unknown").with("item", item.to_string()));
    }
    if state.label_correction(item).is_some_and(|current| current.correction.reading == *reading) {
        reasons.push(Reason::new("labels-unchanged").with("item", item.to_string()));
    }
    Refusal::if_any(reasons)?;
    let text = text.unwrap_or_default().to_owned();
    let correction = LabelCorrection { text, reading: reading.clone(), reason: reason.to_owned() };
    Ok(vec![Event::LabelsCorrected { item, correction }])
}

fn ground(text: &str, reasons: &mut Vec<Reason>) {
    required(Field::only("reason"), text, reasons);
    let letters = text.chars().filter(|sign| sign.is_alphabetic()).count();
    if letters < LETTERS {
        reasons.push(Reason::new("labels-ground-too-short").with("letters", letters).with("least", LETTERS));
    }
}

/// Divisions and groups only: strategies are not worded more finely.
fn codes(reading: &PersonReading) -> impl Iterator<Item = Reason> {
    let fits = |code: &str| {
        by_code(code).is_some_and(|found| matches!(found.level, KvedLevel::Division | KvedLevel::Group))
    };
    let wrong = reading.kved.iter().filter(move |code| !fits(code));
    wrong.map(|code| Reason::new("labels-code-unknown").with("code", code.as_str()))
}

#[cfg(test)]
mod tests {
    use crate::samples::{accepted, account, content, correcting, read_by, refused, with_analyst};
    use rozum_model::labels::PersonReading;
    use rozum_model::{Actor, Flag};
    use std::collections::BTreeSet;

    fn reading(change: impl FnOnce(&mut PersonReading)) -> PersonReading {
        let mut reading = PersonReading {
            spheres: BTreeSet::from(["S03".parse().unwrap()]),
            kved: BTreeSet::from(["10.5".to_owned(), "31".to_owned()]),
            flags: BTreeSet::from([Flag::Green]),
        };
        change(&mut reading);
        reading
    }

    fn found(change: impl FnOnce(&mut PersonReading)) -> Vec<String> {
        refused(&with_analyst(), &read_by(), &correcting("05-P01", reading(change)))
    }

    #[test]
    fn a_reading_holds_while_the_words_do() {
        let item = "05-P01".parse().unwrap();
        let state = accepted(&with_analyst(), &read_by(), &correcting("05-P01", reading(|_| ())));
        assert_eq!(state.label_correction(item).unwrap().correction.reading, reading(|_| ()));
        let again = accepted(&state, &read_by(), &correcting("05-P01", PersonReading::default()));
        assert_eq!(again.labels[&item].earlier.len(), 1);
        let amended = crate::samples::amended(&state, content(&["зовсім інші слова"], &[]));
        assert!(amended.label_correction(item).is_none());
    }

    #[test]
    fn each_rule_speaks() {
        assert_eq!(found(|_| ()), [""; 0]);
        assert_eq!(
            found(|reading| reading.kved.extend(["99.99".to_owned(), "10.51".to_owned()])),
            ["labels-code-unknown code=10.51", "labels-code-unknown code=99.99"]
        );
        let both = |reading: &mut PersonReading| {
            reading.flags.extend([Flag::ActivityOnly, Flag::HasInnovation]);
        };
        assert_eq!(found(both), ["labels-contradict"]);
        let state = with_analyst();
        assert_eq!(
            refused(&state, &read_by(), &correcting("05-P09", reading(|_| ()))),
            ["item-unknown item=05-P09"]
        );
        let state = accepted(&state, &read_by(), &correcting("05-P01", reading(|_| ())));
        assert_eq!(
            refused(&state, &read_by(), &correcting("05-P01", reading(|_| ()))),
            ["labels-unchanged item=05-P01"]
        );
    }

    #[test]
    fn a_ground_says_something() {
        let mut command = correcting("05-P01", reading(|_| ()));
        if let rozum_model::Command::CorrectLabels { reason, .. } = &mut command {
            *reason = "ні".to_owned();
        }
        assert_eq!(
            refused(&with_analyst(), &read_by(), &command),
            ["labels-ground-too-short letters=2 least=15"]
        );
    }

    #[test]
    fn only_an_analyst_corrects() {
        let command = correcting("05-P01", reading(|_| ()));
        for actor in [Actor::Operator, Actor::Account(account(7)), Actor::Account(account(8))] {
            assert_eq!(refused(&with_analyst(), &actor, &command)[0], "only-an-analyst");
        }
    }
}
