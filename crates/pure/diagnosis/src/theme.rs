//! Themes that at least one text of a strategy should take up: environment, digital technology, inclusion, other regions,
//! sectors joined.

use crate::case::{Case, Passage, Said};
use crate::confidence::succession;
use crate::{Finding, Flag, Rule, Severity, StrategyRead};
use rozum_model::Reason;
use rozum_model::strategy::ItemId;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// From this sureness on a text takes the theme up. Below it stand words that may mean something else: «природні ресурси»,
/// «соціальна згуртованість», two oblasts named without a word of what they do together.
const FIRM: f64 = 0.75;

/// From this sureness on such words make the silence doubtful.
const FAINT: f64 = 0.4;

/// A theme and what its rule says about it.
pub(crate) struct Theme {
    pub rule: Rule,
    /// How surely a text takes it up, and by which words.
    pub read: fn(&Passage<'_>) -> (f64, String),
    /// How well the program tells it, at most 1.
    pub told: f64,
    /// No text names it; gets `texts`.
    pub absent: Reason,
    /// A text may mean it; gets `texts`, `item` and `words`.
    pub doubtful: Reason,
    /// There is no text.
    pub empty: Reason,
    pub remedy: Reason,
}

impl Theme {
    /// A finding if no text of the strategy takes up the theme.
    pub(crate) fn absent(self, case: &Case<'_>) -> Vec<Finding> {
        let mut closest: Option<(f64, String, ItemId)> = None;
        for text in &case.passages {
            let (sureness, words) = (self.read)(text);
            if sureness >= FIRM {
                return Vec::new();
            }
            if closest.as_ref().is_none_or(|best| sureness > best.0) {
                closest = Some((sureness, words, text.item));
            }
        }
        vec![self.finding(case, closest, case.passages.len())]
    }

    fn finding(self, case: &Case<'_>, closest: Option<(f64, String, ItemId)>, texts: usize) -> Finding {
        let sureness = closest.as_ref().map_or(0.0, |best| best.0);
        let (severity, why) = match closest {
            None => (Severity::Info, self.empty),
            Some((sureness, words, item)) if sureness >= FAINT => {
                let why = self.doubtful.with("item", item.to_string()).with("words", words);
                (Severity::Info, why.with("texts", texts))
            }
            Some(_) => (Severity::Warning, self.absent.with("texts", texts)),
        };
        let confidence = self.told * succession(texts, texts) * (1.0 - sureness);
        case.of_strategy(self.rule, Said { severity, confidence, why, remedy: self.remedy })
    }
}

/// How surely a text carries a flag, and by which words. Weak words count as far as they go.
pub(crate) fn flagged(flag: Flag, text: &Passage<'_>) -> (f64, String) {
    if let Some(label) = text.labels.flags.get(flag) {
        let words: Vec<&str> = text.labels.quotes(label).collect();
        return (label.confidence, words.join(", "));
    }
    text.faint(flag).map_or_else(Default::default, |(sureness, words)| (sureness, words.to_owned()))
}

/// A remedy that names the spheres in which it should begin, or one that fits everywhere if none is known.
pub(crate) fn begun_in(read: &StrategyRead<'_>, remedy: Reason, anywhere: Reason) -> Reason {
    let spheres = main_spheres(read);
    if spheres.is_empty() { anywhere } else { remedy.with("spheres", spheres.join(", ")) }
}

/// The two spheres that most priorities are about; where they are about none, the first that are declared.
fn main_spheres(read: &StrategyRead<'_>) -> Vec<String> {
    let mut counts = BTreeMap::new();
    for label in read.priorities.iter().flat_map(|priority| &priority.labels.spheres) {
        *counts.entry(label.value).or_insert(0_usize) += 1;
    }
    let mut spheres: Vec<_> = counts.into_iter().collect();
    spheres.sort_by_key(|&(sphere, count)| (Reverse(count), sphere));
    let mut spheres: Vec<_> = spheres.into_iter().map(|(sphere, _)| sphere).collect();
    if spheres.is_empty() {
        spheres.extend(read.sphere_ids());
    }
    spheres.iter().take(2).map(ToString::to_string).collect()
}
