//! The legend inside a drawing, so that a download carries it too.

use crate::classes::Classes;
use crate::lettering::{TICK, cut, width, wrap};
use crate::numerals::Numerals;
use crate::pen::Pen;
use crate::reading::GapWords;
use crate::shade::Shade;

/// Height of a line of keys.
pub const LINE: f64 = 22.0;
const SYMBOL: f64 = 22.0;
const BETWEEN: f64 = 18.0;

/// Draws a sample round a point.
type Sample<'a> = Box<dyn Fn(&mut Pen, (f64, f64)) + 'a>;

/// A sample and its words.
pub struct Key<'a> {
    /// Draws the sample round this point, in a field of 20 × 14.
    pub draw: Sample<'a>,
    pub text: &'a str,
}

/// Writes keys in lines, from the first baseline on; returns the y under the last line.
pub fn write(pen: &mut Pen, (left, y): (f64, f64), room: f64, keys: &[Key]) -> f64 {
    let (mut x, mut y) = (left, y);
    for key in keys {
        let shown = cut(key.text, TICK, room - SYMBOL - 4.0);
        let wide = SYMBOL + 4.0 + width(&shown, TICK);
        if x > left && x + wide > left + room {
            (x, y) = (left, y + LINE);
        }
        (key.draw)(pen, (x + SYMBOL / 2.0, y - 4.0));
        pen.cut_text("key", (x + SYMBOL + 4.0, y), &shown, key.text);
        x += wide + BETWEEN;
    }
    if keys.is_empty() { y - LINE } else { y }
}

/// A heading of the legend in one or two lines; returns the y of its last baseline.
pub fn heading(pen: &mut Pen, (x, y): (f64, f64), room: f64, text: &str) -> f64 {
    let mut last = y;
    for (line, place) in wrap(text, TICK, room, 2).iter().zip(0u8..) {
        last = y + f64::from(place) * 15.0;
        pen.cut_text("key strong", (x, last), line, line);
    }
    last
}

/// Patterns for gaps. Drawn over the fill, because a pattern alone would hide in the dark.
pub fn patterns(pen: &mut Pen, id: &str) {
    let id = crate::xml::Escaped(id);
    pen.raw(&format!(
        r#"<defs><pattern id="{id}-missing" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch-missing" d="M3 0v6"/></pattern><pattern id="{id}-suppressed" width="6" height="6" patternUnits="userSpaceOnUse"><path class="dots-suppressed" d="M3 3h0"/></pattern></defs>"#
    ));
}

/// A filled field, with the pattern of a gap over it.
pub fn field(pen: &mut Pen, id: &str, shade: Shade, (x, y): (f64, f64), (width, height): (f64, f64)) {
    pen.rect(&format!("shade-{}", shade.class()), (x, y), (width, height));
    if shade.is_hatched() {
        use crate::pen::N;
        let (id, class) = (crate::xml::Escaped(id), shade.class());
        pen.raw(&format!(
            r#"<rect fill="url(#{id}-{class})" x="{}" y="{}" width="{}" height="{}"/>"#,
            N(x),
            N(y),
            N(width),
            N(height)
        ));
    }
}

/// Keys for the gaps that occur.
pub fn gap_keys<'a>(id: &'a str, gaps: &'a GapWords, occur: [bool; 2]) -> Vec<Key<'a>> {
    let kinds = [(Shade::Missing, &gaps.missing), (Shade::Suppressed, &gaps.suppressed)];
    let there = kinds.into_iter().zip(occur).filter(|(_, there)| *there);
    there
        .map(|((shade, text), _)| Key {
            draw: Box::new(move |pen: &mut Pen, (x, y): (f64, f64)| {
                field(pen, id, shade, (x - 10.0, y - 7.0), (20.0, 14.0));
            }),
            text,
        })
        .collect()
}

/// The classes as one band with their bounds under it; returns its width. A minus stands on what is below the centre.
pub fn band(
    pen: &mut Pen,
    (left, y): (f64, f64),
    room: f64,
    (classes, has_zero): (&Classes, bool),
    numerals: Numerals,
) -> f64 {
    let all = classes.classes();
    let zero = if has_zero { 30.0 } else { 0.0 };
    let count = u32::try_from(all.len()).unwrap_or(1);
    let step = ((room - zero) / f64::from(count)).min(52.0);
    if zero > 0.0 {
        pen.rect("shade-0", (left, y), (22.0, 12.0));
        pen.text("tick middle", (left + 11.0, y + 26.0), &numerals.short(0.0));
    }
    let mut x = left + zero;
    for (shade, from, _) in &all {
        pen.rect(&format!("shade-{}", shade.class()), (x, y), (step - 1.0, 12.0));
        if matches!(shade, Shade::Below(_)) {
            pen.path(&format!("sign-below sign-{}", shade.class()), &minus(x + step / 2.0, y + 6.0));
        }
        if let Some(from) = from {
            pen.text("tick middle", (x - 0.5, y + 26.0), &numerals.short(*from));
        }
        x += step;
    }
    x - left
}

/// A minus sign as a piece of a path.
pub fn minus(x: f64, y: f64) -> String {
    format!("M{} {}h5", crate::pen::N(x - 2.5), crate::pen::N(y))
}
