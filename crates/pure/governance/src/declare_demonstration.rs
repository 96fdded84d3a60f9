//! Say for good that a system is a demonstration. Only before any person has entered anything: nobody turns a
//! record into an example, or an example into a record.

use crate::Refusal;
use rozum_model::state::RECENT;
use rozum_model::{Actor, Event, Reason, State};

pub(crate) fn decide(state: &State) -> Result<Vec<Event>, Refusal> {
    against(state).map_or_else(|| Ok(vec![Event::DemonstrationDeclared]), |reason| Err(reason.into()))
}

/// A reason if it is too late, or said already: somebody other than the program gave a command, or so many
/// were given that the state no longer remembers all of them.
pub(crate) fn against(state: &State) -> Option<Reason> {
    if state.demonstration.is_some() {
        return Some(Reason::new("demonstration-declared-already"));
    }
    let entered = state.recent.iter().any(|change| change.actor != Actor::System);
    let late = entered || state.recent.len() >= RECENT;
    late.then(|| Reason::new("demonstration-too-late").with("count", state.size))
}

#[cfg(test)]
mod tests {
    use crate::samples::{REGION, accepted, account, content, entry, opening, refused};
    use rozum_model::{Actor, Command, State};

    const DECLARING: Command = Command::DeclareDemonstration;

    #[test]
    fn an_empty_system_becomes_a_demonstration_once_and_for_good() {
        let state = accepted(&State::default(), &Actor::Operator, &DECLARING);
        assert_eq!(state.demonstration, Some(0));
        assert_eq!(refused(&state, &Actor::Operator, &DECLARING), ["demonstration-declared-already"]);
        let state = accepted(&state, &Actor::Operator, &opening(1, &[]));
        assert_eq!(state.demonstration, Some(0));
    }

    #[test]
    fn what_people_entered_is_no_example() {
        let state = accepted(&State::default(), &Actor::Operator, &opening(1, &[]));
        assert_eq!(refused(&state, &Actor::Operator, &DECLARING), ["demonstration-too-late count=1"]);
        let strategy = Command::RegisterStrategy(entry(REGION, content(&["а"], &[])));
        let state = accepted(&State::default(), &Actor::Operator, &strategy);
        assert_eq!(refused(&state, &Actor::Operator, &DECLARING), ["demonstration-too-late count=2"]);
    }

    #[test]
    fn only_the_operator_says_so() {
        let state = accepted(&State::default(), &Actor::Operator, &opening(1, &[]));
        assert_eq!(
            refused(&State::default(), &Actor::System, &DECLARING),
            ["not-for-the-program command=declare-demonstration"]
        );
        assert_eq!(refused(&state, &Actor::Account(account(1)), &DECLARING), ["only-the-operator"]);
    }
}
