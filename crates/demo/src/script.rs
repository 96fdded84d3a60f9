//! The story as its files tell it.

use crate::consultation::{AssessmentLine, ConsultationLine};
use crate::fault::Fault;
use crate::line::{Line, OrganisationLine, SeatLine};
use crate::sitting::SittingLine;
use rozum_model::Role;
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

#[derive(Debug, Deserialize)]
struct StepLine {
    on: i64,
    by: String,
    #[serde(default, rename = "as")]
    named: Option<String>,
    #[serde(default)]
    refused: Option<String>,
    #[serde(flatten)]
    what: Table,
}

impl StepLine {
    fn line(self) -> Line {
        Line {
            on: self.on,
            by: self.by,
            named: self.named,
            refused: self.refused,
            what: self.what,
            place: String::new(),
        }
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
    "coordination"
];

/// Everybody in the story.
///
/// # Errors
/// When a file of the story cannot be read.
pub fn people() -> Result<Vec<Person>, Fault> {
    read().map(|(people, _)| people)
}

/// Everybody, and everything that happens, by day.
pub(crate) fn read() -> Result<(Vec<Person>, Vec<Line>), Fault> {
    let (mut people, mut lines) = (Vec::new(), Vec::new());
    for (name, text) in FILES {
        let file: File = toml::from_str(text).map_err(|error| Fault::new(*name, &error))?;
        people.extend(file.person);
        let parts = file.organisation.into_iter().map(OrganisationLine::line);
        let parts = parts.chain(file.seat.into_iter().flat_map(SeatLine::lines));
        let parts = parts.chain(file.step.into_iter().map(StepLine::line));
        let parts = parts.chain(file.assessment.into_iter().flat_map(AssessmentLine::lines));
        let parts = parts.chain(file.consultation.into_iter().flat_map(ConsultationLine::lines));
        let parts = parts.chain(file.sitting.into_iter().flat_map(SittingLine::lines));
        lines.extend(
            (1..).zip(parts).map(|(number, line): (usize, Line)| line.at(&format!("{name}, line {number}"))),
        );
    }
    lines.sort_by_key(|line| line.on);
    Ok((people, lines))
}
