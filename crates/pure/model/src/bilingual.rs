//! A text in both languages of the system.

use serde::{Deserialize, Serialize};

/// The same said twice: for readers of Ukrainian and of English.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bilingual {
    /// Ukrainian.
    pub uk: String,
    /// English.
    pub en: String,
}

impl Bilingual {
    /// From the two texts.
    pub fn new(uk: impl Into<String>, en: impl Into<String>) -> Self {
        Self { uk: uk.into(), en: en.into() }
    }
}
