//! Two versions side by side: which items came, went or changed, and which of their words.

use rozum_model::strategy::{Priority, Task, Version};
use serde::Serialize;
use similar::{ChangeTag, TextDiff};

/// What two versions have and have not in common.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Comparison {
    /// Statements about the whole that differ.
    pub header: Vec<FieldChange>,
    /// Spheres of either.
    pub spheres: Vec<Row>,
    /// Priorities of either.
    pub priorities: Vec<Row>,
    /// Tasks of either.
    pub tasks: Vec<Row>,
}

/// A statement about the whole that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldChange {
    /// Message id of its name.
    pub label: &'static str,
    /// In the first version.
    pub before: String,
    /// In the second.
    pub after: String,
}

/// An item of either version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its id, or the sphere's label.
    pub label: String,
    /// What happened to it.
    pub change: Change,
    /// Its words in the first version; none when it was not there.
    pub before: Vec<Part>,
    /// Its words in the second version.
    pub after: Vec<Part>,
}

/// What happened to an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Change {
    /// The same in both.
    Same,
    /// Only in the second.
    Added,
    /// Only in the first.
    Removed,
    /// In both, with other words or other links.
    Changed,
}

impl Change {
    /// Message id of the word for it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Same => "change-same",
            Self::Added => "change-added",
            Self::Removed => "change-removed",
            Self::Changed => "change-changed",
        }
    }

    /// Tone of the tag.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Same => "plain",
            Self::Added => "success",
            Self::Removed => "error",
            Self::Changed => "info",
        }
    }
}

/// A run of words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The words.
    pub text: String,
    /// Whether the other version lacks them.
    pub changed: bool,
}

impl Comparison {
    /// The three lists with the message ids of their headings.
    pub fn sections(&self) -> [(&'static str, &[Row]); 3] {
        [("nav-spheres", &self.spheres), ("nav-priorities", &self.priorities), ("tasks", &self.tasks)]
    }

    /// Whether the two say the same.
    pub fn is_same(&self) -> bool {
        let rows = [&self.spheres, &self.priorities, &self.tasks];
        self.header.is_empty() && rows.into_iter().flatten().all(|row| row.change == Change::Same)
    }
}

/// What `to` has changed against `from`.
pub fn compare(from: &Version, to: &Version) -> Comparison {
    Comparison {
        header: headers(from, to),
        spheres: rows(&labels(from), &labels(to)),
        priorities: rows(&priorities(from), &priorities(to)),
        tasks: rows(&tasks(from), &tasks(to)),
    }
}

type Keyed = (String, String);

fn labels(version: &Version) -> Vec<Keyed> {
    version.spheres.iter().map(|sphere| (sphere.label.clone(), sphere.label.clone())).collect()
}

fn priorities(version: &Version) -> Vec<Keyed> {
    let text = |priority: &Priority| (priority.id.to_string(), priority.item.verbatim.clone());
    version.priorities.iter().map(|priority| text(priority)).collect()
}

/// A task's links are part of what it says.
fn tasks(version: &Version) -> Vec<Keyed> {
    let text = |task: &Task| {
        let links: Vec<_> = task.links.iter().map(|link| link.priority.to_string()).collect();
        let arrow = if links.is_empty() { String::new() } else { format!(" → {}", links.join(", ")) };
        (task.id.to_string(), format!("{}{arrow}", task.item.verbatim))
    };
    version.tasks.iter().map(|task| text(task)).collect()
}

/// Items of the second version in its order, then those that only the first has.
fn rows(from: &[Keyed], to: &[Keyed]) -> Vec<Row> {
    let find = |list: &[Keyed], key: &str| list.iter().find(|(k, _)| k == key).map(|(_, text)| text.clone());
    let kept = to.iter().map(|(key, after)| row(key, find(from, key).as_deref(), Some(after)));
    let gone =
        from.iter().filter(|(key, _)| find(to, key).is_none()).map(|(key, text)| row(key, Some(text), None));
    kept.chain(gone).collect()
}

fn row(label: &str, before: Option<&str>, after: Option<&str>) -> Row {
    let label = label.to_owned();
    let whole = |text: &str| vec![Part { text: text.to_owned(), changed: false }];
    match (before, after) {
        (Some(before), Some(after)) if before == after => {
            Row { label, change: Change::Same, before: whole(before), after: whole(after) }
        }
        (Some(before), Some(after)) => {
            let (before, after) = words(before, after);
            Row { label, change: Change::Changed, before, after }
        }
        (Some(before), None) => Row { label, change: Change::Removed, before: whole(before), after: vec![] },
        (None, Some(after)) => Row { label, change: Change::Added, before: vec![], after: whole(after) },
        (None, None) => Row { label, change: Change::Same, before: vec![], after: vec![] },
    }
}

fn words(before: &str, after: &str) -> (Vec<Part>, Vec<Part>) {
    let (mut left, mut right) = (Vec::new(), Vec::new());
    for change in TextDiff::from_words(before, after).iter_all_changes() {
        let text = change.value();
        match change.tag() {
            ChangeTag::Equal => {
                push(&mut left, text, false);
                push(&mut right, text, false);
            }
            ChangeTag::Delete => push(&mut left, text, true),
            ChangeTag::Insert => push(&mut right, text, true),
        }
    }
    (left, right)
}

fn push(parts: &mut Vec<Part>, text: &str, changed: bool) {
    match parts.last_mut() {
        Some(last) if last.changed == changed => last.text.push_str(text),
        _ => parts.push(Part { text: text.to_owned(), changed }),
    }
}

fn headers(from: &Version, to: &Version) -> Vec<FieldChange> {
    let (a, b) = (&from.header, &to.header);
    let fields = [
        ("form-name", a.title.clone(), b.title.clone()),
        ("form-document", a.document.title.clone(), b.document.title.clone()),
        ("form-act", a.regime.act.clone(), b.regime.act.clone()),
        ("planning-period", period(from), period(to)),
        ("form-effective-from", a.effective_from.to_string(), b.effective_from.to_string()),
        ("form-note", a.note.clone().unwrap_or_default(), b.note.clone().unwrap_or_default()),
    ];
    fields
        .into_iter()
        .filter(|(_, before, after)| before != after)
        .map(|(label, before, after)| FieldChange { label, before, after })
        .collect()
}

fn period(version: &Version) -> String {
    format!("{}–{}", version.header.period.from, version.header.period.to)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_changed_words_are_marked() {
        let rows = rows(
            &[("05-P01".into(), "розвиток туризму в регіоні".into()), ("05-P02".into(), "логістика".into())],
            &[
                ("05-P01".into(), "розвиток медичного туризму в регіоні".into()),
                ("05-P03".into(), "мед".into()),
            ],
        );
        let changes: Vec<_> = rows.iter().map(|row| (row.label.as_str(), row.change)).collect();
        assert_eq!(
            changes,
            [("05-P01", Change::Changed), ("05-P03", Change::Added), ("05-P02", Change::Removed)]
        );
        let marked: String =
            rows[0].after.iter().filter(|part| part.changed).map(|part| part.text.as_str()).collect();
        assert_eq!(marked.trim(), "медичного");
        assert!(rows[0].before.iter().all(|part| !part.changed));
    }
}
