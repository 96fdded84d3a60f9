//! What the form of a strategy does not show is carried over from the draft that it began with:
//! remarks on a transcription, how a link is known, the hash of the original.

use rozum_model::draft::{Content, LinkEntry, PriorityEntry, StrategyDraft, TaskEntry};

/// Completes what was typed by what the form began with. A remark stays with the words that it is
/// about.
pub fn carry_over(draft: &mut StrategyDraft, before: &StrategyDraft) {
    if draft.document.title == before.document.title && draft.document.url == before.document.url {
        draft.document.sha256.clone_from(&before.document.sha256);
    }
    let Content { priorities, tasks, .. } = &mut draft.content;
    for entry in priorities.iter_mut() {
        let was = before.content.priorities.iter().find(|was| same_priority(was, entry));
        entry.note = was.filter(|was| was.verbatim == entry.verbatim).and_then(|was| was.note.clone());
    }
    for entry in tasks {
        let Some(was) = before.content.tasks.iter().find(|was| same_task(was, entry)) else { continue };
        entry.note = was.note.clone().filter(|_| was.verbatim == entry.verbatim);
        for link in &mut entry.links {
            let goes_there = |known: &&LinkEntry| {
                let ends = before.content.priorities.get(known.priority).zip(priorities.get(link.priority));
                ends.is_some_and(|(was, now)| same_priority(was, now))
            };
            if let Some(known) = was.links.iter().find(goes_there) {
                link.basis = known.basis;
            }
        }
    }
}

/// By id where they have one; before they are registered, by their words.
fn same_priority(was: &PriorityEntry, now: &PriorityEntry) -> bool {
    was.id == now.id && (now.id.is_some() || was.verbatim == now.verbatim)
}

fn same_task(was: &TaskEntry, now: &TaskEntry) -> bool {
    was.id == now.id && (now.id.is_some() || was.verbatim == now.verbatim)
}
