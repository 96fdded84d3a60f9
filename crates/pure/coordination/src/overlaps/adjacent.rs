//! Other priorities of a region that give what a copy shares its material, or make something of it.

use super::member::Member;
use crate::chains::{Flow, Groups, InputOutput, flows, strongest};
use crate::table::{Row, list, rows};
use rozum_diagnosis::Stage;
use rozum_model::PriorityId;
use rozum_reference::kved::by_code;
use std::fmt;
use std::sync::OnceLock;

const FILE: &str = "data/reference/supply_kinds.tsv";
const TABLE: &str = include_str!("../../../../../data/reference/supply_kinds.tsv");

/// An adjacent priority, with which of its activities gives what is shared its material, or takes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Adjacent {
    pub item: PriorityId,
    /// Whether it supplies what is shared; else it uses it.
    pub supplies: bool,
    pub from: String,
    pub to: String,
}

/// `26-P02 supplies 13.2 14.1`.
impl fmt::Display for Adjacent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let verb = if self.supplies { "supplies" } else { "uses" };
        write!(f, "{} {verb} {} {}", self.item, self.from, self.to)
    }
}

/// The priorities of a member's region that adjoin the shared activities of it, in the order of their ids.
pub fn adjacent(member: &Member<'_>, shared: &[String], all: &[Member<'_>]) -> Vec<Adjacent> {
    let others = all.iter().filter(|one| one.region == member.region && one.id != member.id);
    others.filter_map(|other| joins(member, shared, other)).collect()
}

fn joins(member: &Member<'_>, shared: &[String], other: &Member<'_>) -> Option<Adjacent> {
    let (table, groups) = (InputOutput::proxy(), Groups::shared());
    let is_shared = |code: &str| shared.iter().any(|one| one == code);
    let given = strongest(
        flows(&other.named, &member.named, table, groups)
            .filter(|flow| is_shared(&flow.to.value) && is_material(flow)),
    );
    let taken = strongest(
        flows(&member.named, &other.named, table, groups)
            .filter(|flow| is_shared(&flow.from.value) && is_material(flow)),
    );
    let weight = |flow: &Option<Flow<'_>>| flow.as_ref().map_or(0.0, Flow::weight);
    let supplies = weight(&given) >= weight(&taken);
    let flow = if supplies { given } else { taken }?;
    Some(Adjacent { item: other.id, supplies, from: flow.from.value.clone(), to: flow.to.value.clone() })
}

/// Whether goods are made of what flows, and both texts name their end of it.
fn is_material(flow: &Flow<'_>) -> bool {
    let (from, to) = (flow.from.value.as_str(), flow.to.value.as_str());
    let makes =
        |code| matches!(Stage::of(code), Some(Stage::Extraction | Stage::Processing | Stage::Product));
    flow.supply.fit >= 1.0
        && makes(from)
        && makes(to)
        && !kinds().iter().any(|(one, other)| within(from, one) && within(to, other))
}

fn within(code: &str, of: &str) -> bool {
    code.strip_prefix(of).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// Pairs of codes between which flows equipment or packing.
fn kinds() -> &'static [(&'static str, &'static str)] {
    static KINDS: OnceLock<Vec<(&str, &str)>> = OnceLock::new();
    // Part of the program; a test reads it, so that an empty table cannot ship.
    KINDS.get_or_init(|| read().unwrap_or_default())
}

fn read() -> Result<Vec<(&'static str, &'static str)>, String> {
    let mut pairs = Vec::new();
    for Row { line: number, cells } in rows(TABLE) {
        let [from, to, "equipment" | "packing"] = cells.as_slice() else {
            return Err(format!(
                "{FILE} line {number}: two lists of codes and `equipment` or `packing` are needed"
            ));
        };
        for code in list(from).chain(list(to)) {
            by_code(code).ok_or_else(|| format!("{FILE} line {number}: `{code}` is no code of KVED"))?;
        }
        pairs.extend(list(from).flat_map(|from| list(to).map(move |to| (from, to))));
    }
    Ok(pairs)
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_table_can_be_read() {
        assert!(super::read().is_ok_and(|pairs| pairs.contains(&("25.2", "10"))));
    }
}
