//! Which groups of a division supply which of another (`data/reference/supply_groups.tsv`): grain is no material of a
//! dairy, though farms supply food.

use super::division;
use super::table::{list, rows};
use rozum_reference::kved::by_code;
use std::sync::OnceLock;

const FILE: &str = "data/reference/supply_groups.tsv";
const TABLE: &str = include_str!("../../../../../data/reference/supply_groups.tsv");

/// What a text that names a division only counts, where a group of it is asked for: it may mean that group.
const MAY_MEAN: f64 = 0.5;

/// A row of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Pair {
    pub from: &'static str,
    pub to: &'static str,
    /// Whether it does not hold for users with green content.
    unless_green: bool,
}

/// Pairs of codes; where a pair of divisions has any, only these hold.
#[derive(Debug, Default)]
pub(super) struct Groups(Vec<Pair>);

/// An activity that uses, and whether its text has green content.
#[derive(Debug, Clone, Copy)]
pub(super) struct User<'a> {
    pub code: &'a str,
    pub is_green: bool,
}

impl Groups {
    pub(super) fn shared() -> &'static Self {
        static SHARED: OnceLock<Groups> = OnceLock::new();
        // Part of the program; a test reads it, so that an empty table cannot ship.
        SHARED.get_or_init(|| Self::read().unwrap_or_default())
    }

    pub(super) fn read() -> Result<Self, String> {
        let mut pairs = Vec::new();
        for (number, cells) in rows(TABLE) {
            let [from, to, _what, unless @ ..] = cells.as_slice() else {
                return Err(format!("{FILE} line {number}: three cells are needed"));
            };
            let unless_green = match unless {
                [] | [""] => false,
                ["green"] => true,
                _ => return Err(format!("{FILE} line {number}: only `green` may stand under `unless`")),
            };
            for code in list(from).chain(list(to)) {
                by_code(code).ok_or_else(|| format!("{FILE} line {number}: `{code}` is no code of KVED"))?;
            }
            pairs.extend(list(from).flat_map(|from| list(to).map(move |to| Pair { from, to, unless_green })));
        }
        Ok(Self(pairs))
    }

    #[cfg(test)]
    pub(super) fn pairs(&self) -> &[Pair] {
        &self.0
    }

    /// How well the groups of two activities fit, 0 to 1; `None` where nothing narrows that pair of divisions.
    pub(super) fn fit(&self, from: &str, to: User<'_>) -> Option<f64> {
        let own =
            |pair: &&Pair| division(pair.from) == division(from) && division(pair.to) == division(to.code);
        let here: Vec<&Pair> = self.0.iter().filter(own).collect();
        let detailed =
            [here.iter().any(|pair| pair.from.contains('.')), here.iter().any(|pair| pair.to.contains('.'))];
        let fit = |pair: &&Pair| {
            let holds = f64::from(u8::from(!(pair.unless_green && to.is_green)));
            holds * side(from, pair.from, detailed[0]) * side(to.code, pair.to, detailed[1])
        };
        here.iter().map(fit).reduce(f64::max)
    }

    /// Whether anything narrows what one set of codes supplies to another.
    pub(super) fn narrow(&self, from: &[String], to: &[String]) -> bool {
        self.0.iter().any(|pair| touches(from, pair.from) && touches(to, pair.to))
    }

    /// The codes of a set that may supply an activity.
    pub(super) fn suppliers<'a>(
        &'a self,
        of: &'a [String],
        to: User<'a>,
    ) -> impl Iterator<Item = &'static str> + 'a {
        let own = move |pair: &&Pair| touches(of, pair.from) && division(pair.to) == division(to.code);
        let fits = move |pair: &&Pair| self.fit(pair.from, to).is_some_and(|fit| fit > 0.0);
        self.0.iter().filter(own).filter(fits).map(|pair| pair.from)
    }
}

/// How well an activity fits a code of the table. A division of the table stands for groups only where the table names none.
fn side(activity: &str, code: &str, detailed: bool) -> f64 {
    let is_division = !activity.contains('.');
    match (activity == code, is_division, code.contains('.')) {
        (true, ..) => 1.0,
        (false, true, true) => MAY_MEAN,
        (false, false, false) if !detailed => 1.0,
        _ => 0.0,
    }
}

/// Whether a set of codes has this one, or the division that it is of.
pub(super) fn holds(codes: &[String], code: &str) -> bool {
    codes.iter().any(|one| one == code || one == division(code))
}

/// Whether a set of codes has this one, its division, or a group of it.
fn touches(codes: &[String], code: &str) -> bool {
    holds(codes, code) || codes.iter().any(|one| division(one) == code)
}
