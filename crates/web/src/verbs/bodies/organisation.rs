//! Enter an organisation, or say otherwise what it is.

use super::controllers;
use crate::verbs::{Answers, Asked, Field, Kind, Verb, about};
use rozum_model::Command;
use rozum_model::command::BodiesCommand;
use rozum_model::governance::OrganisationFacts;
use rozum_model::stakeholder::Sector;

/// Enter an organisation.
pub const ENTER: Verb = Verb {
    name: "enter-organisation",
    subject: about::nothing,
    facts: about::no_facts,
    fields: |asked| {
        let mut all = fields(asked, None);
        all.push(controllers::rows(asked, &[]));
        all
    },
    command: |_, answers, _| {
        let (facts, controllers) = (read(answers), controllers::read(answers));
        let facts = facts?;
        Some(Command::Bodies(BodiesCommand::EnterOrganisation { facts, controllers }))
    },
};

/// Say otherwise what an organisation is.
pub const REVISE: Verb = Verb {
    name: "revise-organisation",
    subject: about::organisation,
    facts: about::organisation_facts,
    fields: |asked| {
        let mut all = fields(asked, asked.the_organisation().map(|found| &found.facts));
        all.push(asked.reason());
        all
    },
    command: |asked, answers, expected| {
        Some(Command::Bodies(BodiesCommand::ReviseOrganisation {
            expected,
            organisation: asked.whole()?,
            facts: read(answers)?,
            reason: answers.words("reason"),
        }))
    },
};

fn fields(asked: &Asked<'_>, now: Option<&OrganisationFacts>) -> Vec<Field> {
    let with = |field: Field, value: Option<String>| match value {
        Some(value) => field.value(value),
        None => field,
    };
    vec![
        with(asked.field("name", Kind::Line), now.map(|facts| facts.name.clone())),
        with(
            asked.field("sector", Kind::One(asked.sectors())),
            now.map(|facts| facts.sector.code().to_owned()),
        ),
        with(
            asked.field("edrpou", Kind::Line).optional(),
            now.and_then(|facts| facts.edrpou).map(|code| code.to_string()),
        ),
        with(asked.field("kved", Kind::Line).optional(), now.and_then(|facts| facts.kved.clone())),
        with(
            asked.field("region", Kind::One(asked.regions())).optional(),
            now.and_then(|facts| facts.region).map(|region| region.to_string()),
        ),
        with(
            asked.field("registered-on", Kind::Day).optional(),
            now.and_then(|facts| facts.registered_on).map(|day| day.to_string()),
        ),
    ]
}

fn read(answers: &Answers) -> Option<OrganisationFacts> {
    // Each is read, so that all that is wrong is told at once.
    let sector = answers.chosen("sector", |code| Sector::ALL.into_iter().find(|one| one.code() == code));
    let edrpou = answers.read_some("edrpou");
    let region = answers.read_some("region");
    let registered_on = answers.day_some("registered-on");
    let (name, kved) = (answers.words("name"), answers.some("kved"));
    Some(OrganisationFacts { name, edrpou, sector: sector?, kved, region, registered_on })
}
