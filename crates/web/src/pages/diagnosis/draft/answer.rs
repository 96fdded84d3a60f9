//! What is told of a draft: what holds of many items once, the rest item by item.

use super::super::region::Read;
use crate::diagnosis::{Shown, by_severity, marked};
use crate::frame::Frame;
use rozum_app::diagnosis::{DraftDiagnosis, Similar, example};
use rozum_diagnosis::{Finding, Severity, Subject};
use rozum_model::strategy::ItemId;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Items of which the same may be said before it is told once for all of them.
const REPEATED: usize = 3;

/// The answer to a draft.
pub struct Found {
    pub counts: [(Severity, usize); 3],
    pub of_strategy: Vec<Advice>,
    /// What holds of many items alike, with their ids.
    pub common: Vec<(Advice, Vec<String>)>,
    priorities: Vec<ItemRead>,
    tasks: Vec<ItemRead>,
}

/// A finding with words that would satisfy its rule.
pub struct Advice {
    pub shown: Shown,
    pub example: String,
}

/// An item of the draft.
pub struct ItemRead {
    pub read: Read,
    pub advice: Vec<Advice>,
    /// What is told above for many: title of the rule and severity.
    pub told: Vec<Shown>,
    pub similar: Vec<Similar>,
}

impl Found {
    /// Findings of a draft in the language of the page.
    pub fn of(f: &Frame, diagnosed: &DraftDiagnosis) -> Self {
        let is_item = |finding: &&Finding| matches!(finding.subject, Subject::Item(_));
        let (of_items, of_strategy): (Vec<&Finding>, Vec<&Finding>) =
            diagnosed.findings.iter().partition(is_item);
        let common = repeated(&of_items);
        let mut own: BTreeMap<ItemId, Vec<&Finding>> = BTreeMap::new();
        for finding in of_items {
            if let Subject::Item(item) = finding.subject {
                own.entry(item).or_default().push(finding);
            }
        }
        let read = |item: ItemId, text: &str| {
            let own = own.get(&item).map(Vec::as_slice).unwrap_or_default();
            item_read(f, diagnosed, (item, text), own, &common)
        };
        let version = &diagnosed.version;
        let priorities = version.priorities.iter();
        let priorities = priorities.map(|one| read(ItemId::Priority(one.id), &one.item.text)).collect();
        let tasks = version.tasks.iter();
        let tasks = tasks.map(|one| read(ItemId::Task(one.id), &one.item.text)).collect();
        let told = common.iter().map(|alike| {
            let ids = alike.iter().map(|finding| finding.subject.id()).collect();
            (advice(f, alike[0]), ids)
        });
        Self {
            counts: by_severity(diagnosed.findings.iter()),
            of_strategy: of_strategy.into_iter().map(|finding| advice(f, finding)).collect(),
            common: told.collect(),
            priorities,
            tasks,
        }
    }

    /// Priorities and tasks: heading, items.
    pub fn parts(&self) -> [(&'static str, &[ItemRead]); 2] {
        [("nav-priorities", &self.priorities), ("tasks", &self.tasks)]
    }

    /// No ids: the finding stands at its item.
    #[expect(clippy::unused_self, reason = "a template calls it on what it draws")]
    pub const fn alone(&self) -> &'static [String] {
        &[]
    }

    /// Activities that a similar priority names as well, by code.
    #[expect(clippy::unused_self, reason = "a template calls it on what it draws")]
    pub fn shared(&self, other: &Similar) -> String {
        other.shared.join(", ")
    }
}

fn is_alike(one: &Finding, other: &Finding) -> bool {
    one.rule == other.rule
        && one.severity == other.severity
        && one.why == other.why
        && one.remedy == other.remedy
}

/// Groups of findings that say the same of more items than [`REPEATED`].
fn repeated<'a>(all: &[&'a Finding]) -> Vec<Vec<&'a Finding>> {
    let mut groups: Vec<Vec<&Finding>> = Vec::new();
    for finding in all {
        match groups.iter_mut().find(|group| is_alike(group[0], finding)) {
            Some(group) => group.push(finding),
            None => groups.push(vec![finding]),
        }
    }
    groups.retain(|group| group.len() > REPEATED);
    groups
}

fn advice(f: &Frame, finding: &Finding) -> Advice {
    Advice { shown: Shown::of(f, finding), example: example(f.lang, finding.rule) }
}

fn item_read(
    f: &Frame,
    diagnosed: &DraftDiagnosis,
    (item, text): (ItemId, &str),
    own: &[&Finding],
    common: &[Vec<&Finding>],
) -> ItemRead {
    let labels = diagnosed.labels.get(&item).map(Arc::clone).unwrap_or_default();
    let similar = match item {
        ItemId::Priority(id) => diagnosed.similar.get(&id).cloned().unwrap_or_default(),
        ItemId::Task(_) => Vec::new(),
    };
    let read = Read {
        id: item.to_string(),
        href: String::new(),
        place: String::new(),
        text: marked(f, text, &labels, own),
        findings: Vec::new(),
        corrected: false,
    };
    let is_told = |finding: &&&Finding| common.iter().any(|group| is_alike(group[0], finding));
    let (told, alone): (Vec<&&Finding>, Vec<&&Finding>) = own.iter().partition(is_told);
    ItemRead {
        read,
        advice: alone.into_iter().map(|finding| advice(f, finding)).collect(),
        told: told.into_iter().map(|finding| Shown::of(f, finding)).collect(),
        similar,
    }
}
