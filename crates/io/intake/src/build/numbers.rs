//! The numbers that a document gives its priorities, and references to them.

// tidy: ukrainian-words: words and letters between numbers that people type

use crate::limits::MAX_ITEMS;
use crate::notes::{At, Notes, quote};
use crate::raw::{Entry, Value};
use crate::table::Kind;
use crate::text::tidy;
use crate::vocabulary::Word;
use rozum_model::{PriorityId, Reason};
use std::collections::BTreeMap;

/// Most references that one cell may hold.
const MOST_PIECES: usize = 200;

/// Which priority a number or an id means, by its index.
#[derive(Debug, Default)]
pub(super) struct Index {
    by_number: BTreeMap<String, usize>,
    by_id: BTreeMap<PriorityId, usize>,
}

impl Index {
    /// Numbers the priorities: as the document does, or one after the other where it does not.
    pub(super) fn new(entries: &[&Entry], ids: &[Option<PriorityId>], notes: &mut Notes) -> Self {
        let mut index = Self::default();
        let numbers = numbers(entries, notes);
        for (place, number) in numbers.into_iter().enumerate() {
            index.by_number.entry(number).or_insert(place);
        }
        for (place, id) in ids.iter().enumerate() {
            index.by_id.extend(id.map(|id| (id, place)));
        }
        index
    }

    fn one(&self, text: &str) -> Option<usize> {
        let id = text.to_uppercase().replace('Р', "P").parse::<PriorityId>().ok();
        id.and_then(|id| self.by_id.get(&id)).or_else(|| self.by_number.get(&key(text))).copied()
    }

    /// The priorities that a cell names: `1, 3`, `1–3`, `1 і 3`, `05-P01`; and the pieces that name
    /// none.
    pub(super) fn all(&self, value: &Value, notes: &mut Notes) -> (Vec<usize>, Vec<String>) {
        let text = tidy(&value.text);
        if let Some(place) = self.one(&text) {
            return (vec![place], Vec::new());
        }
        if value.kind == Kind::Date {
            return (Vec::new(), vec![text]);
        }
        let (mut found, mut lost) = (Vec::new(), Vec::new());
        for piece in pieces(&text).take(MOST_PIECES) {
            if found.len() > MAX_ITEMS {
                break;
            }
            match self.one(piece).map(|place| vec![place]).or_else(|| self.range(piece)) {
                Some(places) => found.extend(places),
                None => match self.decimal(piece) {
                    Some(places) => {
                        let reason = Reason::new("intake-decimal-as-list").with("found", quote(piece));
                        notes.warning(&value.at, Some(&text), reason);
                        found.extend(places);
                    }
                    None => lost.push(piece.to_owned()),
                },
            }
        }
        (found, lost)
    }

    fn range(&self, piece: &str) -> Option<Vec<usize>> {
        let (from, to) = piece.split_once(['-', '–', '—'])?;
        let (from, to): (u16, u16) = (key(from).parse().ok()?, key(to).parse().ok()?);
        if to < from || to - from > 200 {
            return None;
        }
        (from..=to).map(|number| self.one(&number.to_string())).collect()
    }

    /// A spreadsheet makes the number 1.2 of «1,2».
    fn decimal(&self, piece: &str) -> Option<Vec<usize>> {
        let (whole, rest) = piece.split_once('.')?;
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        (digits(whole) && digits(rest))
            .then_some([whole, rest])?
            .into_iter()
            .map(|part| self.one(part))
            .collect()
    }
}

fn pieces(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', ';', '/', ' ', '&'])
        .map(str::trim)
        .filter(|piece| !key(piece).is_empty() && !matches!(*piece, "і" | "та" | "й" | "and" | "No." | "No"))
}

/// `№ 01.` and `1` are one number.
fn key(text: &str) -> String {
    let text = tidy(text).to_lowercase();
    let bare = text.trim_start_matches(['№', '#']).trim_matches(|c: char| !c.is_alphanumeric());
    let digits = bare.trim_start_matches('0');
    if bare.bytes().all(|byte| byte.is_ascii_digit()) { digits.to_owned() } else { bare.to_owned() }
}

/// The number of each entry. Says which are missing in between and which stand twice.
pub(super) fn numbers(entries: &[&Entry], notes: &mut Notes) -> Vec<String> {
    let own: Vec<Option<String>> = entries
        .iter()
        .map(|entry| {
            entry.text(Word::Number).map(|value| key(&value.text)).filter(|number| !number.is_empty())
        })
        .collect();
    let mut seen: BTreeMap<&str, &At> = BTreeMap::new();
    for (entry, number) in entries.iter().zip(&own) {
        let Some(number) = number else { continue };
        let at = entry.at(Word::Number);
        if let Some(before) = seen.insert(number, at) {
            let row = before.row.unwrap_or(0);
            let reason = Reason::new("intake-number-twice").with("number", quote(number)).with("row", row);
            notes.warning(at, Some(number), reason);
        }
    }
    say_gaps(entries, &own, notes);
    own.into_iter()
        .enumerate()
        .map(|(place, number)| number.unwrap_or_else(|| (place + 1).to_string()))
        .collect()
}

fn say_gaps(entries: &[&Entry], own: &[Option<String>], notes: &mut Notes) {
    let numbers: Vec<u32> = own.iter().flatten().filter_map(|number| number.parse().ok()).collect();
    let Some(last) = numbers.iter().max().filter(|last| **last <= 2_000) else { return };
    let gaps: Vec<String> = (1..*last).filter(|n| !numbers.contains(n)).map(|n| n.to_string()).collect();
    if let Some(entry) = entries.first().filter(|_| !gaps.is_empty()) {
        let named = gaps.iter().take(10).map(String::as_str).collect::<Vec<_>>().join(", ");
        let reason = Reason::new("intake-number-gap").with("count", gaps.len()).with("numbers", named);
        notes.warning(&At { row: None, ..entry.at(Word::Number).clone() }, None, reason);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index(numbers: &[&str]) -> Index {
        let by_number = numbers.iter().enumerate().map(|(place, n)| (key(n), place)).collect();
        let by_id = [("05-P01".parse().unwrap(), 0)].into();
        Index { by_number, by_id }
    }

    fn read(index: &Index, text: &str) -> (Vec<usize>, usize) {
        let value = Value { text: text.to_owned(), kind: Kind::Text, at: At::file() };
        let (found, lost) = index.all(&value, &mut Notes::new("f"));
        (found, lost.len())
    }

    #[test]
    fn references_as_people_write_them() {
        let index = index(&["1", "2.", "03", "4"]);
        for (text, found) in [
            ("1", vec![0]),
            ("№ 1, № 3", vec![0, 2]),
            ("1;2 та 4", vec![0, 1, 3]),
            ("2–4", vec![1, 2, 3]),
            ("05-P01", vec![0]),
            ("05-Р01; 2", vec![0, 1]),
            ("1.3", vec![0, 2]),
        ] {
            assert_eq!(read(&index, text), (found, 0), "{text}");
        }
        assert_eq!(read(&index, "1, 7, хх"), (vec![0], 2));
        assert_eq!(read(&index, "3-9"), (vec![], 1));
    }

    #[test]
    fn a_number_with_a_point_is_one_number() {
        assert_eq!(read(&index(&["1.1", "1.2"]), "1.2"), (vec![1], 0));
    }
}
