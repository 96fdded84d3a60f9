//! Who declares the same as a region: for the region's own page.

use crate::frame::Frame;
use crate::site::Site;
use crate::visitor::Visitor;
use rozum_coordination::overlaps::RegionPair;
use rozum_model::RegionIso;

/// Regions that are no neighbours and still listed.
const OTHERS: usize = 5;

/// A region to talk to.
pub struct Partner {
    pub iso: RegionIso,
    pub neighbour: bool,
    /// Overlaps in the same words, or nearly.
    pub same_words: usize,
    pub copies: usize,
    pub chains: usize,
    pub p: String,
}

/// Neighbours that overlap, then the closest of the others by words and groups; those that chance explains least first.
pub async fn partners(site: &Site, visitor: &Visitor, f: &Frame, region: RegionIso) -> Vec<Partner> {
    let found = site.rozum.overlaps_of(&visitor.snapshot).await;
    let mut own: Vec<&RegionPair> = found
        .pairs
        .iter()
        .filter(|pair| (pair.a == region || pair.b == region) && pair.overlaps() > 0)
        .collect();
    let close = |pair: &RegionPair| pair.matches[..3].iter().sum::<usize>();
    own.retain(|pair| pair.neighbours || close(pair) > 0);
    own.sort_by(|a, b| {
        let p = |pair: &RegionPair| pair.p_value.unwrap_or(1.0);
        b.neighbours.cmp(&a.neighbours).then(p(a).total_cmp(&p(b))).then(close(b).cmp(&close(a)))
    });
    let neighbours = own.iter().filter(|pair| pair.neighbours).count();
    own.truncate(neighbours + OTHERS);
    let partner = |pair: &RegionPair| Partner {
        iso: pair.other(region),
        neighbour: pair.neighbours,
        same_words: pair.matches[0] + pair.matches[1],
        copies: pair.copies,
        chains: pair.chains,
        p: rozum_app::rows::p_said(f.lang, pair.p_value.unwrap_or(1.0)),
    };
    own.into_iter().map(partner).collect()
}
