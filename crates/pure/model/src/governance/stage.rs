//! The life of an application. Each stage carries the stage before it, so a state that skipped a step
//! cannot be written down: an approved application has a vote, a consultation and assessments.

use super::assessment::{Assessment, Assignment, Finding, Submission};
use super::contract::{
    Contract, ContractDraft, Evaluation, Modification, ProposedTermination, Report, Verification,
};
use super::ids::{CaseId, PackageId, SittingId};
use super::mark::Mark;
use super::money::Share;
use super::package::Resolution;
use super::sitting::{Ballot, Present, Recusal};
use crate::time::Day;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// Handed in; the secretariat looks at it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Submitted {
    /// When, and by whom.
    pub submitted: Mark,
}

/// Handed back for mending; may be submitted again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReturnedForFix {
    /// What was handed in.
    pub before: Submitted,
    /// What is to be mended.
    pub reasons: Vec<String>,
    /// When, and by whom.
    pub returned: Mark,
}

/// The requirements of the call were looked at; all are met, or in [`Stage::Ineligible`] not all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Screened {
    /// What was handed in.
    pub before: Submitted,
    /// A finding for each requirement, in the call's order.
    pub findings: Vec<Finding>,
    /// When, and by whom.
    pub screened: Mark,
}

/// With assessors.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnderAssessment {
    /// The screening.
    pub before: Arc<Screened>,
    /// Who was asked.
    pub assignments: Vec<Assignment>,
    /// What came so far.
    pub assessments: Vec<Arc<Assessment>>,
}

/// Every assessor who was asked has answered, enough of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assessed {
    /// The assessment.
    pub before: Arc<UnderAssessment>,
}

/// The public is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InConsultation {
    /// The assessment.
    pub before: Arc<Assessed>,
    /// Last day for submissions.
    pub until: Day,
    /// When it was opened, and by whom.
    pub opened: Mark,
    /// What was said.
    pub submissions: Vec<Arc<Submission>>,
}

/// The consultation is over, each submission answered; the working group may vote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consulted {
    /// The consultation.
    pub before: Arc<InConsultation>,
    /// When it was closed, and by whom.
    pub closed: Mark,
}

/// A vote of a working group as it was closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vote {
    /// The sitting.
    pub sitting: SittingId,
    /// The day of the sitting.
    pub day: Day,
    /// When its agenda was published.
    pub published: Mark,
    /// Who came.
    pub present: Vec<Present>,
    /// Who stepped aside.
    pub recusals: Vec<Recusal>,
    /// Who voted how.
    pub ballots: Vec<Ballot>,
    /// On what conditions.
    pub conditions: Vec<String>,
    /// When the vote was closed, and by whom.
    pub closed: Mark,
}

/// The working group voted: for it, or in [`Stage::NotProposed`] not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Voted {
    /// The consultation.
    pub before: Arc<Consulted>,
    /// The vote.
    pub vote: Arc<Vote>,
    /// Votes of earlier rounds, after a council had returned it; oldest first.
    pub earlier: Vec<Arc<Decided>>,
    /// The package that it lies in, once one is formed.
    pub package: Option<PackageId>,
}

/// All councils that were asked have decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decided {
    /// The proposal.
    pub before: Arc<Voted>,
    /// What each council decided.
    pub resolutions: Vec<Resolution>,
    /// What the approving regions give; a refused share is not in it.
    pub shares: Vec<Share>,
}

/// Approved on conditions, of which some may be verified.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conditional {
    /// The approval.
    pub before: Arc<Decided>,
    /// What was verified so far.
    pub verified: Vec<Verification>,
    /// The contract as it was drawn up last, once all conditions are verified.
    pub draft: Option<Arc<ContractDraft>>,
}

/// Under contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contracted {
    /// The approval, with its conditions verified.
    pub before: Arc<Conditional>,
    /// The contract.
    pub contract: Arc<Contract>,
    /// An end before the end that waits for a second person.
    pub termination: Option<ProposedTermination>,
}

/// Under way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Implementing {
    /// The contract.
    pub before: Arc<Contracted>,
    /// When the work began.
    pub started: Mark,
    /// Reports; the number of one is its place from 1.
    pub reports: Vec<Arc<Report>>,
    /// Modifications; the number of one is its place from 1.
    pub modifications: Vec<Arc<Modification>>,
}

/// Payments are stopped by oversight.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suspended {
    /// The work as it stood; reports may still come.
    pub work: Arc<Implementing>,
    /// The case.
    pub case: CaseId,
    /// When, and by whom.
    pub suspended: Mark,
}

/// The work is done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Completed {
    /// The work.
    pub before: Arc<Implementing>,
    /// When, and by whom.
    pub completed: Mark,
}

/// What came of it was judged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evaluated {
    /// The completion.
    pub before: Arc<Completed>,
    /// The judgement.
    pub evaluation: Arc<Evaluation>,
}

/// Nothing is open any more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closed {
    /// The evaluation.
    pub before: Arc<Evaluated>,
    /// When, and by whom.
    pub closed: Mark,
}

/// Ended before its end: withdrawn by the applicant, or terminated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stopped {
    /// The stage that it had reached.
    pub before: Box<Stage>,
    /// Why.
    pub reason: String,
    /// When, and by whom.
    pub stopped: Mark,
}

/// How far an application has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Handed in.
    Submitted(Submitted),
    /// Handed back for mending.
    ReturnedForFix(ReturnedForFix),
    /// Meets the requirements.
    Eligible(Arc<Screened>),
    /// Does not meet them.
    Ineligible(Arc<Screened>),
    /// With assessors.
    UnderAssessment(UnderAssessment),
    /// Assessed.
    Assessed(Arc<Assessed>),
    /// The public is asked.
    PublicConsultation(InConsultation),
    /// The public was asked and answered.
    Consulted(Arc<Consulted>),
    /// The working group is for it.
    Proposed(Arc<Voted>),
    /// The working group is not.
    NotProposed(Arc<Voted>),
    /// Approved by at least one council, of those regions' shares.
    Approved(Arc<Decided>),
    /// A council sent it back to the working group.
    Returned(Arc<Decided>),
    /// Every council refused.
    Rejected(Arc<Decided>),
    /// Approved on conditions not all of which are verified.
    ConditionsPending(Arc<Conditional>),
    /// All conditions are verified.
    ConditionsVerified(Arc<Conditional>),
    /// Under contract.
    Contracted(Arc<Contracted>),
    /// Under way.
    Implementing(Arc<Implementing>),
    /// Payments are stopped.
    Suspended(Suspended),
    /// The work is done.
    Completed(Arc<Completed>),
    /// Judged.
    Evaluated(Arc<Evaluated>),
    /// Nothing is open any more.
    Closed(Arc<Closed>),
    /// Taken back by the applicant.
    Withdrawn(Stopped),
    /// Ended by those who pay, or by order of oversight.
    Terminated(Stopped),
}

impl Stage {
    /// The word in tables, interfaces and reasons.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Submitted(_) => "submitted",
            Self::ReturnedForFix(_) => "returned-for-fix",
            Self::Eligible(_) => "eligible",
            Self::Ineligible(_) => "ineligible",
            Self::UnderAssessment(_) => "under-assessment",
            Self::Assessed(_) => "assessed",
            Self::PublicConsultation(_) => "public-consultation",
            Self::Consulted(_) => "consulted",
            Self::Proposed(_) => "proposed",
            Self::NotProposed(_) => "not-proposed",
            Self::Approved(_) => "approved",
            Self::Returned(_) => "returned",
            Self::Rejected(_) => "rejected",
            Self::ConditionsPending(_) => "conditions-pending",
            Self::ConditionsVerified(_) => "conditions-verified",
            Self::Contracted(_) => "contracted",
            Self::Implementing(_) => "implementing",
            Self::Suspended(_) => "suspended",
            Self::Completed(_) => "completed",
            Self::Evaluated(_) => "evaluated",
            Self::Closed(_) => "closed",
            Self::Withdrawn(_) => "withdrawn",
            Self::Terminated(_) => "terminated",
        }
    }
}
