//! Commands about the numbers in the rules.

use crate::governance::RuleSet;
use serde::Deserialize;

/// A command about the rules themselves.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(tag = "verb", rename_all = "kebab-case")]
pub enum RulesCommand {
    /// Propose other numbers.
    ProposeRules {
        /// All of them.
        rules: RuleSet,
        /// Why.
        reason: String,
    },
    /// Let the proposed numbers hold; another person, of national oversight.
    ConfirmRules {
        /// The numbers that the person read.
        rules: RuleSet,
    },
    /// Do not.
    RefuseRules {
        /// Why.
        reason: String,
    },
}

impl RulesCommand {
    /// Name of the verb, as it stands in the journal.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::ProposeRules { .. } => "propose-rules",
            Self::ConfirmRules { .. } => "confirm-rules",
            Self::RefuseRules { .. } => "refuse-rules",
        }
    }
}
