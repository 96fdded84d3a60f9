//! The state as indicators read it: flat rows in the order of their ids, gathered once.

use crate::subject::Subject;
use crate::supplied::Supplied;
use crate::thresholds::Thresholds;
use crate::ties::Ties;
use rozum_model::evidence::Judged;
use rozum_model::governance::{
    ApplicationContent, ApplicationId, Assessment, BodyId, CallId, CallTerms, IndicatorId, Kopecks, Occasion,
    OrganisationId, Resolution, ReviewDecision, SittingId, Vote,
};
use rozum_model::relevance::Reviewed;
use rozum_model::stakeholder::Sector;
use rozum_model::time::Day;
use rozum_model::{PriorityId, RegionIso};
use std::collections::BTreeSet;
use std::sync::Arc;

/// What an indicator looks at.
#[derive(Debug, Clone, Copy)]
pub struct Case<'a> {
    /// The state, flat.
    pub funding: &'a Funding<'a>,
    /// What the caller knows beside it.
    pub supplied: &'a Supplied,
    /// The thresholds in force.
    pub thresholds: &'a Thresholds,
}

/// The state, flat: each list in the order of its ids.
#[derive(Debug)]
pub struct Funding<'a> {
    /// The day on which the question is asked.
    pub today: Day,
    /// The largest score of a criterion.
    pub scale: u8,
    /// Applications.
    pub projects: Vec<Project<'a>>,
    /// Calls.
    pub calls: Vec<CallRow<'a>>,
    /// Organisations.
    pub firms: Vec<Firm<'a>>,
    /// Sittings of working groups with recorded attendance, up to today.
    pub meetings: Vec<Meeting>,
    /// Occasions at which stakeholders met, up to today.
    pub occasions: Vec<&'a Occasion>,
    /// Indicators of strategies and priorities of the register.
    pub indicators: Vec<IndicatorRow>,
    /// Stage reviews that ended in a decision, up to today.
    pub reviews: Vec<ReviewRow>,
    /// Working groups with their priorities.
    pub groups: Vec<(BodyId, PriorityId)>,
    /// Priorities of current versions.
    pub priorities: Vec<PriorityRow<'a>>,
    /// Regions with a strategy.
    pub regions: Vec<RegionIso>,
    /// Who controls whom, who sits for whom, who declared what.
    pub(crate) ties: Ties<'a>,
}

impl<'a> Funding<'a> {
    /// An organisation.
    pub fn firm(&self, id: OrganisationId) -> Option<&Firm<'a>> {
        self.firms.binary_search_by_key(&id, |firm| firm.id).ok().map(|at| &self.firms[at])
    }

    /// A call.
    pub fn call(&self, id: CallId) -> Option<&CallRow<'a>> {
        self.calls.binary_search_by_key(&id, |call| call.id).ok().map(|at| &self.calls[at])
    }

    /// Projects that councils approved and nobody ended.
    pub fn awarded(&self) -> impl Iterator<Item = (&Project<'a>, Award)> {
        self.projects.iter().filter_map(|project| Some((project, project.award?)))
    }
}

/// How an application stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Nobody has decided yet.
    Open,
    /// The requirements were not met.
    Ineligible,
    /// The working group or every council was against it.
    Refused,
    /// Approved, and on its way or done.
    Awarded,
    /// Withdrawn or terminated.
    Ended,
}

/// What councils gave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Award {
    /// The sum of the approving regions' shares.
    pub amount: Kopecks,
    /// Event of the last decision.
    pub event: u64,
}

/// What the contract says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Plan {
    /// First day of the work.
    pub starts: Day,
    /// Last day of the work.
    pub ends: Day,
    /// The sum of all regions' shares.
    pub amount: Kopecks,
    /// The authority that signed.
    pub authority: BodyId,
    /// Event of the signature.
    pub event: u64,
}

/// An accepted modification.
#[derive(Debug, Clone, Copy)]
pub struct Change<'a> {
    /// The application as it reads since.
    pub content: &'a ApplicationContent,
    /// Event of its acceptance.
    pub event: u64,
}

/// A payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Payment {
    /// When it was recorded.
    pub day: Day,
    /// How much, of all regions' shares.
    pub amount: Kopecks,
    /// Its event.
    pub event: u64,
}

/// A milestone that was seen reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reached {
    /// Its number, from 1.
    pub milestone: u16,
    /// Last day of the period whose report shows it.
    pub day: Day,
}

/// A consultation on an application.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AskedPublic {
    /// First day.
    pub opened: Day,
    /// Last day for submissions.
    pub until: Day,
    /// How many spoke.
    pub said: usize,
    /// How many of them have no answer.
    pub unanswered: usize,
    /// How many spoke for each sector, in the order of [`Sector::ALL`]; who spoke only for themselves is in none.
    pub by_sector: [u64; 4],
    /// Event of its opening.
    pub event: u64,
}

/// An application.
#[derive(Debug, Clone)]
pub struct Project<'a> {
    /// Its id.
    pub id: ApplicationId,
    /// The call that it answers.
    pub call: CallId,
    /// The priority of the working group that proposes.
    pub priority: Option<PriorityId>,
    /// The region of its task.
    pub region: RegionIso,
    /// As it reads now.
    pub content: &'a ApplicationContent,
    /// As it read when it was decided on, before any modification.
    pub planned: &'a ApplicationContent,
    /// When it was handed in first.
    pub submitted: Day,
    /// The event of that.
    pub submitted_event: u64,
    /// How it stands.
    pub standing: Standing,
    /// Whether it was assessed by all who were asked.
    pub assessed: bool,
    /// What it asks from the regions together; `None` when the sum does not fit.
    pub asked: Option<Kopecks>,
    /// What it was given; `None` unless it stands awarded.
    pub award: Option<Award>,
    /// The contract.
    pub plan: Option<Plan>,
    /// Accepted modifications, oldest first.
    pub changes: Vec<Change<'a>>,
    /// Payments, oldest first; those of a project that was ended too.
    pub payments: Vec<Payment>,
    /// Milestones seen reached.
    pub reached: Vec<Reached>,
    /// Numbers of indicators that some report counted.
    pub counted: BTreeSet<u16>,
    /// Reports handed in.
    pub reports: usize,
    /// When the work was completed.
    pub completed: Option<Day>,
    /// Assessments.
    pub assessments: &'a [Arc<Assessment>],
    /// Sum of score times weight over the assessments, and how many: compared exactly.
    pub score: Option<(u64, u64)>,
    /// The last vote of the working group.
    pub vote: Option<&'a Vote>,
    /// What the councils decided.
    pub resolutions: &'a [Resolution],
    /// The consultation.
    pub asked_public: Option<AskedPublic>,
}

/// A call.
#[derive(Debug, Clone, Copy)]
pub struct CallRow<'a> {
    /// Its id.
    pub id: CallId,
    /// What it says.
    pub terms: &'a CallTerms,
    /// The priority of its working group.
    pub priority: Option<PriorityId>,
}

/// An organisation.
#[derive(Debug, Clone, Copy)]
pub struct Firm<'a> {
    /// Its id.
    pub id: OrganisationId,
    /// Since when it exists.
    pub registered_on: Option<Day>,
    /// Its sector of the helix.
    pub sector: Sector,
    /// Its main kind of activity.
    pub kved: Option<&'a str>,
    /// Whether the register knows anybody who controls it.
    pub controlled: bool,
}

/// A sitting of a working group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Meeting {
    /// The sitting.
    pub sitting: SittingId,
    /// Its day.
    pub day: Day,
    /// How many came for each sector, in the order of [`Sector::ALL`].
    pub came: [u64; 4],
    /// Event of the attendance.
    pub event: u64,
}

/// An indicator of a strategy or a priority.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IndicatorRow {
    /// Its id.
    pub id: IndicatorId,
    /// What it steers.
    pub of: Subject,
    /// Whether some period has a value; that nobody could tell is none.
    pub observed: bool,
    /// Whether anything was told, or a period ended since it was entered.
    pub is_due: bool,
}

/// A stage review that ended in a decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReviewRow {
    /// What was reviewed.
    pub of: Subject,
    /// The day of the decision.
    pub day: Day,
    /// The decision.
    pub decision: ReviewDecision,
    /// Event of the decision.
    pub event: u64,
}

/// A priority of a current version.
#[derive(Debug, Clone, Copy)]
pub struct PriorityRow<'a> {
    /// Its id.
    pub id: PriorityId,
    /// Its place in the document, from 1.
    pub place: usize,
    /// Its words.
    pub text: &'a str,
    /// The day from which the first version that has it holds.
    pub since: Day,
    /// The day from which the version holds that has these words first.
    pub worded: Day,
    /// The review of its relevance that holds.
    pub review: Option<&'a Reviewed>,
    /// What stakeholders hold against the figures.
    pub judged: Option<&'a Judged>,
}
