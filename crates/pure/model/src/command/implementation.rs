//! Commands from the councils' decision to the end of a project.

use crate::governance::{
    ApplicationContent, ApplicationId, BodyId, ContractTerms, Counted, ReportContent, Share,
};
use crate::strategy::Document;
use serde::Deserialize;

/// A command about a project that is approved.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(tag = "verb", rename_all = "kebab-case")]
pub enum ImplementationCommand {
    /// Say that a condition of the approval is met.
    VerifyCondition {
        /// The application.
        application: ApplicationId,
        /// Number of the condition, from 1.
        condition: u16,
        /// By what it shows.
        evidence: Document,
    },
    /// Draw up the contract; another person signs it.
    DraftContract {
        /// The application.
        application: ApplicationId,
        /// The authority that will sign.
        authority: BodyId,
        /// What it says.
        terms: ContractTerms,
    },
    /// Sign the contract.
    SignContract {
        /// The application.
        application: ApplicationId,
        /// The authority that signs.
        authority: BodyId,
        /// What the person read; it must be what was drawn up.
        terms: ContractTerms,
    },
    /// Begin the work.
    StartWork {
        /// The application.
        application: ApplicationId,
    },
    /// Hand in a report.
    SubmitReport {
        /// The application.
        application: ApplicationId,
        /// All of it.
        content: Box<ReportContent>,
    },
    /// Hand a report in anew after questions.
    ClarifyReport {
        /// The application.
        application: ApplicationId,
        /// Number of the report, from 1.
        report: u16,
        /// All of it.
        content: Box<ReportContent>,
    },
    /// Take a report up for control.
    TakeReport {
        /// The application.
        application: ApplicationId,
        /// Number of the report, from 1.
        report: u16,
    },
    /// Ask about a report.
    AskClarification {
        /// The application.
        application: ApplicationId,
        /// Number of the report, from 1.
        report: u16,
        /// What is asked.
        questions: Vec<String>,
    },
    /// Say what of a report may be paid.
    CertifyReport {
        /// The application.
        application: ApplicationId,
        /// Number of the report, from 1.
        report: u16,
        /// What may be paid of each region's share.
        shares: Vec<Share>,
        /// Milestones that were seen reached.
        reached: Vec<u16>,
        /// Why so much.
        reason: String,
    },
    /// Authorise the payment of what was certified.
    AuthorisePayment {
        /// The application.
        application: ApplicationId,
        /// Number of the report, from 1.
        report: u16,
    },
    /// Record that it was paid.
    RecordPayment {
        /// The application.
        application: ApplicationId,
        /// Number of the report, from 1.
        report: u16,
        /// The payment order.
        order: Document,
    },
    /// Ask for a change.
    RequestModification {
        /// The application.
        application: ApplicationId,
        /// The application as it shall read.
        content: Box<ApplicationContent>,
        /// Why.
        reason: String,
    },
    /// Decide on a minor change, or refuse a major one before it is voted on.
    DecideModification {
        /// The application.
        application: ApplicationId,
        /// Number of the modification, from 1.
        number: u16,
        /// Whether it holds.
        accepted: bool,
        /// Why.
        reason: String,
    },
    /// Propose to end a project before its end; another person ends it.
    ProposeTermination {
        /// The application.
        application: ApplicationId,
        /// Why.
        reason: String,
    },
    /// End a project before its end.
    TerminateProject {
        /// The application.
        application: ApplicationId,
        /// Why.
        reason: String,
    },
    /// Say that the work is done.
    CompleteProject {
        /// The application.
        application: ApplicationId,
    },
    /// Judge what came of it.
    EvaluateProject {
        /// The application.
        application: ApplicationId,
        /// Indicators at the end.
        counted: Vec<Counted>,
        /// What was reached and what was not.
        conclusion: String,
    },
    /// Close it.
    CloseProject {
        /// The application.
        application: ApplicationId,
    },
}

impl ImplementationCommand {
    /// Name of the verb, as it stands in the journal.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::VerifyCondition { .. } => "verify-condition",
            Self::DraftContract { .. } => "draft-contract",
            Self::SignContract { .. } => "sign-contract",
            Self::StartWork { .. } => "start-work",
            Self::SubmitReport { .. } => "submit-report",
            Self::ClarifyReport { .. } => "clarify-report",
            Self::TakeReport { .. } => "take-report",
            Self::AskClarification { .. } => "ask-clarification",
            Self::CertifyReport { .. } => "certify-report",
            Self::AuthorisePayment { .. } => "authorise-payment",
            Self::RecordPayment { .. } => "record-payment",
            Self::RequestModification { .. } => "request-modification",
            Self::DecideModification { .. } => "decide-modification",
            Self::ProposeTermination { .. } => "propose-termination",
            Self::TerminateProject { .. } => "terminate-project",
            Self::CompleteProject { .. } => "complete-project",
            Self::EvaluateProject { .. } => "evaluate-project",
            Self::CloseProject { .. } => "close-project",
        }
    }

    /// The application that it is about.
    pub const fn application(&self) -> ApplicationId {
        match self {
            Self::VerifyCondition { application, .. }
            | Self::DraftContract { application, .. }
            | Self::SignContract { application, .. }
            | Self::StartWork { application }
            | Self::SubmitReport { application, .. }
            | Self::ClarifyReport { application, .. }
            | Self::TakeReport { application, .. }
            | Self::AskClarification { application, .. }
            | Self::CertifyReport { application, .. }
            | Self::AuthorisePayment { application, .. }
            | Self::RecordPayment { application, .. }
            | Self::RequestModification { application, .. }
            | Self::DecideModification { application, .. }
            | Self::ProposeTermination { application, .. }
            | Self::TerminateProject { application, .. }
            | Self::CompleteProject { application }
            | Self::EvaluateProject { application, .. }
            | Self::CloseProject { application } => *application,
        }
    }
}
