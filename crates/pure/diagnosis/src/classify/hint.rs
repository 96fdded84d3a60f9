//! Words for a flag that were too weak to set it.

use crate::classify::classifier::shared;
use crate::classify::lexicon::Target;
use crate::classify::reading::Reading;
use rozum_model::Flag;

/// 0 … 1: how sure the phrases of a flag are together, enough for a label or not.
pub(crate) fn hint(reading: &Reading, flag: Flag) -> f64 {
    let Some(tables) = shared() else { return 0.0 };
    let phrases = reading.marks.iter().map(|hit| &tables.entries[hit.entry]);
    let doubt: f64 =
        phrases.filter(|entry| entry.target == Target::Flag(flag)).map(|entry| 1.0 - entry.weight).product();
    1.0 - doubt
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weak_words_hint() {
        let hint = |text, flag| hint(&Reading::of(text).unwrap(), flag);
        let weak = hint("модернізація харчової промисловості", Flag::HasInnovation);
        assert!(weak > 0.0 && weak < 0.5, "{weak}");
        assert!(hint("виробництво меблів", Flag::HasInnovation).abs() < f64::EPSILON);
        assert!(hint("науковий парк", Flag::HasInnovation) > 0.5);
    }
}
