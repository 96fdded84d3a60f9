//! What must hold of every state, whatever commands led to it: invariants 1–7, 10, 11, 13 and 14 of
//! governance. Written apart from the rules, on the state alone and by other ways, so that a rule that lets
//! something through is caught here. Property tests and the model checker ask it after every command.

mod cases;
mod changes;
mod decisions;
mod hands;
mod money;
mod order;
mod seats;
mod separation;
mod steering;
mod work;

use rozum_model::governance::Application;
use rozum_model::time::Day;
use rozum_model::{AccountId, Actor, Reason, State};
use std::collections::BTreeSet;

/// Every invariant that the state breaks; none in any state that commands lead to.
pub fn check(state: &State) -> Vec<Reason> {
    let mut found = separation::check(state);
    found.extend(seats::check(state));
    for application in state.governance.applications.values() {
        found.extend(hands::check(state, application));
        found.extend(decisions::check(state, application));
        found.extend(order::check(application));
        found.extend(money::check_application(application));
        found.extend(work::check(application));
        found.extend(changes::check(application));
    }
    found.extend(decisions::check_packages(state));
    found.extend(money::check_calls(state));
    found.extend(cases::check(state));
    found.extend(steering::check(state));
    found
}

/// What a state breaks on a day: that nothing is red, silent or late without an answer is a matter of both.
pub fn check_on(state: &State, today: Day) -> Vec<Reason> {
    steering::check_on(state, today)
}

/// Those that begin with a contract, for histories that begin there.
#[cfg(test)]
pub(crate) fn after_approval(state: &State) -> Vec<Reason> {
    let mut found = cases::check(state);
    found.extend(steering::check(state));
    for application in state.governance.applications.values() {
        found.extend(money::check_application(application));
        found.extend(work::check(application));
        found.extend(changes::check(application));
        found.extend(hands::check(state, application));
    }
    found
}

/// An invariant by its number in the specification, and what breaks it.
fn broken(number: u32, what: &'static str, about: &dyn ToString) -> Reason {
    Reason::new("invariant-broken").with("number", number).with("what", what).with("about", about.to_string())
}

/// The person behind an actor.
fn person(actor: &Actor) -> Option<&AccountId> {
    match actor {
        Actor::Account(account) => Some(account),
        Actor::Operator | Actor::System => None,
    }
}

/// Everybody who handed the application in.
fn submitters(application: &Application) -> BTreeSet<&AccountId> {
    let all = application.earlier.iter().chain([&application.current]);
    all.filter_map(|version| person(&version.submitted.by)).collect()
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::samples::account;
    use crate::samples::funding::{GROUP, decided, first, proposed};
    use crate::samples::seats::{NATIONAL, body, by_person, day, mandate, noon, org, separated};
    use rozum_model::governance::{
        Application, Call, KnownController, Kopecks, Mandate, MandateStage, Mark, Stage, Verdict, Voted,
    };
    use rozum_model::{Actor, Role, State};
    use std::sync::Arc;

    /// What a state that no command makes breaks: its numbers and words.
    fn found(mut state: State, change: impl FnOnce(&mut State)) -> Vec<String> {
        assert!(check(&state).is_empty(), "{:?}", check(&state));
        change(&mut state);
        let said = |reason: &rozum_model::Reason| {
            let of = |name| reason.argument(name).map(ToString::to_string).unwrap_or_default();
            format!("{} {}", of("number"), of("what"))
        };
        check(&state).iter().map(said).collect()
    }

    fn application(state: &mut State) -> &mut Application {
        Arc::make_mut(state.governance.applications.get_mut(&first()).unwrap())
    }

    fn voted(state: &mut State) -> &mut Voted {
        let Stage::Proposed(voted) = &mut application(state).stage else { panic!() };
        Arc::make_mut(voted)
    }

    fn call(state: &mut State) -> &mut Call {
        Arc::make_mut(state.governance.calls.get_mut(&crate::samples::funding::call()).unwrap())
    }

    fn seat(state: &mut State) -> &mut Mandate {
        Arc::make_mut(state.governance.mandates.get_mut(&mandate(body(2), 1)).unwrap())
    }

    #[test]
    fn sides_that_meet_are_found() {
        // The holder of a seat in the group moves to the organisation that oversees.
        assert_eq!(found(separated(), |s| seat(s).seat.organisation = org(1)), ["1 stands on both sides"]);
        assert_eq!(found(separated(), |s| seat(s).seat.account = account(1)), ["1 stands on both sides"]);
        let owner = |s: &mut State| {
            let known = Mark { by: Actor::Operator, at: noon(5), seq: 1 };
            let organisation = Arc::make_mut(s.governance.organisations.get_mut(&org(2)).unwrap());
            organisation.controllers.push(KnownController {
                controller: by_person(1, 0),
                known,
                counted: None,
            });
        };
        assert_eq!(found(separated(), owner), ["1 stands on both sides"]);
        let later = |s: &mut State| {
            let seat = seat(s);
            seat.seat.account = account(1);
            (seat.seat.term.from, seat.seat.term.to) = (day(1100), day(1200));
        };
        assert_eq!(found(separated(), later), ["1 stands on both sides"]);
    }

    #[test]
    fn seats_of_one_hand_are_found() {
        let own = |s: &mut State| {
            let by = Actor::Account(account(2));
            let confirmed = Mark { by, at: noon(1), seq: 1 };
            seat(s).stage = MandateStage::Confirmed { confirmed };
        };
        assert_eq!(found(separated(), own), ["13 a seat confirmed by its holder"]);
        let alone = |s: &mut State| {
            let confirmed = seat(s).proposed.clone();
            seat(s).stage = MandateStage::Confirmed { confirmed };
        };
        assert_eq!(found(separated(), alone), ["13 a seat without a second person"]);
        let keys = |s: &mut State| {
            let standing = s.accounts.get_mut(&account(2)).unwrap();
            standing.roles.insert(Role::Administrator);
        };
        assert_eq!(found(separated(), keys), ["13 an administrator with a seat"]);
        let ended_by = |by: Actor| {
            found(separated(), |s| {
                let MandateStage::Confirmed { confirmed } = seat(s).stage.clone() else { panic!() };
                let ended = Mark { by, at: noon(5), seq: u64::MAX };
                seat(s).stage = MandateStage::Ended { confirmed, ended, last: day(4), reason: String::new() };
            })
        };
        let alone = ["13 a seat ended by somebody without power over it"];
        assert_eq!(ended_by(Actor::Operator), alone);
        assert_eq!(ended_by(Actor::Account(account(1))), alone);
        assert_eq!(ended_by(Actor::Account(account(2))), [""; 0]);
        assert_eq!(ended_by(Actor::Account(account(NATIONAL[1]))), [""; 0]);
    }

    #[test]
    fn who_convenes_and_oversees_is_found() {
        let convenes = |s: &mut State| {
            seat(s).seat.account = account(1);
            let group = Arc::make_mut(s.governance.bodies.get_mut(&body(2)).unwrap());
            group.facts.kind = rozum_model::governance::BodyKind::Secretariat;
        };
        assert_eq!(found(separated(), convenes), ["1 convenes and oversees or votes"]);
    }

    /// Both seats are over: the months count that held when the later one was confirmed.
    #[test]
    fn seats_that_are_over_are_judged_by_the_number_of_their_time() {
        let near = |s: &mut State| {
            s.last_at = Some(noon(3000));
            let seat = seat(s);
            seat.seat.account = account(1);
            (seat.seat.term.from, seat.seat.term.to) = (day(1400), day(1500));
        };
        let longer = |s: &mut State| {
            let rules = Arc::make_mut(&mut s.governance.rules);
            let before = std::mem::take(&mut rules.current);
            rules.current.cooling_off_months = 24;
            let confirmed = Mark { by: Actor::Account(account(NATIONAL[0])), at: noon(2000), seq: u64::MAX };
            rules.earlier.push(Arc::new((before, confirmed)));
        };
        assert_eq!(found(separated(), near), [""; 0]);
        let then = |s: &mut State| (near(s), longer(s)).0;
        assert_eq!(found(separated(), then), [""; 0]);
        let running = |s: &mut State| (then(s), s.last_at = Some(noon(1450))).0;
        assert_eq!(found(separated(), running), ["1 stands on both sides"]);
        let too_near = |s: &mut State| {
            then(s);
            seat(s).seat.term.from = day(1300);
        };
        assert_eq!(found(separated(), too_near), ["1 stands on both sides"]);
    }

    #[test]
    fn votes_that_could_not_be_are_found() {
        let vote = |change: fn(&mut rozum_model::governance::Vote)| {
            found(proposed(), |s| change(Arc::make_mut(&mut voted(s).vote)))
        };
        assert_eq!(vote(|v| v.present.truncate(2)), ["3 a sector that was absent", "3 no quorum"]);
        assert_eq!(vote(|v| v.day = day(33)), ["3 an agenda published too late"]);
        assert_eq!(
            vote(|v| v.ballots[1] = v.ballots[0].clone()),
            ["3 a ballot of a stranger, or a second one"]
        );
        let aside = vote(|v| {
            let recused = v.closed.clone();
            let account = account(GROUP[0]);
            v.recusals.push(rozum_model::governance::Recusal {
                account,
                reason: "знайомий".to_owned(),
                recused,
            });
        });
        assert_eq!(aside, ["2 a ballot with an interest", "3 a sector that was absent"]);
        let tied = |s: &mut State| {
            let in_what = rozum_model::governance::InterestIn::Application(first());
            let interest =
                rozum_model::governance::Interest { in_what, tie: rozum_model::governance::Tie::Other };
            let declared = Mark { by: Actor::Account(account(10)), at: noon(3), seq: 0 };
            let declaration = s.governance.declarations.entry(account(10)).or_default();
            let declared = rozum_model::governance::DeclaredInterest { interest, declared, withdrawn: None };
            Arc::make_mut(declaration).interests.push(declared);
        };
        assert_eq!(found(proposed(), tied), ["3 fewer than two assessors"]);
        let fallen = |s: &mut State| {
            let id = rozum_model::governance::SittingId::new(crate::samples::funding::council(), 1);
            let sitting = Arc::make_mut(s.governance.sittings.get_mut(&id).unwrap());
            sitting.items[0].ballots[0].mandate = mandate(body(2), 1);
        };
        assert_eq!(found(decided(Verdict::Approve), fallen), ["4 a ballot without a seat"]);
        let own =
            found(proposed(), |s| application(s).current.submitted.by = Actor::Account(account(GROUP[0])));
        assert_eq!(own, ["2 submitted and voted"]);
    }

    #[test]
    fn money_and_text_that_changed_are_found() {
        let dearer = |s: &mut State| {
            let package = Arc::make_mut(&mut call(s).packages[0]);
            package.lines[0].shares[0].amount = Kopecks(600_001);
        };
        assert_eq!(
            found(decided(Verdict::Approve), dearer),
            ["4 a share that was not proposed", "4 a package that is not its hash"]
        );
        let poorer = |s: &mut State| {
            Arc::make_mut(&mut call(s).terms).allocations[0].amount = Kopecks(599_999);
        };
        assert_eq!(found(decided(Verdict::Approve), poorer), ["7 commitments above the allocation"]);
        let refused = |s: &mut State| {
            let Stage::Approved(decided) = &mut application(s).stage else { panic!() };
            Arc::make_mut(decided).resolutions[0].verdict = Verdict::Reject;
        };
        assert_eq!(found(decided(Verdict::Approve), refused), ["4 a share that its council did not approve"]);
    }

    #[test]
    fn steps_out_of_order_are_found() {
        let early = |s: &mut State| Arc::make_mut(&mut voted(s).vote).closed.seq = 1;
        let found = found(proposed(), early);
        assert!(found.contains(&"10 steps that are out of order".to_owned()), "{found:?}");
    }
}
