//! Hand an application back for mending.

use super::Decided;
use super::step::Step;
use crate::Refusal;
use crate::texts::{Field, required};
use rozum_model::Reason;
use rozum_model::event::FundingEvent;
use rozum_model::governance::{Act, ApplicationId, Stage};

pub(super) fn decide(step: &Step<'_>, id: ApplicationId, mend: &[String]) -> Decided {
    let application = step.application(id)?;
    let Stage::Submitted(_) = application.stage else {
        return Err(step.impossible(application, "returned-for-fix").into());
    };
    let mut reasons = step.separate_self(application, Act::Screened)?;
    if mend.is_empty() || mend.len() > 50 {
        reasons.push(Reason::new("fix-without-reasons").with("count", mend.len()));
    }
    for (index, text) in mend.iter().enumerate() {
        required(Field::of("fix-reason", index), text, &mut reasons);
    }
    Refusal::if_any(reasons)?;
    Ok(vec![FundingEvent::ApplicationReturnedForFix { application: id, reasons: mend.to_vec() }])
}

#[cfg(test)]
mod tests {
    use crate::samples::funding::{
        APPLICANT, SECRETARY, content, finding, first, screening, stage, submitted,
    };
    use crate::samples::seats::{body, done, no, person, seat, seated};
    use rozum_model::command::FundingCommand;

    fn returning(reasons: &[&str]) -> FundingCommand {
        let reasons = reasons.iter().map(|text| (*text).to_owned()).collect();
        FundingCommand::ReturnForFix { application: first(), reasons }
    }

    fn again(asked: u64) -> FundingCommand {
        let content = Box::new(content(asked, 400_000));
        FundingCommand::ResubmitApplication { expected: None, application: first(), content }
    }

    #[test]
    fn it_says_what_to_mend_and_comes_back_mended() {
        let mut state = submitted();
        let by = person(SECRETARY);
        assert_eq!(no(&state, 3, &by, returning(&[])), ["fix-without-reasons count=0"]);
        assert_eq!(no(&state, 3, &by, returning(&["так", " "])), ["text-empty field=fix-reason number=2"]);
        done(&mut state, 3, &by, returning(&["додайте кошторис"]));
        let mended = person(APPLICANT);
        assert_eq!(no(&state, 3, &mended, again(600_000)), ["application-unchanged application=05-A001"]);
        assert_eq!(no(&state, 3, &person(21), again(500_000)), ["only-the-applicant application=05-A001"]);
        done(&mut state, 3, &mended, again(500_000));
        assert_eq!(stage(&state, first()), "submitted");
        assert_eq!(state.governance.application(first()).unwrap().earlier.len(), 1);
        assert_eq!(
            no(&state, 3, &mended, again(500_000)),
            [
                "application-step-impossible application=05-A001 from=submitted verb=resubmit-application to=submitted"
            ]
        );
    }

    #[test]
    fn each_requirement_has_its_finding() {
        let mut state = submitted();
        let by = person(SECRETARY);
        let declaring = |findings: Vec<rozum_model::governance::Finding>| {
            FundingCommand::DeclareEligibility { application: first(), findings }
        };
        assert_eq!(no(&state, 3, &by, declaring(Vec::new())), ["findings-not-for-each count=0 asked=1"]);
        let mut silent = finding(true);
        silent.reason.clear();
        assert_eq!(no(&state, 3, &by, declaring(vec![silent])), ["text-empty field=finding-reason number=1"]);
        let mut out = state.clone();
        done(&mut out, 3, &by, declaring(vec![finding(false)]));
        assert_eq!(stage(&out, first()), "ineligible");
        done(&mut state, 3, &by, screening(first()));
        assert_eq!(
            no(&state, 3, &by, returning(&["пізно"])),
            [
                "application-step-impossible application=05-A001 from=eligible verb=return-for-fix to=returned-for-fix"
            ]
        );
    }

    #[test]
    fn who_submits_looks_at_no_requirement() {
        let mut state = crate::samples::funding::called();
        let submitting = crate::samples::funding::submitting(content(600_000, 400_000));
        let own = no(&state, 2, &person(SECRETARY), submitting.clone());
        assert_eq!(own, ["runs-the-call account=a-0000000000000001 body=05-B01"]);
        // Who applied before they had the seat.
        done(&mut state, 2, &person(21), submitting);
        seated(&mut state, 2, body(1), seat(21, 4, 2, 2000));
        let found = no(&state, 3, &person(21), screening(first()));
        assert_eq!(
            found,
            [
                "acts-exclude-each-other application=05-A001 account=a-0000000000000015 done=submitted act=screened"
            ]
        );
        assert!(no(&state, 3, &person(2), screening(first())).is_empty());
    }
}
