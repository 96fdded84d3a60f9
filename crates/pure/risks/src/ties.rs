//! Who controls whom, who sits for whom, who declared what: an index, so that a path is a walk of a few steps and no
//! search through all organisations.

use rozum_model::AccountId;
use rozum_model::governance::{DeclaredInterest, Governance, OrganisationId, Party, Term};
use rozum_model::time::Day;
use std::collections::HashMap;

/// A person or an organisation in the index.
pub(crate) type Node = usize;

/// Which way a walk goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    /// To those who control.
    Up,
    /// To those who are controlled.
    Down,
    /// Either.
    Both,
}

#[derive(Debug, Default)]
struct Neighbours {
    up: Vec<(Node, Term)>,
    down: Vec<(Node, Term)>,
}

/// The index.
#[derive(Debug, Default)]
pub(crate) struct Ties<'a> {
    persons: HashMap<&'a AccountId, Node>,
    organisations: HashMap<OrganisationId, Node>,
    parties: Vec<Party>,
    neighbours: Vec<Neighbours>,
    /// For whom a person sat, and when; by node, empty for organisations.
    seats: Vec<Vec<(Node, Term)>>,
    declared: HashMap<&'a AccountId, &'a [DeclaredInterest]>,
}

impl<'a> Ties<'a> {
    pub(crate) fn of(governance: &'a Governance) -> Self {
        let mut ties = Self::default();
        for organisation in governance.organisations.values() {
            let owned = ties.organisation(organisation.id);
            for known in &organisation.controllers {
                let controller = &known.controller;
                let term = Term { from: controller.since, to: controller.until.unwrap_or(Day::MAX) };
                let owner = ties.party(&controller.party);
                ties.neighbours[owned].up.push((owner, term));
                ties.neighbours[owner].down.push((owned, term));
            }
        }
        for mandate in governance.mandates.values() {
            let Some(span) = mandate.span() else { continue };
            let person = ties.person(&mandate.seat.account);
            let home = ties.organisation(mandate.seat.organisation);
            ties.seats[person].push((home, span));
        }
        let stated = governance.declarations.iter().filter(|(_, one)| one.stated.is_some());
        ties.declared = stated.map(|(account, one)| (account, one.interests.as_slice())).collect();
        ties
    }

    fn party(&mut self, party: &'a Party) -> Node {
        match party {
            Party::Person(account) => self.person(account),
            Party::Organisation(id) => self.organisation(*id),
        }
    }

    fn person(&mut self, account: &'a AccountId) -> Node {
        if let Some(node) = self.persons.get(account) {
            return *node;
        }
        let node = self.add(Party::Person(account.clone()));
        self.persons.insert(account, node);
        node
    }

    fn organisation(&mut self, id: OrganisationId) -> Node {
        if let Some(node) = self.organisations.get(&id) {
            return *node;
        }
        let node = self.add(Party::Organisation(id));
        self.organisations.insert(id, node);
        node
    }

    fn add(&mut self, party: Party) -> Node {
        self.parties.push(party);
        self.neighbours.push(Neighbours::default());
        self.seats.push(Vec::new());
        self.parties.len() - 1
    }

    /// What a node stands for.
    pub(crate) fn name(&self, node: Node) -> &Party {
        &self.parties[node]
    }

    pub(crate) fn node_of(&self, id: OrganisationId) -> Option<Node> {
        self.organisations.get(&id).copied()
    }

    /// The person, and the organisations that the person sat for on the day.
    pub(crate) fn own(&self, account: &AccountId, day: Day) -> impl Iterator<Item = Node> {
        let person = self.persons.get(account).copied();
        let seats = person.and_then(|node| self.seats.get(node)).map(Vec::as_slice).unwrap_or_default();
        let homes = seats.iter().filter(move |(_, term)| term.has(day)).map(|(home, _)| *home);
        person.into_iter().chain(homes)
    }

    /// What a person declared; `None` who has made no statement at all.
    pub(crate) fn declared(&self, account: &AccountId) -> Option<&'a [DeclaredInterest]> {
        self.declared.get(account).copied()
    }
}

/// How far each node lies from where a walk began; one for many walks.
pub(crate) struct Walk<'t, 'a> {
    ties: &'t Ties<'a>,
    seen: Vec<(u32, u8)>,
    round: u32,
    open: Vec<Node>,
    next: Vec<Node>,
}

impl<'t, 'a> Walk<'t, 'a> {
    pub(crate) fn new(ties: &'t Ties<'a>) -> Self {
        Self { ties, seen: vec![(0, 0); ties.parties.len()], round: 0, open: Vec::new(), next: Vec::new() }
    }

    /// Marks everything within so many steps that hold on the day.
    pub(crate) fn from(&mut self, starts: impl IntoIterator<Item = Node>, day: Day, most: u8, way: Way) {
        self.round += 1;
        self.also(starts, day, most, way);
    }

    /// Marks more beside what the walk has marked already.
    pub(crate) fn also(&mut self, starts: impl IntoIterator<Item = Node>, day: Day, most: u8, way: Way) {
        self.open.clear();
        self.open.extend(starts);
        for node in &self.open {
            self.seen[*node] = (self.round, 0);
        }
        for step in 1..=most {
            self.step(day, step, way);
        }
    }

    fn step(&mut self, day: Day, step: u8, way: Way) {
        for node in self.open.drain(..) {
            let neighbours = &self.ties.neighbours[node];
            let up = neighbours.up.iter().filter(|_| way != Way::Down);
            let down = neighbours.down.iter().filter(|_| way != Way::Up);
            for (near, _) in up.chain(down).filter(|(_, term)| term.has(day)) {
                if self.seen[*near].0 != self.round {
                    self.seen[*near] = (self.round, step);
                    self.next.push(*near);
                }
            }
        }
        std::mem::swap(&mut self.open, &mut self.next);
    }

    /// How many steps away; `None` when farther than was walked.
    pub(crate) fn steps(&self, node: Node) -> Option<u8> {
        let (round, steps) = self.seen[node];
        (round == self.round && round > 0).then_some(steps)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::told;
    use jiff::civil::date;
    use proptest::prelude::*;

    const COUNT: usize = 7;

    /// Steps between all pairs by relaxing each line again and again.
    fn slowly(lines: &[(usize, usize)]) -> [[u8; COUNT]; COUNT] {
        let mut steps = [[99; COUNT]; COUNT];
        (0..COUNT).for_each(|at| steps[at][at] = 0);
        for _ in 0..COUNT {
            for (one, other) in lines.iter().flat_map(|(one, other)| [(*one, *other), (*other, *one)]) {
                for row in &mut steps {
                    row[other] = row[other].min(row[one] + 1);
                }
            }
        }
        steps
    }

    proptest! {
        #[test]
        fn a_walk_finds_the_shortest_path(lines in prop::collection::vec((0..COUNT, 0..COUNT), 0..9), most in 1_u8..6) {
            let mut text: String = (0..COUNT).map(|at| format!("organisation o-{:04}\n", at + 1)).collect();
            text += &lines.iter().map(|(one, other)| format!("control o-{:04} by=o-{:04}\n", one + 1, other + 1)).collect::<String>();
            let world = told(&text);
            let ties = Ties::of(&world.state.governance);
            let node = |at: usize| ties.node_of(OrganisationId::new(u16::try_from(at + 1).unwrap())).unwrap();
            let (mut walk, steps) = (Walk::new(&ties), slowly(&lines));
            for (from, row) in steps.iter().enumerate() {
                walk.from([node(from)], date(2026, 1, 1), most, Way::Both);
                for (to, steps) in row.iter().enumerate() {
                    prop_assert_eq!(walk.steps(node(to)), Some(*steps).filter(|steps| *steps <= most));
                }
            }
        }
    }

    #[test]
    fn what_is_over_is_no_path() {
        let world = told(
            "organisation o-0001\norganisation o-0002\ncontrol o-0001 by=o-0002 since=2020-01-01 until=2024-12-31",
        );
        let ties = Ties::of(&world.state.governance);
        let [one, other] = [1, 2].map(|id| ties.node_of(OrganisationId::new(id)).unwrap());
        let mut walk = Walk::new(&ties);
        let mut steps = |day, way| {
            walk.from([one], day, 3, way);
            walk.steps(other)
        };
        assert_eq!(steps(date(2024, 12, 31), Way::Up), Some(1));
        assert_eq!(steps(date(2024, 12, 31), Way::Down), None);
        assert_eq!(steps(date(2025, 1, 1), Way::Both), None);
    }
}
