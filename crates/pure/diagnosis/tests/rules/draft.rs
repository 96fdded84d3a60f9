//! Fixtures as strategies.

use rozum_diagnosis::{
    EvidenceSays, Finding, Labels, StrategyRead, Subject, Surroundings, Thresholds, classify, diagnose,
};
use rozum_model::evidence::{Calculated, Stance};
use rozum_model::strategy::{
    DeclaredSphere, Document, Item, ItemId, LegalRegime, Link, LinkBasis, Period, Priority, Task, Version,
    VersionHeader,
};
use rozum_model::{PriorityId, Reason, RegionIso, TaskId};
use rozum_reference::spheres::sphere_of_label;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A fixture read: the first strategy is asked about, the others are its neighbours.
#[derive(Default)]
pub struct Draft {
    strategies: Vec<(RegionIso, Version)>,
    evidence: BTreeMap<PriorityId, EvidenceSays>,
    thresholds: Thresholds,
}

fn header() -> VersionHeader {
    VersionHeader {
        title: "Стратегія".to_owned(),
        document: Document::default(),
        regime: LegalRegime {
            act: "932".to_owned(),
            effective_from: "2015-11-11".parse().unwrap(),
            effective_to: None,
        },
        period: Period { from: 2021, to: 2027 },
        effective_from: "2021-01-01".parse().unwrap(),
        reason: "fixture".to_owned(),
        note: None,
    }
}

fn item(text: &str) -> Item {
    Item { text: text.to_owned(), verbatim: text.to_owned(), place: "fixture".to_owned(), note: None }
}

fn number(count: usize) -> u16 {
    u16::try_from(count + 1).unwrap()
}

impl Draft {
    pub fn read(text: &str) -> Self {
        let mut draft = Self::default();
        let mut part = "";
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            if let Some(entry) = line.strip_prefix("- ") {
                draft.entry(part, entry);
            } else if let Some((key, rest)) = line.split_once(' ') {
                draft.heading(key, rest);
            } else {
                part = line;
            }
        }
        draft
    }

    fn heading(&mut self, key: &str, rest: &str) {
        match key {
            "region" => {
                let (spheres, priorities, tasks) = (Vec::new(), Vec::new(), Vec::new());
                let version = Version { number: 1, seq: 0, header: header(), spheres, priorities, tasks };
                self.strategies.push((rest.parse().unwrap(), version));
            }
            "note" => self.strategies.last_mut().unwrap().1.header.note = Some(rest.to_owned()),
            "evidence" => self.says(rest),
            "threshold" => {
                let (name, value) = rest.split_once(' ').unwrap();
                self.thresholds.set(name, value).unwrap();
            }
            other => panic!("{other} in a fixture"),
        }
    }

    /// `05-P01 contradicted`, with `judged supported` after it where stakeholders judged.
    fn says(&mut self, rest: &str) {
        let words: Vec<&str> = rest.split(' ').collect();
        let calculated = match words[1] {
            "supported" => Calculated::Supported,
            "contradicted" => Calculated::Contradicted,
            _ => Calculated::Unknown,
        };
        let judged = words.get(3).map(|word| match *word {
            "supported" => Stance::Supported,
            _ => Stance::Contradicted,
        });
        let why = vec![Reason::new("evidence-not-specialised").with("activities", "10")];
        let says = EvidenceSays { calculated, why, dataset: "employed-2019".to_owned(), judged };
        self.evidence.insert(words[0].parse().unwrap(), says);
    }

    fn entry(&mut self, part: &str, entry: &str) {
        let (region, version) = self.strategies.last_mut().unwrap();
        match part {
            "spheres" => version.spheres.push(DeclaredSphere {
                label: entry.to_owned(),
                sphere: sphere_of_label(entry),
                place: "fixture".to_owned(),
            }),
            "priorities" => {
                let id = PriorityId::new(*region, number(version.priorities.len()));
                version.priorities.push(Arc::new(Priority {
                    id,
                    item: item(entry),
                    corrections: Vec::new(),
                }));
            }
            "tasks" => {
                let (text, served) = entry.split_once(" > ").unwrap_or((entry, ""));
                let links = served
                    .split(' ')
                    .filter(|id| !id.is_empty())
                    .map(|id| Link { priority: id.parse().unwrap(), basis: LinkBasis::Stated });
                let (links, corrections) = (links.collect(), Vec::new());
                let id = TaskId::new(*region, number(version.tasks.len()));
                version.tasks.push(Arc::new(Task { id, item: item(text), links, corrections }));
            }
            other => panic!("an entry under «{other}»"),
        }
    }

    /// The words that a finding is about: of its sphere, priority or task; of the whole strategy, its note.
    pub fn text(&self, subject: Subject) -> String {
        let (_, own) = &self.strategies[0];
        match subject {
            Subject::Strategy(_) => own.header.note.clone().unwrap_or_default(),
            Subject::Sphere(sphere) => {
                let meant = |label: &str| sphere_of_label(label) == Some(sphere);
                let read = |label: &str| classify(label).spheres.iter().any(|own| own.value == sphere);
                let label = own.spheres.iter().find(|own| meant(&own.label) || read(&own.label));
                label.map(|own| own.label.clone()).unwrap_or_default()
            }
            Subject::Item(ItemId::Priority(id)) => own.priority(id).unwrap().item.text.clone(),
            Subject::Item(ItemId::Task(id)) => own.task(id).unwrap().item.text.clone(),
        }
    }

    pub fn findings(&self) -> Vec<Finding> {
        self.findings_by(&classify)
    }

    /// What is found where texts are read in that way.
    pub fn findings_by(&self, labels: &dyn Fn(&str) -> Labels) -> Vec<Finding> {
        let mut label = |_, text: &str| Arc::new(labels(text));
        let reads: Vec<StrategyRead<'_>> = self
            .strategies
            .iter()
            .map(|(region, version)| StrategyRead::new(*region, version, &mut label))
            .collect();
        let (own, neighbours) = reads.split_first().expect("a region");
        let neighbours: Vec<&StrategyRead<'_>> = neighbours.iter().collect();
        let around = Surroundings { neighbours: &neighbours, evidence: &self.evidence };
        diagnose(own, around, &self.thresholds)
    }
}
