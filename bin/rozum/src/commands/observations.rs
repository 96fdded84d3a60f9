//! `rozum import observations FILE`: what was understood of a table, every issue, and the dataset when
//! asked for.

mod about;
mod shown;

use crate::arguments::{Observations, TableColumns};
use crate::failure::Failure;
use rozum_app::datasets::{by_iso, refusals};
use rozum_app::{DatasetError, Settings};
use rozum_intake::observations::{Columns, ReadOptions, Source, read};
use rozum_locale::{Lang, text_with};
use rozum_measures::Panel;
use rozum_measures::panel::TotalNames;
use rozum_model::dataset::DatasetHeader;
use rozum_model::draft::Issue;
use rozum_model::{Actor, DatasetId, Reason};
use std::process::ExitCode;
use std::sync::Arc;

/// A table that was understood.
struct Understood {
    dataset: DatasetId,
    header: DatasetHeader,
    panel: Panel,
    issues: Vec<Issue>,
    bad_rows: u64,
    /// How many of them are names that are no region of Ukraine, in a table of Ukraine's.
    strange: usize,
    /// Names that are no region of Ukraine.
    unknown: Vec<String>,
    /// Why it could not be entered as it is.
    refusals: Vec<Reason>,
}

/// Reads, shows, and enters if asked to.
pub async fn run(settings: Settings, asked: Observations, lang: Lang) -> Result<ExitCode, Failure> {
    let understood = understand(&asked)?;
    shown::show(&understood, &asked.output, lang)?;
    let unread = understood.bad_rows > 0;
    if !asked.register {
        let fit = understood.refusals.is_empty() && !unread && understood.strange == 0;
        return Ok(if fit { ExitCode::SUCCESS } else { ExitCode::from(super::NO) });
    }
    // Accepted errors leave rows out; a region that is none would stay in.
    if let Some(first) = understood.strange().first() {
        return Err(Failure::issue(first));
    }
    if unread && !asked.accept_errors {
        return Err(Failure::reason(Reason::new("draft-has-errors")));
    }
    let rozum = super::open(settings).await?;
    let Understood { dataset, header, panel, .. } = understood;
    rozum.import_dataset(&Actor::Operator, None, dataset.clone(), header, Arc::new(panel)).await?;
    let version = rozum.snapshot().state.dataset(&dataset).map_or(1, |known| known.latest.number);
    let args = [("dataset", dataset.to_string().into()), ("version", version.into())];
    eprintln!("{}", text_with(lang, "dataset-registered", &args));
    Ok(ExitCode::SUCCESS)
}

impl Understood {
    /// The issues about names that are no region; they stand first.
    fn strange(&self) -> &[Issue] {
        self.issues.get(..self.strange).unwrap_or_default()
    }
}

fn understand(asked: &Observations) -> Result<Understood, Failure> {
    let mut header = about::header(&asked.about, &asked.file)?;
    let TableColumns { region, activity, value, time, total_region, total_activity } = &asked.columns;
    if total_region.is_some() {
        header.totals.region.clone_from(total_region);
    }
    if total_activity.is_some() {
        header.totals.activity.clone_from(total_activity);
    }
    let columns = Columns { time: time.clone(), ..Columns::long(region, activity, value) };
    let source = Source::from(asked.file.as_path());
    let read = read(source, &columns, &ReadOptions::default(), &mut |_| ())
        .map_err(|error| Failure::issue(&error.issue))?;
    let total = header.totals.region.as_deref();
    let strange = if asked.foreign { Vec::new() } else { read.unknown_regions(total) };
    let (mut issues, bad_rows, strange_count) = (read.issues.clone(), read.bad_rows, strange.len());
    issues.splice(..0, strange);
    let totals =
        TotalNames { region: header.totals.region.clone(), activity: header.totals.activity.clone() };
    let panel =
        read.panel(asked.absent.into(), &totals).map_err(|error| Failure::Other(error.to_string()))?;
    let recognised = by_iso(&panel).map_err(Failure::reason)?;
    let refusals = refusals(&asked.dataset, &header, &recognised.panel);
    Ok(Understood {
        dataset: asked.dataset.clone(),
        header,
        panel: recognised.panel,
        issues,
        bad_rows,
        strange: strange_count,
        unknown: recognised.unknown,
        refusals,
    })
}

impl From<DatasetError> for Failure {
    fn from(error: DatasetError) -> Self {
        match error.reasons() {
            Some(reasons) => Self::Reasons(reasons),
            None => Self::Other(error.to_string()),
        }
    }
}
