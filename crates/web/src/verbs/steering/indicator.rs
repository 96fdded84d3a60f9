//! Enter an indicator, or withdraw one.

use super::things::{self, level};
use crate::verbs::funding::content::figure;
use crate::verbs::{Answers, Asked, Choice, Facts, Kind, Verb};
use rozum_model::command::SteeringCommand;
use rozum_model::governance::{BodyKind, Frequency, IndicatorKind, IndicatorTerms, Level, Steered};
use rozum_model::{Command, RegionIso};

/// Enter an indicator of a strategy or a priority.
pub const REGISTER: Verb = Verb {
    name: "register-indicator",
    subject: things::strategy,
    facts: |asked| {
        let region: RegionIso = asked.whole()?;
        asked.state.strategy(region)?;
        let facts = Facts::default().line(asked.f, "region", asked.place(Some(region)));
        Some(facts.table(things::indicators(asked, Steered::Strategy(region))))
    },
    fields: |asked| {
        let kind = |kind: IndicatorKind| {
            let code = kind.code();
            Choice::new(code, asked.f.named("steer-kind-", code)).hint(asked.f.named("form-kind-says-", code))
        };
        vec![
            asked.field("steered", Kind::One(steered(asked))),
            asked.field("indicator-kind", Kind::One(IndicatorKind::ALL.map(kind).to_vec())),
            asked.field("indicator-name", Kind::Line),
            asked.field("unit", Kind::Line),
            asked.field("baseline-value", Kind::Line),
            asked.field("baseline-on", Kind::Day),
            asked.field("target-value", Kind::Line).optional(),
            asked.field("target-on", Kind::Day).optional(),
            asked.field(
                "frequency",
                Kind::One(asked.coded("steer-frequency-", Frequency::ALL.map(Frequency::code))),
            ),
            asked.field("indicator-owner", Kind::One(owners(asked))),
            asked.field("indicator-source", Kind::Text),
        ]
    },
    command: |_, answers, _| {
        let terms = Box::new(read(answers)?);
        Some(Command::Steering(SteeringCommand::RegisterIndicator { terms }))
    },
};

/// Withdraw one that was entered by mistake.
pub const WITHDRAW: Verb = Verb {
    name: "withdraw-indicator",
    subject: things::indicator,
    facts: super::observation::facts,
    fields: |asked| vec![asked.argued("reason")],
    command: |asked, answers, _| {
        let (indicator, reason) = (asked.whole()?, answers.words("reason"));
        Some(Command::Steering(SteeringCommand::WithdrawIndicator { indicator, reason }))
    },
};

/// The strategy of the region and its priorities.
fn steered(asked: &Asked<'_>) -> Vec<Choice> {
    let Some(region) = asked.whole::<RegionIso>() else { return Vec::new() };
    let mut all = vec![Choice::new(region, asked.steered(Steered::Strategy(region)))];
    all.extend(asked.priorities(region));
    all
}

/// Bodies that may answer for figures: oversight cites them.
fn owners(asked: &Asked<'_>) -> Vec<Choice> {
    asked.bodies(asked.whole(), |kind| kind != BodyKind::Oversight)
}

fn read(answers: &Answers) -> Option<IndicatorTerms> {
    // Each is read, so that all that is wrong is told at once.
    let about = answers.read("steered");
    let kind = answers
        .chosen("indicator-kind", |code| IndicatorKind::ALL.into_iter().find(|own| own.code() == code));
    let baseline_on = answers.day("baseline-on");
    let target = target(answers);
    let frequency =
        answers.chosen("frequency", |code| Frequency::ALL.into_iter().find(|own| own.code() == code));
    let owner = answers.read("indicator-owner");
    Some(IndicatorTerms {
        about: about?,
        kind: kind?,
        name: answers.words("indicator-name"),
        unit: answers.words("unit"),
        baseline: Level { value: figure(answers.one("baseline-value")), on: baseline_on? },
        target: target.ok()?,
        frequency: frequency?,
        owner: owner?,
        source: answers.words("indicator-source"),
    })
}

/// Half a target was typed; the answers tell which.
struct Half;

/// The target that was typed, if one was.
fn target(answers: &Answers) -> Result<Option<Level>, Half> {
    let (value, on) = (answers.one("target-value"), answers.one("target-on"));
    if value.is_empty() && on.is_empty() {
        return Ok(None);
    }
    let on = answers.day("target-on").ok_or(Half)?;
    Ok(Some(Level { value: figure(value), on }))
}

/// Baseline and target in a line, for whoever observes.
pub fn line(asked: &Asked<'_>, facts: Facts, terms: &IndicatorTerms) -> Facts {
    let f = asked.f;
    facts
        .line(f, "baseline", level(f, &terms.baseline))
        .some(f, "target", terms.target.as_ref().map(|target| level(f, target)))
        .line(f, "frequency", f.named("steer-frequency-", terms.frequency.code()))
        .line(f, "owner", asked.body(terms.owner))
        .line(f, "figures-from", terms.source.clone())
}
