//! Which groups of a division supply which of another (`data/reference/supply_groups.tsv`): grain is no material of a
//! dairy, though farms supply food.

use super::division;
use crate::table::{Row, list, rows};
use rozum_language::{fold, words};
use rozum_reference::kved::by_code;
use std::sync::OnceLock;

const FILE: &str = "data/reference/supply_groups.tsv";
const TABLE: &str = include_str!("../../../../../data/reference/supply_groups.tsv");

/// What a text that names a division only counts, where a group of it is asked for: it may mean that group.
pub(super) const MAY_MEAN: f64 = 0.5;

/// A row of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pair {
    pub from: &'static str,
    pub to: &'static str,
    /// Whether the user cannot do without it: it is what the goods are made of.
    is_material: bool,
    unless: Unless,
}

/// When a row does not hold.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Unless {
    /// For users with green content.
    green: bool,
    /// Where all words that name either end have one that begins so: pigs give no milk, snails eat no bran.
    words: Vec<&'static str>,
}

/// Pairs of codes; where a pair of divisions has any, only these hold.
#[derive(Debug, Default)]
pub(crate) struct Groups(Vec<Pair>);

/// An activity that uses, the words that name it, and whether its text has green content.
#[derive(Debug, Clone, Copy)]
pub(crate) struct User<'a> {
    pub code: &'a str,
    pub words: &'a [&'a str],
    pub is_green: bool,
}

/// An activity that supplies, and the words that name it; none where only the code is known.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Giver<'a> {
    pub code: &'a str,
    pub words: &'a [&'a str],
}

impl<'a> Giver<'a> {
    pub(super) const fn of(code: &'a str) -> Self {
        Self { code, words: &[] }
    }
}

impl Unless {
    fn read(cell: &'static str) -> Result<Self, String> {
        match cell.strip_prefix("words ") {
            None if cell.is_empty() => Ok(Self::default()),
            None if cell == "green" => Ok(Self { green: true, words: Vec::new() }),
            None => Err(format!("only `green` or `words …` may stand under `unless`, not `{cell}`")),
            Some(words) => Ok(Self { green: false, words: list(words).collect() }),
        }
    }

    fn holds(&self, from: Giver<'_>, to: User<'_>) -> bool {
        let begins_so = |quote: &&str| {
            words(quote).any(|word| {
                let folded = fold(word.text);
                self.words.iter().any(|start| folded.starts_with(*start))
            })
        };
        let all_so = |words: &[&str]| !words.is_empty() && words.iter().all(begins_so);
        self.green && to.is_green || all_so(from.words) || all_so(to.words)
    }
}

impl Groups {
    pub(crate) fn shared() -> &'static Self {
        static SHARED: OnceLock<Groups> = OnceLock::new();
        // Part of the program; a test reads it, so that an empty table cannot ship.
        SHARED.get_or_init(|| Self::read().unwrap_or_default())
    }

    pub(super) fn read() -> Result<Self, String> {
        let mut pairs = Vec::new();
        for Row { line: number, cells } in rows(TABLE) {
            let [from, to, _what, more @ ..] = cells.as_slice() else {
                return Err(format!("{FILE} line {number}: three cells are needed"));
            };
            let unless = Unless::read(more.first().copied().unwrap_or_default());
            let unless = unless.map_err(|what| format!("{FILE} line {number}: {what}"))?;
            let is_material = match more.get(1).copied().unwrap_or_default() {
                "" => false,
                "material" => true,
                _ => return Err(format!("{FILE} line {number}: only `material` may stand under `need`")),
            };
            for code in list(from).chain(list(to)) {
                by_code(code).ok_or_else(|| format!("{FILE} line {number}: `{code}` is no code of KVED"))?;
            }
            pairs.extend(
                list(from).flat_map(|from| list(to).map(move |to| (from, to))).map(|(from, to)| Pair {
                    from,
                    to,
                    is_material,
                    unless: unless.clone(),
                }),
            );
        }
        Ok(Self(pairs))
    }

    #[cfg(test)]
    pub(super) fn pairs(&self) -> &[Pair] {
        &self.0
    }

    /// How well the groups of two activities fit, 0 to 1; `None` where nothing narrows that pair of divisions.
    pub(super) fn fit(&self, from: Giver<'_>, to: User<'_>) -> Option<f64> {
        let divisions = (division(from.code), division(to.code));
        let own = |pair: &&Pair| (division(pair.from), division(pair.to)) == divisions;
        let here: Vec<&Pair> = self.0.iter().filter(own).collect();
        let detailed =
            [here.iter().any(|pair| pair.from.contains('.')), here.iter().any(|pair| pair.to.contains('.'))];
        let fit = |pair: &&Pair| {
            let holds = f64::from(u8::from(!pair.unless.holds(from, to)));
            holds * side(from.code, pair.from, detailed[0]) * side(to.code, pair.to, detailed[1])
        };
        here.iter().map(fit).reduce(f64::max)
    }

    /// Whether anything narrows what one set of codes supplies to another.
    pub(super) fn narrow(&self, from: &[String], to: &[String]) -> bool {
        self.0.iter().any(|pair| touches(from, pair.from) && touches(to, pair.to))
    }

    /// What the goods of an activity are made of, where the table says so of this very activity.
    pub(super) fn materials<'a>(&'a self, to: User<'a>) -> impl Iterator<Item = &'static str> + 'a {
        self.0.iter().filter(move |pair| pair.is_material && pair.to == to.code).map(|pair| pair.from)
    }

    /// The codes of a set that may supply an activity.
    pub(super) fn suppliers<'a>(
        &'a self,
        of: &'a [String],
        to: User<'a>,
    ) -> impl Iterator<Item = &'static str> + 'a {
        let own = move |pair: &&Pair| touches(of, pair.from) && division(pair.to) == division(to.code);
        let fits = move |pair: &&Pair| self.fit(Giver::of(pair.from), to).is_some_and(|fit| fit > 0.0);
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
