//! Tables like annex 1 of the national review: a row for each region, with lists of spheres,
//! priorities and tasks in its cells.

use super::header::Header;
use super::rows::{Merged, body, entry};
use crate::limits::{MAX_CELL, MAX_ROWS};
use crate::lookup::sphere_of;
use crate::notes::{Notes, quote};
use crate::raw::{Entry, Raw, Value};
use crate::table::Sheet;
use crate::text::tidy;
use crate::vocabulary::Word;
use rozum_model::Reason;

/// Marks that begin an item of a list.
const BULLETS: [char; 15] = ['•', '▪', '◦', '·', '‣', '●', '○', '■', '□', '➢', '✓', '-', '–', '—', '*'];

/// Most entries of all regions together.
const MAX_LISTED: usize = 4 * MAX_ROWS;

/// Reads such a table.
pub(super) fn read(sheet: &Sheet, header: &Header, raw: &mut Raw, notes: &mut Notes) {
    header.say(sheet, notes);
    let mut merged = Merged::default();
    for (number, row) in body(sheet, header) {
        let (row_entry, _) = entry(sheet, header, number, row, &mut merged, notes);
        let region =
            row_entry.text(Word::Region).map(|value| Value { text: quote(&value.text), ..value.clone() });
        for word in [Word::Label, Word::Priority, Word::Task] {
            let covered = header.column(word).and_then(|c| row.get(&c)).is_some_and(|cell| cell.covered);
            // A list that is merged over several rows is one list.
            let Some(value) = row_entry.text(word).filter(|_| !covered) else { continue };
            if value.text.chars().nth(MAX_CELL - 1).is_some() {
                notes.error(
                    &value.at,
                    Some(&value.text),
                    Reason::new("intake-text-too-long").with("limit", MAX_CELL),
                );
            }
            let items = if word == Word::Label { labels(&value.text) } else { items(value, notes) };
            let list = match word {
                Word::Label => &mut raw.spheres,
                Word::Priority => &mut raw.priorities,
                _ => &mut raw.tasks,
            };
            let room = MAX_LISTED.saturating_sub(list.len());
            let entries = items.into_iter().map(|text| made(text, value, region.as_ref(), &row_entry));
            list.extend(entries.take(room));
        }
    }
}

fn made(text: String, cell: &Value, region: Option<&Value>, row: &Entry) -> Entry {
    let mut values = std::collections::BTreeMap::new();
    values.insert(Word::Text, Value { text, ..cell.clone() });
    values.extend(region.map(|region| (Word::Region, region.clone())));
    let place = row.text(Word::Place).filter(|place| place.text.len() < 1_000);
    values.extend(place.map(|place| (Word::Place, place.clone())));
    Entry { at: cell.at.clone(), values }
}

/// The items of a cell: those with a mark, lines without one belonging to the item before; without
/// any mark, each line is an item.
fn items(cell: &Value, notes: &mut Notes) -> Vec<String> {
    let lines: Vec<&str> = cell.text.lines().map(str::trim).filter(|line| !tidy(line).is_empty()).collect();
    let marked = lines.iter().any(|line| unmarked(line).is_some());
    let mut items: Vec<String> = Vec::new();
    for line in &lines {
        match (unmarked(line), items.last_mut()) {
            (None, Some(last)) if marked => {
                last.push(' ');
                last.push_str(line);
            }
            (bare, _) => items.push(bare.unwrap_or(line).to_owned()),
        }
    }
    if let [only] = items.as_slice()
        && !marked
        && only.trim_end_matches([';', '.']).matches(';').count() > 1
    {
        notes.warning(&cell.at, Some(only), Reason::new("intake-one-paragraph"));
    }
    items
}

/// The line without the mark or number that makes it an item; `None` if it has none.
fn unmarked(line: &str) -> Option<&str> {
    let rest = line.strip_prefix(BULLETS).or_else(|| {
        let digits = line.trim_start_matches(|c: char| c.is_ascii_digit());
        (digits.len() < line.len()).then_some(digits)?.strip_prefix([')', '.'])
    })?;
    // «-5 °C» and «3.5» are no marks.
    rest.starts_with(char::is_whitespace).then(|| rest.trim_start())
}

/// The labels of a cell: lines, or what stands between semicolons; between commas only if each
/// piece is a label of its own.
fn labels(text: &str) -> Vec<String> {
    let pieces = text.split(['\n', ';']).map(|piece| unmarked(piece.trim()).unwrap_or(piece));
    pieces.map(tidy).filter(|piece| !piece.is_empty()).flat_map(|piece| commas(&piece)).collect()
}

fn commas(piece: &str) -> Vec<String> {
    let parts: Vec<String> = piece.split(',').map(tidy).collect();
    let each = (2..=17).contains(&parts.len()) && parts.iter().all(|part| sphere_of(part).is_some());
    if each && sphere_of(piece).is_none() { parts } else { vec![piece.to_owned()] }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notes::At;
    use crate::table::Kind;

    fn split(text: &str) -> Vec<String> {
        items(&Value { text: text.to_owned(), kind: Kind::Text, at: At::file() }, &mut Notes::new("f"))
    }

    #[test]
    fn marks_make_items() {
        assert_eq!(
            split("• перше;\n• друге\nйого кінець;\n– третє."),
            ["перше;", "друге його кінець;", "третє."]
        );
        assert_eq!(split("1) перше\n2. друге"), ["перше", "друге"]);
        assert_eq!(split("перше;\n\nдруге"), ["перше;", "друге"]);
        assert_eq!(split("- 5 °C\n-5 °C"), ["5 °C -5 °C"]);
        assert_eq!(split(" \n"), Vec::<String>::new());
    }

    #[test]
    fn labels_are_found() {
        assert_eq!(
            labels("Туризм; Машинобудування\n• Металургія"),
            ["Туризм", "Машинобудування", "Металургія"]
        );
        assert_eq!(labels("Туризм, Металургія"), ["Туризм", "Металургія"]);
        assert_eq!(labels("Ліс, вода і туризм"), ["Ліс, вода і туризм"]);
    }
}
