//! Yes-or-no properties of a text, from phrases and from what is left when they are taken away.

use crate::classify::evidence::SURE;
use crate::classify::lexicon::{Entry, Signal, Target};
use crate::classify::matcher::Match;
use crate::classify::regions::Names;
use crate::classify::text::Word;
use rozum_model::Flag;
use std::collections::BTreeSet;

/// Divisions that say how, not what: finance, management, research, administration, education, associations.
pub(crate) const EVERYWHERE: &[&str] =
    &["64", "66", "68", "69", "70", "72", "78", "82", "84", "85", "88", "94", "99"];

/// A phrase that is this sure may stand for more than it says.
const FIRM: f64 = 0.75;

/// Divisions that are green whatever is said of them.
const GREEN: &[&str] = &["37", "38", "39"];

/// What a text about no activity may still be about.
const THEMES: &[Flag] = &[Flag::Green, Flag::Digital, Flag::Interregional, Flag::Inclusion];

/// What makes a text more than the name of an activity.
const MEASURES: &[Flag] = &[Flag::HasInnovation, Flag::Cluster, Flag::Interregional];

/// Divisions whose products are digital: electronics, machines, arms that see, telephony, software, data.
const DIGITAL: &[&str] = &["26", "27", "28", "30", "61", "62", "63"];

/// Content words of a bare sector name with the words around it, at most.
const BARE: usize = 8;

/// What the flags are decided from.
pub(crate) struct Facts<'a> {
    pub words: &'a [Word],
    pub entries: &'a [Entry],
    /// Activities that count.
    pub activities: &'a [Match],
    /// Phrases of tools that others of their sentence use.
    pub tools: &'a [Match],
    /// Phrases of flags and signals.
    pub marks: &'a [Match],
    pub regions: &'a Names,
    /// Which words name an action.
    pub is_action: &'a [bool],
    /// Which words fit every text.
    pub is_generic: &'a [bool],
    /// Whether an activity is named by a code, or by words that resemble an official title.
    pub is_specific: bool,
}

/// A flag that holds, and the words (first, last) that caused it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Found {
    pub flag: Flag,
    pub confidence: f64,
    pub words: Vec<(usize, usize)>,
}

impl Facts<'_> {
    /// The flags that hold, in their printed order.
    pub(crate) fn flags(&self) -> Vec<Found> {
        let mut found: Vec<Found> = Flag::ALL.into_iter().filter_map(|flag| self.named(flag)).collect();
        let has = |found: &[Found], flag| found.iter().any(|f| f.flag == flag);
        if !has(&found, Flag::Interregional) {
            found.extend(self.with_named_regions());
        }
        if !has(&found, Flag::Vague) {
            let themed = THEMES.iter().any(|&theme| has(&found, theme));
            found.extend(self.vague(themed));
        }
        // A cluster and co-operation are measures; novelty is more than an activity; so is IT in another sector.
        let more = MEASURES.iter().any(|&flag| has(&found, flag));
        if !more && (!has(&found, Flag::Digital) || self.activities.iter().any(|hit| self.is_digital(hit))) {
            found.extend(self.activity_only());
        }
        found.sort_by_key(|f| f.flag);
        found
    }

    /// A flag that phrases name.
    fn named(&self, flag: Flag) -> Option<Found> {
        let (mut doubt, mut words) = (1.0, Vec::new());
        if flag == Flag::Green
            && let Some(hit) = self
                .activities
                .iter()
                .find(|hit| self.entries[hit.entry].weight >= FIRM && self.is_green(hit))
        {
            doubt = 0.2;
            words.push((hit.first, hit.last));
        }
        // IT in farming is a new way of farming.
        if let Some(tool) = self.tools.first().filter(|_| flag == Flag::HasInnovation) {
            doubt *= 0.4;
            words.push((tool.first, tool.last));
        }
        let hits = self.marks.iter().filter(|hit| self.entries[hit.entry].target == Target::Flag(flag));
        for hit in hits {
            doubt *= 1.0 - self.entries[hit.entry].weight;
            words.push((hit.first, hit.last));
        }
        (1.0 - doubt >= SURE).then_some(Found { flag, confidence: 1.0 - doubt, words })
    }

    /// Waste, waste water, remediation, renewable energy, bioeconomy: green by what they are.
    fn is_green(&self, hit: &Match) -> bool {
        matches!(&self.entries[hit.entry].target, Target::Activity(activity)
            if activity.spheres.iter().any(|sphere| matches!(sphere.number(), 12 | 14))
                || activity.codes.iter().any(|code| GREEN.contains(&code.get(..2).unwrap_or(code))))
    }

    fn is_digital(&self, hit: &Match) -> bool {
        matches!(&self.entries[hit.entry].target, Target::Activity(activity)
            if activity.codes.iter().any(|code| DIGITAL.contains(&code.get(..2).unwrap_or(code))))
    }

    fn signals(&self, signal: Signal) -> impl Iterator<Item = &Match> {
        self.marks.iter().filter(move |hit| self.entries[hit.entry].target == Target::Signal(signal))
    }

    /// Two oblasts in one sentence, or one beside words of co-operation.
    fn with_named_regions(&self) -> Option<Found> {
        let named: Vec<_> = (0..self.words.len())
            .filter_map(|index| Some((index, self.regions.region(self.words, index)?)))
            .collect();
        let together = self.signals(Signal::Together).next().is_some();
        let distinct: BTreeSet<_> = named.iter().map(|(_, iso)| iso).collect();
        let with_another = named.iter().any(|&(index, _)| self.words[index].before.from);
        let confidence = match (distinct.len(), together) {
            (1, true) if with_another => 0.7,
            (0 | 1, _) => return None,
            (_, true) => 0.9,
            (_, false) => 0.6,
        };
        let words = named.iter().map(|&(index, _)| (index, index)).collect();
        Some(Found { flag: Flag::Interregional, confidence, words })
    }

    /// A bare sector name, or nothing that one could go and look at.
    fn vague(&self, themed: bool) -> Option<Found> {
        let bare = self.words.len() <= BARE && !self.activities.is_empty() && self.is_bare();
        let empty = !self.is_specific
            && !themed
            && self.activities.iter().all(|hit| self.is_everywhere(hit))
            && self.signals(Signal::Concrete).next().is_none()
            && self.is_general();
        let confidence = if bare { 0.85 } else { 0.7 };
        ((bare || empty) && !self.words.is_empty()).then(|| self.whole(Flag::Vague, confidence))
    }

    fn is_bare(&self) -> bool {
        let broad = |hit: &&Match| self.entries[hit.entry].kind.is_broad();
        let mut covered = vec![false; self.words.len()];
        for hit in self.activities.iter().filter(broad).chain(self.signals(Signal::Generic)) {
            hit.own.iter().for_each(|&word| covered[word] = true);
        }
        let said = |index: usize| covered[index] || self.is_action[index];
        self.activities.iter().any(|hit| broad(&hit)) && (0..self.words.len()).all(said)
    }

    /// Whether most words fit every text.
    fn is_general(&self) -> bool {
        2 * self.is_generic.iter().filter(|generic| !**generic).count() <= self.words.len()
    }

    /// Research, teaching, administration, where no firm phrase names them: they occur in texts about everything.
    fn is_everywhere(&self, hit: &Match) -> bool {
        self.entries[hit.entry].weight < FIRM
            && matches!(&self.entries[hit.entry].target, Target::Activity(activity)
            if activity.codes.iter().all(|code| EVERYWHERE.contains(&code.get(..2).unwrap_or(code))))
    }

    /// Activities and neither novelty nor a way to support them.
    fn activity_only(&self) -> Option<Found> {
        let names = self.is_specific || !self.activities.is_empty();
        let plain = names && self.signals(Signal::Instrument).next().is_none();
        plain.then(|| self.whole(Flag::ActivityOnly, 0.8))
    }

    fn whole(&self, flag: Flag, confidence: f64) -> Found {
        Found { flag, confidence, words: vec![(0, self.words.len() - 1)] }
    }
}
