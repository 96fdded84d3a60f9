//! Open a body.

use super::{Decided, next_body};
use crate::texts::{Field, required};
use crate::who::place;
use crate::{Refusal, document, numbers, regions};
use rozum_model::event::BodiesEvent;
use rozum_model::governance::{BodyFacts, BodyKind};
use rozum_model::{Reason, RegionIso, State};

pub(super) fn decide(state: &State, region: Option<RegionIso>, facts: &BodyFacts) -> Decided {
    let mut reasons = Vec::new();
    required(Field::only("body-name"), &facts.name, &mut reasons);
    document::check(&facts.act, &mut reasons);
    reasons.extend(region.and_then(regions::check));
    if state.governance.bodies.is_empty() {
        reasons.push(Reason::new("national-oversight-first"));
    }
    reasons.extend(kind(state, region, facts.kind));
    Refusal::if_any(reasons)?;
    let body = next_body(state, region).ok_or_else(numbers::exhausted)?;
    Ok(vec![BodiesEvent::BodyOpened { body, facts: facts.clone() }])
}

/// What a body of that kind must be beside.
fn kind(state: &State, region: Option<RegionIso>, kind: BodyKind) -> Vec<Reason> {
    let mut reasons = Vec::new();
    let named = |reason: Reason| reason.with("kind", kind.code()).with("region", place(region));
    if region.is_none() {
        reasons.push(named(Reason::new("body-needs-a-region")));
    }
    if let BodyKind::WorkingGroup { priority } = kind {
        if region != Some(priority.region()) {
            reasons.push(Reason::new("item-of-other-region").with("item", priority.to_string()));
        } else if state.priority(priority).is_none() {
            reasons.push(Reason::new("item-unknown").with("item", priority.to_string()));
        }
    }
    let same = state.governance.bodies_in(region, |other| other == kind).next();
    if let Some(other) = same {
        reasons.push(named(Reason::new("body-already-open")).with("body", other.id.to_string()));
    }
    reasons
}

#[cfg(test)]
mod tests {
    use crate::samples::seats::{
        KEEPER, founded, no, opening_body, other_region, person, separated, unfounded,
    };
    use rozum_model::Actor;
    use rozum_model::command::BodiesCommand;
    use rozum_model::governance::BodyKind;

    #[test]
    fn a_keeper_opens_one_of_a_kind_after_national_oversight() {
        let council = || opening_body(BodyKind::Council);
        assert_eq!(no(&unfounded(), 1, &Actor::Operator, council()), ["national-oversight-first"]);
        let state = founded();
        assert!(no(&state, 1, &person(KEEPER), council()).is_empty());
        assert_eq!(no(&state, 1, &person(5), council()), ["only-a-keeper"]);
        assert_eq!(no(&state, 1, &Actor::System, council()), ["not-for-the-program command=open-body"]);
        let again = opening_body(BodyKind::Oversight);
        let found = no(&separated(), 1, &Actor::Operator, again);
        assert_eq!(found, ["body-already-open kind=oversight region=UA-05 body=05-B01"]);
    }

    #[test]
    fn it_stands_where_its_kind_belongs() {
        let state = founded();
        let group = |id: &str| opening_body(BodyKind::WorkingGroup { priority: id.parse().unwrap() });
        assert_eq!(no(&state, 1, &Actor::Operator, group("05-P09")), ["item-unknown item=05-P09"]);
        assert_eq!(no(&state, 1, &Actor::Operator, group("14-P01")), ["item-of-other-region item=14-P01"]);
        let mut placed = opening_body(BodyKind::Council);
        let BodiesCommand::OpenBody { region, facts } = &mut placed else { panic!() };
        (*region, facts.name) = (None, String::new());
        let found = no(&state, 1, &Actor::Operator, placed.clone());
        assert_eq!(
            found,
            ["text-empty field=body-name number=0", "body-needs-a-region kind=council region=UA"]
        );
        let BodiesCommand::OpenBody { region, .. } = &mut placed else { panic!() };
        *region = Some(other_region());
        assert_eq!(no(&state, 1, &Actor::Operator, placed.clone()), ["text-empty field=body-name number=0"]);
        let BodiesCommand::OpenBody { region, .. } = &mut placed else { panic!() };
        *region = rozum_model::RegionIso::from_number(99);
        let nowhere = no(&state, 1, &Actor::Operator, placed);
        assert_eq!(nowhere, ["text-empty field=body-name number=0", "region-unknown region=UA-99"]);
    }
}
