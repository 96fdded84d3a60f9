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

/// Rules that no answer can meet, beside all those that begin with `only-`: about who has no seat for it or did the first half,
/// and about what can be done no longer.
const WHATEVER: [&str; 14] = [
    "actor-closed",
    "not-a-keeper-of-risks",
    "not-concerned",
    "not-in-this-oversight",
    "not-the-other-side",
    "oversight-decides-nothing",
    "review-second-person",
    "second-person-needed",
    "case-second-person",
    "indicator-observed",
    "indicator-stands",
    "indicator-under-review",
    "indicator-was-corrected",
    "indicator-withdrawn",
];

impl Refusal {
    /// Refuses if anything speaks against the command.
    pub(crate) fn if_any(reasons: Vec<Reason>) -> Result<(), Self> {
        if reasons.is_empty() { Ok(()) } else { Err(Self { reasons }) }
    }

    /// Reasons that stand whatever the command says: somebody else has to give it, or nobody can any more.
    pub fn whatever_is_said(self) -> Vec<Reason> {
        let whatever = |reason: &Reason| reason.id.starts_with("only-") || WHATEVER.contains(&&*reason.id);
        self.reasons.into_iter().filter(whatever).collect()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_acts_is_told_apart_from_what_was_said() {
        let ids = ["only-a-member", "text-empty", "not-a-keeper-of-risks", "day-not-ahead"];
        let refusal = Refusal { reasons: ids.map(Reason::new).to_vec() };
        let told: Vec<_> = refusal.whatever_is_said().into_iter().map(|reason| reason.id).collect();
        assert_eq!(told, ["only-a-member", "not-a-keeper-of-risks"]);
    }
}
