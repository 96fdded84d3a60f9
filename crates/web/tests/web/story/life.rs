//! The call 05-C01 and its applications: A001 paid, A002 not proposed, A003 ineligible, A004 returned for mending, A005
//! withdrawn, A006 in consultation.

use super::Story;
use super::people::{org, paper};
use rozum_model::Command;
use rozum_model::command::{
    FundingCommand as Verb, ImplementationCommand as Work, OversightCommand as Watch,
};
use rozum_model::governance::ContractTerms;
use rozum_model::governance::{
    ApplicationContent, ApplicationId, BudgetLine, CallTerms, CaseAbout, Choice, Citation, Counted,
    Criterion, Crossed, Effects, Finding, Ground, Kopecks, Matter, Milestone, Opinion, Order, Point,
    Position, ProjectIndicator, Reached, ReportContent, Score, Share, SittingId, Source, Statement, Tranche,
    Verdict,
};
use rozum_model::strategy::LinkBasis;

const SECRETARY: u64 = 1;
const GROUP: [u64; 5] = [5, 6, 7, 8, 9];
const COUNCIL: [u64; 3] = [12, 13, 14];
const APPLICANT: u64 = 20;
const ASKED: u64 = 600_000_000;

fn id(number: u16) -> ApplicationId {
    ApplicationId::new("UA-05".parse().ok(), number)
}

fn share(amount: u64) -> Share {
    Share { region: "UA-05".parse().unwrap(), amount: Kopecks(amount) }
}

pub fn live(story: &mut Story) {
    let task = "05-T01".parse().unwrap();
    let priority = "05-P01".parse().unwrap();
    if story.state.task(task).unwrap().links.iter().all(|link| link.priority != priority) {
        story.operator(Command::LinkTask { expected: None, task, priority, basis: LinkBasis::Judged });
    }
    call(story);
    for number in 1..=6 {
        hand_in(story, number);
    }
    early_ends(story);
    for number in [1, 2, 6] {
        assess(story, number);
    }
    consult(story);
    group(story);
    council(story);
    work(story);
    watch(story);
}

fn call(story: &mut Story) {
    let criterion = |name: &str, weight| Criterion {
        name: name.to_owned(),
        meaning: "що саме враховано".to_owned(),
        weight,
    };
    let terms = CallTerms {
        title: "Переробка ягід і плодів".to_owned(),
        act: paper("Рішення про конкурс"),
        tasks: vec!["05-T01".parse().unwrap()],
        working_group: "05-B03".parse().unwrap(),
        requirements: vec!["Заявник зареєстрований в області".to_owned()],
        criteria: vec![criterion("Новизна", 60), criterion("Готовність", 40)],
        allocations: vec![share(2_000_000_000)],
        cap: Kopecks(800_000_000),
        own_percent: 20,
        opens: story.day(1),
        closes: story.day(30),
    };
    let region = "UA-05".parse().unwrap();
    story.does(0, SECRETARY, Verb::DraftCall { region, terms: Box::new(terms) });
    story.does(0, SECRETARY, Verb::PublishCall { call: "05-C01".parse().unwrap() });
}

fn content(story: &Story, number: u16) -> ApplicationContent {
    let year = story.day(100).year();
    let line = |source, amount| BudgetLine { source, year, milestone: 1, amount: Kopecks(amount) };
    ApplicationContent {
        title: format!("Сушіння ягід, черга {number}"),
        summary: "Сушіння ягід сонячним теплом у громадах області.".to_owned(),
        task: "05-T01".parse().unwrap(),
        // One of them is led by whom a member of the group is tied to.
        lead: org(if number == 2 { 5 } else { 9 }),
        partners: Vec::new(),
        kved: "10.39".to_owned(),
        budget: vec![line(Source::DevelopmentFund, ASKED), line(Source::Private, ASKED / 2 + 50)],
        milestones: vec![Milestone { title: "Лінію введено".to_owned(), due: story.day(300) }],
        indicators: vec![ProjectIndicator {
            name: "Висушено ягід".to_owned(),
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

fn hand_in(story: &mut Story, number: u16) {
    let content = Box::new(content(story, number));
    story.does(2, APPLICANT, Verb::SubmitApplication { call: "05-C01".parse().unwrap(), content });
}

fn early_ends(story: &mut Story) {
    let findings = |met| vec![Finding { met, reason: "виписка з реєстру".to_owned() }];
    story.does(3, SECRETARY, Verb::DeclareEligibility { application: id(3), findings: findings(false) });
    let reasons = vec!["Немає кошторису другої черги".to_owned()];
    story.does(3, SECRETARY, Verb::ReturnForFix { application: id(4), reasons });
    let reason = "Знайшли інше джерело коштів".to_owned();
    story.does(3, APPLICANT, Verb::WithdrawApplication { application: id(5), reason });
    for number in [1, 2, 6] {
        story.does(
            3,
            SECRETARY,
            Verb::DeclareEligibility { application: id(number), findings: findings(true) },
        );
    }
}

fn assess(story: &mut Story, number: u16) {
    let application = id(number);
    for (assessor, scores) in [(10, [8, 6]), (11, [7, 5])] {
        let account = story.account(assessor);
        story.does(4, SECRETARY, Verb::AssignAssessor { application, assessor: account });
        let score = |score| Score { score, reason: "обґрунтування бала".to_owned() };
        story.does(5, assessor, Verb::SubmitAssessment { application, scores: scores.map(score).to_vec() });
    }
    story.does(5, SECRETARY, Verb::CloseAssessment { application });
    let until = story.day(25);
    story.does(5, SECRETARY, Verb::OpenConsultation { application, until });
}

fn consult(story: &mut Story) {
    for application in [1, 2, 6].map(id) {
        let text = "Підтримую: це робота в селі.".to_owned();
        let statement = Statement { sector: None, position: Position::For, text };
        story.does(6, 25, Verb::FileStatement { application, statement });
    }
    for application in [1, 2].map(id) {
        let reason = "Дякуємо, враховано.".to_owned();
        story.does(7, SECRETARY, Verb::AnswerStatement { application, number: 1, accepted: true, reason });
    }
    for application in [1, 2].map(id) {
        story.does(30, SECRETARY, Verb::CloseConsultation { application });
    }
}

fn group(story: &mut Story) {
    let body = "05-B03".parse().unwrap();
    let sitting = SittingId::new(body, 1);
    let point = |number: u16, conditions: &[&str]| Point {
        matter: Matter::Application(id(number)),
        conditions: conditions.iter().map(ToString::to_string).collect(),
    };
    let points = vec![point(1, &["Укласти договір про приєднання до мережі"]), point(2, &[])];
    let (day, present) = (story.day(40), GROUP.map(|number| story.account(number)).to_vec());
    story.does(31, SECRETARY, Verb::PublishAgenda { body, day, points });
    story.does(40, SECRETARY, Verb::RecordAttendance { sitting, present });
    for (number, choice) in [(1, Choice::For), (2, Choice::Against)] {
        let matter = Matter::Application(id(number));
        // The last is tied to the lead of the second: bound to step aside without saying so.
        for member in GROUP.into_iter().filter(|member| number == 1 || *member != 9) {
            let reasons = vec!["нове для області".to_owned(), "є земля і мережі".to_owned()];
            let opinion = Opinion::Group { choice, reasons };
            story.does(40, member, Verb::CastBallot { sitting, matter, opinion });
        }
        story.does(40, SECRETARY, Verb::CloseVote { sitting, matter });
    }
}

fn council(story: &mut Story) {
    let call = "05-C01".parse().unwrap();
    story.does(41, SECRETARY, Verb::FormPackage { call, matters: vec![Matter::Application(id(1))] });
    let package = story.state.governance.call(call).unwrap().packages[0].clone();
    let (body, matter) = ("05-B04".parse().unwrap(), Matter::Package(package.id));
    let (day, sitting) = (story.day(60), SittingId::new(body, 1));
    let points = vec![Point { matter, conditions: Vec::new() }];
    story.does(42, SECRETARY, Verb::PublishAgenda { body, day, points });
    let present = COUNCIL.map(|number| story.account(number)).to_vec();
    story.does(60, SECRETARY, Verb::RecordAttendance { sitting, present });
    for member in COUNCIL {
        let reason = "Відповідає стратегії області.".to_owned();
        let opinion = Opinion::Council { verdict: Verdict::Approve, hash: package.hash.clone(), reason };
        story.does(60, member, Verb::CastBallot { sitting, matter, opinion });
    }
    story.does(60, SECRETARY, Verb::CloseVote { sitting, matter });
}

fn work(story: &mut Story) {
    let (application, authority) = (id(1), "05-B05".parse().unwrap());
    let evidence = paper("Договір про приєднання");
    story.does(62, 31, Work::VerifyCondition { application, condition: 1, evidence });
    let terms = ContractTerms {
        document: paper("Договір № 1"),
        shares: vec![share(ASKED)],
        tranches: vec![
            Tranche { milestone: None, shares: vec![share(ASKED / 4)] },
            Tranche { milestone: Some(1), shares: vec![share(ASKED / 4 * 3)] },
        ],
        starts: story.day(70),
        ends: story.day(400),
    };
    story.does(65, 31, Work::DraftContract { application, authority, terms: terms.clone() });
    story.does(66, 32, Work::SignContract { application, authority, terms });
    story.does(70, APPLICANT, Work::StartWork { application });
    let content = Box::new(ReportContent {
        from: story.day(70),
        to: story.day(160),
        narrative: "Закуплено сонячні колектори й камери.".to_owned(),
        reached: Vec::<Reached>::new(),
        counted: vec![Counted { indicator: 1, value: "3.5".to_owned() }],
        claimed: vec![share(ASKED / 4)],
        evidence: vec![paper("Рахунок № 4")],
    });
    story.does(161, APPLICANT, Work::SubmitReport { application, content });
    story.does(162, 33, Work::TakeReport { application, report: 1 });
    let (shares, reason) = (vec![share(ASKED / 4 - 1_050)], "Один рахунок не підтверджено.".to_owned());
    story.does(163, 33, Work::CertifyReport { application, report: 1, shares, reached: Vec::new(), reason });
    story.does(164, 34, Work::AuthorisePayment { application, report: 1 });
    let order = paper("Платіжна інструкція № 7");
    story.does(165, 35, Work::RecordPayment { application, report: 1, order });
}

fn watch(story: &mut Story) {
    let citation = Citation {
        indicator: "F6".to_owned(),
        period: "2027-Q2".to_owned(),
        observed: "0.6".to_owned(),
        threshold: "0.25".to_owned(),
        crossed: Crossed::Above,
        evidence: vec![paper("Графік робіт")],
    };
    let (case, body) = ("05-K001".parse().unwrap(), "05-B06".parse().unwrap());
    let about = CaseAbout::Application(id(1));
    story.does(200, 41, Watch::OpenCase { body, about, ground: Ground::Indicator(citation.clone()) });
    let text = "Затримка через карантин постачальника.".to_owned();
    story.does(202, APPLICANT, Watch::AnswerCase { case, text, evidence: Vec::new() });
    let finding = "Строк не витримано, план не оновлено.".to_owned();
    let order = Order::SuspendPayments;
    story.does(205, 42, Watch::ConcludeCase { case, finding, order, citation });
}

/// What the contract binds and was not paid is released.
pub fn terminate(story: &mut Story) {
    let application = id(1);
    let reason = "Постачальник закрив виробництво.".to_owned();
    story.does(300, 31, Work::ProposeTermination { application, reason: reason.clone() });
    story.does(301, 32, Work::TerminateProject { application, reason });
}
