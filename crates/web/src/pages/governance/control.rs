//! Who controls an organisation, directly and through others: the chains that separation and interests are read along.

use super::parts::Link;
use crate::frame::Frame;
use rozum_model::State;
use rozum_model::governance::{KnownController, OrganisationId, Party};
use rozum_model::time::Day;

/// A chain of control: those who control, the nearest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chain {
    /// Who, from the one who controls the organisation itself to the last that is known.
    pub links: Vec<Link>,
    /// Since when the last link holds.
    pub since: Day,
    /// Until when it held; `None` while it lasts.
    pub until: Option<Day>,
    /// The event by which the last link became known.
    pub seq: u64,
}

/// All chains of at most so many links, the short ones first. Chains that come back to where they were end there.
pub fn chains(f: &Frame, state: &State, of: OrganisationId) -> Vec<Chain> {
    let most = usize::from(state.governance.numbers().control_path);
    let mut found = Vec::new();
    let mut waiting = vec![(of, Vec::<Party>::new())];
    while let Some((organisation, path)) = waiting.pop() {
        for known in controllers(state, organisation) {
            let controller = &known.controller;
            let again = controller.party == Party::Organisation(of) || path.contains(&controller.party);
            if again || path.len() >= most {
                continue;
            }
            let longer: Vec<Party> = path.iter().cloned().chain([controller.party.clone()]).collect();
            found.push((longer.clone(), known));
            if let Party::Organisation(next) = &controller.party {
                waiting.push((*next, longer));
            }
        }
    }
    found.sort_by(|(a, _), (b, _)| a.len().cmp(&b.len()).then_with(|| a.cmp(b)));
    let chain = |(path, last): (Vec<Party>, &KnownController)| Chain {
        links: path.iter().map(|party| Link::party(f, state, party)).collect(),
        since: last.controller.since,
        until: last.controller.until,
        seq: last.known.seq,
    };
    found.into_iter().map(chain).collect()
}

fn controllers(state: &State, id: OrganisationId) -> &[KnownController] {
    state.governance.organisation(id).map(|own| own.controllers.as_slice()).unwrap_or_default()
}

/// Organisations that this one controls or controlled, with the days.
pub fn controlled(state: &State, by: OrganisationId) -> Vec<(Link, Day, Option<Day>)> {
    let own = |known: &&KnownController| known.controller.party == Party::Organisation(by);
    let all = state.governance.organisations.values();
    all.flat_map(|other| other.controllers.iter().filter(own).map(move |known| (other.id, &known.controller)))
        .map(|(id, controller)| (Link::organisation(state, id), controller.since, controller.until))
        .collect()
}
