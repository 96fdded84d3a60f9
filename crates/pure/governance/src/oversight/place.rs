//! What a case may be about, and which oversight looks at it.

use super::hearing::is_other_side;
use crate::acts;
use crate::interests::interests;
use crate::numbers;
use rozum_model::governance::{Act, BodyId, BodyKind, CaseAbout, CaseId};
use rozum_model::time::Day;
use rozum_model::{AccountId, Reason, RegionIso, State};

/// A reason if there is nothing of that kind.
pub(super) fn unknown(state: &State, about: CaseAbout) -> Option<Reason> {
    let known = match about {
        CaseAbout::Application(id) => state.governance.application(id).is_some(),
        CaseAbout::Priority(id) => state.priority(id).is_some(),
        CaseAbout::Body(id) => state.governance.body(id).is_some(),
    };
    (!known).then(|| Reason::new("case-about-nothing").with("about", about.to_string()))
}

/// The number after the last of that region.
pub(super) fn next_id(state: &State, region: Option<RegionIso>) -> Result<CaseId, Reason> {
    let all = CaseId::new(region, 0)..=CaseId::new(region, u16::MAX);
    let last = state.governance.cases.range(all).next_back().map_or(0, |(id, _)| id.number());
    let next = last.checked_add(1).map(|number| CaseId::new(region, number));
    next.ok_or_else(numbers::exhausted)
}

/// The oversight that a complaint goes to: that of the region, else the national one. A complaint
/// about an oversight body goes past it.
pub(super) fn competent(state: &State, about: CaseAbout) -> Result<BodyId, Reason> {
    let oversight = |region| state.governance.bodies_in(region, |kind| kind == BodyKind::Oversight);
    let other = |id: &BodyId| about != CaseAbout::Body(*id);
    let regional = about.region().and_then(|region| oversight(Some(region)).map(|body| body.id).find(other));
    let body = regional.or_else(|| oversight(None).map(|body| body.id).find(other));
    body.ok_or_else(|| Reason::new("no-oversight-body").with("about", about.to_string()))
}

/// Adds what keeps this person from working on a case about this: a part in it, an interest, an office that
/// answers for it.
pub(super) fn separate(
    state: &State,
    account: &AccountId,
    about: CaseAbout,
    today: Day,
    reasons: &mut Vec<Reason>,
) {
    let CaseAbout::Application(id) = about else {
        if is_other_side(state, account, today, about) {
            let reason = Reason::new("case-about-own-office").with("account", account.as_str());
            reasons.push(reason.with("about", about.to_string()));
        }
        return;
    };
    let Some(application) = state.governance.application(id) else { return };
    reasons.extend(acts::check(application, account, Act::Oversaw));
    reasons.extend(interests(state, application, account, today));
}
