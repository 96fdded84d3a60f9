//! Raions and hromadas by KATOTTH code.

pub use crate::generated::territory::UNITS;

use rozum_model::RegionIso;

/// Raion or hromada.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Район.
    Raion,
    /// Територіальна громада.
    Hromada,
}

/// A raion or a hromada.
#[derive(Debug, PartialEq, Eq)]
pub struct Unit {
    /// KATOTTH code.
    pub code: &'static str,
    /// Code of what it is part of: the region for a raion, the raion for a hromada.
    pub parent: &'static str,
    /// The region that it lies in.
    pub region: RegionIso,
    /// Raion or hromada.
    pub level: Level,
    /// Adjective as the codifier prints it: `Вінницький`, `Літинська`.
    pub name: &'static str,
}

impl Unit {
    /// `Вінницький район`, `Літинська громада`.
    pub fn title_uk(&self) -> String {
        let noun = match self.level {
            Level::Raion => "район",
            Level::Hromada => "громада",
        };
        format!("{} {noun}", self.name)
    }
}

/// All raions and hromadas by code: each raion is followed by its hromadas.
pub fn all() -> impl Iterator<Item = &'static Unit> {
    UNITS.iter()
}

/// The raions of a region by code; none in Kyiv and Sevastopol.
pub fn raions(region: RegionIso) -> impl Iterator<Item = &'static Unit> {
    all().filter(move |unit| unit.region == region && unit.level == Level::Raion)
}

/// The hromadas of a region by code.
pub fn hromadas(region: RegionIso) -> impl Iterator<Item = &'static Unit> {
    all().filter(move |unit| unit.region == region && unit.level == Level::Hromada)
}

/// The hromadas of a raion by code.
pub fn hromadas_of_raion(code: &str) -> impl Iterator<Item = &'static Unit> {
    all().filter(move |unit| unit.parent == code && unit.level == Level::Hromada)
}

/// The unit of that code.
pub fn unit(code: &str) -> Option<&'static Unit> {
    UNITS.binary_search_by(|unit| unit.code.cmp(code)).ok().and_then(|place| UNITS.get(place))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::regions::{REGIONS, by_katotth, region};

    #[test]
    fn as_many_as_the_codifier_has() {
        let count = |level| all().filter(|unit| unit.level == level).count();
        assert_eq!((count(Level::Raion), count(Level::Hromada)), (136, 1772));
        assert_eq!(REGIONS.iter().map(|r| raions(r.iso).count()).sum::<usize>(), 136);
        assert_eq!(REGIONS.iter().map(|r| hromadas(r.iso).count()).sum::<usize>(), 1772);
        let crimea = "UA-43".parse().unwrap();
        assert_eq!((raions(crimea).count(), hromadas(crimea).count()), (10, 303));
        assert_eq!(raions("UA-30".parse().unwrap()).count(), 0);
    }

    #[test]
    fn each_stands_where_its_code_says() {
        for unit in all() {
            assert_eq!(self::unit(unit.code), Some(unit));
            assert_eq!(by_katotth(unit.code).map(|r| r.iso), Some(unit.region));
            match unit.level {
                Level::Raion => assert_eq!(region(unit.region).map(|r| r.katotth), Some(unit.parent)),
                Level::Hromada => {
                    let raion = self::unit(unit.parent).unwrap();
                    assert_eq!((raion.level, raion.region), (Level::Raion, unit.region));
                    assert!(hromadas_of_raion(raion.code).any(|own| own == unit));
                }
            }
        }
        assert_eq!(unit("UA05000000000010236"), None);
    }

    #[test]
    fn a_title_names_the_kind() {
        let titles: Vec<_> = raions("UA-77".parse().unwrap()).map(Unit::title_uk).collect();
        assert_eq!(titles, ["Вижницький район", "Дністровський район", "Чернівецький район"]);
    }
}
