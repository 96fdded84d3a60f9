//! Rows that say which region they are about: a draft is of one region.

use crate::lookup;
use crate::notes::Notes;
use crate::raw::{Entry, Raw, Value};
use crate::text::tidy;
use crate::vocabulary::{Field, Word};
use rozum_model::{Reason, RegionIso};
use std::collections::BTreeMap;

/// A region as rows name it: known, or the words that name none.
type Key = Result<RegionIso, String>;

/// Keeps the rows of one region and says which were left out.
pub(super) fn choose(raw: &mut Raw, hint: Option<RegionIso>, notes: &mut Notes) {
    let mut known = Known::default();
    let mut met: BTreeMap<Key, (Value, usize)> = BTreeMap::new();
    let mut first = None;
    for value in [&raw.spheres, &raw.priorities, &raw.tasks].into_iter().flatten().filter_map(named) {
        let key = known.key(value);
        first.get_or_insert_with(|| key.clone());
        met.entry(key).or_insert_with(|| (value.clone(), 0)).1 += 1;
    }
    let Some(first) = first else { return };
    let hinted = hint.map(Ok).filter(|key| met.contains_key(key));
    let chosen = hinted.clone().unwrap_or(first);
    if met.len() > 1 && hinted.is_none() {
        say_several(&met, hint, notes);
    }
    if let Some((value, _)) = met.get(&chosen) {
        raw.fields.push((Field::Region, value.clone()));
    }
    let others: usize = met.iter().filter(|(key, _)| **key != chosen).map(|(_, (_, count))| count).sum();
    if hinted.is_some() && others > 0 {
        let at = met.get(&chosen).map(|(value, _)| value.at.clone()).unwrap_or_default();
        notes.info(&at, None, Reason::new("intake-other-regions").with("count", others));
    }
    for entries in [&mut raw.spheres, &mut raw.priorities, &mut raw.tasks] {
        entries.retain(|entry| named(entry).is_none_or(|value| known.key(value) == chosen));
    }
}

fn named(entry: &Entry) -> Option<&Value> {
    entry.text(Word::Region).filter(|value| !value.text.trim().is_empty())
}

/// Each name is looked up once: a table repeats it in hundreds of rows.
#[derive(Default)]
struct Known(BTreeMap<String, Key>);

impl Known {
    fn key(&mut self, value: &Value) -> Key {
        if let Some(key) = self.0.get(&value.text) {
            return key.clone();
        }
        let key = lookup::region(&value.text).ok_or_else(|| tidy(&value.text));
        self.0.insert(value.text.clone(), key.clone());
        key
    }
}

fn say_several(met: &BTreeMap<Key, (Value, usize)>, hint: Option<RegionIso>, notes: &mut Notes) {
    let list = |say: fn(&Key) -> &str| {
        let names: Vec<&str> = met.keys().map(say).take(5).collect();
        format!("{}{}", names.join(", "), if met.len() > names.len() { "…" } else { "" })
    };
    let (uk, en) = (list(|key| name(key).0), list(|key| name(key).1));
    let at = met.values().next().map(|(value, _)| value.at.clone()).unwrap_or_default();
    let id = if hint.is_some() { "intake-region-not-in-file" } else { "intake-several-regions" };
    let reason = Reason::new(id).with("count", met.len()).with("regions", uk.as_str()).with("names", en);
    notes.error(&at, Some(&uk), reason);
}

/// In both languages; words that name no region stand for themselves.
fn name(key: &Key) -> (&str, &str) {
    match key {
        Ok(iso) => lookup::region_names(*iso),
        Err(words) => (words, words),
    }
}
