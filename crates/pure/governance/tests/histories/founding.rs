//! Two regions with their bodies, people and organisations, as they are on day 0.

use rozum_governance::{apply, decide, record};
use rozum_model::command::{BodiesCommand, RegisterEntry};
use rozum_model::draft::{Content, LinkEntry, PriorityEntry, TaskEntry};
use rozum_model::governance::{
    BodyFacts, BodyId, BodyKind, MandateId, OrganisationFacts, OrganisationId, Seat, Term,
};
use rozum_model::stakeholder::Sector;
use rozum_model::strategy::{Document, LegalRegime, LinkBasis, Period, VersionHeader};
use rozum_model::{AccountId, Actor, Command, Recorded, RegionIso, Role, State, Timestamp};

pub fn account(number: u8) -> AccountId {
    AccountId::from_random([0, 0, 0, 0, 0, 0, 0, number])
}

pub fn region_of(index: u8) -> RegionIso {
    RegionIso::from_number([5, 14][usize::from(index % 2)]).unwrap()
}

pub const KEEPER: u8 = 100;
pub const NATIONAL: [u8; 3] = [101, 102, 103];

/// People of a region by their body: secretariat, assessors, working group, council, oversight. The second
/// region's have ten more.
pub const BODIES: [&[(u8, u16)]; 5] = [
    &[(1, 4)],
    &[(2, 2), (3, 6)],
    &[(4, 1), (5, 2), (6, 3), (7, 4), (8, 7)],
    &[(9, 8), (10, 8)],
    &[(11, 12)],
];

/// By how much the people of the second region are numbered higher.
pub const SHIFT: u8 = 20;

fn document() -> Document {
    Document { title: "Рішення".to_owned(), ..Document::default() }
}

fn entry(region: RegionIso) -> RegisterEntry {
    let header = VersionHeader {
        title: "Стратегія".to_owned(),
        document: document(),
        regime: LegalRegime {
            act: "Постанова № 932".to_owned(),
            effective_from: jiff::civil::date(2015, 11, 11),
            effective_to: None,
        },
        period: Period { from: 2021, to: 2027 },
        effective_from: jiff::civil::date(2021, 1, 1),
        reason: "перше внесення".to_owned(),
        note: None,
    };
    let priority =
        PriorityEntry { id: None, verbatim: "туризм".to_owned(), place: String::new(), note: None };
    let links = vec![LinkEntry { priority: 0, basis: LinkBasis::Stated }];
    let task =
        TaskEntry { id: None, verbatim: "дороги".to_owned(), place: String::new(), note: None, links };
    let content = Content { spheres: Vec::new(), priorities: vec![priority], tasks: vec![task] };
    RegisterEntry { region, header, content }
}

fn done(state: &mut State, journal: &mut Vec<Recorded>, actor: &Actor, command: &Command) {
    let now = Timestamp::from_microsecond(0).unwrap();
    let events = decide(state, actor, now, command).unwrap();
    for recorded in record(state, actor, now, command.name(), events) {
        apply(state, &recorded).unwrap();
        journal.push(recorded);
    }
}

fn term() -> Term {
    Term { from: jiff::civil::date(1970, 1, 1), to: jiff::civil::date(1975, 1, 1) }
}

fn seat(person: u8, organisation: u16) -> Seat {
    Seat { account: account(person), organisation: OrganisationId::new(organisation), term: term() }
}

/// The state and its journal.
pub fn region() -> (State, Vec<Recorded>) {
    let (mut state, mut journal) = (State::default(), Vec::new());
    let operator = Actor::Operator;
    let mut run =
        |state: &mut State, actor: &Actor, command: Command| done(state, &mut journal, actor, &command);
    for index in 0..2 {
        run(&mut state, &operator, Command::RegisterStrategy(entry(region_of(index))));
    }
    for person in (1..=40).chain(NATIONAL) {
        run(&mut state, &operator, Command::OpenAccount { account: account(person), roles: Vec::new() });
    }
    let roles = vec![Role::Administrator];
    run(&mut state, &operator, Command::OpenAccount { account: account(KEEPER), roles });
    for number in 0..30_usize {
        let facts = OrganisationFacts {
            name: format!("Організація {}", number + 1),
            edrpou: None,
            sector: Sector::ALL[number % 4],
            kved: None,
            region: None,
            registered_on: None,
        };
        run(
            &mut state,
            &operator,
            BodiesCommand::EnterOrganisation { facts, controllers: Vec::new() }.into(),
        );
    }
    let members = (25..).zip(NATIONAL).map(|(organisation, person)| seat(person, organisation)).collect();
    let name = "Національний нагляд".to_owned();
    run(
        &mut state,
        &operator,
        BodiesCommand::FoundNationalOversight { name, act: document(), members }.into(),
    );
    for index in 0..2 {
        let region = region_of(index);
        let priority = rozum_model::PriorityId::new(region, 1);
        let kinds = [
            BodyKind::Secretariat,
            BodyKind::AssessorPool,
            BodyKind::WorkingGroup { priority },
            BodyKind::Council,
            BodyKind::Oversight,
        ];
        for (number, (kind, people)) in (1..).zip(kinds.into_iter().zip(BODIES)) {
            let facts = BodyFacts { name: kind.code().to_owned(), kind, act: document() };
            run(&mut state, &operator, BodiesCommand::OpenBody { region: Some(region), facts }.into());
            let body = BodyId::new(Some(region), number);
            for (place, (person, organisation)) in (1..).zip(people) {
                let (person, organisation) = (person + SHIFT * index, organisation + 12 * u16::from(index));
                let proposing = BodiesCommand::ProposeMandate { body, seat: seat(person, organisation) };
                run(&mut state, &operator, proposing.into());
                let confirming = BodiesCommand::ConfirmMandate { mandate: MandateId::new(body, place) };
                run(&mut state, &Actor::Account(account(NATIONAL[0])), confirming.into());
                let stating = BodiesCommand::DeclareInterests { interests: Vec::new() };
                run(&mut state, &Actor::Account(account(person)), stating.into());
            }
        }
    }
    (state, journal)
}
