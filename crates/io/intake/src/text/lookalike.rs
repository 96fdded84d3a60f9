//! Words that mix Latin and Cyrillic letters: they look right and are not found.

use crate::notes::{At, Notes};
use rozum_language::{mixed_script_words, repair_lookalikes};
use rozum_model::Reason;

/// Most words that are told of one text; all are mended.
const MOST_TOLD: usize = 20;

/// Each word in one script, with an issue for each that was not. Words of one script stay as they
/// are, so «IT» and «ІТ» both do.
pub(super) fn mend(text: &str, at: &At, notes: &mut Notes) -> String {
    let mended = repair_lookalikes(text).into_owned();
    for span in mixed_script_words(text).into_iter().take(MOST_TOLD) {
        let Some(word) = text.get(span.start..span.end) else { continue };
        // A letter is changed into one letter, so words keep their place counted in letters.
        let before = text.get(..span.start).map_or(0, |before| before.chars().count());
        let now: String = mended.chars().skip(before).take(word.chars().count()).collect();
        if now == word {
            notes.info(at, Some(word), Reason::new("intake-two-scripts").with("word", word));
        } else {
            let reason = Reason::new("intake-lookalike").with("word", word).with("mended", now);
            notes.warning(at, Some(word), reason);
        }
    }
    mended
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mended(text: &str) -> (String, usize) {
        let mut notes = Notes::new("f");
        (mend(text, &At::file(), &mut notes), notes.finish().len())
    }

    #[test]
    fn a_mixed_word_becomes_one_script() {
        assert_eq!(mended("poзвиток машинoбудування"), ("розвиток машинобудування".to_owned(), 2));
        assert_eq!(mended("Вluetooth"), ("Bluetooth".to_owned(), 1));
        assert_eq!(mended("IТ-кластер"), ("ІТ-кластер".to_owned(), 1));
    }

    #[test]
    fn words_of_one_script_stay() {
        for text in ["IT-послуги", "ІТ-послуги", "web-портал", "3D-друк", "COVID-19 та зв'язок", "т"]
        {
            assert_eq!(mended(text), (text.to_owned(), 0));
        }
        assert_eq!(mended("GMPний"), ("GMPний".to_owned(), 1));
    }
}
