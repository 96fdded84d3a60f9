//! Say who controls an organisation. The separation of funding from oversight follows these facts, so a
//! mandate that a new fact would break is ended in the same step; then a registrar only proposes it, and national
//! oversight finds the proposal in the form and sends the same.

use crate::verbs::{Answers, Asked, Choice, Field, Kind, Verb, about};
use rozum_model::Command;
use rozum_model::Reason;
use rozum_model::command::BodiesCommand;
use rozum_model::governance::{BodyKind, Controller, Mandate, Party, ProposedControllers};

/// Say otherwise who controls an organisation.
pub const CHANGE: Verb = Verb {
    name: "change-controllers",
    subject: about::organisation,
    facts: about::organisation_facts,
    fields: |asked| {
        let waiting = proposed(asked);
        let known = || asked.the_organisation().map(controllers_of).unwrap_or_default();
        let now = waiting.map_or_else(known, |waiting| waiting.controllers.clone());
        let mut ending = asked.field("ending", Kind::Any(mandates(asked))).optional();
        ending.values = waiting.into_iter().flat_map(|one| &one.ending).map(ToString::to_string).collect();
        vec![rows(asked, &now), ending, asked.reason()]
    },
    command: |asked, answers, expected| {
        Some(Command::Bodies(BodiesCommand::ChangeControllers {
            expected,
            organisation: asked.whole()?,
            controllers: read(answers),
            ending: answers.read_all("ending"),
            reason: answers.words("reason"),
        }))
    },
};

/// What waits for a member of national oversight, when one looks.
fn proposed<'a>(asked: &Asked<'a>) -> Option<&'a ProposedControllers> {
    let oversees = |kind| kind == BodyKind::Oversight;
    let national = asked.state.governance.sits(&asked.viewer.account, None, asked.today, oversees).is_some();
    let organisation = asked.state.governance.organisation(asked.whole()?)?;
    organisation.proposed.as_ref().filter(|_| national)
}

fn controllers_of(organisation: &rozum_model::governance::Organisation) -> Vec<Controller> {
    organisation.controllers.iter().map(|known| known.controller.clone()).collect()
}

/// Mandates that hold: any of them may be the one that a new fact breaks.
fn mandates(asked: &Asked<'_>) -> Vec<Choice> {
    let all = asked.state.governance.mandates.values();
    let holding = all.map(AsRef::as_ref).filter(|mandate: &&Mandate| mandate.holds(asked.today));
    holding
        .map(|mandate| {
            let (person, body) = (asked.person(&mandate.seat.account), asked.body(mandate.id.body()));
            Choice::new(mandate.id, format!("{person}, {body}"))
        })
        .collect()
}

/// Rows for who controls an organisation.
pub fn rows(asked: &Asked<'_>, now: &[Controller]) -> Field {
    let column = |name: &'static str, kind: Kind, value: fn(&Controller) -> String| {
        let mut field = asked.field(name, kind);
        field.values = now.iter().map(value).collect();
        field
    };
    let columns = vec![
        column("controller", parties(asked), |one| one.party.to_string()),
        column("since", Kind::Day, |one| one.since.to_string()),
        column("until", Kind::Day, |one| one.until.map(|day| day.to_string()).unwrap_or_default()),
    ];
    asked.rows("controllers", columns, now.len() + 2)
}

fn parties(asked: &Asked<'_>) -> Kind {
    let (Kind::Known(mut all), Kind::Known(people)) = (asked.organisations(), asked.everybody()) else {
        return Kind::Line;
    };
    all.extend(people);
    Kind::Known(all)
}

/// The controllers of the rows.
pub fn read(answers: &Answers) -> Vec<Controller> {
    let rows = answers.rows(["controller", "since", "until"]);
    let read = |[party, since, until]: [String; 3]| {
        let party = read_party(answers, &party);
        let since = answers.day_of("since", &since);
        let until = if until.is_empty() { None } else { answers.day_of("until", &until) };
        Some(Controller { party: party?, since: since?, until })
    };
    rows.into_iter().filter_map(read).collect()
}

fn read_party(answers: &Answers, text: &str) -> Option<Party> {
    let organisation = text.parse().ok().map(Party::Organisation);
    let party = organisation.or_else(|| text.parse().ok().map(Party::Person));
    if party.is_none() {
        answers.tell("controller", Reason::new("typed-not-a-party").with("value", text));
    }
    party
}
