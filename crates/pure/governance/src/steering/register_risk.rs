//! Enter a risk: the secretariat or the oversight of the region, of the whole country the national ones.

use super::{Answer, Person, ahead, only};
use crate::ground::reasoned;
use crate::texts::Field;
use crate::who::place;
use crate::{Refusal, numbers};
use rozum_model::event::SteeringEvent;
use rozum_model::governance::{BodyId, BodyKind, RiskAbout, RiskEntry, RiskId, is_risk_indicator};
use rozum_model::{Reason, RegionIso, State};

pub(super) fn decide(person: &Person<'_>, entry: &RiskEntry) -> Answer {
    let (state, region) = (person.state, entry.about.region());
    keeps(person, region)?;
    let mut reasons = Vec::new();
    if !known(state, entry.about) {
        reasons.push(Reason::new("risk-about-nothing").with("about", entry.about.to_string()));
    }
    if let Some(indicator) = entry.indicator.as_deref().filter(|text| !is_risk_indicator(text)) {
        reasons.push(Reason::new("risk-indicator-unknown").with("indicator", indicator));
    }
    reasoned(Field::only("risk-what"), &entry.what, &mut reasons);
    reasoned(Field::only("risk-answer"), &entry.answer, &mut reasons);
    reasons.extend(owner(state, region, entry.owner));
    ahead::check("review-by", entry.review_by, person.today, &mut reasons);
    let id = next(state, region);
    reasons.extend(id.as_ref().err().cloned());
    Refusal::if_any(reasons)?;
    Ok(only(SteeringEvent::RiskRegistered { risk: id?, entry: Box::new(entry.clone()) }))
}

/// Who keeps the register of risks of a region.
pub(super) fn keeps(person: &Person<'_>, region: Option<RegionIso>) -> Result<(), Reason> {
    let keeper = |kind| matches!(kind, BodyKind::Secretariat | BodyKind::Oversight);
    let sits = person.state.governance.sits(person.account, region, person.today, keeper).is_some();
    if sits { Ok(()) } else { Err(not_a_keeper(region)) }
}

pub(super) fn not_a_keeper(region: Option<RegionIso>) -> Reason {
    Reason::new("not-a-keeper-of-risks").with("region", place(region))
}

fn known(state: &State, about: RiskAbout) -> bool {
    match about {
        RiskAbout::Application(id) => state.governance.application(id).is_some(),
        RiskAbout::Priority(id) => state.priority(id).is_some(),
        RiskAbout::Region(region) => crate::regions::check(region).is_none(),
        RiskAbout::Body(id) => state.governance.body(id).is_some(),
    }
}

/// Somebody of the place answers for it.
pub(super) fn owner(state: &State, region: Option<RegionIso>, id: BodyId) -> Option<Reason> {
    let fits = state
        .governance
        .body(id)
        .is_some_and(|body| body.closed.is_none() && (body.region() == region || body.region().is_none()));
    (!fits).then(|| Reason::new("risk-owner-unfit").with("body", id.to_string()))
}

/// The number after the last of the region.
fn next(state: &State, region: Option<RegionIso>) -> Result<RiskId, Reason> {
    let all = RiskId::new(region, 0)..=RiskId::new(region, u16::MAX);
    let last = state.governance.risks.range(all).next_back().map_or(0, |(id, _)| id.number());
    let next = last.checked_add(1).map(|number| RiskId::new(region, number));
    next.ok_or_else(numbers::exhausted)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::implementation::samples::{MONDAY, OVERSIGHT, cannot, does, why};
    use crate::samples::seats::{NATIONAL, day};
    use crate::steering::samples::{GROUP, SECRETARIAT, noting, risk, steered};

    fn against(change: impl FnOnce(&mut RiskEntry)) -> Vec<String> {
        let mut entry = risk();
        change(&mut entry);
        cannot(&steered(), SECRETARIAT, 10, noting(entry))
    }

    #[test]
    fn secretariat_and_oversight_keep_the_register() {
        let mut state = steered();
        does(&mut state, SECRETARIAT, 10, noting(risk()));
        does(&mut state, OVERSIGHT[0], 10, noting(risk()));
        let national = RiskEntry {
            about: RiskAbout::Body("UA-B01".parse().unwrap()),
            owner: "UA-B01".parse().unwrap(),
            ..risk()
        };
        assert_eq!(why(&state, SECRETARIAT, 10, noting(national.clone())), ["not-a-keeper-of-risks"]);
        does(&mut state, NATIONAL[0], 10, noting(national));
        let ids: Vec<_> = state.governance.risks.keys().map(ToString::to_string).collect();
        assert_eq!(ids, ["UA-R001", "05-R001", "05-R002"]);
        assert_eq!(cannot(&state, GROUP[0], 10, noting(risk())), ["not-a-keeper-of-risks region=UA-05"]);
    }

    #[test]
    fn numbers_run_out_beside_everything_else() {
        let mut state = steered();
        does(&mut state, SECRETARIAT, 10, noting(risk()));
        let last = state.governance.risks.values().next().unwrap().clone();
        state.governance.risks.insert(RiskId::new(last.id.region(), u16::MAX), last);
        let silent = RiskEntry { what: String::new(), ..risk() };
        assert_eq!(why(&state, SECRETARIAT, 10, noting(silent)), ["text-empty", "ids-exhausted"]);
    }

    #[test]
    fn each_part_is_looked_at() {
        assert_eq!(against(|_| ()), [""; 0]);
        for about in [
            RiskAbout::Application("05-A009".parse().unwrap()),
            RiskAbout::Priority("05-P09".parse().unwrap()),
            RiskAbout::Body("05-B09".parse().unwrap()),
        ] {
            assert_eq!(against(|entry| entry.about = about), [format!("risk-about-nothing about={about}")]);
        }
        assert_eq!(
            against(|entry| entry.indicator = Some("F18".to_owned())),
            ["risk-indicator-unknown indicator=F18"]
        );
        assert_eq!(against(|entry| entry.what.clear()), ["text-empty field=risk-what number=0"]);
        assert_eq!(against(|entry| entry.answer.clear()), ["text-empty field=risk-answer number=0"]);
        assert_eq!(
            against(|entry| entry.owner = "14-B01".parse().unwrap()),
            ["risk-owner-unfit body=14-B01"]
        );
        let today = day(MONDAY + 10);
        assert_eq!(
            against(|entry| entry.review_by = today),
            ["day-not-ahead field=review-by day=2026-03-12 today=2026-03-12"]
        );
    }
}
