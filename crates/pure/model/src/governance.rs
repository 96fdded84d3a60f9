//! Bodies, calls, applications, money and oversight: what they are made of, and the part of the state
//! that holds them.

mod application;
mod assessment;
mod body;
mod call;
mod content;
mod contract;
mod figure;
mod ids;
mod interest;
mod mark;
mod money;
mod organisation;
mod oversight;
mod package;
mod past;
mod rules;
mod sitting;
mod stage;
mod steering;
mod transitions;
mod work;

pub use application::{Act, Application, ContentVersion};
pub use assessment::{Answer, Assessment, Assignment, Finding, Position, Score, Statement, Submission};
pub use body::{Body, BodyFacts, BodyKind, Mandate, MandateStage, Seat, Side, Term};
pub use call::{Call, CallStage, CallTerms, Criterion};
pub use content::{ApplicationContent, Effects, Milestone, Partner, ProjectIndicator};
pub use contract::{
    Certificate, Contract, ContractDraft, ContractTerms, Counted, Evaluation, Modification,
    ModificationStage, ProposedTermination, Reached, Report, ReportContent, ReportStage, Tranche,
    Verification, Weight,
};
pub use figure::Figure;
pub use ids::{
    ApplicationId, BodyId, CallId, CaseId, IndicatorId, MandateId, OccasionId, OrganisationId, PackageId,
    ReviewId, RiskId, SittingId,
};
pub use interest::{Declaration, DeclaredInterest, Interest, InterestIn, Tie};
pub use mark::Mark;
pub use money::{BudgetLine, Kopecks, Share, Source};
pub use organisation::{
    Controller, Edrpou, KnownController, Organisation, OrganisationFacts, Party, ProposedControllers,
};
pub use oversight::{
    Appeal, Case, CaseAbout, CaseStage, Citation, Conclusion, Crossed, Ground, Order, Speaker, Turn,
};
pub use package::{Package, PackageLine, Resolution, package_bytes};
pub use rules::{ProposedRules, RuleSet, Rules};
pub use sitting::{
    Ballot, Choice, Item, Matter, Opinion, Outcome, Point, Present, Quorum, Recusal, Sitting, Verdict,
};
pub use stage::{
    Assessed, Closed, Completed, Conditional, Consulted, Contracted, Decided, Evaluated, Implementing,
    InConsultation, ReturnedForFix, Screened, Stage, Stopped, Submitted, Suspended, UnderAssessment, Vote,
    Voted,
};
pub use steering::{
    Cause, CauseAnswer, EarlierTarget, FollowUp, Frequency, Guest, Headcount, Indicator, IndicatorKind,
    IndicatorTerms, Level, NamedCause, NewTarget, Observation, Observed, Observing, Occasion, OccasionFacts,
    OccasionProposal, OccasionVersion, ProposedDecision, ReturnedDecision, ReviewDecision, ReviewStage, Risk,
    RiskAbout, RiskEntry, RiskLook, RiskNext, StageReview, Steered, StrategyStage, Trigger,
    WithdrawnIndicator, is_risk_indicator, risk_indicators,
};

use crate::RegionIso;
use crate::account::AccountId;
use crate::time::Day;
use imbl::OrdMap;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// All of governance that the journal adds up to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Governance {
    /// Organisations by id.
    pub organisations: OrdMap<OrganisationId, Arc<Organisation>>,
    /// Bodies by id, open and closed.
    pub bodies: OrdMap<BodyId, Arc<Body>>,
    /// Mandates by id, whatever became of them; those of a body stand together.
    pub mandates: OrdMap<MandateId, Arc<Mandate>>,
    /// What people declared of their interests.
    pub declarations: OrdMap<AccountId, Arc<Declaration>>,
    /// Calls by id.
    pub calls: OrdMap<CallId, Arc<Call>>,
    /// Applications by id.
    pub applications: OrdMap<ApplicationId, Arc<Application>>,
    /// Sittings by id; those of a body stand together.
    pub sittings: OrdMap<SittingId, Arc<Sitting>>,
    /// Cases of oversight by id.
    pub cases: OrdMap<CaseId, Arc<Case>>,
    /// Indicators of strategies and priorities that steer, by id.
    pub indicators: OrdMap<IndicatorId, Arc<Indicator>>,
    /// Indicators that were entered by mistake, by id.
    pub withdrawn_indicators: OrdMap<IndicatorId, Arc<WithdrawnIndicator>>,
    /// Stage reviews by id.
    pub reviews: OrdMap<ReviewId, Arc<StageReview>>,
    /// The register of risks by id.
    pub risks: OrdMap<RiskId, Arc<Risk>>,
    /// Events at which stakeholders met, by id.
    pub occasions: OrdMap<OccasionId, Arc<Occasion>>,
    /// The numbers in the rules.
    pub rules: Arc<Rules>,
}

impl Governance {
    /// An organisation.
    pub fn organisation(&self, id: OrganisationId) -> Option<&Organisation> {
        self.organisations.get(&id).map(AsRef::as_ref)
    }

    /// A body.
    pub fn body(&self, id: BodyId) -> Option<&Body> {
        self.bodies.get(&id).map(AsRef::as_ref)
    }

    /// A mandate.
    pub fn mandate(&self, id: MandateId) -> Option<&Mandate> {
        self.mandates.get(&id).map(AsRef::as_ref)
    }

    /// A call.
    pub fn call(&self, id: CallId) -> Option<&Call> {
        self.calls.get(&id).map(AsRef::as_ref)
    }

    /// An application.
    pub fn application(&self, id: ApplicationId) -> Option<&Application> {
        self.applications.get(&id).map(AsRef::as_ref)
    }

    /// A sitting.
    pub fn sitting(&self, id: SittingId) -> Option<&Sitting> {
        self.sittings.get(&id).map(AsRef::as_ref)
    }

    /// A case.
    pub fn case(&self, id: CaseId) -> Option<&Case> {
        self.cases.get(&id).map(AsRef::as_ref)
    }

    /// An indicator of a strategy or priority.
    pub fn indicator(&self, id: IndicatorId) -> Option<&Indicator> {
        self.indicators.get(&id).map(AsRef::as_ref)
    }

    /// An indicator whether it steers or was withdrawn.
    pub fn entered_indicator(&self, id: IndicatorId) -> Option<&Indicator> {
        let withdrawn = || self.withdrawn_indicators.get(&id).map(|own| &own.indicator);
        self.indicator(id).or_else(withdrawn)
    }

    /// The number of the last indicator that was entered for a region, or for the country; 0 before the first.
    pub fn last_indicator(&self, region: Option<RegionIso>) -> u16 {
        let all = || IndicatorId::new(region, 0)..=IndicatorId::new(region, u16::MAX);
        let standing = self.indicators.range(all()).next_back().map(|(id, _)| id.number());
        let withdrawn = self.withdrawn_indicators.range(all()).next_back().map(|(id, _)| id.number());
        standing.max(withdrawn).unwrap_or_default()
    }

    /// A stage review.
    pub fn stage_review(&self, id: ReviewId) -> Option<&StageReview> {
        self.reviews.get(&id).map(AsRef::as_ref)
    }

    /// An entry in the register of risks.
    pub fn risk(&self, id: RiskId) -> Option<&Risk> {
        self.risks.get(&id).map(AsRef::as_ref)
    }

    /// An event at which stakeholders met.
    pub fn occasion(&self, id: OccasionId) -> Option<&Occasion> {
        self.occasions.get(&id).map(AsRef::as_ref)
    }

    /// Stage reviews about something, oldest first.
    pub fn reviews_of(&self, about: Steered) -> impl Iterator<Item = &StageReview> {
        let region = about.region();
        let all = ReviewId::new(region, 0)..=ReviewId::new(region, u16::MAX);
        let all = self.reviews.range(all).map(|(_, review)| review.as_ref());
        all.filter(move |review| review.about == about)
    }

    /// A package.
    pub fn package(&self, id: PackageId) -> Option<&Package> {
        self.call(id.call())?.package(id)
    }

    /// The numbers that hold.
    pub fn numbers(&self) -> &RuleSet {
        &self.rules.current
    }

    /// All mandates of a body.
    pub fn mandates_of(&self, body: BodyId) -> impl Iterator<Item = &Mandate> {
        let all = MandateId::new(body, 0)..=MandateId::new(body, u16::MAX);
        self.mandates.range(all).map(|(_, mandate)| mandate.as_ref())
    }

    /// All mandates of a person.
    pub fn mandates_held(&self, account: &AccountId) -> impl Iterator<Item = &Mandate> {
        self.mandates.values().map(AsRef::as_ref).filter(move |mandate| mandate.seat.account == *account)
    }

    /// Members of a body on a day: their mandates hold.
    pub fn members(&self, body: BodyId, day: Day) -> impl Iterator<Item = &Mandate> {
        self.mandates_of(body).filter(move |mandate| mandate.holds(day))
    }

    /// The mandate by which a person sits in an open body on a day.
    pub fn seat(&self, account: &AccountId, body: BodyId, day: Day) -> Option<&Mandate> {
        let open = self.body(body).is_some_and(|body| body.closed.is_none());
        self.members(body, day).find(|mandate| open && mandate.seat.account == *account)
    }

    /// Open bodies of a region of which a kind is asked; no region is the whole country.
    pub fn bodies_in(
        &self,
        region: Option<RegionIso>,
        is: impl Fn(BodyKind) -> bool,
    ) -> impl Iterator<Item = &Body> {
        let all = BodyId::new(region, 0)..=BodyId::new(region, u16::MAX);
        let open = move |body: &&Body| body.closed.is_none() && is(body.facts.kind);
        self.bodies.range(all).map(|(_, body)| body.as_ref()).filter(open)
    }

    /// The mandate by which a person sits in an open body of that region and kind on a day.
    pub fn sits(
        &self,
        account: &AccountId,
        region: Option<RegionIso>,
        day: Day,
        is: impl Fn(BodyKind) -> bool,
    ) -> Option<&Mandate> {
        let mut bodies = self.bodies_in(region, is);
        bodies.find_map(|body| self.members(body.id, day).find(|mandate| mandate.seat.account == *account))
    }
}
