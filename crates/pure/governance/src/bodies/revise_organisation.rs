//! Say otherwise what an organisation is.

use super::{Decided, facts};
use crate::texts::{Field, required};
use crate::{Refusal, revision};
use rozum_model::event::{BodiesEvent, Subject};
use rozum_model::governance::{OrganisationFacts, OrganisationId};
use rozum_model::time::Day;
use rozum_model::{Reason, State};

pub(super) fn decide(
    state: &State,
    day: Day,
    expected: Option<u64>,
    organisation: OrganisationId,
    facts: &OrganisationFacts,
    reason: &str,
) -> Decided {
    let current = known(state, organisation)?;
    let mut reasons = Vec::new();
    reasons.extend(revision::check(state, &Subject::Organisation(organisation), expected));
    required(Field::only("reason"), reason, &mut reasons);
    facts::check(state, day, Some(organisation), facts, &mut reasons);
    if current == facts {
        reasons.push(Reason::new("organisation-unchanged").with("organisation", organisation.to_string()));
    }
    Refusal::if_any(reasons)?;
    let (facts, reason) = (facts.clone(), reason.to_owned());
    Ok(vec![BodiesEvent::OrganisationRevised { organisation, facts, reason }])
}

/// What is said of an organisation, if it is there.
fn known(state: &State, organisation: OrganisationId) -> Result<&OrganisationFacts, Reason> {
    let found = state.governance.organisation(organisation).map(|found| &found.facts);
    found.ok_or_else(|| Reason::new("organisation-unknown").with("organisation", organisation.to_string()))
}

#[cfg(test)]
mod tests {
    use crate::samples::seats::{done, facts, founded, no, org};
    use rozum_model::Actor;
    use rozum_model::command::BodiesCommand;
    use rozum_model::governance::OrganisationFacts;
    use rozum_model::stakeholder::Sector;

    fn revising(number: u16, facts: OrganisationFacts) -> BodiesCommand {
        BodiesCommand::ReviseOrganisation {
            expected: None,
            organisation: org(number),
            facts,
            reason: "виписка".to_owned(),
        }
    }

    #[test]
    fn it_says_something_new_and_no_code_twice() {
        let mut state = founded();
        let mut new = facts("Завод", Sector::Business);
        new.edrpou = Some("14360570".parse().unwrap());
        done(&mut state, 1, &Actor::Operator, revising(1, new.clone()));
        assert_eq!(
            no(&state, 1, &Actor::Operator, revising(1, new.clone())),
            ["organisation-unchanged organisation=o-0001"]
        );
        assert_eq!(
            no(&state, 1, &Actor::Operator, revising(2, new.clone())),
            ["organisation-code-taken code=14360570 organisation=o-0001"]
        );
        assert_eq!(
            no(&state, 1, &Actor::Operator, revising(99, new)),
            ["organisation-unknown organisation=o-0099"]
        );
    }
}
