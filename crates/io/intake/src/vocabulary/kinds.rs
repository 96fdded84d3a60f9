//! Values that a cell may take: what a row is, how a link is known, no sphere of the 17.

use super::{Match, Named, find, fold};
use rozum_locale::Lang;
pub(crate) use rozum_model::strategy::LinkBasis as Basis;

/// A part of a strategy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Part {
    Strategy,
    Spheres,
    Priorities,
    Tasks,
    /// The sheet that explains; not read.
    Guide,
    /// The lists behind the drop-downs; not read.
    Lists,
}

const PARTS: &[Named<Part>] = &[
    Named { meaning: Part::Guide, uk: "Як заповнити", en: "How to fill in", also: &[] },
    Named {
        meaning: Part::Strategy,
        uk: "Стратегія",
        en: "Strategy",
        also: &["Загальні відомості", "Про стратегію", "Паспорт"],
    },
    Named {
        meaning: Part::Spheres,
        uk: "Сфери",
        en: "Spheres",
        also: &["Сфера", "Sphere", "Сфери смарт-спеціалізації", "Сфера смарт-спеціалізації"],
    },
    Named {
        meaning: Part::Priorities, uk: "Пріоритети", en: "Priorities", also: &["Пріоритет", "Priority"]
    },
    Named { meaning: Part::Tasks, uk: "Завдання", en: "Tasks", also: &["Task"] },
    Named { meaning: Part::Lists, uk: "Переліки", en: "Lists", also: &[] },
];

const BASES: &[Named<Basis>] = &[
    Named {
        meaning: Basis::Stated,
        uk: "у документі",
        en: "stated",
        also: &["сказано в документі", "так сказано в документі", "документ", "stated in the document"],
    },
    Named {
        meaning: Basis::Judged,
        uk: "за судженням",
        en: "judged",
        also: &["судження", "судження секретаріату", "за судженням секретаріату", "judgement"],
    },
];

const NO_SPHERE: [&str; 2] = ["жодна з 17", "none of the 17"];

/// Name of a part in the template.
pub(crate) fn part_name(part: Part, lang: Lang) -> &'static str {
    PARTS.iter().find(|named| named.meaning == part).map_or("", |named| named.name(lang))
}

/// The part that a sheet or a row is named after.
pub(crate) fn part_named(text: &str) -> Option<Part> {
    match find(PARTS, text)? {
        Match::Exact(part) | Match::Near(part, _) => Some(part),
    }
}

/// Name of a basis in the template.
pub(crate) fn basis_name(basis: Basis, lang: Lang) -> &'static str {
    BASES.iter().find(|named| named.meaning == basis).map_or("", |named| named.name(lang))
}

/// The basis that a text names.
pub(crate) fn basis_named(text: &str) -> Option<Basis> {
    match find(BASES, text)? {
        Match::Exact(basis) | Match::Near(basis, _) => Some(basis),
    }
}

/// What the template says of a sphere outside the 17.
pub(crate) fn no_sphere_name(lang: Lang) -> &'static str {
    lang.pick(NO_SPHERE[0], NO_SPHERE[1])
}

/// Whether a text says that no sphere of the 17 fits.
pub(crate) fn says_no_sphere(text: &str) -> bool {
    NO_SPHERE.iter().any(|name| fold(name) == fold(text))
}

#[cfg(test)]
mod tests {
    use super::super::{COLUMNS, FIELDS, Word, suggestion};
    use super::*;
    use std::collections::BTreeMap;

    fn each_name_once<T>(table: &'static [Named<T>]) {
        let mut seen = BTreeMap::new();
        for (place, name) in
            table.iter().enumerate().flat_map(|(n, named)| named.names().map(move |name| (n, name)))
        {
            assert_eq!(*seen.entry(fold(name)).or_insert(place), place, "{name} stands for two things");
        }
    }

    #[test]
    fn each_name_means_one_thing() {
        each_name_once(COLUMNS);
        each_name_once(FIELDS);
        each_name_once(PARTS);
        each_name_once(BASES);
    }

    #[test]
    fn a_typing_error_is_seen_and_said() {
        assert_eq!(find(COLUMNS, "Примiткa"), Some(Match::Exact(Word::Note)));
        assert_eq!(find(COLUMNS, "Приорітет"), Some(Match::Near(Word::Priority, "Пріоритет")));
        assert_eq!(find(COLUMNS, "Пріоритети (напрями)"), Some(Match::Exact(Word::Priority)));
        assert_eq!(find(COLUMNS, "Бюджет"), None);
        assert_eq!(suggestion(COLUMNS, "Приміт"), Some("Примітка"));
        assert_eq!(suggestion(COLUMNS, "Бюджет"), None);
        assert_eq!(basis_named("За  судженням"), Some(Basis::Judged));
    }
}
