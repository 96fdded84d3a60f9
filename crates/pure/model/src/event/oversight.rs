//! Events about cases of oversight.

use super::Subject;
use crate::governance::{BodyId, CaseAbout, CaseId, Citation, Ground, Order, Speaker};
use crate::strategy::Document;
use crate::time::Day;
use serde::{Deserialize, Serialize};

/// A fact about a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OversightEvent {
    /// A case was opened.
    CaseOpened {
        /// Its id.
        case: CaseId,
        /// The oversight body.
        body: BodyId,
        /// What it is about.
        about: CaseAbout,
        /// Why.
        ground: Ground,
        /// Last day for an answer.
        due: Day,
    },
    /// Somebody complained.
    ComplaintFiled {
        /// Id of the case that it makes when it is admitted.
        case: CaseId,
        /// The oversight body.
        body: BodyId,
        /// What it is about.
        about: CaseAbout,
        /// The complaint.
        complaint: Document,
        /// What is complained of.
        text: String,
        /// Last day for admitting or declining it.
        due: Day,
    },
    /// A complaint was admitted as a case.
    CaseAdmitted {
        /// The case.
        case: CaseId,
        /// Last day for an answer.
        due: Day,
    },
    /// Something was said in the dialogue.
    CaseAnswered {
        /// The case.
        case: CaseId,
        /// What was said.
        text: String,
        /// What shows it.
        evidence: Vec<Document>,
        /// On which side the person stands.
        #[serde(default)]
        side: Speaker,
        /// Whether it answers the case: said by the other side while it waits.
        addresses: bool,
        /// Last day for an answer, when oversight asks again.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        due: Option<Day>,
    },
    /// No ground was found.
    CaseDeclined {
        /// The case.
        case: CaseId,
        /// Why.
        reason: String,
    },
    /// A ground was found and a remedy ordered.
    CaseConcluded {
        /// The case.
        case: CaseId,
        /// What was found.
        finding: String,
        /// What is ordered.
        order: Order,
        /// The quantity that it rests on.
        citation: Citation,
        /// Last day for the remedy.
        due: Day,
    },
    /// The remedy was accepted.
    RemedyAccepted {
        /// The case.
        case: CaseId,
        /// By what it shows.
        reason: String,
    },
    /// National oversight takes it up.
    CaseEscalated {
        /// The case.
        case: CaseId,
        /// The national body.
        body: BodyId,
        /// Why.
        reason: String,
        /// Whether whoever complained brought it there, not the body that had it.
        #[serde(default)]
        by_complainant: bool,
    },
    /// Somebody appealed.
    AppealFiled {
        /// The case.
        case: CaseId,
        /// Why.
        reason: String,
    },
    /// An appeal was decided on.
    AppealDecided {
        /// The case.
        case: CaseId,
        /// Whether the conclusion falls.
        upheld: bool,
        /// Why.
        reason: String,
    },
    /// The case is over.
    CaseClosed {
        /// The case.
        case: CaseId,
        /// Why.
        reason: String,
    },
}

impl OversightEvent {
    /// What the event is about.
    pub const fn subject(&self) -> Subject {
        Subject::Case(self.case())
    }

    /// The case.
    pub const fn case(&self) -> CaseId {
        match self {
            Self::CaseOpened { case, .. }
            | Self::ComplaintFiled { case, .. }
            | Self::CaseAdmitted { case, .. }
            | Self::CaseAnswered { case, .. }
            | Self::CaseDeclined { case, .. }
            | Self::CaseConcluded { case, .. }
            | Self::RemedyAccepted { case, .. }
            | Self::CaseEscalated { case, .. }
            | Self::AppealFiled { case, .. }
            | Self::AppealDecided { case, .. }
            | Self::CaseClosed { case, .. } => *case,
        }
    }

    /// Name of the kind, as it stands in the journal.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::CaseOpened { .. } => "case-opened",
            Self::ComplaintFiled { .. } => "complaint-filed",
            Self::CaseAdmitted { .. } => "case-admitted",
            Self::CaseAnswered { .. } => "case-answered",
            Self::CaseDeclined { .. } => "case-declined",
            Self::CaseConcluded { .. } => "case-concluded",
            Self::RemedyAccepted { .. } => "remedy-accepted",
            Self::CaseEscalated { .. } => "case-escalated",
            Self::AppealFiled { .. } => "appeal-filed",
            Self::AppealDecided { .. } => "appeal-decided",
            Self::CaseClosed { .. } => "case-closed",
        }
    }
}
