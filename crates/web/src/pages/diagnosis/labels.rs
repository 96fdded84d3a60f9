//! How the text of an item is read: by the program, or by a person instead.

use crate::error::PageError;
use crate::frame::{Frame, localised};
use crate::site::Site;
use crate::visitor::Visitor;
use axum::Form;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use rozum_app::SubmitError;
use rozum_diagnosis::{Candidate, Labels};
use rozum_model::event::Subject;
use rozum_model::labels::PersonReading;
use rozum_model::strategy::ItemId;
use rozum_model::{Command, Flag, SphereId};
use std::collections::BTreeSet;
use std::sync::Arc;

use crate::diagnosis::{Marked, marked};

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
    let title = rozum_reference::kved::by_code(code).map_or("", |kved| f.pick(kved.title_uk, kved.title_en));
    format!("{code} {title} ({})", f.percent_whole(candidate.confidence))
}

fn form(expected: u64, item: ItemId, labels: &Labels) -> ReadingForm {
    let has = |sphere| labels.spheres.iter().any(|label| label.value == sphere);
    // A group names its division as well.
    let groups = labels.groups.iter().map(|label| label.value.as_str());
    let alone = |code: &&str| !labels.groups.iter().any(|group| group.value.starts_with(*code));
    let divisions = labels.divisions.iter().map(|label| label.value.as_str()).filter(alone);
    ReadingForm {
        action: format!("{}/labels", path(item)),
        expected,
        spheres: SphereId::all().map(|sphere| (sphere, has(sphere))).collect(),
        kved: groups.chain(divisions).collect::<Vec<_>>().join(", "),
        flags: Flag::ALL.iter().map(|&flag| (flag, labels.flags.has(flag))).collect(),
        reason: String::new(),
    }
}

/// The page of an item, without the language.
pub fn path(item: ItemId) -> String {
    match item {
        ItemId::Priority(id) => format!("/priorities/{id}"),
        ItemId::Task(id) => format!("/tasks/{id}"),
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
    let expected = one("expected").parse().ok();
    let reason = one("reason").split_whitespace().collect::<Vec<_>>().join(" ");
    let command = if one("go") == "withdraw" {
        Command::WithdrawLabels { expected, item, reason }
    } else {
        Command::CorrectLabels { expected, item, reading: typed(&fields)?, reason }
    };
    let viewer = visitor.signed_in()?;
    match site.rozum.submit(&viewer.actor(), &command).await {
        Ok(_) => Ok(Redirect::to(&localised(visitor.lang, &path(item))).into_response()),
        Err(SubmitError::Refused(refusal)) => Err(PageError::Refused(refusal.reasons)),
        Err(error) => Err(error.into()),
    }
}

fn typed(fields: &[(String, String)]) -> Result<PersonReading, PageError> {
    let all = |name: &'static str| fields.iter().filter(move |(key, _)| key == name).map(|(_, value)| value);
    let spheres = all("sphere").map(|value| value.parse()).collect::<Result<_, _>>();
    let flags = all("flag").map(|value| value.parse()).collect::<Result<_, _>>();
    let split = |value: &String| value.split([',', ';', ' ']).map(str::to_owned).collect::<Vec<_>>();
    let kved: BTreeSet<String> = all("kved").flat_map(split).filter(|code| !code.is_empty()).collect();
    Ok(PersonReading {
        spheres: spheres.map_err(PageError::BadRequest)?,
        kved,
        flags: flags.map_err(PageError::BadRequest)?,
    })
}
