//! Says in words what became of each event.

use super::report::{Findings, ranges};
use super::resolve::{Choice, Resolved};
use super::rows::{Odd, Rows};
use crate::database::signed as place_of;
use rozum_model::Reason;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// Names every event that was edited, dropped, added or moved. `signed` is the size up to which
/// checkpoints vouch for the journal.
pub fn classify(rows: &Rows, resolved: &Resolved, signed: u64, findings: &mut Findings) {
    let held: BTreeMap<usize, u64> = resolved
        .chosen
        .iter()
        .filter_map(
            |(seq, choice)| if let Choice::Body(index) = choice { Some((*index, *seq)) } else { None },
        )
        .collect();
    let mut spoken = BTreeSet::new();
    let mut moved = BTreeMap::new();
    for (index, odd) in rows.odd.iter().enumerate() {
        let place = u64::try_from(odd.place).ok();
        match held.get(&index) {
            Some(seq) if place == Some(*seq) => in_its_place(rows, odd, *seq < resolved.proven, findings),
            Some(seq) => {
                moved.insert(odd.place, *seq);
            }
            None => {
                let chosen = place.and_then(|place| resolved.chosen.get(&place)).copied();
                findings.push(foreign(rows, odd, index, chosen, signed));
                spoken.extend(place);
            }
        }
    }
    displaced(rows, resolved, findings);
    relocated(&moved, findings);
    changed_together(rows, resolved, findings);
    for range in dropped(rows, resolved, signed, &held, &spoken) {
        findings.push_range("journal-event-dropped", "journal-events-dropped", &range);
    }
    for range in ranges(present(rows, resolved).range(signed..).copied()) {
        findings.push_range("journal-event-unsigned", "journal-events-unsigned", &range);
    }
}

/// The events that are there in some form.
pub fn present(rows: &Rows, resolved: &Resolved) -> BTreeSet<u64> {
    rows.clean.keys().chain(resolved.chosen.keys()).copied().collect()
}

/// A row that stands for itself: either its leaf hash is wrong, or nobody can tell.
fn in_its_place(rows: &Rows, odd: &Odd, proven: bool, findings: &mut Findings) {
    match (proven, odd.leaf_differs()) {
        (true, true) => findings.push(rows.about_odd("journal-leaf-differs", odd)),
        // Signed as it is: a body that only a newer program can read.
        (true, false) => {}
        (false, _) => findings.push(rows.about_odd("journal-event-edited", odd)),
    }
}

/// A row that stands for no event.
fn foreign(rows: &Rows, odd: &Odd, index: usize, chosen: Option<Choice>, signed: u64) -> Reason {
    let within = u64::try_from(odd.place).is_ok_and(|place| place < signed);
    match (chosen, odd.says) {
        (Some(Choice::Leaf(leaf)), _) if leaf == index => rows.about_odd("journal-event-edited", odd),
        (None, Some(says)) if within => rows.about_odd("journal-event-replaced", odd).with("other", says),
        (None, None) if within => rows.about_odd("journal-event-edited", odd),
        _ => rows.about_odd("journal-event-added", odd),
    }
}

/// Rows that looked clean, but the true event was found elsewhere.
fn displaced(rows: &Rows, resolved: &Resolved, findings: &mut Findings) {
    for (seq, choice) in &resolved.chosen {
        if *choice != Choice::Clean && rows.clean.contains_key(seq) {
            findings.push(rows.about_clean("journal-event-added", *seq));
        }
    }
}

/// Rows that are true events in wrong places: two that changed places, or rows of neighbours that
/// moved together.
fn relocated(moved: &BTreeMap<i64, u64>, findings: &mut Findings) {
    let mut runs: Vec<(i64, u64, u64)> = Vec::new();
    for (&place, &seq) in moved {
        let target = place_of(seq);
        if moved.get(&target).is_some_and(|back| place_of(*back) == place) {
            if place < target {
                findings.push(Reason::new("journal-events-swapped").with("seq", place).with("other", seq));
            }
            continue;
        }
        match runs.last_mut() {
            Some((start, first, count)) if place == *start + place_of(*count) && seq == *first + *count => {
                *count += 1;
            }
            _ => runs.push((place, seq, 1)),
        }
    }
    for (place, first, count) in runs {
        let reason = if count == 1 {
            Reason::new("journal-event-moved").with("seq", first)
        } else {
            Reason::new("journal-events-moved").with("seq", first).with("last", first + count - 1)
        };
        findings.push(reason.with("place", place));
    }
}

/// Bodies and leaf hashes that were changed together: only the signed root shows it.
fn changed_together(rows: &Rows, resolved: &Resolved, findings: &mut Findings) {
    let Some(span) = &resolved.differs else { return };
    let already = span.clone().any(|seq| resolved.chosen.contains_key(&seq));
    if span.end - span.start > 1 {
        findings.push_range("journal-span-differs", "journal-span-differs", span);
    } else if !already {
        findings.push(rows.about_clean("journal-event-edited", span.start));
    }
}

/// Events that checkpoints count and no row holds. A leaf hash alone holds nothing, when the body beside
/// it is that of another event.
fn dropped(
    rows: &Rows,
    resolved: &Resolved,
    signed: u64,
    held: &BTreeMap<usize, u64>,
    spoken: &BTreeSet<u64>,
) -> Vec<Range<u64>> {
    let mut known = present(rows, resolved);
    known.retain(
        |seq| !matches!(resolved.chosen.get(seq), Some(Choice::Leaf(index)) if held.contains_key(index)),
    );
    known.extend(spoken);
    let mut gaps = Vec::new();
    let mut next = 0;
    for seq in known.range(..signed).copied().chain([signed]) {
        if next < seq {
            gaps.push(next..seq);
        }
        next = seq + 1;
    }
    gaps
}
