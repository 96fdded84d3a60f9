//! Record what a period showed, or correct it.

use super::things::{self, with};
use crate::verbs::funding::content::figure;
use crate::verbs::{Answers, Asked, Cell, Choice, Facts, Kind, Table, Verb, documents};
use rozum_governance::{Light, readings};
use rozum_model::command::SteeringCommand;
use rozum_model::governance::{Indicator, Observed, Observing};
use rozum_model::time::Day;
use rozum_model::{Command, Reason};

/// Periods that the table above the form shows.
const SHOWN: usize = 8;

/// Record an observation; the address may name the period that waits.
pub const RECORD: Verb = Verb {
    name: "record-observation",
    subject: things::indicator,
    facts,
    fields: |asked| {
        vec![
            with(asked.field("observed-period", Kind::One(periods(asked))), waiting(asked)),
            asked.field("observed-value", Kind::Line).optional(),
            asked.field("missing-why", Kind::Text).optional(),
            documents::rows(asked, "evidence"),
            asked.argued("correction").optional(),
        ]
    },
    command: |asked, answers, _| {
        let (period, observed) = (answers.day("observed-period"), observed(answers));
        let observing = Observing {
            period: period?,
            observed: observed?,
            evidence: documents::read_rows(answers),
            reason: answers.some("correction"),
        };
        Some(Command::Steering(SteeringCommand::RecordObservation {
            indicator: asked.whole()?,
            observing: Box::new(observing),
        }))
    },
};

/// A value or why there is none, never both.
fn observed(answers: &Answers) -> Option<Observed> {
    match (answers.some("observed-value"), answers.some("missing-why")) {
        (Some(_), Some(_)) => {
            answers.tell("missing-why", Reason::new("typed-value-and-why"));
            None
        }
        (Some(value), None) => Some(Observed::Value(figure(&value))),
        (None, why) => Some(Observed::Missing { why: why.unwrap_or_default() }),
    }
}

/// The indicator, and how it stood in its last periods.
pub fn facts(asked: &Asked<'_>) -> Option<Facts> {
    let (f, indicator) = (asked.f, asked.the_indicator()?);
    let terms = &indicator.terms;
    let facts = Facts::default().line(f, "about", asked.steered(terms.about)).line(
        f,
        "indicator",
        format!("{} «{}», {}", indicator.id, terms.name, terms.unit),
    );
    Some(super::indicator::line(asked, facts, terms).table(table(asked, indicator)))
}

fn table(asked: &Asked<'_>, indicator: &Indicator) -> Table {
    let f = asked.f;
    let last = readings(asked.state, indicator, asked.today).into_iter().rev().take(SHOWN);
    let rows = last.map(|reading| {
        let documents = indicator.observation(reading.period).map(|own| own.told.evidence.as_slice());
        let titles = documents.unwrap_or_default().iter().map(|one| one.title.as_str());
        vec![
            Cell::text(f.period(&indicator.terms.frequency, &reading.period)),
            Cell::some_figure(told(asked, indicator, reading.period)),
            Cell::text(f.named("steer-colour-", colour(reading.light))),
            Cell::text(titles.collect::<Vec<_>>().join("; ")),
        ]
    });
    Table::new(f, "periods", &["period", "value", "colour", "document"]).rows(rows)
}

/// The word of a colour; an indicator of the context has none.
const fn colour(light: Light) -> &'static str {
    match light {
        Light::Uncoloured => "none",
        other => other.code(),
    }
}

/// What was told of a period: the value, or why there is none.
fn told(asked: &Asked<'_>, indicator: &Indicator, period: Day) -> Option<String> {
    Some(match &indicator.observation(period)?.told.observed {
        Observed::Value(value) => asked.f.figure(value),
        Observed::Missing { why } => why.clone(),
    })
}

/// Periods that are over, the last one first, with what was told of each.
fn periods(asked: &Asked<'_>) -> Vec<Choice> {
    let Some(indicator) = asked.the_indicator() else { return Vec::new() };
    let choice = |period: Day| {
        let named = asked.f.period(&indicator.terms.frequency, &period);
        let label = match told(asked, indicator, period) {
            Some(told) => format!("{named}: {told}"),
            None => asked.f.tv("form-period-untold", named).into_owned(),
        };
        Choice::new(period, label)
    };
    let all: Vec<Day> = indicator.periods_before(asked.today).collect();
    all.into_iter().rev().map(choice).collect()
}

/// The period that the address names, else the oldest that is asked for and was not told.
fn waiting(asked: &Asked<'_>) -> Option<Day> {
    let named = asked.id.split('/').nth(1).and_then(|text| text.parse().ok());
    let indicator = asked.the_indicator()?;
    let untold = |day: &Day| indicator.observation(*day).is_none();
    let asked_for = readings(asked.state, indicator, asked.today).into_iter().map(|reading| reading.period);
    named.or_else(|| asked_for.into_iter().find(untold))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_and_why_there_is_none_exclude_each_other() {
        let read = |value: &str, why: &str| {
            let pairs = [("observed-value", value), ("missing-why", why)];
            let answers = Answers::new(pairs.map(|(a, b)| (a.to_owned(), b.to_owned())).to_vec());
            (observed(&answers), answers.problems().len())
        };
        assert_eq!(read("1 234,5", ""), (Some(Observed::Value("1234.5".to_owned())), 0));
        assert_eq!(read("", "no survey"), (Some(Observed::Missing { why: "no survey".to_owned() }), 0));
        assert_eq!(read("", ""), (Some(Observed::Missing { why: String::new() }), 0), "the rule refuses it");
        assert_eq!(read("3", "no survey"), (None, 1));
    }
}
