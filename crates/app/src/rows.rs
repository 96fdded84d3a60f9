//! Rows: the one query behind a page's table, its CSV, its JSON and the API, so that what is
//! downloaded is what was seen.

mod absent;
mod alignment;
mod chains;
mod choice;
mod cockpit;
mod datasets;
mod findings;
mod governance;
mod judgements;
mod national;
mod overlaps;
mod platforms;
mod priorities;
mod proposals;
mod region_pairs;
mod regions;
mod risks;
mod spheres;
mod steering;
mod steering_records;
mod strategies;
mod tasks;

pub use absent::without_priorities;
pub use alignment::{
    AlignmentFilter, BlankRow, FlatMarkRow, MarkRow, PolicyListRow, blanks, marks, policy_lists,
};
pub use chains::{
    ChainRow, GapRow, LinkRow, chains as chain_paths, gaps as chain_gaps, links as chain_links,
};
pub use choice::{not_a_choice, one_of};
pub use cockpit::{
    Cockpit, CockpitChange, CockpitChanges, CockpitLateRow, CockpitMoneyRow, CockpitOwes, CockpitRegionRow,
    CockpitRiskRow, CockpitTrend, Motion,
};
pub use datasets::{
    AxisRow, DatasetDetail, DatasetRow, Gaps, ObservationRow, VersionRow, dataset, datasets,
    each_observation, observations,
};
pub use findings::{FindingFilter, FindingRow, FlatFindingRow, SubjectRow, findings};
pub use governance::{
    BodyFilter, BodyRow, CallMoneyRow, CallRow, CaseRow, Money, OrganisationRow, Phase, ProjectDetail,
    ProjectFilter, ProjectRow, UNCLOSED, bodies, call_money, calls, cases, is_sealed, money_of,
    organisations, priority_of, project, projects, score_of, seats_by_sector, set_aside, was_member,
};
pub use judgements::{JudgementRow, ParticipantRow, judgements, judgements_of};
pub use national::{NationalRow, national};
pub use overlaps::{
    FlatOverlapRow, OverlapFilter, OverlapRow, ProgressCode, SharedRow, overlaps, progress_of, split,
};
pub use platforms::{
    BroughtRow, CommunityRow, FlatPlatformRow, InvitedRow, NoteRow, PlatformDetail, PlatformRow, communities,
    note_markdown, note_rows, platform, platform_title, platforms,
};
pub use priorities::{PriorityRow, priorities, priority};
pub use proposals::{ProposalFilter, ProposalRow, ProposalState, ReviewRow, proposals, reviews};
pub use region_pairs::RegionPairRow;
pub use regions::{NeighbourRow, RegionDetail, RegionRow, region, regions};
pub use risks::{
    FlatRiskRow, InclusionRow, RiskFilter, RiskIndicatorRow, RiskInputRow, RiskPlaceRow, RiskRow, inclusion,
    risk_in_unit, risk_indicators, risk_input_ratio, risk_limit, risk_measured, risk_side, risks,
};
pub use rozum_locale::{p_named, p_said};
pub use spheres::{SphereRow, spheres};
pub(crate) use steering::priority_over;
pub use steering::{
    IndicatorFilter, IndicatorRow, LATE_GROUPS, LATE_KINDS, OverdueFilter, OverdueRow, PeriodRow,
    StageReviewFilter, StageReviewRow, WithdrawnIndicatorRow, cause_said, indicator_row, indicators,
    late_by_group, observations_of, observations_of_project, overdue, stage_review, stage_reviews,
    target_said, withdrawn_indicators,
};
pub use steering_records::{
    OccasionFilter, OccasionRow, RiskRecordFilter, RiskRecordRow, occasion_row, occasions, risk_record,
    risk_records,
};
pub use strategies::{StrategyDetail, StrategyRow, strategies, strategy};
pub use tasks::{TaskRow, task, tasks};

use rozum_model::{RegionIso, SphereId};

/// What a list is narrowed to. Nothing set means everything.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only this region.
    pub region: Option<RegionIso>,
    /// Only strategies that declare this sphere.
    pub sphere: Option<SphereId>,
}
