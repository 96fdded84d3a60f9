//! Step aside from a point.

use super::Decided;
use super::hall::Hall;
use super::step::Step;
use crate::Refusal;
use crate::texts::{Field, required};
use rozum_model::Reason;
use rozum_model::event::FundingEvent;
use rozum_model::governance::{Matter, SittingId};

pub(super) fn decide(step: &Step<'_>, sitting: SittingId, matter: Matter, reason: &str) -> Decided {
    let hall = Hall::open(step, sitting, matter)?;
    let account = step.account()?;
    let mut reasons = Vec::new();
    required(Field::only("reason"), reason, &mut reasons);
    if hall.recused(account) {
        reasons.push(Reason::new("already-recused").with("matter", matter.to_string()));
    }
    if hall.item.ballots.iter().any(|ballot| ballot.account == *account) {
        reasons.push(Reason::new("recused-after-voting").with("matter", matter.to_string()));
    }
    Refusal::if_any(reasons)?;
    let (account, reason) = (account.clone(), reason.to_owned());
    Ok(vec![FundingEvent::MemberRecused { sitting, matter, account, reason }])
}
