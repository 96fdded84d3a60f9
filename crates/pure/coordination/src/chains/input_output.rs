//! What trades use of each other, as shares of their own output: the proxy that is shipped, or a table brought in.

mod brought;

pub use brought::Imported;

use super::LINK;
use super::groups::holds;
use crate::table::{Row, comment, list, rows};
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::OnceLock;

const FILE: &str = "data/reference/input_output_proxy.tsv";
const TABLE: &str = include_str!("../../../../../data/reference/input_output_proxy.tsv");

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

impl InputOutput {
    /// The proxy: shares of Belgium, told as such wherever they are shown.
    pub fn proxy() -> &'static Self {
        static PROXY: OnceLock<InputOutput> = OnceLock::new();
        // Part of the program; a test reads it, so that an empty structure cannot ship.
        PROXY.get_or_init(|| Self::read_proxy().unwrap_or_else(|_| Self::empty(proxy_origin())))
    }

    pub(super) fn read_proxy() -> Result<Self, String> {
        let mut table = Self::empty(proxy_origin());
        for Row { line: number, cells } in rows(TABLE) {
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

    fn empty(origin: Origin) -> Self {
        Self { origin, sectors: Vec::new(), shares: BTreeMap::new(), known: Vec::new(), supplies: Vec::new() }
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

/// Whether an industry has the activity, or a group of it.
fn about(sector: &[String], code: &str) -> bool {
    holds(sector, code) || (!code.contains('.') && sector.iter().any(|one| super::division(one) == code))
}

fn proxy_origin() -> Origin {
    let said = |name| comment(TABLE, name).unwrap_or_default();
    Origin::Proxy { country: said("country"), vintage: said("vintage"), source: said("source") }
}
