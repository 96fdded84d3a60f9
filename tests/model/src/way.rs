//! The usual way of an application, from the call to the work, for parts that begin on it.

use crate::ground::{
    APPLICANT, ASSESSORS, COUNCIL, GROUP, Ground, HOST, OTHER, OTHERS, PAYERS, SECRETARIES, account, body,
    day, organisation, other_body, paper, person,
};
use rozum_model::command::{FundingCommand, ImplementationCommand};
use rozum_model::governance::{
    ApplicationContent, ApplicationId, BodyId, BudgetLine, CallId, CallTerms, Choice, Citation,
    ContractTerms, Criterion, Crossed, Effects, Finding, Kopecks, Matter, Milestone, Opinion, PackageId,
    Partner, Point, ProjectIndicator, Reached, ReportContent, Score, Share, SittingId, Source, Tranche,
    Verdict,
};
use rozum_model::{RegionIso, State, TaskId};

pub const SECRETARY: u8 = SECRETARIES[0];

pub fn call() -> CallId {
    CallId::new(Some(HOST), 1)
}

pub const fn application(number: u16) -> ApplicationId {
    ApplicationId::new(Some(HOST), number)
}

pub fn package(number: u16) -> PackageId {
    PackageId::new(call(), number)
}

pub fn sitting(body: BodyId, number: u16) -> SittingId {
    SittingId::new(body, number)
}

pub fn group() -> BodyId {
    body(3)
}

pub fn council() -> BodyId {
    body(4)
}

pub fn other_council() -> BodyId {
    other_body(2)
}

pub fn share(region: RegionIso, amount: u64) -> Share {
    Share { region, amount: Kopecks(amount) }
}

pub fn terms() -> CallTerms {
    let criterion =
        Criterion { name: "Новизна".to_owned(), meaning: "що нового".to_owned(), weight: 100 };
    CallTerms {
        title: "Конкурс".to_owned(),
        act: paper("Рішення"),
        tasks: vec![TaskId::new(HOST, 1)],
        working_group: group(),
        requirements: vec!["вимога".to_owned()],
        criteria: vec![criterion],
        allocations: vec![share(HOST, 1100), share(OTHER, 200)],
        cap: Kopecks(1000),
        own_percent: 10,
        opens: day(0),
        closes: day(30),
    }
}

fn line(source: Source, milestone: u16, amount: u64) -> BudgetLine {
    BudgetLine { source, year: 2026, milestone, amount: Kopecks(amount) }
}

fn content(title: &str, budget: Vec<BudgetLine>) -> ApplicationContent {
    let milestone = |title: &str, due| Milestone { title: title.to_owned(), due: day(due) };
    ApplicationContent {
        title: title.to_owned(),
        summary: "зміст".to_owned(),
        task: TaskId::new(HOST, 1),
        lead: organisation(11),
        partners: vec![Partner {
            organisation: organisation(12), part: "випробування".to_owned()
        }],
        kved: "10.51".to_owned(),
        budget,
        milestones: vec![milestone("перший", 100), milestone("другий", 200)],
        indicators: vec![ProjectIndicator {
            name: "показник".to_owned(),
            unit: "т".to_owned(),
            baseline: "0".to_owned(),
            target: "1".to_owned(),
        }],
        effects: Effects { green: "є".to_owned(), digital: "є".to_owned(), inclusion: "є".to_owned() },
    }
}

/// Of both oblasts: 800 of the host, 200 of the other.
pub fn shared() -> ApplicationContent {
    let other = Source::Regional { region: OTHER };
    let fund = Source::DevelopmentFund;
    content(
        "Спільний",
        vec![line(fund, 1, 600), line(fund, 2, 200), line(other, 2, 200), line(Source::Private, 1, 150)],
    )
}

/// Of the host alone: 300.
pub fn own() -> ApplicationContent {
    content("Свій", vec![line(Source::DevelopmentFund, 1, 300), line(Source::Private, 1, 50)])
}

pub fn finding(met: bool) -> Vec<Finding> {
    vec![Finding { met, reason: "видно".to_owned() }]
}

pub fn scores(score: u8) -> Vec<Score> {
    vec![Score { score, reason: "чому".to_owned() }]
}

pub fn agenda(body: BodyId, on: i64, matters: &[Matter], conditions: &[&str]) -> FundingCommand {
    let conditions: Vec<String> = conditions.iter().map(ToString::to_string).collect();
    let point = |matter: &Matter| Point { matter: *matter, conditions: conditions.clone() };
    FundingCommand::PublishAgenda { body, day: day(on), points: matters.iter().map(point).collect() }
}

pub fn attending(sitting: SittingId, people: &[u8]) -> FundingCommand {
    FundingCommand::RecordAttendance {
        sitting,
        present: people.iter().map(|number| account(*number)).collect(),
    }
}

pub fn voting(sitting: SittingId, matter: Matter, choice: Choice) -> FundingCommand {
    let opinion = Opinion::Group { choice, reasons: vec!["нове".to_owned()] };
    FundingCommand::CastBallot { sitting, matter, opinion }
}

/// A verdict on the package as it is; nothing to vote on gives a hash that fits nothing.
pub fn resolving(state: &State, sitting: SittingId, id: PackageId, verdict: Verdict) -> FundingCommand {
    let hash = state.governance.package(id).map_or_else(String::new, |package| package.hash.clone());
    let opinion =
        Opinion::Council { verdict, hash, reason: "згідно зі стратегією".to_owned() };
    FundingCommand::CastBallot { sitting, matter: Matter::Package(id), opinion }
}

impl Ground {
    /// A public call.
    pub fn called() -> Self {
        let mut ground = Self::bodies();
        let drafting = FundingCommand::DraftCall { region: HOST, terms: Box::new(terms()) };
        ground.does(&person(SECRETARY), drafting);
        ground.does(&person(SECRETARY), FundingCommand::PublishCall { call: call() });
        ground
    }

    pub fn submitted(&mut self, contents: &[ApplicationContent]) -> &mut Self {
        for content in contents {
            let submitting =
                FundingCommand::SubmitApplication { call: call(), content: Box::new(content.clone()) };
            self.does(&person(APPLICANT), submitting);
        }
        self
    }

    /// To the end of the consultations on day 16.
    pub fn consulted(&mut self, scored: &[u8]) -> &mut Self {
        let all: Vec<_> = (1..).zip(scored).map(|(number, score)| (application(number), *score)).collect();
        for (id, score) in &all {
            let application = *id;
            self.does(
                &person(SECRETARY),
                FundingCommand::DeclareEligibility { application, findings: finding(true) },
            );
            for assessor in ASSESSORS {
                let asking = FundingCommand::AssignAssessor { application, assessor: account(assessor) };
                self.does(&person(SECRETARY), asking);
                self.does(
                    &person(assessor),
                    FundingCommand::SubmitAssessment { application, scores: scores(*score) },
                );
            }
            self.does(&person(SECRETARY), FundingCommand::CloseAssessment { application });
            self.does(&person(SECRETARY), FundingCommand::OpenConsultation { application, until: day(15) });
        }
        self.today = 16;
        for (application, _) in all {
            self.does(&person(SECRETARY), FundingCommand::CloseConsultation { application });
        }
        self
    }

    /// The working group is for all of them on day 21.
    pub fn proposed(&mut self, count: u16, conditions: &[&str]) -> &mut Self {
        let matters: Vec<_> = (1..=count).map(|number| Matter::Application(application(number))).collect();
        self.does(&person(SECRETARY), agenda(group(), 21, &matters, conditions));
        self.today = 21;
        let here = sitting(group(), 1);
        self.does(&person(SECRETARY), attending(here, &GROUP));
        for matter in matters {
            for member in GROUP {
                self.does(&person(member), voting(here, matter, Choice::For));
            }
            self.does(&person(SECRETARY), FundingCommand::CloseVote { sitting: here, matter });
        }
        self
    }

    /// Both councils approve.
    pub fn approved(&mut self) -> &mut Self {
        self.resolved([Verdict::Approve, Verdict::Approve])
    }

    /// The councils of host and other decide so on the one package of the one application, on day 31.
    pub fn resolved(&mut self, verdicts: [Verdict; 2]) -> &mut Self {
        let matters = vec![Matter::Application(application(1))];
        self.does(&person(SECRETARY), FundingCommand::FormPackage { call: call(), matters });
        let matter = Matter::Package(package(1));
        self.does(&person(SECRETARY), agenda(council(), 31, &[matter], &[]));
        self.does(&person(OTHERS[0]), agenda(other_council(), 31, &[matter], &[]));
        self.today = 31;
        let councils = [(council(), SECRETARY, &COUNCIL[..]), (other_council(), OTHERS[0], &OTHERS[1..2])];
        for ((body, clerk, members), verdict) in councils.into_iter().zip(verdicts) {
            let here = sitting(body, 1);
            self.does(&person(clerk), attending(here, members));
            for member in members {
                let ballot = resolving(&self.state, here, package(1), verdict);
                self.does(&person(*member), ballot);
            }
            self.does(&person(clerk), FundingCommand::CloseVote { sitting: here, matter });
        }
        self
    }

    /// Contract and work from day 31 on.
    pub fn under_way(&mut self) -> &mut Self {
        let (application, authority) = (application(1), body(5));
        let terms = contract();
        let drafting = ImplementationCommand::DraftContract { application, authority, terms: terms.clone() };
        self.does(&person(PAYERS[0]), drafting);
        self.does(&person(PAYERS[1]), ImplementationCommand::SignContract { application, authority, terms });
        self.does(&person(APPLICANT), ImplementationCommand::StartWork { application })
    }

    /// The first report, certified whole on day 50.
    pub fn certified(&mut self) -> &mut Self {
        self.today = 50;
        let (application, claimed) = (application(1), vec![share(HOST, 600)]);
        let content = Box::new(reporting(1, &claimed));
        self.does(&person(APPLICANT), ImplementationCommand::SubmitReport { application, content });
        self.does(&person(PAYERS[0]), ImplementationCommand::TakeReport { application, report: 1 });
        let (shares, reason) = (claimed, "перевірено".to_owned());
        let certifying =
            ImplementationCommand::CertifyReport { application, report: 1, shares, reached: vec![1], reason };
        self.does(&person(PAYERS[0]), certifying)
    }
}

/// What was approved of the shared application, in two tranches.
pub fn contract() -> ContractTerms {
    let tranche = |milestone, shares| Tranche { milestone: Some(milestone), shares };
    ContractTerms {
        document: paper("Договір"),
        shares: vec![share(HOST, 800), share(OTHER, 200)],
        tranches: vec![
            tranche(1, vec![share(HOST, 600)]),
            tranche(2, vec![share(HOST, 200), share(OTHER, 200)]),
        ],
        starts: day(31),
        ends: day(300),
    }
}

/// The first report is of days 31 to 50, the second of days 51 to 60; each reaches its milestone.
pub fn reporting(report: u16, claimed: &[Share]) -> ReportContent {
    let (from, to) = if report == 1 { (31, 50) } else { (51, 60) };
    ReportContent {
        from: day(from),
        to: day(to),
        narrative: "Закуплено обладнання.".to_owned(),
        reached: vec![Reached { milestone: report, evidence: paper("Акт") }],
        counted: Vec::new(),
        claimed: claimed.to_vec(),
        evidence: vec![paper("Рахунок")],
    }
}

/// Three of five months late.
pub fn citation() -> Citation {
    Citation {
        indicator: "F6".to_owned(),
        period: "2026-Q2".to_owned(),
        observed: "0.6".to_owned(),
        threshold: "0.25".to_owned(),
        crossed: Crossed::Above,
        evidence: vec![paper("Графік робіт")],
    }
}
