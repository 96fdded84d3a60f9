//! Which activities of a table a code of the classification is part of.

use rozum_model::activity::KvedLevel;
use rozum_reference::kved;

/// How finely a table tells an activity that a text names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fineness {
    /// The table has the very activity.
    Same,
    /// The table has a part of it.
    Finer,
    /// The table has only what it is part of; with it come other activities.
    Coarser,
}

/// Whether a column of a table speaks of an activity that a text names, and how finely. `column` is a KVED
/// code or a range of sections such as `B-E`.
pub fn covers(column: &str, named: &str) -> Option<Fineness> {
    if column == named {
        return Some(Fineness::Same);
    }
    if kved::ancestors(column).any(|above| above.code == named) {
        return Some(Fineness::Finer);
    }
    let sections = sections(column);
    let above = |code: &str| sections.contains(&code) || code == column;
    let within = sections.contains(&named) || kved::ancestors(named).any(|kved| above(kved.code));
    // A division that fills its section alone is no coarser for being called by its letter.
    within.then(|| if alone(column, named) { Fineness::Same } else { Fineness::Coarser })
}

fn alone(column: &str, named: &str) -> bool {
    let section = kved::by_code(column).filter(|kved| kved.level == KvedLevel::Section);
    section.is_some_and(|section| {
        let mut divisions = kved::children(section.code);
        divisions.next().is_some_and(|only| only.code == named) && divisions.next().is_none()
    })
}

/// The sections that a code of a section or a range of sections stands for; none for finer codes.
pub fn sections(code: &str) -> Vec<&'static str> {
    let all: Vec<&str> = kved::sections().map(|section| section.code).collect();
    let place = |code: &str| all.iter().position(|section| *section == code);
    match code.split_once('-') {
        Some((first, last)) => match (place(first), place(last)) {
            (Some(first), Some(last)) if first < last => all[first..=last].to_vec(),
            _ => Vec::new(),
        },
        None => place(code).map(|at| vec![all[at]]).unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_may_tell_more_or_less_than_a_text() {
        assert_eq!(covers("10", "10"), Some(Fineness::Same));
        assert_eq!(covers("10.51", "10"), Some(Fineness::Finer));
        assert_eq!(covers("C", "10.5"), Some(Fineness::Coarser));
        assert_eq!(covers("B-E", "35"), Some(Fineness::Coarser));
        assert_eq!(covers("B-E", "C"), Some(Fineness::Coarser));
        assert_eq!(covers("F", "10"), None);
        assert_eq!(covers("B-E", "62"), None);
        assert_eq!(covers("10", "11"), None);
    }

    #[test]
    fn a_section_of_one_division_is_that_division() {
        assert_eq!(covers("D", "35"), Some(Fineness::Same));
        assert_eq!(covers("I", "55"), Some(Fineness::Coarser));
    }

    #[test]
    fn ranges_have_a_beginning_and_an_end() {
        assert_eq!(sections("B-E"), ["B", "C", "D", "E"]);
        for none in ["E-B", "B-B", "B-", "grp", "10"] {
            assert_eq!(sections(none), [""; 0], "{none}");
        }
    }
}
