//! The numbers of a set of rules, one by one.

use crate::verbs::{Answers, Asked, Field, Kind};
use rozum_model::governance::RuleSet;

/// A number: its name, its value, where it goes.
struct Number {
    name: &'static str,
    most: u64,
    get: fn(&RuleSet) -> u64,
    set: fn(&mut RuleSet, u64) -> Option<()>,
}

macro_rules! numbers {
    ($($name:literal $field:ident $most:literal),* $(,)?) => {
        const NUMBERS: &[Number] = &[$(Number {
            name: $name,
            most: $most,
            get: |rules| u64::from(rules.$field),
            set: |rules, value| {
                rules.$field = value.try_into().ok()?;
                Some(())
            },
        }),*];
    };
}

numbers![
    "group-agenda-days" group_agenda_days 365,
    "council-agenda-days" council_agenda_days 365,
    "quorum-percent" quorum_percent 100,
    "seat-cap-percent" seat_cap_percent 100,
    "cooling-off-months" cooling_off_months 255,
    "least-assessments" least_assessments 255,
    "largest-score" largest_score 255,
    "consultation-days" consultation_days 365,
    "control-path" control_path 255,
    "major-change-percent" major_change_percent 100,
    "minor-shift-days" minor_shift_days 3650,
    "case-answer-days" case_answer_days 365,
    "remedy-days" remedy_days 365,
    "appeal-days" appeal_days 365,
    "control-days" control_days 365,
    "observation-days" observation_days 365,
    "review-days" review_days 365,
    "amber-below-percent" amber_below_percent 100,
    "red-below-percent" red_below_percent 100,
];

/// The one that is a day.
const SUSPENDED: &str = "holidays-suspended-to";

fn label(asked: &Asked<'_>, name: &'static str) -> String {
    asked.f.named("rule-number-", name).into_owned()
}

/// A question for each number, as it stands now.
pub fn fields(asked: &Asked<'_>, now: &RuleSet) -> Vec<Field> {
    let field = |number: &Number| {
        let kind = Kind::Whole { least: 0, most: number.most };
        Field::new(number.name, label(asked, number.name), kind).value((number.get)(now))
    };
    let day = Field::new(SUSPENDED, label(asked, SUSPENDED), Kind::Day).optional();
    let day = match now.holidays_suspended_to {
        Some(last) => day.value(last),
        None => day,
    };
    NUMBERS.iter().map(field).chain([day]).collect()
}

/// Names and values, for comparing two sets.
pub fn lines(asked: &Asked<'_>, rules: &RuleSet) -> Vec<(String, String)> {
    let day = rules.holidays_suspended_to.map_or_else(|| "–".to_owned(), |day| asked.f.day(&day));
    let number = |number: &Number| (label(asked, number.name), (number.get)(rules).to_string());
    NUMBERS.iter().map(number).chain([(label(asked, SUSPENDED), day)]).collect()
}

/// The set that was typed; what this form does not know stays as it is.
pub fn read(answers: &Answers, now: &RuleSet) -> Option<RuleSet> {
    let mut rules = now.clone();
    let mut whole = true;
    for number in NUMBERS {
        let value = answers.whole::<u64>(number.name);
        let fits = value.map(|value| (number.set)(&mut rules, value));
        if fits == Some(None) {
            let typed = answers.one(number.name);
            answers.tell(number.name, rozum_model::Reason::new("typed-not-whole").with("value", typed));
        }
        whole &= fits == Some(Some(()));
    }
    rules.holidays_suspended_to = answers.day_some(SUSPENDED);
    whole.then_some(rules)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_has_its_own_place() {
        let typed = (1_u64..).zip(NUMBERS).map(|(value, number)| (number.name.to_owned(), value.to_string()));
        let rules = read(&Answers::new(typed.collect()), &RuleSet::default()).unwrap();
        let back: Vec<u64> = NUMBERS.iter().map(|number| (number.get)(&rules)).collect();
        assert_eq!(back, (1..=19).collect::<Vec<_>>());
        // A field that this form does not ask for would be lost in silence: the serialised set has no other.
        let written = serde_json::to_value(&rules).unwrap();
        assert_eq!(written.as_object().unwrap().len(), NUMBERS.len() + 1);
    }

    #[test]
    fn what_does_not_fit_is_told() {
        let typed = NUMBERS.iter().map(|number| (number.name.to_owned(), "256".to_owned())).collect();
        let answers = Answers::new(typed);
        assert!(read(&answers, &RuleSet::default()).is_none());
        assert_eq!(answers.problems().len(), 9);
    }
}
