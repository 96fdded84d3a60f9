//! What trades use of each other, as shares of their own output: the proxy that is shipped, or a table brought in.

use super::LINK;
use super::groups::holds;
use super::sectors::codes;
use crate::table::{comment, list, rows};
use rozum_model::Reason;
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::OnceLock;

const FILE: &str = "data/reference/input_output_proxy.tsv";
const TABLE: &str = include_str!("../../../../../data/reference/input_output_proxy.tsv");

/// What tables call the row of outputs.
// tidy: ukrainian-words: a row of input-output tables
const OUTPUT: &[&str] = &["output", "p1", "випуск", "total output", "усього випуск"];

/// Where a table is from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum Origin {
    /// Shipped with the program: of another country, never Ukraine's reality.
    Proxy {
        /// Country, in English.
        country: &'static str,
        /// Year of the figures.
        vintage: &'static str,
        /// Whose figures they are.
        source: &'static str,
    },
    /// Brought in by somebody, under this name.
    Imported(String),
}

/// A structure of inputs, mapped to KVED.
#[derive(Debug, Clone, PartialEq)]
pub struct InputOutput {
    origin: Origin,
    /// Industries as the codes that they consist of.
    sectors: Vec<Vec<String>>,
    /// By supplier and user: flow / output of the user, 0 to 1. Only those from [`LINK`] on.
    shares: BTreeMap<(usize, usize), f64>,
    /// Whether it is known what the industry uses.
    known: Vec<bool>,
    /// Whether it is known what the industry supplies.
    supplies: Vec<bool>,
}

/// A table brought in, and what of it was left out.
#[derive(Debug, Clone, PartialEq)]
pub struct Imported {
    /// The structure.
    pub table: InputOutput,
    /// Names of rows and columns that are no industries: final use, value added, totals.
    pub left_out: Vec<String>,
}

impl InputOutput {
    /// The proxy: shares of Belgium, told as such wherever they are shown.
    pub fn proxy() -> &'static Self {
        static PROXY: OnceLock<InputOutput> = OnceLock::new();
        // Part of the program; a test reads it, so that an empty structure cannot ship.
        PROXY.get_or_init(|| Self::read_proxy().unwrap_or_else(|_| Self::empty(proxy_origin())))
    }

    pub(super) fn read_proxy() -> Result<Self, String> {
        let mut table = Self::empty(proxy_origin());
        for (number, cells) in rows(TABLE) {
            let [from, to, share] = cells.as_slice() else {
                return Err(format!("{FILE} line {number}: three cells are needed"));
            };
            let share: f64 =
                share.parse().map_err(|_| format!("{FILE} line {number}: `{share}` is no number"))?;
            let known = |cell: &&str| list(cell).all(|code| rozum_reference::kved::by_code(code).is_some());
            if !(LINK..=1.0).contains(&share) || ![from, to].into_iter().all(known) {
                return Err(format!(
                    "{FILE} line {number}: a share from {LINK} to 1 of codes of KVED is needed"
                ));
            }
            let (from, to) = (table.sector(list(from)), table.sector(list(to)));
            table.shares.insert((from, to), share);
            table.known[to] = true;
            table.supplies[from] = true;
        }
        Ok(table)
    }

    /// A table of flows with a row of outputs, or of shares of the user's output. `cell` gives the figure of a row
    /// (supplier) and a column (user), `None` where the file has none.
    ///
    /// Fails when no row and column name an industry, when a figure is negative, and when shares of a user add up to
    /// more than its output: then they are flows, whose outputs are missing.
    pub fn of_table(
        name: &str,
        suppliers: &[&str],
        users: &[&str],
        cell: impl Fn(usize, usize) -> Option<f64>,
    ) -> Result<Imported, Reason> {
        let mut table = Self::empty(Origin::Imported(name.to_owned()));
        let outputs = suppliers.iter().position(|row| OUTPUT.contains(&row.trim().to_lowercase().as_str()));
        let mut left_out = Vec::new();
        let rows = table.named(suppliers, outputs, &mut left_out);
        let columns = table.named(users, None, &mut left_out);
        if rows.is_empty() || columns.is_empty() {
            return Err(Reason::new("chains-table-no-industries").with("file", name));
        }
        for (column, user) in columns {
            let output = outputs.map(|row| cell(row, column));
            // An industry without output uses nothing that could be known.
            let Some(output) = output.map_or(Some(1.0), |output| output.filter(|output| *output > 0.0))
            else {
                continue;
            };
            table.take(user, &rows, output, |row| cell(row, column)).map_err(|wrong| match wrong {
                Wrong::Figure(row, value) => Reason::new("chains-table-figure")
                    .with("file", name)
                    .with("row", suppliers.get(row).copied().unwrap_or_default())
                    .with("column", users.get(column).copied().unwrap_or_default())
                    .with("value", value.to_string()),
                Wrong::Sum(sum) => Reason::new("chains-table-sum")
                    .with("file", name)
                    .with("column", users.get(column).copied().unwrap_or_default())
                    .with("sum", sum.to_string()),
            })?;
        }
        Ok(Imported { table, left_out })
    }

    fn empty(origin: Origin) -> Self {
        Self { origin, sectors: Vec::new(), shares: BTreeMap::new(), known: Vec::new(), supplies: Vec::new() }
    }

    /// The rows or columns that are industries, with the number of their sector.
    fn named(
        &mut self,
        names: &[&str],
        but: Option<usize>,
        left_out: &mut Vec<String>,
    ) -> Vec<(usize, usize)> {
        let mut found = Vec::new();
        for (place, name) in names.iter().enumerate().filter(|(place, _)| Some(*place) != but) {
            match codes(name) {
                Some(codes) => found.push((place, self.sector(codes.iter().map(String::as_str)))),
                None => left_out.push((*name).to_owned()),
            }
        }
        found
    }

    fn sector<'a>(&mut self, codes: impl Iterator<Item = &'a str>) -> usize {
        let codes: Vec<String> = codes.map(str::to_owned).collect();
        self.sectors.iter().position(|sector| *sector == codes).unwrap_or_else(|| {
            self.sectors.push(codes);
            self.known.push(false);
            self.supplies.push(false);
            self.sectors.len() - 1
        })
    }

    /// What a user takes of each supplier, by its output.
    fn take(
        &mut self,
        user: usize,
        rows: &[(usize, usize)],
        output: f64,
        flow: impl Fn(usize) -> Option<f64>,
    ) -> Result<(), Wrong> {
        /// Beyond rounding of printed shares.
        const WHOLE: f64 = 1.005;
        let mut sum = 0.0;
        for &(row, supplier) in rows {
            let Some(flow) = flow(row) else { continue };
            if !(flow.is_finite() && flow >= 0.0) {
                return Err(Wrong::Figure(row, flow));
            }
            let share = flow / output;
            sum += share;
            self.known[user] = true;
            self.supplies[supplier] = true;
            if share >= LINK && supplier != user {
                self.shares.insert((supplier, user), share);
            }
        }
        if sum > WHOLE { Err(Wrong::Sum(sum)) } else { Ok(()) }
    }

    /// Where it is from.
    pub const fn origin(&self) -> &Origin {
        &self.origin
    }

    /// Whether it is the proxy.
    pub const fn is_proxy(&self) -> bool {
        matches!(self.origin, Origin::Proxy { .. })
    }

    /// What a user takes of a supplier for each unit of its output; `None` where it is less than [`LINK`] or not known.
    /// Codes of KVED, divisions or groups.
    pub fn share(&self, from: &str, to: &str) -> Option<f64> {
        self.cells(from, to).map(|(_, share)| share).reduce(f64::max)
    }

    /// The cells of the table that are about two activities.
    pub(super) fn cells<'a>(
        &'a self,
        from: &'a str,
        to: &'a str,
    ) -> impl Iterator<Item = ((&'a [String], &'a [String]), f64)> + 'a {
        let cells = self.shares.iter().map(|(&(supplier, user), &share)| {
            ((self.sectors[supplier].as_slice(), self.sectors[user].as_slice()), share)
        });
        cells.filter(move |((suppliers, users), _)| about(suppliers, from) && about(users, to))
    }

    /// What an activity uses: the industries with their shares.
    pub(super) fn needs<'a>(
        &'a self,
        of: &'a str,
    ) -> impl Iterator<Item = (&'a [String], &'a [String], f64)> + 'a {
        let cells = self.shares.iter().map(|(&(supplier, user), &share)| {
            (self.sectors[supplier].as_slice(), self.sectors[user].as_slice(), share)
        });
        cells.filter(move |(_, users, _)| about(users, of))
    }

    /// Whether the table knows how little one activity takes of another: both are industries of it, and not the same.
    pub(super) fn knows(&self, from: &str, to: &str) -> bool {
        let supplies = |place: usize| self.supplies[place] && about(&self.sectors[place], from);
        let suppliers: Vec<usize> = (0..self.sectors.len()).filter(|&place| supplies(place)).collect();
        let users: Vec<usize> = (0..self.sectors.len())
            .filter(|&place| self.known[place] && about(&self.sectors[place], to))
            .collect();
        suppliers.iter().any(|supplier| users.iter().any(|user| user != supplier))
            && !suppliers.iter().any(|supplier| users.contains(supplier))
    }

    /// Whether the table knows what an activity uses.
    pub fn knows_needs_of(&self, code: &str) -> bool {
        self.sectors.iter().zip(&self.known).any(|(sector, known)| *known && about(sector, code))
    }
}

/// Why a figure cannot be taken.
enum Wrong {
    Figure(usize, f64),
    Sum(f64),
}

/// Whether an industry has the activity, or a group of it.
fn about(sector: &[String], code: &str) -> bool {
    holds(sector, code) || (!code.contains('.') && sector.iter().any(|one| super::division(one) == code))
}

fn proxy_origin() -> Origin {
    let said = |name| comment(TABLE, name).unwrap_or_default();
    Origin::Proxy { country: said("country"), vintage: said("vintage"), source: said("source") }
}
