//! Small tables beside the large one: reference totals, complexity known from elsewhere, incomes. Their
//! headers tell what they are about, so nobody has to name columns.

// tidy: ukrainian-words: headers that such tables have

use super::answer::{Found, ReadError};
use super::layout::TopRow;
use super::pass::Ask;
use super::request::{Columns, ReadOptions};
use super::source::Source;
use super::{Read, open_top, read};
use crate::notes::{At, Notes, quote};
use crate::vocabulary::fold;
use rozum_measures::panel::TotalNames;
use rozum_measures::{Absent, Cell, Panel};
use rozum_model::Reason;
use rozum_model::draft::Issue;

const REGIONS: &[&str] = &["region", "regions", "territory", "geo", "регіон", "область", "територія"];
const ACTIVITIES: &[&str] = &[
    "activity",
    "activities",
    "industry",
    "sector",
    "product",
    "kved",
    "nace",
    "code",
    "вид діяльності",
    "вид економічної діяльності",
    "діяльність",
    "галузь",
    "КВЕД",
    "код",
];
const VALUES: &[&str] = &["value", "values", "total", "значення", "усього", "обсяг", "показник"];

/// What the rows of a small table stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// One figure for each activity; the panel has one region without a name.
    Activities,
    /// One figure for each region; the panel has one activity without a name.
    Regions,
    /// One figure for each region and activity.
    RegionsAndActivities,
}

/// Figures to compare with.
#[derive(Debug)]
pub struct Reference {
    /// What they stand for.
    pub about: About,
    /// The figures; pairs without a row stay absent.
    pub panel: Panel,
    /// What was noticed.
    pub issues: Vec<Issue>,
    /// What the file turned out to be.
    pub found: Found,
}

/// A number, or the reason for none, for each name.
#[derive(Debug)]
pub struct Pairs {
    /// Names in order, each once.
    pub values: Vec<(String, Cell)>,
    /// What was noticed.
    pub issues: Vec<Issue>,
    /// What the file turned out to be.
    pub found: Found,
}

/// Reads a table with the columns `activity,value`, `region,value` or `region,activity,value`, in any
/// order; rows under the names of totals are totals. Fails when the headers do not tell which it is.
pub fn read_reference(
    source: Source<'_>,
    options: &ReadOptions,
    totals: &TotalNames,
) -> Result<Reference, ReadError> {
    let file = source.name();
    let headers = headers(source, options)?;
    let region = headers.find(REGIONS);
    let activity = headers.find(ACTIVITIES);
    let about = match (region, activity) {
        (Some(_), Some(_)) => About::RegionsAndActivities,
        (Some(_), None) => About::Regions,
        (None, Some(_)) => About::Activities,
        (None, None) => {
            let reason = Reason::new("intake-reference-unclear").with("columns", headers.listed());
            return Err(ReadError::new(&file, &headers.at(), None, reason));
        }
    };
    let value = headers.value(&[region, activity]);
    let columns =
        Columns { region: region.map(named), activity: activity.map(named), value, ..Columns::default() };
    let (panel, issues, found) = whole(source, &columns, options, totals)?;
    Ok(Reference { about, panel, issues, found })
}

/// Reads a table of two columns, names and figures, whatever they are called. Of more columns the first
/// holds the names, and the figures stand under `value` or in the last. Fails when a name stands twice.
pub fn read_pairs(source: Source<'_>, options: &ReadOptions) -> Result<Pairs, ReadError> {
    let headers = headers(source, options)?;
    let value = headers.value(&[Some(0)]);
    let columns = Columns { activity: Some(named(0)), value, ..Columns::default() };
    let (panel, issues, found) = whole(source, &columns, options, &TotalNames::default())?;
    let names = panel.activities();
    let values = names.iter().enumerate().map(|(number, name)| {
        let cell = panel.matrices.first().map_or(Cell::Absent, |matrix| matrix.cell(0, number));
        (name.to_owned(), cell)
    });
    Ok(Pairs { values: values.collect(), issues, found })
}

fn whole(
    source: Source<'_>,
    columns: &Columns,
    options: &ReadOptions,
    totals: &TotalNames,
) -> Result<(Panel, Vec<Issue>, Found), ReadError> {
    let file = source.name();
    let read: Read = read(source, columns, options, &mut |_| {})?;
    let (issues, found) = (read.issues.clone(), read.found.clone());
    // A small table need not have a row of totals.
    let panel = read.builder.finish(Absent::Missing, totals).map_err(|error| {
        ReadError::file(&file, Reason::new("intake-unreadable").with("error", error.to_string()))
    })?;
    if let Some((_, region, activity)) = panel.gathered.duplicate_places.first() {
        let name =
            [region.as_str(), activity].into_iter().filter(|name| !name.is_empty()).collect::<Vec<_>>();
        let reason = Reason::new("intake-name-twice").with("name", quote(&name.join(", ")));
        return Err(ReadError::file(&file, reason));
    }
    Ok((panel, issues, found))
}

/// The first row of a table that is no comment.
struct Headers(TopRow);

fn headers(source: Source<'_>, options: &ReadOptions) -> Result<Headers, ReadError> {
    let file = source.name();
    let columns = Columns::default();
    let ask = Ask { file: &file, columns: &columns, options };
    let rows = open_top(source, &ask, &mut Notes::new(&file))?;
    let known = |row: &&TopRow| {
        let row = Headers((*row).clone());
        [REGIONS, ACTIVITIES, VALUES].iter().any(|names| row.find(names).is_some())
    };
    let content = || rows.iter().filter(|row| !row.is_blank() && !row.is_comment());
    let row = content().find(known).or_else(|| content().next());
    row.cloned().map(Headers).ok_or_else(|| ReadError::file(&file, Reason::new("intake-empty-file")))
}

impl Headers {
    fn find(&self, names: &[&str]) -> Option<usize> {
        self.0
            .cells
            .iter()
            .position(|cell| !cell.trim().is_empty() && names.iter().any(|name| fold(name) == fold(cell)))
    }

    /// The column of figures: by name, else the last that is none of the others.
    fn value(&self, others: &[Option<usize>]) -> Option<String> {
        let free = |column: &usize| !others.contains(&Some(*column));
        let last = || (0..self.0.cells.len()).rev().find(free);
        self.find(VALUES).filter(free).or_else(last).map(named)
    }

    fn listed(&self) -> String {
        self.0.cells.iter().map(|cell| quote(cell.trim())).take(40).collect::<Vec<_>>().join(", ")
    }

    fn at(&self) -> At {
        At { row: Some(self.0.number), ..At::file() }
    }
}

/// A column as `Columns` names it by number.
fn named(column: usize) -> String {
    (column + 1).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(text: &str) -> Source<'_> {
        Source::Bytes { name: "r.csv", bytes: text.as_bytes() }
    }

    #[test]
    fn headers_tell_what_a_reference_is_about() {
        for (text, about) in [
            ("activity,value\nA,1\nB,2\n", About::Activities),
            ("Область;Значення\nСумська;1,5\n", About::Regions),
            ("# нація\nvalue,region,activity\n1,r,a\n2,r,b\n", About::RegionsAndActivities),
        ] {
            let reference =
                read_reference(source(text), &ReadOptions::default(), &TotalNames::default()).unwrap();
            assert_eq!(reference.about, about, "{text}");
            assert_eq!(
                reference.panel.matrices[0].value(0, 0),
                Some(if about == About::Regions { 1.5 } else { 1.0 })
            );
        }
        let error = read_reference(source("x,y\n1,2\n"), &ReadOptions::default(), &TotalNames::default())
            .unwrap_err();
        assert_eq!(error.issue.reason.id, "intake-reference-unclear");
    }

    #[test]
    fn pairs_are_read_whatever_they_are_called() {
        let pairs =
            read_pairs(source("hs4,pci\n0101,-1.25\n8703,0.5\n9999,\n"), &ReadOptions::default()).unwrap();
        let expected = [("0101", Cell::Value(-1.25)), ("8703", Cell::Value(0.5)), ("9999", Cell::Missing)];
        assert_eq!(pairs.values, expected.map(|(name, cell)| (name.to_owned(), cell)));
        let error = read_pairs(source("a,b\nx,1\nx,2\n"), &ReadOptions::default()).unwrap_err();
        assert_eq!(error.issue.reason.id, "intake-name-twice");
    }
}
