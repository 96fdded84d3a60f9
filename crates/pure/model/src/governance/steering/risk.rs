//! The register of risks: what may go wrong, who answers for it, and when it is looked at again.

use super::about::RiskAbout;
use crate::governance::{BodyId, Mark, RiskId};
use crate::time::Day;
use serde::{Deserialize, Serialize};

/// How many risk indicators the specification has under each letter.
const INDICATORS: [(&str, u8); 4] = [("F", 17), ("P", 6), ("A", 4), ("C", 3)];

/// Whether the text names a risk indicator: `F1` to `F17`, `P1` to `P6`, `A1` to `A4`, `C1` to `C3`.
pub fn is_risk_indicator(text: &str) -> bool {
    let one = |(letter, last): (&str, u8)| {
        let digits = text.strip_prefix(letter).filter(|digits| !digits.starts_with(['0', '+']));
        digits.and_then(|digits| digits.parse::<u8>().ok()).is_some_and(|number| number <= last)
    };
    INDICATORS.into_iter().any(one)
}

/// Every risk indicator, in the order of the specification.
pub fn risk_indicators() -> impl Iterator<Item = String> {
    INDICATORS
        .into_iter()
        .flat_map(|(letter, last)| (1..=last).map(move |number| format!("{letter}{number}")))
}

/// A risk as it is entered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RiskEntry {
    /// What it is about.
    pub about: RiskAbout,
    /// The risk indicator that shows it, `F1`; `None` where none does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub indicator: Option<String>,
    /// What may go wrong.
    pub what: String,
    /// The body that answers for it at first.
    pub owner: BodyId,
    /// What is done about it.
    pub answer: String,
    /// When it is looked at again.
    pub review_by: Day,
}

/// What follows from a look at a risk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RiskNext {
    /// It stays.
    Stays {
        /// What is done about it.
        answer: String,
        /// When it is looked at again.
        review_by: Day,
        /// The body that answers for it from here on; `None` where it is the same as before.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        owner: Option<BodyId>,
    },
    /// It is a risk no more.
    Closed {
        /// Why.
        reason: String,
    },
}

/// A look at a risk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RiskLook {
    /// What was found.
    pub judgement: String,
    /// What follows.
    pub next: RiskNext,
    /// When, and by whom.
    pub looked: Mark,
}

/// A risk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Risk {
    /// Its id, with the region.
    pub id: RiskId,
    /// As it was entered.
    pub entry: RiskEntry,
    /// When it was entered, and by whom.
    pub registered: Mark,
    /// What was found since, oldest first.
    pub looks: Vec<RiskLook>,
}

impl Risk {
    /// What is done about it and when it is looked at again; `None` when it is closed.
    pub fn stands(&self) -> Option<(&str, Day)> {
        match self.looks.last().map(|look| &look.next) {
            None => Some((&self.entry.answer, self.entry.review_by)),
            Some(RiskNext::Stays { answer, review_by, .. }) => Some((answer, *review_by)),
            Some(RiskNext::Closed { .. }) => None,
        }
    }

    /// The body that answers for it: the one that was named last.
    pub fn owner(&self) -> BodyId {
        let named = self.looks.iter().rev().find_map(|look| match look.next {
            RiskNext::Stays { owner, .. } => owner,
            RiskNext::Closed { .. } => None,
        });
        named.unwrap_or(self.entry.owner)
    }
}

#[cfg(test)]
mod tests {
    use super::{is_risk_indicator, risk_indicators};

    #[test]
    fn risk_indicators_are_those_of_the_specification() {
        for known in ["F1", "F17", "P6", "A4", "C3"] {
            assert!(is_risk_indicator(known), "{known}");
        }
        for other in ["", "F", "F0", "F01", "F+1", "F18", "P7", "A5", "C4", "B1", "f1", "F1 ", "F300"] {
            assert!(!is_risk_indicator(other), "{other}");
        }
        assert_eq!(risk_indicators().count(), 30);
        assert!(risk_indicators().all(|one| is_risk_indicator(&one)));
    }
}
