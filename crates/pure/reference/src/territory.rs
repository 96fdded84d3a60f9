//! Raions and hromadas by KATOTTH code.

pub use crate::generated::territory::{HROMADAS, RAIONS};

use crate::regions::region;
use rozum_model::RegionIso;

/// A raion.
#[derive(Debug, PartialEq, Eq)]
pub struct Raion {
    /// KATOTTH code.
    pub code: &'static str,
    /// Adjective as the codifier prints it, `Вінницький`.
    pub name: &'static str,
}

/// A hromada.
#[derive(Debug, PartialEq, Eq)]
pub struct Hromada {
    /// KATOTTH code.
    pub code: &'static str,
    /// Code of its raion.
    pub raion: &'static str,
    /// Adjective as the codifier prints it, `Літинська`.
    pub name: &'static str,
}

/// The raions of a region by code; none for Kyiv and Sevastopol.
pub fn raions(iso: RegionIso) -> &'static [Raion] {
    under(RAIONS, |raion| raion.code, prefix(iso))
}

/// The hromadas of a region by code.
pub fn hromadas(iso: RegionIso) -> &'static [Hromada] {
    under(HROMADAS, |hromada| hromada.code, prefix(iso))
}

/// The hromadas of a raion by code.
pub fn hromadas_of_raion(raion: &str) -> &'static [Hromada] {
    under(HROMADAS, |hromada| hromada.raion, raion)
}

/// The raion of that code.
pub fn raion(code: &str) -> Option<&'static Raion> {
    RAIONS.binary_search_by(|raion| raion.code.cmp(code)).ok().and_then(|place| RAIONS.get(place))
}

/// The hromada of that code.
pub fn hromada(code: &str) -> Option<&'static Hromada> {
    HROMADAS.binary_search_by(|hromada| hromada.code.cmp(code)).ok().and_then(|place| HROMADAS.get(place))
}

fn prefix(iso: RegionIso) -> &'static str {
    region(iso).map_or("", |region| region.katotth_prefix())
}

/// The rows whose code begins with the prefix; the table is sorted by code.
fn under<T>(rows: &'static [T], code: impl Fn(&T) -> &'static str, prefix: &str) -> &'static [T] {
    if prefix.is_empty() {
        return &[];
    }
    let from = rows.partition_point(|row| code(row) < prefix);
    let to = rows.partition_point(|row| code(row) < prefix || code(row).starts_with(prefix));
    rows.get(from..to).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::regions::{REGIONS, by_katotth};

    #[test]
    fn as_many_as_the_codifier_has() {
        assert_eq!((RAIONS.len(), HROMADAS.len()), (136, 1772));
        assert_eq!(REGIONS.iter().map(|r| raions(r.iso).len()).sum::<usize>(), 136);
        assert_eq!(REGIONS.iter().map(|r| hromadas(r.iso).len()).sum::<usize>(), 1772);
        assert_eq!(RAIONS.iter().map(|r| hromadas_of_raion(r.code).len()).sum::<usize>(), 1772);
        let crimea = "UA-43".parse().unwrap();
        assert_eq!((raions(crimea).len(), hromadas(crimea).len()), (10, 303));
        assert!(raions("UA-30".parse().unwrap()).is_empty());
        assert!(hromadas(RegionIso::from_number(99).unwrap()).is_empty());
    }

    #[test]
    fn each_stands_where_its_code_says() {
        for h in HROMADAS {
            assert_eq!(hromada(h.code), Some(h));
            assert_eq!(raion(h.raion).map(|r| &r.code[..6]), Some(&h.code[..6]));
        }
        for r in RAIONS {
            assert!(by_katotth(r.code).is_some(), "{}", r.code);
        }
    }
}
