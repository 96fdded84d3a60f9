//! An approved project with those who carry it, pay for it and watch it. Days are counted from 1970.

use crate::samples::seats::{
    KEEPER, NATIONAL, day, done, founding, ids, no, noon, opened, org, person, seat,
};
use crate::samples::{REGION, account, document};
use rozum_model::command::{ImplementationCommand as Verb, OversightCommand};
use rozum_model::governance::{
    Act, Application, ApplicationContent, ApplicationId, Assessed, BodyKind, BudgetLine, Call, CallStage,
    CallTerms, Citation, Consulted, ContentVersion, ContractTerms, Counted, Crossed, Decided, Effects,
    InConsultation, Kopecks, Mark, Milestone, Partner, ProjectIndicator, Reached, ReportContent, Screened,
    Share, Source, Stage, Submitted, Tranche, UnderAssessment, Vote, Voted,
};
use rozum_model::strategy::Document;
use rozum_model::{Actor, RegionIso, State};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// 2 March 2026, a Monday.
pub(crate) const MONDAY: i64 = 20_514;
/// Days after it to 21 December 2099: the calendar of working days ends with that year.
pub(crate) const LAST: i64 = 26_957;
pub(crate) const APPLICANT: u64 = 20;
/// Members of the payment authority; the last voted in a council.
pub(crate) const PAYERS: [u64; 6] = [1, 2, 3, 4, 5, 6];
pub(crate) const SECRETARIAT: u64 = 7;
/// Members of the oversight of the region.
pub(crate) const OVERSIGHT: [u64; 3] = [11, 12, 13];
pub(crate) const STRANGER: u64 = 30;
pub(crate) const OTHER: RegionIso = match RegionIso::from_number(14) {
    Some(region) => region,
    None => panic!("a region"),
};

pub(crate) fn application() -> ApplicationId {
    "05-A001".parse().unwrap()
}

pub(crate) fn share(region: RegionIso, amount: u64) -> Share {
    Share { region, amount: Kopecks(amount) }
}

pub(crate) fn paper(title: &str) -> Document {
    Document { title: title.to_owned(), ..document() }
}

fn line(source: Source, milestone: u16, amount: u64) -> BudgetLine {
    BudgetLine { source, year: 2026, milestone, amount: Kopecks(amount) }
}

/// Two milestones, one indicator, 100,000 of one region and 30,000 of another.
pub(crate) fn content() -> ApplicationContent {
    let milestone = |title: &str, on| Milestone { title: title.to_owned(), due: day(MONDAY + on) };
    ApplicationContent {
        title: "Лабораторія".to_owned(),
        summary: "Спільна лабораторія випробувань".to_owned(),
        task: "05-T01".parse().unwrap(),
        lead: org(5),
        partners: vec![Partner { organisation: org(7), part: "випробування".to_owned() }],
        kved: "71.20".to_owned(),
        budget: vec![
            line(Source::DevelopmentFund, 1, 60_000),
            line(Source::DevelopmentFund, 2, 40_000),
            line(Source::Regional { region: OTHER }, 2, 30_000),
            line(Source::Private, 1, 20_000),
        ],
        milestones: vec![milestone("обладнання", 100), milestone("перші випробування", 200)],
        indicators: vec![ProjectIndicator {
            name: "випробування".to_owned(),
            unit: "на рік".to_owned(),
            baseline: "0".to_owned(),
            target: "120".to_owned(),
        }],
        effects: Effects {
            green: "менше відходів".to_owned(),
            digital: "протоколи в мережі".to_owned(),
            inclusion: "без сходів".to_owned(),
        },
    }
}

fn call() -> Call {
    let terms = CallTerms {
        title: "Конкурс".to_owned(),
        act: document(),
        tasks: vec!["05-T01".parse().unwrap()],
        working_group: "05-B09".parse().unwrap(),
        requirements: Vec::new(),
        criteria: Vec::new(),
        allocations: vec![share(REGION, 150_000), share(OTHER, 30_000)],
        cap: Kopecks(150_000),
        own_percent: 10,
        opens: day(MONDAY - 300),
        closes: day(MONDAY - 200),
    };
    let published = CallStage::Published(mark(SECRETARIAT, MONDAY - 300));
    Call { id: "05-C01".parse().unwrap(), terms: Arc::new(terms), stage: published, packages: Vec::new() }
}

fn mark(by: u64, on: i64) -> Mark {
    Mark { by: person(by), at: noon(on), seq: 0 }
}

/// The approval of a project, on these conditions.
pub(crate) fn decided(conditions: &[&str]) -> Decided {
    let submitted = Submitted { submitted: mark(APPLICANT, MONDAY - 190) };
    let screened =
        Screened { before: submitted, findings: Vec::new(), screened: mark(SECRETARIAT, MONDAY - 180) };
    let assessment =
        UnderAssessment { before: Arc::new(screened), assignments: Vec::new(), assessments: Vec::new() };
    let assessed = Assessed { before: Arc::new(assessment) };
    let consultation = InConsultation {
        before: Arc::new(assessed),
        until: day(MONDAY - 100),
        opened: mark(SECRETARIAT, MONDAY - 150),
        submissions: Vec::new(),
    };
    let consulted = Consulted { before: Arc::new(consultation), closed: mark(SECRETARIAT, MONDAY - 90) };
    let vote = Vote {
        sitting: "05-B09-S01".parse().unwrap(),
        day: day(MONDAY - 50),
        published: mark(SECRETARIAT, MONDAY - 60),
        present: Vec::new(),
        recusals: Vec::new(),
        ballots: Vec::new(),
        conditions: conditions.iter().map(ToString::to_string).collect(),
        closed: mark(SECRETARIAT, MONDAY - 50),
    };
    let voted =
        Voted { before: Arc::new(consulted), vote: Arc::new(vote), earlier: Vec::new(), package: None };
    let shares = vec![share(REGION, 100_000), share(OTHER, 30_000)];
    Decided { before: Arc::new(voted), resolutions: Vec::new(), shares }
}

fn people() -> State {
    let mut state = crate::samples::seats::unfounded();
    let long = |number, organisation| seat(number, organisation, 1, 30_000);
    let members: Vec<_> =
        (10..).zip(NATIONAL).map(|(organisation, member)| long(member, organisation)).collect();
    done(&mut state, 0, &Actor::Operator, founding(&members));
    for (kind, members, organisation) in [
        (BodyKind::PaymentAuthority, &PAYERS[..], 1),
        (BodyKind::Secretariat, &[SECRETARIAT], 2),
        (BodyKind::Oversight, &OVERSIGHT, 3),
    ] {
        let body = opened(&mut state, kind);
        for member in members {
            let seat = long(*member, organisation);
            crate::samples::seats::seated(&mut state, 1, body, seat);
        }
    }
    assert_eq!(KEEPER, 100);
    state
}

/// The project `05-A001`, approved on these conditions; the authority is `05-B01`, the oversight `05-B03`.
pub(crate) fn approved_on(conditions: &[&str]) -> State {
    let mut state = people();
    let (id, call) = (application(), call());
    let (submitted, current) = (mark(APPLICANT, MONDAY - 190), Arc::new(content()));
    let acts: BTreeMap<_, _> = [(APPLICANT, Act::Submitted), (PAYERS[5], Act::Resolved)]
        .map(|(number, act)| (account(number), BTreeSet::from([act])))
        .into();
    let application = Application {
        id,
        call: call.id,
        current: ContentVersion { content: current, submitted },
        earlier: Vec::new(),
        stage: Stage::Approved(Arc::new(decided(conditions))),
        acts,
    };
    state.governance.calls.insert(call.id, Arc::new(call));
    state.governance.applications.insert(id, Arc::new(application));
    state
}

pub(crate) fn approved() -> State {
    approved_on(&[])
}

pub(crate) fn terms() -> ContractTerms {
    let tranche = |milestone, shares| Tranche { milestone, shares };
    ContractTerms {
        document: paper("Договір № 1"),
        shares: vec![share(REGION, 100_000), share(OTHER, 30_000)],
        tranches: vec![
            tranche(None, vec![share(REGION, 10_000)]),
            tranche(Some(1), vec![share(REGION, 50_000)]),
            tranche(Some(2), vec![share(REGION, 40_000), share(OTHER, 30_000)]),
        ],
        starts: day(MONDAY),
        ends: day(MONDAY + 300),
    }
}

pub(crate) fn drafting(terms: ContractTerms) -> Verb {
    Verb::DraftContract { application: application(), authority: "05-B01".parse().unwrap(), terms }
}

pub(crate) fn signing(terms: ContractTerms) -> Verb {
    Verb::SignContract { application: application(), authority: "05-B01".parse().unwrap(), terms }
}

/// Somebody does something that must be accepted, so many days after the Monday.
pub(crate) fn does(state: &mut State, who: u64, on: i64, verb: impl Into<rozum_model::Command>) {
    done(state, MONDAY + on, &person(who), verb);
}

/// The reasons why somebody may not, so many days after the Monday.
pub(crate) fn cannot(state: &State, who: u64, on: i64, verb: impl Into<rozum_model::Command>) -> Vec<String> {
    no(state, MONDAY + on, &person(who), verb)
}

/// Their ids alone.
pub(crate) fn why(state: &State, who: u64, on: i64, verb: impl Into<rozum_model::Command>) -> Vec<String> {
    ids(cannot(state, who, on, verb))
}

/// Signed by 1 and 2, begun.
pub(crate) fn under_way() -> State {
    let mut state = approved();
    does(&mut state, 1, 0, drafting(terms()));
    does(&mut state, 2, 0, signing(terms()));
    does(&mut state, APPLICANT, 0, Verb::StartWork { application: application() });
    state
}

/// Of days after the Monday, with a milestone reached and amounts claimed.
pub(crate) fn report(from: i64, to: i64, milestones: &[u16], claimed: &[Share]) -> ReportContent {
    let reached = |milestone: &u16| Reached { milestone: *milestone, evidence: paper("Акт") };
    ReportContent {
        from: day(MONDAY + from),
        to: day(MONDAY + to),
        narrative: "Закуплено обладнання.".to_owned(),
        reached: milestones.iter().map(reached).collect(),
        counted: vec![Counted { indicator: 1, value: "12.5".to_owned() }],
        claimed: claimed.to_vec(),
        evidence: vec![paper("Рахунок № 4")],
    }
}

pub(crate) fn reporting(content: ReportContent) -> Verb {
    Verb::SubmitReport { application: application(), content: Box::new(content) }
}

pub(crate) fn taking(report: u16) -> Verb {
    Verb::TakeReport { application: application(), report }
}

pub(crate) fn certifying(report: u16, shares: &[Share], reached: &[u16]) -> Verb {
    let (shares, reached, reason) = (shares.to_vec(), reached.to_vec(), "Рахунки перевірено.".to_owned());
    Verb::CertifyReport { application: application(), report, shares, reached, reason }
}

pub(crate) fn authorising(report: u16) -> Verb {
    Verb::AuthorisePayment { application: application(), report }
}

pub(crate) fn paying(report: u16, order: &str) -> Verb {
    Verb::RecordPayment { application: application(), report, order: paper(order) }
}

/// A report on the first milestone, certified by 3 on day 41: 55,000 of the 60,000 claimed.
pub(crate) fn certified() -> State {
    let mut state = under_way();
    does(&mut state, APPLICANT, 40, reporting(report(0, 39, &[1], &[share(REGION, 60_000)])));
    does(&mut state, 3, 41, taking(1));
    does(&mut state, 3, 41, certifying(1, &[share(REGION, 55_000)], &[1]));
    state
}

/// The same, paid by 4 and 5 on day 42.
pub(crate) fn paid() -> State {
    let mut state = certified();
    does(&mut state, 4, 42, authorising(1));
    does(&mut state, 5, 42, paying(1, "Платіжна інструкція № 7"));
    state
}

/// Everything reached and paid, the work declared done on day 90.
pub(crate) fn completed() -> State {
    let mut state = paid();
    let claimed = [share(REGION, 45_000), share(OTHER, 30_000)];
    does(&mut state, APPLICANT, 80, reporting(report(40, 79, &[2], &claimed)));
    does(&mut state, 3, 81, taking(2));
    does(&mut state, 3, 81, certifying(2, &claimed, &[2]));
    does(&mut state, 4, 82, authorising(2));
    does(&mut state, 5, 82, paying(2, "Платіжна інструкція № 8"));
    does(&mut state, 1, 90, Verb::CompleteProject { application: application() });
    state
}

/// Three of five months late.
pub(crate) fn citation() -> Citation {
    Citation {
        indicator: "F6".to_owned(),
        period: "2026-Q2".to_owned(),
        observed: "0.6".to_owned(),
        threshold: "0.25".to_owned(),
        crossed: Crossed::Above,
        evidence: vec![paper("Графік робіт")],
    }
}

pub(crate) fn opening_case(ground: rozum_model::governance::Ground) -> OversightCommand {
    let about = rozum_model::governance::CaseAbout::Application(application());
    OversightCommand::OpenCase { body: "05-B03".parse().unwrap(), about, ground }
}

/// A member of a body, from a day after the Monday on, who still sits on [`LAST`].
pub(crate) fn sits_to_the_last(state: &mut State, who: u64, on: i64, body: &str) {
    let seat = seat(who, 3, MONDAY + on, MONDAY + LAST);
    crate::samples::seats::seated(state, MONDAY + on, body.parse().unwrap(), seat);
}

pub(crate) fn stage(state: &State) -> &'static str {
    state.governance.application(application()).unwrap().stage.name()
}
