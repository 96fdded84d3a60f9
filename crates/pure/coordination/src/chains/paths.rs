//! Chains of three: supplier, processor, market. The market is the priority that uses what the processor makes.

use super::{Link, division};
use rozum_model::{PriorityId, RegionIso};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// A stage of a chain: an activity and who declares it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Stage {
    /// KVED division.
    pub kved: String,
    /// The priorities that stand there, by id.
    pub priorities: Vec<PriorityId>,
}

impl Stage {
    /// The regions of the stage, each once.
    pub fn regions(&self) -> BTreeSet<RegionIso> {
        self.priorities.iter().map(|priority| priority.region()).collect()
    }
}

/// A chain over three activities and at least two regions.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Chain {
    /// Supplier, processor, market.
    pub stages: [Stage; 3],
    /// Least of both shares, where the table knows both.
    pub coefficient: Option<f64>,
    /// Paths through priorities that make it up.
    pub paths: usize,
    /// Those of them whose regions border on each other at both steps.
    pub among_neighbours: usize,
    /// All regions of the chain.
    pub regions: Vec<RegionIso>,
}

#[derive(Default)]
struct Gathered {
    stages: [BTreeSet<PriorityId>; 3],
    coefficient: Option<f64>,
    paths: usize,
    among_neighbours: usize,
}

/// Chains by the divisions that they run through. A chain does not come back to where it began.
pub(super) fn chains(links: &[Link]) -> Vec<Chain> {
    let mut by_user: BTreeMap<PriorityId, Vec<&Link>> = BTreeMap::new();
    for link in links {
        by_user.entry(link.processor).or_default().push(link);
    }
    let mut gathered: BTreeMap<[&str; 3], Gathered> = BTreeMap::new();
    for last in links {
        for first in by_user.get(&last.supplier).into_iter().flatten() {
            let codes = [division(&first.kved_from), division(&last.kved_from), division(&last.kved_to)];
            let joins = is_same(&first.kved_to, &last.kved_from) && codes[0] != codes[2];
            if joins && codes[0] != codes[1] && codes[1] != codes[2] && first.supplier != last.processor {
                gathered.entry(codes).or_default().add(first, last);
            }
        }
    }
    let mut chains: Vec<Chain> = gathered.into_iter().map(|(codes, all)| all.chain(codes)).collect();
    chains.sort_by(|a, b| {
        let size = |chain: &Chain| (chain.coefficient.is_some(), chain.regions.len(), chain.paths);
        size(b).cmp(&size(a)).then_with(|| codes(a).cmp(&codes(b)))
    });
    chains
}

/// Whether what is used for is what is made: one activity, or a division that may mean it.
fn is_same(used: &str, made: &str) -> bool {
    used == made || (division(used) == division(made) && !(used.contains('.') && made.contains('.')))
}

fn codes(chain: &Chain) -> [&str; 3] {
    chain.stages.each_ref().map(|stage| stage.kved.as_str())
}

impl Gathered {
    fn add(&mut self, first: &Link, last: &Link) {
        for (stage, priority) in self.stages.iter_mut().zip([first.supplier, last.supplier, last.processor]) {
            stage.insert(priority);
        }
        let least = first.coefficient.zip(last.coefficient).map(|(a, b)| a.min(b));
        self.coefficient = [self.coefficient, least].into_iter().flatten().reduce(f64::max);
        self.paths += 1;
        self.among_neighbours += usize::from(first.neighbours && last.neighbours);
    }

    fn chain(self, codes: [&str; 3]) -> Chain {
        let regions: BTreeSet<RegionIso> =
            self.stages.iter().flatten().map(|priority| priority.region()).collect();
        let mut stages = codes.into_iter().zip(self.stages);
        let mut stage = || {
            let (kved, priorities) = stages.next().unwrap_or_default();
            Stage { kved: kved.to_owned(), priorities: priorities.into_iter().collect() }
        };
        Chain {
            stages: [stage(), stage(), stage()],
            coefficient: self.coefficient,
            paths: self.paths,
            among_neighbours: self.among_neighbours,
            regions: regions.into_iter().collect(),
        }
    }
}
