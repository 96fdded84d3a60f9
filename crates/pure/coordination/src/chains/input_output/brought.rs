//! A table that somebody brings: flows with a row of outputs, or shares of the user's output.

use super::{InputOutput, Origin};
use crate::chains::LINK;
use crate::chains::sectors::{Part, codes};
use rozum_model::Reason;
use std::collections::BTreeMap;

/// What tables call the row of outputs.
// tidy: ukrainian-words: a row of input-output tables
const OUTPUT: &[&str] = &["output", "p1", "випуск", "total output", "усього випуск"];

/// A table brought in, and what of it was left out.
#[derive(Debug, Clone, PartialEq)]
pub struct Imported {
    /// The structure.
    pub table: InputOutput,
    /// Names of rows and columns that are no industries: final use, value added, totals.
    pub left_out: Vec<String>,
}

/// A row of suppliers.
#[derive(Clone, Copy)]
struct Supplier {
    row: usize,
    sector: usize,
    part: Part,
}

impl InputOutput {
    /// A table of flows with a row of outputs, or of shares of the user's output. `cell` gives the figure of a row
    /// (supplier) and a column (user), `None` where the file has none. Rows of what is made at home and of what is imported
    /// are added; where a row has both together, it counts alone.
    ///
    /// Fails when no row and column name an industry, when an industry stands twice, when a figure is negative, and when
    /// shares of a user add up to more than its output: then they are flows, whose outputs are missing.
    pub fn of_table(
        name: &str,
        suppliers: &[&str],
        users: &[&str],
        cell: impl Fn(usize, usize) -> Option<f64>,
    ) -> Result<Imported, Reason> {
        let told = |reason: Reason| reason.with("file", name);
        let mut table = Self::empty(Origin::Imported(name.to_owned()));
        let outputs = suppliers.iter().position(|row| OUTPUT.contains(&row.trim().to_lowercase().as_str()));
        let mut left_out = Vec::new();
        let rows = table.named(suppliers, outputs, &mut left_out).map_err(told)?;
        let columns = table.named(users, None, &mut left_out).map_err(told)?;
        if rows.is_empty() || columns.is_empty() {
            return Err(told(Reason::new("chains-table-no-industries")));
        }
        let rows = counted(&rows);
        for column in columns {
            let output = outputs.map(|row| cell(row, column.row));
            // An industry without output uses nothing that could be known.
            let Some(output) = output.map_or(Some(1.0), |output| output.filter(|output| *output > 0.0))
            else {
                continue;
            };
            let user = users.get(column.row).copied().unwrap_or_default();
            let flow = |row| cell(row, column.row);
            table.take(column.sector, &rows, output, flow).map_err(|wrong| {
                told(wrong.reason(|row| suppliers.get(row).copied().unwrap_or_default()).with("column", user))
            })?;
        }
        Ok(Imported { table, left_out })
    }

    /// The rows or columns that are industries. Refuses one that stands twice.
    fn named(
        &mut self,
        names: &[&str],
        but: Option<usize>,
        left_out: &mut Vec<String>,
    ) -> Result<Vec<Supplier>, Reason> {
        let mut found: Vec<Supplier> = Vec::new();
        for (row, name) in names.iter().enumerate().filter(|(row, _)| Some(*row) != but) {
            let Some((part, codes)) = codes(name) else {
                left_out.push((*name).to_owned());
                continue;
            };
            let sector = self.sector(codes.iter().map(String::as_str));
            if let Some(first) = found.iter().find(|own| (own.sector, own.part) == (sector, part)) {
                let first = names.get(first.row).copied().unwrap_or_default();
                return Err(Reason::new("chains-table-industry-twice")
                    .with("first", first)
                    .with("second", *name));
            }
            found.push(Supplier { row, sector, part });
        }
        Ok(found)
    }

    /// What a user takes of each supplier, by its output.
    fn take(
        &mut self,
        user: usize,
        rows: &[Supplier],
        output: f64,
        flow: impl Fn(usize) -> Option<f64>,
    ) -> Result<(), Wrong> {
        /// Beyond rounding of printed shares.
        const WHOLE: f64 = 1.005;
        let mut shares: BTreeMap<usize, f64> = BTreeMap::new();
        for &Supplier { row, sector, .. } in rows {
            let Some(flow) = flow(row) else { continue };
            if !(flow.is_finite() && flow >= 0.0) {
                return Err(Wrong::Figure(row, flow));
            }
            *shares.entry(sector).or_default() += flow / output;
        }
        let sum: f64 = shares.values().sum();
        if sum > WHOLE {
            return Err(Wrong::Sum(sum));
        }
        for (supplier, share) in shares {
            self.known[user] = true;
            self.supplies[supplier] = true;
            if share >= LINK && supplier != user {
                self.shares.insert((supplier, user), share);
            }
        }
        Ok(())
    }
}

/// The rows to add up: of an industry that has a row of everything, that row alone.
fn counted(rows: &[Supplier]) -> Vec<Supplier> {
    let has_all = |sector| rows.iter().any(|own| own.sector == sector && own.part == Part::Everything);
    rows.iter().filter(|own| own.part == Part::Everything || !has_all(own.sector)).copied().collect()
}

/// Why a figure cannot be taken.
enum Wrong {
    Figure(usize, f64),
    Sum(f64),
}

impl Wrong {
    fn reason<'a>(self, supplier: impl Fn(usize) -> &'a str) -> Reason {
        match self {
            Self::Figure(row, value) => {
                Reason::new("chains-table-figure").with("row", supplier(row)).with("value", value.to_string())
            }
            Self::Sum(sum) => Reason::new("chains-table-sum").with("sum", sum.to_string()),
        }
    }
}
