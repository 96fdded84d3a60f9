//! Which words belong to one statement: «переробка молока, виробництво меблів» are two.

use crate::classify::text::Word;

/// A clause number for each word. A new clause begins with a segment, and with an action after a comma or «та», unless the
/// action before it has no object yet («вирощування та переробка ягід»).
pub(crate) fn clauses(words: &[Word], is_action: &[bool]) -> Vec<usize> {
    let mut numbers = Vec::with_capacity(words.len());
    let (mut clause, mut has_object) = (0, false);
    for (index, word) in words.iter().enumerate() {
        let action = is_action.get(index).copied().unwrap_or(false);
        let new_segment = index.checked_sub(1).is_some_and(|last| words[last].segment != word.segment);
        if new_segment || (action && has_object && (word.before.comma || word.before.and)) {
            clause += 1;
            has_object = false;
        }
        has_object |= !action;
        numbers.push(clause);
    }
    numbers
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::classify::text::read;

    #[test]
    fn a_second_action_begins_a_clause_once_the_first_has_its_object() {
        let words = read("вирощування та переробка ягід, виробництво меблів; туризм");
        let actions = [true, true, false, true, false, false];
        assert_eq!(clauses(&words, &actions), [0, 0, 0, 1, 1, 2]);
    }
}
