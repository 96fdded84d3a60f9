//! Commands about the numbers in the rules: one verb a file.

mod confirm_rules;
mod propose_rules;
mod refuse_rules;

use crate::{Refusal, who};
use rozum_model::command::RulesCommand;
use rozum_model::event::RulesEvent;
use rozum_model::governance::ProposedRules;
use rozum_model::{Actor, Event, Reason, State, Timestamp};

pub(crate) fn decide(
    state: &State,
    actor: &Actor,
    now: Timestamp,
    command: &RulesCommand,
) -> Result<Vec<Event>, Refusal> {
    let today = now.kyiv_day();
    who::check(state, actor, today, who::for_rules(command))?;
    let event = match command {
        RulesCommand::ProposeRules { rules, reason } => propose_rules::decide(state, rules, reason)?,
        RulesCommand::ConfirmRules { rules } => confirm_rules::decide(state, actor, today, rules)?,
        RulesCommand::RefuseRules { reason } => refuse_rules::decide(state, actor, reason)?,
    };
    Ok(vec![Event::Rules(event)])
}

type Decided = Result<RulesEvent, Refusal>;

/// What waits for a second person.
fn waiting(state: &State) -> Result<&ProposedRules, Reason> {
    state.governance.rules.proposed.as_ref().ok_or(Reason::new("rules-not-proposed"))
}

/// A reason if the second person is the first.
fn same_person(actor: &Actor, waiting: &ProposedRules) -> Option<Reason> {
    (*actor == waiting.proposed.by).then(|| Reason::new("rules-same-person"))
}

#[cfg(test)]
mod tests {
    use crate::samples::seats::{
        KEEPER, NATIONAL, body, done, founded, ids, mandate, no, person, seat, seated, separated,
    };
    use rozum_model::Actor;
    use rozum_model::command::{BodiesCommand, RulesCommand};
    use rozum_model::governance::RuleSet;

    fn proposing(change: impl FnOnce(&mut RuleSet)) -> RulesCommand {
        let mut rules = RuleSet::default();
        change(&mut rules);
        RulesCommand::ProposeRules { rules, reason: "рішення ради".to_owned() }
    }

    fn confirming(change: impl FnOnce(&mut RuleSet)) -> RulesCommand {
        let mut rules = RuleSet::default();
        change(&mut rules);
        RulesCommand::ConfirmRules { rules }
    }

    #[test]
    fn two_persons_change_a_number() {
        let mut state = founded();
        let longer = |rules: &mut RuleSet| rules.consultation_days = 30;
        assert_eq!(no(&state, 1, &Actor::Operator, proposing(longer)), ["only-an-administrator-in-person"]);
        assert_eq!(no(&state, 1, &person(NATIONAL[0]), confirming(longer)), ["rules-not-proposed"]);
        assert_eq!(no(&state, 1, &person(KEEPER), proposing(|_| {})), ["rules-unchanged"]);
        done(&mut state, 1, &person(KEEPER), proposing(longer));
        assert_eq!(no(&state, 1, &person(KEEPER), proposing(longer)), ["rules-already-proposed"]);
        assert_eq!(no(&state, 1, &person(KEEPER), confirming(longer)), ["only-national-oversight"]);
        assert_eq!(no(&state, 1, &person(NATIONAL[0]), confirming(|_| {})), ["rules-not-those-proposed"]);
        let seq = state.size;
        done(&mut state, 1, &person(NATIONAL[0]), confirming(longer));
        assert_eq!(state.governance.numbers().consultation_days, 30);
        assert_eq!(state.governance.rules.at(seq).consultation_days, 15);
        assert_eq!(state.governance.rules.at(seq + 1).consultation_days, 30);
    }

    #[test]
    fn a_refusal_leaves_the_numbers() {
        let mut state = founded();
        done(&mut state, 1, &person(KEEPER), proposing(|rules| rules.quorum_percent = 60));
        let refusing = |reason: &str| RulesCommand::RefuseRules { reason: reason.to_owned() };
        assert_eq!(no(&state, 1, &person(NATIONAL[0]), refusing(" ")), ["text-empty field=reason number=0"]);
        done(&mut state, 1, &person(NATIONAL[0]), refusing("передчасно"));
        assert_eq!(state.governance.numbers(), &RuleSet::default());
    }

    #[test]
    fn no_number_undoes_its_rule() {
        let state = founded();
        let found = no(
            &state,
            1,
            &person(KEEPER),
            proposing(|rules| (rules.least_assessments, rules.quorum_percent) = (1, 0)),
        );
        assert_eq!(
            found,
            [
                "rules-out-of-range name=quorum-percent value=0 least=33 most=90",
                "rules-out-of-range name=least-assessments value=1 least=2 most=10",
            ]
        );
    }

    #[test]
    fn a_longer_cooling_off_must_not_break_what_stands() {
        let mut state = separated();
        let ending =
            BodiesCommand::EndMandate { mandate: mandate(body(1), 1), reason: "перехід".to_owned() };
        done(&mut state, 10, &person(1), ending);
        seated(&mut state, 11, body(2), seat(1, 3, 376, 500));
        let longer = |rules: &mut RuleSet| rules.cooling_off_months = 24;
        done(&mut state, 12, &person(KEEPER), proposing(longer));
        assert_eq!(ids(no(&state, 12, &person(NATIONAL[0]), confirming(longer))), ["separation-broken"]);
        assert_eq!(ids(no(&state, 500, &person(NATIONAL[0]), confirming(longer))), ["separation-broken"]);
    }

    #[test]
    fn seats_that_are_over_hold_no_rule_up() {
        let mut state = separated();
        let ending =
            BodiesCommand::EndMandate { mandate: mandate(body(1), 1), reason: "перехід".to_owned() };
        done(&mut state, 10, &person(1), ending);
        seated(&mut state, 11, body(2), seat(1, 3, 376, 500));
        let longer = |rules: &mut RuleSet| rules.cooling_off_months = 24;
        done(&mut state, 501, &person(KEEPER), proposing(longer));
        done(&mut state, 501, &person(NATIONAL[0]), confirming(longer));
        assert_eq!(crate::invariants::check(&state), []);
        // Nor do they hold up what is said of owners.
        let owner = BodiesCommand::ChangeControllers {
            expected: None,
            organisation: crate::samples::seats::org(7),
            controllers: vec![crate::samples::seats::by_person(9, 0)],
            ending: Vec::new(),
            reason: "статут".to_owned(),
        };
        done(&mut state, 502, &Actor::Operator, owner);
        assert_eq!(crate::invariants::check(&state), []);
    }

    #[test]
    fn the_first_person_is_not_the_second() {
        // An administrator takes no seat, so only an account that gave the role up could be both.
        let mut state = founded();
        done(&mut state, 1, &person(KEEPER), proposing(|rules| rules.control_path = 4));
        let role = rozum_model::Role::Administrator;
        let account = crate::samples::account(KEEPER);
        let taking =
            rozum_model::Command::WithdrawRole { account, role, reason: "переведення".to_owned() };
        done(&mut state, 1, &Actor::Operator, taking);
        done(
            &mut state,
            1,
            &Actor::Operator,
            BodiesCommand::ProposeMandate { body: "UA-B01".parse().unwrap(), seat: seat(KEEPER, 5, 1, 90) },
        );
        let mandate = "UA-B01-M04".parse().unwrap();
        done(&mut state, 1, &person(NATIONAL[0]), BodiesCommand::ConfirmMandate { mandate });
        assert_eq!(
            no(&state, 1, &person(KEEPER), confirming(|rules| rules.control_path = 4)),
            ["rules-same-person"]
        );
    }
}
