//! A priority with what of it is compared, worked out once for many comparisons.

use crate::chains::Named;
use rozum_diagnosis::{Gist, Label, Labels, Stage, StrategyRead, activities};
use rozum_model::{PriorityId, RegionIso, SphereId};
use std::collections::BTreeSet;

pub struct Member<'a> {
    pub id: PriorityId,
    pub region: RegionIso,
    pub labels: &'a Labels,
    pub gist: Gist,
    /// The same activities as links read them.
    pub named: Named<'a>,
    /// Groups, and divisions of which no group is named; surest first.
    pub activities: Vec<&'a str>,
    pub groups: BTreeSet<&'a str>,
    pub divisions: BTreeSet<&'a str>,
    pub spheres: BTreeSet<SphereId>,
    pub stages: BTreeSet<Stage>,
    /// The words by which the text only researches or only sells.
    pub stage_quote: Option<String>,
}

impl<'a> Member<'a> {
    /// The priorities of a strategy.
    pub fn of(read: &'a StrategyRead<'_>) -> impl Iterator<Item = Self> {
        read.priorities.iter().map(|priority| {
            let (text, labels) = (priority.item.item.text.as_str(), priority.labels.as_ref());
            let (stages, stage_quote) = Stage::of_text(text, labels);
            let activities: Vec<&str> =
                activities(labels).into_iter().map(|label| label.value.as_str()).collect();
            let division = |code: &&'a str| code.get(..2).unwrap_or_default();
            Self {
                id: priority.item.id,
                region: read.region,
                labels,
                gist: Gist::of(text),
                named: Named::of(read.region, priority),
                groups: activities.iter().filter(|code| code.len() > 2).copied().collect(),
                divisions: activities.iter().map(division).collect(),
                activities,
                spheres: labels.spheres.iter().map(|label| label.value).collect(),
                stages,
                stage_quote,
            }
        })
    }

    /// Whether the text names this activity: it, a group of it, or the division that it may be meant by.
    pub fn has(&self, code: &str) -> bool {
        let within = |one: &str, of: &str| {
            one.strip_prefix(of).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        self.activities.iter().any(|own| within(own, code) || within(code, own))
    }

    /// The activities whose words are those of a sphere; all of them where the sphere has words of its own.
    pub fn activities_of(&self, sphere: SphereId) -> Vec<&'a str> {
        let spans = |indices: &'a [usize]| indices.iter().filter_map(|&index| self.labels.spans.get(index));
        let named = self.labels.spheres.iter().filter(|label| label.value == sphere);
        let places: Vec<_> =
            named.flat_map(|label| spans(&label.spans)).map(|span| (span.start, span.end)).collect();
        let all = self.labels.groups.iter().chain(&self.labels.divisions);
        let of_sphere = all.filter(|label| {
            spans(&label.spans)
                .any(|span| places.iter().any(|(start, end)| span.start < *end && *start < span.end))
        });
        let codes: Vec<&str> = of_sphere.map(|label| label.value.as_str()).collect();
        let own: Vec<&str> = self.activities.iter().filter(|code| codes.contains(code)).copied().collect();
        if own.is_empty() { self.activities.clone() } else { own }
    }

    /// The words behind a KVED label of the text.
    pub fn quote_of_code(&self, code: &str) -> String {
        let all = self.labels.groups.iter().chain(&self.labels.divisions);
        self.quote(all.into_iter().find(|label| label.value == code))
    }

    /// The words behind the first activity that stands at a stage.
    pub fn quote_of_stage(&self, stage: Stage) -> String {
        self.quote(self.labels.divisions.iter().find(|label| Stage::of(&label.value) == Some(stage)))
    }

    /// The words behind a sphere of the text.
    pub fn quote_of_sphere(&self, sphere: SphereId) -> String {
        self.quote(self.labels.spheres.iter().find(|label| label.value == sphere))
    }

    fn quote<T>(&self, label: Option<&'a Label<T>>) -> String {
        label.and_then(|label| self.labels.quotes(label).next()).unwrap_or_default().to_owned()
    }
}
