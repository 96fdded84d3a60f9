//! Ties to a participant keep a person from every step.

use super::samples::{APPLICANT, MONDAY, approved, cannot, does, drafting, terms, why};
use crate::samples::seats::{body, done, org, person, seat, seated};
use rozum_model::command::BodiesCommand;
use rozum_model::governance::{Interest, InterestIn, Tie};

fn declaring(in_what: InterestIn) -> BodiesCommand {
    BodiesCommand::DeclareInterests { interests: vec![Interest { in_what, tie: Tie::Work }] }
}

#[test]
fn who_is_tied_to_a_participant_decides_nothing_on_the_project() {
    let mut state = approved();
    does(&mut state, 1, 0, declaring(InterestIn::Organisation(org(7))));
    assert_eq!(
        cannot(&state, 1, 0, drafting(terms())),
        [format!("interest-in-project account={} in=o-0007 application=05-A001", crate::samples::account(1))]
    );
    does(&mut state, 2, 0, declaring(InterestIn::Application("05-A001".parse().unwrap())));
    assert_eq!(why(&state, 2, 0, drafting(terms())), ["interest-in-project"]);
    done(
        &mut state,
        MONDAY,
        &person(1),
        BodiesCommand::WithdrawInterest { number: 1, reason: "звільнення".to_owned() },
    );
    assert_eq!(why(&state, 1, 0, drafting(terms())), [""; 0]);
}

#[test]
fn a_seat_for_the_applicant_is_a_tie_and_to_apply_is_another() {
    let mut state = approved();
    seated(&mut state, MONDAY, body(1), seat(25, 5, MONDAY, 30_000));
    assert_eq!(why(&state, 25, 0, drafting(terms())), ["interest-in-project"]);
    seated(&mut state, MONDAY, body(1), seat(APPLICANT, 1, MONDAY, 30_000));
    assert_eq!(why(&state, APPLICANT, 0, drafting(terms())), ["acts-exclude-each-other"]);
}
