//! A finding as a page tells it: what it is about, its figure beside the threshold, and the way to each value behind it.

use crate::frame::Frame;
use rozum_app::risks::Risks;
use rozum_app::rows::{RiskFilter, RiskRow, risk_input_ratio};
use rozum_model::State;
use rozum_model::event::Subject as Matter;
use rozum_risks::{Finding, Input, Place, Subject, Value, find};
use std::ops::Range;

/// A finding.
pub struct Shown {
    pub row: RiskRow,
    /// Path of the page of its indicator.
    pub indicator: String,
    /// Path of the page of its subject; empty where there is none.
    pub href: String,
    /// What people called the subject; empty where it has no name of its own.
    pub name: String,
    /// Whether that name is Ukrainian in either language.
    pub verbatim: bool,
    pub inputs: Vec<ShownInput>,
}

/// A value behind a figure.
pub struct ShownInput {
    pub label: String,
    pub value: String,
    /// Path of where it stands; empty where that is no page.
    pub href: String,
    /// Id of where it stands; empty for what tables and texts say beside the journal.
    pub place: String,
    pub event: Option<u64>,
}

impl Shown {
    /// A finding in words; `None` of an indicator that this program does not know.
    pub fn of(f: &Frame, state: &State, all: &Risks, finding: &Finding) -> Option<Self> {
        let indicator = find(finding.indicator)?;
        let row = RiskRow::of(state, all, finding, f.lang)?;
        let measured = finding.outcome.measured();
        let inputs = measured.map(|measured| measured.inputs.as_slice()).unwrap_or_default();
        let (name, verbatim) = name(f, state, finding.subject);
        Some(Self {
            indicator: format!("/risks/{}", indicator.id),
            href: path(finding.subject),
            name,
            verbatim,
            inputs: row
                .inputs
                .iter()
                .zip(inputs)
                .map(|(row, input)| told(f, row.label.clone(), input))
                .collect(),
            row,
        })
    }

    /// Tone of its tag.
    pub fn class(&self) -> &'static str {
        match self.row.outcome {
            "flag" => "warning",
            "clear" => "success",
            _ => "info",
        }
    }
}

/// A part of the findings that a filter leaves, questions first; and how many it leaves.
pub fn shown(
    f: &Frame,
    state: &State,
    all: &Risks,
    filter: &RiskFilter,
    part: Range<usize>,
) -> (Vec<Shown>, usize) {
    let place = |finding: &&Finding| {
        RiskFilter::OUTCOMES.iter().position(|outcome| *outcome == finding.outcome.code())
    };
    let mut left: Vec<&Finding> = all.findings.iter().filter(|finding| filter.keeps(finding)).collect();
    left.sort_by_key(place);
    let count = left.len();
    (
        left.into_iter()
            .skip(part.start)
            .take(part.len())
            .filter_map(|finding| Shown::of(f, state, all, finding))
            .collect(),
        count,
    )
}

/// Path of the page of a subject.
pub fn path(subject: Subject) -> String {
    match subject {
        Subject::Project(id) => crate::subject::path(&Matter::Application(id)).unwrap_or_default(),
        Subject::Body(id) => crate::subject::path(&Matter::Body(id)).unwrap_or_default(),
        Subject::Organisation(id) => crate::subject::path(&Matter::Organisation(id)).unwrap_or_default(),
        Subject::Priority(id) => format!("/priorities/{id}"),
        Subject::Region(id) | Subject::Strategy(id) => format!("/regions/{id}"),
    }
}

fn name(f: &Frame, state: &State, subject: Subject) -> (String, bool) {
    let governance = &state.governance;
    let name = match subject {
        Subject::Project(id) => governance.application(id).map(|one| one.current.content.title.clone()),
        Subject::Body(id) => governance.body(id).map(|one| one.facts.name.clone()),
        Subject::Organisation(id) => governance.organisation(id).map(|one| one.facts.name.clone()),
        Subject::Priority(id) => state.priority(id).map(|one| one.item.text.clone()),
        Subject::Region(id) | Subject::Strategy(id) => return (f.region(id).into_owned(), false),
    };
    (name.unwrap_or_default(), true)
}

fn told(f: &Frame, label: String, input: &Input) -> ShownInput {
    let value = match &input.value {
        Value::Count(count) => f.number(*count),
        Value::Ratio(ratio) => risk_input_ratio(f.lang, input.name, *ratio),
        Value::Money(amount) => f.money(amount),
        Value::Day(day) => f.day(day),
        Value::Text(text) => word(f, input.name, text),
    };
    let (place, href) = place(f, &input.from);
    ShownInput { label, value, href, place, event: input.event }
}

/// Some texts are words of this program, others are ids or what people wrote.
fn word(f: &Frame, input: &str, text: &str) -> String {
    let id = match input {
        "calculated" | "held" | "order" => format!("risk-value-{text}"),
        "act" | "declared-interest" | "found-interest" => format!("risk-act-{text}"),
        "silent-stage" => format!("risk-input-{text}"),
        "kved" | "activity" => return f.kved(text),
        _ => return text.to_owned(),
    };
    if rozum_locale::has(f.lang, &id) { f.t(&id).into_owned() } else { text.to_owned() }
}

/// Its id or name, and its path.
fn place(f: &Frame, place: &Place) -> (String, String) {
    let page = |matter: &Matter| crate::subject::path(matter).unwrap_or_default();
    match place {
        Place::Project(id) => (id.to_string(), page(&Matter::Application(*id))),
        Place::Priority(id) => (id.to_string(), format!("/priorities/{id}")),
        Place::Region(id) => (f.region(id).into_owned(), format!("/regions/{id}")),
        Place::Body(id) => (id.to_string(), page(&Matter::Body(*id))),
        Place::Organisation(id) => (id.to_string(), page(&Matter::Organisation(*id))),
        Place::Call(id) => (id.to_string(), page(&Matter::Call(*id))),
        Place::Sitting(id) => (id.to_string(), format!("/bodies/{}/sittings/{}", id.body(), id.number())),
        Place::Occasion(id) => (id.to_string(), page(&Matter::Occasion(*id))),
        Place::Indicator(id) => (id.to_string(), page(&Matter::Indicator(*id))),
        Place::Account(id) => (f.person(id), String::new()),
        Place::Supplied => (String::new(), String::new()),
    }
}
