//! Record who came, on the day of the sitting.

use super::Decided;
use super::hall::sitting;
use super::step::Step;
use crate::Refusal;
use rozum_model::event::FundingEvent;
use rozum_model::governance::{Present, SittingId};
use rozum_model::{AccountId, Reason};

pub(super) fn decide(step: &Step<'_>, id: SittingId, accounts: &[AccountId]) -> Decided {
    let found = sitting(step, id)?;
    let named = |reason: Reason| reason.with("sitting", id.to_string());
    let mut reasons = Vec::new();
    if step.day != found.day {
        let reason = named(Reason::new("sitting-not-today")).with("day", found.day.to_string());
        reasons.push(reason.with("today", step.day.to_string()));
    }
    if found.attendance.is_some() {
        reasons.push(named(Reason::new("attendance-already-recorded")));
    }
    let mut present = Vec::new();
    for (index, account) in accounts.iter().enumerate() {
        let person = |reason: Reason| reason.with("account", account.as_str());
        if accounts[..index].contains(account) {
            reasons.push(person(Reason::new("attendance-named-twice")));
        }
        match step.state.governance.seat(account, id.body(), step.day) {
            None => reasons.push(person(Reason::new("attendance-of-a-stranger"))),
            Some(mandate) => present.push(Present {
                account: account.clone(),
                mandate: mandate.id,
                sector: mandate.sector,
            }),
        }
    }
    Refusal::if_any(reasons)?;
    Ok(vec![FundingEvent::AttendanceRecorded { sitting: id, present }])
}
