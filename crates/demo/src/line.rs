//! One command of the story, with names still in it.

use serde::Deserialize;
use toml::{Table, Value};

#[derive(Debug)]
pub(crate) struct Line {
    /// Days from today; below zero, for the story is past.
    pub(crate) on: i64,
    /// Name of the person, or `operator`.
    pub(crate) by: String,
    /// Name for what it makes.
    pub(crate) named: Option<String>,
    /// Id of the rule that refuses it, where the story shows a refusal.
    pub(crate) refused: Option<String>,
    /// The command under the name of its group.
    pub(crate) what: Table,
    pub(crate) place: String,
}

impl Line {
    pub(crate) fn new(on: i64, by: &str, group: &str, command: Table) -> Self {
        let what = table([(group, Value::Table(command))]);
        Self { on, by: by.to_owned(), named: None, refused: None, what, place: String::new() }
    }

    pub(crate) fn named(mut self, name: impl Into<String>) -> Self {
        self.named = Some(name.into());
        self
    }

    /// Where it stands, for messages; the verb is told with it.
    pub(crate) fn at(mut self, place: &str) -> Self {
        let verb = self.what.values().find_map(|command| command.get("verb")?.as_str());
        self.place = format!("{place}, {}, day {}", verb.unwrap_or("?"), self.on);
        self
    }
}

/// A table of these values.
pub(crate) fn table<const N: usize>(entries: [(&str, Value); N]) -> Table {
    entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

/// A name as a value: `group` as `@group`.
pub(crate) fn name(text: &str) -> Value {
    Value::String(format!("@{text}"))
}

/// An organisation, entered by the administrator.
#[derive(Debug, Deserialize)]
pub(crate) struct OrganisationLine {
    key: String,
    on: i64,
    #[serde(default)]
    controllers: Vec<Value>,
    #[serde(flatten)]
    facts: Table,
}

impl OrganisationLine {
    pub(crate) fn line(self) -> Line {
        let facts = Value::Table(self.facts);
        let controllers = Value::Array(self.controllers);
        let command =
            table([("verb", "enter-organisation".into()), ("facts", facts), ("controllers", controllers)]);
        Line::new(self.on, "administrator", "bodies", command).named(self.key)
    }
}

/// A seat: proposed by the administrator, confirmed by national oversight, and the interests of who takes it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SeatLine {
    body: String,
    who: String,
    organisation: String,
    on: i64,
    until: i64,
    /// Who confirms; without one it still waits.
    #[serde(default)]
    confirmed: Option<String>,
    /// Interests to declare; none is a statement too. Absent when nothing was stated.
    #[serde(default)]
    interests: Option<Vec<Value>>,
}

impl SeatLine {
    pub(crate) fn lines(self) -> Vec<Line> {
        let mandate = format!("{}.{}", self.body, self.who);
        let term = table([("from", day(self.on)), ("to", day(self.until))]);
        let seat = table([
            ("account", name(&self.who)),
            ("organisation", name(&self.organisation)),
            ("term", Value::Table(term)),
        ]);
        let proposing = table([
            ("verb", "propose-mandate".into()),
            ("body", name(&self.body)),
            ("seat", Value::Table(seat)),
        ]);
        let mut lines = vec![Line::new(self.on, "administrator", "bodies", proposing).named(mandate.clone())];
        if let Some(by) = &self.confirmed {
            let confirming = table([("verb", "confirm-mandate".into()), ("mandate", name(&mandate))]);
            lines.push(Line::new(self.on, by, "bodies", confirming));
        }
        if let Some(interests) = self.interests {
            let stating =
                table([("verb", "declare-interests".into()), ("interests", Value::Array(interests))]);
            lines.push(Line::new(self.on, &self.who, "bodies", stating));
        }
        lines
    }
}

/// A day as a value.
pub(crate) fn day(offset: i64) -> Value {
    Value::String(format!("@{offset}"))
}
