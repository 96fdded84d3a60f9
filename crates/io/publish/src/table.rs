//! A table of any length as functions of the row number: what is written of it is never all in memory.

use rozum_measures::Names;

/// Rows by number, column by column.
pub struct Table<'a> {
    /// How many rows.
    pub rows: usize,
    /// The columns in order.
    pub columns: Vec<Column<'a>>,
}

/// A column of a [`Table`].
pub struct Column<'a> {
    /// Its header.
    pub title: &'a str,
    /// What stands in it.
    pub cells: Cells<'a>,
}

/// Names or figures.
pub enum Cells<'a> {
    /// For each row the number of a name; `None` leaves the cell empty.
    Names(&'a Names, Box<dyn Fn(usize) -> Option<usize> + Sync + 'a>),
    /// For each row a figure; NaN, which stands for an undefined result, leaves the cell empty.
    Figures(Box<dyn Fn(usize) -> f64 + Sync + 'a>),
}

impl<'a> Column<'a> {
    /// A column of names: `number` is the number in `names` for a row.
    pub fn names(title: &'a str, names: &'a Names, number: impl Fn(usize) -> usize + Sync + 'a) -> Self {
        Self { title, cells: Cells::Names(names, Box::new(move |row| Some(number(row)))) }
    }

    /// A column of figures, NaN where there is none.
    pub fn figures(title: &'a str, figure: impl Fn(usize) -> f64 + Sync + 'a) -> Self {
        Self { title, cells: Cells::Figures(Box::new(figure)) }
    }
}
