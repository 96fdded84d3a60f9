//! Two oblasts with their bodies and people, and the way of an application up to where a part begins. Everything
//! is made by commands that the rules accept.

use crate::world::after;
use rozum_governance::decide;
use rozum_model::command::{BodiesCommand, RegisterEntry};
use rozum_model::draft::{Content, LinkEntry, PriorityEntry, TaskEntry};
use rozum_model::governance::{
    BodyFacts, BodyId, BodyKind, MandateId, OrganisationFacts, OrganisationId, Seat, Term,
};
use rozum_model::stakeholder::Sector;
use rozum_model::strategy::{Document, LegalRegime, LinkBasis, Period, VersionHeader};
use rozum_model::time::Day;
use rozum_model::{AccountId, Actor, Command, PriorityId, RegionIso, Role, State, Timestamp};

/// Who gives which command.
pub type Step = (Actor, Command);

/// 2 March 2026, a Monday, in days since 1970.
const MONDAY: i64 = 20_514;

pub const HOST: RegionIso = match RegionIso::from_number(5) {
    Some(region) => region,
    None => panic!("a region"),
};
pub const OTHER: RegionIso = match RegionIso::from_number(14) {
    Some(region) => region,
    None => panic!("a region"),
};

pub const SECRETARIES: [u8; 2] = [1, 2];
pub const ASSESSORS: [u8; 2] = [10, 11];
pub const GROUP: [u8; 4] = [20, 21, 22, 23];
pub const COUNCIL: [u8; 2] = [30, 31];
pub const PAYERS: [u8; 3] = [40, 41, 42];
pub const OVERSIGHT: [u8; 2] = [50, 51];
pub const APPLICANT: u8 = 60;
pub const STRANGER: u8 = 70;
/// Secretariat, council and oversight of the other oblast.
pub const OTHERS: [u8; 3] = [101, 130, 150];
pub const KEEPER: u8 = 200;
pub const NATIONAL: [u8; 3] = [201, 202, 203];

pub fn account(number: u8) -> AccountId {
    AccountId::from_random([0, 0, 0, 0, 0, 0, 0, number])
}

pub fn person(number: u8) -> Actor {
    Actor::Account(account(number))
}

/// Noon of a day after the Monday.
pub fn moment(day: i64) -> Timestamp {
    Timestamp::from_microsecond(((MONDAY + day) * 24 + 10) * 3_600_000_000)
        .unwrap_or_else(|| panic!("day {day}"))
}

pub fn day(number: i64) -> Day {
    moment(number).kyiv_day()
}

pub fn organisation(number: u16) -> OrganisationId {
    OrganisationId::new(number)
}

pub fn body(number: u16) -> BodyId {
    BodyId::new(Some(HOST), number)
}

pub fn other_body(number: u16) -> BodyId {
    BodyId::new(Some(OTHER), number)
}

pub fn paper(title: &str) -> Document {
    Document { title: title.to_owned(), ..Document::default() }
}

/// A state in the making, on a day.
#[derive(Clone)]
pub struct Ground {
    pub state: State,
    pub today: i64,
}

impl Ground {
    /// Gives a command that must be accepted.
    pub fn does(&mut self, actor: &Actor, command: impl Into<Command>) -> &mut Self {
        let (command, now) = (command.into(), moment(self.today));
        let events = decide(&self.state, actor, now, &command)
            .unwrap_or_else(|refusal| panic!("{} by {actor}: {refusal}", command.name()));
        let next = after(&self.state, actor, now, command.name(), events);
        self.state = next.unwrap_or_else(|| panic!("{} does not apply", command.name())).0;
        self
    }

    /// Two strategies, people, an administrator, organisations of the four sectors in turn.
    pub fn people() -> Self {
        let mut ground = Self { state: State::default(), today: 0 };
        for region in [HOST, OTHER] {
            ground.does(&Actor::Operator, Command::RegisterStrategy(entry(region)));
        }
        let people = SECRETARIES.iter().chain(&ASSESSORS).chain(&GROUP).chain(&COUNCIL).chain(&PAYERS);
        let people = people.chain(&OVERSIGHT).chain(&[APPLICANT, STRANGER]).chain(&OTHERS).chain(&NATIONAL);
        for number in people {
            let opening = Command::OpenAccount { account: account(*number), roles: Vec::new() };
            ground.does(&Actor::Operator, opening);
        }
        let roles = vec![Role::Administrator];
        ground.does(&Actor::Operator, Command::OpenAccount { account: account(KEEPER), roles });
        for number in 0..18 {
            let facts = facts(&format!("Організація {}", number + 1), Sector::ALL[number % 4]);
            let entering = BodiesCommand::EnterOrganisation { facts, controllers: Vec::new() };
            ground.does(&Actor::Operator, entering);
        }
        ground
    }

    /// As [`Self::people`], with national oversight.
    pub fn founded() -> Self {
        let mut ground = Self::people();
        let members = (13..).zip(NATIONAL).map(|(organisation, number)| seat(number, organisation)).collect();
        let name = "Національний нагляд".to_owned();
        ground.does(
            &Actor::Operator,
            BodiesCommand::FoundNationalOversight { name, act: paper("Акт"), members },
        );
        ground
    }

    /// As [`Self::founded`], with these bodies of a region; each seat is a person and an organisation.
    pub fn with(mut self, region: RegionIso, bodies: &[(BodyKind, &[(u8, u16)])]) -> Self {
        for (number, (kind, people)) in (1..).zip(bodies) {
            let facts = BodyFacts { name: kind.code().to_owned(), kind: *kind, act: paper("Акт") };
            self.does(&Actor::Operator, BodiesCommand::OpenBody { region: Some(region), facts });
            let body = BodyId::new(Some(region), number);
            for (place, (number, organisation)) in (1..).zip(*people) {
                let seat = seat(*number, *organisation);
                self.does(&person(KEEPER), BodiesCommand::ProposeMandate { body, seat });
                let mandate = MandateId::new(body, place);
                self.does(&person(NATIONAL[0]), BodiesCommand::ConfirmMandate { mandate });
                self.does(&person(*number), BodiesCommand::DeclareInterests { interests: Vec::new() });
            }
        }
        self
    }

    /// All bodies of both oblasts: `05-B01` to `05-B06` secretariat, assessors, working group, council,
    /// payment authority and oversight; `14-B01` to `14-B03` secretariat, council and oversight.
    pub fn bodies() -> Self {
        let priority = PriorityId::new(HOST, 1);
        Self::founded()
            .with(
                HOST,
                &[
                    (BodyKind::Secretariat, &[(1, 5), (2, 5)]),
                    (BodyKind::AssessorPool, &[(10, 6), (11, 7)]),
                    (BodyKind::WorkingGroup { priority }, &[(20, 1), (21, 2), (22, 3), (23, 4)]),
                    (BodyKind::Council, &[(30, 8), (31, 8)]),
                    (BodyKind::PaymentAuthority, &[(40, 9), (41, 9), (42, 9)]),
                    (BodyKind::Oversight, &[(50, 10), (51, 10)]),
                ],
            )
            .with(
                OTHER,
                &[
                    (BodyKind::Secretariat, &[(101, 16)]),
                    (BodyKind::Council, &[(130, 17)]),
                    (BodyKind::Oversight, &[(150, 18)]),
                ],
            )
    }
}

pub fn facts(name: &str, sector: Sector) -> OrganisationFacts {
    OrganisationFacts {
        name: name.to_owned(),
        edrpou: None,
        sector,
        kved: None,
        region: None,
        registered_on: None,
    }
}

/// A seat for as long as any part lasts.
pub fn seat(number: u8, of: u16) -> Seat {
    Seat {
        account: account(number),
        organisation: organisation(of),
        term: Term { from: day(0), to: day(2000) },
    }
}

/// The same seat from a later day on.
pub fn from(seat: Seat, on: i64) -> Seat {
    Seat { term: Term { from: day(on), ..seat.term }, ..seat }
}

pub fn entry(region: RegionIso) -> RegisterEntry {
    let header = VersionHeader {
        title: "Стратегія".to_owned(),
        document: paper("Стратегія"),
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
    RegisterEntry {
        region,
        header,
        content: Content { spheres: Vec::new(), priorities: vec![priority], tasks: vec![task] },
    }
}
