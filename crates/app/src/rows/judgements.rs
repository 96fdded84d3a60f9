//! What people hold of priorities against what was calculated.

use super::Filter;
use rozum_model::evidence::{Judged, Judgements};
use rozum_model::{DatasetId, PriorityId, RegionIso, State};
use serde::Serialize;
use utoipa::ToSchema;

/// A judgement that holds or held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct JudgementRow {
    /// The priority.
    #[schema(value_type = String, example = "05-P01")]
    pub priority: PriorityId,
    /// ISO 3166-2 code of its region.
    #[schema(value_type = String)]
    pub region: RegionIso,
    /// The dataset that was looked at.
    #[schema(value_type = String)]
    pub dataset: DatasetId,
    /// Its version.
    pub dataset_version: u32,
    /// The period of it that was looked at: as the table names it, or as its header does where the table has one.
    pub period: String,
    /// Location quotient from which the region counted as specialised, as decimal text.
    pub threshold: String,
    /// What the program had worked out: `supported`, `contradicted` or `unknown`.
    pub calculated: &'static str,
    /// What is held instead: `supported` or `contradicted`.
    pub stance: &'static str,
    /// Why.
    pub reason: String,
    /// Organisations that judged.
    pub participants: Vec<ParticipantRow>,
    /// Version of the strategy that words the priority so.
    pub strategy_version: u32,
    /// Whether the strategy has a newer version by now.
    pub strategy_amended_since: bool,
    /// When it was recorded.
    pub at: String,
    /// Sequence number of its event.
    pub seq: u64,
    /// `holds`, `replaced` or `withdrawn`.
    pub status: &'static str,
    /// Why it was withdrawn; null otherwise.
    pub withdrawn_reason: Option<String>,
}

/// An organisation and its sector of the helix.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ParticipantRow {
    /// Its name.
    pub organisation: String,
    /// `business`, `science`, `community` or `authority`.
    pub sector: &'static str,
}

/// Judgements that hold, by priority.
pub fn judgements(state: &State, filter: &Filter) -> Vec<JudgementRow> {
    let own = |priority: PriorityId| filter.region.is_none_or(|region| region == priority.region());
    let all = state.judgements.iter().filter(|(priority, _)| own(**priority));
    all.filter_map(|(priority, all)| Some(row(state, *priority, all.current.as_ref()?, "holds", None)))
        .collect()
}

/// All judgements of a priority, the latest first.
pub fn judgements_of(state: &State, priority: PriorityId) -> Vec<JudgementRow> {
    let Some(all) = state.judgements.get(&priority) else { return Vec::new() };
    let Judgements { current, earlier } = all.as_ref();
    let holds = current.iter().map(|judged| row(state, priority, judged, "holds", None));
    let ended = earlier.iter().rev().map(|ended| {
        let status = if ended.reason.is_some() { "withdrawn" } else { "replaced" };
        row(state, priority, &ended.judged, status, ended.reason.clone())
    });
    holds.chain(ended).collect()
}

fn row(
    state: &State,
    priority: PriorityId,
    judged: &Judged,
    status: &'static str,
    withdrawn_reason: Option<String>,
) -> JudgementRow {
    let judgement = &judged.judgement;
    let current = state.strategy(priority.region()).map(|strategy| strategy.current.number);
    let participants = judgement.participants.iter().map(|stakeholder| ParticipantRow {
        organisation: stakeholder.organisation.clone(),
        sector: stakeholder.sector.code(),
    });
    JudgementRow {
        priority,
        region: priority.region(),
        dataset: judgement.dataset.clone(),
        dataset_version: judgement.dataset_version,
        period: judgement.period.clone(),
        threshold: judgement.threshold.clone(),
        calculated: judgement.calculated.code(),
        stance: judgement.stance.code(),
        reason: judgement.reason.clone(),
        participants: participants.collect(),
        strategy_version: judged.strategy_version,
        strategy_amended_since: current != Some(judged.strategy_version),
        at: judged.at.to_string(),
        seq: judged.seq,
        status,
        withdrawn_reason,
    }
}
