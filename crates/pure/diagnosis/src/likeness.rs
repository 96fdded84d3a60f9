//! How alike two texts are, whatever endings and little words they use.

use rozum_language::{fold, is_function_word, root, words};
use std::collections::BTreeMap;

/// 0 … 1: what two texts share of their word families, each counted as often as it stands (weighted Jaccard). 1 for the
/// same words in any order and with any endings; 0 where no word is shared, and for a text without words.
pub fn likeness(one: &str, other: &str) -> f64 {
    let (one, other) = (families(one), families(other));
    let mut shared = 0u32;
    let mut all = 0u32;
    for (family, count) in &one {
        let there = other.get(family).copied().unwrap_or(0);
        shared += count.min(&there);
        all += count.max(&there);
    }
    all += other.iter().filter(|(family, _)| !one.contains_key(*family)).map(|(_, count)| count).sum::<u32>();
    if all == 0 { 0.0 } else { f64::from(shared) / f64::from(all) }
}

fn families(text: &str) -> BTreeMap<String, u32> {
    let mut found = BTreeMap::new();
    for word in words(text).flat_map(|token| token.parts()) {
        let folded = fold(word.text);
        if !is_function_word(&folded) {
            *found.entry(root(&folded)).or_default() += 1;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_order_and_little_words_do_not_matter() {
        assert!(likeness("виробництво меблів та деревини", "деревина, виробництво меблів") > 0.99);
        assert!(likeness("виробництво меблів", "виробництво взуття") < 0.4);
        assert!(likeness("", "") < f64::EPSILON && likeness("", "меблі") < f64::EPSILON);
    }
}
