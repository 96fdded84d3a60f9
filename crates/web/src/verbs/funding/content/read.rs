//! The application that was typed.

use crate::verbs::Answers;
use crate::verbs::choices::source_of;
use rozum_model::Reason;
use rozum_model::governance::{
    ApplicationContent, BudgetLine, Effects, Figure, Kopecks, Milestone, Partner, ProjectIndicator,
};

/// Everything is read before anything ends it, so that all that is wrong is told at once.
pub fn read(answers: &Answers) -> Option<ApplicationContent> {
    let (task, lead) = (answers.read("task"), answers.read("lead"));
    let (partners, milestones) = (partners(answers), milestones(answers));
    let budget = budget(answers);
    Some(ApplicationContent {
        title: answers.words("title"),
        summary: answers.words("summary"),
        task: task?,
        lead: lead?,
        partners,
        kved: answers.words("work-kved"),
        budget,
        milestones,
        indicators: indicators(answers),
        effects: Effects {
            green: answers.words("green"),
            digital: answers.words("digital"),
            inclusion: answers.words("inclusion"),
        },
    })
}

fn partners(answers: &Answers) -> Vec<Partner> {
    let read = |[organisation, part]: [String; 2]| {
        Some(Partner { organisation: answers.read_of("partner", &organisation)?, part })
    };
    answers.rows(["partner", "part"]).into_iter().filter_map(read).collect()
}

fn milestones(answers: &Answers) -> Vec<Milestone> {
    let read = |[title, due]: [String; 2]| Some(Milestone { title, due: answers.day_of("due", &due)? });
    answers.rows(["milestone", "due"]).into_iter().filter_map(read).collect()
}

fn budget(answers: &Answers) -> Vec<BudgetLine> {
    let read = |[source, year, milestone, amount]: [String; 4]| {
        let found = source_of(&source);
        if found.is_none() {
            answers.tell("source", Reason::new("answer-missing"));
        }
        let (year, milestone) =
            (answers.whole_of("year", &year), answers.whole_of("for-milestone", &milestone));
        let amount = answers.kopecks_of("amount", &amount);
        Some(BudgetLine { source: found?, year: year?, milestone: milestone?, amount: Kopecks(amount?) })
    };
    answers.rows(["source", "year", "for-milestone", "amount"]).into_iter().filter_map(read).collect()
}

/// Figures are decimal text with a point; people type a comma.
fn indicators(answers: &Answers) -> Vec<ProjectIndicator> {
    let rows = answers.rows(["indicator", "unit", "baseline", "target"]);
    let read = |[name, unit, baseline, target]: [String; 4]| ProjectIndicator {
        name,
        unit,
        baseline: figure(&baseline),
        target: figure(&target),
    };
    rows.into_iter().map(read).collect()
}

/// A figure as the record has it: a point, no spaces. What is no figure stays as it was typed, for the rule quotes it.
pub fn figure(text: &str) -> String {
    let plain: String =
        text.chars().filter(|sign| !sign.is_whitespace()).map(|s| if s == ',' { '.' } else { s }).collect();
    if plain.parse::<Figure>().is_ok() { plain } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rozum_model::governance::Source;

    #[test]
    fn what_is_no_figure_is_quoted_as_it_was_typed() {
        for (typed, kept) in [("1 250,5", "1250.5"), ("60 днів", "60 днів"), ("12,5,5", "12,5,5")] {
            assert_eq!(figure(typed), kept);
        }
    }

    fn answers(pairs: &[(&str, &str)]) -> Answers {
        Answers::new(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn all_that_is_wrong_is_told_at_once() {
        let wrong = answers(&[
            ("lead", "x"),
            ("milestone", "a"),
            ("due", "soon"),
            ("source", "local"),
            ("year", "2027"),
            ("for-milestone", "1"),
            ("amount", "many"),
        ]);
        assert!(read(&wrong).is_none());
        let fields: Vec<_> = wrong.problems().into_iter().map(|problem| problem.field).collect();
        assert_eq!(fields, ["task", "lead", "due", "amount"]);
    }

    #[test]
    fn lines_are_read_by_source_year_and_milestone() {
        let typed = answers(&[
            ("source", "regional/UA-05"),
            ("year", "2027"),
            ("for-milestone", "2"),
            ("amount", "1 000,05"),
        ]);
        let [line] = budget(&typed)[..] else { panic!() };
        assert_eq!(line.source, Source::Regional { region: "UA-05".parse().unwrap() });
        assert_eq!((line.year, line.milestone, line.amount.0), (2027, 2, 100_005));
        assert_eq!(figure("1 234,5"), "1234.5");
    }
}
