//! Tables beside the table: totals to take shares of, complexity from elsewhere, incomes.

use super::table::refuse_bad_rows;
use crate::arguments::measure::MeasureArguments;
use crate::failure::Failure;
use rozum_intake::observations::{self, About, ReadOptions, Source};
use rozum_locale::{Lang, text_with};
use rozum_measures::groups::groups_by_prefix;
use rozum_measures::{Margins, Names, Panel, Totals};
use rozum_model::Reason;
use std::collections::HashMap;
use std::path::{Path, PathBuf};

/// Figures from beside the table, in the order of its names.
pub struct Side {
    pub external_complexity: Option<Vec<f64>>,
    pub incomes: Option<Vec<f64>>,
    pub groups: Option<Vec<usize>>,
    /// Which names of the table are in no row beside it.
    pub unmatched: Vec<Unmatched>,
    reference: Option<Reference>,
}

/// Names of the table without a figure in a file beside it.
#[derive(Debug, Clone, serde::Serialize)]
pub struct Unmatched {
    pub file: String,
    pub names: Vec<String>,
    /// How many names the table has.
    pub of: usize,
}

/// How many names a warning lists.
const LISTED: usize = 5;

impl Unmatched {
    /// For the person who waits.
    pub fn say(&self, lang: Lang) -> String {
        let first: Vec<&str> = self.names.iter().take(LISTED).map(String::as_str).collect();
        let more = if self.names.len() > LISTED { ", …" } else { "" };
        let args = [
            ("file", self.file.as_str().into()),
            ("count", self.names.len().into()),
            ("of", self.of.into()),
            ("names", format!("{}{more}", first.join(", ")).into()),
        ];
        text_with(lang, "measure-unmatched", &args).into_owned()
    }
}

impl Side {
    /// Reads whatever is named.
    pub fn read(arguments: &MeasureArguments, panel: &Panel, lang: Lang) -> Result<Self, Failure> {
        let (regions, activities) = (panel.regions(), panel.activities());
        let (how, skip) = (&arguments.how, arguments.table.skip_bad_rows);
        let mut unmatched = Vec::new();
        let mut pairs = |path: &Path, names: &Names| {
            let read = observations::read_pairs(Source::File(path), &ReadOptions::default())
                .map_err(|error| Failure::Issue(error.issue))?;
            refuse_bad_rows(&read.issues, skip, lang)?;
            let known: HashMap<&str, f64> =
                read.values.iter().filter_map(|(name, cell)| Some((name.as_str(), cell.value()?))).collect();
            matched(path, names, &mut unmatched, |name| known.get(name).copied().unwrap_or(f64::NAN))
        };
        let external = how.external_activity_complexity.as_deref();
        let external_complexity = external.map(|path| pairs(path, &activities)).transpose()?;
        let incomes = how.incomes.as_deref().map(|path| pairs(path, &regions)).transpose()?;
        Ok(Self {
            external_complexity,
            incomes,
            unmatched,
            groups: how.group_characters.map(|characters| groups_by_prefix(&activities, characters)),
            reference: how
                .reference
                .as_deref()
                .map(|path| Reference::read(path, arguments, lang))
                .transpose()?,
        })
    }

    /// The panel with the totals of the reference, the same in each period.
    pub fn with_reference(&mut self, mut panel: Panel) -> Result<Panel, Failure> {
        let Some(reference) = &self.reference else { return Ok(panel) };
        let margins = reference.margins(&panel.regions(), &panel.activities(), &mut self.unmatched)?;
        for table in std::mem::take(&mut panel.matrices) {
            let own = table.margins().clone();
            let margins = Margins {
                regions: margins.regions.clone().or(own.regions),
                activities: margins.activities.clone().or(own.activities),
                total: margins.total,
            };
            let table = table.with_margins(margins).map_err(|error| Failure::Other(error.to_string()))?;
            panel.matrices.push(table);
        }
        Ok(panel)
    }
}

/// A figure for each name; names that lack one are told. A file in which no name is known was made for another
/// table.
fn matched(
    path: &Path,
    names: &Names,
    unmatched: &mut Vec<Unmatched>,
    figure: impl Fn(&str) -> f64,
) -> Result<Vec<f64>, Failure> {
    let figures: Vec<f64> = names.iter().map(figure).collect();
    let without = names.iter().zip(&figures).filter(|(_, figure)| figure.is_nan());
    let without: Vec<String> = without.map(|(name, _)| name.to_owned()).collect();
    let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    if without.len() == names.len() {
        return Err(Failure::reason(Reason::new("measure-no-match").with("file", file)));
    }
    if !without.is_empty() {
        unmatched.push(Unmatched { file, names: without, of: names.len() });
    }
    Ok(figures)
}

/// Totals to take shares of.
struct Reference {
    read: observations::Reference,
    path: PathBuf,
}

impl Reference {
    fn read(path: &Path, arguments: &MeasureArguments, lang: Lang) -> Result<Self, Failure> {
        let totals = arguments.table.totals();
        let read = observations::read_reference(Source::File(path), &ReadOptions::default(), &totals)
            .map_err(|error| Failure::Issue(error.issue))?;
        refuse_bad_rows(&read.issues, arguments.table.skip_bad_rows, lang)?;
        Ok(Self { read, path: path.to_owned() })
    }

    /// What the reference says of these names. Its total counts all it has, also what the table has not.
    fn margins(
        &self,
        regions: &Names,
        activities: &Names,
        unmatched: &mut Vec<Unmatched>,
    ) -> Result<Margins, Failure> {
        let Some(table) = self.read.panel.matrices.first() else { return Ok(Margins::default()) };
        let totals = Totals::of(table);
        let mut of = |names: &Names, known: &Names, totals: &[f64]| {
            let found = matched(&self.path, names, unmatched, |name| {
                known.find(name).map_or(f64::NAN, |number| totals[number])
            })?;
            // What the reference does not have, nothing can be a share of: not what the table adds up to.
            Ok::<_, Failure>(
                found.into_iter().map(|total| if total.is_nan() { 0.0 } else { total }).collect(),
            )
        };
        let total = Some(totals.total);
        Ok(match self.read.about {
            About::Regions => Margins {
                regions: Some(of(regions, table.regions(), &totals.regions)?),
                activities: None,
                total,
            },
            About::Activities | About::RegionsAndActivities => {
                let activities = of(activities, table.activities(), &totals.activities)?;
                Margins { regions: None, activities: Some(activities), total }
            }
        })
    }
}
