//! The drawing itself: what lies under what, and which classes it carries.
//!
//! From below: net, rim, regions, names. Paths stand once in `defs` and are used three times (rim, fill,
//! clip). A region's strokes are clipped to its own shape, so the ring of the focused region is never
//! hidden by a neighbour that is drawn later.

use super::shapes::{Shape, Shapes, Spot};
use super::{MapCell, MapView};
use crate::shade::Shade;
use crate::xml::Escaped;
use rozum_model::RegionIso;
use std::fmt::{Error, Write};

/// A name longer than this is broken after its hyphen.
const LONG_NAME: usize = 12;
/// Height of a line of names, in map units.
const LINE: i32 = 30;

/// Draws a view over shapes. Writing to a string cannot fail; what has been written is returned anyway.
pub fn draw(view: &MapView, shapes: &Shapes) -> String {
    let paths: usize = shapes.regions.values().map(|shape| shape.path.len()).sum();
    let mut svg = String::with_capacity(paths + 800 * shapes.regions.len() + 2_000);
    let _ = Drawing { view, shapes, id: &view.id }.write(&mut svg);
    svg
}

struct Drawing<'a> {
    view: &'a MapView,
    shapes: &'a Shapes,
    id: &'a str,
}

impl Drawing<'_> {
    fn write(&self, svg: &mut String) -> Result<(), Error> {
        let (left, top, width, height) = self.shapes.view_box;
        let (id, title) = (Escaped(self.id), Escaped(&self.view.title));
        write!(
            svg,
            r#"<svg class="map" id="{id}" viewBox="{left} {top} {width} {height}" role="group" aria-label="{title}">"#
        )?;
        self.definitions(svg)?;
        write!(
            svg,
            r#"<path class="map-net" clip-path="url(#{id}-box)" d="{}"/><g class="map-rim">"#,
            self.shapes.net
        )?;
        for region in self.shapes.regions.keys() {
            write!(svg, r##"<use href="#{id}-{:02}"/>"##, region.number())?;
        }
        svg.push_str("</g>");
        self.regions(svg)?;
        svg.push_str(r#"<g class="map-labels" aria-hidden="true">"#);
        for cell in &self.view.cells {
            if let Some(shape) = self.shapes.regions.get(&cell.region) {
                label(svg, cell, shape)?;
            }
        }
        svg.push_str("</g></svg>");
        Ok(())
    }

    fn definitions(&self, svg: &mut String) -> Result<(), Error> {
        let (left, top, width, height) = self.shapes.view_box;
        let id = Escaped(self.id);
        write!(
            svg,
            r#"<defs><clipPath id="{id}-box"><rect x="{left}" y="{top}" width="{width}" height="{height}"/></clipPath><pattern id="{id}-none" width="16" height="16" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch-none" stroke-width="4" d="M8 0v16"/></pattern><pattern id="{id}-missing" width="13" height="13" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><path class="hatch-missing" stroke-width="3" d="M6 0v13"/></pattern><pattern id="{id}-suppressed" width="14" height="14" patternUnits="userSpaceOnUse"><path class="dots-suppressed" stroke-width="4" d="M4 4h0M11 11h0"/></pattern>"#
        )?;
        for (region, shape) in &self.shapes.regions {
            let number = region.number();
            write!(
                svg,
                r##"<path id="{id}-{number:02}" d="{}"/><clipPath id="{id}-c{number:02}"><use href="#{id}-{number:02}"/></clipPath>"##,
                shape.path
            )?;
        }
        svg.push_str("</defs>");
        Ok(())
    }

    fn regions(&self, svg: &mut String) -> Result<(), Error> {
        for (region, _) in self.shapes.regions.iter().filter(|(region, _)| !self.has(**region)) {
            svg.push_str(r#"<g class="map-region map-unlinked">"#);
            self.area(svg, *region, Shade::Missing)?;
            svg.push_str("</g>");
        }
        for cell in &self.view.cells {
            let Some(shape) = self.shapes.regions.get(&cell.region) else { continue };
            let (href, title) = (Escaped(&cell.href), Escaped(&cell.title));
            write!(
                svg,
                r#"<a class="map-region" href="{href}" data-region="{}" aria-label="{title}"><title>{title}</title>"#,
                cell.region
            )?;
            self.area(svg, cell.region, cell.shade)?;
            if let Some(radius) = shape.hit {
                let (x, y) = shape.label;
                write!(svg, r#"<circle class="map-hit" cx="{x}" cy="{y}" r="{radius}"/>"#)?;
            }
            if let Some((x, y)) = shape.outside {
                write!(svg, r#"<circle class="map-hit" cx="{x}" cy="{y}" r="90"/>"#)?;
            }
            svg.push_str("</a>");
        }
        Ok(())
    }

    fn has(&self, region: RegionIso) -> bool {
        self.view.cells.iter().any(|cell| cell.region == region)
    }

    /// Fill, hatching and the second ring of the focus, all inside the region's own line.
    fn area(&self, svg: &mut String, region: RegionIso, shade: Shade) -> Result<(), Error> {
        let (id, number, class) = (Escaped(self.id), region.number(), shade.class());
        write!(
            svg,
            r##"<g clip-path="url(#{id}-c{number:02})"><use class="map-area shade-{class}" href="#{id}-{number:02}"/>"##
        )?;
        if shade.is_hatched() {
            write!(svg, r##"<use class="map-over" fill="url(#{id}-{class})" href="#{id}-{number:02}"/>"##)?;
        }
        write!(svg, r##"<use class="map-ring" href="#{id}-{number:02}"/></g>"##)
    }
}

/// Name and, under it, the figure or the dot.
fn label(svg: &mut String, cell: &MapCell, shape: &Shape) -> Result<(), Error> {
    let ink = match shape.outside {
        Some(spot) => {
            leader(svg, spot, shape.label)?;
            "map-outside".to_owned()
        }
        None => format!("ink-{}", cell.shade.class()),
    };
    let (x, y) = shape.outside.unwrap_or(shape.label);
    let (first, second) = broken(&cell.label);
    let lines: [Option<&str>; 2] =
        if second.is_empty() { [None, Some(first)] } else { [Some(first), Some(second)] };
    for (line, text) in (-1..).zip(lines) {
        if let Some(text) = text {
            let y = y - 8 + line * LINE;
            write!(svg, r#"<text class="map-name {ink}" x="{x}" y="{y}">{}</text>"#, Escaped(text))?;
        }
    }
    match &cell.value {
        Some(value) => {
            write!(svg, r#"<text class="map-value {ink}" x="{x}" y="{}">{}</text>"#, y + 28, Escaped(value))
        }
        None if cell.shade == Shade::Yes => {
            write!(svg, r#"<circle class="map-dot {ink}" cx="{x}" cy="{}" r="9"/>"#, y + 14)
        }
        None => Ok(()),
    }
}

/// A line from a name that stands apart to its region.
fn leader(svg: &mut String, from: Spot, to: Spot) -> Result<(), Error> {
    write!(svg, r#"<path class="map-leader" d="M{} {}L{} {}"/>"#, from.0, from.1, to.0, to.1)
}

/// `Івано-Франківська` in two lines, `Вінницька` in one.
fn broken(name: &str) -> (&str, &str) {
    match name.find('-') {
        Some(at) if name.chars().count() > LONG_NAME => name.split_at(at + 1),
        _ => (name, ""),
    }
}
