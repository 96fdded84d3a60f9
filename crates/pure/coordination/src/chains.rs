//! Which region has what another needs for its priority: links from supplier to user, chains of them, and gaps.
//! Method: `docs/methods/chains.md`.

mod figures;
mod flow;
mod gaps;
mod groups;
mod input_output;
mod links;
mod named;
mod paths;
mod sectors;

#[cfg(test)]
mod tests;

pub use figures::Figures;
pub use gaps::{Gap, Need};
pub use input_output::{Imported, InputOutput, Origin};
pub use links::{Basis, Link};
pub use paths::{Chain, Stage};

pub(crate) use flow::{Flow, flows, strongest};
pub(crate) use groups::Groups;
pub(crate) use named::Named;

use rozum_diagnosis::StrategyRead;
use rozum_model::PriorityId;
use serde::Serialize;
use std::collections::BTreeSet;

/// Share of a trade's output from which what it uses of another makes a link.
pub const LINK: f64 = 0.02;
/// Share from which a trade needs the other strongly: without it there is a gap, as there is without a raw material.
pub const STRONG: f64 = 0.05;
/// Sureness below which two texts are not linked.
pub const LEAST: f64 = 0.3;

/// What links the priorities of the country.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Chains {
    /// Pairs of priorities of different regions, the strongest first.
    pub links: Vec<Link>,
    /// Supplier → processor → market: first those of which the table knows both shares, then those that join most regions.
    pub chains: Vec<Chain>,
    /// What priorities need strongly and no region declares, the most needed first.
    pub gaps: Vec<Gap>,
    /// Priorities whose text names no activity: they are linked with nothing.
    pub unread: Vec<PriorityId>,
    /// Priorities of which the table does not know what they need.
    pub unknown_needs: Vec<PriorityId>,
}

/// All links, chains and gaps between strategies, one of each region.
///
/// `figures` are of a table of activities by regions; without one, links rest on what is declared alone.
pub fn chains(strategies: &[StrategyRead<'_>], table: &InputOutput, figures: Option<&Figures<'_>>) -> Chains {
    let groups = Groups::shared();
    let named: Vec<Named<'_>> = strategies.iter().flat_map(Named::of_strategy).collect();
    let links = links::links(&named, table, groups, figures);
    let chains = paths::chains(&links);
    let gaps = gaps::gaps(&named, strategies, table, groups);
    let unread = named.iter().filter(|one| one.activities.is_empty()).map(|one| one.priority).collect();
    let unknown = |one: &&Named<'_>| {
        !one.activities.is_empty() && !one.activities.iter().any(|label| table.knows_needs_of(&label.value))
    };
    let unknown_needs: BTreeSet<PriorityId> = named.iter().filter(unknown).map(|one| one.priority).collect();
    Chains { links, chains, gaps, unread, unknown_needs: unknown_needs.into_iter().collect() }
}

/// The division of a code.
fn division(code: &str) -> &str {
    code.split('.').next().unwrap_or(code)
}
