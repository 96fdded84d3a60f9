//! Who must step aside from a point without having said so: for whoever follows how a quorum is counted.

use super::hall::Hall;
use super::step::Step;
use rozum_model::governance::{Item, Sitting};
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::funding::{GROUP, group, sitting, sitting_group, stating};
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
}
