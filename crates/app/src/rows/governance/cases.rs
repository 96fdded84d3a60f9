//! Cases of oversight with their deadlines.

use rozum_model::governance::{BodyId, Case, CaseId, CaseStage, Ground, Mark};
use rozum_model::time::Day;
use rozum_model::{RegionIso, State};
use serde::Serialize;
use utoipa::ToSchema;

/// A case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct CaseRow {
    /// Its id.
    #[schema(value_type = String, example = "05-K001")]
    pub id: CaseId,
    /// ISO 3166-2 code of its region; null for the whole country.
    #[schema(value_type = Option<String>)]
    pub region: Option<RegionIso>,
    /// The project, priority or body that it is about, by id.
    pub about: String,
    /// The oversight body.
    #[schema(value_type = String)]
    pub body: BodyId,
    /// Why it was opened: `indicator`, `risk`, `complaint`, `media` or `authority`.
    pub ground: &'static str,
    /// How far it has come.
    pub stage: &'static str,
    /// How it ended, of a case that is closed: the stage before.
    pub result: Option<&'static str>,
    /// Day on which it was opened.
    #[schema(value_type = String)]
    pub opened: Day,
    /// Last day for what is due next; null when nothing is.
    #[schema(value_type = Option<String>)]
    pub due: Option<Day>,
    /// Whether that day is past on the day of the answer.
    pub overdue: bool,
    /// What is ordered: `correct`, `suspend-payments` or `terminate`.
    pub order: Option<&'static str>,
    /// Day on which the conclusion fell on appeal, and the order with it; null while it stands, or where there is none.
    #[schema(value_type = Option<String>)]
    pub set_aside: Option<Day>,
    /// Turns of the dialogue.
    pub turns: usize,
    /// Appeals.
    pub appeals: usize,
}

const fn ground(ground: &Ground) -> &'static str {
    match ground {
        Ground::Indicator(_) => "indicator",
        Ground::Risk { .. } => "risk",
        Ground::Complaint(_) => "complaint",
        Ground::Media(_) => "media",
        Ground::Authority(_) => "authority",
    }
}

/// Why and when the conclusion of a case fell on appeal; `None` while it stands, or where there is none.
pub fn set_aside(case: &Case) -> Option<(&str, &Mark)> {
    let decided = case.appeals.iter().rev().filter_map(|appeal| appeal.decided.as_ref());
    decided.filter(|(upheld, ..)| *upheld).map(|(_, reason, mark)| (reason.as_str(), mark)).next()
}

/// The word for all stages but the last.
pub const UNCLOSED: &str = "unclosed";

/// Cases by region and number, narrowed to a region and a stage, or to those that are not closed.
pub fn cases(state: &State, region: Option<RegionIso>, stage: Option<&str>, today: Day) -> Vec<CaseRow> {
    let all = state.governance.cases.values().map(AsRef::as_ref);
    let wanted = all.filter(|case: &&Case| {
        region.is_none_or(|region| case.id.region() == Some(region))
            && stage.is_none_or(|stage| match stage {
                UNCLOSED => !matches!(case.stage, CaseStage::Closed { .. }),
                stage => case.stage.name() == stage,
            })
    });
    let row = |case: &Case| row(state, case, today);
    wanted.map(row).collect()
}

fn row(state: &State, case: &Case, today: Day) -> CaseRow {
    let due = rozum_governance::case_due(state, case);
    CaseRow {
        id: case.id,
        region: case.id.region(),
        about: case.about.to_string(),
        body: case.body,
        ground: ground(&case.ground),
        stage: case.stage.name(),
        result: match &case.stage {
            CaseStage::Closed { before, .. } => Some(before.name()),
            _ => None,
        },
        opened: case.opened.day(),
        due,
        overdue: due.is_some_and(|due| due < today),
        order: case.stage.conclusion().map(|conclusion| conclusion.order.code()),
        set_aside: set_aside(case).map(|(_, mark)| mark.day()),
        turns: case.dialogue.len(),
        appeals: case.appeals.len(),
    }
}
