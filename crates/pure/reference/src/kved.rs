//! Kinds of economic activity: KVED-2010, whose codes are those of NACE Rev. 2.

pub use crate::generated::kved::KVED;

use crate::generated::kved::BY_CODE;
use rozum_model::activity::KvedLevel;

/// A section, division, group or class.
#[derive(Debug, PartialEq, Eq)]
pub struct Kved {
    /// Code as official: `C`, `10`, `10.5`, `10.51`.
    pub code: &'static str,
    /// Code of what it is part of; none for a section.
    pub parent: Option<&'static str>,
    /// How deep it stands.
    pub level: KvedLevel,
    /// Official title.
    pub title_uk: &'static str,
    /// Title in NACE Rev. 2.
    pub title_en: &'static str,
}

/// The activity of that code, written exactly as official.
pub fn by_code(code: &str) -> Option<&'static Kved> {
    let row = |index: &u16| KVED.get(usize::from(*index));
    let place = BY_CODE.binary_search_by(|index| row(index).map_or("", |kved| kved.code).cmp(code)).ok()?;
    BY_CODE.get(place).and_then(row)
}

/// What an activity is divided into, in official order; nothing for a class.
pub fn children(code: &str) -> impl Iterator<Item = &'static Kved> {
    KVED.iter().filter(move |kved| kved.parent == Some(code))
}

/// The 21 sections.
pub fn sections() -> impl Iterator<Item = &'static Kved> {
    KVED.iter().filter(|kved| kved.parent.is_none())
}

/// What an activity is part of, nearest first.
pub fn ancestors(code: &str) -> impl Iterator<Item = &'static Kved> {
    let above = |kved: &'static Kved| kved.parent.and_then(by_code);
    std::iter::successors(by_code(code).and_then(above), move |kved| above(kved))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_many_as_the_classifier_has() {
        let count = |level| KVED.iter().filter(|kved| kved.level == level).count();
        assert_eq!(
            [KvedLevel::Section, KvedLevel::Division, KvedLevel::Group, KvedLevel::Class].map(count),
            [21, 88, 272, 615]
        );
        assert_eq!(sections().count(), 21);
    }

    #[test]
    fn every_code_is_found_and_stands_under_the_level_above() {
        for kved in KVED {
            assert_eq!(by_code(kved.code), Some(kved));
            let above = kved.parent.map(|parent| by_code(parent).unwrap());
            assert!(above.is_none_or(|above| above.level < kved.level));
            assert_eq!(above.is_none(), kved.level == KvedLevel::Section);
            assert_eq!(children(kved.code).next().is_none(), kved.level == KvedLevel::Class);
        }
        for wrong in ["", "1", "10.5.1", "c", "99.99", "С"] {
            assert_eq!(by_code(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn titles_are_whole_in_both_languages() {
        let dairy = by_code("10.51").unwrap();
        assert_eq!(dairy.title_en, "Operation of dairies and cheese making");
        let codes: Vec<_> = ancestors("10.51").map(|kved| kved.code).collect();
        assert_eq!(codes, ["10.5", "10", "C"]);
        for kved in KVED {
            assert!(!kved.title_uk.is_empty() && !kved.title_en.is_empty());
            assert!(!kved.title_en.contains(|c: char| c.is_ascii_digit()), "{}", kved.title_en);
        }
    }
}
