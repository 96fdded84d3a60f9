//! Open whatever time has made due: a milestone that passed, an indicator of which nobody told. The program
//! gives this command by itself, at its start and each midnight; once done there is nothing to do.

use super::opening::openings;
use super::{Answer, triggers};
use rozum_model::time::Day;
use rozum_model::{Reason, State};

pub(super) fn decide(state: &State, today: Day) -> Answer {
    let fired = triggers(state, today);
    if fired.is_empty() {
        return Err(Reason::new("no-review-due").into());
    }
    Ok(openings(state, today, &fired)?)
}

#[cfg(test)]
mod tests {
    use crate::implementation::samples::{MONDAY, SECRETARIAT, under_way, why};
    use crate::samples::seats::{done, ids, no};
    use crate::steering::samples::{opening_due, steered};
    use rozum_model::Actor;

    #[test]
    fn the_program_opens_each_once() {
        let mut state = under_way();
        let late = |state: &_, on| ids(no(state, MONDAY + on, &Actor::System, opening_due()));
        assert_eq!(late(&state, 100), ["no-review-due"]);
        done(&mut state, MONDAY + 101, &Actor::System, opening_due());
        assert_eq!(late(&state, 101), ["no-review-due"]);
        let review = state.governance.reviews.values().next().unwrap();
        assert_eq!((review.about.to_string().as_str(), review.opened.by.clone()), ("05-A001", Actor::System));
    }

    #[test]
    fn nobody_else_gives_it_but_the_operator() {
        let state = steered();
        assert_eq!(why(&state, SECRETARIAT, 149, opening_due()), ["only-the-program-opens-them"]);
        assert_eq!(no(&state, MONDAY + 149, &Actor::Operator, opening_due()), [""; 0]);
    }
}
