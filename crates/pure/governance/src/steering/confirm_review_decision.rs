//! Confirm a proposed decision: another person, of the body that decides. The targets that it names hold from then on.

use super::hands::impossible;
use super::opening::find;
use super::propose_review_decision::check;
use super::{Answer, Person, new_targets, only};
use crate::Refusal;
use rozum_model::event::SteeringEvent;
use rozum_model::governance::{Act, ReviewId, ReviewStage};

pub(super) fn decide(person: &Person<'_>, id: ReviewId) -> Answer {
    let review = find(person.state, id)?;
    let body = person.decides_in(review)?;
    let ReviewStage::Proposed { proposal, proposed } = &review.stage else {
        return Err(impossible(review, "confirm-review-decision"));
    };
    let mut reasons = Vec::new();
    person.apart(review.about, Act::Voted, &mut reasons);
    reasons.extend(person.second(review, proposed));
    // What joined the review since, and days that went by, count too.
    check(person.state, review, proposal, person.today, &mut reasons);
    Refusal::if_any(reasons)?;
    let mut events = only(SteeringEvent::ReviewDecisionConfirmed { review: id, body });
    events.extend(new_targets::set(id, proposal));
    Ok(events)
}

#[cfg(test)]
mod tests {
    use crate::implementation::samples::{OVERSIGHT, cannot, does, under_way, why};
    use crate::samples::seats::day;
    use crate::steering::samples::{
        COUNCIL, GROUP, SECRETARIAT, asking, confirming, correcting, keeping, opened, proposing, review,
        steered, with_group,
    };
    use rozum_model::governance::ProposedDecision;

    #[test]
    fn a_member_of_the_working_group_confirms() {
        let mut state = opened();
        assert_eq!(why(&state, GROUP[0], 11, confirming()), ["review-step-impossible"]);
        does(&mut state, SECRETARIAT, 11, proposing(keeping()));
        for other in [SECRETARIAT, COUNCIL[0], OVERSIGHT[0]] {
            let found = cannot(&state, other, 12, confirming());
            assert_eq!(found, ["only-the-deciding-body review=05-V001"]);
        }
        does(&mut state, GROUP[0], 12, confirming());
        let (proposal, mark) = review(&state).stage.decided().unwrap();
        assert_eq!((proposal, mark.seq), (&keeping(), state.size - 1));
        assert_eq!(why(&state, GROUP[0], 12, confirming()), ["review-step-impossible"]);
    }

    #[test]
    fn the_council_confirms_for_a_strategy_and_where_there_is_no_group() {
        for about in ["UA-05", "05-P02"] {
            let mut state = steered();
            does(&mut state, SECRETARIAT, 10, asking(about));
            does(&mut state, SECRETARIAT, 11, proposing(keeping()));
            assert_eq!(why(&state, GROUP[0], 12, confirming()), ["only-the-deciding-body"]);
            assert_eq!(why(&state, COUNCIL[0], 12, confirming()), [""; 0]);
        }
    }

    #[test]
    fn for_a_project_it_is_the_group_of_its_call_apart_from_the_applicant() {
        let mut state = with_group(under_way());
        does(&mut state, SECRETARIAT, 10, asking("05-A001"));
        does(&mut state, SECRETARIAT, 11, proposing(keeping()));
        // The third member sits for an organisation of the project.
        assert_eq!(why(&state, GROUP[2], 12, confirming()), ["interest-in-project"]);
        assert_eq!(why(&state, GROUP[0], 12, confirming()), [""; 0]);
    }

    #[test]
    fn the_first_person_is_not_the_second() {
        // Who proposed has gone over to the working group since.
        let mut state = opened();
        does(&mut state, SECRETARIAT, 11, proposing(keeping()));
        crate::steering::samples::moved(&mut state, SECRETARIAT, 12);
        assert_eq!(why(&state, SECRETARIAT, 13, confirming()), ["review-second-person"]);
    }

    #[test]
    fn days_that_went_by_since_the_proposal_count() {
        let mut state = opened();
        let until = Some(day(crate::implementation::samples::MONDAY + 12));
        does(&mut state, SECRETARIAT, 11, proposing(ProposedDecision { until, ..correcting() }));
        assert_eq!(why(&state, GROUP[0], 12, confirming()), ["day-not-ahead"]);
    }
}
