//! The story as its files tell it.

use crate::calendar;
use crate::consultation::{AssessmentLine, ConsultationLine};
use crate::fault::Fault;
use crate::line::{Line, OrganisationLine, SeatLine};
use crate::sitting::SittingLine;
use rozum_model::Role;
use rozum_model::time::Day;
use serde::Deserialize;
use toml::Table;

/// A person of the story.
#[derive(Debug, Clone, Deserialize)]
pub struct Person {
    /// How the story calls the person.
    pub key: String,
    /// Name to sign in with.
    pub login: String,
    /// Made-up name.
    pub name: String,
    /// Roles, as people type them.
    #[serde(default)]
    roles: Vec<String>,
    /// What the person is in the story, in Ukrainian; only those whom a reader may want to be have it.
    #[serde(default)]
    pub part_uk: Option<String>,
    /// The same in English.
    #[serde(default)]
    pub part_en: Option<String>,
}

impl Person {
    /// What the account may do.
    pub fn roles(&self) -> Result<Vec<Role>, Fault> {
        let role = |text: &String| text.parse().map_err(|reason| Fault::new(&self.key, &reason));
        self.roles.iter().map(role).collect()
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    person: Vec<Person>,
    #[serde(default)]
    organisation: Vec<OrganisationLine>,
    #[serde(default)]
    seat: Vec<SeatLine>,
    #[serde(default)]
    step: Vec<StepLine>,
    #[serde(default)]
    assessment: Vec<AssessmentLine>,
    #[serde(default)]
    consultation: Vec<ConsultationLine>,
    #[serde(default)]
    sitting: Vec<SittingLine>,
}

/// When a step is told: so many days from today, or by a period of the calendar, `quarter-2+12`.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum On {
    Days(i64),
    Period(String),
}

#[derive(Debug, Deserialize)]
struct StepLine {
    on: On,
    by: String,
    #[serde(default, rename = "as")]
    named: Option<String>,
    #[serde(default)]
    refused: Option<String>,
    #[serde(flatten)]
    what: Table,
}

impl StepLine {
    /// `None` when its period has not been over for so long: then it has not happened yet.
    fn line(self, today: Day) -> Result<Option<Line>, String> {
        let on = match self.on {
            On::Days(on) => on,
            On::Period(word) => match calendar::period(today, &word) {
                Some((on, _)) if on < 0 => on,
                Some(_) => return Ok(None),
                None => return Err(format!("no period: {word}")),
            },
        };
        let place = String::new();
        let Self { by, named, refused, what, .. } = self;
        Ok(Some(Line { on, by, named, refused, what, place }))
    }
}

macro_rules! files {
    ($($name:literal),* $(,)?) => { &[$(($name, include_str!(concat!("../../../data/demo/", $name, ".toml")))),*] };
}

/// In the order in which things of one day happen.
const FILES: &[(&str, &str)] = files![
    "people",
    "bodies",
    "calls",
    "applications",
    "review",
    "decisions",
    "work",
    "cases",
    "steering",
    "occasions",
    "coordination"
];

/// Everybody in the story.
///
/// # Errors
/// When a file of the story cannot be read.
pub fn people() -> Result<Vec<Person>, Fault> {
    let mut people = Vec::new();
    for (name, text) in FILES {
        people.extend(file(name, text)?.person);
    }
    Ok(people)
}

fn file(name: &str, text: &str) -> Result<File, Fault> {
    toml::from_str(text).map_err(|error| Fault::new(name, &error))
}

/// Everything that happens when the story ends the day before `today`, by day.
pub(crate) fn lines(today: Day) -> Result<Vec<Line>, Fault> {
    let mut lines = Vec::new();
    for (name, text) in FILES {
        let file = file(name, text)?;
        let steps = file.step.into_iter().map(|step| step.line(today)).collect::<Result<Vec<_>, _>>();
        let steps = steps.map_err(|what| Fault::new(*name, &what))?;
        let parts = file.organisation.into_iter().map(OrganisationLine::line);
        let parts = parts.chain(file.seat.into_iter().flat_map(SeatLine::lines));
        let parts = parts.chain(steps.into_iter().flatten());
        let parts = parts.chain(file.assessment.into_iter().flat_map(AssessmentLine::lines));
        let parts = parts.chain(file.consultation.into_iter().flat_map(ConsultationLine::lines));
        let parts = parts.chain(file.sitting.into_iter().flat_map(SittingLine::lines));
        lines.extend(
            (1..).zip(parts).map(|(number, line): (usize, Line)| line.at(&format!("{name}, line {number}"))),
        );
    }
    lines.sort_by_key(|line| line.on);
    Ok(lines)
}
