//! Events about the numbers in the rules.

use super::Subject;
use crate::governance::RuleSet;
use serde::{Deserialize, Serialize};

/// A fact about the rules themselves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RulesEvent {
    /// Other numbers were proposed.
    RulesProposed {
        /// All of them.
        rules: RuleSet,
        /// Why.
        reason: String,
    },
    /// They hold.
    RulesConfirmed {
        /// All of them.
        rules: RuleSet,
    },
    /// They do not.
    RulesRefused {
        /// Why.
        reason: String,
    },
}

impl RulesEvent {
    /// What the event is about.
    pub const fn subject(&self) -> Subject {
        match self {
            Self::RulesProposed { .. } | Self::RulesConfirmed { .. } | Self::RulesRefused { .. } => {
                Subject::Rules
            }
        }
    }

    /// Name of the kind, as it stands in the journal.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::RulesProposed { .. } => "rules-proposed",
            Self::RulesConfirmed { .. } => "rules-confirmed",
            Self::RulesRefused { .. } => "rules-refused",
        }
    }
}
