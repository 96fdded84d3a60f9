//! Documents that events name by hash, wherever in an event they stand.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A document that an event names by hash; a line of `documents.jsonl`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DocumentLine {
    /// The event that names it.
    pub event: u64,
    /// SHA-256 of the original, as the event has it.
    pub sha256: String,
    /// Its title, as the event has it.
    pub title: String,
}

/// What stands in every event that names a document by hash.
const MARK: &[u8] = b"\"sha256\"";

/// All of them in order, each once an event. An event that cannot be read names none.
pub(crate) fn documents<'a>(events: impl Iterator<Item = (u64, &'a [u8])>) -> Vec<DocumentLine> {
    let mut all = Vec::new();
    for (event, body) in events {
        let first = all.len();
        // Few events name one: the others are not parsed.
        if !body.windows(MARK.len()).any(|window| window == MARK) {
            continue;
        }
        if let Ok(value) = serde_json::from_slice(body) {
            named(event, &value, &mut all);
        }
        let mut own: Vec<DocumentLine> = all.split_off(first);
        own.sort();
        own.dedup();
        all.extend(own);
    }
    all
}

/// A document is an object with a title and a hash; what kind of fact holds it does not matter here.
fn named(event: u64, value: &Value, all: &mut Vec<DocumentLine>) {
    match value {
        Value::Object(fields) => {
            let text = |name: &str| fields.get(name).and_then(Value::as_str);
            if let (Some(sha256), Some(title)) = (text("sha256"), text("title")) {
                all.push(DocumentLine { event, sha256: sha256.to_owned(), title: title.to_owned() });
            }
            fields.values().for_each(|value| named(event, value, all));
        }
        Value::Array(items) => items.iter().for_each(|value| named(event, value, all)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_are_found_at_any_depth_and_told_once() {
        let body = br#"{"event":{"x":{"evidence":[{"title":"b","sha256":"02"},{"title":"a","sha256":"01"},
            {"title":"a","sha256":"01"},{"title":"no hash"}],"order":{"title":"c","sha256":"00","deep":{"sha256":"9","title":"d"}}}}}"#;
        let found = documents([(7, body.as_slice()), (8, b"not json")].into_iter());
        let told: Vec<String> =
            found.iter().map(|it| format!("{} {} {}", it.event, it.sha256, it.title)).collect();
        assert_eq!(told, ["7 00 c", "7 01 a", "7 02 b", "7 9 d"]);
    }
}
