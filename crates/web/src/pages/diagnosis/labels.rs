//! How the text of an item is read: by the program, or by a person instead.

use super::super::item::{Refused, command_on_item};
use crate::error::PageError;
use crate::frame::Frame;
use crate::site::Site;
use crate::typed::one_line;
use crate::visitor::Visitor;
use axum::Form;
use axum::extract::{Path, State};
use axum::response::Response;
use rozum_diagnosis::{Candidate, Labels};
use rozum_model::event::Subject;
use rozum_model::labels::PersonReading;
use rozum_model::strategy::ItemId;
use rozum_model::{Command, Flag, Reason, SphereId};
use std::sync::Arc;

use crate::diagnosis::{Marked, item_path, marked};

/// What the page of an item tells of its labels.
pub struct Reading {
    /// The text with the words marked.
    pub text: Marked,
    /// Divisions to choose from, where the program is not sure.
    pub candidates: Vec<String>,
    /// A correction that holds: number of its event and the reason.
    pub corrected: Option<(u64, String)>,
    /// Corrections that no longer hold: number of the event that ended each, and why.
    pub earlier: Vec<(u64, String)>,
    /// The form, for whoever may correct.
    pub form: Option<ReadingForm>,
}

/// What a form starts from.
pub struct ReadingForm {
    /// Address without the language.
    pub action: String,
    /// Revision that is seen.
    pub expected: u64,
    /// All spheres, and whether each is chosen.
    pub spheres: Vec<(SphereId, bool)>,
    /// Codes of KVED.
    pub kved: String,
    /// All flags, and whether each holds.
    pub flags: Vec<(Flag, bool)>,
    /// Reason as typed.
    pub reason: String,
    /// Whether it was sent and refused: then it is shown at once.
    pub is_open: bool,
}

/// How an item of a current version is read; `None` for one that is gone.
pub async fn reading(site: &Site, visitor: &Visitor, f: &Frame, item: ItemId) -> Option<Reading> {
    let state = &visitor.snapshot.state;
    let text = state.item_text(item)?;
    let diagnosis = site.rozum.diagnosis_of(&visitor.snapshot).await;
    let labels = diagnosis.labels.get(&item)?;
    let corrected = state.label_correction(item);
    let earlier = state.labels.get(&item).map(|all| all.earlier.as_slice()).unwrap_or_default();
    Some(Reading {
        text: marked(f, text, labels, &[]),
        candidates: labels.candidates.iter().map(|candidate| named(f, candidate)).collect(),
        corrected: corrected.map(|one| (one.seq, one.correction.reason.clone())),
        earlier: earlier
            .iter()
            .map(|one| (one.corrected.seq, one.corrected.correction.reason.clone()))
            .collect(),
        form: f.corrects_labels().then(|| form(state.revision(&Subject::Labels(item)), item, labels)),
    })
}

fn named(f: &Frame, candidate: &Candidate) -> String {
    let code = candidate.group.as_deref().unwrap_or(&candidate.division);
    format!("{} ({})", f.kved(code), f.percent_whole(candidate.confidence))
}

fn form(expected: u64, item: ItemId, labels: &Labels) -> ReadingForm {
    let has = |sphere| labels.spheres.iter().any(|label| label.value == sphere);
    // A group names its division as well.
    let groups = labels.groups.iter().map(|label| label.value.as_str());
    let alone = |code: &&str| !labels.groups.iter().any(|group| group.value.starts_with(*code));
    let divisions = labels.divisions.iter().map(|label| label.value.as_str()).filter(alone);
    ReadingForm {
        action: format!("{}/labels", item_path(item)),
        expected,
        spheres: SphereId::all().map(|sphere| (sphere, has(sphere))).collect(),
        kved: groups.chain(divisions).collect::<Vec<_>>().join(", "),
        flags: Flag::ALL.iter().map(|&flag| (flag, labels.flags.has(flag))).collect(),
        reason: String::new(),
        is_open: false,
    }
}

/// A reading as typed.
#[derive(Debug, Default)]
pub struct TypedReading {
    spheres: Vec<String>,
    kved: String,
    flags: Vec<String>,
    reason: String,
}

impl ReadingForm {
    /// The form again as it was typed.
    pub fn keep(&mut self, typed: TypedReading) {
        let TypedReading { spheres, kved, flags, reason } = typed;
        for (sphere, chosen) in &mut self.spheres {
            *chosen = spheres.contains(&sphere.to_string());
        }
        for (flag, chosen) in &mut self.flags {
            *chosen = flags.iter().any(|code| code == flag.code());
        }
        (self.kved, self.reason, self.is_open) = (kved, reason, true);
    }
}

impl TypedReading {
    fn of(fields: &[(String, String)]) -> Self {
        let all = |name: &'static str| {
            fields.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.clone())
        };
        let one = |name: &'static str| all(name).next().unwrap_or_default();
        Self {
            spheres: all("sphere").collect(),
            kved: one("kved"),
            flags: all("flag").collect(),
            reason: one_line(&one("reason")),
        }
    }

    /// What it says; a value that no form of ours offers is an error.
    fn reading(&self) -> Result<PersonReading, PageError> {
        let spheres = self.spheres.iter().map(|code| code.parse()).collect::<Result<_, _>>();
        let flags = self.flags.iter().map(|code| code.parse()).collect::<Result<_, _>>();
        let codes = self.kved.split([',', ';', ' ']).filter(|code| !code.is_empty());
        Ok(PersonReading {
            spheres: spheres.map_err(PageError::BadRequest)?,
            kved: codes.map(str::to_owned).collect(),
            flags: flags.map_err(PageError::BadRequest)?,
        })
    }
}

/// `POST /priorities/{id}/labels`, `/tasks/{id}/labels`
pub async fn correct(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(id): Path<String>,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let one = |name: &str| fields.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim());
    visitor.check_form(one("form"))?;
    let item: ItemId = id.parse().map_err(|_| PageError::NotFound)?;
    let unreadable = |_| PageError::BadRequest(Reason::new("request-unreadable"));
    let expected = Some(one("expected").parse().map_err(unreadable)?);
    let typed = TypedReading::of(&fields);
    let reason = typed.reason.clone();
    let command = if one("go") == "withdraw" {
        Command::WithdrawLabels { expected, item, reason }
    } else {
        Command::CorrectLabels { expected, item, reading: typed.reading()?, reason }
    };
    match command_on_item(&site.rozum, &visitor, &item_path(item), command).await? {
        Ok(done) => Ok(done),
        Err(errors) => {
            let refused = Refused { errors, reading: Some(typed), ..Refused::default() };
            match item {
                ItemId::Priority(id) => super::super::priority::draw(&site, &visitor, id, refused).await,
                ItemId::Task(id) => super::super::task::draw(&site, &visitor, id, refused).await,
            }
        }
    }
}
