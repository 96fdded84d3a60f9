//! What a strategy declares: spheres in the words of annex 2, and what other words can be read as.

use crate::StrategyRead;
use crate::classify::{Content, classify};
use crate::topic::Topic;
use rozum_model::SphereId;
use rozum_model::strategy::DeclaredSphere;
use std::collections::BTreeSet;

/// A sphere and the label that declares it.
pub(crate) struct Meant<'a> {
    pub sphere: SphereId,
    pub label: &'a DeclaredSphere,
    /// 1 in the words of annex 2; how sure the reading is of other words, «Туристична сфера».
    pub confidence: f64,
}

/// Spheres and activities that priorities may be held against.
pub(crate) struct Declared<'a> {
    pub labels: &'a [DeclaredSphere],
    /// In the order of the labels; a label may mean several.
    pub meant: Vec<Meant<'a>>,
    /// Divisions that other words name: «Виробництво паперу» is 17.
    divisions: BTreeSet<String>,
    /// Whether a label could not be read: any priority may be meant by it.
    pub has_unread: bool,
    content: Content,
}

impl<'a> Declared<'a> {
    pub(crate) fn of(read: &StrategyRead<'a>) -> Self {
        let labels = read.spheres;
        let mut declared = Self {
            labels,
            meant: Vec::new(),
            divisions: BTreeSet::new(),
            has_unread: false,
            content: Content::of(&shown(labels)),
        };
        for label in labels {
            declared.add(label);
        }
        declared
    }

    fn add(&mut self, label: &'a DeclaredSphere) {
        if let Some(sphere) = label.sphere {
            return self.meant.push(Meant { sphere, label, confidence: 1.0 });
        }
        let read = classify(&label.label);
        let topic = Topic::of(&read);
        self.has_unread |= topic.is_empty();
        self.divisions.extend(topic.divisions.iter().map(|division| division.value.clone()));
        let meant =
            read.spheres.iter().map(|own| Meant { sphere: own.value, label, confidence: own.confidence });
        self.meant.extend(meant);
    }

    pub(crate) fn has(&self, sphere: SphereId) -> bool {
        self.meant.iter().any(|meant| meant.sphere == sphere)
    }

    /// Each sphere once.
    pub(crate) fn spheres(&self) -> BTreeSet<SphereId> {
        self.meant.iter().map(|meant| meant.sphere).collect()
    }

    /// Whether a division is declared, or stands at the edge of a declared sphere: heat supply where renewable energy is.
    pub(crate) fn has_near(&self, division: &str, near: Option<SphereId>) -> bool {
        self.divisions.contains(division) || near.is_some_and(|sphere| self.has(sphere))
    }

    /// Whether a text uses a telling word of a label: «медичний туризм» where «Туризм» is declared.
    pub(crate) fn is_echoed_by(&self, content: &Content) -> bool {
        !self.content.own.is_disjoint(&content.own)
    }
}

/// Labels as printed, for a message.
pub(crate) fn shown(labels: &[DeclaredSphere]) -> String {
    let labels: Vec<&str> = labels.iter().map(|declared| declared.label.as_str()).collect();
    labels.join("; ")
}
