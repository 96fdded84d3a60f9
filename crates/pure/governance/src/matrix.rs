//! The whole table: every kind of actor, every command of governance, every stage of an application, a call, a
//! project, a case, a review and the rules. What is allowed, or the first reason against it, as snapshots that
//! reviewers read.

mod cases;
mod projects;
mod seats;
mod steering;

use crate::samples::funding::{
    APPLICANT, ASSESSORS, COUNCIL, GROUP, SECRETARY, agenda, assess, assessing, assigning, attending, called,
    closing_vote, content, council, decided, finding, first, forming, group, package, proposed, resolving,
    screening, sitting, sitting_council, sitting_group, submitted, voting,
};
use crate::samples::seats::{KEEPER, NATIONAL, day, done, no, opening_body, person, seat, seated};
use rozum_model::command::FundingCommand;
use rozum_model::governance::{BodyKind, Choice, Matter, Point, Position, Statement, Verdict};
use rozum_model::{Actor, Command, State};
use std::fmt::Write;

/// Who tries; each in one seat only.
fn actors() -> [(&'static str, Actor); 13] {
    [
        ("program", Actor::System),
        ("operator", Actor::Operator),
        ("administrator", person(KEEPER)),
        ("national oversight", person(NATIONAL[0])),
        ("oversight", person(30)),
        ("secretariat", person(SECRETARY)),
        ("assessor", person(ASSESSORS[0])),
        ("working group", person(GROUP[0])),
        ("council", person(COUNCIL[0])),
        ("payment authority", person(29)),
        ("applicant", person(APPLICANT)),
        ("anybody", person(25)),
        ("unknown", person(999)),
    ]
}

/// An application at each stage, and the day on which it is looked at.
fn states() -> Vec<(&'static str, i64, State)> {
    let mut returned = submitted();
    let reasons = vec!["кошторис".to_owned()];
    let returning = FundingCommand::ReturnForFix { application: first(), reasons };
    done(&mut returned, 3, &person(SECRETARY), returning);
    let mut eligible = submitted();
    done(&mut eligible, 3, &person(SECRETARY), screening(first()));
    let mut ineligible = submitted();
    let findings = vec![finding(false)];
    let declaring = FundingCommand::DeclareEligibility { application: first(), findings };
    done(&mut ineligible, 3, &person(SECRETARY), declaring);
    let mut under = eligible.clone();
    done(&mut under, 3, &person(SECRETARY), assigning(first(), ASSESSORS[0]));
    let mut assessed = submitted();
    assess(&mut assessed, first(), [5, 5]);
    let mut asked = assessed.clone();
    let opening = FundingCommand::OpenConsultation { application: first(), until: day(25) };
    done(&mut asked, 5, &person(SECRETARY), opening);
    let statement = Statement { sector: None, position: Position::For, text: "так".to_owned() };
    done(&mut asked, 6, &person(25), FundingCommand::FileStatement { application: first(), statement });
    let mut withdrawn = submitted();
    let reason = "інші плани".to_owned();
    let withdrawing = FundingCommand::WithdrawApplication { application: first(), reason };
    done(&mut withdrawn, 3, &person(APPLICANT), withdrawing);
    vec![
        ("none", 2, called()),
        ("submitted", 3, submitted()),
        ("returned-for-fix", 3, returned),
        ("eligible", 3, eligible),
        ("ineligible", 3, ineligible),
        ("under-assessment", 3, under),
        ("all assessments in", 5, answered()),
        ("assessed", 5, assessed),
        ("public-consultation", 7, asked),
        ("consultation over", 30, over()),
        ("consulted, day of the sitting", 40, summoned()),
        ("consulted, sitting", 40, sitting_group()),
        ("consulted, all voted", 40, voted(Choice::For)),
        ("not-proposed", 41, turned_down()),
        ("proposed", 41, proposed()),
        ("proposed, sitting", 60, sitting_council()),
        ("approved", 61, decided(Verdict::Approve)),
        ("returned", 61, decided(Verdict::Return)),
        ("rejected", 61, decided(Verdict::Reject)),
        ("withdrawn", 3, withdrawn),
    ]
}

/// Both assessments are there.
fn answered() -> State {
    let mut state = submitted();
    done(&mut state, 3, &person(SECRETARY), screening(first()));
    for assessor in ASSESSORS {
        done(&mut state, 3, &person(SECRETARY), assigning(first(), assessor));
        done(&mut state, 4, &person(assessor), assessing(first(), [5, 5]));
    }
    state
}

/// The last day for statements is past.
fn over() -> State {
    let mut state = answered();
    done(&mut state, 4, &person(SECRETARY), FundingCommand::CloseAssessment { application: first() });
    let opening = FundingCommand::OpenConsultation { application: first(), until: day(25) };
    done(&mut state, 5, &person(SECRETARY), opening);
    state
}

/// On the agenda of a sitting on day 40.
fn summoned() -> State {
    let mut state = over();
    done(&mut state, 30, &person(SECRETARY), FundingCommand::CloseConsultation { application: first() });
    done(&mut state, 31, &person(SECRETARY), agenda(group(), 40, &[Matter::Application(first())]));
    state
}

/// Everybody has voted so.
fn voted(choice: Choice) -> State {
    let mut state = sitting_group();
    let (here, matter) = (sitting(group(), 1), Matter::Application(first()));
    for member in GROUP {
        done(&mut state, 40, &person(member), voting(here, matter, choice));
    }
    state
}

fn turned_down() -> State {
    let mut state = voted(Choice::Against);
    let matter = Matter::Application(first());
    done(&mut state, 40, &person(SECRETARY), closing_vote(sitting(group(), 1), matter));
    state
}

/// One command of each kind, as it would be right at its time.
fn commands(state: &State, on: i64) -> Vec<FundingCommand> {
    let (application, reason) = (first(), "причина".to_owned());
    let matter = Matter::Application(application);
    let here = sitting(group(), 1);
    let council_here = sitting(council(), 1);
    let statement = Statement { sector: None, position: Position::For, text: "так".to_owned() };
    let mut all = vec![
        crate::samples::funding::submitting(content(500_000, 400_000)),
        FundingCommand::ResubmitApplication {
            expected: None,
            application,
            content: Box::new(content(500_000, 400_000)),
        },
        FundingCommand::WithdrawApplication { application, reason: reason.clone() },
        FundingCommand::ReturnForFix { application, reasons: vec![reason.clone()] },
        screening(application),
        assigning(application, ASSESSORS[1]),
        assessing(application, [5, 5]),
        FundingCommand::CloseAssessment { application },
        FundingCommand::OpenConsultation { application, until: day(on + 15) },
        FundingCommand::FileStatement { application, statement },
        FundingCommand::AnswerStatement { application, number: 1, accepted: true, reason: reason.clone() },
        FundingCommand::CloseConsultation { application },
        agenda(group(), on + 5, &[matter]),
        FundingCommand::CancelSitting { sitting: here, reason: reason.clone() },
        attending(here, &GROUP),
        FundingCommand::Recuse { sitting: here, matter, reason: reason.clone() },
        voting(here, matter, Choice::For),
        closing_vote(here, matter),
        forming(&[matter]),
        closing_vote(council_here, Matter::Package(package())),
        FundingCommand::CloseCall { call: crate::samples::funding::call(), reason },
    ];
    if state.governance.package(package()).is_some() {
        all.push(resolving(state, council_here, package(), Verdict::Approve));
        let points = vec![Point { matter: Matter::Package(package()), conditions: Vec::new() }];
        all.push(FundingCommand::PublishAgenda { body: council(), day: day(on + 10), points });
    }
    all
}

#[test]
fn who_may_do_what_and_when() {
    let mut table = String::new();
    for (name, on, mut state) in states() {
        let today = state.last_at.unwrap().kyiv_day();
        assert!(today <= day(on), "{name}");
        for (kind, account, organisation) in
            [(BodyKind::Oversight, 30, 12), (BodyKind::PaymentAuthority, 29, 5)]
        {
            let from = on;
            let body = late(&mut state, on, kind);
            seated(&mut state, on, body, seat(account, organisation, from, 2000));
        }
        let commands = commands(&state, on).into_iter().map(Command::from).collect::<Vec<_>>();
        tell(&mut table, name, &state, on, &actors(), &commands);
    }
    insta::assert_snapshot!(table);
}

/// Commands that prepare, or that anybody may give: none of them decides on money, a seat, a case or a rule.
const PREPARING: [&str; 13] = [
    "enter-organisation",
    "revise-organisation",
    "change-controllers",
    "found-national-oversight",
    "open-body",
    "propose-mandate",
    "declare-interests",
    "withdraw-interest",
    "submit-application",
    "file-statement",
    "file-complaint",
    "propose-rules",
    "open-due-reviews",
];

/// Whoever keeps the program or its accounts.
const KEEPERS: [&str; 3] = ["program", "operator", "administrator"];

/// Adds who may give which command in a state, and why not the others. Whoever keeps the program may decide
/// nothing in any state.
fn tell(
    table: &mut String,
    name: &str,
    state: &State,
    on: i64,
    actors: &[(&'static str, Actor)],
    commands: &[Command],
) {
    writeln!(table, "\n== {name}").unwrap();
    for command in commands {
        let mut answers: Vec<(String, Vec<&str>)> = Vec::new();
        for (who, actor) in actors {
            let answer = no(state, on, actor, command.clone());
            let answer =
                answer.first().map_or("allowed", |reason| reason.split(' ').next().unwrap_or_default());
            if answer == "allowed" && KEEPERS.contains(who) {
                assert!(PREPARING.contains(&command.name()), "{who} may {} in {name}", command.name());
            }
            match answers.iter_mut().find(|(known, _)| known == answer) {
                Some((_, all)) => all.push(who),
                None => answers.push((answer.to_owned(), vec![who])),
            }
        }
        writeln!(table, "{}", command.name()).unwrap();
        for (answer, who) in answers {
            writeln!(table, "    {answer:<32} {}", who.join(", ")).unwrap();
        }
    }
}

/// Every command of governance stands in a table, and is allowed to somebody in some state.
#[test]
fn every_command_is_in_a_table() {
    const SOURCES: [&str; 6] = [
        include_str!("../../model/src/command/bodies.rs"),
        include_str!("../../model/src/command/funding.rs"),
        include_str!("../../model/src/command/implementation.rs"),
        include_str!("../../model/src/command/oversight.rs"),
        include_str!("../../model/src/command/rules.rs"),
        include_str!("../../model/src/command/steering.rs"),
    ];
    // Read when the test runs, so that a new snapshot needs no second build.
    let tables = [
        "snapshots/rozum_governance__matrix__who_may_do_what_and_when.snap",
        "matrix/snapshots/rozum_governance__matrix__seats__who_may_seat_call_and_rule.snap",
        "matrix/snapshots/rozum_governance__matrix__projects__who_may_carry_control_and_pay.snap",
        "matrix/snapshots/rozum_governance__matrix__cases__who_may_oversee.snap",
        "matrix/snapshots/rozum_governance__matrix__steering__who_may_steer.snap",
    ]
    .map(|path| std::fs::read_to_string(format!("{}/src/{path}", env!("CARGO_MANIFEST_DIR"))).unwrap());
    let names = SOURCES.iter().flat_map(|source| source.split("=> \"").skip(1));
    let names: Vec<&str> = names.filter_map(|rest| rest.split('"').next()).collect();
    assert!(names.len() >= 79, "{}", names.len());
    let allowed = |name: &str| {
        let heading = format!("\n{name}\n");
        let rows = tables.iter().flat_map(|table| table.split(heading.as_str()).skip(1));
        rows.into_iter().any(|rest| {
            rest.lines()
                .take_while(|line| line.starts_with("    "))
                .any(|line| line.starts_with("    allowed "))
        })
    };
    let never: Vec<_> = names.into_iter().filter(|name| !allowed(name)).collect();
    assert_eq!(never, [""; 0]);
}

/// Opens a body on a later day.
fn late(state: &mut State, on: i64, kind: BodyKind) -> rozum_model::governance::BodyId {
    done(state, on, &Actor::Operator, opening_body(kind));
    state.governance.bodies_in(Some(crate::samples::REGION), |other| other == kind).last().unwrap().id
}
