//! Which activities take raw materials or process them only at first (`data/lexicon/raw_materials.tsv`).

use crate::classify::Word;
use crate::classify::table::rows;
use crate::confidence::FIRM;
use crate::phrases::Phrases;
use crate::{Flag, Label, Labels, activities};
use rozum_reference::kved::by_code;
use std::collections::BTreeMap;
use std::sync::OnceLock;

const FILE: &str = "data/lexicon/raw_materials.tsv";
const TABLE: &str = include_str!("../../../../data/lexicon/raw_materials.tsv");

/// A division whose products may be raw or not: only words for first processing make it so.
const FOOD: &str = "10";

/// The activities of a text, and those of them that are raw.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Materials<'a> {
    /// How many activities the text names; a group stands for its division, what every text may name is left out.
    pub activities: usize,
    pub raw: Vec<&'a Label<String>>,
    /// Whether the text goes deeper: novelty, organic or other green content, processing to the end.
    pub goes_deeper: bool,
}

impl Materials<'_> {
    /// Whether the text is mostly about raw materials and goes no deeper.
    pub(crate) fn is_raw(&self) -> bool {
        2 * self.raw.len() > self.activities && !self.goes_deeper
    }
}

/// The materials of a text by its words; `None` if it names no activity.
pub(crate) fn materials<'a>(words: &[Word], labels: &'a Labels) -> Option<Materials<'a>> {
    let tables = Tables::shared()?;
    let activities = activities(labels);
    if activities.is_empty() {
        return None;
    }
    let phrases = tables.phrases.find(words);
    let says = |sort: &str| phrases.iter().any(|phrase| phrase.sort == sort);
    let new = |flag| labels.flags.get(flag).is_some_and(|label| label.confidence >= FIRM);
    let is_first = says("first");
    let is_raw = |code: &str| tables.is_raw(code) || (is_first && code == FOOD);
    Some(Materials {
        activities: activities.len(),
        raw: activities.into_iter().filter(|label| is_raw(&label.value)).collect(),
        goes_deeper: new(Flag::HasInnovation) || new(Flag::Green) || says("deep"),
    })
}

struct Tables {
    /// Whether a code is raw; a group without a row is what its division is.
    codes: BTreeMap<&'static str, bool>,
    phrases: Phrases,
}

impl Tables {
    fn read() -> Result<Self, String> {
        let mut codes = BTreeMap::new();
        for row in rows(FILE, TABLE).filter(|row| matches!(row.cell(0), "raw" | "not")) {
            for code in row.list(1) {
                by_code(code).ok_or_else(|| row.wrong(&format!("`{code}` is no code of KVED")))?;
                codes.insert(code, row.cell(0) == "raw");
            }
        }
        Ok(Self { codes, phrases: Phrases::read(FILE, TABLE, &["first", "deep"])? })
    }

    fn is_raw(&self, code: &str) -> bool {
        let division = || self.codes.get(code.get(..2).unwrap_or(code));
        self.codes.get(code).or_else(division).copied().unwrap_or(false)
    }

    fn shared() -> Option<&'static Self> {
        static SHARED: OnceLock<Option<Tables>> = OnceLock::new();
        // Part of the program; a test reads it, so that `None` cannot ship.
        SHARED.get_or_init(|| Self::read().ok()).as_ref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::classify;
    use crate::classify::text::read;

    fn is_raw(text: &str) -> bool {
        materials(&read(text), &classify(text)).is_some_and(|materials| materials.is_raw())
    }

    #[test]
    fn the_table_can_be_read() {
        if let Err(what) = Tables::read().map(|_| ()) {
            panic!("{what}");
        }
    }

    #[test]
    fn raw_materials_and_their_first_processing() {
        for raw in [
            "вирощування зернових культур",
            "видобування граніту",
            "виробництво олії та тваринних жирів",
            "лісопильне та стругальне виробництво",
            "перероблення сільськогосподарської сировини",
            "металургія",
            "рибальство",
        ] {
            assert!(is_raw(raw), "{raw}");
        }
    }

    #[test]
    fn goods_and_what_goes_deeper_are_not_raw() {
        for other in [
            "виробництво молочних продуктів",
            "виробництво меблів",
            "харчова промисловість",
            "органічне рослинництво",
            "глибока переробка зерна на крохмаль та глюкозу",
            "впровадження новітніх технологій вирощування ягід",
            "виробництво сталевих труб (КВЕД 24.2)",
            "вирощування льону та пошиття одягу",
            "підтримка малого бізнесу",
            "",
        ] {
            assert!(!is_raw(other), "{other}");
        }
    }
}
