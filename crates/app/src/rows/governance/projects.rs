//! Projects: applications from the day they were handed in.

use super::money::money_of;
use super::phase::Phase;
use super::priority_of;
use rozum_model::governance::{
    Application, ApplicationContent, ApplicationId, Call, CallId, ContentVersion, Kopecks, OrganisationId,
    Stage,
};
use rozum_model::time::Day;
use rozum_model::{PriorityId, RegionIso, State, TaskId};
use rozum_reports::Scope;
use rozum_reports::monitoring::first_day;
use serde::Serialize;
use std::sync::Arc;
use utoipa::ToSchema;

/// A project. Amounts are whole kopecks of the regions' money; null where the project has not come so far.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct ProjectRow {
    /// Its id.
    #[schema(value_type = String, example = "05-A001")]
    pub id: ApplicationId,
    /// The call that it answers.
    #[schema(value_type = String)]
    pub call: CallId,
    /// ISO 3166-2 code of the region of its task.
    #[schema(value_type = String)]
    pub region: RegionIso,
    /// The priority of the working group that proposes.
    #[schema(value_type = Option<String>)]
    pub priority: Option<PriorityId>,
    /// The task that it answers.
    #[schema(value_type = String)]
    pub task: TaskId,
    /// Its title.
    pub title: String,
    /// The applicant that leads.
    #[schema(value_type = String)]
    pub lead: OrganisationId,
    /// Name of the applicant that leads.
    pub lead_name: String,
    /// The other partners.
    #[schema(value_type = Vec<String>)]
    pub partners: Vec<OrganisationId>,
    /// Kind of activity of the work by KVED.
    pub kved: String,
    /// How far it has come, `submitted` … `closed`.
    pub stage: &'static str,
    /// The group of that stage.
    pub phase: Phase,
    /// Day on which it was first handed in.
    #[schema(value_type = String)]
    pub submitted: Day,
    /// Mean of the assessments, each weighted by the call's criteria; on the scale of the scores. Null until the assessment is
    /// closed.
    pub score: Option<f64>,
    /// The whole budget, other sources with it.
    pub budget_kopecks: Option<u64>,
    /// Asked of regions.
    pub asked_kopecks: Option<u64>,
    /// Approved by councils.
    pub approved_kopecks: Option<u64>,
    /// Under contract; of one that was terminated what was paid.
    pub contracted_kopecks: Option<u64>,
    /// Certified.
    pub certified_kopecks: Option<u64>,
    /// Paid.
    pub paid_kopecks: Option<u64>,
}

/// A project with all that was decided on it.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct ProjectDetail {
    /// As in the list.
    #[serde(flatten)]
    pub project: ProjectRow,
    /// The application as it reads now.
    #[schema(value_type = Object)]
    pub content: Arc<ApplicationContent>,
    /// What was handed in before and mended, oldest first.
    #[schema(value_type = Vec<Object>)]
    pub earlier: Vec<ContentVersion>,
    /// The stage with all before it: who decided what, when, why, and by which event of the journal. Scores are left out until
    /// the assessment is closed.
    #[schema(value_type = Object)]
    pub record: Stage,
}

/// What a list of projects is narrowed to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ProjectFilter {
    /// Only of this region: the task is there, or money is asked of it.
    pub region: Option<RegionIso>,
    /// Only of this priority.
    pub priority: Option<PriorityId>,
    /// Only at this stage, by its word.
    pub stage: Option<String>,
    /// Only of this group of stages.
    pub phase: Option<Phase>,
    /// Only of this call.
    pub call: Option<CallId>,
    /// Only those in which this organisation takes part.
    pub organisation: Option<OrganisationId>,
}

/// Whether scores are sealed: until the assessment is closed nobody reads what another assessor gave.
pub const fn is_sealed(application: &Application) -> bool {
    matches!(application.stage, Stage::UnderAssessment(_))
}

/// How far an application has come, with what was decided; without the scores while they are sealed.
fn record_of(application: &Application) -> Stage {
    let mut stage = application.stage.clone();
    if let Stage::UnderAssessment(own) = &mut stage {
        for assessment in &mut own.assessments {
            Arc::make_mut(assessment).scores.clear();
        }
    }
    stage
}

/// Mean of the assessments that count, each weighted by the call's criteria; `None` while the assessment is
/// open. As of the last event: an interest that came to light since takes an assessment out.
pub fn score_of(state: &State, application: &Application, call: &Call) -> Option<f64> {
    let day = state.last_at.filter(|_| !is_sealed(application))?.kyiv_day();
    let (sum, count) = rozum_governance::score(state, &call.terms, application, day)?;
    let exact = |number: u64| u32::try_from(number).ok().map(f64::from);
    Some(exact(sum)? / (exact(count)? * 100.0))
}

impl ProjectRow {
    fn of(state: &State, application: &Application) -> Self {
        let content = &application.current.content;
        let money = money_of(application, None);
        let call = state.governance.call(application.call);
        let lead = state.governance.organisation(content.lead);
        let kopecks = |amount: Option<Kopecks>| amount.map(|amount| amount.0);
        Self {
            id: application.id,
            call: application.call,
            region: application.region(),
            priority: call.and_then(|call| priority_of(state, call)),
            task: content.task,
            title: content.title.clone(),
            lead: content.lead,
            lead_name: lead.map(|lead| lead.facts.name.clone()).unwrap_or_default(),
            partners: content.partners.iter().map(|partner| partner.organisation).collect(),
            kved: content.kved.clone(),
            stage: application.stage.name(),
            phase: Phase::of(&application.stage),
            submitted: first_day(application),
            score: call.and_then(|call| score_of(state, application, call)),
            budget_kopecks: kopecks(content.total()),
            asked_kopecks: kopecks(money.asked),
            approved_kopecks: kopecks(money.approved),
            contracted_kopecks: kopecks(money.contracted),
            certified_kopecks: kopecks(money.certified),
            paid_kopecks: kopecks(money.paid),
        }
    }

    fn fits(&self, filter: &ProjectFilter) -> bool {
        filter.priority.is_none_or(|priority| self.priority == Some(priority))
            && filter.stage.as_ref().is_none_or(|stage| self.stage == stage)
            && filter.phase.is_none_or(|phase| self.phase == phase)
            && filter.call.is_none_or(|call| self.call == call)
            && filter.organisation.is_none_or(|own| self.lead == own || self.partners.contains(&own))
    }
}

/// Projects by region and number.
pub fn projects(state: &State, filter: &ProjectFilter) -> Vec<ProjectRow> {
    let scope = filter.region.map_or(Scope::Country, Scope::Region);
    let all = state.governance.applications.values().filter(|application| scope.has(application));
    all.map(|application| ProjectRow::of(state, application)).filter(|row| row.fits(filter)).collect()
}

/// One project.
pub fn project(state: &State, id: ApplicationId) -> Option<ProjectDetail> {
    let application = state.governance.application(id)?;
    Some(ProjectDetail {
        project: ProjectRow::of(state, application),
        content: Arc::clone(&application.current.content),
        earlier: application.earlier.clone(),
        record: record_of(application),
    })
}
