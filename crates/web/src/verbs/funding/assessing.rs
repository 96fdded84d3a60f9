//! Assessment: who is asked, what they say, when it is over.

use crate::verbs::{Answers, Asked, Cell, Facts, Field, Kind, Table, Verb, about};
use rozum_model::command::FundingCommand;
use rozum_model::governance::{Criterion, Score};
use rozum_model::{AccountId, Command};

/// Ask somebody to assess.
pub const ASSIGN: Verb = Verb {
    name: "assign-assessor",
    subject: about::application,
    facts: |asked| Some(about::application_facts(asked)?.table(assessors(asked)?)),
    fields: |asked| {
        let free = asked.the_application().map(|found| asked.assessors(found)).unwrap_or_default();
        vec![asked.field("assessor", Kind::One(free))]
    },
    command: |asked, answers, _| {
        let assessor = answers.read("assessor")?;
        Some(Command::Funding(FundingCommand::AssignAssessor { application: asked.whole()?, assessor }))
    },
};

/// Hand in an assessment: the meaning and weight of each criterion stand beside its score.
pub const SUBMIT: Verb = Verb {
    name: "submit-assessment",
    subject: about::application,
    facts: whole,
    fields: |asked| {
        let criteria = criteria(asked);
        (1_usize..).zip(criteria).flat_map(|(number, one)| questions(asked, number, one)).collect()
    },
    command: |asked, answers, _| {
        let scores: Vec<Option<Score>> = (1..=criteria(asked).len()).map(|n| read(answers, n)).collect();
        let scores = scores.into_iter().collect::<Option<_>>()?;
        Some(Command::Funding(FundingCommand::SubmitAssessment { application: asked.whole()?, scores }))
    },
};

/// All assessments are there.
pub const CLOSE: Verb = Verb {
    name: "close-assessment",
    subject: about::application,
    facts: |asked| Some(about::application_facts(asked)?.table(assessors(asked)?)),
    fields: about::no_fields,
    command: |asked, _, _| {
        Some(Command::Funding(FundingCommand::CloseAssessment { application: asked.whole()? }))
    },
};

pub(super) fn criteria<'a>(asked: &'a Asked<'_>) -> &'a [Criterion] {
    asked.its_call().map(|call| call.terms.criteria.as_slice()).unwrap_or_default()
}

/// What a criterion is, as help beside a question about it.
pub(super) fn help(asked: &Asked<'_>, criterion: &Criterion) -> String {
    let weight = asked.f.tv("ask-weight-of", asked.f.percent_whole(f64::from(criterion.weight) / 100.0));
    format!("{} {weight}", criterion.meaning)
}

fn questions(asked: &Asked<'_>, number: usize, criterion: &Criterion) -> [Field; 2] {
    let most = u64::from(asked.state.governance.numbers().largest_score);
    let score = format!("{number}. {}", criterion.name);
    let reason = format!("{number}. {}", asked.f.t("ask-score-reason"));
    [
        Field::new(format!("score-{number}"), score, Kind::Whole { least: 0, most }).hint(format!(
            "{} {}",
            help(asked, criterion),
            asked.f.tv("ask-scale-to", most.to_string())
        )),
        Field::new(format!("why-{number}"), reason, Kind::Text),
    ]
}

fn read(answers: &Answers, number: usize) -> Option<Score> {
    let score = answers.whole(&format!("score-{number}"));
    Some(Score { score: score?, reason: answers.words(&format!("why-{number}")) })
}

/// Who was asked and whether they answered. Scores are not told before the last is there.
fn assessors(asked: &Asked<'_>) -> Option<Table> {
    let stage = &asked.the_application()?.stage;
    let row = |account: &AccountId| {
        let came = stage.assessments().iter().any(|one| one.assessor == *account);
        let came = asked.f.t(if came { "assessment-came" } else { "assessment-waits" });
        vec![Cell::text(asked.person(account)), Cell::text(came)]
    };
    let rows = stage.assignments().iter().map(|one| row(&one.assessor));
    Some(Table::new(asked.f, "assessors", &["person", "assessment"]).rows(rows))
}

/// The whole application: an assessor has to read it.
fn whole(asked: &Asked<'_>) -> Option<Facts> {
    let content = asked.the_application()?.current.content.clone();
    let facts = about::application_facts(asked)?;
    Some(super::content::tables(asked, facts, &content))
}
