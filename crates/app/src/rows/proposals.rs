//! Proposals to change or drop priorities, and how far a region has come with reviewing its own, as rows.

use rozum_model::relevance::{Outcome, Reviewed, SupersededReview};
use rozum_model::strategy::ItemId;
use rozum_model::{PriorityId, Reason, RegionIso, State, Timestamp};
use serde::Serialize;
use std::str::FromStr;
use utoipa::ToSchema;

/// What became of a proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProposalState {
    /// Nothing was decided yet.
    Open,
    /// A version carried it out.
    Adopted,
    /// It was refused.
    Refused,
    /// Its review was taken back.
    Withdrawn,
}

impl ProposalState {
    /// All, in the order in which they are counted.
    pub const ALL: [Self; 4] = [Self::Open, Self::Adopted, Self::Refused, Self::Withdrawn];

    /// Its name in files and addresses.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Adopted => "adopted",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
        }
    }
}

impl FromStr for ProposalState {
    type Err = Reason;

    fn from_str(text: &str) -> Result<Self, Reason> {
        let wrong = || Reason::new("not-a-state-of-proposal").with("value", text);
        Self::ALL.into_iter().find(|state| state.code() == text).ok_or_else(wrong)
    }
}

/// A proposal with what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ProposalRow {
    /// The priority.
    #[schema(value_type = String, example = "05-P01")]
    pub priority: PriorityId,
    /// Its region.
    #[schema(value_type = String)]
    pub region: RegionIso,
    /// The words that were reviewed.
    pub text: String,
    /// Version of the strategy that had them.
    pub version: u32,
    /// `amend` or `discontinue`.
    pub proposal: &'static str,
    /// Why.
    pub reason: String,
    /// The words proposed instead; null where there are none.
    pub wording: Option<String>,
    /// `open`, `adopted`, `refused` or `withdrawn`.
    pub state: &'static str,
    /// When it was made.
    #[schema(value_type = String)]
    pub opened: Timestamp,
    /// Its event in the journal.
    pub opened_seq: u64,
    /// Whole days since then, while it is open; null afterwards.
    pub days_open: Option<i64>,
    /// Whether it is open for more than 90 days.
    pub overdue: bool,
    /// Whether the priority has other words now, or is gone, while nothing was decided.
    pub text_changed: bool,
    /// The version that carried it out.
    pub adopted_version: Option<u32>,
    /// Why it was decided or withdrawn so.
    pub decision: Option<String>,
    /// The act.
    pub document: Option<String>,
    /// When it was decided or withdrawn.
    #[schema(value_type = Option<String>)]
    pub closed: Option<Timestamp>,
    /// The event of that.
    pub closed_seq: Option<u64>,
}

impl ProposalRow {
    fn of(state: &State, now: Timestamp, priority: PriorityId, own: &Reviewed) -> Option<Self> {
        if !own.review.conclusion.proposes() {
            return None;
        }
        let (is_open, decided) = (own.is_open(), own.decided.as_ref());
        let outcome = decided.map(|own| own.decision.outcome);
        let result = match outcome {
            None => ProposalState::Open,
            Some(Outcome::Adopted { .. }) => ProposalState::Adopted,
            Some(Outcome::Refused) => ProposalState::Refused,
        };
        Some(Self {
            priority,
            region: priority.region(),
            text: own.text.clone(),
            version: own.strategy_version,
            proposal: own.review.conclusion.code(),
            reason: own.review.reason.clone(),
            wording: own.review.wording.clone(),
            state: result.code(),
            opened: own.at,
            opened_seq: own.seq,
            days_open: is_open.then(|| own.days(now)),
            overdue: own.is_overdue(now),
            text_changed: is_open && state.item_text(ItemId::Priority(priority)) != Some(own.text.as_str()),
            adopted_version: match outcome {
                Some(Outcome::Adopted { version }) => Some(version),
                _ => None,
            },
            decision: decided.map(|own| own.decision.reason.clone()),
            document: decided.map(|own| own.decision.document.clone()),
            closed: decided.map(|own| own.at),
            closed_seq: decided.map(|own| own.seq),
        })
    }

    /// A proposal whose review no longer holds: it was decided on before, or taken back.
    fn earlier(state: &State, now: Timestamp, priority: PriorityId, own: &SupersededReview) -> Option<Self> {
        let row = Self::of(state, now, priority, &own.reviewed)?;
        if own.reviewed.decided.is_some() {
            return Some(row);
        }
        Some(Self {
            state: ProposalState::Withdrawn.code(),
            days_open: None,
            overdue: false,
            text_changed: false,
            decision: own.reason.clone(),
            closed: Some(own.at),
            closed_seq: Some(own.seq),
            ..row
        })
    }
}

/// What proposals are narrowed to. Nothing set means everything.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ProposalFilter {
    /// Only of this region.
    pub region: Option<RegionIso>,
    /// Only those of which this became.
    pub state: Option<ProposalState>,
}

/// Proposals that the filter leaves: open ones first, the oldest of them first; then the others, the latest first.
pub fn proposals(state: &State, now: Timestamp, filter: &ProposalFilter) -> Vec<ProposalRow> {
    let mut rows: Vec<ProposalRow> = state
        .relevance
        .iter()
        .filter(|(id, _)| filter.region.is_none_or(|region| id.region() == region))
        .flat_map(|(id, all)| {
            let earlier = all.earlier.iter().filter_map(|own| ProposalRow::earlier(state, now, *id, own));
            let current = all.current.iter().filter_map(|own| ProposalRow::of(state, now, *id, own));
            earlier.chain(current).collect::<Vec<_>>()
        })
        .filter(|row| filter.state.is_none_or(|wanted| row.state == wanted.code()))
        .collect();
    rows.sort_by_key(|row| {
        let is_open = row.days_open.is_some();
        (!is_open, if is_open { row.opened_seq } else { u64::MAX - row.opened_seq })
    });
    rows
}

/// How a priority stands in its region's review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReviewRow {
    /// The priority.
    pub priority: PriorityId,
    /// Its words.
    pub text: String,
    /// `unreviewed`, `reviewed`, or `outdated` where the words have changed since.
    pub state: &'static str,
    /// Whether it holds for recovery: `holds`, `partly`, `fails` or `not-judged`; null while nobody reviewed.
    pub recovery: Option<&'static str>,
    /// For sustainable development.
    pub sustainable_development: Option<&'static str>,
    /// For the Green Deal.
    pub green_deal: Option<&'static str>,
    /// `keep`, `amend` or `discontinue`.
    pub conclusion: Option<&'static str>,
    /// What became of the proposal; null where nothing was proposed.
    pub proposal: Option<&'static str>,
    /// The review's event in the journal.
    pub seq: Option<u64>,
}

impl ReviewRow {
    /// What was judged of each aim, in their order.
    pub const fn fits(&self) -> [Option<&'static str>; 3] {
        [self.recovery, self.sustainable_development, self.green_deal]
    }
}

/// All priorities of a region's current version with their reviews, in the order of the document.
pub fn reviews(state: &State, now: Timestamp, region: RegionIso) -> Vec<ReviewRow> {
    let priorities = state.strategy(region).into_iter().flat_map(|own| own.current.priorities.iter());
    let row = |id: PriorityId, text: &str| {
        let own = state.review(id);
        let fit = |place: usize| own.map(|own| own.review.verdicts[place].fit.code());
        let proposal = own.and_then(|own| ProposalRow::of(state, now, id, own));
        ReviewRow {
            priority: id,
            text: text.to_owned(),
            state: match own {
                None => "unreviewed",
                Some(own) if own.text == text => "reviewed",
                Some(_) => "outdated",
            },
            recovery: fit(0),
            sustainable_development: fit(1),
            green_deal: fit(2),
            conclusion: own.map(|own| own.review.conclusion.code()),
            proposal: proposal.map(|own| own.state),
            seq: own.map(|own| own.seq),
        }
    };
    priorities.map(|own| row(own.id, &own.item.text)).collect()
}
