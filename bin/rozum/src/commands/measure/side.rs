//! Tables beside the table: totals to take shares of, complexity from elsewhere, incomes.

use super::table::unreadable;
use crate::arguments::measure::{HowArguments, TableArguments};
use crate::failure::Failure;
use rozum_intake::observations::{self, Columns, ReadError, ReadOptions, Source};
use rozum_locale::Lang;
use rozum_measures::groups::groups_by_prefix;
use rozum_measures::panel::TotalNames;
use rozum_measures::{Absent, Margins, Names, Panel, Totals};
use rozum_model::Reason;
use std::path::Path;

/// Figures from beside the table, in the order of its names.
pub struct Side {
    pub external_complexity: Option<Vec<f64>>,
    pub incomes: Option<Vec<f64>>,
    pub groups: Option<Vec<usize>>,
    reference: Option<Reference>,
}

impl Side {
    /// Reads whatever is named.
    pub fn read(
        table: &TableArguments,
        how: &HowArguments,
        panel: &Panel,
        lang: Lang,
    ) -> Result<Self, Failure> {
        let names = Headers::of(table);
        let (regions, activities) = (panel.regions(), panel.activities());
        let external = |path: &Path| {
            let found = small(path, &names.by_activity(), lang)?;
            matched(path, &activities, |name| figure(&found, "", name))
        };
        let incomes = |path: &Path| {
            let found = small(path, &names.by_region(), lang)?;
            matched(path, &regions, |name| figure(&found, name, ""))
        };
        Ok(Self {
            external_complexity: how.external_activity_complexity.as_deref().map(external).transpose()?,
            incomes: how.incomes.as_deref().map(incomes).transpose()?,
            groups: how.group_characters.map(|characters| groups_by_prefix(&activities, characters)),
            reference: how
                .reference
                .as_deref()
                .map(|path| Reference::read(path, &names, lang))
                .transpose()?,
        })
    }

    /// The panel with the totals of the reference.
    pub fn with_reference(&self, mut panel: Panel) -> Result<Panel, Failure> {
        let Some(reference) = &self.reference else { return Ok(panel) };
        let (regions, activities) = (panel.regions(), panel.activities());
        let times: Vec<String> = panel.times.iter().map(ToOwned::to_owned).collect();
        let tables = std::mem::take(&mut panel.matrices);
        for (table, time) in tables.into_iter().zip(&times) {
            let margins = reference.margins(time, &regions, &activities)?;
            let own = table.margins().clone();
            let margins = Margins {
                regions: margins.regions.or(own.regions),
                activities: margins.activities.or(own.activities),
                total: margins.total,
            };
            panel
                .matrices
                .push(table.with_margins(margins).map_err(|error| Failure::Other(error.to_string()))?);
        }
        Ok(panel)
    }
}

/// How the columns of a small table may be called: as in the table itself, or plainly.
struct Headers {
    regions: Vec<String>,
    activities: Vec<String>,
    values: Vec<String>,
    time: Option<String>,
}

impl Headers {
    fn of(table: &TableArguments) -> Self {
        let names = |own: Option<&String>, plain: &str| {
            let mut names: Vec<String> = own.into_iter().cloned().collect();
            names.push(plain.to_owned());
            names
        };
        Self {
            regions: names(Some(&table.region), "region"),
            activities: names(table.activity.as_ref(), "activity"),
            values: names(table.value.as_ref(), "value"),
            time: table.time.clone(),
        }
    }

    fn by_activity(&self) -> Vec<Columns> {
        self.each(&[None], &self.some(&self.activities))
    }

    fn by_region(&self) -> Vec<Columns> {
        self.each(&self.some(&self.regions), &[None])
    }

    fn by_both(&self) -> Vec<Columns> {
        self.each(&self.some(&self.regions), &self.some(&self.activities))
    }

    #[expect(clippy::unused_self, reason = "reads as the others do")]
    fn some(&self, names: &[String]) -> Vec<Option<String>> {
        names.iter().cloned().map(Some).collect()
    }

    /// All ways to call the columns; with the periods of the table first, then without.
    fn each(&self, regions: &[Option<String>], activities: &[Option<String>]) -> Vec<Columns> {
        let times = [self.time.clone(), None];
        let mut all = Vec::new();
        for time in times.iter().take(if self.time.is_some() { 2 } else { 1 }) {
            for region in regions {
                for activity in activities {
                    for value in &self.values {
                        let (region, activity, time) = (region.clone(), activity.clone(), time.clone());
                        let value = Some(value.clone());
                        all.push(Columns { region, activity, value, time, ..Columns::default() });
                    }
                }
            }
        }
        all
    }
}

/// Reads a small table by the first way of calling its columns that fits.
fn small(path: &Path, ways: &[Columns], lang: Lang) -> Result<Panel, Failure> {
    tried(path, ways)
        .map_err(|error| unreadable(&error, lang))?
        .map_err(|error| Failure::Other(error.to_string()))
}

type Tried = Result<Result<Panel, rozum_measures::MatrixError>, ReadError>;

fn tried(path: &Path, ways: &[Columns]) -> Tried {
    let mut first = None;
    for columns in ways {
        match observations::read(Source::File(path), columns, &ReadOptions::default(), &mut |_| {}) {
            Ok(read) => return Ok(read.panel(Absent::Missing, &TotalNames::default())),
            Err(error) => {
                first.get_or_insert(error);
            }
        }
    }
    match first {
        Some(error) => Err(error),
        None => Ok(Ok(Panel::default())),
    }
}

/// The figure of a name in the last period of a small table.
fn figure(panel: &Panel, region: &str, activity: &str) -> f64 {
    let found = panel
        .matrices
        .last()
        .and_then(|table| table.value(table.regions().find(region)?, table.activities().find(activity)?));
    found.unwrap_or(f64::NAN)
}

/// A figure for each name; a file in which no name is known was made for another table.
fn matched(path: &Path, names: &Names, figure: impl Fn(&str) -> f64) -> Result<Vec<f64>, Failure> {
    let figures: Vec<f64> = names.iter().map(figure).collect();
    if figures.iter().all(|figure| figure.is_nan()) {
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        return Err(Failure::reason(Reason::new("measure-no-match").with("file", file)));
    }
    Ok(figures)
}

/// Totals to take shares of.
struct Reference {
    panel: Panel,
    file: std::path::PathBuf,
    by: By,
}

/// What a reference has totals of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum By {
    Both,
    Activity,
    Region,
}

impl Reference {
    fn read(path: &Path, names: &Headers, lang: Lang) -> Result<Self, Failure> {
        let ways = [
            (By::Both, names.by_both()),
            (By::Activity, names.by_activity()),
            (By::Region, names.by_region()),
        ];
        let mut first = None;
        for (by, ways) in ways {
            match tried(path, &ways) {
                Ok(panel) => {
                    let panel = panel.map_err(|error| Failure::Other(error.to_string()))?;
                    return Ok(Self { panel, file: path.to_owned(), by });
                }
                Err(error) => {
                    first.get_or_insert(error);
                }
            }
        }
        Err(first
            .map_or_else(|| Failure::Other(path.display().to_string()), |error| unreadable(&error, lang)))
    }

    /// Totals of one period, of the only one where the reference has no periods.
    fn margins(&self, time: &str, regions: &Names, activities: &Names) -> Result<Margins, Failure> {
        let number = self.panel.times.find(time).unwrap_or(0);
        let Some(table) = self.panel.matrices.get(number) else { return Ok(Margins::default()) };
        let totals = Totals::of(table);
        let of = |names: &Names, known: &Names, totals: &[f64]| {
            matched(&self.file, names, |name| known.find(name).map_or(f64::NAN, |number| totals[number]))
        };
        let activities = || of(activities, table.activities(), &totals.activities).map(Some);
        let regions = || of(regions, table.regions(), &totals.regions).map(Some);
        Ok(match self.by {
            By::Region => Margins { regions: regions()?, activities: None, total: Some(totals.total) },
            By::Activity | By::Both => {
                Margins { regions: None, activities: activities()?, total: Some(totals.total) }
            }
        })
    }
}
