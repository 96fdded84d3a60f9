//! Themes that at least one text of a strategy should take up: environment, digital technology, inclusion, other regions,
//! sectors joined.

use crate::case::{Case, Passage, Said};
use crate::confidence::{FIRM, succession};
use crate::topic::listed;
use crate::{Finding, Flag, Rule, Severity, StrategyRead};
use rozum_model::strategy::ItemId;
use rozum_model::{Reason, SphereId};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// From this sureness on words that may mean something else make the silence doubtful: «природні ресурси», «соціальна
/// згуртованість», two oblasts named without a word of what they do together.
const FAINT: f64 = 0.4;

/// A theme that a rule looks for. The rule's messages are named after it: `finding-no-inclusion` where no text names the
/// theme (gets `texts`), `-doubtful` where one may mean it (`texts`, `item` and `words` as well), `-empty` where there is no
/// text; `remedy-no-inclusion`, and `-anywhere` where the remedy knows no place to begin.
pub(crate) struct Theme {
    rule: Rule,
    /// How surely a text takes it up, and by which words.
    read: fn(&Passage<'_>) -> (f64, String),
    /// How well the program tells it, at most 1.
    told: f64,
    remedy: Reason,
}

impl Theme {
    /// A theme whose remedy begins in the main spheres of the strategy.
    pub(crate) fn of(case: &Case<'_>, rule: Rule, read: fn(&Passage<'_>) -> (f64, String)) -> Self {
        Self { rule, read, told: 1.0, remedy: begun_in(case.read, rule) }
    }

    /// The same, told less well.
    pub(crate) fn told(self, told: f64) -> Self {
        Self { told, ..self }
    }

    /// The same with another remedy.
    pub(crate) fn remedied(self, remedy: Reason) -> Self {
        Self { remedy, ..self }
    }

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
        let finding = |ending| said(format!("finding-{}{ending}", self.rule));
        let (severity, why) = match closest {
            None => (Severity::Info, finding("-empty")),
            Some((sureness, words, item)) if sureness >= FAINT => {
                let why = finding("-doubtful").with("item", item.to_string()).with("words", words);
                (Severity::Info, why.with("texts", texts))
            }
            Some(_) => (Severity::Warning, finding("").with("texts", texts)),
        };
        let confidence = self.told * succession(texts, texts) * (1.0 - sureness);
        case.of_strategy(self.rule, Said { severity, confidence, why, remedy: self.remedy })
    }
}

/// How surely a text carries a flag, and by which words. Weak words count as far as they go.
pub(crate) fn flagged(flag: Flag, text: &Passage<'_>) -> (f64, String) {
    if let Some(label) = text.labels.flags.get(flag) {
        return (label.confidence, listed(text.labels.quotes(label)));
    }
    text.faint(flag).map_or_else(Default::default, |(sureness, words)| (sureness, words.to_owned()))
}

fn said(id: String) -> Reason {
    Reason { id: id.into(), args: Vec::new() }
}

/// A remedy that names the spheres in which it should begin, or one that fits everywhere if none is known.
fn begun_in(read: &StrategyRead<'_>, rule: Rule) -> Reason {
    let spheres = main_spheres(read);
    if spheres.is_empty() {
        return said(format!("remedy-{rule}-anywhere"));
    }
    said(format!("remedy-{rule}")).with("count", spheres.len()).with("spheres", listed(spheres))
}

/// The two spheres that most priorities are about; where they are about none, the first that are declared.
fn main_spheres(read: &StrategyRead<'_>) -> Vec<SphereId> {
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
    spheres.truncate(2);
    spheres
}
