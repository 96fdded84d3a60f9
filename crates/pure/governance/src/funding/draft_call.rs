//! Write a call.

use super::step::Step;
use super::{Decided, call_terms};
use crate::{Refusal, numbers};
use rozum_model::RegionIso;
use rozum_model::event::FundingEvent;
use rozum_model::governance::{CallId, CallTerms};
use std::sync::Arc;

pub(super) fn decide(step: &Step<'_>, region: RegionIso, terms: &CallTerms) -> Decided {
    Refusal::if_any(call_terms::check(step, region, terms))?;
    let all = CallId::new(Some(region), 0)..=CallId::new(Some(region), u16::MAX);
    let last = step.state.governance.calls.range(all).next_back().map_or(0, |(id, _)| id.number());
    let number = last.checked_add(1).ok_or_else(numbers::exhausted)?;
    let (call, terms) = (CallId::new(Some(region), number), Arc::new(terms.clone()));
    Ok(vec![FundingEvent::CallDrafted { call, terms }])
}
