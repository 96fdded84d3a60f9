//! Bodies with people in them. Persons 1 and 2 keep the secretariat; 5 to 9 are the working group; 10 and 11 assess; 12
//! to 14 are the council; 20 and 21 apply; 31 to 35 pay; 41 and 42 oversee; 101 to 103 are national oversight.

use super::Story;
use rozum_model::command::BodiesCommand;
use rozum_model::governance::{
    BodyFacts, BodyKind, Controller, Interest, InterestIn, OrganisationFacts, OrganisationId, Party, Seat,
    Term, Tie,
};
use rozum_model::stakeholder::Sector;
use rozum_model::strategy::Document;
use rozum_model::{Command, Role};

/// Accounts and the organisations that they sit for.
type Seats = &'static [(u64, u16)];

const KEEPER: u64 = 100;
const NATIONAL: [u64; 3] = [101, 102, 103];

pub fn paper(title: &str) -> Document {
    Document {
        title: title.to_owned(),
        publisher: Some("Вінницька обласна рада".to_owned()),
        url: Some("https://example.ua/act".to_owned()),
        sha256: None,
    }
}

pub fn org(number: u16) -> OrganisationId {
    OrganisationId::new(number)
}

fn seat(story: &Story, number: u64, organisation: u16) -> Seat {
    let term = Term { from: story.day(0), to: story.day(1500) };
    Seat { account: story.account(number), organisation: org(organisation), term }
}

pub fn seat_everybody(story: &mut Story) {
    accounts(story);
    organisations(story);
    let members: Vec<Seat> =
        (10..).zip(NATIONAL).map(|(organisation, member)| seat(story, member, organisation)).collect();
    let name = "Національний наглядовий орган".to_owned();
    let act = paper("Установчий акт");
    story.operator(BodiesCommand::FoundNationalOversight { name, act, members });
    let priority = "05-P01".parse().unwrap();
    let all: [(BodyKind, &str, Seats); 6] = [
        (BodyKind::Secretariat, "Секретаріат", &[(1, 4), (2, 4)]),
        (BodyKind::AssessorPool, "Оцінювачі області", &[(10, 2), (11, 6)]),
        (
            BodyKind::WorkingGroup { priority },
            "Робоча група з пріоритету 05-P01",
            &[(5, 1), (6, 2), (7, 3), (8, 4), (9, 6)],
        ),
        (BodyKind::Council, "Вінницька обласна рада", &[(12, 8), (13, 8), (14, 8)]),
        (BodyKind::PaymentAuthority, "Департамент фінансів", &[(31, 8), (32, 8), (33, 8), (34, 8), (35, 8)]),
        (BodyKind::Oversight, "Наглядовий орган області", &[(41, 7), (42, 7)]),
    ];
    for (kind, name, people) in all {
        fill(story, kind, name, people);
    }
}

fn accounts(story: &mut Story) {
    for number in (1..=42).chain(NATIONAL).chain([KEEPER]) {
        let account = story.account(number);
        if story.state.accounts.contains_key(&account) {
            continue;
        }
        let roles = if number == KEEPER { vec![Role::Administrator] } else { Vec::new() };
        story.operator(Command::OpenAccount { account, roles });
    }
}

fn organisations(story: &mut Story) {
    for number in 0..12_usize {
        let facts = OrganisationFacts {
            name: format!("Організація {}", number + 1),
            edrpou: (number == 8).then(|| "14360570".parse().unwrap()),
            sector: Sector::ALL[number % 4],
            kved: (number == 8).then(|| "10.39".to_owned()),
            region: "UA-05".parse().ok(),
            registered_on: (number == 8).then(|| story.day(-900)),
        };
        let owner = Party::Person(story.account(30));
        let since = story.day(-400);
        let controllers = match number {
            8 => vec![Controller { party: owner, since, until: None }],
            _ => Vec::new(),
        };
        story.operator(BodiesCommand::EnterOrganisation { facts, controllers });
    }
}

fn fill(story: &mut Story, kind: BodyKind, name: &str, people: &[(u64, u16)]) {
    let facts =
        BodyFacts { name: name.to_owned(), kind, act: paper("Рішення про створення") };
    story.operator(BodiesCommand::OpenBody { region: "UA-05".parse().ok(), facts });
    let body = story.state.governance.bodies_in("UA-05".parse().ok(), |_| true).last().unwrap().id;
    for (number, organisation) in people {
        let seat = seat(story, *number, *organisation);
        story.does(0, KEEPER, BodiesCommand::ProposeMandate { body, seat });
        let mandate = story.state.governance.mandates_of(body).last().unwrap().id;
        story.does(0, NATIONAL[0], BodiesCommand::ConfirmMandate { mandate });
        // One of the working group is tied to an applicant.
        let interests = match number {
            9 => vec![Interest { in_what: InterestIn::Organisation(org(5)), tie: Tie::Business }],
            _ => Vec::new(),
        };
        story.does(0, *number, BodiesCommand::DeclareInterests { interests });
    }
}
