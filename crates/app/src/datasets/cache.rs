//! The panels that were read last. A page of a region asks all tables, pages of one dataset come in
//! series, and reading takes longer than drawing.

use rozum_measures::Panel;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

/// Most bytes of all panels.
const BYTES: usize = 256 << 20;
/// About what a name takes beside its letters.
const NAME: usize = 64;

/// Panels by the hash of their object, the latest used last. They are bounded by what they weigh and not
/// by their number: a page reads as many as there are datasets.
#[derive(Debug)]
pub(crate) struct Panels {
    kept: Mutex<VecDeque<(String, Arc<Panel>)>>,
    most: usize,
}

impl Default for Panels {
    fn default() -> Self {
        Self::within(BYTES)
    }
}

impl Panels {
    fn within(most: usize) -> Self {
        Self { kept: Mutex::default(), most }
    }

    /// A panel that is kept.
    pub(crate) fn get(&self, sha256: &str) -> Option<Arc<Panel>> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let place = kept.iter().position(|(name, _)| name == sha256)?;
        let found = kept.remove(place)?;
        let panel = Arc::clone(&found.1);
        kept.push_back(found);
        Some(panel)
    }

    /// Keeps a panel, and lets the longest unused go.
    pub(crate) fn keep(&self, sha256: String, panel: &Arc<Panel>) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.retain(|(name, _)| *name != sha256);
        kept.push_back((sha256, Arc::clone(panel)));
        let mut weight: usize = kept.iter().map(|(_, panel)| bytes(panel)).sum();
        while weight > self.most
            && let Some((_, gone)) = kept.pop_front()
        {
            weight = weight.saturating_sub(bytes(&gone));
        }
    }
}

/// What a panel weighs: its figures and its names.
fn bytes(panel: &Panel) -> usize {
    let (regions, activities, times) = (panel.regions(), panel.activities(), panel.matrices.len());
    let cells = times * regions.len() * activities.len();
    let letters = |names: &rozum_measures::Names| names.iter().map(|name| name.len() + NAME).sum::<usize>();
    8 * cells + letters(&regions) + letters(&activities) + letters(&panel.times)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rozum_measures::Matrix;

    fn panel(cells: usize) -> Arc<Panel> {
        Arc::new(Panel::single(Matrix::from_rows(&vec![vec![1.0]; cells]).unwrap()))
    }

    #[test]
    fn all_small_tables_that_a_page_reads_are_kept() {
        let panels = Panels::default();
        let names: Vec<String> = (0..40).map(|number| number.to_string()).collect();
        for name in &names {
            panels.keep(name.clone(), &panel(27));
        }
        assert!(names.iter().all(|name| panels.get(name).is_some()));
    }

    #[test]
    fn the_longest_unused_goes_first() {
        let one = panel(10);
        let panels = Panels::within(3 * bytes(&one));
        for name in ["a", "b", "c"] {
            panels.keep(name.to_owned(), &one);
        }
        assert!(panels.get("a").is_some());
        panels.keep("d".to_owned(), &one);
        assert!(panels.get("b").is_none());
        assert!(["a", "c", "d"].iter().all(|name| panels.get(name).is_some()));
        // The same again weighs nothing more.
        panels.keep("d".to_owned(), &one);
        assert!(panels.get("a").is_some());
    }

    #[test]
    fn a_table_too_large_for_memory_is_not_kept() {
        let panels = Panels::within(1_000);
        panels.keep("small".to_owned(), &panel(1));
        panels.keep("large".to_owned(), &panel(1_000));
        assert!(panels.get("large").is_none());
    }
}
