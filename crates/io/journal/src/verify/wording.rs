//! What an event says, apart from its number, and how two events differ.

use serde_json::Value;

/// Differences told of one event.
const TOLD: usize = 4;
/// Letters told of a value.
const LONG: usize = 80;

/// The event without what only numbers it: an event keeps saying the same when one before it is dropped.
pub fn without_numbers(body: &[u8]) -> Vec<u8> {
    let bytes = read(body).and_then(|value| serde_json::to_vec(&value).ok());
    bytes.unwrap_or_else(|| body.to_vec())
}

fn read(body: &[u8]) -> Option<Value> {
    let mut value: Value = serde_json::from_slice(body).ok()?;
    let envelope = value.as_object_mut()?;
    envelope.shift_remove("seq");
    envelope.shift_remove("revision");
    if let Some(command) = envelope.get_mut("command").and_then(Value::as_object_mut) {
        command.shift_remove("first");
        command.shift_remove("last");
    }
    Some(value)
}

/// `field: was → is`, by their paths; the numbering only where nothing else differs.
pub fn changes(was: &[u8], now: &[u8]) -> String {
    let mut told = Vec::new();
    match (read(was), read(now)) {
        (Some(old), Some(new)) if old != new => compare("", &old, &new, &mut told),
        _ => match (serde_json::from_slice(was), serde_json::from_slice(now)) {
            (Ok(old), Ok(new)) => compare("", &old, &new, &mut told),
            _ => told.push(format!("{} → {}", short(&lossy(was)), short(&lossy(now)))),
        },
    }
    if told.len() > TOLD {
        told.truncate(TOLD);
        told.push("…".to_owned());
    }
    told.join("; ")
}

fn compare(path: &str, was: &Value, now: &Value, told: &mut Vec<String>) {
    let below = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    match (was, now) {
        (Value::Object(old), Value::Object(new)) => {
            for (name, value) in old {
                compare(&below(name), value, new.get(name).unwrap_or(&Value::Null), told);
            }
            for (name, value) in new.iter().filter(|(name, _)| !old.contains_key(*name)) {
                compare(&below(name), &Value::Null, value, told);
            }
        }
        (Value::Array(old), Value::Array(new)) if old.len() == new.len() => {
            for (number, (old, new)) in old.iter().zip(new).enumerate() {
                compare(&below(&(number + 1).to_string()), old, new, told);
            }
        }
        _ if was == now => {}
        _ => told.push(format!("{path}: {} → {}", short(&was.to_string()), short(&now.to_string()))),
    }
}

fn lossy(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn short(text: &str) -> String {
    match text.char_indices().nth(LONG) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(seq: u64, amount: u64) -> Vec<u8> {
        format!(
            r#"{{"seq":{seq},"command":{{"name":"pay","first":{seq},"last":{seq}}},"revision":{seq},"event":{{"paid":{{"sums":[1,{amount}]}}}}}}"#
        )
        .into_bytes()
    }

    #[test]
    fn a_number_is_no_content() {
        assert_eq!(without_numbers(&event(4, 7)), without_numbers(&event(5, 7)));
        assert_ne!(without_numbers(&event(4, 7)), without_numbers(&event(4, 8)));
        assert_eq!(without_numbers(b"nothing"), b"nothing");
    }

    #[test]
    fn what_differs_is_told_by_its_path() {
        assert_eq!(changes(&event(4, 7), &event(9, 8)), "event.paid.sums.2: 7 → 8");
        // Only numbers differ: then they are what was changed.
        let numbers = changes(&event(4, 7), &event(5, 7));
        assert_eq!(numbers, "seq: 4 → 5; command.first: 4 → 5; command.last: 4 → 5; revision: 4 → 5");
        assert_eq!(changes(b"{", b"}"), "{ → }");
        let long = format!("\"{}\"", "я".repeat(200));
        assert_eq!(changes(b"1", long.as_bytes()), format!(": 1 → \"{}…", "я".repeat(79)));
    }

    #[test]
    fn a_field_that_came_or_went_is_told() {
        let with = br#"{"event":{"a":1,"b":{"c":2}}}"#;
        let without = br#"{"event":{"a":1}}"#;
        assert_eq!(changes(with, without), "event.b: {\"c\":2} → null");
        assert_eq!(changes(without, with), "event.b: null → {\"c\":2}");
    }
}
