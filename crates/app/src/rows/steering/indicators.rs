//! Indicators of strategies, priorities and projects, with how they stand.

use super::observations::{PeriodRow, observations_of, observations_of_project};
use super::{kind_of, priority_over};
use rozum_governance::next_observation;
use rozum_model::governance::{
    Application, BodyId, Indicator, ProjectIndicator, ReviewId, StageReview, Steered,
};
use rozum_model::time::Day;
use rozum_model::{PriorityId, RegionIso, State};
use serde::Serialize;
use utoipa::ToSchema;

/// An indicator with how it stood in its last period.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct IndicatorRow {
    /// Its id, `05-I001`; of a project by its number, `05-A001/1`.
    #[schema(example = "05-I001")]
    pub id: String,
    /// What it measures: `strategy`, `priority` or `project`.
    pub about_kind: &'static str,
    /// The same by id: `UA-05`, `05-P01` or `05-A001`.
    pub about: String,
    /// Whether that is still steered: it stands in the current version of the strategy, or its work goes on.
    pub is_live: bool,
    /// ISO 3166-2 code of the region.
    #[schema(value_type = Option<String>)]
    pub region: Option<RegionIso>,
    /// The priority, of a project that of its call; null for a strategy.
    #[schema(value_type = Option<String>)]
    pub priority: Option<PriorityId>,
    /// Its name.
    pub name: String,
    /// In what it is counted.
    pub unit: String,
    /// `output`, `result` or `context`; null for a project, whose application does not say.
    pub kind: Option<&'static str>,
    /// Where it began, decimal text.
    pub baseline: String,
    /// On which day; for a project the first day of the contract.
    #[schema(value_type = Option<String>)]
    pub baseline_on: Option<Day>,
    /// Where it shall be, decimal text; null for an indicator of the context.
    pub target: Option<String>,
    /// By when; for a project the last day of the contract.
    #[schema(value_type = Option<String>)]
    pub by: Option<Day>,
    /// `quarterly`, `half-yearly` or `yearly`; null for a project, which tells with its reports.
    pub frequency: Option<&'static str>,
    /// The body that reports it; null for a project.
    #[schema(value_type = Option<String>)]
    pub owner: Option<BodyId>,
    /// Name of that body; for a project of the applicant that leads.
    pub owner_name: String,
    /// Last day of the last period that was told or should have been; null before there is one.
    #[schema(value_type = Option<String>)]
    pub period: Option<Day>,
    /// What it showed, decimal text; null without a value.
    pub value: Option<String>,
    /// What was expected by then; null without a target.
    pub expected: Option<f64>,
    /// The part of the expected way that was made, 1 is all of it; null where none is expected.
    pub progress: Option<f64>,
    /// `green`, `amber`, `red`, `no-data`, or `none` without a target and before the first period.
    pub colour: &'static str,
    /// The review about the same thing that is open; null when none is.
    #[schema(value_type = Option<String>)]
    pub review: Option<ReviewId>,
    /// Last day for the observation that is asked for next; null where none is.
    #[schema(value_type = Option<String>)]
    pub next_due: Option<Day>,
    /// Whether that day is past on the day of the answer.
    pub overdue: bool,
}

/// What a list of indicators is narrowed to. Nothing set means everything.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct IndicatorFilter {
    /// Only this region.
    pub region: Option<RegionIso>,
    /// Only of this priority and of projects in its calls.
    pub priority: Option<PriorityId>,
    /// Only of this, by the word of what it is; `register` stands for strategies and priorities that are still steered.
    pub about: Option<String>,
    /// Only of this kind, by its word.
    pub kind: Option<String>,
    /// Only of this colour, by its word.
    pub colour: Option<String>,
}

impl IndicatorFilter {
    fn keeps(&self, row: &IndicatorRow) -> bool {
        self.region.is_none_or(|region| row.region == Some(region))
            && self.priority.is_none_or(|priority| row.priority == Some(priority))
            && self.about.as_ref().is_none_or(|about| match about.as_str() {
                "register" => row.is_live && row.about_kind != "project",
                about => row.about_kind == about,
            })
            && self.kind.as_ref().is_none_or(|kind| row.kind == Some(kind.as_str()))
            && self.colour.as_ref().is_none_or(|colour| row.colour == colour)
    }
}

/// Indicators by id, those of strategies and priorities first, then those of projects under contract.
pub fn indicators(state: &State, filter: &IndicatorFilter, today: Day) -> Vec<IndicatorRow> {
    let own = state.governance.indicators.values().map(|own| indicator_row(state, own, today));
    let projects = state.governance.applications.values().flat_map(|own| of_project(state, own));
    own.chain(projects).filter(|row| filter.keeps(row)).collect()
}

/// One of a strategy or a priority.
pub fn indicator_row(state: &State, indicator: &Indicator, today: Day) -> IndicatorRow {
    let terms = &indicator.terms;
    let all = observations_of(state, indicator, today);
    let last = all.into_iter().rfind(|own| own.colour != "awaited");
    let owner = state.governance.body(terms.owner);
    let next_due = next_observation(state, indicator).and_then(|(_, due)| due);
    IndicatorRow {
        id: indicator.id.to_string(),
        name: terms.name.clone(),
        unit: terms.unit.clone(),
        kind: Some(terms.kind.code()),
        baseline: terms.baseline.value.clone(),
        baseline_on: Some(terms.baseline.on),
        target: terms.target.as_ref().map(|target| target.value.clone()),
        by: terms.target.as_ref().map(|target| target.on),
        frequency: Some(terms.frequency.code()),
        owner: Some(terms.owner),
        owner_name: owner.map(|body| body.facts.name.clone()).unwrap_or_default(),
        next_due,
        overdue: next_due.is_some_and(|due| due < today),
        ..IndicatorRow::about(state, terms.about, last)
    }
}

/// Those of a project under contract.
fn of_project(state: &State, application: &Application) -> Vec<IndicatorRow> {
    if application.stage.contract().is_none() {
        return Vec::new();
    }
    let counted = observations_of_project(state, application);
    let row = |(number, own): (u16, &ProjectIndicator)| {
        let id = format!("{}/{number}", application.id);
        let last = counted.iter().rfind(|counted| counted.indicator == id).cloned();
        IndicatorRow { id, ..of_one(state, application, own, last) }
    };
    (1..).zip(&application.current.content.indicators).map(row).collect()
}

fn of_one(
    state: &State,
    application: &Application,
    own: &ProjectIndicator,
    last: Option<PeriodRow>,
) -> IndicatorRow {
    let terms = application.stage.contract().map(|contract| &contract.terms);
    let lead = state.governance.organisation(application.current.content.lead);
    IndicatorRow {
        name: own.name.clone(),
        unit: own.unit.clone(),
        baseline: own.baseline.clone(),
        baseline_on: terms.map(|terms| terms.starts),
        target: Some(own.target.clone()),
        by: terms.map(|terms| terms.ends),
        owner_name: lead.map(|lead| lead.facts.name.clone()).unwrap_or_default(),
        ..IndicatorRow::about(state, Steered::Application(application.id), last)
    }
}

impl IndicatorRow {
    /// What is the same for all: what it measures, and how it stood last.
    fn about(state: &State, about: Steered, last: Option<PeriodRow>) -> Self {
        let open = |review: &&StageReview| review.is_open();
        Self {
            id: String::new(),
            about_kind: kind_of(about),
            about: about.to_string(),
            is_live: state.is_live(about),
            region: about.region(),
            priority: priority_over(state, about),
            name: String::new(),
            unit: String::new(),
            kind: None,
            baseline: String::new(),
            baseline_on: None,
            target: None,
            by: None,
            frequency: None,
            owner: None,
            owner_name: String::new(),
            period: last.as_ref().map(|last| last.period),
            value: last.as_ref().and_then(|last| last.value.clone()),
            expected: last.as_ref().and_then(|last| last.expected),
            progress: last.as_ref().and_then(|last| last.progress),
            colour: last.map_or("none", |last| last.colour),
            review: state.governance.reviews_of(about).find(open).map(|review| review.id),
            next_due: None,
            overdue: false,
        }
    }
}
