//! The outlines projected and written as SVG path data, once in the life of the program.

use super::outline::{Outlines, Point};
use super::projection::Albers;
use rozum_model::RegionIso;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::LazyLock;

/// Whole map units; the map is about 2,000 of them wide.
pub type Spot = (i32, i32);

/// Room left around the country.
const MARGIN: i32 = 24;
/// A region less wide or high than this gets a larger place to press.
const SMALL: i32 = 120;

/// How many map units a unit of the small drawing holds.
const COARSE: i32 = 8;

static UKRAINE: LazyLock<Shapes> = LazyLock::new(|| Shapes::of(&outlines()));
static COARSE_UKRAINE: LazyLock<Shapes> = LazyLock::new(|| Shapes::on_grid(&outlines(), COARSE));

/// The file is part of the program; a test reads it whole.
fn outlines() -> Outlines {
    Outlines::parse(include_str!("../../../../../data/map/ukraine.tsv")).unwrap_or_default()
}

/// A region as drawn.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shape {
    /// Path data with whole numbers.
    pub path: String,
    /// Middle of the name.
    pub label: Spot,
    /// Where the name stands when not inside.
    pub outside: Option<Spot>,
    /// Radius of the circle to press, for regions too small to be hit.
    pub hit: Option<i32>,
}

/// All that a map draws whatever its values.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shapes {
    /// Regions by code.
    pub regions: BTreeMap<RegionIso, Shape>,
    /// Left, top, width, height.
    pub view_box: (i32, i32, i32, i32),
    /// Path data of meridians and parallels.
    pub net: String,
}

impl Shapes {
    /// Ukraine.
    pub fn ukraine() -> &'static Self {
        &UKRAINE
    }

    /// Ukraine for a drawing the size of a stamp.
    pub fn coarse() -> &'static Self {
        &COARSE_UKRAINE
    }

    /// Projects outlines.
    pub fn of(outlines: &Outlines) -> Self {
        Self::on_grid(outlines, 1)
    }

    /// Projects outlines onto a coarser grid. A point falls on the same place of the grid whichever region
    /// it is drawn for, so neighbours still share their line.
    fn on_grid(outlines: &Outlines, unit: i32) -> Self {
        let cone = Albers::ukraine();
        let spot = |point| {
            let (x, y) = projected(cone, point);
            (x.div_euclid(unit), y.div_euclid(unit))
        };
        let mut regions: BTreeMap<RegionIso, Shape> = BTreeMap::new();
        let mut boxes: BTreeMap<RegionIso, Frame> = BTreeMap::new();
        for ring in &outlines.rings {
            let spots: Vec<Spot> = outlines.points(ring).into_iter().map(spot).collect();
            write_ring(&mut regions.entry(ring.region).or_default().path, &spots);
            boxes.entry(ring.region).or_default().hold(&spots);
        }
        for (region, shape) in &mut regions {
            let frame = boxes.get(region).copied().unwrap_or_default();
            shape.label = outlines.labels.get(region).map_or(frame.middle(), |&point| spot(point));
            shape.outside = outlines.outside.get(region).map(|&point| spot(point));
            shape.hit = (frame.least_side() < SMALL / unit).then_some(SMALL / 2 / unit);
        }
        let whole = boxes.values().copied().reduce(Frame::with).unwrap_or_default();
        let view_box = whole.with_margin(MARGIN / unit);
        Self { regions, view_box, net: net(cone, view_box) }
    }
}

fn projected(cone: Albers, (longitude, latitude): Point) -> Spot {
    rounded(cone.project(f64::from(longitude) / 1000.0, f64::from(latitude) / 1000.0))
}

#[expect(clippy::cast_possible_truncation, reason = "map units are a few thousand at most")]
fn rounded((x, y): (f64, f64)) -> Spot {
    (x.round() as i32, y.round() as i32)
}

/// `M` to the first spot, then differences; points that rounding has put on one another are left out.
fn write_ring(path: &mut String, spots: &[Spot]) {
    let Some((&first, rest)) = spots.split_first() else { return };
    let _ = write!(path, "M{} {}l", first.0, first.1);
    let mut at = first;
    let mut after_number = false;
    for &next in rest.iter().filter(|spot| **spot != first) {
        let (dx, dy) = (next.0 - at.0, next.1 - at.1);
        if (dx, dy) == (0, 0) {
            continue;
        }
        for difference in [dx, dy] {
            // A minus separates as well as a space does.
            let gap = if after_number && difference >= 0 { " " } else { "" };
            let _ = write!(path, "{gap}{difference}");
            after_number = true;
        }
        at = next;
    }
    path.push('z');
}

/// Meridians each two degrees are straight on a cone, parallels each degree are arcs of circles.
fn net(cone: Albers, (left, top, width, height): (i32, i32, i32, i32)) -> String {
    let mut path = String::new();
    let inside = |(x, y): Spot| (left..=left + width).contains(&x) && (top..=top + height).contains(&y);
    for longitude in (20..=42).step_by(2).map(f64::from) {
        let (south, north) = (rounded(cone.project(longitude, 44.0)), rounded(cone.project(longitude, 53.0)));
        let middle = (i32::midpoint(south.0, north.0), i32::midpoint(south.1, north.1));
        if [south, north, middle].into_iter().any(inside) {
            let _ = write!(path, "M{} {}L{} {}", south.0, south.1, north.0, north.1);
        }
    }
    for latitude in (44..=53).map(f64::from) {
        let (west, east) = (rounded(cone.project(20.0, latitude)), rounded(cone.project(42.0, latitude)));
        let radius = rounded((cone.radius(latitude), 0.0)).0;
        let _ = write!(path, "M{} {}A{radius} {radius} 0 0 0 {} {}", west.0, west.1, east.0, east.1);
    }
    path
}

/// Least and greatest coordinates.
#[derive(Debug, Clone, Copy)]
struct Frame {
    least: Spot,
    most: Spot,
}

impl Default for Frame {
    fn default() -> Self {
        Self { least: (i32::MAX, i32::MAX), most: (i32::MIN, i32::MIN) }
    }
}

impl Frame {
    fn hold(&mut self, spots: &[Spot]) {
        for &spot in spots {
            *self = self.with(Self { least: spot, most: spot });
        }
    }

    fn with(self, other: Self) -> Self {
        Self {
            least: (self.least.0.min(other.least.0), self.least.1.min(other.least.1)),
            most: (self.most.0.max(other.most.0), self.most.1.max(other.most.1)),
        }
    }

    fn middle(self) -> Spot {
        (i32::midpoint(self.least.0, self.most.0), i32::midpoint(self.least.1, self.most.1))
    }

    fn least_side(self) -> i32 {
        let side = |least: i32, most: i32| most.saturating_sub(least);
        side(self.least.0, self.most.0).min(side(self.least.1, self.most.1))
    }

    fn with_margin(self, margin: i32) -> (i32, i32, i32, i32) {
        let side = |least: i32, most: i32| most.saturating_sub(least).saturating_add(2 * margin);
        let (left, top) = (self.least.0.saturating_sub(margin), self.least.1.saturating_sub(margin));
        (left, top, side(self.least.0, self.most.0), side(self.least.1, self.most.1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file() -> Outlines {
        Outlines::parse(include_str!("../../../../../data/map/ukraine.tsv")).unwrap()
    }

    #[test]
    fn every_region_has_a_shape_and_a_place_for_its_name() {
        let (outlines, shapes) = (file(), Shapes::ukraine());
        assert_eq!(shapes.regions.len(), 27);
        assert!(shapes.regions.keys().eq(outlines.labels.keys()));
        assert!(shapes.regions.values().all(|shape| shape.path.ends_with('z')));
        let small: Vec<_> = shapes
            .regions
            .iter()
            .filter(|(_, shape)| shape.hit.is_some())
            .map(|(iso, _)| iso.to_string())
            .collect();
        assert_eq!(small, ["UA-30", "UA-40"]);
    }

    #[test]
    fn each_arc_is_run_once_or_once_each_way() {
        let outlines = file();
        let mut runs: BTreeMap<u32, Vec<i32>> = BTreeMap::new();
        for arc in outlines.rings.iter().flat_map(|ring| &ring.arcs) {
            runs.entry(arc.unsigned_abs()).or_default().push(arc.signum());
        }
        assert_eq!(runs.len(), outlines.arcs.len());
        for (arc, mut directions) in runs {
            directions.sort_unstable();
            assert!(directions.len() == 1 || directions == [-1, 1], "arc {arc}: {directions:?}");
        }
    }

    #[test]
    fn rings_close_on_themselves() {
        let outlines = file();
        for ring in &outlines.rings {
            let ends = |reference: i32| {
                let arc = &outlines.arcs[reference.unsigned_abs() as usize - 1];
                let (first, last) = (arc[0], arc[arc.len() - 1]);
                if reference > 0 { (first, last) } else { (last, first) }
            };
            for (place, &arc) in ring.arcs.iter().enumerate() {
                let next = ring.arcs[(place + 1) % ring.arcs.len()];
                assert_eq!(ends(arc).1, ends(next).0, "{ring:?}");
            }
        }
    }

    #[test]
    fn the_country_fills_the_box() {
        let (_, _, width, height) = Shapes::ukraine().view_box;
        assert!((1_950..2_150).contains(&width), "{width}");
        assert!((1_250..1_500).contains(&height), "{height}");
    }

    #[test]
    fn a_ring_is_written_shortly() {
        let mut path = String::new();
        write_ring(&mut path, &[(5, 5), (5, 5), (8, 4), (8, 4), (-2, 10)]);
        assert_eq!(path, "M5 5l3-1-10 6z");
    }
}
