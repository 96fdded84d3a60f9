//! What an item is about: the activities and spheres of its labels, those aside that texts about everything name.

use crate::classify::{EVERYWHERE, sphere_of};
use crate::{Flag, Label, Labels};
use rozum_model::SphereId;
use std::collections::BTreeSet;

/// The sphere of IT, which other spheres use.
const IT: u8 = 15;

/// The activities and spheres of an item.
pub(crate) struct Topic<'a> {
    labels: &'a Labels,
    /// Divisions that say what, not how; surest first.
    pub divisions: Vec<&'a Label<String>>,
}

impl<'a> Topic<'a> {
    pub(crate) fn of(labels: &'a Labels) -> Self {
        let says_what = |label: &&Label<String>| !EVERYWHERE.contains(&label.value.as_str());
        Self { labels, divisions: labels.divisions.iter().filter(says_what).collect() }
    }

    /// Whether the item names no activity: it is about everything, or was not understood.
    pub(crate) fn is_empty(&self) -> bool {
        self.divisions.is_empty() && self.labels.spheres.is_empty()
    }

    /// Whether both name one activity, a part of it, or something of one sphere.
    pub(crate) fn shares(&self, other: &Self) -> bool {
        let division = |own: &&Label<String>| other.divisions.iter().any(|label| label.value == own.value);
        let sphere =
            |own: &Label<SphereId>| other.labels.spheres.iter().any(|label| label.value == own.value);
        self.divisions.iter().any(division) || self.labels.spheres.iter().any(sphere)
    }

    /// Whether the other uses what a sphere of this one makes.
    pub(crate) fn is_used_by(&self, other: &Self) -> bool {
        self.labels.spheres.iter().any(|label| other.uses(label.value))
    }

    /// The spheres that it is about, and those that its activities stand at the edge of: heat supply is no renewable
    /// energy, but the same division.
    pub(crate) fn spheres_near(&self) -> BTreeSet<SphereId> {
        let own = self.labels.spheres.iter().map(|label| label.value);
        own.chain(self.divisions.iter().filter_map(|label| sphere_of(&label.value))).collect()
    }

    /// Whether it uses what the sphere makes, without being about it: digital technology in another sector is no IT sphere.
    pub(crate) fn uses(&self, sphere: SphereId) -> bool {
        sphere.number() == IT && self.labels.flags.has(Flag::Digital)
    }

    /// The words that name an activity or a sphere, each stretch once.
    pub(crate) fn words(&self) -> BTreeSet<&'a str> {
        let divisions = self.divisions.iter().flat_map(|label| self.labels.quotes(label));
        divisions.chain(self.labels.spheres.iter().flat_map(|label| self.labels.quotes(label))).collect()
    }

    /// How sure the surest label is; 0 where there is none.
    pub(crate) fn confidence(&self) -> f64 {
        let divisions = self.divisions.iter().map(|label| label.confidence);
        divisions.chain(self.labels.spheres.iter().map(|label| label.confidence)).fold(0.0, f64::max)
    }

    /// Indices of the words behind the surest label.
    pub(crate) fn spans(&self) -> &'a [usize] {
        let sphere = self.labels.spheres.first();
        let spans = self.divisions.first().map(|label| &label.spans).or(sphere.map(|label| &label.spans));
        spans.map_or(&[], Vec::as_slice)
    }

    /// How much speaks for the sphere where no label was sure enough, 0 … 1.
    pub(crate) fn chance_of_sphere(&self, sphere: SphereId) -> f64 {
        let near = self.labels.candidates.iter().filter(|candidate| candidate.sphere == Some(sphere));
        near.map(|candidate| candidate.confidence).fold(0.0, f64::max).min(1.0)
    }

    /// How much speaks for an activity of the other where no label was sure enough, 0 … 1.
    pub(crate) fn chance_of(&self, other: &Topic<'_>) -> f64 {
        let near = other.spheres_near();
        let shared = self.labels.candidates.iter().filter(|candidate| {
            other.divisions.iter().any(|label| label.value == candidate.division)
                || candidate.sphere.is_some_and(|sphere| near.contains(&sphere))
        });
        shared.map(|candidate| candidate.confidence).fold(0.0, f64::max).min(1.0)
    }
}

/// Codes for a message: `10, 31`.
pub(crate) fn listed<T: std::fmt::Display>(values: impl IntoIterator<Item = T>) -> String {
    let texts: Vec<String> = values.into_iter().map(|value| value.to_string()).collect();
    texts.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::classify;

    #[test]
    fn what_everyone_names_is_no_topic() {
        assert!(Topic::of(&classify("підготовка кадрів у закладах вищої освіти")).is_empty());
        assert!(!Topic::of(&classify("виробництво меблів")).is_empty());
    }

    #[test]
    fn a_group_outside_a_sphere_is_near_it() {
        let heat = classify("постачання пари, гарячої води та кондиційованого повітря");
        assert!(heat.spheres.is_empty());
        assert_eq!(listed(Topic::of(&heat).spheres_near()), "S14");
    }

    #[test]
    fn topics_meet_in_a_sphere() {
        let [ships, cars, shoes] =
            ["суднобудування", "виробництво автомобілів", "виробництво взуття"].map(classify);
        assert!(Topic::of(&ships).shares(&Topic::of(&cars)));
        assert!(!Topic::of(&ships).shares(&Topic::of(&shoes)));
    }
}
