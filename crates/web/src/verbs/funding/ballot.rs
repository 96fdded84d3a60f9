//! Votes of a sitting: step aside, vote, count.

use super::{assessing, package};
use crate::verbs::{
    Answers, Asked, Cell, Choice as Offered, Facts, Field, Kind, Table, Verb, about, difference, words,
};
use rozum_model::Command;
use rozum_model::command::FundingCommand;
use rozum_model::governance::{Application, Choice, Criterion, Item, Matter, Opinion, PackageId, Verdict};

/// Step aside from a point.
pub const RECUSE: Verb = Verb {
    name: "recuse",
    subject: about::body_of_part,
    facts: point,
    fields: about::reason_only,
    command: |asked, answers, _| {
        let (sitting, matter) = (asked.whole()?, asked.the_matter()?);
        Some(Command::Funding(FundingCommand::Recuse { sitting, matter, reason: answers.words("reason") }))
    },
};

/// Vote.
pub const CAST: Verb = Verb {
    name: "cast-ballot",
    subject: about::body_of_part,
    facts: point,
    fields: |asked| match asked.the_matter() {
        Some(Matter::Package(id)) => council(asked, id),
        Some(_) => group(asked),
        None => Vec::new(),
    },
    command: |asked, answers, _| {
        let (sitting, matter) = (asked.whole()?, asked.the_matter()?);
        let opinion = match matter {
            Matter::Package(_) => council_opinion(answers),
            _ => group_opinion(asked, answers),
        };
        Some(Command::Funding(FundingCommand::CastBallot { sitting, matter, opinion: opinion? }))
    },
};

/// Count the votes on a point.
pub const COUNT: Verb = Verb {
    name: "close-vote",
    subject: about::body_of_part,
    facts: |asked| {
        let facts = point(asked)?;
        let item = asked.the_sitting()?.item(asked.the_matter()?)?;
        Some(facts.line(asked.f, "counted", count(asked, item)))
    },
    fields: about::no_fields,
    command: |asked, _, _| {
        let (sitting, matter) = (asked.whole()?, asked.the_matter()?);
        Some(Command::Funding(FundingCommand::CloseVote { sitting, matter }))
    },
};

const CHOICES: [(&str, Choice); 3] =
    [("for", Choice::For), ("against", Choice::Against), ("abstain", Choice::Abstain)];

const VERDICTS: [Verdict; 3] = [Verdict::Approve, Verdict::Return, Verdict::Reject];

fn criteria<'a>(asked: &'a Asked<'_>) -> &'a [Criterion] {
    let application = of(asked);
    let call = application.and_then(|application| asked.state.governance.call(application.call));
    call.map(|call| call.terms.criteria.as_slice()).unwrap_or_default()
}

fn of<'a>(asked: &'a Asked<'_>) -> Option<&'a Application> {
    match asked.the_matter()? {
        Matter::Application(id) | Matter::Modification { application: id, .. } => {
            asked.state.governance.application(id)
        }
        Matter::Package(_) => None,
    }
}

fn group(asked: &Asked<'_>) -> Vec<Field> {
    let choices = asked.coded("ballot-", CHOICES.map(|(code, _)| code));
    let reasons = (1_usize..).zip(criteria(asked)).map(|(number, one)| {
        let label = format!("{number}. {}", one.name);
        Field::new(format!("why-{number}"), label, Kind::Text).hint(assessing::help(asked, one))
    });
    std::iter::once(asked.field("choice", Kind::One(choices))).chain(reasons).collect()
}

fn group_opinion(asked: &Asked<'_>, answers: &Answers) -> Option<Opinion> {
    let known = |code: &str| CHOICES.into_iter().find(|(own, _)| *own == code).map(|(_, choice)| choice);
    let choice = answers.chosen("choice", known);
    let reasons = (1..=criteria(asked).len()).map(|number| answers.words(&format!("why-{number}"))).collect();
    Some(Opinion::Group { choice: choice?, reasons })
}

fn council(asked: &Asked<'_>, id: PackageId) -> Vec<Field> {
    let hash = asked.state.governance.package(id).map(|package| package.hash.clone()).unwrap_or_default();
    let offered = |verdict: Verdict| {
        let code = verdict.code();
        Offered::new(code, asked.f.named("verdict-", code)).hint(asked.f.named("verdict-says-", code))
    };
    vec![
        asked.field("verdict", Kind::One(VERDICTS.map(offered).to_vec())),
        asked.reason(),
        asked.field("hash", Kind::Carried).value(hash),
    ]
}

fn council_opinion(answers: &Answers) -> Option<Opinion> {
    let verdict = answers.chosen("verdict", |code| VERDICTS.into_iter().find(|own| own.code() == code));
    Some(Opinion::Council { verdict: verdict?, hash: answers.words("hash"), reason: answers.words("reason") })
}

/// All that the member must know about the point.
fn point(asked: &Asked<'_>) -> Option<Facts> {
    let (sitting, matter) = (asked.the_sitting()?, asked.the_matter()?);
    let item = sitting.item(matter)?;
    let facts = match matter {
        Matter::Package(id) => package::facts(asked, id)?,
        Matter::Application(_) => assessed(asked, of(asked)?),
        Matter::Modification { .. } => changing(asked, matter)?,
    };
    let conditions = Some(item.point.conditions.join("; ")).filter(|text| !text.is_empty());
    Some(facts.some(asked.f, "conditions", conditions).line(asked.f, "sits", asked.f.day(&sitting.day)).line(
        asked.f,
        "present",
        present(asked, item),
    ))
}

fn present(asked: &Asked<'_>, item: &Item) -> String {
    let here = asked.the_sitting().map_or(0, |sitting| sitting.present().len());
    format!(
        "{}; {}",
        asked.f.count("count-present", here),
        asked.f.count("count-recused", item.recusals.len())
    )
}

/// A project as assessed and discussed.
fn assessed(asked: &Asked<'_>, application: &Application) -> Facts {
    let content = &application.current.content;
    let shares = content.shares(application.region());
    about::content_facts(asked, content)
        .some(asked.f, "asked", shares.map(|shares| words::shares(asked.f, &shares)))
        .some(asked.f, "consultation", package::consultation(asked, application))
        .table(scores(asked, application))
}

/// A change of a project: what differs, and what was once said of the text before it.
fn changing(asked: &Asked<'_>, matter: Matter) -> Option<Facts> {
    let application = of(asked)?;
    Some(
        difference::facts(asked, matter)?
            .some(asked.f, "consultation-before", package::consultation(asked, application))
            .table(scores(asked, application).of_the_old_text(asked.f)),
    )
}

/// Each criterion with the scores and reasons that it got.
fn scores(asked: &Asked<'_>, application: &Application) -> Table {
    let rows = criteria(asked).iter().enumerate().map(|(index, criterion)| {
        let given = application.stage.assessments().iter().filter_map(|one| one.scores.get(index));
        let given: Vec<_> = given.map(|score| format!("{} — {}", score.score, score.reason)).collect();
        let weight = asked.f.percent_whole(f64::from(criterion.weight) / 100.0);
        vec![Cell::text(criterion.name.clone()), Cell::figure(weight), Cell::text(given.join("; "))]
    });
    Table::new(asked.f, "scores", &["criterion", "weight", "scores"]).rows(rows)
}

/// Ballots so far, by what they say.
fn count(asked: &Asked<'_>, item: &Item) -> String {
    let said = |opinion: &Opinion| match opinion {
        Opinion::Group { choice, .. } => {
            let code = CHOICES.into_iter().find(|(_, own)| own == choice).map_or("abstain", |(code, _)| code);
            asked.f.named("choice-", code)
        }
        Opinion::Council { verdict, .. } => asked.f.named("verdict-", verdict.code()),
    };
    let mut counts = std::collections::BTreeMap::<_, usize>::new();
    for ballot in &item.ballots {
        *counts.entry(said(&ballot.opinion)).or_default() += 1;
    }
    let told = counts.into_iter().map(|(word, count)| format!("{word}: {count}")).collect::<Vec<_>>();
    if told.is_empty() { asked.f.t("fact-none").into_owned() } else { told.join("; ") }
}
