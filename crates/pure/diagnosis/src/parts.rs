//! Parts and what is assembled of them (`data/lexicon/parts.tsv`): KVED files the engine of an aircraft with the aircraft.

use crate::classify::table::rows;
use crate::classify::text::{Word, read};
use crate::phrases::{Phrase, Phrases};
use crate::{Label, Labels};
use rozum_reference::kved::by_code;
use std::collections::BTreeSet;
use std::sync::OnceLock;

const FILE: &str = "data/lexicon/parts.tsv";
const TABLE: &str = include_str!("../../../../data/lexicon/parts.tsv");

const PART: &str = "part-words";
const GOVERNING: &str = "governing-part-words";
const ASSEMBLED: &str = "assembled";

/// Whether goods of this KVED group or division are assembled of parts that are filed under the same code.
pub fn is_assembled(code: &str) -> bool {
    Tables::shared().is_some_and(|tables| tables.assembled.contains(code))
}

/// The words by which a text makes only parts of what the label names; `None` if it makes the goods, or says nothing of parts.
///
/// A part word counts where it stands in the words of the label, right behind them, or before them with nothing between that
/// begins another thing: «двигунів для літаків», not «двигунів та літаків».
pub fn part_words(text: &str, labels: &Labels, label: &Label<String>) -> Option<String> {
    let tables = Tables::shared().filter(|tables| tables.assembled.contains(label.value.as_str()))?;
    let spans = label.spans.iter().filter_map(|&span| labels.spans.get(span));
    let span = spans.min_by_key(|span| span.start)?;
    let (start, end) = (byte(text, span.start), byte(text, span.end));
    let words = read(text);
    let first = words.iter().position(|word| word.end > start)?;
    let last = words.iter().rposition(|word| word.start < end)?;
    let phrases = tables.phrases.find(&words);
    let found = phrases.iter().find(|phrase| is_of(phrase, &phrases, &words, first, last));
    found.and_then(|phrase| text.get(phrase.start..phrase.end)).map(str::to_owned)
}

fn is_of(phrase: &Phrase, all: &[Phrase], words: &[Word], first: usize, last: usize) -> bool {
    let Some(at) = words.iter().position(|word| word.start == phrase.start) else { return false };
    // One part beside another begins nothing else.
    let is_part = |word: &&Word| all.iter().any(|part| part.start <= word.start && word.end <= part.end);
    let behind = |to: usize| words[at + 1..=to].iter().filter(|word| !is_part(word));
    if at < first {
        return governs(&behind(first).collect::<Vec<_>>());
    }
    let follows = |word: &Word| !(word.before.comma || word.before.and || word.before.purpose);
    let is_next = at == last + 1 && follows(&words[at]);
    is_next && phrase.sort == PART
        || at <= last && (phrase.sort == PART || at < last) && governs(&behind(last).collect::<Vec<_>>())
}

/// Whether the words behind a part, up to the product, say what it is a part of.
fn governs(behind: &[&Word]) -> bool {
    let same = behind.windows(2).all(|pair| pair[0].segment == pair[1].segment);
    let has_purpose = behind.iter().any(|word| word.before.purpose);
    same && behind.iter().all(|word| !word.before.comma && (has_purpose || !word.before.and))
}

/// The byte where a character stands.
fn byte(text: &str, character: usize) -> usize {
    text.char_indices().nth(character).map_or(text.len(), |(byte, _)| byte)
}

struct Tables {
    assembled: BTreeSet<&'static str>,
    phrases: Phrases,
}

impl Tables {
    fn read() -> Result<Self, String> {
        let mut assembled = BTreeSet::new();
        for row in rows(FILE, TABLE) {
            match row.cell(0) {
                PART | GOVERNING => {}
                ASSEMBLED => {
                    for code in row.list(1) {
                        by_code(code).ok_or_else(|| row.wrong(&format!("`{code}` is no code of KVED")))?;
                        assembled.insert(code);
                    }
                }
                other => return Err(row.wrong(&format!("`{other}` is no sort"))),
            }
        }
        Ok(Self { assembled, phrases: Phrases::read(FILE, TABLE, &[PART, GOVERNING])? })
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
    use crate::{activities, classify};

    /// What of a text is parts: codes with the words.
    fn parts(text: &str) -> Vec<String> {
        let labels = classify(text);
        let told = |label: &&Label<String>| {
            part_words(text, &labels, label).map(|words| format!("{} {words}", label.value))
        };
        activities(&labels).iter().filter_map(told).collect()
    }

    #[test]
    fn the_table_can_be_read() {
        if let Err(what) = Tables::read().map(|_| ()) {
            panic!("{what}");
        }
    }

    #[test]
    fn parts_are_told_from_what_is_made_of_them() {
        assert_eq!(parts("виробництво двигунів та запчастин до гвинтокрилів"), ["30.3 двигунів"]);
        assert_eq!(parts("виробництво авіаційних двигунів"), ["30.3 двигунів"]);
        assert_eq!(parts("виготовлення вузлів і деталей для літаків та гелікоптерів"), ["30.3 вузлів"]);
        for whole in [
            "розвиток авіабудування",
            "виробництво літаків та авіаційних двигунів",
            "виробництво запчастин, літаків",
            "виробництво двигунів та літаків",
            "виробництво електродвигунів",
        ] {
            assert_eq!(parts(whole), [""; 0], "{whole}");
        }
    }
}
