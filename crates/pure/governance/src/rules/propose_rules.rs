//! Propose other numbers in the rules.

use super::Decided;
use crate::Refusal;
use crate::texts::{Field, required};
use rozum_model::event::RulesEvent;
use rozum_model::governance::RuleSet;
use rozum_model::{Reason, State};

pub(super) fn decide(state: &State, rules: &RuleSet, reason: &str) -> Decided {
    let mut reasons = Vec::new();
    required(Field::only("reason"), reason, &mut reasons);
    if state.governance.rules.proposed.is_some() {
        reasons.push(Reason::new("rules-already-proposed"));
    }
    if state.governance.numbers() == rules {
        reasons.push(Reason::new("rules-unchanged"));
    }
    reasons.extend(bounds(rules));
    Refusal::if_any(reasons)?;
    Ok(RulesEvent::RulesProposed { rules: rules.clone(), reason: reason.to_owned() })
}

/// No number may undo the rule that it stands in: a quorum of nobody, a consultation of no day.
fn bounds(rules: &RuleSet) -> Vec<Reason> {
    let numbers: [(&str, u16, u16, u16); 18] = [
        ("group-agenda-days", rules.group_agenda_days, 1, 60),
        ("council-agenda-days", rules.council_agenda_days, 1, 60),
        ("quorum-percent", rules.quorum_percent.into(), 33, 90),
        ("seat-cap-percent", rules.seat_cap_percent.into(), 25, 50),
        ("cooling-off-months", rules.cooling_off_months.into(), 6, 60),
        ("least-assessments", rules.least_assessments.into(), 2, 10),
        ("largest-score", rules.largest_score.into(), 2, 100),
        ("consultation-days", rules.consultation_days, 7, 120),
        ("control-path", rules.control_path.into(), 1, 10),
        ("major-change-percent", rules.major_change_percent.into(), 1, 30),
        ("case-answer-days", rules.case_answer_days, 1, 60),
        ("remedy-days", rules.remedy_days, 1, 120),
        ("appeal-days", rules.appeal_days, 5, 60),
        ("control-days", rules.control_days, 1, 60),
        ("observation-days", rules.observation_days, 1, 60),
        ("review-days", rules.review_days, 1, 60),
        ("amber-below-percent", rules.amber_below_percent.into(), 50, 100),
        ("red-below-percent", rules.red_below_percent.into(), 30, rules.amber_below_percent.into()),
    ];
    let wrong = numbers.into_iter().filter(|(_, value, least, most)| value < least || value > most);
    wrong
        .map(|(name, value, least, most)| {
            Reason::new("rules-out-of-range")
                .with("name", name)
                .with("value", u32::from(value))
                .with("least", u32::from(least))
                .with("most", u32::from(most))
        })
        .collect()
}
