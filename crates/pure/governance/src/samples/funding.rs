//! A region that funds: its bodies with people in them, a call, and applications at each stage.
//!
//! Persons 1 and 2 keep the secretariat; 5 to 9 are the working group; 10 and 11 assess; 12 to 14 are the
//! council; 20 applies for organisation 9.

use super::seats::{day, done, founded, opened, org, person, seat, seated};
use super::{REGION, document, linking};
use rozum_model::command::{BodiesCommand, FundingCommand};
use rozum_model::governance::{
    ApplicationContent, ApplicationId, BodyId, BodyKind, BudgetLine, CallId, CallTerms, Choice, Criterion,
    Effects, Finding, Interest, Kopecks, Matter, Milestone, Opinion, PackageId, Point, Position,
    ProjectIndicator, Score, Share, SittingId, Source, Statement, Verdict,
};
use rozum_model::{Actor, State};

pub(crate) const SECRETARY: u64 = 1;
pub(crate) const GROUP: [u64; 5] = [5, 6, 7, 8, 9];
pub(crate) const ASSESSORS: [u64; 2] = [10, 11];
pub(crate) const COUNCIL: [u64; 3] = [12, 13, 14];
pub(crate) const APPLICANT: u64 = 20;

pub(crate) fn group() -> BodyId {
    "05-B03".parse().unwrap()
}

pub(crate) fn council() -> BodyId {
    "05-B04".parse().unwrap()
}

pub(crate) fn call() -> CallId {
    "05-C01".parse().unwrap()
}

pub(crate) fn first() -> ApplicationId {
    "05-A001".parse().unwrap()
}

pub(crate) fn package() -> PackageId {
    "05-C01-P01".parse().unwrap()
}

pub(crate) fn sitting(body: BodyId, number: u16) -> SittingId {
    SittingId::new(body, number)
}

/// All bodies of a region with their people, from day 0 on.
pub(crate) fn bodies() -> State {
    let mut state = founded();
    done(&mut state, 0, &Actor::Operator, linking("05-T01", "05-P01"));
    let priority = "05-P01".parse().unwrap();
    let all: [(BodyKind, &[(u64, u16)]); 4] = [
        (BodyKind::Secretariat, &[(1, 4), (2, 4)]),
        (BodyKind::AssessorPool, &[(10, 2), (11, 6)]),
        (BodyKind::WorkingGroup { priority }, &[(5, 1), (6, 2), (7, 3), (8, 4), (9, 6)]),
        (BodyKind::Council, &[(12, 8), (13, 8), (14, 8)]),
    ];
    for (kind, people) in all {
        let body = opened(&mut state, kind);
        for (account, organisation) in people {
            seated(&mut state, 0, body, seat(*account, *organisation, 0, 2000));
            stating(&mut state, 0, *account, &[]);
        }
    }
    state
}

pub(crate) fn stating(state: &mut State, on: i64, account: u64, interests: &[Interest]) {
    let interests = interests.to_vec();
    done(state, on, &person(account), BodiesCommand::DeclareInterests { interests });
}

pub(crate) fn terms() -> CallTerms {
    let criterion = |name: &str, weight| Criterion {
        name: name.to_owned(),
        meaning: "що саме враховано".to_owned(),
        weight,
    };
    CallTerms {
        title: "Конкурс проєктів".to_owned(),
        act: document(),
        tasks: vec!["05-T01".parse().unwrap()],
        working_group: group(),
        requirements: vec!["Заявник зареєстрований в області".to_owned()],
        criteria: vec![criterion("Новизна", 60), criterion("Готовність", 40)],
        allocations: vec![Share { region: REGION, amount: Kopecks(1_000_000) }],
        cap: Kopecks(800_000),
        own_percent: 20,
        opens: day(1),
        closes: day(30),
    }
}

pub(crate) fn content(asked: u64, own: u64) -> ApplicationContent {
    let line = |source, amount| BudgetLine { source, year: 1971, milestone: 1, amount: Kopecks(amount) };
    ApplicationContent {
        title: "Лінія сушіння".to_owned(),
        summary: "Сушіння ягід сонячним теплом".to_owned(),
        task: "05-T01".parse().unwrap(),
        lead: org(9),
        partners: Vec::new(),
        kved: "10.39".to_owned(),
        budget: vec![line(Source::DevelopmentFund, asked), line(Source::Private, own)],
        milestones: vec![Milestone { title: "Лінію введено".to_owned(), due: day(500) }],
        indicators: vec![ProjectIndicator {
            name: "Висушено".to_owned(),
            unit: "т".to_owned(),
            baseline: "0".to_owned(),
            target: "12.5".to_owned(),
        }],
        effects: Effects {
            green: "менше газу".to_owned(),
            digital: "облік партій".to_owned(),
            inclusion: "робота для переселенців".to_owned(),
        },
    }
}

pub(crate) fn drafting(terms: CallTerms) -> FundingCommand {
    FundingCommand::DraftCall { region: REGION, terms: Box::new(terms) }
}

pub(crate) fn submitting(content: ApplicationContent) -> FundingCommand {
    FundingCommand::SubmitApplication { call: call(), content: Box::new(content) }
}

/// A call that is open from day 1.
pub(crate) fn called_with(terms: CallTerms) -> State {
    let mut state = bodies();
    done(&mut state, 0, &person(SECRETARY), drafting(terms));
    done(&mut state, 0, &person(SECRETARY), FundingCommand::PublishCall { call: call() });
    state
}

pub(crate) fn called() -> State {
    called_with(terms())
}

/// One application, handed in on day 2.
pub(crate) fn submitted() -> State {
    let mut state = called();
    done(&mut state, 2, &person(APPLICANT), submitting(content(600_000, 400_000)));
    state
}

pub(crate) fn finding(met: bool) -> Finding {
    Finding { met, reason: "виписка".to_owned() }
}

pub(crate) fn screening(id: ApplicationId) -> FundingCommand {
    FundingCommand::DeclareEligibility { application: id, findings: vec![finding(true)] }
}

pub(crate) fn assigning(id: ApplicationId, assessor: u64) -> FundingCommand {
    FundingCommand::AssignAssessor { application: id, assessor: super::account(assessor) }
}

pub(crate) fn assessing(id: ApplicationId, scores: [u8; 2]) -> FundingCommand {
    let score = |score| Score { score, reason: "обґрунтування".to_owned() };
    FundingCommand::SubmitAssessment { application: id, scores: scores.map(score).to_vec() }
}

/// Takes an application through screening, assessment and consultation, to day 30.
pub(crate) fn consult(state: &mut State, id: ApplicationId, scores: [u8; 2]) {
    assess(state, id, scores);
    done(state, 5, &person(SECRETARY), FundingCommand::OpenConsultation { application: id, until: day(25) });
    let statement =
        Statement { sector: None, position: Position::For, text: "Підтримую".to_owned() };
    done(state, 6, &person(25), FundingCommand::FileStatement { application: id, statement });
    let answering = FundingCommand::AnswerStatement {
        application: id,
        number: 1,
        accepted: true,
        reason: "дякуємо".to_owned(),
    };
    done(state, 7, &person(SECRETARY), answering);
    done(state, 30, &person(SECRETARY), FundingCommand::CloseConsultation { application: id });
}

/// Takes an application through screening and assessment, to day 4.
pub(crate) fn assess(state: &mut State, id: ApplicationId, scores: [u8; 2]) {
    done(state, 3, &person(SECRETARY), screening(id));
    for assessor in ASSESSORS {
        done(state, 3, &person(SECRETARY), assigning(id, assessor));
        done(state, 4, &person(assessor), assessing(id, scores));
    }
    done(state, 4, &person(SECRETARY), FundingCommand::CloseAssessment { application: id });
}

pub(crate) fn consulted() -> State {
    let mut state = submitted();
    consult(&mut state, first(), [8, 6]);
    state
}

pub(crate) fn agenda(body: BodyId, on: i64, matters: &[Matter]) -> FundingCommand {
    let point = |matter: &Matter| Point { matter: *matter, conditions: Vec::new() };
    FundingCommand::PublishAgenda { body, day: day(on), points: matters.iter().map(point).collect() }
}

pub(crate) fn attending(sitting: SittingId, people: &[u64]) -> FundingCommand {
    let present = people.iter().map(|number| super::account(*number)).collect();
    FundingCommand::RecordAttendance { sitting, present }
}

pub(crate) fn voting(sitting: SittingId, matter: Matter, choice: Choice) -> FundingCommand {
    let reasons = vec!["нове для області".to_owned(), "готово".to_owned()];
    FundingCommand::CastBallot { sitting, matter, opinion: Opinion::Group { choice, reasons } }
}

pub(crate) fn resolving(
    state: &State,
    sitting: SittingId,
    id: PackageId,
    verdict: Verdict,
) -> FundingCommand {
    let hash = state.governance.package(id).unwrap().hash.clone();
    let opinion =
        Opinion::Council { verdict, hash, reason: "згідно зі стратегією".to_owned() };
    FundingCommand::CastBallot { sitting, matter: Matter::Package(id), opinion }
}

pub(crate) fn closing_vote(sitting: SittingId, matter: Matter) -> FundingCommand {
    FundingCommand::CloseVote { sitting, matter }
}

/// The application on the agenda of the group's sitting on day 40; everybody is there.
pub(crate) fn sitting_group() -> State {
    let mut state = consulted();
    let matter = Matter::Application(first());
    done(&mut state, 31, &person(SECRETARY), agenda(group(), 40, &[matter]));
    done(&mut state, 40, &person(SECRETARY), attending(sitting(group(), 1), &GROUP));
    state
}

/// Sits on matters and votes for all of them.
pub(crate) fn propose(state: &mut State, on: i64, number: u16, ids: &[ApplicationId]) {
    let matters: Vec<Matter> = ids.iter().map(|id| Matter::Application(*id)).collect();
    done(state, on - 9, &person(SECRETARY), agenda(group(), on, &matters));
    let here = sitting(group(), number);
    done(state, on, &person(SECRETARY), attending(here, &GROUP));
    for matter in matters {
        for member in GROUP {
            done(state, on, &person(member), voting(here, matter, Choice::For));
        }
        done(state, on, &person(SECRETARY), closing_vote(here, matter));
    }
}

pub(crate) fn proposed() -> State {
    let mut state = consulted();
    propose(&mut state, 40, 1, &[first()]);
    state
}

pub(crate) fn forming(matters: &[Matter]) -> FundingCommand {
    FundingCommand::FormPackage { call: call(), matters: matters.to_vec() }
}

/// The package before the council, which sits on day 60; everybody is there.
pub(crate) fn sitting_council() -> State {
    let mut state = proposed();
    done(&mut state, 41, &person(SECRETARY), forming(&[Matter::Application(first())]));
    done(&mut state, 42, &person(SECRETARY), agenda(council(), 60, &[Matter::Package(package())]));
    done(&mut state, 60, &person(SECRETARY), attending(sitting(council(), 1), &COUNCIL));
    state
}

/// The council votes so on day 60.
pub(crate) fn decided(verdict: Verdict) -> State {
    let mut state = sitting_council();
    let here = sitting(council(), 1);
    for member in COUNCIL {
        let ballot = resolving(&state, here, package(), verdict);
        done(&mut state, 60, &person(member), ballot);
    }
    done(&mut state, 60, &person(SECRETARY), closing_vote(here, Matter::Package(package())));
    state
}

pub(crate) fn stage(state: &State, id: ApplicationId) -> &'static str {
    state.governance.application(id).unwrap().stage.name()
}
