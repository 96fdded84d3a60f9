//! An indicator of a priority through a year: what it shows calls for a review, one person proposes how that
//! ends, another confirms, the register follows.

use super::{each, sometimes};
use crate::explore::Part;
use crate::ground::{
    GROUP, Ground, HOST, KEEPER, OVERSIGHT, SECRETARIES, STRANGER, Step, body, day, paper, person,
};
use rozum_model::command::SteeringCommand as Verb;
use rozum_model::governance::{
    CauseAnswer, FollowUp, Frequency, IndicatorId, IndicatorKind, IndicatorTerms, Level, NewTarget, Observed,
    Observing, ProposedDecision, ReviewDecision, ReviewId, StageReview, Steered,
};
use rozum_model::time::Day;
use rozum_model::{Actor, Command, PriorityId, State};
use std::sync::Mutex;

const ABOUT: Steered = Steered::Priority(PriorityId::new(HOST, 1));
/// Reviews that somebody may ask for beside those that open by themselves.
const ASKED: usize = 1;

pub fn part() -> Part {
    let mut ground = Ground::bodies();
    ground.does(&person(SECRETARIES[0]), Verb::RegisterIndicator { terms: Box::new(terms()) });
    Part {
        bounds: "1 indicator of 1 priority, 2 of 3 quarters told once each, as red, green or missing; a review sent back once; one more asked for",
        start: ground.state,
        days: &[20, 40, 130, 250],
        listed: listed(),
        made,
        most: [usize::MAX, usize::MAX, 0, 0, 0],
        reached: vec![
            sometimes("a review opened by itself", |_, world| {
                review(&world.state).is_some_and(|review| review.triggers().next().is_some())
            }),
            sometimes("kept as it is", |_, world| decided(&world.state, ReviewDecision::Keep)),
            sometimes("two causes answered", |_, world| {
                let decided = review(&world.state).and_then(|review| review.stage.decided());
                decided.is_some_and(|(own, _)| own.answers.len() == 2)
            }),
            sometimes("corrected", |_, world| decided(&world.state, ReviewDecision::Correct)),
            sometimes("discontinued", |_, world| decided(&world.state, ReviewDecision::Discontinue)),
            sometimes("an indicator withdrawn", |_, world| {
                !world.state.governance.withdrawn_indicators.is_empty()
            }),
            sometimes("the register followed", |_, world| {
                review(&world.state).is_some_and(|review| review.stage.name() == "completed")
            }),
        ],
        met: &[
            "only-the-deciding-body",
            "cause-unanswered",
            "change-missing",
            "not-concerned",
            "review-step-impossible",
            "indicator-observed",
            "indicator-stands",
            "indicator-under-review",
        ],
        tally: Mutex::default(),
    }
}

fn indicator() -> IndicatorId {
    IndicatorId::new(Some(HOST), 1)
}

fn review(state: &State) -> Option<&StageReview> {
    state.governance.reviews.values().next().map(AsRef::as_ref)
}

fn decided(state: &State, decision: ReviewDecision) -> bool {
    review(state).and_then(|review| review.stage.decided()).is_some_and(|(own, _)| own.decision == decision)
}

/// From 0 to 100 in three years, quarter by quarter; told by the working group.
fn terms() -> IndicatorTerms {
    IndicatorTerms {
        about: ABOUT,
        kind: IndicatorKind::Result,
        name: "Нові продукти".to_owned(),
        unit: "од.".to_owned(),
        baseline: Level { value: "0".to_owned(), on: day(-1) },
        target: Some(Level { value: "100".to_owned(), on: day(1100) }),
        frequency: Frequency::Quarterly,
        owner: body(3),
        source: "опитування".to_owned(),
    }
}

fn proposal(decision: ReviewDecision, reason: &str, change: Option<&str>, target: Option<&str>) -> Command {
    let level = |value: &str| Level { value: value.to_owned(), on: day(1100) };
    let targets = target.map(|value| NewTarget { indicator: indicator(), target: level(value) });
    let targets = targets.into_iter().collect();
    let until = change.map(|_| day(251));
    let (reason, change) = (reason.to_owned(), change.map(str::to_owned));
    let proposal = ProposedDecision { decision, reason, answers: answers(1), change, until, targets };
    proposing(proposal)
}

fn answers(causes: u16) -> Vec<CauseAnswer> {
    let words = || "Лабораторія запрацює до кінця року.".to_owned();
    (1..=causes).map(|cause| CauseAnswer { cause, words: words() }).collect()
}

fn proposing(proposal: ProposedDecision) -> Command {
    let proposal = Box::new(proposal);
    Verb::ProposeReviewDecision { review: ReviewId::new(Some(HOST), 1), proposal }.into()
}

fn listed() -> Vec<Step> {
    let named = "Показник відновиться, коли запрацює лабораторія.";
    let keeping = |causes| ProposedDecision {
        decision: ReviewDecision::Keep,
        reason: named.to_owned(),
        answers: answers(causes),
        change: None,
        until: None,
        targets: Vec::new(),
    };
    let proposals = [
        proposal(ReviewDecision::Correct, named, Some("Знизити ціль до досяжної."), Some("40")),
        proposal(ReviewDecision::Correct, named, Some("Змінити план заходів."), None),
        proposal(ReviewDecision::Correct, named, None, None),
        proposal(ReviewDecision::Discontinue, named, Some("Вилучити пріоритет зі стратегії."), None),
        proposing(keeping(0)),
        proposing(keeping(1)),
        proposing(keeping(2)),
    ];
    let mut all = each(&[person(SECRETARIES[0])], &proposals);
    all.extend(each(&[person(GROUP[0]), person(KEEPER), Actor::Operator], &proposals[..1]));
    let (review, words) = (ReviewId::new(Some(HOST), 1), "Внесено до стратегії.".to_owned());
    let confirming = [Command::from(Verb::ConfirmReviewDecision { review })];
    let hands = [SECRETARIES[0], GROUP[0], OVERSIGHT[0], KEEPER].map(person);
    all.extend(each(&hands, &confirming));
    all.extend(each(&[Actor::Operator, Actor::System], &confirming));
    let completing = |done| Command::from(Verb::CompleteReview { review, done, words: words.clone() });
    let follow = [
        completing(FollowUp::Target { indicator: indicator() }),
        completing(FollowUp::Version { version: 1 }),
    ];
    all.extend(each(&[person(SECRETARIES[0]), person(GROUP[0]), person(KEEPER)], &follow));
    all.extend(each(&[Actor::System, person(STRANGER)], &[Verb::OpenDueReviews.into()]));
    let reason = "Показник уведено двічі.".to_owned();
    let withdrawing = [Verb::WithdrawIndicator { indicator: indicator(), reason }.into()];
    all.extend(each(&[person(SECRETARIES[0]), person(GROUP[0]), person(KEEPER)], &withdrawing));
    all
}

/// Each quarter once; nothing is sent back a second time.
fn made(state: &State, today: Day) -> Vec<Step> {
    let mut all = Vec::new();
    if let Some(found) = state.governance.indicator(indicator()) {
        let untold =
            found.periods_before(today).take(2).filter(|period| !found.observations.contains_key(period));
        for period in untold {
            let red = Observed::Value("0".to_owned());
            let green = Observed::Value("90".to_owned());
            let missing =
                Observed::Missing { why: "Опитування не проведено.".to_owned() };
            for observed in [red, green, missing] {
                let evidence = observed.value().map(|_| paper("Звіт")).into_iter().collect();
                let observing = Box::new(Observing { period, observed, evidence, reason: None });
                let telling = Verb::RecordObservation { indicator: indicator(), observing };
                all.extend(each(&[person(GROUP[0])], &[telling.into()]));
            }
        }
    }
    if review(state).is_some_and(|review| review.returned.is_empty()) {
        let (review, reason) = (ReviewId::new(Some(HOST), 1), "Мало сказано про причини.".to_owned());
        let returning = Verb::ReturnReviewDecision { review, reason };
        all.extend(each(&[person(GROUP[0]), person(SECRETARIES[1])], &[returning.into()]));
    }
    if state.governance.reviews.len() < ASKED {
        let asking = Verb::OpenReview {
            about: ABOUT, reason: "Умови на ринку змінилися.".to_owned()
        };
        all.extend(each(&[OVERSIGHT[0], STRANGER].map(person), &[asking.into()]));
    }
    all
}
