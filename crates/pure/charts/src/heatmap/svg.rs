//! Draws the cells row by row.

use super::columns::Grid;
use super::{HeatCell, HeatRow, HeatmapView};
use crate::heading::Size;
use crate::keys;
use crate::lettering::{BASE, TICK, cut, width};
use crate::pen::{N, Pen, number};
use crate::reading::Reading;
use crate::shade::{SIDE, Shade};

/// More columns than this are too narrow on a phone.
pub const FOR_PHONES: usize = 12;

pub fn draw(view: &HeatmapView, size: Size) -> String {
    let grid = Grid::of(view, size);
    let id = size.id(&view.heading);
    let mut drawing = Drawing { view, grid, id, told: false, pen: Pen::new() };
    drawing.told = drawing.figures_fit();
    keys::patterns(&mut drawing.pen, &drawing.id);
    drawing.grid.write(&mut drawing.pen, view);
    for (row, place) in view.rows.iter().zip(0u32..) {
        drawing.row(row, f64::from(place));
    }
    let columns = number(view.columns.len());
    let wide = drawing.grid.names + columns * drawing.grid.cell.0 + drawing.grid.overhang(view);
    let wide = wide.max(size.width());
    let bottom = drawing.legend(wide.min(size.width()));
    let kind = if view.columns.len() > FOR_PHONES { "heatmap chart-always" } else { "heatmap" };
    drawing.pen.close(kind, &view.heading, size, (wide, bottom))
}

struct Drawing<'a> {
    view: &'a HeatmapView,
    grid: Grid,
    id: String,
    /// Whether the values stand in the cells.
    told: bool,
    pen: Pen,
}

impl Drawing<'_> {
    fn figures_fit(&self) -> bool {
        let room = self.grid.cell.0 - 6.0;
        let cells = self.view.rows.iter().flat_map(|row| &row.cells);
        room > 12.0
            && cells
                .filter(|cell| cell.figure.number().is_some())
                .all(|cell| width(&cell.figure.text, TICK) <= room)
    }

    fn row(&mut self, row: &HeatRow, place: f64) {
        let (_, down) = self.grid.cell;
        self.pen.open_at("heat-row", (0.0, self.grid.top + place * down));
        let room = self.grid.names - 8.0;
        let shown = cut(&row.label.text, BASE, room);
        let at = (room, down / 2.0 + 4.0);
        match &row.label.href {
            Some(_) => self.pen.mark("heat-name", &row.label.text, row.label.href.as_ref(), |pen| {
                pen.text("end", at, &shown);
            }),
            None => self.pen.cut_text("end", at, &shown, &row.label.text),
        }
        let missing = crate::reading::Figure::gap(Reading::Missing, &self.view.gaps);
        let missing = HeatCell { figure: missing, href: None };
        let mut minuses = [const { String::new() }; SIDE as usize];
        for place in 0..self.view.columns.len() {
            self.cell(row, place, row.cells.get(place).unwrap_or(&missing), &mut minuses);
        }
        for (minuses, step) in minuses.iter().zip(1..).filter(|(minuses, _)| !minuses.is_empty()) {
            self.pen.path(&format!("sign-below sign-{}", Shade::Below(step).class()), minuses);
        }
        self.pen.shut();
    }

    fn cell(&mut self, row: &HeatRow, place: usize, cell: &HeatCell, minuses: &mut [String]) {
        let (across, down) = self.grid.cell;
        let x = self.grid.names + number(place) * across;
        let shade = self.view.classes.shade(cell.figure.reading);
        let column = self.view.columns.get(place).map_or("", |column| &column.text);
        let title = format!("{} · {column}: {}", row.label.text, cell.figure.text);
        let (id, told) = (&self.id, self.told);
        // A gap of one unit between cells; less where they are narrow.
        let inner = (across - if across < 16.0 { 0.7 } else { 1.0 }, down - 1.0);
        let draw = |pen: &mut Pen| {
            keys::field(pen, id, shade, (x, 0.0), inner);
            if told && cell.figure.number().is_some() {
                let class = format!("heat-value middle ink-{}", shade.class());
                pen.text(&class, (x + inner.0 / 2.0, down / 2.0 + 4.0), &cell.figure.text);
            }
        };
        match &cell.href {
            None if !told && !shade.is_hatched() => titled(&mut self.pen, shade, x, inner, &title),
            href => self.pen.mark("cell", &title, href.as_ref(), draw),
        }
        if let (false, Shade::Below(step)) = (told, shade)
            && let Some(minuses) = minuses.get_mut(usize::from(step.saturating_sub(1)))
        {
            minuses.push_str(&keys::minus(x + inner.0 / 2.0, inner.1 / 2.0));
        }
    }

    /// The legend under the map; returns the height of the drawing.
    fn legend(&mut self, room: f64) -> f64 {
        let view = self.view;
        let rows = number(view.rows.len());
        let top = self.grid.top + rows * self.grid.cell.1 + 28.0;
        let y = keys::heading(&mut self.pen, (2.0, top), room - 4.0, &view.measure) + 10.0;
        let [zero, gaps @ ..] = self.occurring();
        let wide = keys::band(&mut self.pen, (2.0, y), room - 4.0, (&view.classes, zero), view.numerals);
        let keys = keys::gap_keys(&self.id, &view.gaps, gaps);
        // Beside the band where there is room, else under it.
        let beside = room - wide > 280.0;
        let at = if beside { (wide + 30.0, y + 10.0) } else { (2.0, y + 50.0) };
        let last = keys::write(&mut self.pen, at, room - at.0, &keys);
        last.max(y + 26.0) + 8.0
    }

    /// Whether there is a plain zero, a missing value, a suppressed one.
    fn occurring(&self) -> [bool; 3] {
        let columns = self.view.columns.len();
        let rows = &self.view.rows;
        let shades = rows.iter().flat_map(|row| row.cells.iter().take(columns));
        let mut occur = [false, rows.iter().any(|row| row.cells.len() < columns), false];
        for shade in shades.map(|cell| self.view.classes.shade(cell.figure.reading)) {
            occur[0] |= shade == Shade::Step(0);
            occur[1] |= shade == Shade::Missing;
            occur[2] |= shade == Shade::Suppressed;
        }
        occur
    }
}

/// A plain cell, as short as it can be: there may be thousands.
fn titled(pen: &mut Pen, shade: Shade, x: f64, (width, height): (f64, f64), title: &str) {
    pen.raw(&format!(
        r#"<rect class="shade-{}" x="{}" width="{}" height="{}">"#,
        shade.class(),
        N(x),
        N(width),
        N(height)
    ));
    pen.title(title);
    pen.raw("</rect>");
}
