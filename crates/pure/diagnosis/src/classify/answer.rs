//! Labels on their way into the answer.

use crate::classify::lexicon::Activity;
use crate::classify::spheres::SphereOf;
use crate::classify::text::{Characters, Word};
use crate::labels::{Label, Labels, Span};
use rozum_model::{Flag, SphereId};
use std::collections::BTreeMap;

/// Something that words can cause.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Value {
    Sphere(SphereId),
    Division(String),
    Group(String),
    Flag(Flag),
}

/// Labels with bytes of the text, before they are put in order.
pub(crate) struct Answer<'a> {
    text: &'a str,
    words: &'a [Word],
    found: Vec<(Value, f64, (usize, usize))>,
}

impl<'a> Answer<'a> {
    pub(crate) const fn new(text: &'a str, words: &'a [Word]) -> Self {
        Self { text, words, found: Vec::new() }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    pub(crate) fn add(&mut self, value: Value, confidence: f64, place: (usize, usize)) {
        self.found.push((value, confidence, place));
    }

    /// Where a run of words stands.
    pub(crate) fn bytes(&self, first: usize, last: usize) -> (usize, usize) {
        (self.words[first].start, self.words[last].end)
    }

    pub(crate) fn has_division(&self) -> bool {
        self.found.iter().any(|(value, ..)| matches!(value, Value::Division(_)))
    }

    /// Divisions, groups and spheres of an activity.
    pub(crate) fn activity(
        &mut self,
        activity: &Activity,
        weight: f64,
        place: (usize, usize),
        spheres: &SphereOf,
    ) {
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

    /// Everything in order, with characters for bytes.
    pub(crate) fn labels(mut self) -> Labels {
        self.found.sort_by(|a, b| (a.2, &a.0).cmp(&(b.2, &b.0)).then(b.1.total_cmp(&a.1)));
        self.found.dedup_by(|a, b| a.0 == b.0 && a.2 == b.2);
        let mut labels = Labels { spans: self.spans(), ..Labels::default() };
        let mut grouped: BTreeMap<&Value, (f64, Vec<usize>)> = BTreeMap::new();
        for (index, (value, confidence, _)) in self.found.iter().enumerate() {
            let group = grouped.entry(value).or_insert((0.0, Vec::new()));
            group.0 = f64::max(group.0, *confidence);
            group.1.push(index);
        }
        for (value, (confidence, spans)) in grouped {
            match value.clone() {
                Value::Sphere(value) => labels.spheres.push(Label { value, confidence, spans }),
                Value::Division(value) => labels.divisions.push(Label { value, confidence, spans }),
                Value::Group(value) => labels.groups.push(Label { value, confidence, spans }),
                Value::Flag(value) => labels.flags.0.push(Label { value, confidence, spans }),
            }
        }
        surest_first(&mut labels.spheres);
        surest_first(&mut labels.divisions);
        surest_first(&mut labels.groups);
        labels
    }

    fn spans(&self) -> Vec<Span> {
        let mut characters = Characters::new(self.text);
        let span = |(value, _, (start, end)): &(Value, f64, (usize, usize))| Span {
            label: value.to_string(),
            start: characters.before(*start),
            end: characters.before(*end),
            quote: self.text.get(*start..*end).unwrap_or_default().to_owned(),
        };
        self.found.iter().map(span).collect()
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
