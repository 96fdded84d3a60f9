//! The table of projects: every verb from the approval to the end.

use super::tell;
use crate::implementation::samples::{
    APPLICANT, MONDAY, OVERSIGHT, PAYERS, SECRETARIAT, STRANGER, application, approved, approved_on,
    authorising, certified, certifying, completed, content, does, drafting, paid, paper, paying, report,
    reporting, share, signing, taking, terms, under_way,
};
use crate::samples::REGION;
use crate::samples::seats::{KEEPER, NATIONAL, day, person};
use rozum_model::command::ImplementationCommand as Verb;
use rozum_model::governance::Counted;
use rozum_model::{Actor, Command, State};

/// Who tries in projects and cases.
pub(super) fn actors() -> [(&'static str, Actor); 11] {
    [
        ("program", Actor::System),
        ("operator", Actor::Operator),
        ("administrator", person(KEEPER)),
        ("national oversight", person(NATIONAL[0])),
        ("first overseer", person(OVERSIGHT[0])),
        ("second overseer", person(OVERSIGHT[1])),
        ("secretariat", person(SECRETARIAT)),
        ("first payer", person(PAYERS[0])),
        ("third payer", person(PAYERS[2])),
        ("applicant", person(APPLICANT)),
        ("anybody", person(STRANGER)),
    ]
}

/// A project at each stage, with the day after the Monday on which it is looked at.
fn states() -> Vec<(&'static str, i64, State)> {
    let mut drafted = approved();
    does(&mut drafted, PAYERS[1], 0, drafting(terms()));
    let mut signed = drafted.clone();
    does(&mut signed, PAYERS[2], 0, signing(terms()));
    let mut reported = under_way();
    does(&mut reported, APPLICANT, 40, reporting(report(0, 39, &[1], &[share(REGION, 60_000)])));
    let mut taken = reported.clone();
    does(&mut taken, PAYERS[2], 41, taking(1));
    let mut asked = taken.clone();
    does(&mut asked, PAYERS[2], 41, asking());
    let mut authorised = certified();
    does(&mut authorised, PAYERS[1], 42, authorising(1));
    let mut changed = under_way();
    does(&mut changed, APPLICANT, 40, changing());
    let mut proposed = under_way();
    does(&mut proposed, PAYERS[1], 40, ending());
    let mut evaluated = completed();
    does(&mut evaluated, OVERSIGHT[0], 91, evaluating());
    vec![
        ("approved on a condition", 0, approved_on(&["дозвіл"])),
        ("approved", 0, approved()),
        ("contract drawn up", 0, drafted),
        ("contracted", 0, signed),
        ("implementing", 40, under_way()),
        ("report submitted", 41, reported),
        ("report in control", 41, taken),
        ("report asked about", 41, asked),
        ("report certified", 42, certified()),
        ("payment authorised", 42, authorised),
        ("report paid", 43, paid()),
        ("change asked for", 41, changed),
        ("termination proposed", 41, proposed),
        ("completed", 91, completed()),
        ("evaluated", 92, evaluated),
    ]
}

fn asking() -> Verb {
    Verb::AskClarification { application: application(), report: 1, questions: vec!["Чому?".to_owned()] }
}

fn changing() -> Verb {
    let mut content = Box::new(content());
    content.milestones[1].due = day(MONDAY + 210);
    Verb::RequestModification { application: application(), content, reason: "затримка".to_owned() }
}

fn ending() -> Verb {
    Verb::ProposeTermination { application: application(), reason: "порушення".to_owned() }
}

fn evaluating() -> Verb {
    let counted = vec![Counted { indicator: 1, value: "3".to_owned() }];
    Verb::EvaluateProject { application: application(), counted, conclusion: "досягнуто".to_owned() }
}

fn commands() -> Vec<Command> {
    let (application, reason) = (application(), "підстава".to_owned());
    let claimed = [share(REGION, 60_000)];
    let clarified = Box::new(report(0, 39, &[1], &[share(REGION, 50_000)]));
    [
        Verb::VerifyCondition { application, condition: 1, evidence: paper("Довідка") },
        drafting(terms()),
        signing(terms()),
        Verb::StartWork { application },
        reporting(report(0, 39, &[1], &claimed)),
        Verb::ClarifyReport { application, report: 1, content: clarified },
        taking(1),
        asking(),
        certifying(1, &claimed, &[1]),
        authorising(1),
        paying(1, "№ 1"),
        changing(),
        Verb::DecideModification { application, number: 1, accepted: true, reason: reason.clone() },
        ending(),
        Verb::TerminateProject { application, reason },
        Verb::CompleteProject { application },
        evaluating(),
        Verb::CloseProject { application },
    ]
    .map(Command::from)
    .to_vec()
}

#[test]
fn who_may_carry_control_and_pay() {
    let mut table = String::new();
    let mut states = states();
    // Everything reached and paid, and nobody has said so.
    let mut done = paid();
    let rest = [share(REGION, 45_000), share(crate::implementation::samples::OTHER, 30_000)];
    does(&mut done, APPLICANT, 80, reporting(report(40, 79, &[2], &rest)));
    does(&mut done, 3, 81, taking(2));
    does(&mut done, 3, 81, certifying(2, &rest, &[2]));
    does(&mut done, 4, 82, authorising(2));
    does(&mut done, 5, 82, paying(2, "Платіжна інструкція № 8"));
    states.push(("everything paid", 90, done));
    for (name, on, state) in states {
        tell(&mut table, name, &state, MONDAY + on, &actors(), &commands());
    }
    insta::assert_snapshot!(table);
}
