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

/// Proposals by which nothing is shared out yet: first say what is meant, or who leads.
const NOT_YET: [&str; 2] = ["roles-open", "roles-copy"];

/// Whether the program's proposal shares roles out, so that it can be agreed to. Otherwise the regions word it themselves.
pub fn shares_out(overlap: &Overlap) -> bool {
    !NOT_YET.contains(&overlap.roles.id.as_ref())
}

/// What is answered.
#[derive(Debug, Clone)]
pub struct DivisionAsked {
    /// Revision of the talk that was seen.
    pub expected: Option<u64>,
    /// The overlapping priorities.
    pub pair: PriorityPair,
    /// Their texts that were seen.
    pub about: Option<[String; 2]>,
    /// The region that speaks.
    pub region: RegionIso,
}

impl Rozum {
    /// Says what a region holds of a division of roles. It is about an overlap that is found, or was talked about before; and
    /// words in the name of the program are those that it proposes, and that share something out: nobody puts others into its
    /// mouth.
    pub async fn answer_division(
        &self,
        snapshot: &Arc<Snapshot>,
        actor: &Actor,
        asked: DivisionAsked,
        answer: Answer,
    ) -> Result<Receipt, SubmitError> {
        let DivisionAsked { expected, pair, about, region } = asked;
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
            // Words of the program about older texts lie on the table until others come, and are nobody's any more.
            let table = division.and_then(|own| own.wording.as_ref());
            let table = table.filter(|wording| wording.holds(snapshot.state.texts_of(pair)));
            let proposed = overlap.filter(|own| proposal(own) == *offer);
            let is_known = proposed.is_some() || table.is_some_and(|wording| wording.offer == *offer);
            if offer.author == Author::Program && !is_known {
                return refused(Reason::new("division-proposal-changed"));
            }
            if proposed.is_some_and(|own| !shares_out(own)) {
                return refused(Reason::new("division-shares-nothing-out"));
            }
        }
        let command = Command::AnswerDivision { expected, pair, about, region, answer };
        self.submit(actor, &command).await
    }
}
