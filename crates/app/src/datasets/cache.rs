//! The panels that were read last. Pages of one dataset come in series, and reading takes longer than
//! drawing.

use rozum_measures::Panel;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

/// Most panels kept.
const PANELS: usize = 4;
/// Most cells of all of them, 8 bytes each.
const CELLS: usize = 1 << 25;

/// Panels by the hash of their object, the latest used last.
#[derive(Debug, Default)]
pub(crate) struct Panels(Mutex<VecDeque<(String, Arc<Panel>)>>);

impl Panels {
    /// A panel that is kept.
    pub(crate) fn get(&self, sha256: &str) -> Option<Arc<Panel>> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let place = kept.iter().position(|(name, _)| name == sha256)?;
        let found = kept.remove(place)?;
        let panel = Arc::clone(&found.1);
        kept.push_back(found);
        Some(panel)
    }

    /// Keeps a panel, and lets the longest unused go.
    pub(crate) fn keep(&self, sha256: String, panel: &Arc<Panel>) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.retain(|(name, _)| *name != sha256);
        kept.push_back((sha256, Arc::clone(panel)));
        while kept.len() > PANELS || kept.iter().map(|(_, panel)| cells(panel)).sum::<usize>() > CELLS {
            kept.pop_front();
        }
    }
}

fn cells(panel: &Panel) -> usize {
    panel.matrices.len() * panel.regions().len() * panel.activities().len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rozum_measures::Matrix;

    #[test]
    fn the_longest_unused_goes_first() {
        let panels = Panels::default();
        let panel = Arc::new(Panel::single(Matrix::from_rows(&[vec![1.0]]).unwrap()));
        for name in ["a", "b", "c", "d"] {
            panels.keep(name.to_owned(), &panel);
        }
        assert!(panels.get("a").is_some());
        panels.keep("e".to_owned(), &panel);
        assert!(panels.get("b").is_none() && panels.get("a").is_some() && panels.get("e").is_some());
    }

    #[test]
    fn a_table_too_large_for_memory_is_not_kept() {
        let panels = Panels::default();
        let row = vec![0.0; 1 << 13];
        let large = Panel::single(Matrix::from_rows(&vec![row; (1 << 12) + 1]).unwrap());
        panels.keep("large".to_owned(), &Arc::new(large));
        assert!(panels.get("large").is_none());
    }
}
