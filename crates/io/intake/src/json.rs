//! The project's own JSON: the fields of the template by English names. The shape is told in
//! `docs/strategy-template.md`.

use crate::notes::{At, Notes, quote};
use crate::raw::{Entry, Raw, Value};
use crate::table::Kind;
use crate::vocabulary::{Field, Word, distance};
use rozum_model::Reason;
use serde_json::{Map, Value as Json};
use std::collections::BTreeMap;

const TOP: &[(&str, Field)] = &[
    ("region", Field::Region),
    ("title", Field::Title),
    ("effective_from", Field::EffectiveFrom),
    ("reason", Field::Reason),
    ("note", Field::Note),
];
const INNER: &[(&str, &[(&str, Field)])] = &[
    ("document", &[("title", Field::DocumentTitle), ("publisher", Field::Publisher), ("url", Field::Url)]),
    ("regime", &[("act", Field::Act), ("effective_from", Field::ActFrom), ("effective_to", Field::ActTo)]),
    ("period", &[("from", Field::PeriodFrom), ("to", Field::PeriodTo)]),
];
const ITEM: &[(&str, Word)] = &[
    ("id", Word::Id),
    ("number", Word::Number),
    ("verbatim", Word::Text),
    ("text", Word::Text),
    ("label", Word::Text),
    ("sphere", Word::Sphere),
    ("serves", Word::Serves),
    ("basis", Word::Basis),
    ("place", Word::Place),
    ("note", Word::Note),
];

/// Reads JSON; `None` when it is broken or no object.
pub(crate) fn read(text: &str, notes: &mut Notes) -> Option<Raw> {
    let json: Json = match serde_json::from_str(text.trim_start_matches('\u{feff}')) {
        Ok(json) => json,
        Err(error) => {
            let row = u32::try_from(error.line()).ok();
            let at = At { sheet: None, row, column: Some(error.column().to_string()) };
            notes.error(&at, None, Reason::new("intake-broken-json"));
            return None;
        }
    };
    let Json::Object(top) = json else {
        notes.error(&At::file(), None, Reason::new("intake-json-not-object"));
        return None;
    };
    let mut raw = Raw::default();
    fields(&top, None, TOP, &mut raw, notes);
    for (part, names) in INNER {
        if let Some(Json::Object(inner)) = top.get(*part) {
            fields(inner, Some(part), names, &mut raw, notes);
        }
    }
    // The draft as the program itself writes it keeps the lists one level deeper.
    let lists = match top.get("content") {
        Some(Json::Object(content)) => content,
        _ => &top,
    };
    raw.spheres = entries(lists, "spheres", notes);
    raw.priorities = entries(lists, "priorities", notes);
    raw.tasks = entries(lists, "tasks", notes);
    say_unknown(&top, notes);
    Some(raw)
}

fn at(part: Option<&str>, key: &str) -> At {
    At { sheet: part.map(str::to_owned), row: None, column: Some(key.to_owned()) }
}

fn fields(
    object: &Map<String, Json>,
    part: Option<&str>,
    names: &[(&str, Field)],
    raw: &mut Raw,
    notes: &mut Notes,
) {
    for (key, field) in names {
        if let Some(value) = object.get(*key).and_then(|json| value(json, at(part, key), false, notes)) {
            raw.tell(*field, value);
        }
    }
}

/// `list` says that several texts may stand in a list.
fn value(json: &Json, at: At, list: bool, notes: &mut Notes) -> Option<Value> {
    let text = match json {
        Json::Null => return None,
        Json::String(text) => text.clone(),
        Json::Number(number) => number.to_string(),
        Json::Array(parts) if list && parts.iter().all(|part| part.is_string() || part.is_number()) => {
            let parts = parts
                .iter()
                .take(1_000)
                .map(|part| part.as_str().map_or_else(|| part.to_string(), str::to_owned));
            parts.collect::<Vec<_>>().join("; ")
        }
        other => {
            notes.error(&at, Some(&quote(&other.to_string())), Reason::new("intake-json-not-text"));
            return None;
        }
    };
    Some(Value { text, kind: Kind::Text, at })
}

fn entries(lists: &Map<String, Json>, part: &str, notes: &mut Notes) -> Vec<Entry> {
    let items = match lists.get(part) {
        Some(Json::Array(items)) => items,
        None | Some(Json::Null) => return Vec::new(),
        Some(_) => {
            notes.error(&at(None, part), None, Reason::new("intake-json-not-list"));
            return Vec::new();
        }
    };
    let numbered = items.iter().zip(1_u32..).take(crate::limits::MAX_ROWS);
    numbered.filter_map(|(item, row)| entry(item, part, row, notes)).collect()
}

fn entry(item: &Json, part: &str, row: u32, notes: &mut Notes) -> Option<Entry> {
    let at = At { sheet: Some(part.to_owned()), row: Some(row), column: None };
    let column = |key: &str| At { column: Some(key.to_owned()), ..at.clone() };
    let mut values = BTreeMap::new();
    match item {
        Json::String(text) => {
            values.insert(Word::Text, Value { text: text.clone(), kind: Kind::Text, at: column("text") });
        }
        Json::Object(object) => {
            for (key, word) in ITEM {
                let json = object.get(*key).filter(|_| !values.contains_key(word));
                values.extend(
                    json.and_then(|json| {
                        value(json, column(key), matches!(word, Word::Serves | Word::Basis), notes)
                    })
                    .map(|value| (*word, value)),
                );
            }
            // A sphere that is said to be none, as the program's own drafts do.
            if part == "spheres" && object.get("sphere").is_some_and(Json::is_null) {
                let none = crate::vocabulary::no_sphere_name(rozum_locale::Lang::En).to_owned();
                values.insert(Word::Sphere, Value { text: none, kind: Kind::Text, at: column("sphere") });
            }
            if let Some(Json::Array(links)) = object.get("links") {
                values.extend(served(links, &column("links")));
            }
        }
        _ => {
            notes.error(&at, Some(&quote(&item.to_string())), Reason::new("intake-json-not-text"));
            return None;
        }
    }
    Some(Entry { at, values })
}

/// `[{"priority": 0, "basis": "stated"}]`: priorities by their place in the list, from 0.
fn served(links: &[Json], at: &At) -> Vec<(Word, Value)> {
    let places = links.iter().filter_map(|link| link.get("priority")?.as_u64());
    let numbers: Vec<String> = places.map(|place| format!("#{}", place.saturating_add(1))).collect();
    let bases = links.iter().map(|link| link.get("basis").and_then(Json::as_str).unwrap_or("judged"));
    let of = |text: String| Value { text, kind: Kind::Text, at: at.clone() };
    vec![(Word::Serves, of(numbers.join("; "))), (Word::Basis, of(bases.collect::<Vec<_>>().join("; ")))]
}

fn say_unknown(top: &Map<String, Json>, notes: &mut Notes) {
    let inner = INNER.iter().map(|(name, _)| *name);
    let lists = ["format", "content", "spheres", "priorities", "tasks"];
    let known: Vec<&str> = TOP.iter().map(|(name, _)| *name).chain(inner).chain(lists).collect();
    for key in top.keys().filter(|key| !known.contains(&key.as_str())).take(20) {
        let key: String = quote(key);
        let expected = known.iter().min_by_key(|name| distance(name, &key)).copied().unwrap_or_default();
        let reason = Reason::new("intake-json-unknown").with("key", key.as_str()).with("expected", expected);
        notes.warning(&at(None, &key), None, reason);
    }
}
