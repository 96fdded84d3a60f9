//! What verification reads of a body: where the event stands and what it is called. The fact itself
//! stays unread, so that an older program can verify a newer journal.

use serde::Deserialize;
use serde::de::{IgnoredAny, MapAccess, Visitor};
use std::borrow::Cow;
use std::fmt;

/// The outside of an event.
#[derive(Debug, Deserialize)]
pub struct Envelope<'a> {
    pub seq: u64,
    #[serde(borrow)]
    pub subject: Cow<'a, str>,
    pub revision: u64,
    pub command: Span,
    pub event: Kind,
}

/// First and last event of a command.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct Span {
    pub first: u64,
    pub last: u64,
}

/// Name of the kind of event: the only key of the object, or of the object in a group.
#[derive(Debug)]
pub struct Kind(pub String);

/// Facts of governance stand in groups.
const GROUPS: [&str; 6] = ["bodies", "funding", "implementation", "oversight", "rules", "steering"];

impl<'de> Deserialize<'de> for Kind {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(KindVisitor)
    }
}

struct KindVisitor;

impl<'de> Visitor<'de> for KindVisitor {
    type Value = Kind;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an event")
    }

    fn visit_str<E: serde::de::Error>(self, name: &str) -> Result<Kind, E> {
        Ok(Kind(name.to_owned()))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Kind, A::Error> {
        let outer: String = map.next_key()?.ok_or_else(|| serde::de::Error::custom("no kind"))?;
        let kind = if GROUPS.contains(&outer.as_str()) {
            map.next_value::<Kind>()?.0
        } else {
            map.next_value::<IgnoredAny>()?;
            outer
        };
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Kind(kind))
    }
}

/// Reads a body, as long as it is one: its own span holds its number, which is a sane one.
pub fn read(body: &[u8]) -> Option<Envelope<'_>> {
    let envelope: Envelope<'_> = serde_json::from_slice(body).ok()?;
    let Span { first, last } = envelope.command;
    (first <= envelope.seq && envelope.seq <= last && last < i64::MAX as u64).then_some(envelope)
}
