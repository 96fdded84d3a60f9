//! Effects of events about what steers.

mod indicators;
mod records;
mod reviews;

use super::impossible;
use rozum_model::event::SteeringEvent as Fact;
use rozum_model::governance::Mark;
use rozum_model::{Reason, State};

pub(super) fn effect(state: &mut State, mark: &Mark, event: Fact) -> Result<(), Reason> {
    let (kind, subject) = (event.kind(), event.subject());
    let governance = &mut state.governance;
    let done = match event {
        Fact::IndicatorRegistered { .. }
        | Fact::IndicatorCorrected { .. }
        | Fact::IndicatorWithdrawn { .. }
        | Fact::ObservationRecorded { .. } => indicators::effect(governance, mark, event),
        Fact::ReviewOpened { .. }
        | Fact::ReviewWidened { .. }
        | Fact::ReviewDecisionProposed { .. }
        | Fact::ReviewDecisionConfirmed { .. }
        | Fact::ReviewDecisionReturned { .. }
        | Fact::ReviewCompleted { .. } => reviews::effect(governance, mark, event),
        Fact::RiskRegistered { .. }
        | Fact::RiskReviewed { .. }
        | Fact::OccasionRecorded { .. }
        | Fact::OccasionCorrected { .. } => records::effect(governance, mark, event),
    };
    done.ok_or_else(|| impossible(kind, subject.to_string()))
}

#[cfg(test)]
mod tests {
    use crate::steering::samples::{
        GROUP, SECRETARIAT, asking, confirming, does, keeping, noting, observing, occasion, proposing, risk,
        steered,
    };
    use rozum_model::Event;
    use rozum_model::event::SteeringEvent as Fact;
    use rozum_model::governance::{FollowUp, RiskNext};

    /// The reason against an event that no rule made.
    fn against(state: &rozum_model::State, event: Fact) -> Option<String> {
        let actor = crate::samples::seats::person(SECRETARIAT);
        let at = state.last_at.unwrap();
        let recorded = crate::record(state, &actor, at, "made-up", vec![Event::Steering(event)]);
        crate::apply(&mut state.clone(), &recorded[0]).err().map(|error| error.reason.id.to_string())
    }

    #[test]
    fn what_the_rules_would_not_have_made_is_refused() {
        let mut state = steered();
        does(&mut state, SECRETARIAT, 200, asking("05-P01"));
        let review = "05-V001".parse().unwrap();
        let (indicator, missing) = ("05-I001".parse().unwrap(), "05-I009".parse().unwrap());
        let proposal = Box::new(keeping());
        let reason = || "причина".to_owned();
        let body = "05-B04".parse().unwrap();
        let target = state.governance.indicator(indicator).unwrap().terms.target.clone().unwrap();
        let observed = |reason| Box::new(observing("2026-03-31", "10", reason));
        let impossible = [
            Fact::IndicatorRegistered {
                indicator,
                terms: Box::new(state.governance.indicator(indicator).unwrap().terms.clone()),
            },
            Fact::IndicatorCorrected { indicator: missing, review, target, reason: reason() },
            Fact::IndicatorWithdrawn { indicator: missing, reason: reason() },
            Fact::ObservationRecorded { indicator: missing, observing: observed(None) },
            Fact::ObservationRecorded { indicator, observing: observed(Some("описка")) },
            Fact::ReviewOpened {
                review,
                about: "05-P01".parse().unwrap(),
                causes: Vec::new(),
                due: jiff::civil::date(2026, 5, 1),
            },
            Fact::ReviewDecisionConfirmed { review, body },
            Fact::ReviewDecisionReturned { review, body, reason: reason() },
            Fact::ReviewCompleted { review, done: FollowUp::Ended, words: reason() },
            Fact::RiskReviewed {
                risk: "05-R001".parse().unwrap(),
                judgement: reason(),
                next: RiskNext::Closed { reason: reason() },
            },
            Fact::OccasionCorrected {
                occasion: "05-E001".parse().unwrap(),
                facts: Box::new(occasion()),
                reason: reason(),
            },
        ];
        for event in impossible {
            let kind = event.kind();
            assert_eq!(against(&state, event).as_deref(), Some("journal-event-impossible"), "{kind}");
        }
        assert_eq!(
            against(&state, Fact::ReviewDecisionProposed { review, proposal: proposal.clone() }),
            None
        );
        does(&mut state, SECRETARIAT, 201, proposing(keeping()));
        let again = Fact::ReviewDecisionProposed { review, proposal };
        assert!(against(&state, again).is_some());
        does(&mut state, GROUP[0], 202, confirming());
        let done = Fact::ReviewCompleted { review, done: FollowUp::Ended, words: reason() };
        assert!(against(&state, done).is_some(), "nothing was to be done");
        let widened = Fact::ReviewWidened { review, causes: Vec::new(), due: None };
        assert!(against(&state, widened).is_some(), "it is decided");
    }

    #[test]
    fn risks_and_occasions_are_entered_once() {
        let mut state = steered();
        does(&mut state, SECRETARIAT, 1, noting(risk()));
        let twice = Fact::RiskRegistered { risk: "05-R001".parse().unwrap(), entry: Box::new(risk()) };
        assert!(against(&state, twice).is_some());
        let first =
            |id: &str| Fact::OccasionRecorded { occasion: id.parse().unwrap(), facts: Box::new(occasion()) };
        assert_eq!(against(&state, first("05-E001")), None);
        assert!(against(&state, first("05-E002")).is_some(), "numbers follow each other");
    }
}
