//! What results were made of: enough to make them again, and to know what is not in them.

use super::side::Unmatched;
use super::table::ReadReport;
use crate::arguments::measure::MeasureArguments;
use rozum_app::evidence::lacking_reason;
use rozum_locale::Lang;
use rozum_measures::catalogue::{Lacking, PeriodNote};
use rozum_measures::panel::Gathered;
use rozum_measures::{Checked, Measure, Panel};
use serde::Serialize;

/// Beside the results as `provenance.json`.
#[derive(Debug, Serialize)]
pub struct Provenance<'a> {
    /// Version of the program.
    pub program: &'static str,
    /// Name of the file.
    pub input: String,
    /// What the file turned out to be, and what was noticed in it.
    pub read: &'a ReadReport,
    /// Rows that came together.
    pub gathered: Gathered,
    /// Conventions, all of them.
    pub settings: &'a Checked,
    /// Files beside the table.
    pub reference: Option<String>,
    pub external_activity_complexity: Option<String>,
    pub incomes: Option<String>,
    pub group_characters: Option<usize>,
    /// Names of the table that are in no row of a file beside it.
    pub unmatched: &'a [Unmatched],
    /// Size of the tables.
    pub regions: usize,
    pub activities: usize,
    /// Each period: cells by kind, totals, how well complexity is determined.
    pub periods: Vec<PeriodNote>,
    /// Files of results.
    pub written: Vec<String>,
    /// Measures that were not computed, and why.
    pub not_computed: Vec<NotComputed>,
}

/// A measure without results.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NotComputed {
    pub measure: &'static str,
    /// Periods in which it is so; empty where the table has none.
    pub times: Vec<String>,
    pub rule: &'static str,
    pub why: String,
}

impl<'a> Provenance<'a> {
    /// Before anything is computed.
    pub fn new(
        arguments: &MeasureArguments,
        settings: &'a Checked,
        panel: &Panel,
        read: &'a ReadReport,
        unmatched: &'a [Unmatched],
    ) -> Self {
        let name =
            |path: &std::path::Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let how = &arguments.how;
        Self {
            program: concat!("rozum ", env!("CARGO_PKG_VERSION")),
            input: name(&arguments.input),
            read,
            gathered: panel.gathered.clone(),
            settings,
            reference: how.reference.as_deref().map(name),
            external_activity_complexity: how.external_activity_complexity.as_deref().map(name),
            incomes: how.incomes.as_deref().map(name),
            group_characters: how.group_characters,
            unmatched,
            regions: panel.regions().len(),
            activities: panel.activities().len(),
            periods: Vec::new(),
            written: Vec::new(),
            not_computed: Vec::new(),
        }
    }

    /// A measure could not be computed in a period.
    pub fn lacking(&mut self, measure: Measure, time: &str, lacking: &Lacking, lang: Lang) {
        let why = rozum_locale::reason(lang, &lacking_reason(lacking));
        let known = |one: &&mut NotComputed| one.measure == measure.name() && one.why == why;
        if let Some(one) = self.not_computed.iter_mut().find(known) {
            one.times.push(time.to_owned());
        } else {
            let (measure, times, rule) = (measure.name(), vec![time.to_owned()], lacking.id());
            self.not_computed.push(NotComputed { measure, times, rule, why });
        }
    }
}
