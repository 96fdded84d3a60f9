//! Hand in an application, whole. The journal begins here: drafts are kept elsewhere.

use super::step::Step;
use super::{Decided, content};
use crate::{Refusal, numbers};
use rozum_model::Reason;
use rozum_model::event::FundingEvent;
use rozum_model::governance::{ApplicationContent, ApplicationId, BodyKind, CallId, CallStage};
use std::sync::Arc;

pub(super) fn decide(step: &Step<'_>, call: CallId, content: &ApplicationContent) -> Decided {
    let found = step.call(call)?;
    let named = |reason: Reason| reason.with("call", call.to_string());
    let mut reasons = Vec::new();
    if !matches!(found.stage, CallStage::Published(_)) {
        reasons.push(named(Reason::new("call-not-open")));
    } else if step.day < found.terms.opens || step.day > found.terms.closes {
        let reason = named(Reason::new("call-not-now")).with("opens", found.terms.opens.to_string());
        reasons.push(reason.with("closes", found.terms.closes.to_string()));
    }
    reasons.extend(runs_the_call(step, content));
    reasons.extend(content::check(step.state, &found.terms, content));
    Refusal::if_any(reasons)?;
    let application = next(step, Some(content.task.region())).ok_or_else(numbers::exhausted)?;
    Ok(vec![FundingEvent::ApplicationSubmitted { application, call, content: Arc::new(content.clone()) }])
}

/// Who runs the calls of a region, pays or oversees there does not apply there: no second pair of hands would be left
/// for their own.
fn runs_the_call(step: &Step<'_>, content: &ApplicationContent) -> Option<Reason> {
    let account = step.account().ok()?;
    let runs = |kind: BodyKind| {
        matches!(kind, BodyKind::Secretariat | BodyKind::PaymentAuthority | BodyKind::Oversight)
    };
    let governance = &step.state.governance;
    let sits = |region| governance.sits(account, region, step.day, runs);
    let seat = sits(Some(content.task.region())).or_else(|| sits(None))?;
    let reason = Reason::new("runs-the-call").with("account", account.as_str());
    Some(reason.with("body", seat.id.body().to_string()))
}

fn next(step: &Step<'_>, region: Option<rozum_model::RegionIso>) -> Option<ApplicationId> {
    let all = ApplicationId::new(region, 0)..=ApplicationId::new(region, u16::MAX);
    let last = step.state.governance.applications.range(all).next_back().map_or(0, |(id, _)| id.number());
    last.checked_add(1).map(|number| ApplicationId::new(region, number))
}

#[cfg(test)]
mod tests {
    use crate::samples::funding::{APPLICANT, bodies, called, content, drafting, submitting, terms};
    use crate::samples::seats::{done, no, person};
    use rozum_model::Actor;

    #[test]
    fn it_comes_while_the_call_is_open() {
        let state = called();
        let try_on = |on| no(&state, on, &person(APPLICANT), submitting(content(600_000, 400_000)));
        let closed = "call-not-now call=05-C01 opens=1970-01-02 closes=1970-01-31";
        assert_eq!(try_on(0), [closed]);
        assert!(try_on(1).is_empty() && try_on(30).is_empty());
        assert_eq!(try_on(31), [closed]);
        assert_eq!(no(&state, 2, &Actor::Operator, submitting(content(600_000, 400_000))), ["only-a-person"]);
        let mut drafted = bodies();
        done(&mut drafted, 0, &person(1), drafting(terms()));
        let found = no(&drafted, 2, &person(APPLICANT), submitting(content(600_000, 400_000)));
        assert_eq!(found, ["call-not-open call=05-C01"]);
    }
}
