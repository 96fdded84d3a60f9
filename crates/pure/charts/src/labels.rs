//! Names beside points, so that none covers another: the most important first, each in the first free place.

use crate::lettering::{BASE, cut, width};
use crate::pen::Pen;

/// From the baseline up to the top of capitals, and down to the end of descenders.
const RISE: f64 = 10.0;
const FALL: f64 = 4.0;
const GAP: f64 = 3.0;

/// A point with a name. Order is importance.
#[derive(Debug, Clone)]
pub struct Named<'a> {
    pub at: (f64, f64),
    /// Radius of the mark, which the name must not touch.
    pub radius: f64,
    pub text: &'a str,
    /// Whether the name is set in bold.
    pub strong: bool,
}

/// A rectangle by its edges.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Frame {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

impl Frame {
    fn meets(&self, other: &Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    fn holds(&self, other: &Self) -> bool {
        self.left <= other.left
            && other.right <= self.right
            && self.top <= other.top
            && other.bottom <= self.bottom
    }

    fn around((x, y): (f64, f64), radius: f64) -> Self {
        Self { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }
    }
}

/// A name that found its place: the left end of its baseline.
#[derive(Debug, Clone, PartialEq)]
pub struct Placed {
    pub at: (f64, f64),
    pub shown: String,
    /// Its number among the points.
    pub index: usize,
}

/// Places at most `most` names within the frame, none longer than `room`. `taken` is kept free too.
pub fn place(points: &[Named], frame: Frame, taken: &[Frame], room: f64, most: usize) -> Vec<Placed> {
    let marks: Vec<_> = points.iter().map(|point| Frame::around(point.at, point.radius * 0.8)).collect();
    let mut full = taken.to_vec();
    let mut placed = Vec::new();
    for (index, point) in points.iter().enumerate() {
        if placed.len() >= most {
            break;
        }
        let shown = cut(point.text, BASE, room);
        // Bold letters are a little wider.
        let wide = width(&shown, BASE) * if point.strong { 1.06 } else { 1.0 };
        let free = |spot: &(f64, f64)| {
            let place = area(*spot, wide);
            frame.holds(&place)
                && !full.iter().any(|other| other.meets(&place))
                && !marks.iter().enumerate().any(|(other, mark)| other != index && mark.meets(&place))
        };
        if let Some(at) = spots(point, wide).into_iter().find(free) {
            full.push(area(at, wide));
            placed.push(Placed { at, shown, index });
        }
    }
    placed
}

fn area((x, y): (f64, f64), wide: f64) -> Frame {
    Frame { left: x - 1.0, top: y - RISE, right: x + wide + 1.0, bottom: y + FALL }
}

/// Right, left, above, below, then the corners.
fn spots(point: &Named, wide: f64) -> [(f64, f64); 8] {
    let (x, y) = point.at;
    let away = point.radius + GAP;
    let (right, left, centred) = (x + away, x - away - wide, x - wide / 2.0);
    let (above, level, below) = (y - away - 1.0, y + 4.0, y + away + RISE);
    let slant = away * 0.75;
    [
        (right, level),
        (left, level),
        (centred, above),
        (centred, below),
        (x + slant, y - slant),
        (x + slant, y + slant + RISE - 2.0),
        (x - slant - wide, y - slant),
        (x - slant - wide, y + slant + RISE - 2.0),
    ]
}

/// Writes the names that found a place.
pub fn write(pen: &mut Pen, points: &[Named], placed: &[Placed]) {
    // The marks themselves are named for screen readers; these are the same names again.
    pen.raw(r#"<g class="chart-names" aria-hidden="true">"#);
    for name in placed {
        let strong = points.get(name.index).is_some_and(|point| point.strong);
        pen.text(if strong { "halo strong" } else { "halo" }, name.at, &name.shown);
    }
    pen.shut();
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const FRAME: Frame = Frame { left: 0.0, top: 0.0, right: 400.0, bottom: 300.0 };

    #[test]
    fn the_more_important_name_wins() {
        let named = |x, text| Named { at: (x, 150.0), radius: 4.0, text, strong: false };
        let points = [named(200.0, "перша назва"), named(201.0, "друга назва")];
        let placed = place(&points, FRAME, &[], 150.0, 1);
        assert_eq!(placed.iter().map(|name| &*name.shown).collect::<Vec<_>>(), ["перша назва"]);
    }

    proptest! {
        #[test]
        fn no_name_covers_another_or_leaves_the_frame(
            spots in prop::collection::vec((0.0f64..400.0, 0.0f64..300.0, 1.0f64..30.0), 0..40)
        ) {
            let points: Vec<_> = spots.iter().map(|(x, y, radius)| Named {
                at: (*x, *y), radius: *radius, text: "Виробництво меблів", strong: false,
            }).collect();
            let areas: Vec<_> = place(&points, FRAME, &[], 120.0, 30).iter()
                .map(|name| area(name.at, width(&name.shown, BASE))).collect();
            for (index, one) in areas.iter().enumerate() {
                prop_assert!(FRAME.holds(one));
                prop_assert!(areas.iter().skip(index + 1).all(|other| !one.meets(other)));
            }
        }
    }
}
