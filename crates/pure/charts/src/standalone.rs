//! A drawing as a file of its own: with style, heading, legend and source.

use crate::legend::Sample;
use crate::lettering::{BASE, TICK, wrap};
use crate::pen::{N, Pen};
use crate::style::Style;
use crate::xml::Escaped;

/// What stands around a drawing in a file of its own. All words are in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Language of the words, `uk` or `en`.
    pub lang: String,
    /// Over the drawing.
    pub title: String,
    /// Under the title: measure, year, threshold. May be empty.
    pub subtitle: String,
    /// Under the drawing, one line each: dataset and year, reference, licence, address.
    pub source: Vec<String>,
    /// Put before links that begin with a slash, `https://…`: a file has no site of its own.
    pub origin: String,
    /// For a map, whose legend is not part of the drawing.
    pub legend: Vec<Sample>,
}

const MARGIN: f64 = 24.0;
/// A title is set larger than what [`BASE`] says.
const TITLE: f64 = 20.0;
/// Bold letters are wider, those of substitutes by this much.
const BOLD: f64 = 1.15;

/// A whole SVG file. `svg` is what a view of this crate drew; its height and width are read from its `viewBox`.
pub fn standalone(svg: &str, sheet: &Sheet, style: &Style) -> String {
    let (left, top, width, height) = view_box(svg);
    // A map has units of its own.
    let scale = if width > 1_300.0 { 860.0 / width } else { 1.0 };
    let (wide, high) = (width * scale, height * scale);
    let mut pen = Pen::new();
    let whole = wide.max(320.0);
    let y = lines(&mut pen, "sheet-title", &sheet.title, TITLE * BOLD, whole, MARGIN + 18.0, 26.0);
    let y = lines(&mut pen, "sheet-subtitle", &sheet.subtitle, BASE, whole, y + 2.0, 18.0);
    place(&mut pen, svg, (left, top, width, height), (wide, high), y);
    let y = legend(&mut pen, &sheet.legend, whole, y + high + 20.0);
    let y = sheet
        .source
        .iter()
        .fold(y + 8.0, |y, line| lines(&mut pen, "sheet-source", line, TICK, whole, y, 16.0));
    let (whole, tall) = (N(whole + 2.0 * MARGIN), N(y + MARGIN - 8.0));
    let body = pen.into_body().replace(r#"href="/"#, &format!(r#"href="{}/"#, Escaped(&sheet.origin)));
    let frame = format!(r#"<rect class="sheet" width="{whole}" height="{tall}"/>"#);
    let css = style.css_for(&format!("{frame}{body}"));
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><svg xmlns="http://www.w3.org/2000/svg" xml:lang="{}" viewBox="0 0 {whole} {tall}" width="{whole}" height="{tall}"><title>{}</title><style>{}</style>{frame}{body}</svg>"#,
        Escaped(&sheet.lang),
        Escaped(&sheet.title),
        Escaped(&css)
    )
}

/// The numbers of the first `viewBox`; a drawing without one counts as wide.
fn view_box(svg: &str) -> (f64, f64, f64, f64) {
    let box_of = svg.split_once(r#"viewBox=""#).and_then(|(_, rest)| rest.split_once('"'));
    let numbers: Vec<f64> =
        box_of.map_or("", |(inside, _)| inside).split(' ').filter_map(|number| number.parse().ok()).collect();
    match numbers[..] {
        [left, top, width, height] => (left, top, width, height),
        _ => (0.0, 0.0, 860.0, 560.0),
    }
}

/// The drawing as an inner one. Its own width and height would contradict the place that it gets.
fn place(
    pen: &mut Pen,
    svg: &str,
    (left, top, width, height): (f64, f64, f64, f64),
    (wide, high): (f64, f64),
    y: f64,
) {
    let (class, inside) = opened(svg);
    pen.raw(&format!(
        r#"<svg class="{class}" x="{}" y="{}" width="{}" height="{}" viewBox="{left} {top} {width} {height}">{inside}"#,
        N(MARGIN),
        N(y),
        N(wide),
        N(high)
    ));
}

/// The class of the outer element, and all that follows its opening tag.
fn opened(svg: &str) -> (&str, &str) {
    let (tag, inside) = svg.split_once('>').unwrap_or((svg, "</svg>"));
    let class = tag.split_once(r#"class=""#).and_then(|(_, rest)| rest.split_once('"'));
    (class.map_or("chart", |(class, _)| class), inside)
}

/// Writes a text in as many lines as it needs; returns the next baseline.
fn lines(pen: &mut Pen, class: &str, text: &str, size: f64, room: f64, y: f64, step: f64) -> f64 {
    let class = format!("chart {class}");
    wrap(text, size, room, 6).iter().fold(y, |y, line| {
        pen.text(&class, (MARGIN, y), line);
        y + step
    })
}

fn legend(pen: &mut Pen, entries: &[Sample], room: f64, y: f64) -> f64 {
    let keys: Vec<_> = entries
        .iter()
        .map(|entry| crate::keys::Key {
            draw: Box::new(|pen: &mut Pen, (x, y): (f64, f64)| {
                let (_, inside) = opened(&entry.swatch);
                pen.raw(&format!(
                    r#"<svg class="swatch" x="{}" y="{}" width="24" height="16" viewBox="0 0 24 16">{inside}"#,
                    N(x - 13.0),
                    N(y - 8.0)
                ));
            }),
            text: &entry.text,
        })
        .collect();
    if keys.is_empty() {
        return y;
    }
    pen.open("chart");
    let last = crate::keys::write(pen, (MARGIN, y), room, &keys);
    pen.shut();
    last + 24.0
}
