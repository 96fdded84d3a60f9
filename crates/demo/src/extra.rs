//! Commands beside governance that the story gives: links of tasks, shared roles, reviews of relevance, a new
//! version of a strategy.

use rozum_governance::content_of;
use rozum_model::command::RegisterEntry;
use rozum_model::division::{Answer, Offer};
use rozum_model::relevance::{ProposalDecision, Review};
use rozum_model::strategy::{Document, LinkBasis};
use rozum_model::time::Day;
use rozum_model::{Command, PriorityId, PriorityPair, RegionIso, State, TaskId};
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(tag = "verb", rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) enum Extra {
    LinkTask { task: TaskId, priority: PriorityId, basis: LinkBasis },
    AnswerDivision { pair: PriorityPair, region: RegionIso, answer: Said },
    ReviewRelevance { priority: PriorityId, review: Box<Review> },
    DecideProposal { priority: PriorityId, decision: ProposalDecision },
    Reword { priority: PriorityId, text: String, effective_from: Day, document: Document, reason: String },
}

/// What a region says; what it answers to are the words on the table.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Said {
    Accept,
    Reject { reason: String },
    Propose { text: String, reason: String },
    Remark { text: String },
}

impl Extra {
    pub(crate) fn command(self, state: &State) -> Result<Command, String> {
        Ok(match self {
            Self::LinkTask { task, priority, basis } => {
                Command::LinkTask { expected: None, task, priority, basis }
            }
            Self::AnswerDivision { pair, region, answer } => {
                let answer = answer.about(state, pair)?;
                Command::AnswerDivision { expected: None, pair, about: None, region, answer }
            }
            Self::ReviewRelevance { priority, review } => {
                Command::ReviewRelevance { expected: None, priority, review }
            }
            Self::DecideProposal { priority, decision } => {
                Command::DecideProposal { expected: None, priority, decision }
            }
            Self::Reword { priority, text, effective_from, document, reason } => {
                let entry = reworded(state, priority, text, effective_from, document, reason)?;
                Command::AmendStrategy { expected: None, entry }
            }
        })
    }
}

impl Said {
    fn about(self, state: &State, pair: PriorityPair) -> Result<Answer, String> {
        let offer = || -> Result<Offer, String> {
            let wording = state.divisions.get(&pair).and_then(|division| division.wording.as_ref());
            wording.map(|wording| wording.offer.clone()).ok_or_else(|| format!("no words about {pair}"))
        };
        Ok(match self {
            Self::Accept => Answer::Accept { offer: offer()? },
            Self::Reject { reason } => Answer::Reject { offer: offer()?, reason },
            Self::Propose { text, reason } => Answer::Propose { text, reason },
            Self::Remark { text } => Answer::Remark { text },
        })
    }
}

/// The current version of a strategy with one priority in other words.
fn reworded(
    state: &State,
    priority: PriorityId,
    text: String,
    effective_from: Day,
    document: Document,
    reason: String,
) -> Result<RegisterEntry, String> {
    let region = priority.region();
    let strategy = state.strategy(region).ok_or_else(|| format!("no strategy of {region}"))?;
    let version = strategy.current.as_ref();
    let mut content = content_of(version);
    let own = content.priorities.iter_mut().find(|own| own.id == Some(priority));
    let own = own.ok_or_else(|| format!("no priority {priority}"))?;
    own.verbatim = text;
    let mut header = version.header.clone();
    (header.effective_from, header.document, header.reason) = (effective_from, document, reason);
    Ok(RegisterEntry { region, header, content })
}
