//! What a figure was computed from, and where each value stands.

use rozum_locale::{Lang, text};
use rozum_risks::{Input, Place, Value};
use serde::Serialize;
use utoipa::ToSchema;

/// A value that went into a figure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct RiskInputRow {
    /// Its name for programs.
    pub name: &'static str,
    /// Its name for people.
    pub label: String,
    /// `count`, `ratio`, `money` (kopecks), `day` or `text`.
    pub r#type: &'static str,
    /// The value, not rounded.
    pub value: String,
    /// Where it stands.
    pub from: RiskPlaceRow,
    /// Sequence number of the event of the journal that brought it; null where no single event did.
    pub event: Option<u64>,
}

/// Where something stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct RiskPlaceRow {
    /// `project`, `priority`, `region`, `strategy`, `body`, `organisation`, `call`, `sitting`, `occasion`, `indicator`,
    /// `account`, or `supplied` for what tables and texts say beside the journal.
    pub kind: &'static str,
    /// Its id; empty for what was supplied.
    pub id: String,
}

impl RiskInputRow {
    /// An input with its words.
    pub fn of(input: &Input, lang: Lang) -> Self {
        let (kind, value) = match &input.value {
            Value::Count(count) => ("count", count.to_string()),
            Value::Ratio(ratio) => ("ratio", ratio.to_string()),
            Value::Money(amount) => ("money", amount.0.to_string()),
            Value::Day(day) => ("day", day.to_string()),
            Value::Text(text) => ("text", text.clone()),
        };
        let label = text(lang, &format!("risk-input-{}", input.name)).into_owned();
        let from = RiskPlaceRow::of(&input.from);
        Self { name: input.name, label, r#type: kind, value, from, event: input.event }
    }

    /// In one line: `grant=90000 @project:05-A001 #17`.
    pub(super) fn line(&self) -> String {
        let RiskPlaceRow { kind, id } = &self.from;
        let event = self.event.map(|event| format!(" #{event}")).unwrap_or_default();
        let place = if id.is_empty() { String::new() } else { format!(":{id}") };
        format!("{}={} @{kind}{place}{event}", self.name, self.value)
    }
}

impl RiskPlaceRow {
    /// A place by its word and id.
    pub fn of(place: &Place) -> Self {
        let (kind, id) = match place {
            Place::Project(id) => ("project", id.to_string()),
            Place::Priority(id) => ("priority", id.to_string()),
            Place::Region(id) => ("region", id.to_string()),
            Place::Body(id) => ("body", id.to_string()),
            Place::Organisation(id) => ("organisation", id.to_string()),
            Place::Call(id) => ("call", id.to_string()),
            Place::Sitting(id) => ("sitting", id.to_string()),
            Place::Occasion(id) => ("occasion", id.to_string()),
            Place::Indicator(id) => ("indicator", id.to_string()),
            Place::Account(id) => ("account", id.to_string()),
            Place::Supplied => ("supplied", String::new()),
        };
        Self { kind, id }
    }
}
