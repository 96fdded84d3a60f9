//! How wide cells are and how the names over them stand.

use super::HeatmapView;
use crate::heading::Size;
use crate::lettering::{BASE, DENSE, TICK, cut, width, wrap};
use crate::pen::{Pen, number};

/// A heat map may be wider than other charts when it has many columns: as wide as a page of 1200 pixels has room for.
/// Only where the narrowest cells need more it is scrolled there too.
pub const WIDEST: f64 = 1_050.0;
/// A name of a column takes no more than this, upright.
const TALLEST: f64 = 210.0;
const LINES: usize = 5;

/// Sizes of a heat map.
pub struct Grid {
    /// Room for the names of the rows.
    pub names: f64,
    pub cell: (f64, f64),
    /// Room for the names of the columns.
    pub top: f64,
    pub way: Way,
    /// Size of the letters of the columns' names, and how long a name may be.
    letters: f64,
    tallest: f64,
}

/// How the names of the columns stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Level, in several lines.
    Level,
    /// Climbing by 55°.
    Slanted,
    /// Upright, where columns are narrow.
    Upright,
}

/// Cells narrower than this leave no room between slanted names.
const SLANTED_FROM: f64 = 17.0;
const SLANT: u8 = 55;
const SLANT_SIN: f64 = 0.819;
const SLANT_COS: f64 = 0.574;

impl Grid {
    pub fn of(view: &HeatmapView, size: Size) -> Self {
        let count = number(view.columns.len().max(1));
        let rows = view.rows.iter().map(|row| width(&row.label.text, BASE));
        let names = rows.fold(40.0, f64::max).min(size.pick(230.0, 92.0)) + 8.0;
        let whole = if count > 24.0 { WIDEST } else { size.width() - size.pick(0.0, 4.0) };
        let (least, most) = (size.pick(11.0, 14.0), size.pick(88.0, 60.0));
        let across = ((whole - names) / count).clamp(least, most);
        let (across, way) = Self::widened(view, across, (size.pick(WIDEST, whole) - names) / count);
        // Slanted names reach beyond the last column, where a phone has no room.
        let (across, way) = match (way, size) {
            (Way::Slanted, Size::Wide) => Self::slanted(view, across, (names, WIDEST)),
            (Way::Slanted, Size::Narrow) => (across, Way::Upright),
            _ => (across, way),
        };
        let letters = if across < 16.0 { DENSE } else { TICK };
        let tallest = size.pick(TALLEST, 150.0);
        let down = if across >= 30.0 { 26.0 } else { 18.0 };
        let longest =
            view.columns.iter().map(|column| width(&column.text, letters)).fold(0.0, f64::max).min(tallest);
        let top = match way {
            Way::Level => f64::from(Self::lines(view, across)) * 15.0 + 8.0,
            Way::Slanted => longest * SLANT_SIN + 16.0,
            Way::Upright => longest + 10.0,
        };
        Self { names, cell: (across, down), top, way, letters, tallest }
    }

    /// A few names are level if wider cells make that possible.
    fn widened(view: &HeatmapView, across: f64, room: f64) -> (f64, Way) {
        let wider = [0.0, 12.0, 24.0, 36.0].map(|more| across + more);
        let fitting = wider.into_iter().filter(|wide| *wide <= room.max(across));
        let level = fitting.into_iter().find(|wide| Self::way(view, *wide) == Way::Level);
        level.map_or_else(|| (across, Self::way(view, across)), |wide| (wide, Way::Level))
    }

    /// Cells so narrow that the names over the last ones have room as well; upright names where they would have
    /// to be narrower than slanted names allow.
    fn slanted(view: &HeatmapView, across: f64, (names, room): (f64, f64)) -> (f64, Way) {
        let count = number(view.columns.len().max(1));
        let narrower = [across, (room - names - beyond(view, across, TALLEST)) / count];
        let fits = |wide: &f64| names + wide * count + beyond(view, *wide, TALLEST) <= room + 1.0;
        let fitting = narrower.into_iter().filter(|wide| *wide >= SLANTED_FROM).find(fits);
        fitting.map_or((across, Way::Upright), |wide| (wide, Way::Slanted))
    }

    fn way(view: &HeatmapView, across: f64) -> Way {
        let level = |text: &str| {
            let lines = wrap(text, TICK, across - 4.0, LINES);
            !lines.iter().any(|line| line.ends_with('…'))
        };
        if view.columns.iter().all(|column| level(&column.text)) {
            Way::Level
        } else if across >= SLANTED_FROM {
            Way::Slanted
        } else {
            Way::Upright
        }
    }

    fn lines(view: &HeatmapView, across: f64) -> u8 {
        let lines = view.columns.iter().map(|column| wrap(&column.text, TICK, across - 4.0, LINES).len());
        u8::try_from(lines.max().unwrap_or(0)).unwrap_or(u8::MAX)
    }

    /// How far slanted names reach beyond the last column.
    pub fn overhang(&self, view: &HeatmapView) -> f64 {
        if self.way != Way::Slanted {
            return 2.0;
        }
        beyond(view, self.cell.0, self.tallest)
    }

    /// Writes the names of the columns.
    pub fn write(&self, pen: &mut Pen, view: &HeatmapView) {
        for (column, place) in view.columns.iter().zip(0u32..) {
            let x = self.names + (f64::from(place) + 0.5) * self.cell.0;
            match &column.href {
                Some(_) => pen.mark("heat-name", &column.text, column.href.as_ref(), |pen| {
                    self.name(pen, x, &column.text);
                }),
                None => self.name(pen, x, &column.text),
            }
        }
    }

    fn name(&self, pen: &mut Pen, x: f64, text: &str) {
        let shown = cut(text, self.letters, self.tallest);
        match self.way {
            Way::Level => {
                let lines = wrap(text, TICK, self.cell.0 - 4.0, LINES);
                for (line, above) in lines.iter().rev().zip(0u32..) {
                    pen.text("col middle", (x, self.top - 8.0 - f64::from(above) * 15.0), line);
                }
            }
            Way::Slanted => pen.slanted("col", (x + 2.0, self.top - 6.0), SLANT, &shown, text),
            Way::Upright => {
                let class = if self.letters < TICK { "col dense" } else { "col" };
                pen.slanted(class, (x + self.letters * 0.33, self.top - 5.0), 90, &shown, text);
            }
        }
    }
}

/// How far slanted names reach beyond the last of the cells that are so wide.
fn beyond(view: &HeatmapView, across: f64, tallest: f64) -> f64 {
    let last = view.columns.iter().rev().zip(0u32..).map(|(column, back)| {
        width(&column.text, TICK).min(tallest) * SLANT_COS - (f64::from(back) + 0.5) * across
    });
    last.fold(2.0, f64::max) + 4.0
}
