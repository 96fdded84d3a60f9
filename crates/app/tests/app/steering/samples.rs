//! A region that steers, told by commands: a secretariat, a working group and a council with their members, and
//! what they do. Days are counted from Monday, 2 March 2026.

use rozum_governance::{apply, decide, record};
use rozum_model::command::{BodiesCommand, SteeringCommand as Verb};
use rozum_model::governance::{
    BodyFacts, BodyId, BodyKind, CauseAnswer, FollowUp, Frequency, IndicatorKind, IndicatorTerms, Level,
    MandateId, NewTarget, Observed, Observing, OrganisationFacts, OrganisationId, ProposedDecision,
    ReviewDecision, Seat, Term,
};
use rozum_model::stakeholder::Sector;
use rozum_model::strategy::Document;
use rozum_model::{AccountId, Actor, Command, Role, State, Timestamp};

/// 2 March 2026, in days since 1970.
pub const MONDAY: i64 = 20_514;

/// A command on a day, with who gives it.
pub type Cue = (i64, Actor, Command);

/// Of the secretariat, `05-B01`.
const SECRETARY: u64 = 1;
/// Of the working group, `05-B02`; the first reports its indicators.
const GROUP: [u64; 2] = [2, 3];
/// Of the council, `05-B03`.
const COUNCIL: u64 = 4;
const KEEPER: u64 = 100;
const NATIONAL: [u64; 3] = [101, 102, 103];

/// Noon of a day.
pub fn noon(day: i64) -> Timestamp {
    Timestamp::from_microsecond((day * 24 + 10) * 3_600_000_000).unwrap()
}

fn account(number: u64) -> AccountId {
    format!("a-{number:016x}").parse().unwrap()
}

fn by(number: u64) -> Actor {
    Actor::Account(account(number))
}

fn paper(title: &str) -> Document {
    Document { title: title.to_owned(), ..Document::default() }
}

fn seat(number: u64, organisation: u16) -> Seat {
    let term = Term { from: noon(MONDAY).kyiv_day(), to: noon(MONDAY + 1500).kyiv_day() };
    Seat { account: account(number), organisation: OrganisationId::new(organisation), term }
}

/// Accounts, organisations, national oversight, and three bodies of the region with their members.
pub fn founding() -> Vec<Cue> {
    let mut cues: Vec<Cue> = Vec::new();
    let operator = |command: Command| (0, Actor::Operator, command);
    for number in (SECRETARY..=COUNCIL).chain([KEEPER]).chain(NATIONAL) {
        let roles = if number == KEEPER { vec![Role::Administrator] } else { Vec::new() };
        cues.push(operator(Command::OpenAccount { account: account(number), roles }));
    }
    cues.extend((1..=7).map(|number| operator(entering(number).into())));
    let members = (5..).zip(NATIONAL).map(|(organisation, member)| seat(member, organisation)).collect();
    let name = "Національний нагляд".to_owned();
    cues.push(operator(BodiesCommand::FoundNationalOversight { name, act: paper("Акт"), members }.into()));
    let group = BodyKind::WorkingGroup { priority: "05-P01".parse().unwrap() };
    for (number, kind, name, members) in [
        (1, BodyKind::Secretariat, "Секретаріат", &[SECRETARY][..]),
        (2, group, "Робоча група", &GROUP),
        (3, BodyKind::Council, "Обласна рада", &[COUNCIL]),
    ] {
        cues.extend(body(number, kind, name, members));
    }
    cues
}

fn entering(number: usize) -> BodiesCommand {
    let facts = OrganisationFacts {
        name: format!("Організація {number}"),
        edrpou: None,
        sector: Sector::ALL[number % 4],
        kved: None,
        region: "UA-05".parse().ok(),
        registered_on: None,
    };
    BodiesCommand::EnterOrganisation { facts, controllers: Vec::new() }
}

fn body(number: u16, kind: BodyKind, name: &str, members: &[u64]) -> Vec<Cue> {
    let region = "UA-05".parse().ok();
    let facts =
        BodyFacts { name: name.to_owned(), kind, act: paper("Рішення про створення") };
    let mut cues: Vec<Cue> = vec![(0, Actor::Operator, BodiesCommand::OpenBody { region, facts }.into())];
    let body = BodyId::new(region, number);
    for (place, member) in (1..).zip(members) {
        let proposing = BodiesCommand::ProposeMandate { body, seat: seat(*member, number) };
        let confirming = BodiesCommand::ConfirmMandate { mandate: MandateId::new(body, place) };
        cues.push((0, by(KEEPER), proposing.into()));
        cues.push((0, by(NATIONAL[0]), confirming.into()));
    }
    cues
}

pub fn level(value: &str, on: &str) -> Level {
    Level { value: value.to_owned(), on: on.parse().unwrap() }
}

/// Of a priority, from 0 at the end of September 2025 to 100 at the end of 2027, quarter by quarter.
pub fn indicator() -> IndicatorTerms {
    IndicatorTerms {
        about: "05-P01".parse().unwrap(),
        kind: IndicatorKind::Result,
        name: "Нові продукти".to_owned(),
        unit: "одиниць".to_owned(),
        baseline: level("0", "2025-09-30"),
        target: Some(level("100", "2027-12-31")),
        frequency: Frequency::Quarterly,
        owner: "05-B02".parse().unwrap(),
        source: "Опитування підприємств".to_owned(),
    }
}

/// Of the strategy: what surrounds it, year by year.
fn context() -> IndicatorTerms {
    IndicatorTerms {
        about: "UA-05".parse().unwrap(),
        kind: IndicatorKind::Context,
        name: "Населення".to_owned(),
        unit: "тис. осіб".to_owned(),
        baseline: level("1509.5", "2024-12-31"),
        target: None,
        frequency: Frequency::Yearly,
        owner: "05-B01".parse().unwrap(),
        ..indicator()
    }
}

/// Of the strategy, half-year by half-year; what is to fall.
fn falling() -> IndicatorTerms {
    IndicatorTerms {
        about: "UA-05".parse().unwrap(),
        kind: IndicatorKind::Output,
        name: "Втрати врожаю".to_owned(),
        unit: "%".to_owned(),
        baseline: level("20", "2025-12-31"),
        target: Some(level("10", "2027-12-31")),
        frequency: Frequency::HalfYearly,
        owner: "05-B01".parse().unwrap(),
        ..indicator()
    }
}

pub fn registering(on: i64, terms: IndicatorTerms) -> Cue {
    (on, by(SECRETARY), Verb::RegisterIndicator { terms: Box::new(terms) }.into())
}

fn told(on: i64, who: u64, id: &str, period: &str, observed: Observed, reason: Option<&str>) -> Cue {
    let evidence = observed.value().map(|_| paper("Звіт про опитування")).into_iter().collect();
    let (period, reason) = (period.parse().unwrap(), reason.map(str::to_owned));
    let observing = Box::new(Observing { period, observed, evidence, reason });
    (on, by(who), Verb::RecordObservation { indicator: id.parse().unwrap(), observing }.into())
}

fn value(text: &str) -> Observed {
    Observed::Value(text.to_owned())
}

/// Red in two quarters, so that a review is open since 7 July; amber and told in time elsewhere; the context known.
pub fn steering() -> Vec<Cue> {
    let missing = Observed::Missing { why: "Опитування не проведено.".to_owned() };
    vec![
        registering(0, indicator()),
        registering(0, context()),
        registering(0, falling()),
        told(30, SECRETARY, "05-I002", "2025-12-31", value("1480"), None),
        told(36, GROUP[0], "05-I001", "2026-03-31", missing, None),
        told(40, GROUP[0], "05-I001", "2026-03-31", value("10"), Some("Опитування проведено пізніше.")),
        told(127, GROUP[0], "05-I001", "2026-06-30", value("10.5"), None),
        told(128, SECRETARY, "05-I003", "2026-06-30", value("18"), None),
    ]
}

fn review() -> rozum_model::governance::ReviewId {
    "05-V001".parse().unwrap()
}

/// The review corrects the target, as two persons decided, and has until 1 October for the rest.
pub fn deciding() -> Vec<Cue> {
    let proposal = ProposedDecision {
        decision: ReviewDecision::Correct,
        reason: "Ціль ставили до початку війни.".to_owned(),
        answers: vec![CauseAnswer {
            cause: 1, words: "Опитаємо підприємства ще раз восени.".to_owned()
        }],
        change: Some("Знизити ціль до досяжної.".to_owned()),
        until: Some("2026-10-01".parse().unwrap()),
        targets: vec![NewTarget { indicator: "05-I001".parse().unwrap(), target: level("40", "2027-12-31") }],
    };
    let proposal = Box::new(proposal);
    vec![
        (130, by(SECRETARY), Verb::ProposeReviewDecision { review: review(), proposal }.into()),
        (131, by(GROUP[1]), Verb::ConfirmReviewDecision { review: review() }.into()),
    ]
}

/// That the target is corrected is said.
pub fn completing() -> Vec<Cue> {
    let indicator = "05-I001".parse().unwrap();
    let (done, words) = (FollowUp::Target { indicator }, "Ціль знижено до досяжної.".to_owned());
    let completing = Verb::CompleteReview { review: review(), done, words };
    vec![(141, by(SECRETARY), completing.into())]
}

/// The state after these commands, which the rules must allow.
pub fn played(parts: &[Vec<Cue>]) -> State {
    let register = rozum_reference::register::national_2027();
    let importing = Command::ImportRegister {
        name: register.name,
        document: register.document,
        entries: register.entries,
    };
    let mut state = State::default();
    let begin = (0, Actor::System, importing);
    for (on, actor, command) in std::iter::once(&begin).chain(parts.iter().flatten()) {
        let now = noon(MONDAY + on);
        let events = decide(&state, actor, now, command)
            .unwrap_or_else(|refusal| panic!("{} on day {on}: {refusal}", command.name()));
        for event in record(&state, actor, now, command.name(), events) {
            apply(&mut state, &event).unwrap();
        }
    }
    state
}
