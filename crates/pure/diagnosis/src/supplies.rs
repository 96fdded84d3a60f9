//! Which activity usually supplies which (`data/lexicon/supplies.tsv`).

use crate::classify::table::rows;
use rozum_reference::kved::by_code;
use std::sync::OnceLock;

const FILE: &str = "data/lexicon/supplies.tsv";
const TABLE: &str = include_str!("../../../../data/lexicon/supplies.tsv");

/// Whether the first activity usually supplies the second with a material, a part or a service. Codes are KVED divisions
/// or groups. What only a group does is not said of its division; a group does what its division does, unless the table says
/// which groups of the other division it serves: orchards supply food, but not dairies.
pub fn supplies(from: &str, to: &str) -> bool {
    static PAIRS: OnceLock<Vec<(&str, &str)>> = OnceLock::new();
    // Part of the program; a test reads it, so that an empty table cannot ship.
    let pairs = PAIRS.get_or_init(|| pairs().unwrap_or_default());
    let holding = || pairs.iter().filter(|(one, other)| within(from, one) && within(to, other));
    let division = to.get(..2).unwrap_or(to);
    let is_told = to != division
        && from.contains('.')
        && pairs.iter().any(|(one, other)| *one == from && *other != division && within(other, division));
    let holds = if is_told { holding().any(|(one, _)| *one == from) } else { holding().next().is_some() };
    from != to && holds
}

/// Whether a code is the other, or a group of it.
fn within(code: &str, of: &str) -> bool {
    code.strip_prefix(of).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

fn pairs() -> Result<Vec<(&'static str, &'static str)>, String> {
    let mut pairs = Vec::new();
    for row in rows(FILE, TABLE) {
        for code in row.list(0).chain(row.list(1)) {
            by_code(code).ok_or_else(|| row.wrong(&format!("`{code}` is no code of KVED")))?;
        }
        if row.cell(2).is_empty() {
            return Err(row.wrong("a supply without a reason"));
        }
        pairs.extend(row.list(0).flat_map(|from| row.list(1).map(move |to| (from, to))));
    }
    Ok(pairs)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_can_be_read_and_says_nothing_twice() {
        let pairs = match pairs() {
            Ok(pairs) => pairs,
            Err(what) => panic!("{what}"),
        };
        for (place, (from, to)) in pairs.iter().enumerate() {
            assert_ne!(from, to);
            assert!(!pairs[..place].contains(&(from, to)), "{from} {to}");
        }
    }

    #[test]
    fn a_group_does_what_its_division_does() {
        assert!(
            supplies("01", "10")
                && supplies("01.4", "10.5")
                && supplies("16.1", "31")
                && supplies("01", "10.5")
        );
        // That farming gives wool is not that every farm does.
        assert!(supplies("01.4", "13.1") && !supplies("01", "13.1") && !supplies("01.2", "13"));
        assert!(supplies("01.2", "10.3") && supplies("01.2", "10") && !supplies("01.2", "10.5"));
        assert!(!supplies("10", "01") && !supplies("01.6", "01.6") && !supplies("1", "10"));
    }
}
