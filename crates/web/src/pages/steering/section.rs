//! What steers a region, a priority or a project, for its page.

use rozum_app::Snapshot;
use rozum_app::rows::{
    IndicatorFilter, IndicatorRow, OverdueFilter, OverdueRow, PeriodRow, StageReviewFilter, StageReviewRow,
    indicators, observations_of_project, overdue, stage_review, stage_reviews,
};
use rozum_locale::Lang;
use rozum_model::governance::{ApplicationId, Steered};
use rozum_model::time::Day;
use rozum_model::{PriorityId, RegionIso};

/// Most late things on the page of something else.
const MOST_LATE: usize = 20;

/// Indicators with their colours, reviews in which something is still to be done, and what is late.
#[derive(Debug, Default)]
pub struct Steering {
    /// Indicators.
    pub indicators: Vec<IndicatorRow>,
    /// What certified reports of a project counted.
    pub counted: Vec<PeriodRow>,
    /// Reviews that are not done.
    pub reviews: Vec<StageReviewRow>,
    /// What is late longest; all of it stands in its own list.
    pub late: Vec<OverdueRow>,
    /// How much is late together.
    pub late_count: usize,
    /// The query string of the lists of the same; empty for a project.
    pub suffix: String,
}

impl Steering {
    /// Of a region: indicators of its strategy and priorities; those of projects stand on their pages.
    pub fn of_region(snapshot: &Snapshot, region: RegionIso, today: Day, lang: Lang) -> Self {
        let state = &snapshot.state;
        let all = indicators(state, &IndicatorFilter { region: Some(region), ..Default::default() }, today);
        let reviews = StageReviewFilter { region: Some(region), ..StageReviewFilter::default() };
        let late = OverdueFilter { region: Some(region), ..OverdueFilter::default() };
        Self {
            indicators: all.into_iter().filter(|row| row.about_kind != "project").collect(),
            reviews: undone(stage_reviews(state, &reviews, today, lang)),
            suffix: format!("?region={region}"),
            ..Self::late(overdue(snapshot, &late, today, lang))
        }
    }

    /// Of a priority, with the projects in its calls.
    pub fn of_priority(snapshot: &Snapshot, id: PriorityId, today: Day, lang: Lang) -> Self {
        let state = &snapshot.state;
        let own = IndicatorFilter { priority: Some(id), ..IndicatorFilter::default() };
        let reviews = StageReviewFilter { priority: Some(id), ..StageReviewFilter::default() };
        let late = OverdueFilter { priority: Some(id), ..OverdueFilter::default() };
        Self {
            indicators: indicators(state, &own, today),
            reviews: undone(stage_reviews(state, &reviews, today, lang)),
            suffix: format!("?priority={id}"),
            ..Self::late(overdue(snapshot, &late, today, lang))
        }
    }

    /// Of a project; the reviews that are done stand in its life.
    pub fn of_project(snapshot: &Snapshot, id: ApplicationId, today: Day, lang: Lang) -> Self {
        let state = &snapshot.state;
        let own = |about: &str| about == id.to_string();
        let all = IndicatorFilter { about: Some("project".to_owned()), ..IndicatorFilter::default() };
        let application = state.governance.application(id);
        let late = OverdueFilter { project: Some(id), ..OverdueFilter::default() };
        let reviews = state.governance.reviews_of(Steered::Application(id));
        let mut found = indicators(state, &all, today);
        found.retain(|row| own(&row.about));
        Self {
            indicators: found,
            counted: application.map(|own| observations_of_project(state, own)).unwrap_or_default(),
            reviews: undone(reviews.map(|review| stage_review(state, review, today, lang)).collect()),
            ..Self::late(overdue(snapshot, &late, today, lang))
        }
    }

    /// What is late alone.
    fn late(mut late: Vec<OverdueRow>) -> Self {
        let late_count = late.len();
        late.truncate(MOST_LATE);
        Self { late, late_count, ..Self::default() }
    }

    /// Whether there is nothing to show.
    pub const fn is_empty(&self) -> bool {
        self.indicators.is_empty() && self.reviews.is_empty() && self.late.is_empty()
    }
}

/// Those that wait for a decision or for what was decided.
fn undone(mut rows: Vec<StageReviewRow>) -> Vec<StageReviewRow> {
    rows.retain(|row| match row.stage {
        "decided" => row.until.is_some(),
        stage => stage != "completed",
    });
    rows
}
