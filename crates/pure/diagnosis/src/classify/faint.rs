//! Words that may mean a flag but are too weak to set it.

use crate::classify::classifier::shared;
use crate::classify::evidence::SURE;
use crate::classify::lexicon::{Entry, Target};
use crate::classify::reading::Reading;
use rozum_model::Flag;

/// How sure the surest of the weak words is, and the words; `None` if there are none. Words that set the flag are not
/// looked for. `reading` is of `text`.
pub(crate) fn faint<'a>(reading: &Reading, text: &'a str, flag: Flag) -> Option<(f64, &'a str)> {
    let tables = shared()?;
    let is_faint = |entry: &Entry| entry.target == Target::Flag(flag) && entry.weight < SURE;
    let hits = reading.marks.iter().filter(|hit| is_faint(&tables.entries[hit.entry]));
    let surest =
        hits.max_by(|a, b| tables.entries[a.entry].weight.total_cmp(&tables.entries[b.entry].weight))?;
    let words = text.get(reading.words[surest.first].start..reading.words[surest.last].end)?;
    Some((tables.entries[surest.entry].weight, words))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weak_words_are_quoted() {
        let faint = |text, flag| faint(&Reading::of(text).unwrap(), text, flag);
        let found = faint("техніка для точного землеробства в степу", Flag::Digital);
        assert!(found.is_some_and(|(sureness, words)| sureness < SURE && words == "точного землеробства"));
        assert_eq!(faint("виробництво меблів", Flag::Digital), None);
        assert_eq!(faint("", Flag::Inclusion), None);
    }
}
