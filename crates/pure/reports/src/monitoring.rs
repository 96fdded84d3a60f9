//! The monitoring report of a region and of the country: what was planned and what came of it, in a period. What happened is
//! counted in the period; how things stand is told as of its last day, or of today while it goes on. Method: `docs/methods/monitoring.md`.

mod change;
mod chapter;
mod front;
mod grid;
mod inclusion;
mod indicators;
mod late;
mod ledger;
mod money;
mod numbers;
mod oversight;
mod payments;
mod period;
mod projects;
mod relevance;
mod reviews;
mod risks;
mod scope;
mod sources;
mod summary;
mod things;
mod words;

pub use ledger::{
    Movement, Pot, Step, bound, first_day, host, movements, planned, priority_of, sum as sum_of,
};
pub use money::{allocated, priorities};
pub use numbers::{Lights, lights};
pub use period::Period;
pub use scope::Scope;

use crate::Edition;
use crate::voice::{Said, Voice};
use chapter::Chapter;
use numbers::Numbers;
use rozum_document::{Document, Workbook};
use rozum_locale::Lang;
use rozum_model::governance::{Application, Stage};
use rozum_model::time::Day;
use rozum_model::{Reason, State};

/// Everything that a report is made of.
#[derive(Debug, Clone, Copy)]
pub struct MonitoringMaterial<'a> {
    /// Language of the report.
    pub lang: Lang,
    /// Says reasons with names in place of codes.
    pub said: Said,
    /// The state.
    pub state: &'a State,
    /// Which state that is.
    pub edition: &'a Edition,
    /// What it is about.
    pub scope: Scope,
    /// The period.
    pub period: &'a Period,
    /// The day of the report.
    pub today: Day,
    /// The day as of which it says how things stand: the last of the period, or today while it goes on.
    pub as_of: Day,
    /// The state as it was on that day.
    pub standing: &'a State,
    /// Says what a risk indicator asks, with names of the state.
    pub told: fn(&State, Lang, &Reason) -> String,
    /// What risk indicators said on that day of the state as it was; those of other regions are left aside.
    pub risks: &'a [rozum_risks::Finding],
    /// What was late on that day; so is this of other regions.
    pub late: &'a [rozum_governance::Overdue],
}

impl MonitoringMaterial<'_> {
    const fn voice(&self) -> Voice {
        Voice { lang: self.lang, said: self.said }
    }

    /// Its own chapter, for figures whose rows stand in it alone.
    fn here(&self, anchor: &str) -> String {
        format!("{}?period={}#{anchor}", self.scope.report(), self.period.id)
    }

    /// The rows of a figure: a list of the site while the period goes on, its own chapter once the site has gone further.
    fn rows(&self, list: String, anchor: &str) -> String {
        if self.period.to < self.today { self.here(anchor) } else { list }
    }

    /// Projects handed in by the last day of the period.
    fn projects(&self) -> impl Iterator<Item = &Application> {
        let own = self.state.governance.applications.values().map(AsRef::as_ref);
        own.filter(|own| self.scope.has(own) && first_day(own) <= self.period.to)
    }

    /// Where a project stood; one that was told of the period only later is where it is now.
    fn stage_of<'b>(&'b self, one: &'b Application) -> &'b Stage {
        self.standing.governance.application(one.id).map_or(&one.stage, |then| &then.stage)
    }

    /// Movements of money up to the last day of the period.
    fn movements(&self) -> Vec<Movement> {
        let mut all = movements(self.state, self.scope);
        all.retain(|own| own.day <= self.period.to);
        all
    }

    /// Findings of risk indicators that it covers.
    fn findings(&self) -> impl Iterator<Item = &rozum_risks::Finding> {
        self.risks.iter().filter(|finding| self.scope.covers(finding.subject.region()))
    }
}

/// A report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Monitoring {
    /// For people.
    pub document: Document,
    /// Its tables, for programs.
    pub workbook: Workbook,
}

/// The name of a period, as the report has it.
pub fn period_name(lang: Lang, period: &Period) -> String {
    words::period(Voice { lang, said: rozum_locale::reason }, period)
}

/// A chapter by its anchor; `None` where there is nothing to tell.
type Make = fn(&MonitoringMaterial<'_>) -> Option<Chapter>;

/// The chapters between the summary and the sources, in their order.
const CHAPTERS: [(&str, Make); 9] = [
    ("money", money::chapter),
    ("projects", projects::chapter),
    ("indicators", indicators::chapter),
    ("reviews", reviews::chapter),
    ("relevance", relevance::chapter),
    ("risks", risks::chapter),
    ("oversight", oversight::chapter),
    ("inclusion", inclusion::chapter),
    ("late", late::chapter),
];

/// The report; `earlier` is the same of the period before, that its figures are set against.
pub fn monitoring(material: &MonitoringMaterial<'_>, earlier: Option<&MonitoringMaterial<'_>>) -> Monitoring {
    let made: Vec<(&str, Option<Chapter>)> =
        CHAPTERS.iter().map(|(anchor, make)| (*anchor, make(material))).collect();
    let absent: Vec<&str> =
        made.iter().filter(|(_, chapter)| chapter.is_none()).map(|(anchor, _)| *anchor).collect();
    let numbers = Numbers::of(material);
    let mut sections = vec![summary::chapter(material, &numbers, &absent), sources::period(material)];
    let mut sheets = Vec::new();
    if let Some(compared) = earlier.map(|earlier| change::chapter(material, &numbers, earlier)) {
        sections.insert(1, compared.section);
        sheets.extend(compared.sheets);
    }
    for chapter in made.into_iter().filter_map(|(_, chapter)| chapter) {
        sections.push(chapter.section);
        sheets.extend(chapter.sheets);
    }
    sections.push(sources::chapter(material));
    Monitoring { document: front::document(material, sections), workbook: front::workbook(material, sheets) }
}
