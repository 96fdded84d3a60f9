//! The figures that the summary tells, counted once.

use super::MonitoringMaterial;
use super::ledger::{self, Movement, Step};
use super::scope::Scope;
use rozum_governance::{Colour, Light, readings};
use rozum_model::State;
use rozum_model::governance::{CaseStage, Indicator, Kopecks};
use rozum_model::time::Day;
use rozum_risks::Outcome;

/// How many indicators of strategies and priorities of the register stand how, by their last period that is due.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Lights {
    /// As expected.
    pub green: usize,
    /// Somewhat behind.
    pub amber: usize,
    /// Far behind.
    pub red: usize,
    /// No value in time.
    pub no_data: usize,
    /// Of the context, or with no period that is due yet.
    pub uncoloured: usize,
}

impl Lights {
    /// All of them.
    pub const fn total(self) -> usize {
        self.green + self.amber + self.red + self.no_data + self.uncoloured
    }

    const fn add(&mut self, light: Option<Light>) {
        match light {
            Some(Light::Colour(Colour::Green)) => self.green += 1,
            Some(Light::Colour(Colour::Amber)) => self.amber += 1,
            Some(Light::Colour(Colour::Red)) => self.red += 1,
            Some(Light::NoData) => self.no_data += 1,
            Some(Light::Uncoloured | Light::Awaited) | None => self.uncoloured += 1,
        }
    }
}

/// Indicators of a scope whose strategy or priority stands in the register: what left it is steered no more.
pub fn live(state: &State, scope: Scope) -> impl Iterator<Item = &Indicator> {
    let own = state.governance.indicators.values().filter(move |own| scope.covers(own.id.region()));
    own.filter(|own| state.is_live(own.terms.about)).map(AsRef::as_ref)
}

/// The lights of a scope on a day.
pub fn lights(state: &State, scope: Scope, today: Day) -> Lights {
    let mut lights = Lights::default();
    for indicator in live(state, scope) {
        let all = readings(state, indicator, today);
        lights.add(all.iter().rev().map(|own| own.light).find(|light| *light != Light::Awaited));
    }
    lights
}

/// What the summary tells.
pub struct Numbers {
    pub strategies: usize,
    pub priorities: usize,
    pub projects: usize,
    pub under_way: usize,
    pub planned: Option<Kopecks>,
    pub contracted: Option<Kopecks>,
    pub paid: Option<Kopecks>,
    pub paid_in_period: Option<Kopecks>,
    pub lights: Lights,
    pub open_reviews: usize,
    pub flags: usize,
    pub open_cases: usize,
    pub late: usize,
    pub occasions: usize,
    pub submissions: usize,
    pub answered: usize,
}

impl Numbers {
    pub fn of(material: &MonitoringMaterial<'_>) -> Self {
        let (state, scope) = (material.standing, material.scope);
        let movements = material.movements();
        let at = |step: Step| move |own: &Movement| own.step == step;
        let strategies = || state.strategies.iter().filter(|(region, _)| scope.covers(Some(**region)));
        let submissions = || super::inclusion::submissions(material);
        let reviews = state.governance.reviews.values().filter(|own| scope.covers(own.id.region()));
        let cases = state.governance.cases.values().filter(|own| scope.covers(own.id.region()));
        Self {
            strategies: strategies().count(),
            priorities: strategies().map(|(_, own)| own.current.priorities.len()).sum(),
            projects: material.projects().count(),
            under_way: material.projects().filter(|own| material.stage_of(own).under_way().is_some()).count(),
            planned: super::money::allocated(state, scope, None),
            contracted: ledger::sum(&movements, at(Step::Contracted)),
            paid: ledger::sum(&movements, at(Step::Paid)),
            paid_in_period: ledger::sum(&movements, |own| {
                own.step == Step::Paid && material.period.has(own.day)
            }),
            lights: lights(state, scope, material.as_of),
            open_reviews: reviews.filter(|own| own.is_open()).count(),
            flags: material.findings().filter(|own| matches!(own.outcome, Outcome::Flag { .. })).count(),
            open_cases: cases.filter(|own| !matches!(own.stage, CaseStage::Closed { .. })).count(),
            late: material.late.iter().filter(|own| scope.covers(own.region)).count(),
            occasions: super::inclusion::occasions(material).count(),
            submissions: submissions().count(),
            answered: submissions().filter(|own| own.answer.is_some()).count(),
        }
    }
}
