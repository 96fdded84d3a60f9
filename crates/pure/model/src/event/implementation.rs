//! Events from the councils' decision to the end of a project.

use super::Subject;
use crate::governance::{
    ApplicationContent, ApplicationId, BodyId, CaseId, ContractTerms, Counted, ReportContent, Share, Weight,
};
use crate::strategy::Document;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A fact about a project that is approved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ImplementationEvent {
    /// A condition of the approval is met; with the last one all are.
    ConditionVerified {
        /// The application.
        application: ApplicationId,
        /// Number of the condition, from 1.
        condition: u16,
        /// By what it shows.
        evidence: Document,
    },
    /// The contract was drawn up, or drawn up anew.
    ContractDrafted {
        /// The application.
        application: ApplicationId,
        /// The authority that will sign.
        authority: BodyId,
        /// What it says.
        terms: ContractTerms,
    },
    /// The contract was signed.
    ContractSigned {
        /// The application.
        application: ApplicationId,
        /// The authority that signed.
        authority: BodyId,
        /// What it says.
        terms: ContractTerms,
    },
    /// The work began.
    WorkStarted {
        /// The application.
        application: ApplicationId,
    },
    /// A report was handed in.
    ReportSubmitted {
        /// The application.
        application: ApplicationId,
        /// Number of the report, from 1.
        report: u16,
        /// All of it.
        content: Arc<ReportContent>,
    },
    /// A report was handed in anew after questions.
    ReportClarified {
        /// The application.
        application: ApplicationId,
        /// Number of the report, from 1.
        report: u16,
        /// All of it.
        content: Arc<ReportContent>,
    },
    /// A report was taken up for control.
    ReportTaken {
        /// The application.
        application: ApplicationId,
        /// Number of the report, from 1.
        report: u16,
    },
    /// Questions were asked about a report.
    ClarificationAsked {
        /// The application.
        application: ApplicationId,
        /// Number of the report, from 1.
        report: u16,
        /// What is asked.
        questions: Vec<String>,
    },
    /// It was certified what of a report may be paid.
    ReportCertified {
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
    /// The payment of what was certified was authorised.
    PaymentAuthorised {
        /// The application.
        application: ApplicationId,
        /// Number of the report, from 1.
        report: u16,
    },
    /// It was paid.
    PaymentRecorded {
        /// The application.
        application: ApplicationId,
        /// Number of the report, from 1.
        report: u16,
        /// The payment order.
        order: Document,
    },
    /// A change was asked for.
    ModificationRequested {
        /// The application.
        application: ApplicationId,
        /// Number of the modification, from 1.
        number: u16,
        /// The application as it shall read.
        content: Arc<ApplicationContent>,
        /// How much it changes.
        weight: Weight,
        /// Why.
        reason: String,
    },
    /// A change was decided on: by the secretariat, or by all councils that were asked.
    ModificationDecided {
        /// The application.
        application: ApplicationId,
        /// Number of the modification, from 1.
        number: u16,
        /// Whether it holds.
        accepted: bool,
        /// Why.
        reason: String,
    },
    /// Payments are stopped by order of oversight.
    ProjectSuspended {
        /// The application.
        application: ApplicationId,
        /// The case.
        case: CaseId,
    },
    /// Payments go on.
    ProjectResumed {
        /// The application.
        application: ApplicationId,
        /// Why.
        reason: String,
    },
    /// It was proposed to end the project before its end.
    TerminationProposed {
        /// The application.
        application: ApplicationId,
        /// Why.
        reason: String,
    },
    /// The project ended before its end.
    ProjectTerminated {
        /// The application.
        application: ApplicationId,
        /// Why.
        reason: String,
    },
    /// The work is done.
    ProjectCompleted {
        /// The application.
        application: ApplicationId,
    },
    /// What came of it was judged.
    ProjectEvaluated {
        /// The application.
        application: ApplicationId,
        /// Indicators at the end.
        counted: Vec<Counted>,
        /// What was reached and what was not.
        conclusion: String,
    },
    /// Nothing is open any more.
    ProjectClosed {
        /// The application.
        application: ApplicationId,
    },
}

impl ImplementationEvent {
    /// What the event is about.
    pub const fn subject(&self) -> Subject {
        Subject::Application(self.application())
    }

    /// The application that it is about.
    pub const fn application(&self) -> ApplicationId {
        match self {
            Self::ConditionVerified { application, .. }
            | Self::ContractDrafted { application, .. }
            | Self::ContractSigned { application, .. }
            | Self::WorkStarted { application }
            | Self::ReportSubmitted { application, .. }
            | Self::ReportClarified { application, .. }
            | Self::ReportTaken { application, .. }
            | Self::ClarificationAsked { application, .. }
            | Self::ReportCertified { application, .. }
            | Self::PaymentAuthorised { application, .. }
            | Self::PaymentRecorded { application, .. }
            | Self::ModificationRequested { application, .. }
            | Self::ModificationDecided { application, .. }
            | Self::ProjectSuspended { application, .. }
            | Self::ProjectResumed { application, .. }
            | Self::TerminationProposed { application, .. }
            | Self::ProjectTerminated { application, .. }
            | Self::ProjectCompleted { application }
            | Self::ProjectEvaluated { application, .. }
            | Self::ProjectClosed { application } => *application,
        }
    }

    /// Name of the kind, as it stands in the journal.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::ConditionVerified { .. } => "condition-verified",
            Self::ContractDrafted { .. } => "contract-drafted",
            Self::ContractSigned { .. } => "contract-signed",
            Self::WorkStarted { .. } => "work-started",
            Self::ReportSubmitted { .. } => "report-submitted",
            Self::ReportClarified { .. } => "report-clarified",
            Self::ReportTaken { .. } => "report-taken",
            Self::ClarificationAsked { .. } => "clarification-asked",
            Self::ReportCertified { .. } => "report-certified",
            Self::PaymentAuthorised { .. } => "payment-authorised",
            Self::PaymentRecorded { .. } => "payment-recorded",
            Self::ModificationRequested { .. } => "modification-requested",
            Self::ModificationDecided { .. } => "modification-decided",
            Self::ProjectSuspended { .. } => "project-suspended",
            Self::ProjectResumed { .. } => "project-resumed",
            Self::TerminationProposed { .. } => "termination-proposed",
            Self::ProjectTerminated { .. } => "project-terminated",
            Self::ProjectCompleted { .. } => "project-completed",
            Self::ProjectEvaluated { .. } => "project-evaluated",
            Self::ProjectClosed { .. } => "project-closed",
        }
    }
}
