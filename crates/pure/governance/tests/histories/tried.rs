//! What is tried next: mostly the step that leads on from where something stands, by somebody who may;
//! often something else, by somebody else.

use crate::founding::{BODIES, KEEPER, NATIONAL, SHIFT, account, region_of};
use rozum_model::command::{BodiesCommand, FundingCommand, RulesCommand};
use rozum_model::governance::{
    Application, ApplicationContent, ApplicationId, BodyId, BodyKind, BudgetLine, Call, CallId, CallStage,
    CallTerms, Choice, Controller, Criterion, Effects, Finding, Interest, InterestIn, Kopecks, MandateId,
    Matter, Milestone, Opinion, OrganisationId, Party, Point, Position, ProjectIndicator, RuleSet, Score,
    Seat, Share, Sitting, Source, Stage, Statement, Term, Tie, Verdict,
};
use rozum_model::strategy::Document;
use rozum_model::time::Day;
use rozum_model::{AccountId, Actor, Command, RegionIso, Role, State, TaskId};

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
        0 | 1 => seats(state, today, draw),
        2 => (Actor::Account(account(draw.below(4, 40) + 1)), interests(state, draw)),
        3 => rules(state, draw),
        4 => (anybody(draw), random_funding(state, today, draw).into()),
        5 => call(state, today, draw),
        _ => onwards(state, today, draw),
    }
}

fn rules(state: &State, draw: &Draw) -> (Actor, Command) {
    let national = Actor::Account(account(NATIONAL[draw.index(2, 3)]));
    match &state.governance.rules.proposed {
        Some(waiting) if draw.below(1, 3) > 0 => {
            (national, RulesCommand::ConfirmRules { rules: waiting.rules.clone() }.into())
        }
        Some(_) => (national, RulesCommand::RefuseRules { reason: "ні".to_owned() }.into()),
        None => {
            let rules = RuleSet {
                quorum_percent: 40 + draw.below(2, 30),
                cooling_off_months: 6 + draw.below(3, 24),
                largest_score: 5 + draw.below(4, 10),
                group_agenda_days: 1 + u16::from(draw.below(5, 8)),
                ..RuleSet::default()
            };
            (
                Actor::Account(account(KEEPER)),
                RulesCommand::ProposeRules { rules, reason: "так".to_owned() }.into(),
            )
        }
    }
}

fn organisation(draw: &Draw, byte: usize) -> OrganisationId {
    OrganisationId::new(u16::from(draw.below(byte, 30)) + 1)
}

fn mandate(state: &State, draw: &Draw, byte: usize) -> MandateId {
    let all: Vec<_> = state.governance.mandates.keys().collect();
    *all[draw.index(byte, all.len())]
}

fn seats(state: &State, today: Day, draw: &Draw) -> (Actor, Command) {
    let reason = "причина".to_owned();
    let keeper = Actor::Account(account(KEEPER));
    let national = Actor::Account(account(NATIONAL[draw.index(6, 3)]));
    let command = match draw.below(1, 10) {
        0..=2 => {
            let bodies: Vec<_> = state.governance.bodies.keys().collect();
            let from = today.saturating_add(jiff::Span::new().days(i64::from(draw.below(5, 60))));
            let to = from.saturating_add(jiff::Span::new().days(i64::from(draw.below(6, 200)) + 1));
            let (account, organisation) = (account(draw.below(2, 40) + 1), organisation(draw, 3));
            let seat = Seat { account, organisation, term: Term { from, to } };
            let body = *bodies[draw.index(4, bodies.len())];
            return (keeper, BodiesCommand::ProposeMandate { body, seat }.into());
        }
        3..=5 => BodiesCommand::ConfirmMandate { mandate: last_mandate(state, draw) },
        6 if draw.below(5, 4) == 0 => {
            BodiesCommand::RefuseMandate { mandate: last_mandate(state, draw), reason }
        }
        6 if draw.below(5, 4) == 1 => BodiesCommand::EndMandate { mandate: mandate(state, draw, 2), reason },
        7 => {
            let role = Role::Administrator;
            return (Actor::Operator, Command::GrantRole { account: account(draw.below(2, 40) + 1), role });
        }
        _ => return (keeper, controllers(state, today, draw)),
    };
    (national, command.into())
}

fn last_mandate(state: &State, draw: &Draw) -> MandateId {
    let waiting = state.governance.mandates.values().rev().find(|mandate| mandate.span().is_none());
    waiting.map_or_else(|| mandate(state, draw, 2), |mandate| mandate.id)
}

fn controllers(state: &State, today: Day, draw: &Draw) -> Command {
    let party = if draw.below(2, 2) == 0 {
        Party::Person(account(draw.below(3, 40) + 1))
    } else {
        Party::Organisation(organisation(draw, 3))
    };
    let since = today.saturating_sub(jiff::Span::new().days(i64::from(draw.below(6, 100))));
    let controllers = vec![Controller { party, since, until: None }];
    let ending = if draw.below(5, 2) == 0 { vec![mandate(state, draw, 6)] } else { Vec::new() };
    let (organisation, reason) = (organisation(draw, 4), "частка".to_owned());
    BodiesCommand::ChangeControllers { expected: None, organisation, controllers, ending, reason }.into()
}

fn interests(state: &State, draw: &Draw) -> Command {
    let applications: Vec<_> = state.governance.applications.keys().collect();
    let in_what = match applications.get(draw.index(1, applications.len() * 2)) {
        Some(id) => InterestIn::Application(**id),
        None => InterestIn::Organisation(organisation(draw, 2)),
    };
    match draw.below(3, 4) {
        0 => BodiesCommand::WithdrawInterest { number: 1, reason: "немає".to_owned() }.into(),
        1 => BodiesCommand::DeclareInterests { interests: Vec::new() }.into(),
        _ => BodiesCommand::DeclareInterests { interests: vec![Interest { in_what, tie: Tie::Work }] }.into(),
    }
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
            return sit(state, today, draw, body(region, 3), Matter::Application(id));
        }
        Stage::Proposed(voted) => match voted.package {
            None => {
                FundingCommand::FormPackage { call: application.call, matters: tail(state, application.call) }
            }
            Some(package) => {
                let council = body(region_of(draw.0[3]), 4);
                return sit(state, today, draw, council, Matter::Package(package));
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

/// The step that leads on for a matter in a body: agenda, attendance, ballots, count.
fn sit(state: &State, today: Day, draw: &Draw, body: BodyId, matter: Matter) -> (Actor, Command) {
    let Some(region) = body.region() else { return (anybody(draw), interests(state, draw)) };
    let secretary = of_body(draw, region, 0);
    let open = |sitting: &&std::sync::Arc<Sitting>| {
        sitting.id.body() == body
            && sitting.cancelled.is_none()
            && sitting.item(matter).is_some_and(|item| item.closed.is_none())
    };
    let Some(sitting) = state.governance.sittings.values().find(open) else {
        let day = today.saturating_add(jiff::Span::new().days(if draw.below(4, 4) == 0 { 5 } else { 16 }));
        let conditions = Vec::new();
        let points = vec![Point { matter, conditions }];
        return (secretary, FundingCommand::PublishAgenda { body, day, points }.into());
    };
    let id = sitting.id;
    if draw.below(2, 30) == 0 || today > sitting.day && sitting.attendance.is_none() {
        return (
            secretary,
            FundingCommand::CancelSitting { sitting: id, reason: "перенесено".to_owned() }.into(),
        );
    }
    if sitting.attendance.is_none() {
        let members = state.governance.members(body, today).map(|mandate| mandate.seat.account.clone());
        return (
            secretary,
            FundingCommand::RecordAttendance { sitting: id, present: members.collect() }.into(),
        );
    }
    vote(state, draw, sitting, matter, secretary)
}

fn vote(state: &State, draw: &Draw, sitting: &Sitting, matter: Matter, secretary: Actor) -> (Actor, Command) {
    let id = sitting.id;
    let voted = |account: &AccountId| {
        sitting.item(matter).is_some_and(|item| {
            item.ballots.iter().any(|ballot| ballot.account == *account)
                || item.recusals.iter().any(|recusal| recusal.account == *account)
        })
    };
    let Some(silent) = sitting.present().iter().find(|present| !voted(&present.account)) else {
        return (secretary, FundingCommand::CloseVote { sitting: id, matter }.into());
    };
    let member = Actor::Account(silent.account.clone());
    if draw.below(2, 12) == 0 {
        return (
            member,
            FundingCommand::Recuse { sitting: id, matter, reason: "знайомий".to_owned() }.into(),
        );
    }
    if draw.below(2, 12) == 1 {
        return (secretary, FundingCommand::CloseVote { sitting: id, matter }.into());
    }
    let opinion = match matter {
        Matter::Package(package) => {
            let hash = state.governance.package(package).map(|found| found.hash.clone()).unwrap_or_default();
            // The members of a council mostly think alike, and councils of a call with them.
            let usual = [Verdict::Approve, Verdict::Reject];
            let other = package.call().region() != Some(region_of(0));
            let verdict = match draw.below(3, 8) {
                0 => Verdict::Return,
                1 => usual[usize::from(!other)],
                _ => usual[usize::from(other)],
            };
            Opinion::Council { verdict, hash, reason: "так".to_owned() }
        }
        _ => {
            let choice =
                [Choice::For, Choice::For, Choice::For, Choice::For, Choice::Against, Choice::Abstain]
                    [draw.index(3, 6)];
            Opinion::Group { choice, reasons: vec!["так".to_owned(), "так".to_owned()] }
        }
    };
    (member, FundingCommand::CastBallot { sitting: id, matter, opinion }.into())
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
