//! What texts are about: read once, corrected where a person did so.

use rozum_diagnosis::{Labels, classify, corrected};
use rozum_model::State;
use rozum_model::strategy::ItemId;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// Texts that were read, by their words. Reading is a pure function, so what was read once holds for every state.
#[derive(Debug, Default)]
pub(crate) struct Readings(Mutex<HashMap<String, Arc<Labels>>>);

/// Texts kept. The register has about 200; amendments add some.
const KEPT: usize = 5_000;

impl Readings {
    /// What the program reads in a text.
    pub(crate) fn of(&self, text: &str) -> Arc<Labels> {
        if let Some(known) = self.0.lock().unwrap_or_else(PoisonError::into_inner).get(text) {
            return Arc::clone(known);
        }
        let labels = Arc::new(classify(text));
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= KEPT {
            kept.clear();
        }
        kept.insert(text.to_owned(), Arc::clone(&labels));
        labels
    }

    /// What holds of an item with that text: a person's reading of these very words, or else the program's.
    pub(crate) fn holding(&self, state: &State, item: ItemId, text: &str) -> Arc<Labels> {
        let machine = self.of(text);
        let current = state.labels.get(&item).and_then(|all| all.current.as_ref());
        match current.filter(|current| current.correction.text == text) {
            Some(current) => Arc::new(corrected(&machine, text, &current.correction.reading)),
            None => machine,
        }
    }
}
