//! How alike two texts are, whatever endings and little words they use.

use crate::classify::text::{Word, read};
use crate::classify::{Forms, codes, shared};
use rozum_language::{fold, root, words};
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// What a word that names an action («розвиток», «виробництво») weighs beside one that names a thing: ten say as much as one.
const ACTION: f64 = 0.1;

/// What other words weigh that fit every text («сучасний», «галузь», «спеціального призначення»): they do tell titles apart.
const GENERIC: f64 = 0.25;

/// A word family, and whether the text excludes it («крім …»).
type Family = (String, bool);

/// What of a text is compared, worked out once for many comparisons.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Gist {
    spelt: Vec<String>,
    /// In the order of the families, each with its weight.
    families: Vec<(Family, f64)>,
}

impl Gist {
    /// The gist of a text. Printed KVED codes are left out: they repeat what the words say.
    pub fn of(text: &str) -> Self {
        let words = read(text);
        let forms = shared().map(|tables| tables.matcher.forms(&words));
        Self::of_words(text, &words, forms.as_ref())
    }

    /// The same of a text whose words are read already.
    pub(crate) fn of_words(text: &str, all: &[Word], forms: Option<&Forms>) -> Self {
        let coded: Vec<_> = codes::find(text).into_iter().map(|code| code.start..code.end).collect();
        let counts = |word: &Word| {
            !codes::is_name(&word.folded) && !coded.iter().any(|code| code.contains(&word.start))
        };
        let weighed = all.iter().zip(weights(all.len(), forms)).filter(|(word, _)| counts(word));
        let (content, weights): (Vec<&Word>, Vec<f64>) = weighed.unzip();
        let mut families: BTreeMap<Family, f64> = BTreeMap::new();
        for ((word, excluded), weight) in content.iter().zip(excluded(&content)).zip(weights) {
            *families.entry((root(&word.folded), excluded)).or_default() += weight;
        }
        let spelt = words(text).map(|token| fold(token.text).into_owned()).collect();
        Self { spelt, families: families.into_iter().collect() }
    }

    /// Whether both have the same words in the same order; case, marks and variants of spelling do not matter. Texts
    /// without words are no copies of each other.
    pub fn is_same(&self, other: &Self) -> bool {
        !self.spelt.is_empty() && self.spelt == other.spelt
    }

    /// 0 … 1, see [`likeness`].
    pub fn likeness(&self, other: &Self) -> f64 {
        let shared = self.shared(other);
        let all = self.weight() + other.weight() - shared;
        if all > 0.0 { (shared / all).clamp(0.0, 1.0) } else { 0.0 }
    }

    fn weight(&self) -> f64 {
        self.families.iter().map(|(_, weight)| weight).sum()
    }

    /// The weight that both have: one walk through both, as both are in order.
    fn shared(&self, other: &Self) -> f64 {
        let (mut own, mut others) = (self.families.iter().peekable(), other.families.iter().peekable());
        let mut shared = 0.0;
        while let (Some((family, weight)), Some((there, weight_there))) = (own.peek(), others.peek()) {
            match family.cmp(there) {
                Ordering::Less => drop(own.next()),
                Ordering::Greater => drop(others.next()),
                Ordering::Equal => {
                    shared += weight.min(*weight_there);
                    own.next();
                    others.next();
                }
            }
        }
        shared
    }
}

/// 0 … 1: what two texts share of their word families, each counted as often as it stands (weighted Jaccard); words of action
/// weigh a tenth, others that fit every text a quarter. 1 for the same words in any order and with any endings; 0 where no word is shared, and
/// for a text without words.
pub fn likeness(one: &str, other: &str) -> f64 {
    Gist::of(one).likeness(&Gist::of(other))
}

/// What each of so many words weighs.
fn weights(words: usize, forms: Option<&Forms>) -> Vec<f64> {
    let Some((tables, forms)) = shared().zip(forms) else { return vec![1.0; words] };
    let (is_action, is_generic) = (forms.any_of(&tables.actions), forms.any_of(&tables.generics));
    let weight = |(action, generic)| match (action, generic) {
        (true, _) => ACTION,
        (false, true) => GENERIC,
        (false, false) => 1.0,
    };
    is_action.into_iter().zip(is_generic).map(weight).collect()
}

/// Which words follow «крім» up to the next comma or sentence: «одяг, крім хутряного» is not fur.
fn excluded(words: &[&Word]) -> Vec<bool> {
    let (mut segment, mut open) = (usize::MAX, false);
    let excluded = words.iter().map(|word| {
        let goes_on = open && segment == word.segment && !word.before.comma;
        (segment, open) = (word.segment, goes_on || word.before.except);
        open
    });
    excluded.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn endings_order_and_little_words_do_not_matter() {
        assert!(likeness("виробництво меблів та деревини", "деревина, виробництво меблів") > 0.99);
        assert!(likeness("виробництво меблів", "виробництво взуття") < 0.2);
        assert!(likeness("", "") < f64::EPSILON && likeness("", "меблі") < f64::EPSILON);
    }

    #[test]
    fn words_that_fit_every_text_and_codes_hardly_matter() {
        assert!(likeness("розвиток виробництва молочних продуктів", "молочні продукти (КВЕД 10.5)") > 0.8);
        assert!(likeness("розвиток туризму", "розвиток машинобудування") < 0.1);
        let special = "виробництво машин і устаткування спеціального призначення";
        assert!(likeness(special, "виробництво інших машин і устаткування загального призначення") < 0.8);
        // Texts that have no others are still compared by them.
        assert!(likeness("розвиток малого бізнесу", "розвиток малого бізнесу регіону") > 0.7);
    }

    #[test]
    fn what_is_excluded_is_not_shared() {
        assert!(likeness("пошиття одягу, крім хутряного", "пошиття хутряного одягу") < 0.6);
        assert!(likeness("одяг, крім хутряного, взуття", "взуття й одяг, крім хутряного") > 0.99);
    }

    #[test]
    fn the_same_words_are_the_same_however_they_are_set() {
        let same = |one, other| Gist::of(one).is_same(&Gist::of(other));
        assert!(same("- Виробництво напоїв;", "виробництво  напоїв"));
        assert!(!same("виробництво напоїв", "напоїв виробництво") && !same("—", "…"));
    }

    proptest! {
        #[test]
        fn likeness_is_symmetric_and_whole_with_itself(
            one in "([а-яії]{3,9} ){1,9}",
            other in "([а-яії]{3,9} ){0,9}",
        ) {
            let (a, b) = (Gist::of(&one), Gist::of(&other));
            prop_assert!((a.likeness(&b) - b.likeness(&a)).abs() < 1e-12);
            prop_assert!((0.0..=1.0).contains(&a.likeness(&b)));
            prop_assert!(a.families.is_empty() || a.likeness(&a) > 1.0 - 1e-12);
        }
    }
}
