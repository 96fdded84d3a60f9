//! At which stage of a value chain an activity or a text stands (`data/lexicon/stages.tsv`).

use crate::classify::EVERYWHERE;
use crate::classify::table::rows;
use crate::classify::text::read;
use crate::phrases::{Phrase, Phrases};
use crate::{Label, Labels};
use rozum_reference::kved::by_code;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

const FILE: &str = "data/lexicon/stages.tsv";
const TABLE: &str = include_str!("../../../../data/lexicon/stages.tsv");

const RESEARCH: &str = "research-words";
const MINING: &str = "mining-words";
const MAKING: &str = "making-words";
const MARKET: &str = "market-words";
const RESIDUAL: &str = "residual";

/// A stage of a value chain, from the ground to the buyer; research stands beside all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Stage {
    /// Grown, felled, caught or dug.
    Extraction,
    /// A material of other trades.
    Processing,
    /// Goods and buildings for use.
    Product,
    /// Work for others.
    Service,
    /// Trade and advertising.
    Market,
    /// Something is found out or designed.
    Research,
}

impl Stage {
    /// In the order of a chain, research last.
    pub const ALL: [Self; 6] =
        [Self::Extraction, Self::Processing, Self::Product, Self::Service, Self::Market, Self::Research];

    /// Its name in tables and messages.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Extraction => "extraction",
            Self::Processing => "processing",
            Self::Product => "product",
            Self::Service => "service",
            Self::Market => "market",
            Self::Research => "research",
        }
    }

    /// The stage of a KVED division or group; `None` for a code that has none.
    pub fn of(code: &str) -> Option<Self> {
        let codes = &Tables::shared()?.codes;
        codes.get(code).or_else(|| codes.get(code.get(..2)?)).copied()
    }

    /// The stages of a text, with the words that said so. A text that only researches or only sells stands at that
    /// stage, whatever it is about; any other stands where its activities do.
    pub fn of_text(text: &str, labels: &Labels) -> (BTreeSet<Self>, Option<String>) {
        if let Some((stage, quote)) = said(text) {
            return (BTreeSet::from([stage]), Some(quote));
        }
        let own: BTreeSet<_> = activities(labels).iter().filter_map(|label| Self::of(&label.value)).collect();
        let bare = || labels.divisions.iter().filter_map(|label| Self::of(&label.value)).collect();
        (if own.is_empty() { bare() } else { own }, None)
    }
}

/// The kinds of activity of a text: groups, and divisions of which it names no group. Those that every text may name,
/// finance, education, administration, are left out.
pub fn activities(labels: &Labels) -> Vec<&Label<String>> {
    let bare = labels
        .divisions
        .iter()
        .filter(|division| !labels.groups.iter().any(|group| group.value.starts_with(&division.value)));
    let all = labels.groups.iter().chain(bare);
    all.filter(|label| !EVERYWHERE.contains(&label.value.get(..2).unwrap_or_default())).collect()
}

/// Whether a division collects what fits nowhere else, so that sharing it says nothing.
pub fn is_residual(division: &str) -> bool {
    Tables::shared().is_some_and(|tables| tables.residual.contains(division))
}

/// Research or trade, where the words say nothing of making.
fn said(text: &str) -> Option<(Stage, String)> {
    let phrases = Tables::shared()?.phrases.find(&read(text));
    let of = |sort: &'static str| phrases.iter().filter(move |phrase| phrase.sort == sort);
    if of(MAKING).next().is_some() {
        return None;
    }
    let digs = |phrase: &Phrase| of(MINING).any(|mining| mining.start == phrase.start);
    let research = of(RESEARCH).find(|phrase| !digs(phrase)).map(|phrase| (Stage::Research, phrase));
    let found = research.or_else(|| of(MARKET).next().map(|phrase| (Stage::Market, phrase)));
    found.map(|(stage, phrase)| (stage, text.get(phrase.start..phrase.end).unwrap_or_default().to_owned()))
}

struct Tables {
    codes: BTreeMap<&'static str, Stage>,
    residual: BTreeSet<&'static str>,
    phrases: Phrases,
}

impl Tables {
    fn read() -> Result<Self, String> {
        let (mut codes, mut residual) = (BTreeMap::new(), BTreeSet::new());
        for row in rows(FILE, TABLE).filter(|row| !row.cell(0).ends_with("-words")) {
            let stage = Stage::ALL.into_iter().find(|stage| stage.code() == row.cell(0));
            if stage.is_none() && row.cell(0) != RESIDUAL {
                return Err(row.wrong(&format!("`{}` is no stage", row.cell(0))));
            }
            for code in row.list(1) {
                by_code(code).ok_or_else(|| row.wrong(&format!("`{code}` is no code of KVED")))?;
                match stage {
                    Some(stage) => drop(codes.insert(code, stage)),
                    None => drop(residual.insert(code)),
                }
            }
        }
        let phrases = Phrases::read(FILE, TABLE, &[RESEARCH, MINING, MAKING, MARKET])?;
        Ok(Self { codes, residual, phrases })
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
    use rozum_reference::kved::{children, sections};

    fn stages(text: &str) -> Vec<&'static str> {
        Stage::of_text(text, &classify(text)).0.into_iter().map(Stage::code).collect()
    }

    #[test]
    fn the_table_can_be_read_and_knows_every_division() {
        if let Err(what) = Tables::read().map(|_| ()) {
            panic!("{what}");
        }
        // Households and embassies stand in no chain.
        let beyond = ["97", "98", "99"];
        for kved in sections().flat_map(|section| children(section.code)) {
            assert_eq!(Stage::of(kved.code).is_none(), beyond.contains(&kved.code), "{}", kved.code);
        }
    }

    #[test]
    fn a_group_stands_for_its_division() {
        let labels = classify("виробництво молочних продуктів, машинобудування, підготовка кадрів");
        let named: Vec<&str> = activities(&labels).iter().map(|label| label.value.as_str()).collect();
        assert_eq!(named, ["10.5", "28"]);
    }

    #[test]
    fn a_group_may_stand_elsewhere_than_its_division() {
        assert_eq!((Stage::of("10.4"), Stage::of("10.5")), (Some(Stage::Processing), Some(Stage::Product)));
        assert_eq!((Stage::of("X"), is_residual("32"), is_residual("31")), (None, true, false));
    }

    #[test]
    fn texts_stand_where_their_activities_do() {
        assert_eq!(stages("вирощування льону та пошиття одягу"), ["extraction", "product"]);
        assert_eq!(stages("лісопильне та стругальне виробництво"), ["processing"]);
        assert_eq!(stages("розвиток зеленого туризму"), ["service"]);
        assert_eq!(stages("підтримка малого бізнесу"), [""; 0]);
    }

    #[test]
    fn research_and_trade_are_said_by_words_unless_something_is_made() {
        assert_eq!(stages("розроблення сонячних панелей"), ["research"]);
        assert_eq!(stages("розробка родовищ граніту"), ["extraction"]);
        assert_eq!(stages("розроблення та виробництво сонячних батарей"), ["product"]);
        assert_eq!(stages("виробництво приладів для дослідження"), ["product"]);
        assert_eq!(stages("просування місцевих сирів"), ["market"]);
        let text = "науково-дослідні роботи в тваринництві";
        assert_eq!(Stage::of_text(text, &classify(text)).1.as_deref(), Some("науково-дослідні"));
    }
}
