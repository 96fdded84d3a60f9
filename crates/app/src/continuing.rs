//! Which item of the current version an item without a number continues. People fill in a template
//! without numbers; a priority that only changed a word must not become another priority.

use rozum_governance::closing_stripped as stripped;
use rozum_model::draft::Content;
use rozum_model::strategy::Version;
use similar::TextDiff;

/// From this share of equal letters on, two texts are the same item, reworded.
const ALIKE: f32 = 0.75;

/// Gives items without a number the number of the item that they continue: the same words first,
/// then the most alike, each at most once.
pub fn continue_items(content: &mut Content, current: &Version) {
    let known: Vec<_> = current.priorities.iter().map(|p| (p.id, p.item.text.as_str())).collect();
    let mut entries: Vec<_> =
        content.priorities.iter_mut().map(|e| (&mut e.id, e.verbatim.as_str())).collect();
    matched(&mut entries, &known);
    let known: Vec<_> = current.tasks.iter().map(|t| (t.id, t.item.text.as_str())).collect();
    let mut entries: Vec<_> = content.tasks.iter_mut().map(|e| (&mut e.id, e.verbatim.as_str())).collect();
    matched(&mut entries, &known);
}

fn matched<Id: Copy + PartialEq>(entries: &mut [(&mut Option<Id>, &str)], known: &[(Id, &str)]) {
    let mut free: Vec<_> =
        known.iter().filter(|(id, _)| entries.iter().all(|(own, _)| **own != Some(*id))).copied().collect();
    for (own, text) in entries.iter_mut().filter(|(own, _)| own.is_none()) {
        if let Some(place) = free.iter().rposition(|(_, words)| stripped(words) == stripped(text)) {
            **own = Some(free.swap_remove(place).0);
        }
    }
    for (own, text) in entries.iter_mut().filter(|(own, _)| own.is_none()) {
        let alike = free.iter().map(|(_, words)| likeness(stripped(words), stripped(text))).enumerate();
        let best = alike.max_by(|(_, a), (_, b)| a.total_cmp(b));
        if let Some((place, _)) = best.filter(|(_, alike)| *alike >= ALIKE) {
            **own = Some(free.swap_remove(place).0);
        }
    }
}

/// Share of equal letters. Words would be too coarse: short priorities have two or three of them.
/// Lengths that are too far apart are told without comparing letters.
fn likeness(a: &str, b: &str) -> f32 {
    let (one, other) = (a.chars().count(), b.chars().count());
    // Two texts have at most the letters of the shorter one in common.
    #[expect(clippy::cast_precision_loss, reason = "texts are far shorter than what f32 holds exactly")]
    let most = 2.0 * one.min(other) as f32 / (one + other).max(1) as f32;
    if most < ALIKE { most } else { TextDiff::from_chars(a, b).ratio() }
}

#[cfg(test)]
mod tests {
    use super::matched;

    #[test]
    fn the_same_words_first_then_the_most_alike() {
        let known =
            [(1, "розвиток медичного туризму в регіоні"), (2, "логістика"), (3, "харчова промисловість")];
        let (mut a, mut b, mut c) = (None, None, None);
        let mut entries = [
            (&mut a, "харчова промисловість;"),
            (&mut b, "розвиток медичного туризму в області"),
            (&mut c, "видобування бурштину"),
        ];
        matched(&mut entries, &known);
        assert_eq!((a, b, c), (Some(3), Some(1), None));
    }

    #[test]
    fn a_number_that_was_given_is_nobody_elses() {
        let known = [(1, "логістика")];
        let (mut a, mut b) = (None, Some(1));
        let mut entries = [(&mut a, "логістика"), (&mut b, "мед")];
        matched(&mut entries, &known);
        assert_eq!((a, b), (None, Some(1)));
    }
}
