//! Neighbours by pairs: how seldom chance makes them overlap as much.

use crate::frame::Frame;
use rozum_coordination::overlaps::{Overlaps, RARE, RegionPair};
use rozum_model::{Reason, RegionIso};

/// Below this, it is worth a look.
const SELDOM: f64 = 0.2;

/// Regions with a strategy beside each other.
pub struct Matrix {
    pub columns: Vec<RegionIso>,
    /// A cell for each column; `None` where the two are no neighbours.
    pub rows: Vec<(RegionIso, Vec<Option<Cell>>)>,
    /// How many pairs are small, of how many, and how many chance would give.
    pub chance: String,
    /// How many neighbours declare a common sphere.
    pub spheres: String,
}

/// Two neighbours.
pub struct Cell {
    pub href: String,
    pub p: String,
    pub class: &'static str,
    pub says: String,
}

impl Matrix {
    pub fn of(f: &Frame, regions: &[RegionIso], found: &Overlaps) -> Self {
        let cell = |row: RegionIso, column: RegionIso| {
            let pair = found.pair(row, column).filter(|pair| pair.neighbours)?;
            Some(Cell::of(f, row, column, pair))
        };
        let row = |own: &RegionIso| (*own, regions.iter().map(|other| cell(*own, *other)).collect());
        let neighbours: Vec<&RegionPair> = found.pairs.iter().filter(|pair| pair.neighbours).collect();
        Self {
            columns: regions.to_vec(),
            rows: regions.iter().map(row).collect(),
            chance: chance(f, found),
            spheres: spheres(f, &neighbours),
        }
    }
}

impl Cell {
    fn of(f: &Frame, row: RegionIso, column: RegionIso, pair: &RegionPair) -> Self {
        let p = pair.p_value.map(|p| rozum_app::rows::p_said(f.lang, p));
        let count = f.count("ovl-count", pair.overlaps());
        let says = pair.p_value.map_or_else(
            || f.t("ovl-no-priorities").into_owned(),
            |p| format!("{}, {count}", rozum_app::rows::p_named(f.lang, p)),
        );
        Self {
            href: format!("/coordination/overlaps/{row}/{column}"),
            class: match pair.p_value {
                Some(p) if p <= RARE => "error",
                Some(p) if p <= SELDOM => "warning",
                _ => "info",
            },
            p: p.unwrap_or_else(|| "–".to_owned()),
            says: format!("{}: {says}", f.region(column)),
        }
    }
}

fn chance(f: &Frame, found: &Overlaps) -> String {
    let near = found.rare_neighbours();
    let expected = rozum_locale::decimal(f.lang, near.by_chance, 1);
    let reason = Reason::new("ovl-pairs-chance").with("pairs", near.tested).with("small", near.rare);
    f.reason(&reason.with("expected", expected))
}

fn spheres(f: &Frame, neighbours: &[&RegionPair]) -> String {
    let sharing = neighbours.iter().filter(|pair| !pair.declared_spheres.is_empty()).count();
    f.reason(&Reason::new("ovl-pairs-spheres").with("sharing", sharing).with("pairs", neighbours.len()))
}
