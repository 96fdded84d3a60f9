//! What is tried next: mostly the step that leads on from where something stands, by somebody who may;
//! often something else, by somebody else.

mod people;
mod votes;

use crate::founding::{BODIES, KEEPER, NATIONAL, SHIFT, account, region_of};
use rozum_model::command::FundingCommand;
use rozum_model::governance::{
    Application, ApplicationContent, ApplicationId, BodyId, BodyKind, BudgetLine, Call, CallId, CallStage,
    CallTerms, Criterion, Effects, Finding, Kopecks, Matter, Milestone, OrganisationId, Point, Position,
    ProjectIndicator, Score, Share, Source, Stage, Statement,
};
use rozum_model::strategy::Document;
use rozum_model::time::Day;
use rozum_model::{AccountId, Actor, Command, RegionIso, State, TaskId};

/// One step out of eight bytes.
#[derive(Debug, Clone)]
pub struct Draw(pub [u8; 8]);

impl Draw {
    /// Days before the step; mostly none, sometimes to the next sitting, sometimes past everything.
    pub fn days(&self, state: &State, today: Day) -> i64 {
        let ahead = state.governance.sittings.values().filter(|sitting| sitting.day > today);
        let next = ahead.map(|sitting| sitting.day).min();
        match self.0[7] % 40 {
            0 => 1,
            1 | 2 => {
                next.and_then(|next| today.until(next).ok()).map_or(3, |span| i64::from(span.get_days()))
            }
            3 => 16,
            _ => 0,
        }
    }

    fn below(&self, byte: usize, limit: u8) -> u8 {
        self.0[byte] % limit
    }

    fn index(&self, byte: usize, length: usize) -> usize {
        usize::from(self.0[byte]) % length.max(1)
    }
}

/// Somebody, mostly of the people of a region's body.
fn of_body(draw: &Draw, region: RegionIso, body: usize) -> Actor {
    let shift = if region == region_of(0) { 0 } else { SHIFT };
    let people = BODIES[body];
    if draw.below(6, 24) == 0 {
        return anybody(draw);
    }
    Actor::Account(account(people[draw.index(3, people.len())].0 + shift))
}

fn anybody(draw: &Draw) -> Actor {
    match draw.below(5, 30) {
        0 => Actor::System,
        1 => Actor::Operator,
        2 => Actor::Account(account(KEEPER)),
        3 => Actor::Account(account(NATIONAL[draw.index(4, 3)])),
        _ => Actor::Account(account(draw.below(4, 40) + 1)),
    }
}

pub fn next(state: &State, today: Day, draw: &Draw) -> (Actor, Command) {
    match draw.below(0, 24) {
        0 | 1 => people::seats(state, today, draw),
        2 => (Actor::Account(account(draw.below(4, 40) + 1)), people::interests(state, draw)),
        3 => people::rules(state, draw),
        4 => (anybody(draw), random_funding(state, today, draw).into()),
        5 => call(state, today, draw),
        _ => onwards(state, today, draw),
    }
}

fn organisation(draw: &Draw, byte: usize) -> OrganisationId {
    OrganisationId::new(u16::from(draw.below(byte, 30)) + 1)
}

fn body(region: RegionIso, number: u16) -> BodyId {
    BodyId::new(Some(region), number)
}

fn terms(region: RegionIso, today: Day, draw: &Draw) -> CallTerms {
    let criterion =
        |weight| Criterion { name: "критерій".to_owned(), meaning: "зміст".to_owned(), weight };
    let share =
        |index| Share { region: region_of(index), amount: Kopecks(u64::from(draw.below(4, 20) + 5) * 100) };
    CallTerms {
        title: "Конкурс".to_owned(),
        act: Document { title: "Рішення".to_owned(), ..Document::default() },
        tasks: vec![TaskId::new(region, 1)],
        working_group: body(region, 3),
        requirements: vec!["вимога".to_owned()],
        criteria: vec![criterion(70), criterion(30)],
        allocations: vec![share(0), share(1)],
        cap: Kopecks(900),
        own_percent: 10,
        opens: today,
        closes: today.saturating_add(jiff::Span::new().days(400)),
    }
}

/// Mostly an organisation that nobody sits for.
fn applicant(draw: &Draw) -> OrganisationId {
    const FREE: [u16; 8] = [5, 9, 10, 11, 17, 21, 22, 23];
    if draw.below(6, 8) == 0 { organisation(draw, 5) } else { OrganisationId::new(FREE[draw.index(5, 8)]) }
}

fn content(region: RegionIso, draw: &Draw) -> ApplicationContent {
    let line = |source, amount| BudgetLine { source, year: 1971, milestone: 1, amount: Kopecks(amount) };
    let other = if region == region_of(0) { region_of(1) } else { region_of(0) };
    let mut budget = vec![
        line(Source::DevelopmentFund, u64::from(draw.below(2, 4) + 1) * 100),
        line(Source::Private, 300),
    ];
    if draw.below(3, 2) == 0 {
        budget.push(line(Source::Regional { region: other }, 100));
    }
    ApplicationContent {
        title: format!("Проєкт {}", draw.0[4]),
        summary: "зміст".to_owned(),
        task: TaskId::new(region, 1),
        lead: applicant(draw),
        partners: Vec::new(),
        kved: "10.51".to_owned(),
        budget,
        milestones: vec![Milestone { title: "етап".to_owned(), due: jiff::civil::date(1972, 1, 1) }],
        indicators: vec![ProjectIndicator {
            name: "показник".to_owned(),
            unit: "т".to_owned(),
            baseline: "0".to_owned(),
            target: "1".to_owned(),
        }],
        effects: Effects { green: "є".to_owned(), digital: "є".to_owned(), inclusion: "є".to_owned() },
    }
}

fn call(state: &State, today: Day, draw: &Draw) -> (Actor, Command) {
    let region = region_of(draw.0[1]);
    let secretary = of_body(draw, region, 0);
    let id = CallId::new(Some(region), 1);
    let command = match state.governance.call(id).map(|call| &call.stage) {
        None => FundingCommand::DraftCall { region, terms: Box::new(terms(region, today, draw)) },
        Some(CallStage::Drafted) => FundingCommand::PublishCall { call: id },
        Some(_) if draw.below(2, 6) > 0 || live(state).count() > 2 => {
            let matters = tail(state, id);
            FundingCommand::FormPackage { call: id, matters }
        }
        Some(_) => {
            let content = Box::new(content(region, draw));
            let outside = if draw.below(6, 2) == 0 { 12 } else { 32 };
            let applicant = Actor::Account(account(outside + draw.below(5, 9)));
            return (applicant, FundingCommand::SubmitApplication { call: id, content }.into());
        }
    };
    (secretary, command.into())
}

/// What waits for a package, the best first; where the money ends is for the rule to say.
fn tail(state: &State, call: CallId) -> Vec<Matter> {
    let Some(terms) = state.governance.call(call).map(|call| call.terms.clone()) else { return Vec::new() };
    let day = state.last_at.map_or(Day::MIN, rozum_model::Timestamp::kyiv_day);
    let waits = |one: &&Application| {
        one.call == call && matches!(&one.stage, Stage::Proposed(voted) if voted.package.is_none())
    };
    let mut all: Vec<_> = state.governance.applications.values().map(AsRef::as_ref).filter(waits).collect();
    all.sort_by_key(|one| {
        let (sum, count) = rozum_governance::score(state, &terms, one, day).unwrap_or((0, 1));
        std::cmp::Reverse(sum * 1000 / count)
    });
    all.into_iter().take(1).map(|one| Matter::Application(one.id)).collect()
}

/// Applications that can still come further.
fn live(state: &State) -> impl Iterator<Item = &Application> {
    let over = |stage: &Stage| {
        matches!(
            stage,
            Stage::Ineligible(_)
                | Stage::NotProposed(_)
                | Stage::Approved(_)
                | Stage::Rejected(_)
                | Stage::Withdrawn(_)
        )
    };
    state.governance.applications.values().map(AsRef::as_ref).filter(move |one| !over(&one.stage))
}

/// The step that leads on for some application.
fn onwards(state: &State, today: Day, draw: &Draw) -> (Actor, Command) {
    let all: Vec<_> = live(state).collect();
    let Some(application) = all.get(draw.index(1, all.len())) else { return call(state, today, draw) };
    let (id, region) = (application.id, application.region());
    let secretary = of_body(draw, region, 0);
    if draw.below(2, 40) == 0 && draw.below(3, 6) == 0 {
        let reason = "передумали".to_owned();
        let applicant = Actor::Account(submitter(application));
        return (applicant, FundingCommand::WithdrawApplication { application: id, reason }.into());
    }
    let command = match &application.stage {
        Stage::Submitted(_) if draw.below(2, 6) == 0 => {
            FundingCommand::ReturnForFix { application: id, reasons: vec!["виправити".to_owned()] }
        }
        Stage::Submitted(_) => {
            let finding = Finding { met: draw.below(4, 6) > 0, reason: "видно".to_owned() };
            FundingCommand::DeclareEligibility { application: id, findings: vec![finding] }
        }
        Stage::ReturnedForFix(_) => {
            let content = Box::new(content(region, draw));
            let command = FundingCommand::ResubmitApplication { expected: None, application: id, content };
            return (Actor::Account(submitter(application)), command.into());
        }
        Stage::Eligible(_) => assign(draw, id, region),
        Stage::UnderAssessment(under) => match draw.below(4, 3) {
            0 if under.assignments.len() < 2 => assign(draw, id, region),
            1 => FundingCommand::CloseAssessment { application: id },
            _ => {
                let score = |byte| Score { score: draw.below(byte, 11), reason: "чому".to_owned() };
                let scores = vec![score(5), score(6)];
                let assessor = of_body(draw, region, 1);
                return (assessor, FundingCommand::SubmitAssessment { application: id, scores }.into());
            }
        },
        Stage::Assessed(_) => {
            let until = today.saturating_add(jiff::Span::new().days(15));
            FundingCommand::OpenConsultation { application: id, until }
        }
        Stage::PublicConsultation(_) => return consult(draw, id, secretary),
        Stage::Consulted(_) | Stage::Returned(_) => {
            return votes::sit(state, today, draw, body(region, 3), Matter::Application(id));
        }
        Stage::Proposed(voted) => match voted.package {
            None => {
                FundingCommand::FormPackage { call: application.call, matters: tail(state, application.call) }
            }
            Some(package) => {
                let council = body(region_of(draw.0[3]), 4);
                return votes::sit(state, today, draw, council, Matter::Package(package));
            }
        },
        _ => return (anybody(draw), random_funding(state, today, draw).into()),
    };
    (secretary, command.into())
}

fn submitter(application: &Application) -> AccountId {
    match &application.current.submitted.by {
        Actor::Account(account) => account.clone(),
        _ => account(1),
    }
}

fn assign(draw: &Draw, application: ApplicationId, region: RegionIso) -> FundingCommand {
    let shift = if region == region_of(0) { 0 } else { SHIFT };
    let assessor = account(BODIES[1][draw.index(5, 2)].0 + shift);
    FundingCommand::AssignAssessor { application, assessor }
}

fn consult(draw: &Draw, application: ApplicationId, secretary: Actor) -> (Actor, Command) {
    match draw.below(4, 4) {
        0 => {
            let statement = Statement { sector: None, position: Position::For, text: "за".to_owned() };
            (anybody(draw), FundingCommand::FileStatement { application, statement }.into())
        }
        1 => {
            let (number, reason) = (u16::from(draw.below(5, 3)) + 1, "дякуємо".to_owned());
            let command = FundingCommand::AnswerStatement { application, number, accepted: true, reason };
            (secretary, command.into())
        }
        _ => (secretary, FundingCommand::CloseConsultation { application }.into()),
    }
}

/// Any verb on anything.
fn random_funding(state: &State, today: Day, draw: &Draw) -> FundingCommand {
    let all: Vec<_> = state.governance.applications.keys().collect();
    let region = region_of(draw.0[1]);
    let application =
        all.get(draw.index(2, all.len())).map_or(ApplicationId::new(Some(region), 1), |id| **id);
    let matter = Matter::Application(application);
    let sittings: Vec<_> = state.governance.sittings.keys().collect();
    let reason = "причина".to_owned();
    let closing =
        |call: &Call| FundingCommand::CloseCall { call: call.id, reason: "досить".to_owned() };
    match (draw.below(3, 8), sittings.get(draw.index(4, sittings.len()))) {
        (0, Some(sitting)) => FundingCommand::CloseVote { sitting: **sitting, matter },
        (1, Some(sitting)) => FundingCommand::CancelSitting { sitting: **sitting, reason },
        (2, Some(sitting)) => FundingCommand::Recuse { sitting: **sitting, matter, reason },
        (3, _) => FundingCommand::CloseAssessment { application },
        (4, _) => FundingCommand::CloseConsultation { application },
        (5, _) => FundingCommand::OpenConsultation { application, until: today },
        (6, _) => {
            let is = |kind| matches!(kind, BodyKind::Council);
            let council = state.governance.bodies_in(Some(region), is).next().map(|body| body.id);
            let points = vec![Point { matter, conditions: Vec::new() }];
            FundingCommand::PublishAgenda { body: council.unwrap_or(body(region, 4)), day: today, points }
        }
        (_, _) => match state.governance.calls.values().next() {
            Some(call) if draw.below(5, 40) == 0 => closing(call),
            _ => FundingCommand::WithdrawApplication { application, reason },
        },
    }
}
