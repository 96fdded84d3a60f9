//! What the members of a platform have found between them: overlaps to settle, links to build.

use super::Platform;
use super::note::Line;
use crate::chains::{Chains, Link};
use crate::overlaps::{Overlap, Overlaps};
use rozum_model::strategy::ItemId;
use rozum_model::{PriorityId, Reason};
use std::collections::BTreeMap;

/// Overlaps and links that a first meeting can talk about; the pages of both have them all.
const MOST: usize = 5;

/// Copies that are settled, the closest first; links between members, the strongest first; how many overlaps are not settled.
pub(super) fn findings(platform: &Platform, overlaps: &Overlaps, chains: &Chains) -> Vec<Line> {
    let texts: BTreeMap<PriorityId, &str> =
        platform.priorities().map(|one| (one.id, one.text.as_str())).collect();
    let within = |a: PriorityId, b: PriorityId| texts.contains_key(&a) && texts.contains_key(&b);
    let quotes = |ids: [PriorityId; 2]| {
        let quote = |id: PriorityId| texts.get(&id).map(|text| (ItemId::Priority(id), (*text).to_owned()));
        ids.into_iter().filter_map(quote).collect::<Vec<_>>()
    };
    let own: Vec<&Overlap> = overlaps.overlaps.iter().filter(|own| within(own.a, own.b)).collect();
    let copies = own.iter().filter(|own| own.is_settled_copy()).take(MOST);
    let mut lines: Vec<Line> =
        copies.map(|own| Line { said: settle(own), quotes: quotes([own.a, own.b]) }).collect();
    let links = chains.links.iter().filter(|link| within(link.supplier, link.processor)).take(MOST);
    lines.extend(
        links.map(|link| Line { said: build(link), quotes: quotes([link.supplier, link.processor]) }),
    );
    let open = own.iter().filter(|own| own.is_left_open()).count();
    if open > 0 {
        lines.push(Line {
            said: Reason::new("platform-finding-open").with("count", open),
            quotes: Vec::new(),
        });
    }
    lines
}

fn settle(own: &Overlap) -> Reason {
    let regions = |reason: Reason| reason.with("regions", format!("{}, {}", own.region_a, own.region_b));
    let groups = &own.shared.kved_groups;
    let codes = if groups.is_empty() { &own.shared.kved } else { groups };
    if codes.is_empty() {
        return regions(Reason::new("platform-finding-copy-words"));
    }
    regions(Reason::new("platform-finding-copy").with("codes", codes.join(", ")))
}

fn build(link: &Link) -> Reason {
    let reason = Reason::new("platform-finding-link").with("region", link.region_from.to_string());
    let reason = reason.with("other_region", link.region_to.to_string());
    reason.with("supplier", link.kved_from.as_str()).with("processor", link.kved_to.as_str())
}
