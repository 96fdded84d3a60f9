//! A person's reading in place of the program's.

use crate::{Flags, Label, Labels, Span};
use rozum_model::labels::PersonReading;
use std::collections::BTreeSet;

/// The labels that hold when a person has read the text: exactly theirs. Where the program found the same, its words
/// stay; what only the person found stands for the whole text. All are sure.
pub fn corrected(machine: &Labels, text: &str, reading: &PersonReading) -> Labels {
    let mut spans = machine.spans.clone();
    let whole = |label: &str| Span {
        label: label.to_owned(),
        start: 0,
        end: text.chars().count(),
        quote: text.to_owned(),
    };
    let mut place = |code: &str| -> Vec<usize> {
        let found: Vec<usize> = (0..spans.len()).filter(|&span| spans[span].label == code).collect();
        if found.is_empty() {
            spans.push(whole(code));
            return vec![spans.len() - 1];
        }
        found
    };
    let groups: BTreeSet<&str> =
        reading.kved.iter().map(String::as_str).filter(|code| code.len() > 2).collect();
    let divisions: BTreeSet<&str> = reading.kved.iter().map(|code| code.get(..2).unwrap_or(code)).collect();
    let mut sure = |code: &str| (1.0, place(code));
    let codes = |code: &&str, (confidence, spans): (f64, Vec<usize>)| Label {
        value: (*code).to_owned(),
        confidence,
        spans,
    };
    let spheres = reading.spheres.iter().map(|&value| {
        let (confidence, spans) = sure(&value.to_string());
        Label { value, confidence, spans }
    });
    let spheres = spheres.collect();
    let divisions = divisions.iter().map(|code| codes(code, sure(code))).collect();
    let groups = groups.iter().map(|code| codes(code, sure(code))).collect();
    let flags = reading.flags.iter().map(|&value| {
        let (confidence, spans) = sure(value.code());
        Label { value, confidence, spans }
    });
    let flags = Flags(flags.collect());
    Labels { spheres, divisions, groups, flags, spans, candidates: Vec::new(), by_person: true }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Flag, classify};

    #[test]
    fn a_person_outranks_the_program() {
        let text = "розвиток органічної переробки молока в громадах області";
        let machine = classify(text);
        assert!(!machine.divisions.is_empty());
        let reading = PersonReading {
            spheres: BTreeSet::from(["S02".parse().unwrap()]),
            kved: BTreeSet::from(["01.4".to_owned(), "10".to_owned()]),
            flags: BTreeSet::from([Flag::Digital]),
        };
        let labels = corrected(&machine, text, &reading);
        let spheres: Vec<String> = labels.spheres.iter().map(|label| label.value.to_string()).collect();
        let divisions: Vec<&str> = labels.divisions.iter().map(|label| label.value.as_str()).collect();
        assert_eq!((spheres, divisions), (vec!["S02".to_owned()], vec!["01", "10"]));
        assert!(labels.by_person && !machine.by_person);
        assert!(labels.flags.has(Flag::Digital) && !labels.flags.has(Flag::ActivityOnly));
        // The program's words stay with what it found as well.
        let milk = labels.divisions.iter().find(|label| label.value == "10").unwrap();
        assert_ne!(labels.quotes(milk).next(), Some(text));
        let digital = labels.flags.get(Flag::Digital).unwrap();
        assert_eq!(labels.quotes(digital).next(), Some(text));
    }

    #[test]
    fn an_empty_reading_leaves_nothing() {
        let labels = corrected(&classify("туризм"), "туризм", &PersonReading::default());
        assert!(labels.spheres.is_empty() && labels.flags.0.is_empty() && labels.candidates.is_empty());
    }
}
