//! The country's cockpit: regions, money, what is late, risks, and what changed.

use rozum_model::RegionIso;
use rozum_model::time::Day;
use serde::Serialize;
use utoipa::ToSchema;

/// Whether a region moves, by its last act of people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Motion {
    /// Within the last 30 days.
    Moves,
    /// Within the last 90 days.
    Slow,
    /// Longer ago.
    Still,
    /// Never: nobody entered anything for it.
    Never,
}

impl Motion {
    /// Days within which a region moves.
    pub const MOVES: i32 = 30;
    /// Days within which it is slow.
    pub const SLOW: i32 = 90;

    /// All, the liveliest first.
    pub const ALL: [Self; 4] = [Self::Moves, Self::Slow, Self::Still, Self::Never];

    /// By the days since the last act.
    pub const fn after(days: Option<i32>) -> Self {
        match days {
            None => Self::Never,
            Some(..=Self::MOVES) => Self::Moves,
            Some(..=Self::SLOW) => Self::Slow,
            Some(_) => Self::Still,
        }
    }

    /// The word in tables and interfaces.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Moves => "moves",
            Self::Slow => "slow",
            Self::Still => "still",
            Self::Never => "never",
        }
    }
}

/// A region. Amounts are whole kopecks of its own shares; null where a sum does not fit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct CockpitRegionRow {
    /// ISO 3166-2 code.
    #[schema(value_type = String)]
    pub region: RegionIso,
    /// Whether it moves.
    pub motion: Motion,
    /// Day of the last act of people; null where there is none.
    #[schema(value_type = Option<String>)]
    pub last_act: Option<Day>,
    /// Number of its event.
    pub last_event: Option<u64>,
    /// Kind of its event.
    pub last_kind: Option<&'static str>,
    /// Projects before a council's decision; as all of these, with those that ask money of the region for a task elsewhere.
    pub projects_asked: usize,
    /// Projects approved, without a contract.
    pub projects_approved: usize,
    /// Projects under contract or under way.
    pub projects_under_way: usize,
    /// Projects whose work is done.
    pub projects_done: usize,
    /// Applications that were refused: not eligible, not proposed, or rejected by a council.
    pub projects_refused: usize,
    /// Projects that were withdrawn or terminated.
    pub projects_ended: usize,
    /// Allocated by published calls.
    pub planned_kopecks: Option<u64>,
    /// Under contract; of a contract that was terminated what was paid.
    pub contracted_kopecks: Option<u64>,
    /// Paid.
    pub paid_kopecks: Option<u64>,
    /// Indicators as expected, of strategies and priorities in the register.
    pub green: usize,
    /// Somewhat behind.
    pub amber: usize,
    /// Far behind.
    pub red: usize,
    /// Without data in time.
    pub no_data: usize,
    /// Reviews without a decision.
    pub open_reviews: usize,
    /// Steps that are late.
    pub late: usize,
    /// Questions of risk indicators.
    pub flags: usize,
}

/// Money against plan, of a priority or of a source. Amounts are whole kopecks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct CockpitMoneyRow {
    /// The priority, `05-P01`, or the source, `regional`.
    pub id: String,
    /// Of a priority: what its calls allocate. Of a source: budgets of projects under contract.
    pub planned_kopecks: Option<u64>,
    /// Under contract; null of sources that no council decides on.
    pub contracted_kopecks: Option<u64>,
    /// Certified.
    pub certified_kopecks: Option<u64>,
    /// Paid.
    pub paid_kopecks: Option<u64>,
}

/// Steps of one kind that are late.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct CockpitLateRow {
    /// What: `observation`, `decision`, `submission` ….
    pub kind: &'static str,
    /// How many.
    pub count: usize,
    /// For how many days the latest of them is late.
    pub longest_days: usize,
}

/// What risk indicators of one family say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct CockpitRiskRow {
    /// The family.
    pub family: &'static str,
    /// Questions.
    pub flags: usize,
    /// Nothing to ask.
    pub clear: usize,
    /// Not computable.
    pub not_computable: usize,
}

/// Events of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct CockpitChange {
    /// Kind of event.
    pub event: &'static str,
    /// How many.
    pub count: usize,
    /// Number of the last of them.
    pub last: u64,
}

/// What changed since a size of the journal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct CockpitChanges {
    /// The size.
    pub since: u64,
    /// How many events came.
    pub events: u64,
    /// By kind, the most frequent first.
    pub changes: Vec<CockpitChange>,
    /// Regions that they concern.
    #[schema(value_type = Vec<String>)]
    pub regions: Vec<RegionIso>,
}

/// A count that changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
pub struct CockpitTrend {
    /// What: `red`, `no-data`, `late`, `flags`, `reviews`, `cases`, `green` or `done`.
    pub what: &'static str,
    /// Before.
    pub was: usize,
    /// Now.
    pub is: usize,
}

/// Who owes answers that are late.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct CockpitOwes {
    /// Id of the body, or `applicant`, `program`, `nobody`.
    pub turn: String,
    /// Name of the body; null of the others.
    pub name: Option<String>,
    /// How many answers.
    pub count: usize,
    /// For how many days the oldest of them is late.
    pub longest_days: usize,
}

/// The whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Cockpit {
    /// The day.
    #[schema(value_type = String)]
    pub today: Day,
    /// Number of events behind it.
    pub size: u64,
    /// Allocated by published calls.
    pub planned_kopecks: Option<u64>,
    /// Under contract.
    pub contracted_kopecks: Option<u64>,
    /// Paid.
    pub paid_kopecks: Option<u64>,
    /// Regions, in the order of their codes.
    pub regions: Vec<CockpitRegionRow>,
    /// Money by priority.
    pub priorities: Vec<CockpitMoneyRow>,
    /// Money by source.
    pub sources: Vec<CockpitMoneyRow>,
    /// What is late, by kind.
    pub late: Vec<CockpitLateRow>,
    /// Risks, by family.
    pub risks: Vec<CockpitRiskRow>,
    /// Counts that are worse than on the day of `since`.
    pub worse: Vec<CockpitTrend>,
    /// Counts that are better.
    pub better: Vec<CockpitTrend>,
    /// The day with which they are compared.
    #[schema(value_type = String)]
    pub since: Day,
    /// Who must act, those who owe most first.
    pub owes: Vec<CockpitOwes>,
    /// Entries of the register of risks that are not closed.
    pub registered_risks: usize,
    /// Reviews without a decision.
    pub open_reviews: usize,
    /// Cases of oversight that are not closed.
    pub open_cases: usize,
}

#[cfg(test)]
mod tests {
    use super::Motion;

    #[test]
    fn the_last_day_still_counts() {
        let of = |days| Motion::after(days).code();
        assert_eq!([of(Some(0)), of(Some(30)), of(Some(31))], ["moves", "moves", "slow"]);
        assert_eq!([of(Some(90)), of(Some(91)), of(None)], ["slow", "still", "never"]);
    }
}
