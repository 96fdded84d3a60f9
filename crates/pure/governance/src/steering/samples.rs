//! An indicator of a priority with those who steer by it, beside the project of
//! [`crate::implementation::samples`]. Days are counted from its Monday, 2 March 2026.

pub(crate) use crate::implementation::samples::does;
use crate::implementation::samples::{MONDAY, approved, paper};
use crate::samples::REGION;
use crate::samples::seats::{day, done, org, person, seat, seated};
use rozum_model::State;
use rozum_model::command::{BodiesCommand, SteeringCommand as Verb};
use rozum_model::governance::{
    BodyId, BodyKind, CallId, CauseAnswer, FollowUp, Frequency, Guest, Headcount, Indicator, IndicatorKind,
    IndicatorTerms, Level, NewTarget, Observed, Observing, OccasionFacts, OccasionProposal, ProposedDecision,
    ReviewDecision, ReviewId, RiskAbout, RiskEntry, RiskNext, StageReview, StrategyStage,
};
use rozum_model::stakeholder::{Sector, Stakeholder};
use std::sync::Arc;

pub(crate) use crate::implementation::samples::SECRETARIAT;
/// Members of the working group of the priority and of the call, `05-B04`; the third sits for a partner of
/// the project.
pub(crate) const GROUP: [u64; 3] = [14, 15, 18];
/// Members of the council, `05-B05`.
pub(crate) const COUNCIL: [u64; 2] = [16, 17];
/// A member of the group that reports the indicator.
pub(crate) const OWNER: u64 = GROUP[1];

/// The same state with a working group, which is also that of the call, and a council.
pub(crate) fn with_group(mut state: State) -> State {
    let group = BodyKind::WorkingGroup { priority: "05-P01".parse().unwrap() };
    for (kind, members, organisation) in [(group, &GROUP[..], 4), (BodyKind::Council, &COUNCIL, 6)] {
        let on = i64::from(day(0).until(state.last_at.unwrap().kyiv_day()).unwrap().get_days());
        done(&mut state, on, &rozum_model::Actor::Operator, crate::samples::seats::opening_body(kind));
        let body = state.governance.bodies_in(Some(REGION), |_| true).last().unwrap().id;
        for member in members {
            let organisation = if *member == GROUP[2] { 7 } else { organisation };
            seated(&mut state, on, body, seat(*member, organisation, on, 30_000));
        }
    }
    let id: CallId = "05-C01".parse().unwrap();
    let call = state.governance.calls.get_mut(&id).unwrap();
    Arc::make_mut(&mut Arc::make_mut(call).terms).working_group = "05-B04".parse().unwrap();
    state
}

/// With a group and a council, before there is an indicator.
pub(crate) fn founded() -> State {
    with_group(approved())
}

pub(crate) fn level(value: &str, on: &str) -> Level {
    Level { value: value.to_owned(), on: on.parse().unwrap() }
}

/// From 0 on 30 September 2025 to 100 at the end of 2027, quarter by quarter.
pub(crate) fn terms() -> IndicatorTerms {
    IndicatorTerms {
        about: "05-P01".parse().unwrap(),
        kind: IndicatorKind::Result,
        name: "Нові продукти".to_owned(),
        unit: "одиниць".to_owned(),
        baseline: level("0", "2025-09-30"),
        target: Some(level("100", "2027-12-31")),
        frequency: Frequency::Quarterly,
        owner: "05-B04".parse().unwrap(),
        source: "Опитування підприємств регіону".to_owned(),
    }
}

pub(crate) fn entering(terms: IndicatorTerms) -> Verb {
    Verb::RegisterIndicator { terms: Box::new(terms) }
}

pub(crate) fn withdrawing(reason: &str) -> Verb {
    Verb::WithdrawIndicator { indicator: "05-I001".parse().unwrap(), reason: reason.to_owned() }
}

/// With the indicator `05-I001`, entered on the Monday.
pub(crate) fn steered() -> State {
    let mut state = founded();
    does(&mut state, SECRETARIAT, 0, entering(terms()));
    state
}

pub(crate) fn indicator(state: &State) -> &Indicator {
    state.governance.indicators.values().next().unwrap()
}

/// A value, or that nobody could tell.
pub(crate) fn told(period: &str, value: Option<&str>, reason: Option<&str>) -> Observing {
    let missing = || Observed::Missing { why: "Опитування не проведено.".to_owned() };
    Observing {
        period: period.parse().unwrap(),
        observed: value.map_or_else(missing, |value| Observed::Value(value.to_owned())),
        evidence: value.map(|_| paper("Звіт про опитування")).into_iter().collect(),
        reason: reason.map(str::to_owned),
    }
}

pub(crate) fn observing(period: &str, value: &str, reason: Option<&str>) -> Observing {
    told(period, Some(value), reason)
}

pub(crate) fn recording(observing: Observing) -> Verb {
    Verb::RecordObservation { indicator: "05-I001".parse().unwrap(), observing: Box::new(observing) }
}

/// An observation of an indicator that is not there.
pub(crate) fn unknown() -> Verb {
    let observing = Box::new(observing("2026-03-31", "1", None));
    Verb::RecordObservation { indicator: "05-I009".parse().unwrap(), observing }
}

pub(crate) fn asking(about: &str) -> Verb {
    let reason = "Умови на ринку змінилися від часу ухвалення.".to_owned();
    Verb::OpenReview { about: about.parse().unwrap(), reason }
}

pub(crate) fn opening_due() -> Verb {
    Verb::OpenDueReviews
}

fn first() -> ReviewId {
    "05-V001".parse().unwrap()
}

/// Asked for by the secretariat on day 10, before anything was observed.
pub(crate) fn opened() -> State {
    let mut state = steered();
    does(&mut state, SECRETARIAT, 10, asking("05-P01"));
    state
}

/// Red in the first two quarters of 2026: a review is open since day 127.
pub(crate) fn red() -> State {
    let mut state = steered();
    for (period, on) in [("2026-03-31", 36), ("2026-06-30", 127)] {
        does(&mut state, OWNER, on, recording(observing(period, "10", None)));
    }
    state
}

pub(crate) fn review(state: &State) -> &StageReview {
    state.governance.stage_review(first()).unwrap()
}

pub(crate) fn answer(cause: u16) -> CauseAnswer {
    CauseAnswer {
        cause, words: "Обладнання надійде восени, тоді й надолужимо.".to_owned()
    }
}

/// The proposal with answers to so many causes.
pub(crate) fn answering(causes: u16, proposal: ProposedDecision) -> ProposedDecision {
    ProposedDecision { answers: (1..=causes).map(answer).collect(), ..proposal }
}

/// With an answer to the one cause that there is.
pub(crate) fn keeping() -> ProposedDecision {
    ProposedDecision {
        decision: ReviewDecision::Keep,
        reason: "Усе відновиться, коли запрацює обладнання.".to_owned(),
        answers: vec![answer(1)],
        change: None,
        until: None,
        targets: Vec::new(),
    }
}

/// By 1 October 2026.
pub(crate) fn correcting() -> ProposedDecision {
    ProposedDecision {
        decision: ReviewDecision::Correct,
        reason: "Ціль ставили до початку війни.".to_owned(),
        answers: vec![answer(1)],
        change: Some("Знизити ціль до досяжної.".to_owned()),
        until: Some(day(MONDAY + 213)),
        targets: Vec::new(),
    }
}

pub(crate) fn new_target(indicator: &str, target: Level) -> NewTarget {
    NewTarget { indicator: indicator.parse().unwrap(), target }
}

/// The same with another target for the same day.
pub(crate) fn retargeting(value: &str) -> ProposedDecision {
    ProposedDecision { targets: vec![new_target("05-I001", level(value, "2027-12-31"))], ..correcting() }
}

pub(crate) fn proposing(proposal: ProposedDecision) -> Verb {
    Verb::ProposeReviewDecision { review: first(), proposal: Box::new(proposal) }
}

pub(crate) fn confirming() -> Verb {
    Verb::ConfirmReviewDecision { review: first() }
}

pub(crate) fn returning(reason: &str) -> Verb {
    Verb::ReturnReviewDecision { review: first(), reason: reason.to_owned() }
}

pub(crate) fn completing(done: FollowUp) -> Verb {
    Verb::CompleteReview {
        review: first(), done, words: "Зміни внесено до стратегії.".to_owned()
    }
}

/// Somebody leaves the secretariat for the working group on a day.
pub(crate) fn moved(state: &mut State, who: u64, on: i64) {
    let secretariat = "05-B02".parse().unwrap();
    let account = crate::samples::account(who);
    let own = state.governance.mandates_of(secretariat).find(|own| own.seat.account == account);
    let mandate = own.unwrap().id;
    let reason = "перехід".to_owned();
    done(state, MONDAY + on, &person(who), BodiesCommand::EndMandate { mandate, reason });
    let next = MONDAY + on + 1;
    seated(state, MONDAY + on, "05-B04".parse().unwrap(), seat(who, 4, next, 30_000));
}

/// As if everybody had left a body and it had been closed.
pub(crate) fn close(state: &mut State, body: &str) {
    let (mark, id) = (indicator(state).registered.clone(), body.parse::<BodyId>().unwrap());
    let own = state.governance.bodies.get_mut(&id).unwrap();
    Arc::make_mut(own).closed = Some((mark, "ліквідація".to_owned()));
}

/// Of the secretariat, looked at again by 1 April 2026.
pub(crate) fn risk() -> RiskEntry {
    RiskEntry {
        about: RiskAbout::Priority("05-P01".parse().unwrap()),
        indicator: Some("F1".to_owned()),
        what: "Кошти пріоритету зосереджуються в одного заявника.".to_owned(),
        owner: "05-B02".parse().unwrap(),
        answer: "Окремий конкурс для малих підприємств.".to_owned(),
        review_by: day(MONDAY + 30),
    }
}

/// The same, looked at again by 1 October 2026.
pub(crate) fn risk_later() -> RiskEntry {
    RiskEntry { review_by: day(MONDAY + 213), ..risk() }
}

pub(crate) fn noting(entry: RiskEntry) -> Verb {
    Verb::RegisterRisk { entry: Box::new(entry) }
}

pub(crate) fn looking(next: RiskNext) -> Verb {
    let judgement = "Частка заявника зменшилася.".to_owned();
    Verb::ReviewRisk { risk: "05-R001".parse().unwrap(), judgement, next }
}

/// Two organisations, of the register and another one.
pub(crate) fn occasion() -> OccasionFacts {
    let named = Stakeholder { organisation: "Громада".to_owned(), sector: Sector::Community };
    OccasionFacts {
        stage: StrategyStage::Discovery,
        title: "Підприємницьке відкриття: туризм".to_owned(),
        day: jiff::civil::date(2026, 3, 5),
        priorities: vec!["05-P01".parse().unwrap()],
        guests: vec![Guest::Registered(org(1)), Guest::Named(named)],
        persons: Headcount { business: 12, science: 4, community: 7, authority: 2 },
        proposals: vec![OccasionProposal {
            guest: 2,
            text: "Маршрути для людей на візках".to_owned(),
            accepted: true,
            reason: "Увійде до плану дій.".to_owned(),
        }],
        document: paper("Протокол"),
    }
}

pub(crate) fn holding(facts: OccasionFacts) -> Verb {
    Verb::RecordOccasion { region: REGION, facts: Box::new(facts) }
}

pub(crate) fn amending(facts: OccasionFacts, reason: &str) -> Verb {
    let occasion = "05-E001".parse().unwrap();
    Verb::CorrectOccasion { occasion, facts: Box::new(facts), reason: reason.to_owned() }
}
