//! A priority that belongs to none of the spheres that its strategy declares.
//!
//! Page: `docs/methods/priority-outside-spheres.md`.

use crate::case::{Case, Labelled, Quote, Said};
use crate::classify::sphere_of;
use crate::declared::{Declared, shown};
use crate::serving::Aim;
use crate::topic::{Topic, listed};
use crate::{Finding, Label, Labels, Rule, Severity};
use rozum_model::strategy::Priority;
use rozum_model::{Reason, SphereId};

/// What remains of the certainty where the priority uses a word of a declared label, and where a label was not understood.
const DOUBT: f64 = 0.5;

pub(super) fn check(case: &Case<'_>) -> Vec<Finding> {
    let declared = case.declared();
    if declared.meant.is_empty() {
        return Vec::new();
    }
    let outside = |(priority, aim)| Some((aim, priority, Outside::of(priority, declared)?));
    let found = case.read.priorities.iter().zip(&case.serving().aims).filter_map(outside);
    found.map(|(aim, priority, outside)| finding(case, aim, priority, &outside)).collect()
}

/// What a priority is about beside the declared spheres.
struct Outside<'a> {
    spheres: Vec<&'a Label<SphereId>>,
    /// Divisions that belong to none of the 17.
    divisions: Vec<&'a Label<String>>,
    /// Whether it is about a declared sphere as well.
    is_partly_inside: bool,
}

impl<'a> Outside<'a> {
    fn of(priority: &'a Labelled<'_, Priority>, declared: &Declared<'_>) -> Option<Self> {
        let labels = priority.labels.as_ref();
        let topic = Topic::of(labels);
        let (inside, spheres): (Vec<_>, Vec<_>) =
            labels.spheres.iter().partition(|label| declared.has(label.value));
        let near = |label: &&Label<String>| declared.has_near(&label.value, sphere_of(&label.value));
        let (close, rest): (Vec<_>, Vec<_>) = topic.divisions.iter().copied().partition(near);
        let divisions: Vec<_> = rest.into_iter().filter(|label| has_no_sphere(label, labels)).collect();
        let is_partly_inside = !inside.is_empty() || !close.is_empty();
        let found = !spheres.is_empty() || !divisions.is_empty();
        found.then_some(Self { spheres, divisions, is_partly_inside })
    }

    /// The words behind the surest label, and how sure it is.
    fn surest(&self) -> (&'a [usize], f64) {
        let spheres = self.spheres.iter().map(|label| (label.spans.as_slice(), label.confidence));
        let divisions = self.divisions.iter().map(|label| (label.spans.as_slice(), label.confidence));
        spheres
            .chain(divisions)
            .reduce(|best, next| if next.1 > best.1 { next } else { best })
            .unwrap_or_default()
    }
}

/// Whether neither the division nor a group of it that is named belongs to one of the 17, and the words that name it name
/// no sphere.
fn has_no_sphere(division: &Label<String>, labels: &Labels) -> bool {
    let groups = labels.groups.iter().filter(|group| group.value.starts_with(division.value.as_str()));
    let mut codes = groups.map(|group| group.value.as_str()).chain([division.value.as_str()]);
    let place = |&span: &usize| labels.spans.get(span).map(|span| (span.start, span.end));
    let mut named = labels.spheres.iter().flat_map(|label| &label.spans).map(place);
    codes.all(|code| sphere_of(code).is_none())
        && !named.any(|sphere| division.spans.iter().any(|span| place(span) == sphere))
}

fn finding(
    case: &Case<'_>,
    aim: &Aim<'_>,
    priority: &Labelled<'_, Priority>,
    outside: &Outside<'_>,
) -> Finding {
    let (item, declared) = (priority.item, case.declared());
    let is_echo = declared.is_echoed_by(&aim.content);
    let is_light = outside.is_partly_inside || is_echo;
    let severity = if is_light { Severity::Info } else { Severity::Warning };
    let (spans, mut confidence) = outside.surest();
    for doubtful in [is_echo && !outside.is_partly_inside, declared.has_unread] {
        confidence *= if doubtful { DOUBT } else { 1.0 };
    }
    let why = match (outside.spheres.is_empty(), outside.divisions.is_empty()) {
        (false, true) => Reason::new("finding-priority-outside-spheres"),
        (true, _) => Reason::new("finding-priority-outside-all-spheres"),
        (false, false) => Reason::new("finding-priority-outside-both"),
    };
    let why = why
        .with("spheres", listed(outside.spheres.iter().map(|label| label.value)))
        .with("count", outside.divisions.len())
        .with("codes", listed(outside.divisions.iter().map(|label| &label.value)))
        .with("declared", shown(declared.labels))
        .with("inside", usize::from(is_light));
    let said = Said { severity, confidence, why, remedy: Reason::new("remedy-priority-outside-spheres") };
    let quote = Quote::first(&priority.labels, spans, &item.item.text);
    case.of_priority(Rule::PriorityOutsideSpheres, item.id, quote, said)
}
