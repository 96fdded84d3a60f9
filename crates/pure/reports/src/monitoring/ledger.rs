//! Money step by step: who decided how much, of which region's share, on which day. Every sum of the report is one of these.

use super::Scope;
use super::period::Period;
use rozum_model::governance::{
    Application, ApplicationId, BodyKind, BudgetLine, Call, Kopecks, ReportStage, Share, Source, Stage,
};
use rozum_model::time::Day;
use rozum_model::{PriorityId, RegionIso, State};
use std::sync::Arc;

/// A step of money.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// Asked for.
    Asked,
    /// Approved by councils.
    Approved,
    /// Under contract.
    Contracted,
    /// Certified of a report.
    Certified,
    /// Paid.
    Paid,
}

/// Where money comes from, as far as the register can tell. A council decides on the fund's and on its own money in one sum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Pot {
    /// The state fund alone.
    DevelopmentFund,
    /// A region's budget alone.
    Regional,
    /// Both, in one share that is not told apart.
    Both,
    /// Budgets of communities.
    Local,
    /// Funds of the European Union.
    EuropeanUnion,
    /// The applicant's and investors' own.
    Private,
}

impl Pot {
    /// All, in the order in which they are shown.
    pub const ALL: [Self; 6] =
        [Self::DevelopmentFund, Self::Regional, Self::Both, Self::Local, Self::EuropeanUnion, Self::Private];

    /// The word in messages and interfaces.
    pub const fn code(self) -> &'static str {
        match self {
            Self::DevelopmentFund => "development-fund",
            Self::Regional => "regional",
            Self::Both => "fund-and-regional",
            Self::Local => "local",
            Self::EuropeanUnion => "european-union",
            Self::Private => "private",
        }
    }

    /// Whether councils of this register decide on it: of other money only the budget is known.
    pub const fn is_decided(self) -> bool {
        matches!(self, Self::DevelopmentFund | Self::Regional | Self::Both)
    }

    /// The pot of the share that an application asks of a region.
    pub fn of_share(application: &Application, region: RegionIso) -> Self {
        let host = host(application);
        let lines = application.current.content.budget.iter();
        let own = lines.filter(|line| line.source.decided_in(host) == Some(region));
        let fund = |line: &BudgetLine| matches!(line.source, Source::DevelopmentFund);
        let (mut with_fund, mut with_own) = (false, false);
        own.for_each(|line| if fund(line) { with_fund = true } else { with_own = true });
        match (with_fund, with_own) {
            (true, true) => Self::Both,
            (true, false) => Self::DevelopmentFund,
            (false, _) => Self::Regional,
        }
    }

    /// The pot of a line of a budget.
    pub fn of_line(application: &Application, line: &BudgetLine) -> Self {
        match (line.source, line.source.decided_in(host(application))) {
            (_, Some(region)) => Self::of_share(application, region),
            (Source::EuropeanUnion, None) => Self::EuropeanUnion,
            (Source::Private, None) => Self::Private,
            (_, None) => Self::Local,
        }
    }
}

/// A movement of money.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Movement {
    /// The project.
    pub application: ApplicationId,
    /// The priority of its call's working group.
    pub priority: Option<PriorityId>,
    /// The region whose share it is.
    pub region: RegionIso,
    /// Where the money comes from.
    pub pot: Pot,
    /// What was done.
    pub step: Step,
    /// When.
    pub day: Day,
    /// How much.
    pub amount: Kopecks,
}

/// The region of the call.
pub fn host(application: &Application) -> RegionIso {
    application.call.region().unwrap_or_else(|| application.region())
}

/// The day on which an application was first handed in.
pub fn first_day(application: &Application) -> Day {
    application.earlier.first().unwrap_or(&application.current).submitted.day()
}

/// The priority whose working group proposes on a call.
pub fn priority_of(state: &State, call: &Call) -> Option<PriorityId> {
    match state.governance.body(call.terms.working_group)?.facts.kind {
        BodyKind::WorkingGroup { priority } => Some(priority),
        _ => None,
    }
}

/// All movements of projects that were not withdrawn, of the regions that the scope covers.
pub fn movements(state: &State, scope: Scope) -> Vec<Movement> {
    let standing = state.governance.applications.values().filter(|own| !is_withdrawn(own));
    let all = standing.flat_map(|application| of(state, application));
    all.filter(|movement| scope.covers(Some(movement.region))).collect()
}

/// Whether the applicant took it back: its money counts nowhere.
pub const fn is_withdrawn(application: &Application) -> bool {
    matches!(application.stage, Stage::Withdrawn(_))
}

/// What the contract binds of regions' money: its shares, and of one that was terminated what was paid until then, for the
/// rest went back to the call. `None` without a contract, and when a sum does not fit.
pub fn bound(application: &Application) -> Option<Vec<Share>> {
    let (stage, shares) = (&application.stage, &application.stage.contract()?.terms.shares);
    let paid = |share: &Share| {
        let amount = stage.work().map_or(Some(Kopecks::ZERO), |work| work.paid(share.region))?;
        Some(Share { region: share.region, amount })
    };
    if is_terminated(application) { shares.iter().map(paid).collect() } else { Some(shares.clone()) }
}

const fn is_terminated(application: &Application) -> bool {
    matches!(application.stage, Stage::Terminated(_))
}

fn of(state: &State, application: &Application) -> Vec<Movement> {
    let priority = state.governance.call(application.call).and_then(|call| priority_of(state, call));
    let mut all = Vec::new();
    let mut note = |step: Step, day: Day, shares: &[Share]| {
        all.extend(shares.iter().map(|share| Movement {
            application: application.id,
            priority,
            region: share.region,
            pot: Pot::of_share(application, share.region),
            step,
            day,
            amount: share.amount,
        }));
    };
    let asked = application.current.content.shares(host(application)).unwrap_or_default();
    note(Step::Asked, first_day(application), &asked);
    let stage = &application.stage;
    // What a council sent back is decided by nobody.
    if let Some(decided) = stage.decided().filter(|_| !matches!(stage.reached(), Stage::Returned(_))) {
        let last = decided.resolutions.iter().map(|own| own.decided.day()).max();
        if let Some(day) = last {
            note(Step::Approved, day, &decided.shares);
        }
    }
    if let Some(contract) = stage.contract() {
        note(Step::Contracted, contract.signed.day(), &bound(application).unwrap_or_default());
    }
    for report in stage.work().map(|work| work.reports.as_slice()).unwrap_or_default() {
        if let Some(certificate) = report.stage.certificate() {
            note(Step::Certified, certificate.certified.day(), &certificate.shares);
        }
        if let ReportStage::Paid { certificate, paid, .. } = &report.stage {
            note(Step::Paid, paid.day(), &certificate.shares);
        }
    }
    all
}

/// The sum of a step; `None` when it does not fit.
pub fn sum(movements: &[Movement], is: impl Fn(&Movement) -> bool) -> Option<Kopecks> {
    Kopecks::sum(movements.iter().filter(|own| is(own)).map(|own| own.amount))
}

/// What the budget of a project under contract says of a pot, in the years of a period or in all; lines of others' shares
/// stay outside of the scope, and so do projects that were terminated: nobody plans with them any more. `None` where the
/// period has no budget of its own, and when a sum does not fit.
pub fn planned(state: &State, scope: Scope, pot: Pot, period: Option<&Period>) -> Option<Kopecks> {
    let mut amounts = Vec::new();
    let under_contract = |own: &&Arc<Application>| own.stage.contract().is_some() && !is_terminated(own);
    for application in state.governance.applications.values().filter(under_contract) {
        let host = host(application);
        for line in &application.current.content.budget {
            let place = line.source.decided_in(host).unwrap_or_else(|| application.region());
            let years = period.map_or(Some(true), |period| period.has_year(line.year));
            if Pot::of_line(application, line) == pot && scope.covers(Some(place)) && years? {
                amounts.push(line.amount);
            }
        }
    }
    match period {
        Some(period) if period.has_year(period.from.year()).is_none() => None,
        _ => Kopecks::sum(amounts),
    }
}
