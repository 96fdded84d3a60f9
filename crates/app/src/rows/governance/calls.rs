//! Calls, and their money by region.

use super::money::{Money, money_of};
use super::priority_of;
use rozum_model::governance::{Application, BodyId, Call, CallId, Kopecks, Stage};
use rozum_model::time::Day;
use rozum_model::{PriorityId, RegionIso, State, TaskId};
use serde::Serialize;
use utoipa::ToSchema;

/// A call. Amounts are whole kopecks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct CallRow {
    /// Its id.
    #[schema(value_type = String, example = "05-C01")]
    pub id: CallId,
    /// ISO 3166-2 code of the region that calls.
    #[schema(value_type = Option<String>)]
    pub region: Option<RegionIso>,
    /// The priority of its working group.
    #[schema(value_type = Option<String>)]
    pub priority: Option<PriorityId>,
    /// Its title.
    pub title: String,
    /// `drafted`, `published` or `closed`.
    pub stage: &'static str,
    /// The working group that proposes.
    #[schema(value_type = String)]
    pub working_group: BodyId,
    /// Tasks that an application may answer.
    #[schema(value_type = Vec<String>)]
    pub tasks: Vec<TaskId>,
    /// First day for applications.
    #[schema(value_type = String)]
    pub opens: Day,
    /// Last day for applications.
    #[schema(value_type = String)]
    pub closes: Day,
    /// The most that one application may ask.
    pub cap_kopecks: u64,
    /// What must come from elsewhere at least, in percent of the whole budget.
    pub own_percent: u8,
    /// Applications that were handed in.
    pub applications: usize,
    /// Packages that were formed.
    pub packages: usize,
    /// What all regions give at most.
    pub allocated_kopecks: Option<u64>,
    /// Asked by applications that were not withdrawn.
    pub asked_kopecks: Option<u64>,
    /// Approved by councils.
    pub approved_kopecks: Option<u64>,
    /// Under contract.
    pub contracted_kopecks: Option<u64>,
    /// Certified.
    pub certified_kopecks: Option<u64>,
    /// Paid.
    pub paid_kopecks: Option<u64>,
}

/// The money of a call in one region. An amount is missing only when it does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CallMoneyRow {
    /// The region.
    pub region: RegionIso,
    /// What it gives at most.
    pub allocated: Kopecks,
    /// What came of it.
    pub money: Money,
}

fn applications(state: &State, call: CallId) -> impl Iterator<Item = &Application> {
    let all = state.governance.applications.values().map(AsRef::as_ref);
    all.filter(move |application: &&Application| application.call == call)
}

/// The money of all applications of a call together; what none has come to yet adds nothing.
fn together(state: &State, call: CallId, region: Option<RegionIso>) -> Money {
    let standing = applications(state, call).filter(|one| !matches!(one.stage, Stage::Withdrawn(_)));
    let all: Vec<Money> = standing.map(|application| money_of(application, region)).collect();
    let sum = |part: fn(&Money) -> Option<Kopecks>| Kopecks::sum(all.iter().filter_map(part));
    Money {
        asked: sum(|money| money.asked),
        approved: sum(|money| money.approved),
        contracted: sum(|money| money.contracted),
        certified: sum(|money| money.certified),
        paid: sum(|money| money.paid),
    }
}

/// The money of a call by region, in the order of its terms.
pub fn call_money(state: &State, call: &Call) -> Vec<CallMoneyRow> {
    let row = |share: &rozum_model::governance::Share| CallMoneyRow {
        region: share.region,
        allocated: share.amount,
        money: together(state, call.id, Some(share.region)),
    };
    call.terms.allocations.iter().map(row).collect()
}

/// Calls by region and number, narrowed to a region that announced them or has a share in them, and to a stage.
pub fn calls(state: &State, region: Option<RegionIso>, stage: Option<&str>) -> Vec<CallRow> {
    let all = state.governance.calls.values().map(AsRef::as_ref);
    let wanted = all.filter(|call: &&Call| {
        region.is_none_or(|region| {
            let shares = call.terms.allocations.iter().any(|share| share.region == region);
            call.id.region() == Some(region) || shares
        }) && stage.is_none_or(|stage| call.stage.name() == stage)
    });
    wanted.map(|call| row(state, call)).collect()
}

fn row(state: &State, call: &Call) -> CallRow {
    let terms = &call.terms;
    let money = together(state, call.id, None);
    let kopecks = |amount: Option<Kopecks>| amount.map(|amount| amount.0);
    CallRow {
        id: call.id,
        region: call.id.region(),
        priority: priority_of(state, call),
        title: terms.title.clone(),
        stage: call.stage.name(),
        working_group: terms.working_group,
        tasks: terms.tasks.clone(),
        opens: terms.opens,
        closes: terms.closes,
        cap_kopecks: terms.cap.0,
        own_percent: terms.own_percent,
        applications: applications(state, call.id).count(),
        packages: call.packages.len(),
        allocated_kopecks: kopecks(Kopecks::sum(terms.allocations.iter().map(|share| share.amount))),
        asked_kopecks: kopecks(money.asked),
        approved_kopecks: kopecks(money.approved),
        contracted_kopecks: kopecks(money.contracted),
        certified_kopecks: kopecks(money.certified),
        paid_kopecks: kopecks(money.paid),
    }
}
