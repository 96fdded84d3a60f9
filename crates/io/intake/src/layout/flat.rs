//! One table for everything, each row saying what it is: how a CSV brings a whole strategy.

use super::field_named;
use super::header::Header;
use super::rows::{Merged, body, entry};
use crate::notes::Notes;
use crate::raw::{Entry, Raw, Value};
use crate::table::Sheet;
use crate::vocabulary::{FIELDS, Part, Word, find, part_named};
use rozum_model::Reason;

/// Reads a flat table.
pub(super) fn read(sheet: &Sheet, header: &Header, raw: &mut Raw, notes: &mut Notes) {
    header.say(sheet, notes);
    let mut merged = Merged::default();
    for (number, row) in body(sheet, header) {
        let (mut entry, own) = entry(sheet, header, number, row, &mut merged, notes);
        if !own {
            continue;
        }
        let Some(kind) = entry.values.remove(&Word::Kind) else {
            let value = entry.text(Word::Text).map(|value| value.text.clone());
            notes.error(&entry.at, value.as_deref(), Reason::new("intake-row-without-kind"));
            continue;
        };
        if let Some(text) =
            [Word::Label, Word::Priority, Word::Task].iter().find_map(|w| entry.values.remove(w))
        {
            entry.values.entry(Word::Text).or_insert(text);
        }
        sort(&kind, entry, raw, notes);
    }
}

fn sort(kind: &Value, entry: Entry, raw: &mut Raw, notes: &mut Notes) {
    let name = crate::text::tidy(&kind.text);
    match part_named(&name) {
        Some(Part::Spheres) => raw.spheres.push(entry),
        Some(Part::Priorities) => raw.priorities.push(entry),
        Some(Part::Tasks) => raw.tasks.push(entry),
        _ if find(FIELDS, &name).is_some() => {
            if let (Some(field), Some(value)) = (field_named(&name, &kind.at, notes), entry.text(Word::Text))
            {
                raw.tell(field, value.clone());
            }
        }
        _ => {
            let reason = Reason::new("intake-unknown-kind").with("kind", crate::notes::quote(&name));
            notes.error(&kind.at, Some(&kind.text), reason);
        }
    }
}
