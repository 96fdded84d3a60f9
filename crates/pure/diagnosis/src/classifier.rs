//! The whole way from a text to its labels.

use crate::clause::clauses;
use crate::codes;
use crate::evidence::{Marks, SURE, select};
use crate::flags::{EVERYWHERE, Facts};
use crate::labels::{Candidate, Flag, Flags, Label, Labels, Span};
use crate::lexicon::{self, Activity, Entry, Signal, Target};
use crate::matcher::{Forms, Match, Matcher};
use crate::pattern::Element;
use crate::regions::Names;
use crate::similar::{Index, Likeness};
use crate::spheres::SphereOf;
use crate::text::{Characters, Word, read};
use crate::titles;
use rozum_model::SphereId;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// From here on, likeness to a title is a label; below, a candidate.
const ALIKE: f64 = 0.52;
/// Below this, likeness is chance.
const RESEMBLES: f64 = 0.2;
/// How many candidates are shown.
const CANDIDATES: usize = 3;

/// Which official titles the classifier knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Titles {
    /// Divisions, groups and classes.
    All,
    /// Divisions and groups: to measure how it reads class titles that it has not seen.
    WithoutClasses,
}

/// The lexicon and the titles, indexed. Building takes tens of milliseconds; [`classify`] keeps one.
pub struct Classifier {
    entries: Vec<Entry>,
    /// For each guarded entry the number under which its guards are found: entries, then guards.
    matcher: Matcher,
    actions: Vec<u32>,
    goods: Vec<u32>,
    spheres: SphereOf,
    regions: Names,
    titles: Index,
}

/// The labels of a text, by the lexicon and all titles.
///
/// An empty text, or one with no word in it, has no label and no flag.
pub fn classify(text: &str) -> Labels {
    static SHARED: OnceLock<Option<Classifier>> = OnceLock::new();
    // The tables are part of the program; a test reads them all, so that `None` cannot ship.
    SHARED.get_or_init(|| Classifier::new(Titles::All).ok()).as_ref().map_or_else(Labels::default, |c| c.classify(text))
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
        let mut matcher = Matcher::default();
        for (number, entry) in entries.iter().enumerate() {
            let commas = entry.kind == lexicon::Kind::Title;
            add(&mut matcher, &entry.phrases, number, commas);
            add(&mut matcher, &entry.unless, entries.len() + number, false);
        }
        let mut list = |name: &str| {
            let atoms = lists.get(name).ok_or_else(|| format!("no list @{name}"))?;
            Ok::<_, String>(atoms.iter().map(|atom| matcher.atom(atom)).collect())
        };
        let (actions, goods) = (list("action")?, list("goods")?);
        let mut built = Self {
            entries,
            matcher,
            actions,
            goods,
            spheres: SphereOf::read()?,
            regions: Names::read(),
            titles: Index::new(false, &|words| vec![false; words.len()]),
        };
        built.titles = Index::new(with_classes, &|words| built.generic(words));
        Ok(built)
    }

    /// Words that fit every text.
    fn generic(&self, words: &[Word]) -> Vec<bool> {
        let forms = self.matcher.forms(words);
        let found = self.matcher.find(words, &forms, &vec![0; words.len()]);
        self.generic_words(&found, &forms.any_of(&self.actions))
    }

    /// The words of actions and of phrases that fit every text.
    fn generic_words(&self, found: &[Match], is_action: &[bool]) -> Vec<bool> {
        let mut generic = is_action.to_vec();
        for hit in found.iter().filter(|hit| self.is_signal(hit, Signal::Generic)) {
            hit.own.iter().for_each(|&word| generic[word] = true);
        }
        generic
    }

    fn is_title(&self, hit: &Match) -> bool {
        self.entries[hit.entry].kind == lexicon::Kind::Title
    }

    fn is_signal(&self, hit: &Match, signal: Signal) -> bool {
        self.entries.get(hit.entry).is_some_and(|entry| entry.target == Target::Signal(signal))
    }

    /// The labels of a text.
    pub fn classify(&self, text: &str) -> Labels {
        let words = read(text);
        let forms = self.matcher.forms(&words);
        let is_action = forms.any_of(&self.actions);
        let clauses = clauses(&words, &is_action);
        let (activities, marks) = self.phrases(&words, &forms, &clauses);
        let chosen = select(activities, &self.entries, &words, &Marks { clauses: &clauses, is_goods: &forms.any_of(&self.goods) });
        let (sure, weak): (Vec<_>, Vec<_>) =
            chosen.into_iter().partition(|hit| self.entries[hit.entry].weight >= SURE);
        let mut answer = Answer { text, words: &words, found: Vec::new() };
        let mut likeness = Vec::new();
        let printed = codes::find(text);
        if printed.is_empty() {
            sure.iter().for_each(|hit| self.add(&mut answer, hit));
        }
        for code in printed {
            let activity = Activity { codes: vec![code.code], spheres: Vec::new() };
            answer.activity(&activity, 1.0, (code.start, code.end), &self.spheres);
        }
        if answer.found.is_empty() {
            likeness = self.alike(&words, &is_action, &mut answer);
        }
        let facts = Facts {
            words: &words,
            entries: &self.entries,
            activities: &sure,
            marks: &marks,
            regions: &self.regions,
            is_action: &is_action,
            is_specific: sure.is_empty() && answer.has_division(),
        };
        for flag in facts.flags() {
            for (first, last) in flag.words {
                answer.add(Value::Flag(flag.flag), flag.confidence, answer.bytes(first, last));
            }
        }
        let candidates = if answer.has_division() { Vec::new() } else { self.candidates(&weak, &likeness) };
        Labels { candidates, ..answer.labels() }
    }

    /// Phrases of activities, and phrases of flags and signals.
    fn phrases(&self, words: &[Word], forms: &Forms, clauses: &[usize]) -> (Vec<Match>, Vec<Match>) {
        let (mut found, guards): (Vec<_>, Vec<_>) =
            self.matcher.find(words, forms, clauses).into_iter().partition(|hit| hit.entry < self.entries.len());
        // A flag is a matter of the sentence, an activity of its clause.
        let near = |guard: &Match, hit: &Match| match self.entries[hit.entry].target {
            Target::Activity(_) | Target::Nothing => clauses[guard.first] == clauses[hit.first],
            Target::Flag(_) | Target::Signal(_) => words[guard.first].segment == words[hit.first].segment,
        };
        let guarded = |hit: &Match| {
            guards.iter().any(|guard| guard.entry == hit.entry + self.entries.len() && near(guard, hit))
        };
        let generic = self.generic_words(&found, &forms.any_of(&self.actions));
        let whole = |hit: &Match| {
            let segment = words[hit.first].segment;
            !(0..words.len()).any(|w| words[w].segment == segment && !(hit.first..=hit.last).contains(&w))
        };
        found.retain(|hit| !guarded(hit) && (hit.own.iter().any(|&word| !generic[word]) || !self.is_title(hit) || whole(hit)));
        let is_mark = |hit: &Match| matches!(self.entries[hit.entry].target, Target::Flag(_) | Target::Signal(_));
        let (mut marks, activities): (Vec<_>, Vec<_>) = found.into_iter().partition(is_mark);
        marks.sort_by_key(|hit| (hit.first, hit.last, hit.entry));
        (activities, marks)
    }

    fn add(&self, answer: &mut Answer<'_>, hit: &Match) {
        let entry = &self.entries[hit.entry];
        if let Target::Activity(activity) = &entry.target {
            answer.activity(activity, entry.weight, answer.bytes(hit.first, hit.last), &self.spheres);
        }
    }

    /// Segments that resemble a title; adds those that do so clearly and returns what the best of them is like.
    fn alike(&self, words: &[Word], is_action: &[bool], answer: &mut Answer<'_>) -> Vec<Likeness> {
        let generic = self.generic(words);
        let mut best: Vec<Likeness> = Vec::new();
        let mut first = 0;
        for segment in words.chunk_by(|a, b| a.segment == b.segment) {
            let last = first + segment.len() - 1;
            let telling = (first..=last).filter(|&index| !generic[index] && !is_action[index]);
            let like = self.titles.most_like(telling.map(|index| &words[index]));
            let clear = |top: &&Likeness| top.is_firm && top.score >= ALIKE && !is_everywhere(&top.code);
            if let Some(top) = like.first().filter(clear) {
                let activity = Activity { codes: vec![top.code.clone()], spheres: Vec::new() };
                answer.activity(&activity, top.score, answer.bytes(first, last), &self.spheres);
            }
            if like.first().map(|top| top.score) > best.first().map(|top| top.score) {
                best = like;
            }
            first = last + 1;
        }
        best
    }

    /// Weak phrases first, then likeness.
    fn candidates(&self, weak: &[Match], likeness: &[Likeness]) -> Vec<Candidate> {
        let mut found: Vec<Candidate> = Vec::new();
        let weak = weak.iter().flat_map(|hit| match &self.entries[hit.entry].target {
            Target::Activity(activity) => {
                activity.codes.iter().map(|code| (code.clone(), self.entries[hit.entry].weight)).collect()
            }
            _ => Vec::new(),
        });
        let alike = likeness.iter().filter(|like| like.score >= RESEMBLES);
        for (code, confidence) in weak.chain(alike.map(|like| (like.code.clone(), like.score))) {
            let division = code.get(..2).unwrap_or(&code).to_owned();
            if found.iter().all(|known| known.division != division) {
                let sphere = self.spheres.of(&code);
                let group = (code.len() > 2).then_some(code);
                found.push(Candidate { division, group, sphere, confidence });
            }
        }
        found.sort_by(|a, b| b.confidence.total_cmp(&a.confidence));
        found.truncate(CANDIDATES);
        found
    }
}

/// Horizontal texts resemble these, whatever they are about.
fn is_everywhere(code: &str) -> bool {
    EVERYWHERE.contains(&code.get(..2).unwrap_or(code))
}

fn add(matcher: &mut Matcher, phrases: &[Vec<Element>], number: usize, commas: bool) {
    phrases.iter().for_each(|phrase| matcher.add(phrase, number, commas));
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Value {
    Sphere(SphereId),
    Division(String),
    Group(String),
    Flag(Flag),
}

/// Labels with bytes of the text, before they are put in order.
struct Answer<'a> {
    text: &'a str,
    words: &'a [Word],
    found: Vec<(Value, f64, (usize, usize))>,
}

impl Answer<'_> {
    fn add(&mut self, value: Value, confidence: f64, place: (usize, usize)) {
        self.found.push((value, confidence, place));
    }

    fn bytes(&self, first: usize, last: usize) -> (usize, usize) {
        (self.words[first].start, self.words[last].end)
    }

    fn has_division(&self) -> bool {
        self.found.iter().any(|(value, ..)| matches!(value, Value::Division(_)))
    }

    fn activity(&mut self, activity: &Activity, weight: f64, place: (usize, usize), spheres: &SphereOf) {
        for &sphere in &activity.spheres {
            self.add(Value::Sphere(sphere), weight, place);
        }
        for code in &activity.codes {
            if let Some(sphere) = spheres.of(code).filter(|_| activity.spheres.is_empty()) {
                self.add(Value::Sphere(sphere), weight, place);
            }
            self.add(Value::Division(code.get(..2).unwrap_or(code).to_owned()), weight, place);
            if code.len() > 2 {
                self.add(Value::Group(code.clone()), weight, place);
            }
        }
    }

    fn labels(mut self) -> Labels {
        self.found.sort_by(|a, b| (a.2, &a.0).cmp(&(b.2, &b.0)));
        self.found.dedup_by(|a, b| a.0 == b.0 && a.2 == b.2);
        let mut characters = Characters::new(self.text);
        let mut labels = Labels::default();
        let mut grouped: BTreeMap<Value, (f64, Vec<usize>)> = BTreeMap::new();
        for (index, (value, confidence, (start, end))) in self.found.iter().enumerate() {
            labels.spans.push(Span {
                label: value.to_string(),
                start: characters.before(*start),
                end: characters.before(*end),
                quote: self.text.get(*start..*end).unwrap_or_default().to_owned(),
            });
            let group = grouped.entry(value.clone()).or_insert((0.0, Vec::new()));
            group.0 = f64::max(group.0, *confidence);
            group.1.push(index);
        }
        for (value, (confidence, spans)) in grouped {
            match value {
                Value::Sphere(value) => labels.spheres.push(Label { value, confidence, spans }),
                Value::Division(value) => labels.divisions.push(Label { value, confidence, spans }),
                Value::Group(value) => labels.groups.push(Label { value, confidence, spans }),
                Value::Flag(value) => labels.flags.0.push(Label { value, confidence, spans }),
            }
        }
        surest_first(&mut labels.spheres);
        surest_first(&mut labels.divisions);
        surest_first(&mut labels.groups);
        labels.flags = Flags(labels.flags.0);
        labels
    }
}

/// By confidence, then by where the label first stands in the text.
fn surest_first<T>(labels: &mut [Label<T>]) {
    labels.sort_by(|a, b| b.confidence.total_cmp(&a.confidence).then_with(|| a.spans.cmp(&b.spans)));
}

impl std::fmt::Display for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Sphere(sphere) => sphere.fmt(f),
            Self::Division(code) | Self::Group(code) => f.write_str(code),
            Self::Flag(flag) => f.write_str(flag.code()),
        }
    }
}
