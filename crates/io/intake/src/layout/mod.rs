//! Sheets → what each row is about. Tables are recognised by their headers, then by their names.

mod flat;
mod header;
mod lists;
mod regions;
mod rows;

use crate::notes::{At, Notes};
use crate::raw::{Raw, Value};
use crate::table::{Kind, Sheet};
use crate::vocabulary::{
    FIELDS, Field, Match, Part, Word, find, language_of, part_name, part_named, suggestion,
};
use header::Header;
use rozum_model::{Reason, RegionIso};

/// Sorts all sheets of a file. `None` when not one of them could be understood.
pub(crate) fn sort(mut sheets: Vec<Sheet>, hint: Option<RegionIso>, notes: &mut Notes) -> Option<Raw> {
    let mut raw = Raw::default();
    let mut strange = Vec::new();
    for sheet in &mut sheets {
        let part = sheet.name.as_deref().and_then(part_named);
        if matches!(part, Some(Part::Guide | Part::Lists)) {
            continue;
        }
        say_limits(sheet, notes);
        let header = Header::find(sheet);
        if let Some(header) = &header {
            sheet.name_columns(header.row);
        }
        if !sheet.rows.is_empty() && !sort_one(sheet, header.as_ref(), part, &mut raw, notes) {
            strange.push(&*sheet);
        }
    }
    let understood = !raw.is_empty();
    for sheet in &strange {
        say_strange(sheet, understood, notes);
    }
    if !understood && strange.is_empty() && !notes.has_errors() {
        notes.error(&At::file(), None, Reason::new("intake-no-content"));
    }
    regions::choose(&mut raw, hint, notes);
    understood.then_some(raw)
}

/// Whether the sheet was understood; an error about it counts as an answer too.
fn sort_one(
    sheet: &Sheet,
    header: Option<&Header>,
    part: Option<Part>,
    raw: &mut Raw,
    notes: &mut Notes,
) -> bool {
    let has = |word| header.is_some_and(|header| header.has(word));
    let lists = [Word::Label, Word::Priority, Word::Task].into_iter().filter(|word| has(*word)).count();
    match header {
        Some(header) if has(Word::Kind) && (has(Word::Text) || lists > 0) => {
            flat::read(sheet, header, raw, notes);
        }
        Some(header) if has(Word::Field) && has(Word::Value) => fields(sheet, Some(header), raw, notes),
        Some(header) if lists > 1 => lists::read(sheet, header, raw, notes),
        Some(header) if has(Word::Label) => rows::read(sheet, header, Part::Spheres, raw, notes),
        Some(header) if has(Word::Priority) => rows::read(sheet, header, Part::Priorities, raw, notes),
        Some(header) if has(Word::Task) => rows::read(sheet, header, Part::Tasks, raw, notes),
        _ if key_rows(sheet) > 1 => fields(sheet, None, raw, notes),
        Some(header) => match part {
            Some(part @ (Part::Spheres | Part::Priorities | Part::Tasks)) if has(Word::Text) => {
                rows::read(sheet, header, part, raw, notes);
            }
            Some(part @ (Part::Spheres | Part::Priorities | Part::Tasks)) => {
                header.say(sheet, notes);
                header.say_missing(sheet, rows::main_word(part), notes);
            }
            _ if has(Word::Text) => {
                header.say(sheet, notes);
                header.say_no_kind(sheet, notes);
            }
            _ => return false,
        },
        None => return false,
    }
    true
}

/// How many of the first rows begin with the name of a field.
fn key_rows(sheet: &Sheet) -> usize {
    let names = sheet.rows.values().take(40).filter_map(|row| row.values().next());
    names.filter(|cell| matches!(find(FIELDS, &cell.text), Some(Match::Exact(_)))).count()
}

/// A sheet of names and values.
fn fields(sheet: &Sheet, header: Option<&Header>, raw: &mut Raw, notes: &mut Notes) {
    let first = header.map_or(0, |header| header.row + 1);
    let (key, value) = header.map_or((0, 1), |header| {
        (header.column(Word::Field).unwrap_or(0), header.column(Word::Value).unwrap_or(1))
    });
    for (number, row) in sheet.rows.range(first..) {
        let Some(name) = row.get(&key).filter(|cell| !cell.covered) else { continue };
        let at = sheet.at(*number, value);
        let Some(found) = field_named(&name.text, &sheet.at(*number, key), notes) else { continue };
        let cell = row.get(&value);
        if let Some(cell) = cell.filter(|cell| cell.formula) {
            notes.info(&at, Some(&cell.text), Reason::new("intake-formula"));
        }
        let (text, kind) = cell.map_or((String::new(), Kind::Text), |cell| (cell.text.clone(), cell.kind));
        let value = Value { text, kind, at };
        raw.tell(found, value);
    }
}

/// The field of a name; says what it could have meant when it is none.
fn field_named(name: &str, at: &At, notes: &mut Notes) -> Option<Field> {
    match find(FIELDS, name) {
        Some(Match::Exact(field)) => Some(field),
        Some(Match::Near(field, expected)) => {
            let reason = Reason::new("intake-near-name").with("found", name).with("expected", expected);
            notes.warning(at, Some(name), reason);
            Some(field)
        }
        None => {
            let found = crate::notes::quote(name);
            let reason = match suggestion(FIELDS, name) {
                Some(expected) => {
                    Reason::new("intake-unknown-field").with("found", found).with("expected", expected)
                }
                None => Reason::new("intake-field-not-read").with("found", found),
            };
            notes.warning(at, Some(name), reason);
            None
        }
    }
}

fn say_limits(sheet: &Sheet, notes: &mut Notes) {
    if let Some(row) = sheet.cut_at {
        let reason = Reason::new("intake-too-many-rows").with("row", row);
        notes.error(&sheet.at_row(row), None, reason);
    }
    if let Some((row, column)) = sheet.beyond {
        notes.warning(&sheet.at(row, column), None, Reason::new("intake-too-many-columns"));
    }
}

/// A sheet that nothing was taken from: with others understood a remark, otherwise the answer.
fn say_strange(sheet: &Sheet, understood: bool, notes: &mut Notes) {
    let (row, cells) = sheet
        .rows
        .iter()
        .take(crate::limits::HEADER_WITHIN)
        .max_by_key(|(row, cells)| (cells.len(), std::cmp::Reverse(**row)))
        .map_or((1, Vec::new()), |(row, cells)| {
            (*row, cells.values().take(8).map(|c| c.text.as_str()).collect())
        });
    let found = crate::notes::quote(&cells.join(" | "));
    let lang = language_of(&found);
    let expected = header::names(&[Word::Kind, Word::Text, Word::Label, Word::Priority, Word::Task], lang);
    let parts = [Part::Spheres, Part::Priorities, Part::Tasks]
        .map(|part| header::quoted(part_name(part, lang), lang));
    let reason = Reason::new("intake-no-header")
        .with("found", found.as_str())
        .with("expected", expected)
        .with("sheets", parts.join(", "));
    if understood {
        notes.info(&sheet.at_row(row), Some(&found), reason);
    } else {
        notes.error(&sheet.at_row(row), Some(&found), reason);
    }
}
