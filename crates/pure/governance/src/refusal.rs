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

/// Rules about who acts, beside all those that begin with `only-`: who has no seat for it, and who did the first half.
const PERSON: [&str; 9] = [
    "actor-closed",
    "not-a-keeper-of-risks",
    "not-concerned",
    "not-in-this-oversight",
    "not-the-other-side",
    "oversight-decides-nothing",
    "review-second-person",
    "second-person-needed",
    "case-second-person",
];

impl Refusal {
    /// Refuses if anything speaks against the command.
    pub(crate) fn if_any(reasons: Vec<Reason>) -> Result<(), Self> {
        if reasons.is_empty() { Ok(()) } else { Err(Self { reasons }) }
    }

    /// Reasons against whoever gives the command, whatever it says: somebody else has to.
    pub fn against_the_person(self) -> Vec<Reason> {
        let person = |reason: &Reason| reason.id.starts_with("only-") || PERSON.contains(&&*reason.id);
        self.reasons.into_iter().filter(person).collect()
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
        let told: Vec<_> = refusal.against_the_person().into_iter().map(|reason| reason.id).collect();
        assert_eq!(told, ["only-a-member", "not-a-keeper-of-risks"]);
    }
}
