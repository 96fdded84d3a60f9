//! Which column is what: by the words that people and statistics offices write, unless somebody says it.

use super::headings::{ACTIVITY, REGION, TIME, TOTAL_ACTIVITY, VALUE};
use rozum_intake::observations::{COUNTRY, Columns, Found, ReadOptions, Source, TOGETHER, Wide, read};
use rozum_measures::panel::TotalNames;
use rozum_measures::{Names, Panel};

/// No header is called so.
const NONE: &str = "\u{1}";

/// Columns by header, number or letter; empty where there is none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ChosenColumns {
    /// Regions.
    pub region: String,
    /// Activities; without it, each column of figures is one.
    pub activity: String,
    /// Figures; without it, each other column holds some.
    pub value: String,
    /// Periods.
    pub time: String,
    /// Name of the row that stands for the whole country.
    pub total_region: String,
    /// Name of the activity that stands for all.
    pub total_activity: String,
    /// Whether the columns of figures are periods and not activities.
    pub periods_across: bool,
    /// Whether the second axis has indicators that add up to nothing.
    pub indicators: bool,
}

impl ChosenColumns {
    pub(super) fn to_columns(&self) -> Columns {
        let named = |name: &str| Some(name.trim().to_owned()).filter(|name| !name.is_empty());
        let across = if self.periods_across { Wide::Times } else { Wide::Activities };
        let value = named(&self.value);
        let wide =
            (value.is_none() && (named(&self.activity).is_none() || self.periods_across)).then_some(across);
        Columns {
            region: named(&self.region),
            activity: named(&self.activity),
            value,
            time: named(&self.time),
            plant: None,
            wide,
        }
    }

    /// The same columns by their headers as the file has them.
    pub(super) fn headed(self, found: &Found) -> Self {
        let written = |own: String, header: Option<&String>| match header {
            Some(header) if !own.is_empty() => header.clone(),
            _ => own,
        };
        Self {
            region: written(self.region, found.region.as_ref()),
            activity: written(self.activity, found.activity.as_ref()),
            value: written(self.value, found.values.first()),
            time: written(self.time, found.time.as_ref()),
            ..self
        }
    }

    /// Rows of totals: those that were told, else those that bear a name for the whole. Ukraine is the whole
    /// only beside regions of its own.
    pub(super) fn totals(&self, panel: &Panel) -> TotalNames {
        let (regions, activities) = (panel.regions(), panel.activities());
        let is_ours = regions.iter().any(|name| rozum_reference::regions::find_name(name).is_some());
        let known = [if is_ours { COUNTRY } else { &[] }, TOGETHER].concat();
        TotalNames {
            region: total(&regions, &self.total_region, &known),
            activity: total(&activities, &self.total_activity, TOTAL_ACTIVITY),
        }
    }
}

fn total(names: &Names, told: &str, known: &[&str]) -> Option<String> {
    let told = Some(told.trim()).filter(|name| !name.is_empty());
    let found = told.into_iter().chain(known.iter().copied()).find(|name| names.find(name).is_some());
    found.map(str::to_owned)
}

/// The columns of a file as far as their headers tell them; the first one holds regions where none says so.
pub(super) fn recognised(source: Source<'_>) -> ChosenColumns {
    let find = |known: &[&str]| {
        known.iter().find(|name| has_column(source, name)).map(|name| (*name).to_owned()).unwrap_or_default()
    };
    let region = find(REGION);
    let region = if region.is_empty() { "1".to_owned() } else { region };
    let (activity, mut value, time) = (find(ACTIVITY), find(VALUE), find(TIME));
    if value.is_empty() && !activity.is_empty() {
        value = only_figures(source, &region, &[&activity, &time]).unwrap_or_default();
    }
    ChosenColumns { region, activity, value, time, ..ChosenColumns::default() }
}

/// The one column of figures besides those that are taken: with regions and activities named it can only
/// hold what is counted.
fn only_figures(source: Source<'_>, region: &str, taken: &[&str]) -> Option<String> {
    let all = Columns { region: Some(region.to_owned()), wide: Some(Wide::Activities), ..Columns::default() };
    let found = read(source, &all, &ReadOptions::default(), &mut |_| ()).ok()?.found;
    let same = |a: &str, b: &str| a.trim().to_lowercase() == b.trim().to_lowercase();
    let mut free = found.values.into_iter().filter(|title| !taken.iter().any(|taken| same(taken, title)));
    let first = free.next()?;
    free.next().is_none().then_some(first)
}

/// Asks for the column and for one that cannot be there: the answer names the first that is absent, and
/// no more than the top of the file is read.
fn has_column(source: Source<'_>, name: &str) -> bool {
    let columns = Columns {
        region: Some(name.to_owned()),
        activity: Some(NONE.to_owned()),
        value: Some(NONE.to_owned()),
        ..Columns::default()
    };
    let options = ReadOptions { max_cells: 1, ..ReadOptions::default() };
    match read(source, &columns, &options, &mut |_| ()) {
        Ok(_) => true,
        Err(error) => error.issue.value.as_deref().is_some_and(|absent| absent != name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> ChosenColumns {
        recognised(Source::Bytes { name: "a.csv", bytes: text.as_bytes() })
    }

    #[test]
    fn headers_tell_the_columns() {
        let found = of("Рік;Регіон;КВЕД;Значення\n2020;Вінницька;10;5\n");
        let told = [found.region, found.activity, found.value, found.time];
        assert_eq!(told, ["регіон", "квед", "значення", "рік"]);
    }

    #[test]
    fn the_only_figures_are_what_is_counted() {
        let found = of("Область;КВЕД;Рік;Працює\nВінницька;10;2020;5\nВолинська;10;2021;6\n");
        assert_eq!((found.value.as_str(), found.time.as_str()), ("Працює", "рік"));
        let found = of("origin,year,hs92,v,w\na,2020,1704,5,6\n");
        assert_eq!((found.region.as_str(), found.value.as_str()), ("origin", ""), "two could be meant");
    }

    #[test]
    fn a_wide_table_begins_with_its_regions() {
        let found = of("Name;A;B\nВінницька;1;2\n");
        assert_eq!((found.region.as_str(), found.activity.as_str(), found.value.as_str()), ("1", "", ""));
    }
}
