//! The table that is measured: read as a stream, bad rows named, progress shown.

use crate::arguments::measure::MeasureArguments;
use crate::failure::{Failure, line};
use rozum_intake::observations::{self, Found, Plants, Progress, Read, Source};
use rozum_locale::{Lang, text_with};
use rozum_measures::{MatrixError, Measure, Panel};
use rozum_model::Reason;
use rozum_model::draft::{Issue, Place, Severity};
use std::collections::HashMap;
use std::io::{IsTerminal, Write};

/// A table, and what reading it met.
pub struct TableRead {
    pub panel: Panel,
    pub plants: Option<Plants>,
    pub report: ReadReport,
}

/// What the file turned out to be, and what was noticed in it.
#[derive(Debug, Clone, serde::Serialize)]
pub struct ReadReport {
    pub found: Found,
    pub rows: u64,
    pub rows_left_out: u64,
    pub issues: Vec<String>,
}

/// Reads the input. A row that cannot be read stops everything unless it may be left out.
pub fn read(arguments: &MeasureArguments, lang: Lang) -> Result<TableRead, Failure> {
    let table = &arguments.table;
    let mut bar = Bar::new(lang);
    let source = Source::File(&arguments.input);
    let read = observations::read(source, &table.columns(), &table.options(), &mut |now| bar.show(now));
    bar.clear();
    let read = read.map_err(|error| Failure::Issue(error.issue))?;
    refuse_empty(&read, arguments)?;
    refuse_periods(&read.found, arguments, lang)?;
    let issues = refuse_bad_rows(&read.issues, table.skip_bad_rows, lang)?;
    let report =
        ReadReport { found: read.found.clone(), rows: read.rows, rows_left_out: read.bad_rows, issues };
    let (absent, totals) = (table.absent.into(), table.totals());
    let plants = read.plants.clone();
    let panel = read.panel(absent, &totals).map_err(|error| match error {
        MatrixError::NoSuchTotal { name } => {
            Failure::reason(Reason::new("measure-no-such-total").with("name", name))
        }
        other => Failure::Other(other.to_string()),
    })?;
    Ok(TableRead { panel, plants, report })
}

/// A table with headers alone was cut off, or has its rows on another sheet.
fn refuse_empty(read: &Read, arguments: &MeasureArguments) -> Result<(), Failure> {
    if read.rows > read.bad_rows || (read.rows > 0 && !arguments.table.skip_bad_rows) {
        return Ok(());
    }
    let place = Place {
        file: arguments.input.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        sheet: read.found.sheet.clone(),
        ..Place::default()
    };
    let (reason, mend) = (Reason::new("intake-no-rows"), Reason::new("intake-no-rows-mend"));
    Err(Failure::Issue(Box::new(Issue { severity: Severity::Error, place, value: None, reason, mend })))
}

/// With a column of activities and none of figures, each other column is a period. One whose header is none
/// was meant as the figures.
fn refuse_periods(found: &Found, arguments: &MeasureArguments, lang: Lang) -> Result<(), Failure> {
    let table = &arguments.table;
    if table.activity.is_none() || table.value.is_some() {
        return Ok(());
    }
    let columns = found.values.join(", ");
    let has_figure = |title: &String| title.chars().any(|c| c.is_ascii_digit());
    if let Some(odd) = found.values.iter().find(|title| table.time.is_some() || !has_figure(title)) {
        let reason = Reason::new("measure-value-missing").with("column", odd.as_str());
        return Err(Failure::reason(reason.with("columns", columns)));
    }
    eprintln!("{}", text_with(lang, "measure-periods-across", &[("columns", columns.into())]));
    Ok(())
}

/// Tells what was noticed. A row that cannot be read stops everything unless it may be left out.
pub fn refuse_bad_rows(issues: &[Issue], skip: bool, lang: Lang) -> Result<Vec<String>, Failure> {
    let bad = || issues.iter().filter(|issue| issue.severity == Severity::Error);
    if let Some(first) = bad().next().filter(|_| !skip) {
        let rest = text_with(lang, "measure-bad-rows", &[("count", (bad().count() - 1).into())]);
        return Err(Failure::Other(format!("{} {rest}", line(first, lang))));
    }
    let lines: Vec<String> = issues.iter().map(|issue| line(issue, lang)).collect();
    for issue in &lines {
        eprintln!("{issue}");
    }
    Ok(lines)
}

/// Shares of a whole with negative parts mean nothing; growth does.
pub fn refuse_negative(panel: &Panel, measures: &[Measure]) -> Result<(), Failure> {
    if measures.iter().all(|measure| *measure == Measure::Growth) {
        return Ok(());
    }
    let (regions, activities) = (panel.regions(), panel.activities());
    for (matrix, time) in panel.matrices.iter().zip(panel.times.iter()) {
        for region in 0..regions.len() {
            for activity in 0..activities.len() {
                if let Some(value) = matrix.value(region, activity).filter(|value| *value < 0.0) {
                    let place = [time, regions.name(region), activities.name(activity)];
                    let place: Vec<&str> = place.into_iter().filter(|name| !name.is_empty()).collect();
                    let reason = Reason::new("measure-negative").with("place", place.join(", "));
                    return Err(Failure::reason(reason.with("value", value.to_string())));
                }
            }
        }
    }
    Ok(())
}

/// Concentration of plants for each period and activity of the panel.
pub fn plants(plants: Option<&Plants>, panel: &Panel) -> Option<Vec<Vec<f64>>> {
    let plants = plants?;
    let sums: HashMap<(&str, &str), f64> =
        plants.sums().into_iter().map(|(time, activity, sum)| ((time, activity), sum.herfindahl())).collect();
    let activities = panel.activities();
    let of = |time: &str| {
        activities.iter().map(|activity| sums.get(&(time, activity)).copied().unwrap_or(f64::NAN)).collect()
    };
    Some(panel.times.iter().map(of).collect())
}

/// How far reading has come, on a terminal only.
struct Bar {
    shown: bool,
    lang: Lang,
}

/// Bytes below which reading is over before anyone could look.
const WORTH_SHOWING: u64 = 16 << 20;

impl Bar {
    fn new(lang: Lang) -> Self {
        Self { shown: false, lang }
    }

    fn show(&mut self, now: Progress) {
        if now.of < WORTH_SHOWING || !std::io::stderr().is_terminal() {
            return;
        }
        self.shown = true;
        let percent = now.bytes.saturating_mul(100) / now.of.max(1);
        let args = [("percent", percent.into()), ("count", now.rows.into())];
        eprint!("\r{}", text_with(self.lang, "measure-progress", &args));
        // A terminal that cannot be written to shows no progress.
        let _ = std::io::stderr().flush();
    }

    fn clear(&self) {
        if self.shown {
            eprint!("\r\u{1b}[2K");
        }
    }
}
