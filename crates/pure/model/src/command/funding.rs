//! Commands from a call to the councils' decision.

use crate::RegionIso;
use crate::account::AccountId;
use crate::governance::{
    ApplicationContent, ApplicationId, BodyId, CallId, CallTerms, Finding, Matter, Opinion, Point, Score,
    SittingId, Statement,
};
use crate::time::Day;
use serde::Deserialize;

/// A command on the way to a decision about money.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(tag = "verb", rename_all = "kebab-case")]
pub enum FundingCommand {
    /// Write a call.
    DraftCall {
        /// The region that calls.
        region: RegionIso,
        /// What it says.
        terms: Box<CallTerms>,
    },
    /// Write it anew, before it is public.
    ReviseCall {
        /// Revision that was seen.
        expected: Option<u64>,
        /// The call.
        call: CallId,
        /// What it says.
        terms: Box<CallTerms>,
    },
    /// Make it public.
    PublishCall {
        /// The call.
        call: CallId,
    },
    /// Take no more applications.
    CloseCall {
        /// The call.
        call: CallId,
        /// Why.
        reason: String,
    },
    /// Hand in an application, whole.
    SubmitApplication {
        /// The call.
        call: CallId,
        /// All of it.
        content: Box<ApplicationContent>,
    },
    /// Hand it in again after mending, whole.
    ResubmitApplication {
        /// Revision that was seen.
        expected: Option<u64>,
        /// The application.
        application: ApplicationId,
        /// All of it.
        content: Box<ApplicationContent>,
    },
    /// Take an application back.
    WithdrawApplication {
        /// The application.
        application: ApplicationId,
        /// Why.
        reason: String,
    },
    /// Hand an application back for mending.
    ReturnForFix {
        /// The application.
        application: ApplicationId,
        /// What is to be mended.
        reasons: Vec<String>,
    },
    /// Say of each requirement of the call whether it is met.
    DeclareEligibility {
        /// The application.
        application: ApplicationId,
        /// A finding for each requirement, in the call's order.
        findings: Vec<Finding>,
    },
    /// Ask somebody to assess.
    AssignAssessor {
        /// The application.
        application: ApplicationId,
        /// Who, out of the pool.
        assessor: AccountId,
    },
    /// Hand in an assessment.
    SubmitAssessment {
        /// The application.
        application: ApplicationId,
        /// A score for each criterion, in the call's order.
        scores: Vec<Score>,
    },
    /// All assessments are there.
    CloseAssessment {
        /// The application.
        application: ApplicationId,
    },
    /// Ask the public.
    OpenConsultation {
        /// The application.
        application: ApplicationId,
        /// Last day for submissions.
        until: Day,
    },
    /// Say something in a consultation.
    FileStatement {
        /// The application.
        application: ApplicationId,
        /// What is said.
        statement: Statement,
    },
    /// Answer it.
    AnswerStatement {
        /// The application.
        application: ApplicationId,
        /// Its number, from 1.
        number: u16,
        /// Whether it is taken up.
        accepted: bool,
        /// Why.
        reason: String,
    },
    /// The consultation is over.
    CloseConsultation {
        /// The application.
        application: ApplicationId,
    },
    /// Publish the agenda of a sitting.
    PublishAgenda {
        /// The working group or council.
        body: BodyId,
        /// When it sits.
        day: Day,
        /// What is voted on.
        points: Vec<Point>,
    },
    /// Call a sitting off.
    CancelSitting {
        /// The sitting.
        sitting: SittingId,
        /// Why.
        reason: String,
    },
    /// Record who came.
    RecordAttendance {
        /// The sitting.
        sitting: SittingId,
        /// Who, of the members.
        present: Vec<AccountId>,
    },
    /// Step aside from a point.
    Recuse {
        /// The sitting.
        sitting: SittingId,
        /// The point.
        matter: Matter,
        /// Why.
        reason: String,
    },
    /// Vote.
    CastBallot {
        /// The sitting.
        sitting: SittingId,
        /// The point.
        matter: Matter,
        /// How.
        opinion: Opinion,
    },
    /// Count the votes on a point.
    CloseVote {
        /// The sitting.
        sitting: SittingId,
        /// The point.
        matter: Matter,
    },
    /// Put what the working group proposes before the councils.
    FormPackage {
        /// The call.
        call: CallId,
        /// Applications and major changes, in the order of preference.
        matters: Vec<Matter>,
    },
}

impl FundingCommand {
    /// Name of the verb, as it stands in the journal.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::DraftCall { .. } => "draft-call",
            Self::ReviseCall { .. } => "revise-call",
            Self::PublishCall { .. } => "publish-call",
            Self::CloseCall { .. } => "close-call",
            Self::SubmitApplication { .. } => "submit-application",
            Self::ResubmitApplication { .. } => "resubmit-application",
            Self::WithdrawApplication { .. } => "withdraw-application",
            Self::ReturnForFix { .. } => "return-for-fix",
            Self::DeclareEligibility { .. } => "declare-eligibility",
            Self::AssignAssessor { .. } => "assign-assessor",
            Self::SubmitAssessment { .. } => "submit-assessment",
            Self::CloseAssessment { .. } => "close-assessment",
            Self::OpenConsultation { .. } => "open-consultation",
            Self::FileStatement { .. } => "file-statement",
            Self::AnswerStatement { .. } => "answer-statement",
            Self::CloseConsultation { .. } => "close-consultation",
            Self::PublishAgenda { .. } => "publish-agenda",
            Self::CancelSitting { .. } => "cancel-sitting",
            Self::RecordAttendance { .. } => "record-attendance",
            Self::Recuse { .. } => "recuse",
            Self::CastBallot { .. } => "cast-ballot",
            Self::CloseVote { .. } => "close-vote",
            Self::FormPackage { .. } => "form-package",
        }
    }
}
