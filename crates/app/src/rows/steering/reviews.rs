//! Stage reviews: what opened them, what was decided, and what became of it.

use super::words::{cause_said, target_said};
use super::{kind_of, priority_over};
use rozum_locale::Lang;
use rozum_model::governance::{BodyId, FollowUp, Mark, ProposedDecision, ReviewId, ReviewStage, StageReview};
use rozum_model::time::Day;
use rozum_model::{PriorityId, RegionIso, State};
use serde::Serialize;
use utoipa::ToSchema;

/// A review of a strategy, a priority or a project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct StageReviewRow {
    /// Its id.
    #[schema(value_type = String, example = "05-V001")]
    pub id: ReviewId,
    /// What it is about: `strategy`, `priority` or `project`.
    pub about_kind: &'static str,
    /// The same by id: `UA-05`, `05-P01` or `05-A001`.
    pub about: String,
    /// ISO 3166-2 code of the region.
    #[schema(value_type = Option<String>)]
    pub region: Option<RegionIso>,
    /// The priority, of a project that of its call; null for a strategy.
    #[schema(value_type = Option<String>)]
    pub priority: Option<PriorityId>,
    /// What opened or joined it by itself: `red`, `silent`, `project-red`, `milestone`.
    pub triggers: Vec<&'static str>,
    /// All causes in words, those that a body named with them.
    pub causes: Vec<String>,
    /// What is said to each of them, in their order, once it is proposed; empty where nothing is.
    pub answers: Vec<String>,
    /// When it was opened.
    #[schema(value_type = String)]
    pub opened: Day,
    /// Its event in the journal.
    pub opened_seq: u64,
    /// By whom: `system`, `operator`, or an account.
    pub opened_by: String,
    /// Last day for a decision of two persons.
    #[schema(value_type = String)]
    pub deadline: Day,
    /// `open`, `proposed`, `decided` or `completed`.
    pub stage: &'static str,
    /// `keep`, `correct` or `discontinue`, once it is proposed.
    pub decision: Option<&'static str>,
    /// Why.
    pub reason: Option<String>,
    /// What is to be changed or ended.
    pub change: Option<String>,
    /// Last day for it.
    #[schema(value_type = Option<String>)]
    pub until: Option<Day>,
    /// Targets that a correction sets, in words, with those before.
    pub targets: Vec<String>,
    /// Who proposed it.
    pub proposed_by: Option<String>,
    /// The body whose member confirmed it.
    #[schema(value_type = Option<String>)]
    pub decided_in: Option<BodyId>,
    /// That member.
    pub decided_by: Option<String>,
    /// When.
    #[schema(value_type = Option<String>)]
    pub decided: Option<Day>,
    /// The event of the decision.
    pub decided_seq: Option<u64>,
    /// By what it was carried out: `version`, `target`, `modification` or `ended`.
    pub completed_by: Option<&'static str>,
    /// Number of the version or modification, or id of the indicator.
    pub completed_with: Option<String>,
    /// When that was entered.
    #[schema(value_type = Option<String>)]
    pub completed: Option<Day>,
    /// The event of that.
    pub completed_seq: Option<u64>,
    /// Whether the decision or what was decided is late on the day of the answer.
    pub overdue: bool,
}

/// What a list of reviews is narrowed to. Nothing set means everything.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StageReviewFilter {
    /// Only this region.
    pub region: Option<RegionIso>,
    /// Only of this priority and of projects in its calls.
    pub priority: Option<PriorityId>,
    /// Only of this, by the word of what it is.
    pub about: Option<String>,
    /// Only at this stage, by its word; `undecided` stands for all before the decision.
    pub stage: Option<String>,
}

impl StageReviewFilter {
    fn keeps(&self, row: &StageReviewRow) -> bool {
        self.region.is_none_or(|region| row.region == Some(region))
            && self.priority.is_none_or(|priority| row.priority == Some(priority))
            && self.about.as_ref().is_none_or(|about| row.about_kind == about)
            && self.stage.as_ref().is_none_or(|stage| match stage.as_str() {
                "undecided" => row.is_undecided(),
                stage => row.stage == stage,
            })
    }
}

/// Reviews by id.
pub fn stage_reviews(
    state: &State,
    filter: &StageReviewFilter,
    today: Day,
    lang: Lang,
) -> Vec<StageReviewRow> {
    let all = state.governance.reviews.values();
    all.map(|own| stage_review(state, own, today, lang)).filter(|row| filter.keeps(row)).collect()
}

/// One review.
pub fn stage_review(state: &State, review: &StageReview, today: Day, lang: Lang) -> StageReviewRow {
    let about = review.about;
    let causes = review.causes.iter().map(|named| cause_said(state, lang, about, &named.cause));
    let answer = |(number, _)| {
        let own = review.stage.proposal().and_then(|proposal| proposal.answer(number));
        own.unwrap_or_default().to_owned()
    };
    let row = StageReviewRow {
        id: review.id,
        about_kind: kind_of(about),
        about: about.to_string(),
        region: about.region(),
        priority: priority_over(state, about),
        triggers: review.triggers().map(rozum_model::governance::Trigger::code).collect(),
        causes: causes.collect(),
        answers: review.numbered().map(answer).collect(),
        opened: review.opened.day(),
        opened_seq: review.opened.seq,
        opened_by: review.opened.by.to_string(),
        deadline: review.due,
        stage: review.stage.name(),
        decision: None,
        reason: None,
        change: None,
        until: None,
        targets: Vec::new(),
        proposed_by: None,
        decided_in: None,
        decided_by: None,
        decided: None,
        decided_seq: None,
        completed_by: None,
        completed_with: None,
        completed: None,
        completed_seq: None,
        overdue: is_late(review, today),
    };
    let targets = |own: &ProposedDecision| {
        own.targets.iter().map(|one| target_said(state, lang, review.id, one)).collect()
    };
    StageReviewRow {
        targets: review.stage.proposal().map(targets).unwrap_or_default(),
        ..row.at(&review.stage)
    }
}

/// Whether the next step is late.
fn is_late(review: &StageReview, today: Day) -> bool {
    let due = if review.is_open() { Some(review.due) } else { review.awaited().map(|(_, until)| until) };
    due.is_some_and(|due| due < today)
}

/// By what a decision was carried out, and which one.
fn done_by(done: FollowUp) -> (&'static str, Option<String>) {
    match done {
        FollowUp::Version { version } => ("version", Some(version.to_string())),
        FollowUp::Target { indicator } => ("target", Some(indicator.to_string())),
        FollowUp::Modification { number } => ("modification", Some(number.to_string())),
        FollowUp::Ended => ("ended", None),
    }
}

impl StageReviewRow {
    fn is_undecided(&self) -> bool {
        self.decided.is_none()
    }

    /// With how far it has come.
    fn at(self, stage: &ReviewStage) -> Self {
        match stage {
            ReviewStage::Open => self,
            ReviewStage::Proposed { proposal, proposed } => self.proposed(proposal, proposed),
            ReviewStage::Decided { proposal, proposed, body, confirmed } => {
                self.proposed(proposal, proposed).decided(*body, confirmed)
            }
            ReviewStage::Completed { proposal, proposed, body, confirmed, done, completed, .. } => {
                let (by, with) = done_by(*done);
                Self {
                    completed_by: Some(by),
                    completed_with: with,
                    completed: Some(completed.day()),
                    completed_seq: Some(completed.seq),
                    ..self.proposed(proposal, proposed).decided(*body, confirmed)
                }
            }
        }
    }

    fn proposed(self, proposal: &ProposedDecision, proposed: &Mark) -> Self {
        Self {
            decision: Some(proposal.decision.code()),
            reason: Some(proposal.reason.clone()),
            change: proposal.change.clone(),
            until: proposal.until,
            proposed_by: Some(proposed.by.to_string()),
            ..self
        }
    }

    fn decided(self, body: BodyId, confirmed: &Mark) -> Self {
        Self {
            decided_in: Some(body),
            decided_by: Some(confirmed.by.to_string()),
            decided: Some(confirmed.day()),
            decided_seq: Some(confirmed.seq),
            ..self
        }
    }
}
