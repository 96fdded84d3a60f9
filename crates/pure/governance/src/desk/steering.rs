//! Indicators, reviews, risks and stakeholder events.

use super::Desk;
use crate::steering::{Light, deciders, oversees, readings, rests};
use rozum_model::Actor;
use rozum_model::event::Subject;
use rozum_model::governance::{Act, BodyId, BodyKind, ReviewStage, StageReview, Steered};
use rozum_model::{RegionIso, State};
use std::collections::BTreeSet;

impl Desk<'_> {
    pub(super) fn steering(&mut self) {
        let own: Vec<(BodyId, BodyKind)> = self.own_bodies();
        for region in regions(&own, |kind| kind == BodyKind::Secretariat) {
            self.may("register-indicator", region, Subject::Strategy(region));
            self.may("record-occasion", region, Subject::Strategy(region));
        }
        self.observations();
        self.mistakes();
        self.asking(&own);
        let reviews: Vec<StageReview> =
            self.state.governance.reviews.values().map(|review| review.as_ref().clone()).collect();
        for review in &reviews {
            self.on_review(review);
        }
        self.risks(&own);
        for (id, _) in &self.state.governance.occasions {
            if self.convenes(id.region()) {
                self.may("correct-occasion", id, Subject::Occasion(*id));
            }
        }
    }

    fn own_bodies(&self) -> Vec<(BodyId, BodyKind)> {
        let open = self.state.governance.bodies.values().filter(|body| body.closed.is_none());
        let own = open.filter(|body| self.state.governance.seat(self.account, body.id, self.today).is_some());
        own.map(|body| (body.id, body.facts.kind)).collect()
    }

    /// What periods wait for, and those that may be corrected.
    fn observations(&mut self) {
        let state: &State = self.state;
        for indicator in state.governance.indicators.values() {
            if state.governance.seat(self.account, indicator.terms.owner, self.today).is_none() {
                continue;
            }
            let subject = || Subject::Indicator(indicator.id);
            for reading in readings(state, indicator, self.today) {
                let told = indicator.observations.contains_key(&reading.period);
                if !told && matches!(reading.light, Light::Awaited | Light::NoData) {
                    let id = format!("{}/{}", indicator.id, reading.period);
                    self.due("record-observation", id, subject(), reading.due);
                }
            }
            self.may("record-observation", indicator.id, subject());
        }
    }

    /// Indicators that nothing rests on yet.
    fn mistakes(&mut self) {
        let state: &State = self.state;
        for indicator in state.governance.indicators.values() {
            if self.convenes(indicator.id.region()) && rests(state, indicator, self.today).is_empty() {
                self.may("withdraw-indicator", indicator.id, Subject::Indicator(indicator.id));
            }
        }
    }

    /// What somebody could ask a review of.
    fn asking(&mut self, own: &[(BodyId, BodyKind)]) {
        let concerned =
            |kind| matches!(kind, BodyKind::Secretariat | BodyKind::Council | BodyKind::Oversight);
        let mut about: BTreeSet<Steered> = BTreeSet::new();
        for region in regions(own, concerned) {
            about.insert(Steered::Strategy(region));
            let strategy = self.state.strategy(region);
            let priorities = strategy.into_iter().flat_map(|own| &own.current.priorities);
            about.extend(priorities.map(|own| Steered::Priority(own.id)));
            let applications = self.state.governance.applications.keys();
            about.extend(
                applications.filter(|id| id.region() == Some(region)).map(|id| Steered::Application(*id)),
            );
        }
        about.extend(self.of_groups(own));
        for one in about {
            let open = self.state.governance.reviews_of(one).any(StageReview::is_open);
            if !open && self.state.is_live(one) {
                self.may("open-review", one, subject(one));
            }
        }
    }

    /// What the working groups of a person decide on: their priorities, and the projects of their calls.
    fn of_groups(&self, own: &[(BodyId, BodyKind)]) -> Vec<Steered> {
        let governance = &self.state.governance;
        let groups = own.iter().filter_map(|(id, kind)| match kind {
            BodyKind::WorkingGroup { priority } => Some((*id, *priority)),
            _ => None,
        });
        let mut about = Vec::new();
        for (group, priority) in groups {
            about.push(Steered::Priority(priority));
            let of_group = |call| governance.call(call).is_some_and(|own| own.terms.working_group == group);
            let projects = governance.applications.values().filter(|own| of_group(own.call));
            about.extend(projects.map(|own| Steered::Application(own.id)));
        }
        about
    }

    fn on_review(&mut self, review: &StageReview) {
        let subject = || Subject::Review(review.id);
        let region = review.id.region();
        if !self.is_apart(review, &review.stage) {
            return;
        }
        match &review.stage {
            ReviewStage::Open if self.convenes(region) => {
                self.due("propose-review-decision", review.id, subject(), Some(review.due));
            }
            ReviewStage::Proposed { proposed, .. } => {
                let decides = deciders(self.state, review.about)
                    .into_iter()
                    .any(|body| self.state.governance.seat(self.account, body, self.today).is_some());
                if decides && proposed.by != Actor::Account(self.account.clone()) {
                    self.due("confirm-review-decision", review.id, subject(), Some(review.due));
                    self.may("return-review-decision", review.id, subject());
                }
            }
            ReviewStage::Decided { proposal, .. } if self.convenes(region) => {
                let Some(until) = proposal.until else { return };
                self.due("complete-review", review.id, subject(), Some(until));
            }
            _ => {}
        }
    }

    /// Whether nothing keeps the person from a hand in it; what was done is told by any member of the secretariat.
    fn is_apart(&self, review: &StageReview, stage: &ReviewStage) -> bool {
        let act = match stage {
            ReviewStage::Open => Act::Screened,
            ReviewStage::Proposed { .. } => Act::Voted,
            ReviewStage::Decided { .. } | ReviewStage::Completed { .. } => return true,
        };
        let Steered::Application(id) = review.about else {
            return !oversees(self.state, self.account, review.about, self.today);
        };
        let free = self.state.governance.application(id).is_some_and(|own| self.is_free(own, act));
        free && !oversees(self.state, self.account, review.about, self.today)
    }

    fn risks(&mut self, own: &[(BodyId, BodyKind)]) {
        let keeper = |kind| matches!(kind, BodyKind::Secretariat | BodyKind::Oversight);
        for region in regions(own, keeper) {
            self.may("register-risk", region, Subject::Strategy(region));
        }
        let state: &State = self.state;
        for risk in state.governance.risks.values() {
            let Some((_, by)) = risk.stands() else { continue };
            let (id, subject) = (risk.id, Subject::Risk(risk.id));
            let answers = state.governance.seat(self.account, risk.owner(), self.today).is_some();
            let keeps = self.sits(id.region(), keeper);
            if answers || keeps && by < self.today {
                self.due("review-risk", id, subject, Some(by));
            } else if keeps {
                self.may("review-risk", id, subject);
            }
        }
    }
}

/// Regions of bodies of these kinds.
fn regions(own: &[(BodyId, BodyKind)], is: impl Fn(BodyKind) -> bool) -> BTreeSet<RegionIso> {
    own.iter().filter(|(_, kind)| is(*kind)).filter_map(|(id, _)| id.region()).collect()
}

/// Whose page shows it.
const fn subject(about: Steered) -> Subject {
    match about {
        Steered::Strategy(region) => Subject::Strategy(region),
        Steered::Priority(id) => Subject::Strategy(id.region()),
        Steered::Application(id) => Subject::Application(id),
    }
}
