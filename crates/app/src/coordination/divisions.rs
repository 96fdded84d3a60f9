//! Answers of regions to the proposals about overlaps.

use crate::diagnosis::said;
use crate::{Receipt, Rozum, Snapshot, SubmitError};
use rozum_coordination::overlaps::Overlap;
use rozum_governance::Refusal;
use rozum_locale::Lang;
use rozum_model::division::{Answer, Author, Offer, PriorityPair};
use rozum_model::{Actor, Command, Reason, RegionIso};
use std::sync::Arc;

/// The words by which the program proposes to share out roles, as they are agreed to: in Ukrainian.
pub fn proposal(overlap: &Overlap) -> Offer {
    Offer { text: said(Lang::Uk, &overlap.roles), author: Author::Program }
}

impl Rozum {
    /// Says what a region holds of a division of roles. It is about an overlap that is found, or was talked about before; and
    /// words in the name of the program are those that it proposes: nobody puts others into its mouth.
    pub async fn answer_division(
        &self,
        snapshot: &Arc<Snapshot>,
        actor: &Actor,
        asked: (Option<u64>, PriorityPair, RegionIso),
        answer: Answer,
    ) -> Result<Receipt, SubmitError> {
        let (expected, pair, region) = asked;
        let found = self.overlaps_of(snapshot).await;
        let overlap = found.overlaps.iter().find(|own| [own.a, own.b] == pair.both());
        let division = snapshot.state.divisions.get(&pair);
        let refused = |reason: Reason| {
            let refusal = Refusal::from(reason.with("pair", pair.to_string()));
            Err(SubmitError::Refused(refusal))
        };
        if overlap.is_none() && division.is_none() {
            return refused(Reason::new("division-without-overlap"));
        }
        if let Answer::Accept { offer } | Answer::Reject { offer, .. } = &answer {
            let table = division.and_then(|own| own.wording.as_ref());
            let is_known = table.is_some_and(|wording| wording.offer == *offer)
                || overlap.is_some_and(|own| proposal(own) == *offer);
            if offer.author == Author::Program && !is_known {
                return refused(Reason::new("division-proposal-changed"));
            }
        }
        let command = Command::AnswerDivision { expected, pair, region, answer };
        self.submit(actor, &command).await
    }
}
