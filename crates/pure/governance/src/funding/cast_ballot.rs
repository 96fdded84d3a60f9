//! Vote: in a working group with a reason for each criterion, in a council on the hash of the package.

use super::Decided;
use super::hall::Hall;
use super::step::Step;
use crate::Refusal;
use crate::texts::{Field, required};
use rozum_model::event::FundingEvent;
use rozum_model::governance::{Matter, Opinion, SittingId};
use rozum_model::{AccountId, Reason};

pub(super) fn decide(step: &Step<'_>, sitting: SittingId, matter: Matter, opinion: &Opinion) -> Decided {
    let hall = Hall::open(step, sitting, matter)?;
    let account = step.account()?;
    let mut reasons = may_vote(step, &hall, account);
    match (matter, opinion) {
        (Matter::Package(id), Opinion::Council { hash, reason, .. }) => {
            required(Field::only("reason"), reason, &mut reasons);
            let package = step.state.governance.package(id);
            if package.is_none_or(|package| package.hash != *hash) {
                reasons.push(Reason::new("package-hash-stale").with("package", id.to_string()));
            }
        }
        (
            Matter::Application(id) | Matter::Modification { application: id, .. },
            Opinion::Group { reasons: given, .. },
        ) => {
            let asked = step.call(step.application(id)?.call)?.terms.criteria.len();
            if given.len() != asked {
                let reason = Reason::new("reasons-not-for-each").with("count", given.len());
                reasons.push(reason.with("asked", asked));
            }
            for (index, reason) in given.iter().enumerate() {
                required(Field::of("ballot-reason", index), reason, &mut reasons);
            }
        }
        _ => reasons.push(Reason::new("ballot-of-another-kind").with("matter", matter.to_string())),
    }
    Refusal::if_any(reasons)?;
    // Among those present by now.
    let mandate = hall.sitting.present().iter().find(|present| present.account == *account);
    let mandate = mandate.map(|present| present.mandate).ok_or_else(|| absent(account))?;
    let (account, opinion) = (account.clone(), opinion.clone());
    Ok(vec![FundingEvent::BallotCast { sitting, matter, account, mandate, opinion }])
}

fn absent(account: &AccountId) -> Reason {
    Reason::new("ballot-of-an-absent").with("account", account.as_str())
}

/// What keeps a member from voting on the point.
fn may_vote(step: &Step<'_>, hall: &Hall<'_>, account: &AccountId) -> Vec<Reason> {
    let named = |reason: Reason| reason.with("account", account.as_str());
    let mut reasons = hall.bound(step, account);
    if hall.recused(account) {
        reasons.push(named(Reason::new("ballot-of-the-recused")));
    }
    if !hall.sitting.present().iter().any(|present| present.account == *account) {
        reasons.push(absent(account));
    }
    if hall.item.ballots.iter().any(|ballot| ballot.account == *account) {
        reasons.push(named(Reason::new("ballot-already-cast")));
    }
    let declared = step.state.governance.declarations.get(account);
    if declared.is_none_or(|declaration| declaration.stated.is_none()) {
        reasons.push(named(Reason::new("interests-not-stated")));
    }
    if step.day != hall.sitting.day {
        let reason = Reason::new("sitting-not-today").with("sitting", hall.sitting.id.to_string());
        reasons.push(reason.with("day", hall.sitting.day.to_string()).with("today", step.day.to_string()));
    }
    reasons
}
