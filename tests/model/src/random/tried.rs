//! What is tried next: mostly the step that leads on from where something stands, by somebody who may;
//! often something else, by somebody else.

mod cases;
mod people;
mod projects;
mod steering;
mod votes;

use super::founding::{
    BODIES, KEEPER, NATIONAL, ORGANISATIONS, PEOPLE, SECRETARIAT, SHIFT, account, region_of,
};
use rozum_governance::package_lines;
use rozum_model::command::FundingCommand;
use rozum_model::governance::{
    Application, ApplicationContent, ApplicationId, BodyId, BodyKind, BudgetLine, Call, CallId, CallStage,
    CallTerms, Criterion, Effects, Finding, InConsultation, Kopecks, Matter, Milestone, ModificationStage,
    OrganisationId, Package, Point, Position, ProjectIndicator, Score, Share, Source, Stage, Statement,
    Weight,
};
use rozum_model::strategy::Document;
use rozum_model::time::Day;
use rozum_model::{AccountId, Actor, Command, RegionIso, State, TaskId};
use std::sync::Arc;

/// One step out of sixteen bytes: eight for what is drawn, eight for which way it goes.
#[derive(Debug, Clone)]
pub struct Draw(pub [u8; 8], pub [u8; 8]);

impl Draw {
    /// Days before the step; mostly none, sometimes to the next sitting, sometimes past everything.
    pub fn days(&self, state: &State, today: Day) -> i64 {
        let ahead = state.governance.sittings.values().filter(|sitting| sitting.day > today);
        let next = ahead.map(|sitting| sitting.day).min();
        match (self.0[7] % 40, next) {
            (0, _) => 1,
            (1..=4, Some(next)) => today.until(next).map_or(3, |span| i64::from(span.get_days())),
            (5, _) => 16,
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
        _ => Actor::Account(account(draw.below(4, PEOPLE) + 1)),
    }
}

pub fn next(state: &State, today: Day, draw: &Draw) -> (Actor, Command) {
    match draw.below(0, 32) {
        0 | 1 => people::seats(state, today, draw),
        2 => (Actor::Account(account(draw.below(4, PEOPLE) + 1)), people::interests(state, draw)),
        3 => people::rules(state, draw),
        4 => (anybody(draw), random_funding(state, today, draw).into()),
        5 => call(state, today, draw),
        6 | 7 => cases::step(state, draw),
        8..=10 => steering::step(state, today, draw),
        _ => onwards(state, today, draw),
    }
}

fn organisation(draw: &Draw, byte: usize) -> OrganisationId {
    OrganisationId::new(u16::from(draw.below(byte, ORGANISATIONS)) + 1)
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

fn content(region: RegionIso, today: Day, draw: &Draw) -> ApplicationContent {
    let line = |source, amount| BudgetLine { source, year: 2027, milestone: 1, amount: Kopecks(amount) };
    let other = if region == region_of(0) { region_of(1) } else { region_of(0) };
    let milestone = |title: &str, days| {
        let due = today.saturating_add(jiff::Span::new().days(days));
        Milestone { title: title.to_owned(), due }
    };
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
        milestones: vec![milestone("перший", 300), milestone("другий", 500)],
        indicators: vec![ProjectIndicator {
            name: "показник".to_owned(),
            unit: "т".to_owned(),
            baseline: "0".to_owned(),
            target: "1".to_owned(),
        }],
        effects: Effects { green: "є".to_owned(), digital: "є".to_owned(), inclusion: "є".to_owned() },
    }
}

/// The last call of a region; sometimes the one that it has not yet.
fn last_call(state: &State, region: RegionIso, draw: &Draw) -> CallId {
    let own = state.governance.calls.keys().filter(|id| id.region() == Some(region)).map(|id| id.number());
    let last = own.max().unwrap_or(1);
    CallId::new(Some(region), if draw.1[1].is_multiple_of(30) { last + 1 } else { last })
}

fn call(state: &State, today: Day, draw: &Draw) -> (Actor, Command) {
    let region = region_of(draw.0[1]);
    let secretary = of_body(draw, region, 0);
    let id = last_call(state, region, draw);
    let command = match state.governance.call(id).map(|call| &call.stage) {
        None => FundingCommand::DraftCall { region, terms: Box::new(terms(region, today, draw)) },
        Some(CallStage::Drafted) if draw.below(2, 3) == 0 => {
            let terms = Box::new(terms(region, today, draw));
            FundingCommand::ReviseCall { expected: None, call: id, terms }
        }
        Some(CallStage::Drafted) => FundingCommand::PublishCall { call: id },
        Some(CallStage::Published(_)) if draw.1[4].is_multiple_of(64) => {
            FundingCommand::CloseCall { call: id, reason: "досить".to_owned() }
        }
        Some(_) if draw.below(2, 6) > 0 || live(state).count() > 2 => {
            let matters = tail(state, today, id);
            FundingCommand::FormPackage { call: id, matters }
        }
        Some(_) => {
            let content = Box::new(content(region, today, draw));
            let outside = if draw.below(6, 2) == 0 { 12 } else { 32 };
            let applicant = Actor::Account(account(outside + draw.below(5, 9)));
            return (applicant, FundingCommand::SubmitApplication { call: id, content }.into());
        }
    };
    (secretary, command.into())
}

/// What would be in a package now, as whoever forms one reads it.
fn tail(state: &State, today: Day, call: CallId) -> Vec<Matter> {
    package_lines(state, call, today).into_iter().map(|line| line.matter).collect()
}

/// Applications that can still come further.
fn live(state: &State) -> impl Iterator<Item = &Application> {
    let over = |stage: &Stage| {
        matches!(
            stage,
            Stage::Ineligible(_)
                | Stage::NotProposed(_)
                | Stage::Rejected(_)
                | Stage::Withdrawn(_)
                | Stage::Terminated(_)
                | Stage::Closed(_)
        )
    };
    state.governance.applications.values().map(AsRef::as_ref).filter(move |one| !over(&one.stage))
}

/// The step that leads on for some application.
fn onwards(state: &State, today: Day, draw: &Draw) -> (Actor, Command) {
    let all: Vec<_> = live(state).collect();
    let Some(application) = all.get(draw.index(1, all.len())) else { return call(state, today, draw) };
    let (id, region) = (application.id, application.region());
    let secretary = of_body(draw, region, SECRETARIAT);
    if let Some(step) = changed(state, today, draw, application) {
        return step;
    }
    if let Some(step) = projects::step(application, today, draw) {
        return step;
    }
    if draw.below(2, 40) == 0 && draw.below(3, 25) == 0 {
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
            let content = Box::new(content(region, today, draw));
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
        Stage::PublicConsultation(consultation) => return consult(consultation, draw, id, secretary),
        Stage::Consulted(_) | Stage::Returned(_) => {
            return votes::sit(state, today, draw, body(region, 3), Matter::Application(id));
        }
        Stage::Proposed(voted) => match voted.package {
            None => FundingCommand::FormPackage {
                call: application.call,
                matters: tail(state, today, application.call),
            },
            Some(package) => {
                let council = body(region_of(draw.0[3]), 4);
                return votes::sit(state, today, draw, council, Matter::Package(package));
            }
        },
        _ => return (anybody(draw), random_funding(state, today, draw).into()),
    };
    (secretary, command.into())
}

/// A vote on a major change of a project, half of the time that one waits.
fn changed(state: &State, today: Day, draw: &Draw, application: &Application) -> Option<(Actor, Command)> {
    let work = application.stage.work()?;
    let number = work.open_modification().filter(|_| draw.1[0].is_multiple_of(2))?;
    let modification = work.modification(number)?;
    let matter = Matter::Modification { application: application.id, number };
    match &modification.stage {
        ModificationStage::Proposed(_) => {
            let call = state.governance.call(application.call)?;
            let holds = |package: &&Arc<Package>| package.lines.iter().any(|line| line.matter == matter);
            let Some(package) = call.packages.iter().find(holds) else {
                let secretary = of_body(draw, application.region(), SECRETARIAT);
                let matters = tail(state, today, call.id);
                return Some((secretary, FundingCommand::FormPackage { call: call.id, matters }.into()));
            };
            let council = body(region_of(draw.0[3]), 4);
            Some(votes::sit(state, today, draw, council, Matter::Package(package.id)))
        }
        _ if modification.weight == Weight::Major => {
            Some(votes::sit(state, today, draw, body(application.region(), 3), matter))
        }
        _ => None,
    }
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

fn consult(
    consultation: &InConsultation,
    draw: &Draw,
    application: ApplicationId,
    secretary: Actor,
) -> (Actor, Command) {
    let waits = consultation.submissions.iter().position(|submission| submission.answer.is_none());
    let number = waits.and_then(|index| u16::try_from(index + 1).ok());
    match (draw.below(4, 8), number) {
        (0, _) => {
            let statement = Statement { sector: None, position: Position::For, text: "за".to_owned() };
            (anybody(draw), FundingCommand::FileStatement { application, statement }.into())
        }
        (2.., Some(number)) => {
            let (accepted, reason) = (draw.below(5, 2) == 0, "дякуємо".to_owned());
            let command = FundingCommand::AnswerStatement { application, number, accepted, reason };
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
