//! The row of headers.

use super::super::answer::ReadError;
use super::super::figure::marks::Marks;
use super::super::figure::{self, Figure};
use super::{Role, TopRow};
use crate::notes::{At, Notes, quote};
use crate::vocabulary::{distance, fold};
use rozum_model::Reason;

/// How many columns an error lists.
const LISTED: usize = 40;

/// The row that has the columns, and where they are in it.
#[derive(Debug)]
pub(super) struct Headers {
    /// Its index in the sample.
    pub row: usize,
    /// Its cells are headers; otherwise it is the first row of a table that has none.
    pub titled: bool,
    places: Vec<(Role, usize)>,
}

/// No row has all columns.
#[derive(Debug)]
pub(super) enum Refused {
    Empty,
    Column { row: TopRow, name: String },
}

impl Headers {
    pub(super) fn find(roles: &[(Role, &str)], rows: &[TopRow]) -> Result<Self, Refused> {
        let content = || rows.iter().enumerate().filter(|(_, row)| !row.is_blank() && !row.is_comment());
        // A header that is named finds its row; a number or a letter fits any row, so the first is taken.
        for known in [true, false] {
            for (index, row) in content() {
                let named =
                    roles.iter().any(|(_, name)| !is_position(name) && by_title(name, &row.cells).is_some());
                let places: Option<Vec<_>> =
                    roles.iter().map(|(role, name)| Some((*role, place(name, row, known)?))).collect();
                if let Some(places) = places.filter(|_| named || !known) {
                    let titled = named || !holds_data(&places, row);
                    return Ok(Self { row: index, titled, places });
                }
            }
        }
        let matches =
            |row: &TopRow| roles.iter().filter(|(_, name)| place(name, row, true).is_some()).count();
        let filled = |row: &TopRow| row.cells.iter().filter(|cell| !cell.trim().is_empty()).count();
        let best = content().map(|(_, row)| row).rev().max_by_key(|row| (matches(row), filled(row)));
        let row = best.ok_or(Refused::Empty)?;
        let missing = roles.iter().find(|(_, name)| place(name, row, true).is_none());
        Err(Refused::Column { row: row.clone(), name: missing.map_or("", |(_, name)| name).to_owned() })
    }

    pub(super) fn of(&self, role: Role) -> Option<usize> {
        self.places.iter().find(|(own, _)| *own == role).map(|(_, column)| *column)
    }
}

impl Refused {
    pub(super) fn error(self, file: &str, sheet: Option<&str>) -> ReadError {
        match self {
            Self::Empty => ReadError::file(file, Reason::new("intake-empty-file")),
            Self::Column { row, name } => {
                let key = fold(&name);
                let titles = row.cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty());
                let nearest = titles.min_by_key(|title| distance(&fold(title), &key)).unwrap_or_default();
                let reason = Reason::new("intake-no-such-column")
                    .with("found", quote(&name))
                    .with("nearest", quote(nearest))
                    .with("columns", listed(&row));
                let at = At { sheet: sheet.map(str::to_owned), row: Some(row.number), column: None };
                ReadError::new(file, &at, Some(&name), reason)
            }
        }
    }
}

/// The headers of a row, as many as one can take in.
pub(super) fn listed(row: &TopRow) -> String {
    let titles: Vec<String> =
        row.cells.iter().map(|cell| quote(cell.trim())).filter(|title| !title.is_empty()).collect();
    let rest = if titles.len() > LISTED { ", …" } else { "" };
    format!("{}{rest}", titles[..titles.len().min(LISTED)].join(", "))
}

/// Says which of the named columns stand twice; the first is read.
pub(super) fn note_doubles(
    roles: &[(Role, &str)],
    headers: &Headers,
    row: &TopRow,
    at: &At,
    notes: &mut Notes,
) {
    let places = roles.iter().filter_map(|(role, _)| headers.of(*role)).filter(|_| headers.titled);
    for title in places.map(|column| row.cell(column)).filter(|title| !title.is_empty()) {
        if row.cells.iter().filter(|cell| cell.trim() == title).count() > 1 {
            notes.warning(at, Some(title), Reason::new("intake-column-twice").with("found", quote(title)));
        }
    }
}

/// The column whose header a name is: as it stands, else without regard to case, spaces and look-alikes.
pub(super) fn by_title(name: &str, cells: &[String]) -> Option<usize> {
    let exact = cells.iter().position(|cell| cell.trim() == name.trim() && !name.trim().is_empty());
    let key = fold(name);
    exact.or_else(|| cells.iter().position(|cell| !key.is_empty() && fold(cell) == key))
}

/// Whether a name may be meant as the number or letter of a column.
fn is_position(name: &str) -> bool {
    number(name).is_some() || letters(name).is_some()
}

fn number(name: &str) -> Option<usize> {
    name.trim().parse::<usize>().ok()?.checked_sub(1)
}

fn letters(name: &str) -> Option<usize> {
    let name = name.trim();
    let short = (1..=3).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_alphabetic());
    let place = crate::table::reference(&format!("{name}1")).filter(|_| short);
    place.map(|(_, column)| usize::from(column))
}

/// The column of a name in a row: by header, by number from 1, or by letter. In a row that is not known
/// to be one of headers a number is no header: it might be a figure.
fn place(name: &str, row: &TopRow, known: bool) -> Option<usize> {
    let there = |column: &usize| *column < row.cells.len();
    let number = number(name).filter(there);
    let title = by_title(name, &row.cells);
    let first = if known { title } else { number };
    first.or(title).or(number).or_else(|| letters(name).filter(there))
}

/// Whether a row is one of data: where the figure belongs there is one.
fn holds_data(places: &[(Role, usize)], row: &TopRow) -> bool {
    let value = places.iter().find(|(role, _)| *role == Role::Value).map(|(_, column)| row.cell(*column));
    value.is_some_and(|cell| {
        !cell.is_empty() && !matches!(figure::read(cell, Marks::Point).figure, Figure::Bad(_))
    })
}
