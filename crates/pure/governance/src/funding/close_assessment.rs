//! Close the assessment once enough different people have assessed.

use super::Decided;
use super::step::Step;
use crate::Refusal;
use rozum_model::event::FundingEvent;
use rozum_model::governance::{Act, Application, ApplicationId, BodyKind, Stage};
use rozum_model::{AccountId, Reason};

pub(super) fn decide(step: &Step<'_>, id: ApplicationId) -> Decided {
    let application = step.application(id)?;
    let Stage::UnderAssessment(under) = &application.stage else {
        return Err(step.impossible(application, "assessed").into());
    };
    let named = |reason: Reason| reason.with("application", id.to_string());
    let least = usize::from(step.state.governance.numbers().least_assessments);
    let mut reasons = step.separate_self(application, Act::Screened)?;
    reasons.extend(too_few(step, application, least));
    let free = |account| step.separate(application, account, Act::Assessed).is_empty();
    // Leaving an unwelcome answer out would choose the result, so all who still can answer are waited for.
    let pool = |kind| kind == BodyKind::AssessorPool;
    let sits = |account| step.state.governance.sits(account, id.region(), step.day, pool).is_some();
    let silent = |account: &AccountId| !under.assessments.iter().any(|done| done.assessor == *account);
    let asked = under.assignments.iter().map(|assigned| &assigned.assessor);
    let missing = asked.filter(|account| silent(account) && sits(account) && free(account)).count();
    if missing > 0 {
        reasons.push(named(Reason::new("assessments-missing")).with("count", missing));
    }
    Refusal::if_any(reasons)?;
    Ok(vec![FundingEvent::AssessmentClosed { application: id }])
}

/// A reason if fewer assessments than so many are of people without an interest.
fn too_few(step: &Step<'_>, application: &Application, least: usize) -> Option<Reason> {
    let free = |account| step.separate(application, account, Act::Assessed).is_empty();
    let all = application.stage.assessments();
    let count = all.iter().filter(|assessment| free(&assessment.assessor)).count();
    (count < least).then(|| {
        let reason = Reason::new("assessments-too-few").with("application", application.id.to_string());
        reason.with("count", count).with("least", least)
    })
}

/// The same once the assessment is closed, where an interest may have come to light since. A number in the rules
/// that was raised later asks nobody for more assessments than could be made.
pub(super) fn too_few_by_now(step: &Step<'_>, application: &Application) -> Option<Reason> {
    let least = usize::from(step.state.governance.numbers().least_assessments);
    too_few(step, application, least.min(application.stage.assessments().len()))
}

#[cfg(test)]
mod tests {
    use crate::samples::account;
    use crate::samples::funding::{
        APPLICANT, ASSESSORS, SECRETARY, assess, assessing, assigning, first, screening, stage, stating,
        submitted,
    };
    use crate::samples::seats::{body, by_org, by_person, done, ids, mandate, no, org, person, seat, seated};
    use rozum_model::command::{BodiesCommand, FundingCommand};
    use rozum_model::governance::{Controller, Interest, InterestIn, Tie};
    use rozum_model::{Actor, State};

    fn eligible() -> State {
        let mut state = submitted();
        done(&mut state, 3, &person(SECRETARY), screening(first()));
        state
    }

    fn closing() -> FundingCommand {
        FundingCommand::CloseAssessment { application: first() }
    }

    fn owned(state: &mut State, organisation: u16, controller: Controller) {
        let changing = BodiesCommand::ChangeControllers {
            expected: None,
            organisation: org(organisation),
            controllers: vec![controller],
            ending: Vec::new(),
            reason: "статут".to_owned(),
        };
        done(state, 3, &Actor::Operator, changing);
    }

    #[test]
    fn two_of_the_pool_assess_each_once() {
        let mut state = eligible();
        let by = person(SECRETARY);
        let stranger = ids(no(&state, 3, &by, assigning(first(), 21)));
        assert_eq!(stranger, ["assessor-not-in-the-pool", "interests-not-stated"]);
        done(&mut state, 3, &by, assigning(first(), 10));
        assert_eq!(
            no(&state, 3, &by, assigning(first(), 10)),
            ["assessor-already-assigned account=a-000000000000000a"]
        );
        assert_eq!(
            no(&state, 3, &person(11), assessing(first(), [1, 2])),
            ["assessment-not-asked-for application=05-A001"]
        );
        assert_eq!(
            no(&state, 3, &person(10), assessing(first(), [1, 11])),
            ["score-too-large number=2 score=11 largest=10"]
        );
        assert_eq!(no(&state, 3, &person(5), assessing(first(), [1, 2])), ["only-an-assessor region=UA-05"]);
        let short = FundingCommand::SubmitAssessment { application: first(), scores: Vec::new() };
        assert_eq!(no(&state, 3, &person(10), short), ["scores-not-for-each count=0 asked=2"]);
        done(&mut state, 3, &person(10), assessing(first(), [1, 2]));
        assert_eq!(
            no(&state, 3, &person(10), assessing(first(), [1, 2])),
            ["assessment-already-there application=05-A001"]
        );
        assert_eq!(
            no(&state, 3, &by, closing()),
            ["assessments-too-few application=05-A001 count=1 least=2"]
        );
        done(&mut state, 3, &by, assigning(first(), 11));
        assert_eq!(
            no(&state, 3, &by, closing()),
            [
                "assessments-too-few application=05-A001 count=1 least=2",
                "assessments-missing application=05-A001 count=1"
            ]
        );
    }

    #[test]
    fn who_can_no_longer_answer_is_not_waited_for() {
        let mut state = eligible();
        let pool = body(2);
        seated(&mut state, 3, pool, seat(15, 7, 3, 2000));
        stating(&mut state, 3, 15, &[]);
        for assessor in [10, 11, 15] {
            done(&mut state, 3, &person(SECRETARY), assigning(first(), assessor));
        }
        for assessor in ASSESSORS {
            done(&mut state, 3, &person(assessor), assessing(first(), [5, 5]));
        }
        assert_eq!(
            no(&state, 4, &person(SECRETARY), closing()),
            ["assessments-missing application=05-A001 count=1"]
        );
        let ending =
            BodiesCommand::EndMandate { mandate: mandate(pool, 3), reason: "хвороба".to_owned() };
        done(&mut state, 4, &person(15), ending);
        assert!(no(&state, 4, &person(SECRETARY), closing()).is_empty());
    }

    #[test]
    fn an_interest_is_seen_when_declared_and_when_the_register_shows_it() {
        let mut state = eligible();
        let against =
            |state: &State, assessor| no(state, 3, &person(SECRETARY), assigning(first(), assessor));
        let through = |what: &str| {
            [format!("interest-in-project account=a-000000000000000a in={what} application=05-A001")]
        };
        let declared = Interest { in_what: InterestIn::Application(first()), tie: Tie::Other };
        let mut told = state.clone();
        stating(&mut told, 3, 10, &[declared]);
        assert_eq!(against(&told, 10), through("05-A001"));
        let taking = BodiesCommand::WithdrawInterest { number: 1, reason: "помилка".to_owned() };
        done(&mut told, 3, &person(10), taking);
        assert!(against(&told, 10).is_empty());
        // The assessor owns what owns the applicant: 9 belongs to 5, 5 to the person.
        let mut owner = state.clone();
        owned(&mut owner, 9, by_org(5, 0));
        assert!(against(&owner, 10).is_empty());
        owned(&mut owner, 5, by_person(10, 0));
        assert_eq!(against(&owner, 10), through("o-0009"));
        // The applicant owns the organisation that the assessor sits for.
        owned(&mut state, 2, by_org(9, 0));
        assert_eq!(against(&state, 10), through("o-0009"));
        assert!(against(&state, 11).is_empty());
    }

    #[test]
    fn a_longer_chain_than_the_rules_say_is_no_interest() {
        let mut state = eligible();
        for (below, above) in [(9, 5), (5, 1), (1, 3)] {
            owned(&mut state, below, by_org(above, 0));
        }
        owned(&mut state, 3, by_person(10, 0));
        // Four links from the applicant to the person.
        assert!(no(&state, 3, &person(SECRETARY), assigning(first(), 10)).is_empty());
    }

    #[test]
    fn nobody_assesses_their_own() {
        let mut state = crate::samples::funding::called();
        let submitting =
            crate::samples::funding::submitting(crate::samples::funding::content(600_000, 400_000));
        done(&mut state, 2, &person(10), submitting);
        done(&mut state, 3, &person(SECRETARY), screening(first()));
        assert_eq!(
            ids(no(&state, 3, &person(SECRETARY), assigning(first(), 10))),
            ["acts-exclude-each-other"]
        );
        assert_eq!(account(10).as_str(), "a-000000000000000a");
        let mut own = submitted();
        assess(&mut own, first(), [5, 5]);
        assert_eq!(stage(&own, first()), "assessed");
        assert_eq!(ids(no(&own, 5, &person(APPLICANT), closing())), ["only-the-secretariat-body"]);
    }
}
