//! Pairs of regions, by how much their priorities overlap, as rows.

use rozum_coordination::overlaps::RegionPair;
use rozum_model::{RegionIso, SphereId};
use serde::Serialize;
use utoipa::ToSchema;

/// Two regions: how much they overlap, and whether chance would make it so.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct RegionPairRow {
    /// The smaller code.
    #[schema(value_type = String)]
    pub region_a: RegionIso,
    /// The other.
    #[schema(value_type = String)]
    pub region_b: RegionIso,
    /// Whether they border on each other.
    pub neighbours: bool,
    /// Spheres that both declare.
    #[schema(value_type = Vec<String>)]
    pub shared_spheres: Vec<SphereId>,
    /// Overlaps of their priorities.
    pub overlaps: usize,
    /// Those in the same words, or nearly.
    pub same_words: usize,
    /// Those that are copies, by the same words or the same activity.
    pub copies: usize,
    /// Those that could be a chain.
    pub chains: usize,
    /// Those of which a text leaves open whether they are copies.
    pub left_open: usize,
    /// Sum of the weights of the overlaps.
    pub score: u32,
    /// The sum to be expected by chance; null where a region has no priority.
    pub expected: Option<f64>,
    /// How often chance gives as much; null where a region has no priority.
    pub p_value: Option<f64>,
}

impl From<&RegionPair> for RegionPairRow {
    fn from(pair: &RegionPair) -> Self {
        Self {
            region_a: pair.a,
            region_b: pair.b,
            neighbours: pair.neighbours,
            shared_spheres: pair.declared_spheres.clone(),
            overlaps: pair.overlaps(),
            same_words: pair.matches[0] + pair.matches[1],
            copies: pair.copies,
            chains: pair.chains,
            left_open: pair.open,
            score: pair.score,
            expected: pair.expected,
            p_value: pair.p_value,
        }
    }
}
