//! The answer "no", with its reasons.

use rozum_model::Reason;
use serde::Serialize;
use std::fmt;

/// Why a command was not accepted. Nothing of it happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Refusal {
    /// Every reason that could be found at once, at least one; each names its rule.
    pub reasons: Vec<Reason>,
}

impl Refusal {
    /// Refuses if anything speaks against the command.
    pub(crate) fn if_any(reasons: Vec<Reason>) -> Result<(), Self> {
        if reasons.is_empty() { Ok(()) } else { Err(Self { reasons }) }
    }

    /// Whether a rule is among the reasons.
    pub fn names(&self, rule: &str) -> bool {
        self.reasons.iter().any(|reason| reason.id == rule)
    }
}

impl From<Reason> for Refusal {
    fn from(reason: Reason) -> Self {
        Self { reasons: vec![reason] }
    }
}

/// For logs; people read the messages of `rozum-locale`.
impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, reason) in self.reasons.iter().enumerate() {
            write!(f, "{}{reason}", if index == 0 { "refused: " } else { "; " })?;
        }
        Ok(())
    }
}

impl std::error::Error for Refusal {}
