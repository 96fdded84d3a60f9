//! From one stage to the next, up to the councils' decision. Each takes the stage that it comes from, so
//! none can be reached from a stage that does not lead to it.

use super::assessment::{Answer, Assessment, Assignment, Finding, Submission};
use super::ids::PackageId;
use super::mark::Mark;
use super::money::Share;
use super::package::Resolution;
use super::sitting::Verdict;
use super::stage::{
    Assessed, Consulted, Decided, InConsultation, ReturnedForFix, Screened, Stage, Stopped, Submitted,
    UnderAssessment, Vote, Voted,
};
use crate::time::Day;
use std::sync::Arc;

impl Submitted {
    /// Handed back for mending.
    pub fn returned(self, reasons: Vec<String>, returned: Mark) -> ReturnedForFix {
        ReturnedForFix { before: self, reasons, returned }
    }

    /// The requirements were looked at: eligible when all are met.
    pub fn screened(self, findings: Vec<Finding>, screened: Mark) -> Stage {
        let met = findings.iter().all(|finding| finding.met);
        let screened = Arc::new(Screened { before: self, findings, screened });
        if met { Stage::Eligible(screened) } else { Stage::Ineligible(screened) }
    }
}

impl ReturnedForFix {
    /// Handed in again.
    pub fn resubmitted(self, submitted: Mark) -> Submitted {
        Submitted { submitted }
    }
}

impl Screened {
    /// The first assessor is asked.
    pub fn assigned(self: Arc<Self>, first: Assignment) -> UnderAssessment {
        UnderAssessment { before: self, assignments: vec![first], assessments: Vec::new() }
    }
}

impl UnderAssessment {
    /// One more is asked.
    #[must_use]
    pub fn assigned(mut self, next: Assignment) -> Self {
        self.assignments.push(next);
        self
    }

    /// An assessment came.
    #[must_use]
    pub fn assessed(mut self, assessment: Assessment) -> Self {
        self.assessments.push(Arc::new(assessment));
        self
    }

    /// No more come.
    pub fn closed(self) -> Assessed {
        Assessed { before: Arc::new(self) }
    }
}

impl Assessed {
    /// The public is asked.
    pub fn consulted(self: Arc<Self>, until: Day, opened: Mark) -> InConsultation {
        InConsultation { before: self, until, opened, submissions: Vec::new() }
    }
}

impl InConsultation {
    /// Somebody said something.
    #[must_use]
    pub fn filed(mut self, submission: Submission) -> Self {
        self.submissions.push(Arc::new(submission));
        self
    }

    /// A submission of that number, from 1, is answered; `None` when there is none or it has an answer.
    pub fn answered(mut self, number: u16, answer: Answer) -> Option<Self> {
        let submission = self.submissions.get_mut(usize::from(number).checked_sub(1)?)?;
        if submission.answer.is_some() {
            return None;
        }
        Arc::make_mut(submission).answer = Some(answer);
        Some(self)
    }

    /// It is over; `None` while a submission has no answer.
    pub fn closed(self, closed: Mark) -> Option<Consulted> {
        let answered = self.submissions.iter().all(|submission| submission.answer.is_some());
        answered.then(|| Consulted { before: Arc::new(self), closed })
    }
}

/// The stage after a vote of the working group.
fn voted(before: Arc<Consulted>, earlier: Vec<Arc<Decided>>, vote: Arc<Vote>, proposed: bool) -> Stage {
    let voted = Arc::new(Voted { before, vote, earlier, package: None });
    if proposed { Stage::Proposed(voted) } else { Stage::NotProposed(voted) }
}

impl Consulted {
    /// The working group voted.
    pub fn voted(self: Arc<Self>, vote: Arc<Vote>, proposed: bool) -> Stage {
        voted(self, Vec::new(), vote, proposed)
    }
}

impl Voted {
    /// It lies in a package now; `None` when it lay in one already.
    pub fn packaged(&self, package: PackageId) -> Option<Self> {
        self.package.is_none().then(|| Self { package: Some(package), ..self.clone() })
    }

    /// The councils decided.
    pub fn decided(
        self: Arc<Self>,
        verdict: Verdict,
        resolutions: Vec<Resolution>,
        shares: Vec<Share>,
    ) -> Stage {
        let decided = Arc::new(Decided { before: self, resolutions, shares });
        match verdict {
            Verdict::Approve => Stage::Approved(decided),
            Verdict::Return => Stage::Returned(decided),
            Verdict::Reject => Stage::Rejected(decided),
        }
    }
}

impl Decided {
    /// The working group voted again after a council had sent it back.
    pub fn voted_again(self: Arc<Self>, vote: Arc<Vote>, proposed: bool) -> Stage {
        let mut earlier = self.before.earlier.clone();
        let before = Arc::clone(&self.before.before);
        earlier.push(self);
        voted(before, earlier, vote, proposed)
    }
}

impl Stage {
    /// Whether the applicant can still take it back: nothing is signed, and it is not over.
    pub const fn can_be_withdrawn(&self) -> bool {
        matches!(
            self,
            Self::Submitted(_)
                | Self::ReturnedForFix(_)
                | Self::Eligible(_)
                | Self::UnderAssessment(_)
                | Self::Assessed(_)
                | Self::PublicConsultation(_)
                | Self::Consulted(_)
                | Self::Proposed(_)
                | Self::Approved(_)
                | Self::Returned(_)
                | Self::ConditionsPending(_)
                | Self::ConditionsVerified(_)
        )
    }

    /// Taken back by the applicant; `None` where that is too late.
    pub fn withdrawn(self, reason: String, stopped: Mark) -> Option<Self> {
        let stopped = |before: Self| Stopped { before: Box::new(before), reason, stopped };
        self.can_be_withdrawn().then(|| Self::Withdrawn(stopped(self)))
    }
}
