//! `rozum measure`: a table in, one file a measure out, and what they were made of. Needs no database.

mod files;
mod provenance;
mod side;
mod table;

use crate::arguments::measure::MeasureArguments;
use crate::failure::Failure;
use files::Files;
use provenance::Provenance;
use rozum_locale::{Lang, text_with};
use rozum_measures::catalogue::{self, Inputs, Results};
use rozum_measures::settings::SettingsError;
use rozum_model::Reason;
use side::Side;
use std::process::ExitCode;

/// Reads, computes, writes. Nothing is in the folder unless everything is.
pub fn run(arguments: &MeasureArguments, lang: Lang) -> Result<ExitCode, Failure> {
    let settings =
        arguments.how.settings().check().map_err(|error| Failure::reason(wrong_setting(&error)))?;
    let read = table::read(arguments, lang)?;
    table::refuse_negative(&read.panel, arguments.what.measures())?;
    let mut side = Side::read(arguments, &read.panel, lang)?;
    let panel = side.with_reference(read.panel)?;
    for unmatched in &side.unmatched {
        eprintln!("{}", unmatched.say(lang));
    }
    let mut files = Files::new(&arguments.output, arguments.format.into())?;
    let measures = arguments.what.measures();
    let mut provenance = Provenance::new(arguments, &settings, &panel, &read.report, &side.unmatched);
    let plants = table::plants(read.plants.as_ref(), &panel);
    let inputs = Inputs {
        panel: &panel,
        settings: &settings,
        external_complexity: side.external_complexity.as_deref(),
        incomes: side.incomes.as_deref(),
        groups: side.groups.as_deref(),
        plants: plants.as_deref(),
    };
    provenance.periods = catalogue::each(&inputs, measures, |measure, time, results| match results {
        Results::Lacking(lacking) => {
            provenance.lacking(measure, time, &lacking, lang);
            Ok(())
        }
        results => files.add(measure, &panel, time, &results),
    })?;
    files.gaps(&panel)?;
    provenance.written = files.written();
    files.finish(&provenance)?;
    report(&provenance, lang);
    Ok(ExitCode::SUCCESS)
}

fn wrong_setting(error: &SettingsError) -> Reason {
    match error {
        SettingsError::Threshold { value } => Reason::new("measure-threshold").with("value", value.as_str()),
        SettingsError::Steps { value } => Reason::new("measure-steps").with("value", *value),
    }
}

/// What was written and what not, for the person who waits.
fn report(provenance: &Provenance, lang: Lang) {
    let say = |id: &str, count: usize| eprintln!("{}", text_with(lang, id, &[("count", count.into())]));
    if provenance.gathered.duplicates > 0 {
        let count = usize::try_from(provenance.gathered.duplicates).unwrap_or(usize::MAX);
        say("measure-duplicates", count);
        for (time, region, activity) in &provenance.gathered.duplicate_places {
            let place = [time.as_str(), region, activity].into_iter().filter(|name| !name.is_empty());
            eprintln!("  {}", place.collect::<Vec<_>>().join(", "));
        }
    }
    let unknown: usize =
        provenance.periods.iter().map(|period| period.cells.missing + period.cells.suppressed).sum();
    if unknown > 0 {
        say("measure-gaps", unknown);
    }
    let absent = provenance.gathered.absent_as_zero;
    if absent > 0 {
        say("measure-absent-as-zero", usize::try_from(absent).unwrap_or(usize::MAX));
    }
    for lacking in &provenance.not_computed {
        // In some periods only: which.
        let some = lacking.times.len() < provenance.periods.len();
        let times = if some { format!(" ({})", lacking.times.join(", ")) } else { String::new() };
        let reason = Reason::new("measure-not-computed")
            .with("measure", format!("{}{times}", lacking.measure))
            .with("why", lacking.why.as_str());
        eprintln!("{}", rozum_locale::reason(lang, &reason));
    }
    say("measure-written", provenance.written.len());
}
