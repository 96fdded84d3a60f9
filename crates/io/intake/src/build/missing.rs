//! Fields that a strategy needs and a file leaves out.

use super::dates;
use crate::notes::{At, Notes};
use crate::raw::Value;
use crate::vocabulary::{FIELDS, Field};
use rozum_model::Reason;
use std::collections::BTreeMap;

/// Fields without which a strategy cannot be registered.
const NEEDED: [Field; 8] = [
    Field::Title,
    Field::DocumentTitle,
    Field::Act,
    Field::ActFrom,
    Field::PeriodFrom,
    Field::PeriodTo,
    Field::EffectiveFrom,
    Field::Reason,
];

/// What is still to be filled in: at its cell where the file has one for it, otherwise once for
/// the file.
pub(super) fn say(fields: &[(Field, Value)], values: &BTreeMap<Field, &Value>, notes: &mut Notes) {
    let both = values.get(&Field::PeriodFrom).and_then(|value| dates::years(&value.text));
    let has_both = both.is_some_and(|(_, second)| second.is_some());
    let missing = NEEDED
        .into_iter()
        .filter(|field| !values.contains_key(field) && (*field != Field::PeriodTo || !has_both));
    let mut elsewhere = Vec::new();
    for field in missing {
        let Some((_, value)) = fields.iter().find(|(own, _)| *own == field) else {
            elsewhere.push(field);
            continue;
        };
        let reason = Reason::new("intake-field-empty").with("field", uk(field)).with("name", en(field));
        notes.warning(&value.at, None, reason);
    }
    if !elsewhere.is_empty() {
        let list = |say: fn(Field) -> &'static str| {
            elsewhere.iter().map(|field| say(*field)).collect::<Vec<_>>().join(", ")
        };
        let reason = Reason::new("intake-fields-absent")
            .with("count", elsewhere.len())
            .with("fields", list(uk))
            .with("names", list(en));
        notes.warning(&At::file(), None, reason);
    }
}

/// Name of a field in Ukrainian.
pub(super) fn uk(field: Field) -> &'static str {
    FIELDS.iter().find(|named| named.meaning == field).map_or("", |named| named.uk)
}

/// Name of a field in English.
pub(super) fn en(field: Field) -> &'static str {
    FIELDS.iter().find(|named| named.meaning == field).map_or("", |named| named.en)
}
