//! Eligibility, assessment and consultation: what comes before a vote.

use super::mark::Mark;
use crate::account::AccountId;
use crate::stakeholder::Sector;
use serde::{Deserialize, Serialize};

/// What the secretariat found about one requirement of the call.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Finding {
    /// Whether it is met.
    pub met: bool,
    /// By what this shows.
    pub reason: String,
}

/// Who was asked to assess.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assignment {
    /// The assessor.
    pub assessor: AccountId,
    /// When and by whom.
    pub assigned: Mark,
}

/// A criterion's score with its reason.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Score {
    /// From 0 to the largest that the rules allow.
    pub score: u8,
    /// Why.
    pub reason: String,
}

/// An assessment: a score for each criterion of the call, in its order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assessment {
    /// The assessor.
    pub assessor: AccountId,
    /// The scores.
    pub scores: Vec<Score>,
    /// When.
    pub submitted: Mark,
}

/// What a submission to a consultation wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Position {
    /// The project as it is.
    For,
    /// Not this project.
    Against,
    /// Something changed in it.
    Change,
}

/// What somebody says in a consultation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// For what sector the person speaks; `None` when for nobody but themselves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sector: Option<Sector>,
    /// What is wanted.
    pub position: Position,
    /// The words.
    pub text: String,
}

/// An answer to a submission.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// Whether it is taken up.
    pub accepted: bool,
    /// Why.
    pub reason: String,
    /// When and by whom.
    pub answered: Mark,
}

/// A submission to a consultation; its number is its place from 1.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Submission {
    /// What is said.
    pub statement: Statement,
    /// When and by whom.
    pub filed: Mark,
    /// The answer, once there is one.
    pub answer: Option<Answer>,
}
