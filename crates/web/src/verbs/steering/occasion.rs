//! Record an event at which stakeholders met, or correct what was recorded.

use super::guests;
use super::things::{self, with};
use crate::verbs::{Answers, Asked, Cell, Facts, Field, Kind, Table, Verb, documents};
use rozum_model::command::SteeringCommand;
use rozum_model::governance::{Headcount, OccasionFacts, StrategyStage};
use rozum_model::stakeholder::Sector;
use rozum_model::{Command, RegionIso};

/// Record an event.
pub const RECORD: Verb = Verb {
    name: "record-occasion",
    subject: things::strategy,
    facts: |asked| {
        let region: RegionIso = asked.whole()?;
        asked.state.strategy(region)?;
        let facts = Facts::default().line(asked.f, "region", asked.place(Some(region)));
        Some(facts.table(by_stage(asked, region)))
    },
    fields: |asked| fields(asked, asked.whole(), None),
    command: |asked, answers, _| {
        let facts = Box::new(read(answers)?);
        Some(Command::Steering(SteeringCommand::RecordOccasion { region: asked.whole()?, facts }))
    },
};

/// Correct what was recorded.
pub const CORRECT: Verb = Verb {
    name: "correct-occasion",
    subject: things::occasion,
    facts: |asked| {
        let (f, own) = (asked.f, asked.the_occasion()?);
        let facts = Facts::default().line(f, "region", asked.place(own.region())).line(
            f,
            "recorded",
            f.moment(&own.recorded.at),
        );
        Some(own.earlier.iter().fold(facts, |facts, one| facts.line(f, "corrected", one.reason.clone())))
    },
    fields: |asked| {
        let own = asked.the_occasion();
        let mut all =
            fields(asked, own.and_then(rozum_model::governance::Occasion::region), own.map(|own| &own.facts));
        all.push(asked.argued("reason"));
        all
    },
    command: |asked, answers, _| {
        let (occasion, facts) = (asked.whole()?, Box::new(read(answers)?));
        let reason = answers.words("reason");
        Some(Command::Steering(SteeringCommand::CorrectOccasion { occasion, facts, reason }))
    },
};

/// How many persons of each sector came; the words of the form.
const PERSONS: [(Sector, &str); 4] = [
    (Sector::Business, "persons-business"),
    (Sector::Science, "persons-science"),
    (Sector::Community, "persons-community"),
    (Sector::Authority, "persons-authority"),
];

fn fields(asked: &Asked<'_>, region: Option<RegionIso>, now: Option<&OccasionFacts>) -> Vec<Field> {
    let stages = asked.coded("occasion-stage-", StrategyStage::ALL.map(StrategyStage::code));
    let priorities = region.map(|region| asked.priorities(region)).unwrap_or_default();
    let mut all = vec![
        with(asked.field("occasion-stage", Kind::One(stages)), now.map(|own| own.stage.code())),
        with(asked.field("occasion-title", Kind::Line), now.map(|own| &own.title)),
        with(asked.field("occasion-day", Kind::Day), now.map(|own| own.day)),
    ];
    let mut about = asked.field("occasion-priorities", Kind::Any(priorities)).optional();
    about.values =
        now.map(|own| own.priorities.iter().map(ToString::to_string).collect()).unwrap_or_default();
    all.push(about);
    all.push(guests::fields(asked, now.map(|own| own.guests.as_slice()).unwrap_or_default()));
    all.extend(PERSONS.map(|(sector, name)| {
        let count = Kind::Whole { least: 0, most: u16::MAX.into() };
        with(asked.field(name, count), now.map(|own| own.persons.of(sector)))
    }));
    all.push(guests::proposals(asked, now.map(|own| own.proposals.as_slice()).unwrap_or_default()));
    all.extend(documents::fields(asked, "minutes", now.map(|own| &own.document)));
    all
}

fn read(answers: &Answers) -> Option<OccasionFacts> {
    // Each is read, so that all that is wrong is told at once.
    let known = |code: &str| StrategyStage::ALL.into_iter().find(|own| own.code() == code);
    let (stage, day) = (answers.chosen("occasion-stage", known), answers.day("occasion-day"));
    let persons = PERSONS.map(|(_, name)| answers.whole::<u16>(name));
    let (guests, proposals) = (guests::read(answers), guests::read_proposals(answers));
    let [business, science, community, authority] = persons;
    Some(OccasionFacts {
        stage: stage?,
        title: answers.words("occasion-title"),
        day: day?,
        priorities: answers.read_all("occasion-priorities"),
        guests,
        persons: Headcount {
            business: business?,
            science: science?,
            community: community?,
            authority: authority?,
        },
        proposals,
        document: documents::read(answers, "minutes"),
    })
}

/// Events that are recorded for each stage: a stage without one shows.
fn by_stage(asked: &Asked<'_>, region: RegionIso) -> Table {
    let own = |stage: StrategyStage| {
        let all = asked.state.governance.occasions.values();
        all.filter(move |one| one.region() == Some(region) && one.facts.stage == stage)
    };
    let rows = StrategyStage::ALL.into_iter().map(|stage| {
        let last = own(stage).map(|one| one.facts.day).max();
        vec![
            Cell::text(asked.f.named("occasion-stage-", stage.code())),
            Cell::figure(own(stage).count().to_string()),
            Cell::some(last.map(|day| asked.f.day(&day))),
        ]
    });
    Table::new(asked.f, "stages", &["strategy-stage", "occasions", "last-one"]).rows(rows)
}
