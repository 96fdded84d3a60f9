//! Reads `data/map/ukraine.tsv`: arcs that neighbours share, rings made of them, places for names.

use rozum_model::RegionIso;
use std::collections::BTreeMap;

/// Longitude and latitude in thousandths of a degree.
pub type Point = (i32, i32);

/// The closed line round a piece of a region, or round a hole in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ring {
    /// Whose line it is.
    pub region: RegionIso,
    /// Arcs by number from 1, negative when run backwards.
    pub arcs: Vec<i32>,
}

/// The file, read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outlines {
    /// Lines between two places where three territories meet; arc 1 first.
    pub arcs: Vec<Vec<Point>>,
    /// Rings in the order of the file.
    pub rings: Vec<Ring>,
    /// Where a region's name stands.
    pub labels: BTreeMap<RegionIso, Point>,
    /// Where the name stands, away from the region, when the region is too small to hold it.
    pub outside: BTreeMap<RegionIso, Point>,
}

impl Outlines {
    /// Reads the file. `Err` names the line that does not fit.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut outlines = Self::default();
        for (number, line) in
            text.lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
        {
            outlines.read(line).ok_or_else(|| format!("line {}: {line:.60}", number + 1))?;
        }
        Ok(outlines)
    }

    fn read(&mut self, line: &str) -> Option<()> {
        let fields: Vec<&str> = line.split('\t').collect();
        match fields.as_slice() {
            ["arc", number, points] if number.parse() == Ok(self.arcs.len() + 1) => {
                self.arcs.push(unfold(points)?);
            }
            ["ring", region, "outer" | "hole", arcs] => {
                let arcs = numbers(arcs)?;
                arcs.iter().all(|arc| self.arc(*arc).is_some()).then_some(())?;
                self.rings.push(Ring { region: region.parse().ok()?, arcs });
            }
            ["label", region, point] => {
                self.labels.insert(region.parse().ok()?, *unfold(point)?.first()?);
            }
            ["outside", region, point] => {
                self.outside.insert(region.parse().ok()?, *unfold(point)?.first()?);
            }
            _ => return None,
        }
        Some(())
    }

    fn arc(&self, reference: i32) -> Option<&Vec<Point>> {
        let place = usize::try_from(reference.unsigned_abs()).ok()?.checked_sub(1)?;
        self.arcs.get(place)
    }

    /// The points of a ring, each once.
    pub fn points(&self, ring: &Ring) -> Vec<Point> {
        let mut points = Vec::new();
        for &reference in &ring.arcs {
            let Some(arc) = self.arc(reference) else { continue };
            // The last point of an arc is the first of the next.
            let length = arc.len().saturating_sub(1);
            if reference > 0 {
                points.extend(arc.iter().take(length));
            } else {
                points.extend(arc.iter().rev().take(length));
            }
        }
        points
    }
}

fn numbers(text: &str) -> Option<Vec<i32>> {
    text.split(' ').map(|number| number.parse().ok()).collect()
}

/// First point, then differences.
fn unfold(text: &str) -> Option<Vec<Point>> {
    let numbers = numbers(text)?;
    let (pairs, []) = numbers.as_chunks::<2>() else { return None };
    let sum = |at: &mut Point, [east, north]: &[i32; 2]| {
        *at = (at.0 + east, at.1 + north);
        Some(*at)
    };
    (!pairs.is_empty()).then(|| pairs.iter().scan((0, 0), sum).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_does_not_fit_is_named() {
        for (wrong, line) in [
            ("arc\t2\t0 0 1 1", 1),
            ("# head\narc\t1\t0 0 1", 2),
            ("arc\t1\t0 0 1 1\nring\tUA-05\touter\t1 -2", 2),
            ("arc\t1\t0 0 1 1\nring\tUA-5\touter\t1", 2),
            ("circle\tUA-05", 1),
            ("label\tUA-05\t", 1),
        ] {
            assert!(Outlines::parse(wrong).unwrap_err().starts_with(&format!("line {line}:")), "{wrong}");
        }
    }

    #[test]
    fn neighbours_run_the_same_arc_in_opposite_directions() {
        let text = "arc\t1\t0 0 0 10\narc\t2\t0 10 -5 0 0 -10 5 0\narc\t3\t0 0 5 0 0 10 -5 0\n\
                    ring\tUA-05\touter\t1 2\nring\tUA-07\touter\t-1 3";
        let outlines = Outlines::parse(text).unwrap();
        assert_eq!(outlines.points(&outlines.rings[0]), [(0, 0), (0, 10), (-5, 10), (-5, 0)]);
        assert_eq!(outlines.points(&outlines.rings[1]), [(0, 10), (0, 0), (5, 0), (5, 10)]);
    }
}
