//! Set another target: only under a review of the same thing that decided on a correction. The target before
//! stays, and what was measured against it keeps its colour.

use super::opening::find as find_review;
use super::register_indicator::target as check_target;
use super::{Answer, find, only};
use crate::Refusal;
use crate::ground::reasoned;
use crate::texts::Field;
use rozum_model::event::SteeringEvent;
use rozum_model::governance::{
    Indicator, IndicatorId, Level, ReviewDecision, ReviewId, ReviewStage, StageReview,
};
use rozum_model::time::Day;
use rozum_model::{Reason, State};

pub(super) fn decide(
    state: &State,
    today: Day,
    id: IndicatorId,
    review: ReviewId,
    target: &Level,
    reason: &str,
) -> Answer {
    let (indicator, found) = (find(state, id)?, find_review(state, review)?);
    let mut reasons: Vec<Reason> = not_under(found, indicator).into_iter().collect();
    reasoned(Field::only("reason"), reason, &mut reasons);
    match &indicator.terms.target {
        None => reasons.push(Reason::new("context-with-target")),
        Some(before) if before == target => reasons.push(Reason::new("target-unchanged")),
        Some(_) => check_target(&indicator.terms.baseline, target, &mut reasons),
    }
    if target.on < today {
        let reason = Reason::new("target-in-the-past").with("day", target.on.to_string());
        reasons.push(reason.with("today", today.to_string()));
    }
    Refusal::if_any(reasons)?;
    let (target, reason) = (target.clone(), reason.to_owned());
    Ok(only(SteeringEvent::IndicatorCorrected { indicator: id, review, target, reason }))
}

/// A reason unless the review asks for a correction of what the indicator measures.
fn not_under(review: &StageReview, indicator: &Indicator) -> Option<Reason> {
    let asks = matches!(&review.stage, ReviewStage::Decided { proposal, .. }
        if proposal.decision == ReviewDecision::Correct);
    let under = asks && review.about == indicator.terms.about;
    (!under).then(|| {
        let reason = Reason::new("correction-without-review").with("review", review.id.to_string());
        reason.with("indicator", indicator.id.to_string())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::implementation::samples::{STRANGER, cannot, does, why};
    use crate::steering::samples::{
        GROUP, SECRETARIAT, asking, confirming, correcting, entering, indicator, level, opened, proposing,
        retargeting, steered, terms,
    };
    use rozum_model::command::SteeringCommand;
    use rozum_model::governance::IndicatorKind;

    fn decided() -> State {
        let mut state = opened();
        does(&mut state, SECRETARIAT, 11, proposing(correcting()));
        does(&mut state, GROUP[0], 12, confirming());
        state
    }

    #[test]
    fn a_target_changes_under_a_review_and_the_one_before_stays() {
        let mut state = decided();
        assert_eq!(why(&state, STRANGER, 13, retargeting("60")), ["only-the-secretariat-body"]);
        does(&mut state, SECRETARIAT, 13, retargeting("60"));
        let own = indicator(&state);
        let target = |day: &str| own.target_of(day.parse().unwrap()).unwrap().value.clone();
        // Corrected on 15 March: the quarter before keeps its measure, its own is held against the new one.
        assert_eq!((target("2025-12-31").as_str(), target("2026-03-31").as_str()), ("100", "60"));
        assert_eq!(own.earlier[0].review.to_string(), "05-V001");
    }

    #[test]
    fn without_such_a_review_nothing_is_corrected() {
        let needed = "correction-without-review review=05-V001 indicator=05-I001";
        assert_eq!(cannot(&opened(), SECRETARIAT, 13, retargeting("60")), [needed]);
        let unknown = cannot(&steered(), SECRETARIAT, 13, retargeting("60"));
        assert_eq!(unknown, ["stage-review-unknown review=05-V001"]);
        let mut other = steered();
        does(&mut other, SECRETARIAT, 10, asking("05-P02"));
        does(&mut other, SECRETARIAT, 11, proposing(correcting()));
        does(&mut other, crate::steering::samples::COUNCIL[0], 12, confirming());
        assert_eq!(cannot(&other, SECRETARIAT, 13, retargeting("60")), [needed], "of something else");
    }

    #[test]
    fn what_only_surrounds_gets_no_target() {
        let mut state = decided();
        let mut context = terms();
        (context.kind, context.target) = (IndicatorKind::Context, None);
        "Курс гривні".clone_into(&mut context.name);
        does(&mut state, SECRETARIAT, 13, entering(context));
        let (indicator, review) = ("05-I002".parse().unwrap(), "05-V001".parse().unwrap());
        let reason = "За рішенням робочої групи.".to_owned();
        let target = level("60", "2027-12-31");
        let command = SteeringCommand::CorrectIndicator { indicator, review, target, reason };
        assert_eq!(why(&state, SECRETARIAT, 13, command), ["context-with-target"]);
    }

    #[test]
    fn the_new_target_is_another_and_lies_ahead() {
        let state = decided();
        assert_eq!(why(&state, SECRETARIAT, 13, retargeting("100")), ["target-unchanged"]);
        let target = level("60", "2026-03-14");
        let review = "05-V001".parse().unwrap();
        let command = SteeringCommand::CorrectIndicator {
            indicator: "05-I001".parse().unwrap(),
            review,
            target,
            reason: "ні".to_owned(),
        };
        assert_eq!(why(&state, SECRETARIAT, 13, command), ["reason-too-short", "target-in-the-past"]);
    }
}
