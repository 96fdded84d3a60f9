//! Where a region lies: a small picture of the country with one region filled.

use super::shapes::Shapes;
use crate::xml::Escaped;
use rozum_model::RegionIso;
use std::fmt::Write as _;

/// A picture, not a control: nothing in it can be pressed, so it adds no stop to the tab key. `title` says in
/// words what it shows, in the reader's language. A small region has a ring round it.
pub fn locator(region: RegionIso, title: &str) -> String {
    draw(Shapes::coarse(), region, title)
}

fn draw(shapes: &Shapes, region: RegionIso, title: &str) -> String {
    let (left, top, width, height) = shapes.view_box;
    let mut svg = format!(
        r#"<svg class="locator" viewBox="{left} {top} {width} {height}" role="img" aria-label="{}"><path class="locator-land" d=""#,
        Escaped(title)
    );
    svg.extend(shapes.regions.values().map(|shape| &*shape.path));
    svg.push_str(r#""/>"#);
    if let Some(shape) = shapes.regions.get(&region) {
        let _ = write!(svg, r#"<path class="locator-here" d="{}"/>"#, shape.path);
        if let Some(radius) = shape.hit {
            let (x, y) = shape.label;
            let _ = write!(svg, r#"<circle class="locator-ring" cx="{x}" cy="{y}" r="{}"/>"#, radius * 3 / 2);
        }
    }
    svg.push_str("</svg>");
    svg
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_region_can_be_found_in_a_small_picture() {
        for region in Shapes::ukraine().regions.keys() {
            let svg = locator(*region, "Де це");
            assert!(svg.contains("locator-here") && svg.len() < 16_000, "{region}: {}", svg.len());
        }
    }

    #[test]
    fn the_small_ones_are_ringed() {
        let ringed: Vec<_> = Shapes::ukraine()
            .regions
            .keys()
            .filter(|region| locator(**region, "").contains("locator-ring"))
            .map(ToString::to_string)
            .collect();
        assert_eq!(ringed, ["UA-30", "UA-40"]);
    }
}
