//! Writes SVG elements: classes instead of colours, coordinates to a tenth.

use crate::heading::{Heading, Size};
use crate::xml::Escaped;
use std::fmt;

/// A coordinate, to a tenth of a unit: nothing finer can be seen.
#[derive(Clone, Copy)]
pub struct N(pub f64);

impl fmt::Display for N {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tenths = (self.0 * 10.0).round();
        if tenths == 0.0 || !tenths.is_finite() { f.write_str("0") } else { write!(f, "{}", tenths / 10.0) }
    }
}

/// A count as a coordinate.
pub fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

/// A drawing that grows.
pub struct Pen {
    out: String,
}

impl Pen {
    /// Opens the drawing. The body is written before its height is known; see [`Pen::close`].
    pub fn new() -> Self {
        Self { out: String::with_capacity(16_384) }
    }

    /// Puts the outer element round what was drawn. With links inside it is a group, because the parts of an image
    /// are hidden from screen readers.
    pub fn close(self, kind: &str, heading: &Heading, size: Size, (width, height): (f64, f64)) -> String {
        let id = size.id(heading);
        let id = Escaped(&id);
        let role = if self.out.contains("<a ") { "group" } else { "img" };
        let (width, height) = (N(width), N(height));
        let mut svg = format!(
            r#"<svg class="chart {kind} {}" id="{id}" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="{role}" aria-labelledby="{id}-t"#,
            size.class()
        );
        let described = !heading.description.is_empty();
        if described {
            svg.push_str(&format!(" {id}-d"));
        }
        svg.push_str(&format!(r#""><title id="{id}-t">{}</title>"#, Escaped(&heading.title)));
        if described {
            svg.push_str(&format!(r#"<desc id="{id}-d">{}</desc>"#, Escaped(&heading.description)));
        }
        svg.push_str(&self.out);
        svg.push_str("</svg>");
        svg
    }

    /// What was drawn, without an outer element.
    pub fn into_body(self) -> String {
        self.out
    }

    /// Markup as it is.
    pub fn raw(&mut self, markup: &str) {
        self.out.push_str(markup);
    }

    pub fn rect(&mut self, class: &str, (x, y): (f64, f64), (width, height): (f64, f64)) {
        let (x, y, width, height) = (N(x), N(y), N(width.max(0.0)), N(height.max(0.0)));
        self.out.push_str(&format!(
            r#"<rect class="{class}" x="{x}" y="{y}" width="{width}" height="{height}"/>"#
        ));
    }

    pub fn line(&mut self, class: &str, (x, y): (f64, f64), (to_x, to_y): (f64, f64)) {
        self.path(class, &format!("M{} {}L{} {}", N(x), N(y), N(to_x), N(to_y)));
    }

    pub fn path(&mut self, class: &str, d: &str) {
        self.out.push_str(&format!(r#"<path class="{class}" d="{d}"/>"#));
    }

    pub fn circle(&mut self, class: &str, (x, y): (f64, f64), radius: f64) {
        self.out.push_str(&format!(
            r#"<circle class="{class}" cx="{}" cy="{}" r="{}"/>"#,
            N(x),
            N(y),
            N(radius)
        ));
    }

    pub fn text(&mut self, class: &str, (x, y): (f64, f64), text: &str) {
        self.out.push_str(&format!(
            r#"<text class="{class}" x="{}" y="{}">{}</text>"#,
            N(x),
            N(y),
            Escaped(text)
        ));
    }

    /// A text that may have been cut: the whole of it is told when it is pointed at.
    pub fn cut_text(&mut self, class: &str, at: (f64, f64), shown: &str, whole: &str) {
        if shown == whole {
            return self.text(class, at, shown);
        }
        self.out.push_str(&format!(
            r#"<text class="{class}" x="{}" y="{}"><title>{}</title>{}</text>"#,
            N(at.0),
            N(at.1),
            Escaped(whole),
            Escaped(shown)
        ));
    }

    /// A text that climbs to the right by so many degrees.
    pub fn slanted(&mut self, class: &str, (x, y): (f64, f64), degrees: u8, shown: &str, whole: &str) {
        self.out.push_str(&format!(
            r#"<text class="{class}" transform="translate({} {}) rotate(-{degrees})">"#,
            N(x),
            N(y)
        ));
        if shown != whole {
            self.title(whole);
        }
        self.out.push_str(&format!("{}</text>", Escaped(shown)));
    }

    pub fn title(&mut self, text: &str) {
        self.out.push_str(&format!("<title>{}</title>", Escaped(text)));
    }

    pub fn open(&mut self, class: &str) {
        self.out.push_str(&format!(r#"<g class="{class}">"#));
    }

    /// Opens what belongs together and moves it.
    pub fn open_at(&mut self, class: &str, (x, y): (f64, f64)) {
        self.out.push_str(&format!(r#"<g class="{class}" transform="translate({} {})">"#, N(x), N(y)));
    }

    pub fn shut(&mut self) {
        self.out.push_str("</g>");
    }

    /// A mark with its words: a link when it leads somewhere, else a group. The title is the name of the link; a
    /// label beside it would be another one than what is drawn, which may be cut.
    pub fn mark(&mut self, class: &str, title: &str, href: Option<&String>, draw: impl FnOnce(&mut Self)) {
        match href {
            Some(href) => self.out.push_str(&format!(r#"<a class="{class}" href="{}">"#, Escaped(href))),
            None => self.open(class),
        }
        self.title(title);
        draw(self);
        self.out.push_str(if href.is_some() { "</a>" } else { "</g>" });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn coordinates_are_short_and_always_numbers() {
        let written = [1.0, 1.25, -0.04, f64::NAN, f64::INFINITY, -3.333].map(|n| N(n).to_string());
        assert_eq!(written, ["1", "1.3", "0", "0", "0", "-3.3"]);
    }

    #[test]
    fn a_drawing_with_links_is_no_image() {
        let heading = Heading { id: "c".into(), title: "A & B".into(), description: String::new() };
        let mut pen = Pen::new();
        pen.mark("m", "one", Some(&"/one?a&b".to_owned()), |pen| pen.circle("dot", (1.0, 2.0), 3.0));
        insta::assert_snapshot!(pen.close("scatter", &heading, Size::Narrow, (10.0, 20.0)));
    }
}
