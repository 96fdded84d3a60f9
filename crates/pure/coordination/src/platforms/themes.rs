//! `data/reference/platforms.tsv`: the platforms that the note names, and the stages of work.

use super::phrase::whole_phrase;
use crate::table::rows;
use rozum_diagnosis::{Labels, Wordings};
use rozum_model::SphereId;
use rozum_reference::spheres::SPHERES;
use std::sync::OnceLock;

const FILE: &str = "data/reference/platforms.tsv";
const TABLE: &str = include_str!("../../../../../data/reference/platforms.tsv");

/// Stages of platforms that the note does not name.
const ANY: &str = "*";

/// A platform that the note names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theme {
    /// `agri-food`.
    pub id: &'static str,
    /// Its name.
    pub title_uk: &'static str,
    /// Its name in English.
    pub title_en: &'static str,
}

/// A stage of work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stage {
    /// The platform that it belongs to, `*` for any other.
    pub platform: &'static str,
    /// `processing`.
    pub id: &'static str,
    /// Its name.
    pub title_uk: &'static str,
    /// Its name in English.
    pub title_en: &'static str,
    codes: Vec<&'static str>,
    /// Codes of trades that could take it up, though their texts do not say so.
    pub(super) could: Vec<&'static str>,
}

/// The whole table.
pub struct Themes {
    /// Platforms in the order of the note.
    pub named: Vec<Theme>,
    /// Stages in the order of work.
    pub stages: Vec<Stage>,
    wordings: Wordings,
}

/// The row of words about research.
const RESEARCH: &str = "research";

/// Words of a text that name a stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Named {
    pub stage: &'static Stage,
    pub quote: String,
}

/// The table, read once. A test reads it, so that `None` cannot ship.
pub fn themes() -> Option<&'static Themes> {
    static SHARED: OnceLock<Option<Themes>> = OnceLock::new();
    SHARED.get_or_init(|| read().ok()).as_ref()
}

fn read() -> Result<Themes, String> {
    let (mut named, mut stages, mut phrases) = (Vec::new(), Vec::new(), Vec::new());
    for row in rows(TABLE) {
        let [platform, id, title_uk, title_en] = [0, 1, 2, 3].map(|column| row.cell(column));
        if id.is_empty() {
            named.push(Theme { id: platform, title_uk, title_en });
            continue;
        }
        let (codes, could): (Vec<_>, Vec<_>) = (row.list(4).collect(), row.list(8).collect());
        if let Some(unknown) = codes.iter().chain(&could).find(|code| !is_code(code)) {
            return Err(format!("{FILE} line {}: `{unknown}` is no sphere, division or group", row.line));
        }
        phrases.push((row.cell(5), row.cell(6)));
        stages.push(Stage { platform, id, title_uk, title_en, codes, could });
    }
    let wordings = Wordings::read(phrases).map_err(|(row, what)| format!("{FILE} stage {row}: {what}"))?;
    Ok(Themes { named, stages, wordings })
}

fn is_code(code: &str) -> bool {
    code.parse::<SphereId>().is_ok()
        || (rozum_reference::kved::by_code(code).is_some() && matches!(code.len(), 2 | 4))
}

impl Themes {
    /// Stages of a platform; of any other, those of none.
    pub(super) fn stages_of(&'static self, platform: &str) -> Vec<&'static Stage> {
        let own = |id: &str| self.stages.iter().filter(|stage| stage.platform == id).collect::<Vec<_>>();
        let found = own(platform);
        if found.is_empty() { own(ANY) } else { found }
    }

    /// The stages that a text names, by its labels or its words.
    pub(super) fn named_in(&'static self, text: &str, labels: &Labels) -> Vec<Named> {
        let worded = self.wordings.find(text);
        let stages = self.stages.iter().enumerate();
        let named = stages.filter_map(|(row, stage)| {
            let words = worded.iter().find(|wording| wording.row == row).map(|wording| wording.quote.clone());
            let quote = words.or_else(|| stage.labelled(labels))?;
            Some(Named { stage, quote })
        });
        named.collect()
    }
}

impl Themes {
    /// The words of a text about research or those who do it, each with the whole phrase that it stands in: the institution
    /// by its name, not the bare word.
    pub(super) fn research(&self, text: &str) -> Vec<String> {
        let Some(row) = self.stages.iter().position(|stage| stage.id == RESEARCH) else { return Vec::new() };
        let found = self.wordings.find(text).into_iter().filter(|wording| wording.row == row);
        let mut phrases: Vec<String> = Vec::new();
        for wording in found {
            let whole = whole_phrase(text, wording.start, wording.end);
            if !phrases.iter().any(|known| known.contains(&whole)) {
                phrases.retain(|known| !whole.contains(known.as_str()));
                phrases.push(whole);
            }
        }
        phrases
    }
}

impl Stage {
    /// The words behind the first label that belongs to this stage.
    fn labelled(&self, labels: &Labels) -> Option<String> {
        let mut quotes = self.codes.iter().filter_map(|code| quote(labels, code));
        quotes.next()
    }

    /// Whether a KVED code belongs to this stage, or holds a part that does.
    pub(super) fn covers(&self, code: &str) -> bool {
        let within = |one: &str, other: &str| {
            one == other || one.strip_prefix(other).is_some_and(|rest| rest.starts_with('.'))
        };
        self.codes.iter().any(|own| within(code, own) || within(own, code))
    }

    /// Whether a sphere of annex 2 is at home in this stage: named by it, or by a core activity.
    pub(super) fn has_sphere(&self, id: SphereId) -> bool {
        let core = SPHERES.iter().find(|sphere| sphere.id == id).map_or(&[][..], |sphere| sphere.kved);
        self.codes.iter().any(|code| code.parse() == Ok(id) || core.contains(code))
    }
}

fn quote(labels: &Labels, code: &str) -> Option<String> {
    let first = |mut quotes: Box<dyn Iterator<Item = &str> + '_>| quotes.next().map(str::to_owned);
    if let Ok(sphere) = code.parse::<SphereId>() {
        let label = labels.spheres.iter().find(|label| label.value == sphere)?;
        return first(Box::new(labels.quotes(label)));
    }
    let all = if code.len() == 2 { &labels.divisions } else { &labels.groups };
    let label = all.iter().find(|label| label.value == code)?;
    first(Box::new(labels.quotes(label)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rozum_diagnosis::classify;

    #[test]
    fn every_row_is_understood() {
        let read = read().map(|themes| themes.named.len());
        assert_eq!(read, Ok(3));
    }

    #[test]
    fn a_text_names_stages_by_labels_and_by_words() {
        let themes = themes().expect("the table is read");
        let stages = |text: &str| -> Vec<(&str, &str)> {
            let named = themes.named_in(text, &classify(text));
            named.iter().map(|one| (one.stage.platform, one.stage.id)).collect()
        };
        let cheese = stages("виробництво сирів у власному пакуванні");
        assert_eq!(cheese, [("agri-food", "processing"), ("agri-food", "packaging"), ("*", "making")]);
        assert!(stages("створення та виробництво нових матеріалів").contains(&("industry", "materials")));
        assert_eq!(stages(""), []);
    }

    #[test]
    fn research_is_found_and_market_research_is_not() {
        let themes = themes().expect("the table is read");
        assert_eq!(themes.research("співпраця з науковцями"), ["науковцями"]);
        assert_eq!(themes.research("проведення маркетингових досліджень"), [""; 0]);
        let named =
            "спільно з Українською медичною стоматологічною академією та університетами, розвиток туризму";
        assert_eq!(
            themes.research(named),
            ["Українською медичною стоматологічною академією", "університетами"]
        );
    }

    #[test]
    fn spheres_are_at_home_where_their_core_is() {
        let themes = themes().expect("the table is read");
        let homes = |id: &str| -> Vec<&str> {
            let id: SphereId = id.parse().expect("a sphere");
            let own = themes.stages.iter().filter(|stage| stage.platform != ANY && stage.has_sphere(id));
            own.map(|stage| stage.platform).collect()
        };
        assert_eq!(homes("S03"), ["agri-food"]);
        assert_eq!(homes("S14"), ["energy"]);
        assert_eq!(homes("S01"), [""; 0]);
    }
}
