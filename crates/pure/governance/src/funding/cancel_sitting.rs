//! Call a sitting off. Votes that were closed stay; points that were not may go on another agenda.

use super::hall::sitting;
use super::step::Step;
use super::{Decided, close_vote};
use crate::Refusal;
use crate::texts::{Field, required};
use rozum_model::Reason;
use rozum_model::event::FundingEvent;
use rozum_model::governance::SittingId;

pub(super) fn decide(step: &Step<'_>, id: SittingId, reason: &str) -> Decided {
    let found = sitting(step, id)?;
    let mut reasons = Vec::new();
    required(Field::only("reason"), reason, &mut reasons);
    if found.items.iter().all(|item| item.closed.is_some()) {
        reasons.push(Reason::new("sitting-over").with("sitting", id.to_string()));
    }
    // Whoever keeps the minutes must not be rid of an unwelcome vote: one in progress goes on, one that can be closed
    // is closed. Without a quorum, or void, it is called off the day after.
    let begun: Vec<_> =
        found.items.iter().filter(|item| item.closed.is_none() && !item.ballots.is_empty()).collect();
    if !begun.is_empty() && step.day <= found.day {
        reasons.push(Reason::new("sitting-under-way").with("sitting", id.to_string()));
    }
    for item in begun.iter().filter(|item| close_vote::decide(step, id, item.point.matter).is_ok()) {
        let reason = Reason::new("vote-complete").with("sitting", id.to_string());
        reasons.push(reason.with("matter", item.point.matter.to_string()));
    }
    Refusal::if_any(reasons)?;
    Ok(vec![FundingEvent::SittingCancelled { sitting: id, reason: reason.to_owned() }])
}

#[cfg(test)]
mod tests {
    use crate::samples::funding::{GROUP, SECRETARY, first, group, sitting, sitting_group, voting};
    use crate::samples::seats::{done, no, person};
    use rozum_model::command::FundingCommand;
    use rozum_model::governance::{Choice, Matter};

    #[test]
    fn a_vote_that_can_be_closed_is_closed() {
        let mut state = sitting_group();
        let (here, matter) = (sitting(group(), 1), Matter::Application(first()));
        let calling_off =
            || FundingCommand::CancelSitting { sitting: here, reason: "Хвороба".to_owned() };
        for member in GROUP {
            done(&mut state, 40, &person(member), voting(here, matter, Choice::For));
        }
        // On its day the vote goes on; afterwards it still is to be closed, not called off.
        let whole = "vote-complete sitting=05-B03-S01 matter=05-A001";
        let today = no(&state, 40, &person(SECRETARY), calling_off());
        assert_eq!(today, ["sitting-under-way sitting=05-B03-S01", whole]);
        assert_eq!(no(&state, 41, &person(SECRETARY), calling_off()), [whole]);
    }
}
