//! Events at which stakeholders met, with who came and what became of what was proposed.

use rozum_model::governance::{Occasion, OccasionId, StrategyStage};
use rozum_model::time::Day;
use rozum_model::{PriorityId, RegionIso, State};
use serde::Serialize;
use utoipa::ToSchema;

/// An event at which stakeholders met.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct OccasionRow {
    /// Its id.
    #[schema(value_type = String, example = "05-E001")]
    pub id: OccasionId,
    /// ISO 3166-2 code of the region.
    #[schema(value_type = Option<String>)]
    pub region: Option<RegionIso>,
    /// How far the strategy had come: `analysis`, `discovery`, `priorities`, `action-plan`, `monitoring` or
    /// `evaluation`.
    pub stage: &'static str,
    /// Its title.
    pub title: String,
    /// The day on which it was held.
    #[schema(value_type = String)]
    pub day: Day,
    /// Priorities that it was about; empty for the strategy as a whole.
    #[schema(value_type = Vec<String>)]
    pub priorities: Vec<PriorityId>,
    /// Organisations that came.
    pub organisations: usize,
    /// Persons that came, all sectors together.
    pub persons: u32,
    /// Persons from business.
    pub business: u16,
    /// Persons from science.
    pub science: u16,
    /// Persons from communities.
    pub community: u16,
    /// Persons from public authorities.
    pub authority: u16,
    /// Proposals.
    pub proposals: usize,
    /// Those of them that were accepted.
    pub accepted: usize,
    /// Title of the minutes.
    pub document: String,
    /// Where they can be found.
    pub document_url: Option<String>,
    /// When it was entered.
    #[schema(value_type = String)]
    pub recorded: Day,
    /// Its event in the journal.
    pub recorded_seq: u64,
    /// How often the entry was corrected.
    pub corrections: usize,
}

/// What a list of events is narrowed to. Nothing set means everything.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct OccasionFilter {
    /// Only of this region.
    pub region: Option<RegionIso>,
    /// Only of this stage of a strategy.
    pub stage: Option<StrategyStage>,
    /// Only about this priority.
    pub priority: Option<PriorityId>,
}

impl OccasionFilter {
    fn keeps(&self, occasion: &Occasion) -> bool {
        self.region.is_none_or(|region| occasion.region() == Some(region))
            && self.stage.is_none_or(|stage| occasion.facts.stage == stage)
            && self.priority.is_none_or(|id| occasion.facts.priorities.contains(&id))
    }
}

/// Events, the last held first.
pub fn occasions(state: &State, filter: &OccasionFilter) -> Vec<OccasionRow> {
    let all = state.governance.occasions.values().map(AsRef::as_ref);
    let mut rows: Vec<OccasionRow> = all.filter(|own| filter.keeps(own)).map(occasion_row).collect();
    rows.sort_by_key(|row| (std::cmp::Reverse(row.day), row.id));
    rows
}

/// One of them.
pub fn occasion_row(occasion: &Occasion) -> OccasionRow {
    let facts = &occasion.facts;
    OccasionRow {
        id: occasion.id,
        region: occasion.region(),
        stage: facts.stage.code(),
        title: facts.title.clone(),
        day: facts.day,
        priorities: facts.priorities.clone(),
        organisations: facts.guests.len(),
        persons: facts.persons.total(),
        business: facts.persons.business,
        science: facts.persons.science,
        community: facts.persons.community,
        authority: facts.persons.authority,
        proposals: facts.proposals.len(),
        accepted: facts.proposals.iter().filter(|one| one.accepted).count(),
        document: facts.document.title.clone(),
        document_url: facts.document.url.clone(),
        recorded: occasion.recorded.day(),
        recorded_seq: occasion.recorded.seq,
        corrections: occasion.earlier.len(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::risks::tests::mark;
    use super::*;
    use jiff::civil::date;
    use rozum_model::governance::{Headcount, OccasionFacts, OccasionProposal};
    use rozum_model::strategy::Document;
    use std::sync::Arc;

    fn occasion(number: u16, stage: StrategyStage, day: Day) -> Occasion {
        let proposal = |accepted| OccasionProposal {
            guest: 1,
            text: "a hub".to_owned(),
            accepted,
            reason: "asked for by all".to_owned(),
        };
        let document = Document { title: "Minutes".to_owned(), publisher: None, url: None, sha256: None };
        let facts = OccasionFacts {
            stage,
            title: format!("Meeting {number}"),
            day,
            priorities: vec!["05-P01".parse().unwrap()],
            guests: Vec::new(),
            persons: Headcount { business: 3, science: 0, community: 2, authority: 1 },
            proposals: vec![proposal(true), proposal(false), proposal(true)],
            document,
        };
        let id = OccasionId::new("UA-05".parse().ok(), number);
        Occasion { id, facts, recorded: mark(7), earlier: Vec::new() }
    }

    fn state() -> State {
        let mut state = State::default();
        let all = [
            occasion(1, StrategyStage::Analysis, date(2026, 1, 12)),
            occasion(2, StrategyStage::Discovery, date(2026, 3, 2)),
        ];
        for one in all {
            state.governance.occasions.insert(one.id, Arc::new(one));
        }
        state
    }

    #[test]
    fn the_last_held_stands_first_with_its_counts() {
        let rows = occasions(&state(), &OccasionFilter::default());
        assert_eq!(rows.iter().map(|row| row.title.as_str()).collect::<Vec<_>>(), ["Meeting 2", "Meeting 1"]);
        let row = &rows[0];
        assert_eq!((row.persons, row.business, row.science, row.proposals, row.accepted), (6, 3, 0, 3, 2));
        assert_eq!((row.recorded_seq, row.corrections), (7, 0));
    }

    #[test]
    fn they_are_narrowed_by_region_stage_and_priority() {
        let state = state();
        let count = |filter: OccasionFilter| occasions(&state, &filter).len();
        let none = OccasionFilter::default();
        assert_eq!(count(OccasionFilter { region: "UA-14".parse().ok(), ..none }), 0);
        assert_eq!(count(OccasionFilter { stage: Some(StrategyStage::Discovery), ..none }), 1);
        assert_eq!(count(OccasionFilter { priority: "05-P01".parse().ok(), ..none }), 2);
        assert_eq!(count(OccasionFilter { priority: "05-P02".parse().ok(), ..none }), 0);
    }
}
