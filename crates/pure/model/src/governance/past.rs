//! Looking back from any stage to what came before it.

use super::assessment::{Assessment, Assignment, Submission};
use super::contract::Contract;
use super::stage::{
    Conditional, Contracted, Decided, Implementing, InConsultation, Screened, Stage, UnderAssessment, Voted,
};
use std::sync::Arc;

impl Stage {
    /// The stage that was reached before a withdrawal or termination; else this one.
    pub fn reached(&self) -> &Self {
        match self {
            Self::Withdrawn(stopped) | Self::Terminated(stopped) => stopped.before.reached(),
            stage => stage,
        }
    }

    /// The work, from the beginning of implementation on.
    pub fn work(&self) -> Option<&Implementing> {
        match self.reached() {
            Self::Implementing(work) => Some(work),
            Self::Suspended(suspended) => Some(&suspended.work),
            Self::Completed(completed) => Some(&completed.before),
            Self::Evaluated(evaluated) => Some(&evaluated.before.before),
            Self::Closed(closed) => Some(&closed.before.before.before),
            _ => None,
        }
    }

    /// The work while it may still change: under way, or with payments suspended. What was terminated is over.
    pub fn under_way(&self) -> Option<&Implementing> {
        match self {
            Self::Implementing(work) => Some(work),
            Self::Suspended(suspended) => Some(&suspended.work),
            _ => None,
        }
    }

    /// The contract with what it rests on.
    pub fn contracted(&self) -> Option<&Contracted> {
        match self.reached() {
            Self::Contracted(contracted) => Some(contracted),
            stage => stage.work().map(|work| work.before.as_ref()),
        }
    }

    /// The contract.
    pub fn contract(&self) -> Option<&Contract> {
        self.contracted().map(|contracted| contracted.contract.as_ref())
    }

    /// The conditions with what was verified of them.
    pub fn conditional(&self) -> Option<&Conditional> {
        match self.reached() {
            Self::ConditionsPending(conditional) | Self::ConditionsVerified(conditional) => Some(conditional),
            stage => stage.contracted().map(|contracted| contracted.before.as_ref()),
        }
    }

    /// What the councils decided.
    pub fn decided(&self) -> Option<&Arc<Decided>> {
        match self.reached() {
            Self::Approved(decided) | Self::Returned(decided) | Self::Rejected(decided) => Some(decided),
            stage => stage.conditional().map(|conditional| &conditional.before),
        }
    }

    /// What the working group voted, last.
    pub fn voted(&self) -> Option<&Voted> {
        match self.reached() {
            Self::Proposed(voted) | Self::NotProposed(voted) => Some(voted),
            stage => stage.decided().map(|decided| decided.before.as_ref()),
        }
    }

    /// The consultation.
    pub fn consultation(&self) -> Option<&InConsultation> {
        match self.reached() {
            Self::PublicConsultation(consultation) => Some(consultation),
            Self::Consulted(consulted) => Some(&consulted.before),
            stage => stage.voted().map(|voted| voted.before.before.as_ref()),
        }
    }

    /// The assessment.
    pub fn assessment(&self) -> Option<&UnderAssessment> {
        match self.reached() {
            Self::UnderAssessment(assessment) => Some(assessment),
            Self::Assessed(assessed) => Some(&assessed.before),
            stage => stage.consultation().map(|consultation| consultation.before.before.as_ref()),
        }
    }

    /// What the secretariat found about the requirements.
    pub fn screened(&self) -> Option<&Screened> {
        match self.reached() {
            Self::Eligible(screened) | Self::Ineligible(screened) => Some(screened),
            stage => stage.assessment().map(|assessment| assessment.before.as_ref()),
        }
    }

    /// Who was asked to assess.
    pub fn assignments(&self) -> &[Assignment] {
        self.assessment().map(|assessment| assessment.assignments.as_slice()).unwrap_or_default()
    }

    /// The assessments.
    pub fn assessments(&self) -> &[Arc<Assessment>] {
        self.assessment().map(|assessment| assessment.assessments.as_slice()).unwrap_or_default()
    }

    /// What was said in the consultation.
    pub fn submissions(&self) -> &[Arc<Submission>] {
        self.consultation().map(|consultation| consultation.submissions.as_slice()).unwrap_or_default()
    }
}
