//! Reviews of relevance out of bytes.

use super::{Choices, Draw};
use rozum_model::event::Subject;
use rozum_model::relevance::{Conclusion, Fit, Outcome, ProposalDecision, Review, Reviewed, Verdict};
use rozum_model::{Command, PriorityId, RegionIso, State};

pub(super) fn command(choices: &mut Choices<'_>, state: &State, draw: &Draw, verb: u8) -> Command {
    // Mostly the region whose secretariat `actor` draws.
    let own = RegionIso::from_number([5, 14][usize::from(draw.actor / 16) % 2]).unwrap();
    let region = if choices.below(8) == 1 { choices.region() } else { own };
    let there = choices.priority_id(state, region);
    let open = |id: &&PriorityId| id.region() == own && state.review(**id).is_some_and(Reviewed::is_open);
    let reviewed = state.relevance.keys().find(open).copied().unwrap_or(there);
    let priority = if verb < 77 { there } else { reviewed };
    let current = state.revision(&Subject::Relevance(priority));
    let expected = [None, None, None, None, Some(current), Some(current + 1)][choices.index(6)];
    let reason = format!("{} бо так вирішили учасники", choices.text());
    match verb {
        66..=76 => Command::ReviewRelevance { expected, priority, review: Box::new(review(choices, reason)) },
        77 | 78 => Command::WithdrawReview { expected, priority, reason },
        _ => {
            let last = state.strategy(priority.region()).map_or(1, |strategy| strategy.current.number);
            let version = last.saturating_sub(u32::from(choices.below(4) / 3));
            let outcome = if choices.below(3) > 0 { Outcome::Adopted { version } } else { Outcome::Refused };
            let document = choices.text();
            Command::DecideProposal {
                expected,
                priority,
                decision: ProposalDecision { outcome, reason, document },
            }
        }
    }
}

fn review(choices: &mut Choices<'_>, reason: String) -> Review {
    let conclusion = [Conclusion::Keep, Conclusion::Amend, Conclusion::Amend, Conclusion::Discontinue];
    let conclusion = conclusion[choices.index(4)];
    let mut verdict = || {
        let fit = Fit::ALL[choices.index(4)];
        // Seldom words where nothing is judged.
        let words = if fit == Fit::NotJudged && choices.below(8) != 1 {
            ""
        } else {
            "про це кажуть слова пріоритету"
        };
        Verdict { fit, words: words.to_owned() }
    };
    let verdicts = [verdict(), verdict(), verdict()];
    let asked = conclusion == Conclusion::Amend || choices.below(8) == 1;
    let wording = (asked && choices.below(2) == 0).then(|| format!("{} без шкоди довкіллю", choices.text()));
    Review { verdicts, conclusion, reason, wording }
}
