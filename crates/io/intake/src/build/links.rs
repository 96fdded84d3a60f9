//! Which priorities a task serves.

use super::numbers::Index;
use crate::notes::{Notes, quote};
use crate::raw::Entry;
use crate::table::Kind;
use crate::text::tidy;
use crate::vocabulary::{Basis, Word, basis_named};
use rozum_model::Reason;
use rozum_model::draft::LinkEntry;

/// The links of a task, each priority once.
pub(super) fn of(entry: &Entry, index: &Index, notes: &mut Notes) -> Vec<LinkEntry> {
    let Some(served) = entry.text(Word::Serves).filter(|value| !tidy(&value.text).is_empty()) else {
        return Vec::new();
    };
    let (found, lost) = index.all(served, notes);
    for number in lost {
        let id = if served.kind == Kind::Date { "intake-date-for-number" } else { "intake-no-such-priority" };
        let reason = Reason::new(id).with("number", quote(&number));
        notes.error(&served.at, Some(&served.text), reason);
    }
    let bases = bases(entry, found.len(), notes);
    let mut links: Vec<LinkEntry> = Vec::new();
    for (priority, basis) in found.into_iter().zip(bases) {
        if !links.iter().any(|link| link.priority == priority) {
            links.push(LinkEntry { priority, basis });
        }
    }
    links
}

/// One basis for all, or one for each. Where nothing is said, the link counts as judged: that the
/// document states it is a claim, and only a person can make it.
fn bases(entry: &Entry, count: usize, notes: &mut Notes) -> Vec<Basis> {
    let Some(value) = entry.text(Word::Basis).filter(|value| !tidy(&value.text).is_empty()) else {
        return vec![Basis::Judged; count];
    };
    let named: Vec<Option<Basis>> = value.text.split([',', ';']).map(basis_named).collect();
    match named.as_slice() {
        [Some(basis)] => vec![*basis; count],
        all if all.len() == count && all.iter().all(Option::is_some) => {
            all.iter().flatten().copied().collect()
        }
        _ => {
            let reason = Reason::new("intake-basis-unclear").with("found", quote(&value.text));
            notes.warning(&value.at, Some(&value.text), reason);
            vec![Basis::Judged; count]
        }
    }
}
