//! Events from a call to the councils' decision.

use super::Subject;
use crate::account::AccountId;
use crate::governance::{
    ApplicationContent, ApplicationId, CallId, CallTerms, Finding, MandateId, Matter, Opinion, Outcome,
    PackageId, PackageLine, Point, Present, Score, Share, SittingId, Statement, Verdict,
};
use crate::time::Day;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A fact on the way to a decision about money.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FundingEvent {
    /// A call was written.
    CallDrafted {
        /// Its id.
        call: CallId,
        /// What it says.
        terms: Arc<CallTerms>,
    },
    /// It was written anew.
    CallRevised {
        /// The call.
        call: CallId,
        /// What it says.
        terms: Arc<CallTerms>,
    },
    /// It became public.
    CallPublished {
        /// The call.
        call: CallId,
    },
    /// It takes no more applications.
    CallClosed {
        /// The call.
        call: CallId,
        /// Why.
        reason: String,
    },
    /// An application was handed in.
    ApplicationSubmitted {
        /// Its id.
        application: ApplicationId,
        /// The call.
        call: CallId,
        /// All of it.
        content: Arc<ApplicationContent>,
    },
    /// It was handed in again after mending.
    ApplicationResubmitted {
        /// The application.
        application: ApplicationId,
        /// All of it.
        content: Arc<ApplicationContent>,
    },
    /// It was taken back.
    ApplicationWithdrawn {
        /// The application.
        application: ApplicationId,
        /// Why.
        reason: String,
    },
    /// It was handed back for mending.
    ApplicationReturnedForFix {
        /// The application.
        application: ApplicationId,
        /// What is to be mended.
        reasons: Vec<String>,
    },
    /// The requirements were looked at; it is eligible when all are met.
    EligibilityDeclared {
        /// The application.
        application: ApplicationId,
        /// A finding for each requirement.
        findings: Vec<Finding>,
    },
    /// Somebody was asked to assess.
    AssessorAssigned {
        /// The application.
        application: ApplicationId,
        /// Who.
        assessor: AccountId,
    },
    /// An assessment was handed in.
    AssessmentSubmitted {
        /// The application.
        application: ApplicationId,
        /// By whom.
        assessor: AccountId,
        /// The scores.
        scores: Vec<Score>,
    },
    /// All assessments are there.
    AssessmentClosed {
        /// The application.
        application: ApplicationId,
    },
    /// The public was asked.
    ConsultationOpened {
        /// The application.
        application: ApplicationId,
        /// Last day for submissions.
        until: Day,
    },
    /// Somebody said something.
    StatementFiled {
        /// The application.
        application: ApplicationId,
        /// Its number, from 1.
        number: u16,
        /// What was said.
        statement: Statement,
    },
    /// It was answered.
    StatementAnswered {
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
    ConsultationClosed {
        /// The application.
        application: ApplicationId,
    },
    /// The agenda of a sitting was published.
    AgendaPublished {
        /// Id of the sitting.
        sitting: SittingId,
        /// When the body sits.
        day: Day,
        /// What is voted on.
        points: Vec<Point>,
    },
    /// A sitting was called off.
    SittingCancelled {
        /// The sitting.
        sitting: SittingId,
        /// Why.
        reason: String,
    },
    /// It was recorded who came.
    AttendanceRecorded {
        /// The sitting.
        sitting: SittingId,
        /// Who.
        present: Vec<Present>,
    },
    /// A member stepped aside from a point.
    MemberRecused {
        /// The sitting.
        sitting: SittingId,
        /// The point.
        matter: Matter,
        /// Who.
        account: AccountId,
        /// Why.
        reason: String,
    },
    /// A member voted.
    BallotCast {
        /// The sitting.
        sitting: SittingId,
        /// The point.
        matter: Matter,
        /// Who.
        account: AccountId,
        /// By which mandate.
        mandate: MandateId,
        /// How.
        opinion: Opinion,
    },
    /// The votes on a point were counted.
    VoteClosed {
        /// The sitting.
        sitting: SittingId,
        /// The point.
        matter: Matter,
        /// What came out.
        outcome: Outcome,
    },
    /// What the working group proposes was put before the councils.
    PackageFormed {
        /// Id of the package.
        package: PackageId,
        /// Its lines.
        lines: Vec<PackageLine>,
        /// Their hash.
        hash: String,
    },
    /// All councils that an application asks have decided on it.
    ApplicationDecided {
        /// The application.
        application: ApplicationId,
        /// The package.
        package: PackageId,
        /// Approve: at least one region gives its share. Return: a council sent it back. Reject: no
        /// region gives.
        verdict: Verdict,
        /// What the approving regions give.
        shares: Vec<Share>,
    },
}

impl FundingEvent {
    /// What the event is about.
    pub const fn subject(&self) -> Subject {
        match self {
            Self::CallDrafted { call, .. }
            | Self::CallRevised { call, .. }
            | Self::CallPublished { call }
            | Self::CallClosed { call, .. } => Subject::Call(*call),
            Self::ApplicationSubmitted { application, .. }
            | Self::ApplicationResubmitted { application, .. }
            | Self::ApplicationWithdrawn { application, .. }
            | Self::ApplicationReturnedForFix { application, .. }
            | Self::EligibilityDeclared { application, .. }
            | Self::AssessorAssigned { application, .. }
            | Self::AssessmentSubmitted { application, .. }
            | Self::AssessmentClosed { application }
            | Self::ConsultationOpened { application, .. }
            | Self::StatementFiled { application, .. }
            | Self::StatementAnswered { application, .. }
            | Self::ConsultationClosed { application }
            | Self::ApplicationDecided { application, .. } => Subject::Application(*application),
            Self::AgendaPublished { sitting, .. }
            | Self::SittingCancelled { sitting, .. }
            | Self::AttendanceRecorded { sitting, .. } => Subject::Body(sitting.body()),
            Self::MemberRecused { matter, .. }
            | Self::BallotCast { matter, .. }
            | Self::VoteClosed { matter, .. } => of_matter(*matter),
            Self::PackageFormed { package, .. } => Subject::Call(package.call()),
        }
    }

    /// Name of the kind, as it stands in the journal.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::CallDrafted { .. } => "call-drafted",
            Self::CallRevised { .. } => "call-revised",
            Self::CallPublished { .. } => "call-published",
            Self::CallClosed { .. } => "call-closed",
            Self::ApplicationSubmitted { .. } => "application-submitted",
            Self::ApplicationResubmitted { .. } => "application-resubmitted",
            Self::ApplicationWithdrawn { .. } => "application-withdrawn",
            Self::ApplicationReturnedForFix { .. } => "application-returned-for-fix",
            Self::EligibilityDeclared { .. } => "eligibility-declared",
            Self::AssessorAssigned { .. } => "assessor-assigned",
            Self::AssessmentSubmitted { .. } => "assessment-submitted",
            Self::AssessmentClosed { .. } => "assessment-closed",
            Self::ConsultationOpened { .. } => "consultation-opened",
            Self::StatementFiled { .. } => "statement-filed",
            Self::StatementAnswered { .. } => "statement-answered",
            Self::ConsultationClosed { .. } => "consultation-closed",
            Self::AgendaPublished { .. } => "agenda-published",
            Self::SittingCancelled { .. } => "sitting-cancelled",
            Self::AttendanceRecorded { .. } => "attendance-recorded",
            Self::MemberRecused { .. } => "member-recused",
            Self::BallotCast { .. } => "ballot-cast",
            Self::VoteClosed { .. } => "vote-closed",
            Self::PackageFormed { .. } => "package-formed",
            Self::ApplicationDecided { .. } => "application-decided",
        }
    }
}

/// A vote belongs to the history of what is voted on.
const fn of_matter(matter: Matter) -> Subject {
    match matter {
        Matter::Application(application) | Matter::Modification { application, .. } => {
            Subject::Application(application)
        }
        Matter::Package(package) => Subject::Call(package.call()),
    }
}
