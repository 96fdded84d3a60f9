//! What follows an approval: conditions, the contract, reports and payments, changes, the evaluation.

use super::content::ApplicationContent;
use super::ids::BodyId;
use super::mark::Mark;
use super::money::Share;
use super::package::Resolution;
use super::stage::Vote;
use crate::strategy::Document;
use crate::time::Day;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A condition that was verified.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verification {
    /// Number of the condition, from 1.
    pub condition: u16,
    /// By what it shows.
    pub evidence: Document,
    /// When, and by whom.
    pub verified: Mark,
}

/// A part of the money that becomes due together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tranche {
    /// Number of the milestone, from 1, with which it becomes due; `None` is due from the beginning.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub milestone: Option<u16>,
    /// How much of each region's share.
    pub shares: Vec<Share>,
}

/// What a contract says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContractTerms {
    /// The document.
    pub document: Document,
    /// What each approving region gives: what its council approved.
    pub shares: Vec<Share>,
    /// When it becomes due; the tranches of a region sum to its share.
    pub tranches: Vec<Tranche>,
    /// First day of the work.
    pub starts: Day,
    /// Last day of the work.
    pub ends: Day,
}

/// A contract that waits for the signature of a second person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContractDraft {
    /// What it says.
    pub terms: ContractTerms,
    /// The authority that will sign.
    pub authority: BodyId,
    /// When it was drawn up, and by whom.
    pub drafted: Mark,
}

/// An end before the end that waits for a second person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProposedTermination {
    /// Why.
    pub reason: String,
    /// When, and by whom.
    pub proposed: Mark,
}

/// A contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contract {
    /// What it says.
    pub terms: ContractTerms,
    /// The authority that signed.
    pub authority: BodyId,
    /// When, and by whom.
    pub signed: Mark,
}

/// A milestone that the applicant says was reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reached {
    /// Number of the milestone, from 1.
    pub milestone: u16,
    /// By what it shows.
    pub evidence: Document,
}

/// What was counted. Figures are decimal text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counted {
    /// Number of the indicator, from 1.
    pub indicator: u16,
    /// Where it stands.
    pub value: String,
}

/// What a report says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportContent {
    /// First day of the period.
    pub from: Day,
    /// Last day of the period.
    pub to: Day,
    /// What was done.
    pub narrative: String,
    /// Milestones reached.
    pub reached: Vec<Reached>,
    /// Indicators counted.
    pub counted: Vec<Counted>,
    /// What is claimed of each region.
    pub claimed: Vec<Share>,
    /// What the expenses show by.
    pub evidence: Vec<Document>,
}

/// What a controller certified.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Certificate {
    /// What may be paid of each region's share: at most what was claimed.
    pub shares: Vec<Share>,
    /// Milestones that the controller saw reached.
    pub reached: Vec<u16>,
    /// Why so much.
    pub reason: String,
    /// When, and by whom.
    pub certified: Mark,
}

/// How far a report has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReportStage {
    /// Handed in.
    Submitted,
    /// A controller took it up.
    InControl {
        /// Who, and when.
        taken: Mark,
    },
    /// The controller asks; the applicant hands it in anew.
    ClarificationAsked {
        /// What is asked.
        questions: Vec<String>,
        /// Who, and when.
        asked: Mark,
    },
    /// Certified.
    Certified(Arc<Certificate>),
    /// Payment authorised, by another person.
    PaymentAuthorised {
        /// What was certified.
        certificate: Arc<Certificate>,
        /// Who, and when.
        authorised: Mark,
    },
    /// Paid.
    Paid {
        /// What was certified.
        certificate: Arc<Certificate>,
        /// Who authorised it.
        authorised: Mark,
        /// The payment order.
        order: Document,
        /// Who recorded it.
        paid: Mark,
    },
}

/// A report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// What it says, as handed in last.
    pub content: Arc<ReportContent>,
    /// When it was handed in last, and by whom.
    pub submitted: Mark,
    /// What it said before a clarification, oldest first.
    pub earlier: Vec<Arc<ReportContent>>,
    /// How far it has come.
    pub stage: ReportStage,
}

/// How much a change is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Weight {
    /// The secretariat decides.
    Minor,
    /// Working group and councils decide again.
    Major,
}

/// How far a change has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ModificationStage {
    /// Asked for.
    Requested,
    /// A major one that the working group proposes; the councils decide.
    Proposed(Arc<Vote>),
    /// It holds.
    Accepted {
        /// The vote, for a major one.
        vote: Option<Arc<Vote>>,
        /// What the councils decided, for a major one.
        resolutions: Vec<Resolution>,
        /// When, and by whom.
        accepted: Mark,
    },
    /// It does not hold.
    Refused {
        /// Why.
        reason: String,
        /// When, and by whom.
        refused: Mark,
    },
}

/// A change of a project under way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Modification {
    /// The application as it shall read.
    pub content: Arc<ApplicationContent>,
    /// How much it changes.
    pub weight: Weight,
    /// Why.
    pub reason: String,
    /// When, and by whom.
    pub requested: Mark,
    /// How far it has come.
    pub stage: ModificationStage,
}

/// What came of a project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evaluation {
    /// Indicators at the end.
    pub counted: Vec<Counted>,
    /// What was reached and what was not.
    pub conclusion: String,
    /// When, and by whom.
    pub evaluated: Mark,
}
