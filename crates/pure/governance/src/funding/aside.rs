//! Who must step aside from a point without having said so, and who is left: for whoever follows how a quorum is counted.

use super::hall::Hall;
use super::step::Step;
use rozum_model::governance::{Item, Quorum, Sitting};
use rozum_model::time::Day;
use rozum_model::{AccountId, Actor, Reason, State};

/// Members of the body on the day of the sitting who did not step aside, but are bound to by what they did on the
/// matter or by what ties them to it, with the reasons, as of a day.
pub fn aside(state: &State, sitting: &Sitting, item: &Item, day: Day) -> Vec<(AccountId, Vec<Reason>)> {
    let Some(body) = state.governance.body(sitting.id.body()) else { return Vec::new() };
    let step = Step { state, actor: &Actor::System, day, verb: "" };
    let hall = Hall { sitting, item, kind: body.facts.kind };
    let seats = hall.seats(&step).into_iter().map(|mandate| &mandate.seat.account);
    let still = seats.filter(|account| !hall.recused(account));
    let bound = still.map(|account| (account.clone(), hall.bound(&step, account)));
    bound.filter(|(_, reasons)| !reasons.is_empty()).collect()
}

/// How the quorum of a point stands on the day; `None` of a body that is not known.
pub(crate) fn counted(state: &State, sitting: &Sitting, item: &Item, day: Day) -> Option<Quorum> {
    let kind = state.governance.body(sitting.id.body())?.facts.kind;
    let step = Step { state, actor: &Actor::System, day, verb: "" };
    let hall = Hall { sitting, item, kind };
    Some(Quorum {
        members: hall.seats(&step).len(),
        entitled: hall.entitled(&step),
        present: hall.voters(&step).len(),
        percent: state.governance.numbers().quorum_percent,
        bound: aside(state, sitting, item, day),
    })
}

/// Why those present cannot decide on a point, whatever they say: too few, or a sector is not there; nothing when they can.
pub fn lacking(state: &State, sitting: &Sitting, item: &Item, day: Day) -> Vec<Reason> {
    let Some(body) = state.governance.body(sitting.id.body()) else { return Vec::new() };
    let step = Step { state, actor: &Actor::System, day, verb: "" };
    super::close_vote::lacking(&step, &Hall { sitting, item, kind: body.facts.kind })
}

/// Why a member is bound to step aside from a point on the day; nothing where they are free.
pub(crate) fn bound(
    state: &State,
    sitting: &Sitting,
    item: &Item,
    account: &AccountId,
    day: Day,
) -> Vec<Reason> {
    let Some(body) = state.governance.body(sitting.id.body()) else { return Vec::new() };
    let step = Step { state, actor: &Actor::System, day, verb: "" };
    Hall { sitting, item, kind: body.facts.kind }.bound(&step, account)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::funding::{GROUP, group, proposed, sitting, sitting_group, stating};
    use crate::samples::seats::{day, id_of, org};
    use rozum_model::governance::{Interest, InterestIn, Tie};

    #[test]
    fn an_interest_binds_who_has_not_said_so() {
        let mut state = sitting_group();
        let bound = |state: &State| {
            let here = state.governance.sitting(sitting(group(), 1)).unwrap();
            aside(state, here, &here.items[0], day(40))
        };
        // One member comes from an organisation that is no party; nobody is bound at first.
        let before = bound(&state).len();
        let interest = Interest { in_what: InterestIn::Organisation(org(9)), tie: Tie::Family };
        stating(&mut state, 40, GROUP[0], &[interest]);
        let now = bound(&state);
        assert_eq!(now.len(), before + 1);
        assert!(now.iter().any(|(account, reasons)| *account == id_of(GROUP[0]) && !reasons.is_empty()));
    }

    #[test]
    fn an_interest_declared_afterwards_does_not_change_the_minutes() {
        let mut state = proposed();
        let minutes = |state: &State| {
            let here = state.governance.sitting(sitting(group(), 1)).unwrap();
            (here.items[0].counted.clone().unwrap(), counted(state, here, &here.items[0], day(60)).unwrap())
        };
        let (before, again) = minutes(&state);
        assert_eq!((before.members, before.entitled, before.present, before.percent), (5, 5, 5, 50));
        assert_eq!(before, again);
        let interest = Interest { in_what: InterestIn::Organisation(org(9)), tie: Tie::Family };
        stating(&mut state, 60, GROUP[0], &[interest]);
        let (after, today) = minutes(&state);
        assert_eq!(after, before);
        assert_eq!((today.entitled, today.bound.len()), (4, 1));
    }
}
