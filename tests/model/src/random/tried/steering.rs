//! What is tried on indicators, reviews, risks and events at which stakeholders meet.

use super::{Draw, anybody, body, of_body, organisation};
use crate::ground::paper;
use crate::random::founding::{OVERSIGHT, SECRETARIAT, region_of};
use rozum_model::command::SteeringCommand as Verb;
use rozum_model::governance::{
    CauseAnswer, FollowUp, Frequency, Guest, Headcount, Indicator, IndicatorKind, IndicatorTerms, Level,
    NewTarget, Observed, Observing, OccasionFacts, ProposedDecision, ReviewDecision, Risk, RiskAbout,
    RiskEntry, RiskNext, StageReview, Steered, StrategyStage,
};
use rozum_model::time::Day;
use rozum_model::{Actor, Command, PriorityId, RegionIso, State};
use std::sync::Arc;

const GROUP: usize = 2;
const COUNCIL: usize = 3;

fn why() -> String {
    "Умови змінилися від часу ухвалення.".to_owned()
}

fn later(day: Day, days: i64) -> Day {
    day.saturating_add(jiff::Span::new().days(days))
}

/// Mostly a step that leads on from where an indicator or a review stands.
pub(super) fn step(state: &State, today: Day, draw: &Draw) -> (Actor, Command) {
    let region = region_of(draw.0[1]);
    let secretary = of_body(draw, region, SECRETARIAT);
    let (actor, verb) = match draw.below(2, 16) {
        0 => (if draw.below(4, 8) == 0 { anybody(draw) } else { Actor::System }, Verb::OpenDueReviews),
        1 => (secretary, Verb::RegisterIndicator { terms: Box::new(terms(region, today, draw)) }),
        2 => {
            let asks = [SECRETARIAT, GROUP, COUNCIL, OVERSIGHT][draw.index(4, 4)];
            (
                of_body(draw, region, asks),
                Verb::OpenReview { about: about(state, region, draw), reason: why() },
            )
        }
        3 => risk(state, region, today, draw),
        4 => (secretary, occasion(state, region, today, draw)),
        5..=9 => return told(state, today, draw),
        _ => return reviewed(state, today, draw),
    };
    (actor, verb.into())
}

fn about(state: &State, region: RegionIso, draw: &Draw) -> Steered {
    let projects: Vec<_> = state.governance.applications.keys().collect();
    match (draw.below(5, 3), projects.get(draw.index(6, projects.len()))) {
        (0, _) => Steered::Strategy(region),
        (1, Some(project)) => Steered::Application(**project),
        _ => Steered::Priority(PriorityId::new(region, 1)),
    }
}

/// Three names of a strategy and three of its priority; some only surround them.
fn terms(region: RegionIso, today: Day, draw: &Draw) -> IndicatorTerms {
    let level = |value: &str, on| Level { value: value.to_owned(), on };
    let about = match draw.below(4, 2) {
        0 => Steered::Strategy(region),
        _ => Steered::Priority(PriorityId::new(region, 1)),
    };
    let kind = if draw.below(5, 4) == 0 { IndicatorKind::Context } else { IndicatorKind::Result };
    let target = (kind == IndicatorKind::Result).then(|| level("100", later(today, 900)));
    IndicatorTerms {
        about,
        kind,
        name: format!("Показник {}", draw.0[5] % 3),
        unit: "од.".to_owned(),
        baseline: level("0", later(today, -100)),
        target,
        frequency: Frequency::Quarterly,
        owner: body(region, 3),
        source: "звіти".to_owned(),
    }
}

/// A period that is over, told well or badly, for the first time or once more.
fn told(state: &State, today: Day, draw: &Draw) -> (Actor, Command) {
    let all: Vec<&Indicator> = state.governance.indicators.values().map(Arc::as_ref).collect();
    let Some(indicator) = all.get(draw.index(4, all.len())) else {
        let region = region_of(draw.0[1]);
        let terms = Box::new(terms(region, today, draw));
        return (of_body(draw, region, SECRETARIAT), Verb::RegisterIndicator { terms }.into());
    };
    let region = indicator.id.region().unwrap_or_else(|| region_of(0));
    if draw.1[5].is_multiple_of(24) {
        let withdrawing = Verb::WithdrawIndicator { indicator: indicator.id, reason: why() };
        return (of_body(draw, region, SECRETARIAT), withdrawing.into());
    }
    let periods: Vec<Day> = indicator.periods_before(today).collect();
    let first = periods.iter().find(|period| !indicator.observations.contains_key(period));
    let period = match first {
        Some(first) if draw.below(5, 8) > 0 => *first,
        _ => periods.get(draw.index(5, periods.len())).copied().unwrap_or(today),
    };
    let known = indicator.observations.contains_key(&period);
    let observed = match draw.1[2] % 6 {
        0 => Observed::Missing { why: "Опитування не проведено.".to_owned() },
        place => Observed::Value(["1", "2", "9", "60", "200"][usize::from(place) - 1].to_owned()),
    };
    let evidence = observed.value().map(|_| paper("Звіт")).into_iter().collect();
    let observing = Observing { period, observed, evidence, reason: known.then(why) };
    let command = Verb::RecordObservation { indicator: indicator.id, observing: Box::new(observing) };
    (of_body(draw, region, GROUP), command.into())
}

/// What follows on a review that waits for somebody.
fn reviewed(state: &State, today: Day, draw: &Draw) -> (Actor, Command) {
    let waits = |review: &&StageReview| review.is_open() || review.awaited().is_some();
    let all: Vec<_> = state.governance.reviews.values().map(Arc::as_ref).filter(waits).collect();
    let Some(review) = all.get(draw.index(4, all.len())) else {
        return (Actor::System, Verb::OpenDueReviews.into());
    };
    let region = review.about.region().unwrap_or_else(|| region_of(0));
    let decider = if matches!(review.about, Steered::Strategy(_)) { COUNCIL } else { GROUP };
    let (secretary, decider) = (of_body(draw, region, SECRETARIAT), of_body(draw, region, decider));
    let id = review.id;
    let (actor, verb) = match (review.stage.name(), draw.1[3] % 8) {
        ("open", _) => {
            let proposal = Box::new(proposal(state, review, today, draw));
            (secretary, Verb::ProposeReviewDecision { review: id, proposal })
        }
        ("proposed", 0) => (decider, Verb::ReturnReviewDecision { review: id, reason: why() }),
        ("proposed", _) => (decider, Verb::ConfirmReviewDecision { review: id }),
        _ => {
            let done = done(state, review, draw);
            (secretary, Verb::CompleteReview { review: id, done, words: why() })
        }
    };
    (actor, verb.into())
}

/// Mostly answers each cause; sometimes the last one goes without.
fn proposal(state: &State, review: &StageReview, today: Day, draw: &Draw) -> ProposedDecision {
    let decision = ReviewDecision::ALL[draw.index(5, 3)];
    let all = review.numbered().map(|(cause, _)| CauseAnswer { cause, words: why() });
    let mut answers: Vec<_> = all.collect();
    if draw.1[4].is_multiple_of(16) {
        answers.pop();
    }
    let changes = decision != ReviewDecision::Keep;
    ProposedDecision {
        decision,
        reason: why(),
        answers,
        change: changes.then(why),
        until: changes.then(|| later(today, i64::from(draw.1[5] % 90))),
        targets: if decision == ReviewDecision::Correct {
            targets(state, review, today, draw)
        } else {
            Vec::new()
        },
    }
}

/// Mostly another target for what the review is about; sometimes too near, sometimes of something else.
fn targets(state: &State, review: &StageReview, today: Day, draw: &Draw) -> Vec<NewTarget> {
    let on = later(today, if draw.below(4, 8) == 0 { 1 } else { 600 });
    let target = Level { value: ["10", "40", "60", "80"][draw.index(5, 4)].to_owned(), on };
    let all = state.governance.indicators.values();
    let own = all.filter(|own| own.terms.about == review.about || draw.1[3].is_multiple_of(16));
    own.take(usize::from(draw.1[4] % 3))
        .map(|own| NewTarget { indicator: own.id, target: target.clone() })
        .collect()
}

/// What was really done, where something was; else anything.
fn done(state: &State, review: &StageReview, draw: &Draw) -> FollowUp {
    let mut all = state.governance.indicators.values();
    match all.find(|own| own.earlier.iter().any(|one| one.review == review.id)) {
        Some(own) => FollowUp::Target { indicator: own.id },
        None => match draw.1[6] % 3 {
            0 => FollowUp::Version { version: 1 },
            1 => FollowUp::Modification { number: u16::from(draw.1[5] % 3) + 1 },
            _ => FollowUp::Ended,
        },
    }
}

fn risk(state: &State, region: RegionIso, today: Day, draw: &Draw) -> (Actor, Verb) {
    let keeper = of_body(draw, region, [SECRETARIAT, OVERSIGHT][draw.index(4, 2)]);
    let all: Vec<&Risk> = state.governance.risks.values().map(Arc::as_ref).collect();
    let review_by = later(today, i64::from(draw.0[5]));
    match all.get(draw.index(6, all.len())) {
        Some(risk) if draw.below(3, 4) > 0 => {
            let owner = (draw.below(5, 4) == 0).then(|| body(region, 3));
            let next = if draw.below(5, 3) == 0 {
                RiskNext::Closed { reason: why() }
            } else {
                RiskNext::Stays { answer: why(), review_by, owner }
            };
            (keeper, Verb::ReviewRisk { risk: risk.id, judgement: why(), next })
        }
        _ => {
            let entry = RiskEntry {
                about: RiskAbout::Priority(PriorityId::new(region, 1)),
                indicator: Some("F1".to_owned()),
                what: why(),
                owner: body(region, 1),
                answer: why(),
                review_by,
            };
            (keeper, Verb::RegisterRisk { entry: Box::new(entry) })
        }
    }
}

fn occasion(state: &State, region: RegionIso, today: Day, draw: &Draw) -> Verb {
    let guests = vec![Guest::Registered(organisation(draw, 4))];
    let people = u16::from(draw.below(5, 5));
    let facts = Box::new(OccasionFacts {
        stage: StrategyStage::Monitoring,
        title: format!("Збори {}", draw.0[6]),
        day: today,
        priorities: vec![PriorityId::new(region, 1)],
        guests,
        persons: Headcount { business: people, science: people, community: people, authority: people },
        proposals: Vec::new(),
        document: paper("Протокол"),
    });
    let last = state.governance.occasions.keys().rev().find(|id| id.region() == Some(region));
    match last {
        Some(id) if draw.below(3, 3) == 0 => Verb::CorrectOccasion { occasion: *id, facts, reason: why() },
        _ => Verb::RecordOccasion { region, facts },
    }
}
