//! Spheres, priorities and tasks of a version to be: nothing twice, nothing that points nowhere.

use crate::ids;
use crate::texts::{Field, ITEM_LIMIT, allowed, compared, optional, required};
use rozum_model::draft::{Content, TaskEntry};
use rozum_model::strategy::Strategy;
use rozum_model::{Reason, RegionIso};
use std::collections::{BTreeMap, BTreeSet};

/// Adds what is wrong with the content. `strategy` is what the region has in the register now.
pub(crate) fn check(
    region: RegionIso,
    content: &Content,
    strategy: Option<&Strategy>,
    reasons: &mut Vec<Reason>,
) {
    let items = content.spheres.len() + content.priorities.len() + content.tasks.len();
    if items > ITEM_LIMIT {
        reasons.push(Reason::new("too-many-items").with("count", items).with("limit", ITEM_LIMIT));
        // Looking at each of a flood of items would only repeat this.
        return;
    }
    texts(content, reasons);
    twice(content, reasons);
    ids::check(region, content, strategy, reasons);
    for (index, task) in content.tasks.iter().enumerate() {
        links(index, task, content.priorities.len(), reasons);
    }
}

fn texts(content: &Content, reasons: &mut Vec<Reason>) {
    for (index, sphere) in content.spheres.iter().enumerate() {
        required(Field::of("sphere-label", index), crate::closing_stripped(&sphere.label), reasons);
        allowed(Field::of("sphere-place", index), &sphere.place, reasons);
    }
    for (index, entry) in content.priorities.iter().enumerate() {
        verbatim(Field::of("priority-text", index), &entry.verbatim, reasons);
        allowed(Field::of("priority-place", index), &entry.place, reasons);
        optional(Field::of("priority-note", index), entry.note.as_deref(), reasons);
    }
    for (index, entry) in content.tasks.iter().enumerate() {
        verbatim(Field::of("task-text", index), &entry.verbatim, reasons);
        allowed(Field::of("task-place", index), &entry.place, reasons);
        optional(Field::of("task-note", index), entry.note.as_deref(), reasons);
    }
}

/// The words of an item: more than closing signs, and every sign of them visible.
pub(crate) fn verbatim(field: Field, verbatim: &str, reasons: &mut Vec<Reason>) {
    if crate::closing_stripped(verbatim).is_empty() {
        required(field, "", reasons);
    } else {
        required(field, verbatim, reasons);
    }
}

fn twice(content: &Content, reasons: &mut Vec<Reason>) {
    let labels = content.spheres.iter().map(|sphere| sphere.label.as_str());
    for (first, second, label) in repeated(labels) {
        let reason = Reason::new("sphere-declared-twice").with("label", label);
        reasons.push(reason.with("first", first + 1).with("second", second + 1));
    }
    let priorities = content.priorities.iter().map(|entry| entry.verbatim.as_str());
    let tasks = content.tasks.iter().map(|entry| entry.verbatim.as_str());
    for (kind, found) in [("priority", repeated(priorities)), ("task", repeated(tasks))] {
        for (first, second, text) in found {
            let reason = Reason::new("text-duplicated").with("kind", kind);
            reasons
                .push(reason.with("first", first + 1).with("second", second + 1).with("text", excerpt(text)));
        }
    }
}

/// Pairs of indices whose texts say the same, with the later text.
fn repeated<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<(usize, usize, &'a str)> {
    let mut seen = BTreeMap::new();
    let mut pairs = Vec::new();
    for (index, text) in texts.enumerate() {
        let key = compared(text);
        if key.is_empty() {
            continue;
        }
        match seen.get(&key) {
            Some(first) => pairs.push((*first, index, text)),
            None => {
                seen.insert(key, index);
            }
        }
    }
    pairs
}

/// The beginning of a text, enough to recognise it in a message.
pub(crate) fn excerpt(text: &str) -> String {
    const SHOWN: usize = 80;
    let text = crate::closing_stripped(text);
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

fn links(index: usize, task: &TaskEntry, priorities: usize, reasons: &mut Vec<Reason>) {
    let mut seen = BTreeSet::new();
    for link in &task.links {
        let named =
            |reason: Reason| reason.with("task", index + 1).with("priority", link.priority.saturating_add(1));
        if link.priority >= priorities {
            reasons.push(named(Reason::new("link-to-nothing")).with("count", priorities));
        } else if !seen.insert(link.priority) {
            reasons.push(named(Reason::new("link-named-twice")));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{content, link, sphere};

    fn found(content: &Content) -> Vec<String> {
        let mut reasons = Vec::new();
        check(RegionIso::from_number(5).unwrap(), content, None, &mut reasons);
        reasons.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn an_empty_strategy_is_one_that_declares_nothing() {
        assert!(found(&Content::default()).is_empty());
    }

    #[test]
    fn what_says_the_same_is_named_in_pairs() {
        let mut twice = content(&["туризм", "Туризм;"], &["туризм", "мости", "мости."]);
        twice.spheres = vec![sphere("Туризм", 1), sphere("туризм ", 1)];
        assert_eq!(
            found(&twice),
            [
                "sphere-declared-twice label=туризм  first=1 second=2",
                "text-duplicated kind=priority first=1 second=2 text=Туризм",
                "text-duplicated kind=task first=2 second=3 text=мости",
            ]
        );
    }

    #[test]
    fn links_point_to_something_and_only_once() {
        let mut linked = content(&["туризм"], &["мости"]);
        linked.tasks[0].links = vec![link(0), link(0), link(1)];
        assert_eq!(
            found(&linked),
            ["link-named-twice task=1 priority=1", "link-to-nothing task=1 priority=2 count=1"]
        );
    }

    #[test]
    fn a_flood_is_refused_as_a_whole() {
        let flood: Vec<String> = (0..=ITEM_LIMIT).map(|n| format!("мета {n}")).collect();
        let flood: Vec<&str> = flood.iter().map(String::as_str).collect();
        assert_eq!(found(&content(&flood, &[])), ["too-many-items count=501 limit=500"]);
    }

    #[test]
    fn closing_signs_alone_are_no_text() {
        assert_eq!(found(&content(&[" ; "], &[])), ["text-empty field=priority-text number=1"]);
    }
}
