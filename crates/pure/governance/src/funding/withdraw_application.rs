//! Take an application back.

use super::Decided;
use super::step::Step;
use crate::Refusal;
use crate::texts::{Field, required};
use rozum_model::event::FundingEvent;
use rozum_model::governance::ApplicationId;

pub(super) fn decide(step: &Step<'_>, id: ApplicationId, reason: &str) -> Decided {
    let application = step.application(id)?;
    if !application.stage.can_be_withdrawn() {
        return Err(step.impossible(application, "withdrawn").into());
    }
    let mut reasons = Vec::new();
    required(Field::only("reason"), reason, &mut reasons);
    Refusal::if_any(reasons)?;
    Ok(vec![FundingEvent::ApplicationWithdrawn { application: id, reason: reason.to_owned() }])
}

#[cfg(test)]
mod tests {
    use crate::samples::funding::{APPLICANT, decided, first, stage, submitted};
    use crate::samples::seats::{done, no, person};
    use rozum_model::command::FundingCommand;
    use rozum_model::governance::Verdict;

    fn withdrawing() -> FundingCommand {
        FundingCommand::WithdrawApplication { application: first(), reason: "інші плани".to_owned() }
    }

    #[test]
    fn its_applicant_takes_it_back_while_nothing_is_signed() {
        for mut state in [submitted(), decided(Verdict::Approve)] {
            assert_eq!(
                no(&state, 70, &person(21), withdrawing()),
                ["only-the-applicant application=05-A001"]
            );
            let silent = FundingCommand::WithdrawApplication { application: first(), reason: String::new() };
            assert_eq!(no(&state, 70, &person(APPLICANT), silent), ["text-empty field=reason number=0"]);
            done(&mut state, 70, &person(APPLICANT), withdrawing());
            assert_eq!(stage(&state, first()), "withdrawn");
        }
        let refused = no(&decided(Verdict::Reject), 70, &person(APPLICANT), withdrawing());
        assert_eq!(
            refused,
            [
                "application-step-impossible application=05-A001 from=rejected verb=withdraw-application to=withdrawn"
            ]
        );
        let none = FundingCommand::WithdrawApplication {
            application: "05-A009".parse().unwrap(),
            reason: "-".to_owned(),
        };
        assert_eq!(no(&submitted(), 3, &person(APPLICANT), none), ["only-the-applicant application=05-A009"]);
    }
}
