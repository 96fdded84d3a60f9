//! The words of a text that say what it is about, for comparing texts that no label joins.

use crate::classify::classifier::{Classifier, shared};
use crate::classify::matcher::Forms;
use crate::classify::reading::Reading;
use crate::classify::text::{Word, read};
use rozum_language::root;
use std::collections::BTreeSet;

/// Word families of a text, by what they tell.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Content {
    /// Families that do not fit every text: «бішофіт», not «розвиток» or «регіон».
    pub own: BTreeSet<String>,
    /// The same with those that fit every text, actions aside.
    pub all: BTreeSet<String>,
    /// Whether the text names the specialisation or the priorities as a whole.
    pub is_about_all: bool,
}

impl Content {
    pub(crate) fn of(text: &str) -> Self {
        let of = |tables: &Classifier| {
            let words = read(text);
            Self::read(tables, &words, &tables.matcher.forms(&words))
        };
        shared().map_or_else(Self::default, of)
    }

    /// The same of a text that is read already.
    pub(crate) fn of_reading(reading: &Reading) -> Self {
        shared().map_or_else(Self::default, |tables| Self::read(tables, &reading.words, &reading.forms))
    }

    fn read(tables: &Classifier, words: &[Word], forms: &Forms) -> Self {
        let mut content = Self::default();
        let (is_action, is_generic) = (forms.any_of(&tables.actions), forms.any_of(&tables.generics));
        for (index, word) in words.iter().enumerate() {
            content.is_about_all |= names_the_whole(&word.folded);
            if is_action[index] {
                continue;
            }
            let families: Vec<String> = spelt_out(&word.folded).into_iter().map(root).collect();
            if !is_generic[index] {
                content.own.extend(families.iter().cloned());
            }
            content.all.extend(families);
        }
        content
    }
}

/// An abbreviation as the words that it stands for; any other word as itself.
fn spelt_out(folded: &str) -> Vec<&str> {
    // tidy: ukrainian-words: an abbreviation shares no family with the words that it stands for
    match folded {
        "мсп" => vec!["малого", "середнього", "підприємництва"],
        other => vec![other],
    }
}

/// Whether a word points at what the strategy specialises in, whatever that is.
fn names_the_whole(folded: &str) -> bool {
    // tidy: ukrainian-words: how texts point at their own priorities
    ["пріоритет", "спеціалізац", "смарт", "зазначен", "вищезазначен"]
        .iter()
        .any(|start| folded.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_fit_every_text_do_not_join_two() {
        let resource = Content::of("використання покладів бішофіту в регіоні");
        let plan = Content::of("створення у регіоні проєкту щодо бішофіту");
        let other = Content::of("створення мережі хабів у регіоні");
        assert!(!resource.own.is_disjoint(&plan.own), "{resource:?} {plan:?}");
        assert!(resource.own.is_disjoint(&other.own), "{resource:?} {other:?}");
    }

    #[test]
    fn an_abbreviation_is_what_it_stands_for() {
        let priority = Content::of("стимулювання малого та середнього підприємництва");
        assert!(priority.own.is_empty());
        assert!(priority.all.is_subset(&Content::of("підтримка МСП").all));
    }

    #[test]
    fn a_text_may_point_at_the_whole() {
        assert!(Content::of("підготовка кадрів у галузях смарт-спеціалізації").is_about_all);
        assert!(!Content::of("спеціалізовані центри підготовки кадрів").is_about_all);
        assert_eq!(Content::of(""), Content::default());
    }
}
