//! The whole way from a text to its labels.

use crate::classify::answer::{Answer, Value};
use crate::classify::codes::{self, Printed};
use crate::classify::evidence::{SURE, select};
use crate::classify::flags::Facts;
use crate::classify::lexicon::{self, Activity, Entry, Kind, Signal, Target};
use crate::classify::matcher::{Match, Matcher};
use crate::classify::pattern::{Atom, Element, Lists};
use crate::classify::reading::Reading;
use crate::classify::regions::Names;
use crate::classify::similar::Index;
use crate::classify::spheres::SphereOf;
use crate::classify::titles;
use crate::labels::Labels;
use std::sync::OnceLock;

/// Which official titles the classifier knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Titles {
    /// Divisions, groups and classes.
    All,
    /// Divisions and groups: to measure how it reads class titles that it has not seen.
    WithoutClasses,
}

/// The lexicon and the titles, indexed. Building takes a tenth of a second; [`classify`] keeps one.
pub struct Classifier {
    pub(crate) entries: Vec<Entry>,
    /// Finds entries by their number, and the guards of an entry by that number plus the count of entries.
    pub(crate) matcher: Matcher,
    pub(crate) actions: Vec<u32>,
    pub(crate) goods: Vec<u32>,
    /// Words that fit every text.
    pub(crate) generics: Vec<u32>,
    pub(crate) spheres: SphereOf,
    regions: Names,
    pub(crate) titles: Index,
}

/// The labels of a text, by the lexicon and all titles.
///
/// An empty text, or one with no word in it, has no label and no flag.
pub fn classify(text: &str) -> Labels {
    shared().map_or_else(Labels::default, |classifier| classifier.classify(text))
}

/// The classifier that everyone reads with.
pub(crate) fn shared() -> Option<&'static Classifier> {
    static SHARED: OnceLock<Option<Classifier>> = OnceLock::new();
    // The tables are part of the program; a test reads them all, so that `None` cannot ship.
    SHARED.get_or_init(|| Classifier::new(Titles::All).ok()).as_ref()
}

impl Classifier {
    /// Reads the lexicon.
    ///
    /// # Errors
    /// A row of the lexicon that cannot be understood: file, line, what is wrong.
    pub fn new(known: Titles) -> Result<Self, String> {
        let with_classes = known == Titles::All;
        let (mut entries, lists) = lexicon::read()?;
        entries.extend(titles::entries(with_classes));
        let mut matcher = Matcher::new(combining(&lists));
        for (number, entry) in entries.iter().enumerate() {
            let commas = entry.kind == Kind::Title;
            add(&mut matcher, &entry.phrases, number, commas);
            add(&mut matcher, &entry.unless, entries.len() + number, false);
        }
        let mut list = |name: &str| {
            let atoms = lists.get(name).ok_or_else(|| format!("no list @{name}"))?;
            Ok::<_, String>(atoms.iter().map(|atom| matcher.atom(atom)).collect())
        };
        let (actions, goods) = (list("action")?, list("goods")?);
        let generics = generics(&entries, &mut matcher);
        let mut built = Self {
            entries,
            matcher,
            actions,
            goods,
            generics,
            spheres: SphereOf::read()?,
            regions: Names::read(),
            titles: Index::default(),
        };
        built.titles = Index::new(with_classes, &|words| built.generic(words));
        Ok(built)
    }

    /// The labels of a text.
    pub fn classify(&self, text: &str) -> Labels {
        let reading = Reading::new(self, text);
        let chosen = select(&reading, &self.entries);
        let (sure, weak): (Vec<_>, Vec<_>) =
            chosen.into_iter().partition(|hit| self.entries[hit.entry].weight >= SURE);
        let mut answer = Answer::new(text, &reading.words);
        self.add_named(&mut answer, &sure, &reading, codes::find(text));
        let likeness = if answer.is_empty() { self.alike(&reading, &mut answer) } else { Vec::new() };
        self.add_flags(&mut answer, &sure, &reading);
        let candidates = if answer.has_division() { Vec::new() } else { self.candidates(&weak, &likeness) };
        Labels { candidates, ..answer.labels() }
    }

    /// Printed codes, and the phrases of sentences that print none: a code is what its author meant.
    fn add_named(&self, answer: &mut Answer<'_>, sure: &[Match], reading: &Reading, printed: Vec<Printed>) {
        let segment = |byte: usize| {
            let before = reading.words.iter().take_while(|word| word.start <= byte);
            before.last().map(|word| word.segment)
        };
        let coded: Vec<_> = printed.iter().map(|code| segment(code.start)).collect();
        for hit in sure.iter().filter(|hit| !coded.contains(&Some(reading.words[hit.first].segment))) {
            let entry = &self.entries[hit.entry];
            if let Target::Activity(activity) = &entry.target {
                answer.activity(activity, entry.weight, answer.bytes(hit.first, hit.last), &self.spheres);
            }
        }
        for code in printed {
            let activity = Activity { codes: vec![code.code], spheres: Vec::new() };
            answer.activity(&activity, 1.0, (code.start, code.end), &self.spheres);
        }
    }

    /// Phrases of IT in a text whose activities are all others: they use it.
    fn tools(&self, sure: &[Match], reading: &Reading) -> Vec<Match> {
        let is_it = |hit: &Match| is_it(&self.entries[hit.entry]);
        if sure.is_empty() || sure.iter().any(is_it) {
            return Vec::new();
        }
        let taken =
            |hit: &Match| sure.iter().any(|other| other.own.iter().any(|word| hit.own.contains(word)));
        reading.activities.iter().filter(|hit| is_it(hit) && !taken(hit)).cloned().collect()
    }

    fn add_flags(&self, answer: &mut Answer<'_>, sure: &[Match], reading: &Reading) {
        let tools = self.tools(sure, reading);
        let facts = Facts {
            tools: &tools,
            words: &reading.words,
            entries: &self.entries,
            activities: sure,
            marks: &reading.marks,
            regions: &self.regions,
            is_action: &reading.is_action,
            is_generic: &reading.is_generic,
            is_specific: sure.is_empty() && answer.has_division(),
        };
        for flag in facts.flags() {
            for (first, last) in flag.words {
                answer.add(Value::Flag(flag.flag), flag.confidence, answer.bytes(first, last));
            }
        }
    }
}

/// The word forms that fit every text.
fn generics(entries: &[Entry], matcher: &mut Matcher) -> Vec<u32> {
    let generic = entries.iter().filter(|entry| entry.target == Target::Signal(Signal::Generic));
    let atoms = generic.flat_map(|entry| entry.phrases.iter().flatten()).flat_map(|element| &element.atoms);
    atoms.map(|atom| matcher.atom(atom)).collect()
}

/// Software and data.
fn is_it(entry: &Entry) -> bool {
    let Target::Activity(activity) = &entry.target else { return false };
    entry.weight >= SURE && activity.codes.iter().any(|code| matches!(code.get(..2), Some("62" | "63")))
}

/// The list of first parts of compounds, as they are written.
fn combining(lists: &Lists) -> Vec<String> {
    let atoms = lists.get("compound").into_iter().flatten();
    atoms.filter_map(|atom| if let Atom::Prefix(first) = atom { Some(first.clone()) } else { None }).collect()
}

fn add(matcher: &mut Matcher, phrases: &[Vec<Element>], number: usize, commas: bool) {
    for phrase in phrases {
        matcher.add(phrase, number, commas);
    }
}
