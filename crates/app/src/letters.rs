//! What was typed into a form gets the same look at its letters as what comes in a file.

use rozum_language::{mixed_script_words, repair_lookalikes};
use rozum_model::Reason;
use rozum_model::draft::{Issue, Place, Severity, StrategyDraft};

/// Marks without width that come along when text is copied.
const INVISIBLE: [char; 5] = ['\u{ad}', '\u{200b}', '\u{200c}', '\u{200d}', '\u{feff}'];

/// Mends look-alike letters in all items, and says which words it mended.
pub fn mend_letters(draft: &mut StrategyDraft) -> Vec<Issue> {
    let mut issues = Vec::new();
    let content = &mut draft.content;
    let labels = content.spheres.iter_mut().map(|sphere| &mut sphere.label);
    let priorities = content.priorities.iter_mut().map(|priority| &mut priority.verbatim);
    let tasks = content.tasks.iter_mut().map(|task| &mut task.verbatim);
    for text in labels.chain(priorities).chain(tasks) {
        text.retain(|c| !INVISIBLE.contains(&c));
        let mended = repair_lookalikes(text).into_owned();
        if mended != *text {
            issues.extend(
                mixed_script_words(text).iter().filter_map(|span| issue(text.get(span.start..span.end)?)),
            );
            *text = mended;
        }
    }
    issues
}

fn issue(word: &str) -> Option<Issue> {
    let mended = repair_lookalikes(word);
    (mended != word).then(|| Issue {
        severity: Severity::Warning,
        place: Place::default(),
        value: Some(word.to_owned()),
        reason: Reason::new("intake-lookalike").with("word", word).with("mended", &*mended),
        mend: Reason::new("intake-lookalike-mend"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use rozum_model::draft::PriorityEntry;

    #[test]
    fn a_latin_letter_inside_a_cyrillic_word_is_mended_and_told() {
        let mut draft = StrategyDraft::default();
        let verbatim = "молоко i\u{200b}з Полт\u{61}ви".to_owned();
        draft.content.priorities.push(PriorityEntry { id: None, verbatim, place: String::new(), note: None });
        let issues = mend_letters(&mut draft);
        let text = &draft.content.priorities[0].verbatim;
        assert!(text.ends_with("Полтави") && !text.contains('\u{200b}'), "{text}");
        assert!(issues.iter().any(|issue| issue.value.as_deref() == Some("Полт\u{61}ви")), "{issues:?}");
        assert!(mend_letters(&mut draft).is_empty());
    }
}
