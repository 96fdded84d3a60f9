//! Two regions with their bodies, people and organisations, as they are on the first day.

pub use crate::ground::account;
use crate::ground::{Ground, HOST, OTHER, day, entry, facts, organisation, paper, person};
use rozum_model::command::BodiesCommand;
use rozum_model::governance::{BodyFacts, BodyId, BodyKind, MandateId, Seat, Term};
use rozum_model::stakeholder::Sector;
use rozum_model::{Actor, Command, PriorityId, RegionIso, Role, State};

pub fn region_of(index: u8) -> RegionIso {
    if index.is_multiple_of(2) { HOST } else { OTHER }
}

pub const KEEPER: u8 = 100;
pub const NATIONAL: [u8; 3] = [101, 102, 103];
/// Everybody else has an account of a number up to this.
pub const PEOPLE: u8 = 66;
pub const ORGANISATIONS: u8 = 30;

/// People of a region by their body: secretariat, assessors, working group, council, oversight, payment
/// authority; each with an organisation. The second region's have other numbers.
pub const BODIES: [&[(u8, u16)]; 6] = [
    &[(1, 4)],
    &[(2, 2), (3, 6)],
    &[(4, 1), (5, 2), (6, 3), (7, 4), (8, 7)],
    &[(9, 8), (10, 8)],
    &[(11, 12), (44, 12)],
    &[(41, 8), (42, 8), (43, 8)],
];
pub const SECRETARIAT: usize = 0;
pub const OVERSIGHT: usize = 4;
pub const PAYERS: usize = 5;

/// By how much the people of the second region are numbered higher.
pub const SHIFT: u8 = 20;

fn seat(number: u8, of: u16) -> Seat {
    Seat {
        account: account(number),
        organisation: organisation(of),
        term: Term { from: day(0), to: day(5000) },
    }
}

fn people() -> Ground {
    let mut ground = Ground { state: State::default(), today: 0 };
    for index in 0..2 {
        ground.does(&Actor::Operator, Command::RegisterStrategy(entry(region_of(index))));
    }
    for number in (1..=PEOPLE).chain(NATIONAL) {
        ground.does(&Actor::Operator, Command::OpenAccount { account: account(number), roles: Vec::new() });
    }
    let roles = vec![Role::Administrator];
    ground.does(&Actor::Operator, Command::OpenAccount { account: account(KEEPER), roles });
    for number in 0..usize::from(ORGANISATIONS) {
        let facts = facts(&format!("Організація {}", number + 1), Sector::ALL[number % 4]);
        let entering = BodiesCommand::EnterOrganisation { facts, controllers: Vec::new() };
        ground.does(&Actor::Operator, entering);
    }
    let members = (25..).zip(NATIONAL).map(|(of, number)| seat(number, of)).collect();
    let (name, act) = ("Національний нагляд".to_owned(), paper("Акт"));
    ground.does(&Actor::Operator, BodiesCommand::FoundNationalOversight { name, act, members });
    ground
}

/// Everything in its place.
pub fn regions() -> State {
    let mut ground = people();
    for index in 0..2 {
        let region = region_of(index);
        let priority = PriorityId::new(region, 1);
        let kinds = [
            BodyKind::Secretariat,
            BodyKind::AssessorPool,
            BodyKind::WorkingGroup { priority },
            BodyKind::Council,
            BodyKind::Oversight,
            BodyKind::PaymentAuthority,
        ];
        for (number, (kind, people)) in (1..).zip(kinds.into_iter().zip(BODIES)) {
            let facts = BodyFacts { name: kind.code().to_owned(), kind, act: paper("Акт") };
            ground.does(&Actor::Operator, BodiesCommand::OpenBody { region: Some(region), facts });
            let body = BodyId::new(Some(region), number);
            for (place, (number, of)) in (1..).zip(people) {
                let (number, of) = (number + SHIFT * index, of + 12 * u16::from(index));
                ground.does(&person(KEEPER), BodiesCommand::ProposeMandate { body, seat: seat(number, of) });
                let confirming = BodiesCommand::ConfirmMandate { mandate: MandateId::new(body, place) };
                ground.does(&person(NATIONAL[0]), confirming);
                ground.does(&person(number), BodiesCommand::DeclareInterests { interests: Vec::new() });
            }
        }
    }
    ground.state
}
