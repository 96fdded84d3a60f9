//! Which regions border on each other.

pub use crate::generated::neighbours::NEIGHBOURS;

use rozum_model::RegionIso;

/// A region seen from one that it borders on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Neighbour {
    /// The region one looks from.
    pub of: RegionIso,
    /// Its neighbour.
    pub iso: RegionIso,
    /// Length of the common border in kilometres, along a generalised line: rough weights only.
    pub border_km: u16,
}

/// The neighbours of a region by ISO code; none for a code that does not exist.
pub fn of(region: RegionIso) -> &'static [Neighbour] {
    let from = NEIGHBOURS.partition_point(|n| n.of < region);
    let to = NEIGHBOURS.partition_point(|n| n.of <= region);
    NEIGHBOURS.get(from..to).unwrap_or_default()
}

/// Whether two regions border on each other. No region is its own neighbour.
pub fn adjacent(a: RegionIso, b: RegionIso) -> bool {
    of(a).iter().any(|n| n.iso == b)
}

/// Each pair once, the smaller code first.
pub fn pairs() -> impl Iterator<Item = &'static Neighbour> {
    NEIGHBOURS.iter().filter(|n| n.of < n.iso)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::regions::REGIONS;

    #[test]
    fn fifty_four_pairs_both_ways() {
        assert_eq!(pairs().count(), 54);
        assert_eq!(NEIGHBOURS.len(), 108);
        for n in NEIGHBOURS {
            assert_ne!(n.of, n.iso);
            assert!(n.border_km > 0);
            let back = of(n.iso).iter().find(|m| m.iso == n.of).unwrap();
            assert_eq!(back.border_km, n.border_km);
        }
        assert!(NEIGHBOURS.is_sorted_by_key(|n| (n.of, n.iso)));
    }

    #[test]
    fn every_region_has_a_neighbour() {
        for region in REGIONS {
            assert!(!of(region.iso).is_empty(), "{}", region.name_uk);
        }
        let kyiv: Vec<_> = of("UA-30".parse().unwrap()).iter().map(|n| n.iso.to_string()).collect();
        assert_eq!(kyiv, ["UA-32"]);
        assert!(of(RegionIso::from_number(99).unwrap()).is_empty());
    }
}
