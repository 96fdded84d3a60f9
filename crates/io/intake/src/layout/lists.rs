//! Tables like annex 1 of the national review: a row for each region, with lists of spheres,
//! priorities and tasks in its cells.

use super::header::Header;
use super::rows::{Merged, body, entry};
use crate::lookup::sphere_of;
use crate::notes::Notes;
use crate::raw::{Entry, Raw, Value};
use crate::table::Sheet;
use crate::text::tidy;
use crate::vocabulary::Word;
use rozum_model::Reason;

/// Marks that begin an item of a list.
const BULLETS: [char; 15] = ['•', '▪', '◦', '·', '‣', '●', '○', '■', '□', '➢', '✓', '-', '–', '—', '*'];

/// Reads such a table.
pub(super) fn read(sheet: &Sheet, header: &Header, raw: &mut Raw, notes: &mut Notes) {
    header.say(sheet, notes);
    let mut merged = Merged::default();
    for (number, row) in body(sheet, header) {
        let (row_entry, _) = entry(sheet, header, number, row, &mut merged, notes);
        let region = row_entry.text(Word::Region).cloned();
        for word in [Word::Label, Word::Priority, Word::Task] {
            let covered = header.column(word).and_then(|c| row.get(&c)).is_some_and(|cell| cell.covered);
            // A list that is merged over several rows is one list.
            let Some(value) = row_entry.text(word).filter(|_| !covered) else { continue };
            let items = if word == Word::Label { labels(&value.text) } else { items(value, notes) };
            let entries = items.into_iter().map(|text| made(text, value, region.as_ref(), &row_entry));
            match word {
                Word::Label => raw.spheres.extend(entries),
                Word::Priority => raw.priorities.extend(entries),
                _ => raw.tasks.extend(entries),
            }
        }
    }
}

fn made(text: String, cell: &Value, region: Option<&Value>, row: &Entry) -> Entry {
    let mut values = std::collections::BTreeMap::new();
    values.insert(Word::Text, Value { text, ..cell.clone() });
    values.extend(region.map(|region| (Word::Region, region.clone())));
    values.extend(row.text(Word::Place).map(|place| (Word::Place, place.clone())));
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
    let each = parts.len() > 1 && parts.iter().all(|part| sphere_of(part).is_some());
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
