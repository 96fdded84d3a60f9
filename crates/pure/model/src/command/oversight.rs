//! Commands about cases of oversight.

use crate::governance::{BodyId, CaseAbout, CaseId, Citation, Ground, Order};
use crate::strategy::Document;
use serde::Deserialize;

/// A command about a case.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(tag = "verb", rename_all = "kebab-case")]
pub enum OversightCommand {
    /// Open a case.
    OpenCase {
        /// The oversight body that opens it.
        body: BodyId,
        /// What it is about.
        about: CaseAbout,
        /// Why.
        ground: Ground,
    },
    /// Complain: anybody with an account, or the secretariat for somebody who has none.
    FileComplaint {
        /// What it is about.
        about: CaseAbout,
        /// The complaint.
        complaint: Document,
        /// What is complained of.
        text: String,
    },
    /// Admit a complaint as a case.
    AdmitCase {
        /// The case.
        case: CaseId,
    },
    /// Say something in the dialogue; the first turn of the other side answers the case.
    AnswerCase {
        /// The case.
        case: CaseId,
        /// What is said.
        text: String,
        /// What shows it.
        evidence: Vec<Document>,
    },
    /// Find no ground.
    DeclineCase {
        /// The case.
        case: CaseId,
        /// Why.
        reason: String,
    },
    /// Find a ground and order a remedy.
    ConcludeCase {
        /// The case.
        case: CaseId,
        /// What was found.
        finding: String,
        /// What is ordered.
        order: Order,
        /// The quantity that it rests on.
        citation: Citation,
    },
    /// Accept the remedy; payments go on.
    AcceptRemedy {
        /// The case.
        case: CaseId,
        /// By what it shows.
        reason: String,
    },
    /// Hand a case to national oversight.
    EscalateCase {
        /// The case.
        case: CaseId,
        /// Why.
        reason: String,
    },
    /// Appeal against a conclusion.
    FileAppeal {
        /// The case.
        case: CaseId,
        /// Why.
        reason: String,
    },
    /// Decide on an appeal.
    DecideAppeal {
        /// The case.
        case: CaseId,
        /// Whether the conclusion falls.
        upheld: bool,
        /// Why.
        reason: String,
    },
    /// Close a case, or stop it.
    CloseCase {
        /// The case.
        case: CaseId,
        /// Why.
        reason: String,
    },
}

impl OversightCommand {
    /// Name of the verb, as it stands in the journal.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::OpenCase { .. } => "open-case",
            Self::FileComplaint { .. } => "file-complaint",
            Self::AdmitCase { .. } => "admit-case",
            Self::AnswerCase { .. } => "answer-case",
            Self::DeclineCase { .. } => "decline-case",
            Self::ConcludeCase { .. } => "conclude-case",
            Self::AcceptRemedy { .. } => "accept-remedy",
            Self::EscalateCase { .. } => "escalate-case",
            Self::FileAppeal { .. } => "file-appeal",
            Self::DecideAppeal { .. } => "decide-appeal",
            Self::CloseCase { .. } => "close-case",
        }
    }
}
