//! Arcs between regions, over the map: wide where a flow begins, narrow where it ends.

use super::MapView;
use super::shapes::{Shapes, Spot};
use crate::pen::N;
use crate::xml::Escaped;
use rozum_model::RegionIso;
use std::fmt::Write as _;

/// A flow from one region to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MapArc {
    /// Where it begins.
    pub from: RegionIso,
    /// Where it ends.
    pub to: RegionIso,
    /// How strong it is beside the others, 1 to 3: its width.
    pub strength: u8,
    /// The whole in words, for the tooltip and for screen readers.
    pub title: String,
}

impl MapView {
    /// The map with arcs between the places of the names. An arc of an unknown region, or of a region to itself, is left out.
    pub fn svg_with(&self, arcs: &[MapArc]) -> String {
        let svg = self.svg();
        let drawn = draw(arcs, Shapes::ukraine());
        // Names stay above the arcs.
        match svg.find(r#"<g class="map-labels""#) {
            Some(place) => format!("{}{drawn}{}", &svg[..place], &svg[place..]),
            None => svg,
        }
    }
}

fn draw(arcs: &[MapArc], shapes: &Shapes) -> String {
    let mut out = String::from(r#"<g class="map-arcs">"#);
    let spot = |region: RegionIso| shapes.regions.get(&region).map(|shape| shape.label);
    for arc in arcs.iter().filter(|arc| arc.from != arc.to) {
        let (Some(from), Some(to)) = (spot(arc.from), spot(arc.to)) else { continue };
        let _ = write!(
            out,
            r#"<g class="map-arc"><title>{}</title><path d="{}"/></g>"#,
            Escaped(&arc.title),
            path(from, to, arc.strength)
        );
    }
    out.push_str("</g>");
    out
}

/// A tapering arc that bends to the left of its way, so that the way back is another.
fn path(from: Spot, to: Spot, strength: u8) -> String {
    let ((x, y), (to_x, to_y)) = ((f64::from(from.0), f64::from(from.1)), (f64::from(to.0), f64::from(to.1)));
    let (dx, dy) = (to_x - x, to_y - y);
    let far = dx.hypot(dy).max(1.0);
    let (across_x, across_y) = (dy / far, -dx / far);
    let bend = far * 0.18;
    let (middle_x, middle_y) =
        (f64::midpoint(x, to_x) + across_x * bend, f64::midpoint(y, to_y) + across_y * bend);
    let half = f64::from(strength.clamp(1, 3)) * 6.0;
    let off =
        |(x, y): (f64, f64), half: f64| format!("{} {}", N(x + across_x * half), N(y + across_y * half));
    format!(
        "M{}Q{} {}Q{} {}Z",
        off((x, y), half),
        off((middle_x, middle_y), half / 2.0),
        off((to_x, to_y), 0.0),
        off((middle_x, middle_y), -half / 2.0),
        off((x, y), -half),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arc(from: &str, to: &str) -> MapArc {
        MapArc {
            from: from.parse().unwrap(),
            to: to.parse().unwrap(),
            strength: 2,
            title: "А & Б".to_owned(),
        }
    }

    #[test]
    fn arcs_lie_under_the_names() {
        let view = MapView { id: "m".into(), title: "Т".into(), cells: Vec::new(), legend: Vec::new() };
        let svg = view.svg_with(&[arc("UA-46", "UA-56"), arc("UA-56", "UA-46"), arc("UA-05", "UA-05")]);
        assert_eq!(svg.matches(r#"class="map-arc""#).count(), 2);
        assert!(svg.find("map-arcs").unwrap() < svg.find("map-labels").unwrap());
        assert!(svg.contains("<title>А &amp; Б</title>"));
    }

    #[test]
    fn there_and_back_are_two_ways() {
        let (here, there) = ((0, 0), (100, 0));
        assert_eq!(path(here, there, 1), "M0 -6Q50 -21 100 0Q50 -15 0 6Z");
        assert_ne!(path(here, there, 1), path(there, here, 1));
    }
}
