//! Make a call public. From then on nothing in it changes.

use super::revise_call::impossible;
use super::step::Step;
use super::{Decided, call_terms};
use crate::Refusal;
use rozum_model::Reason;
use rozum_model::event::FundingEvent;
use rozum_model::governance::{CallId, CallStage};

pub(super) fn decide(step: &Step<'_>, call: CallId) -> Decided {
    let found = step.call(call)?;
    let CallStage::Drafted = found.stage else { return Err(impossible(step, found).into()) };
    // The strategy and the bodies may have changed since it was written.
    let mut reasons =
        call.region().map(|region| call_terms::check(step, region, &found.terms)).unwrap_or_default();
    if found.terms.closes < step.day {
        let closes = found.terms.closes.to_string();
        reasons.push(Reason::new("call-over").with("call", call.to_string()).with("closes", closes));
    }
    Refusal::if_any(reasons)?;
    Ok(vec![FundingEvent::CallPublished { call }])
}

#[cfg(test)]
mod tests {
    use crate::samples::funding::{SECRETARY, bodies, call, called, drafting, terms};
    use crate::samples::seats::{KEEPER, NATIONAL, done, no, person};
    use rozum_model::Actor;
    use rozum_model::command::FundingCommand;

    fn publishing() -> FundingCommand {
        FundingCommand::PublishCall { call: call() }
    }

    fn revising() -> FundingCommand {
        let mut terms = terms();
        terms.title = "Другий конкурс".to_owned();
        FundingCommand::ReviseCall { expected: None, call: call(), terms: Box::new(terms) }
    }

    fn closing(reason: &str) -> FundingCommand {
        FundingCommand::CloseCall { call: call(), reason: reason.to_owned() }
    }

    #[test]
    fn what_is_public_does_not_change() {
        let mut state = bodies();
        let by = person(SECRETARY);
        assert_eq!(no(&state, 0, &by, publishing()), ["call-unknown call=05-C01"]);
        done(&mut state, 0, &by, drafting(terms()));
        let same = FundingCommand::ReviseCall { expected: None, call: call(), terms: Box::new(terms()) };
        assert_eq!(no(&state, 0, &by, same), ["call-unchanged call=05-C01"]);
        let mut light = terms();
        light.criteria[0].weight = 59;
        let light = FundingCommand::ReviseCall { expected: None, call: call(), terms: Box::new(light) };
        assert_eq!(no(&state, 0, &by, light), ["weights-not-hundred sum=99"]);
        done(&mut state, 0, &by, revising());
        assert_eq!(no(&state, 40, &by, publishing()), ["call-over call=05-C01 closes=1970-01-31"]);
        let state = called();
        let public = "call-step-impossible call=05-C01 from=published verb=";
        assert_eq!(no(&state, 0, &by, publishing()), [format!("{public}publish-call")]);
        assert_eq!(no(&state, 0, &by, revising()), [format!("{public}revise-call")]);
    }

    #[test]
    fn it_is_closed_once() {
        let mut state = called();
        let by = person(SECRETARY);
        assert_eq!(no(&state, 1, &by, closing("")), ["text-empty field=reason number=0"]);
        done(&mut state, 1, &by, closing("кошти вичерпано"));
        assert_eq!(
            no(&state, 1, &by, closing("ще раз")),
            ["call-step-impossible call=05-C01 from=closed verb=close-call"]
        );
    }

    #[test]
    fn only_the_secretariat_of_the_region_prepares() {
        let state = called();
        for actor in [Actor::Operator, person(KEEPER), person(NATIONAL[0]), person(5), person(12)] {
            assert_eq!(no(&state, 1, &actor, closing("так")), ["only-the-secretariat-body region=UA-05"]);
        }
    }
}
