//! A major change on its way through group and council while the project goes on: reports overtake it, or the
//! project is ended. Whatever was decided in between, the vote can be closed and every invariant holds.

use super::samples::paper;
use crate::invariants;
use crate::samples::funding::{
    APPLICANT, COUNCIL, GROUP, SECRETARY, agenda, attending, closing_vote, content, council, decided, first,
    forming, group, resolving, sitting, stage, stating, voting,
};
use crate::samples::seats::{day, done, id_of, ids, no, noon, opened, org, person, seat, seated};
use rozum_model::State;
use rozum_model::command::{FundingCommand, ImplementationCommand as Verb};
use rozum_model::governance::{
    ApplicationContent, BodyKind, Choice, ContractTerms, DeclaredInterest, Interest, InterestIn, Kopecks,
    Mark, Matter, ModificationStage, PackageId, Partner, Point, Reached, ReportContent, Tie, Tranche,
    Verdict,
};
use std::sync::Arc;

const CHANGE: fn() -> Matter = || Matter::Modification { application: first(), number: 1 };

fn second() -> PackageId {
    "05-C01-P02".parse().unwrap()
}

/// Approved on day 60, under contract and begun on day 61; 21 to 25 pay.
fn under_way() -> State {
    let mut state = decided(Verdict::Approve);
    let authority = opened(&mut state, BodyKind::PaymentAuthority);
    for member in 21..=25 {
        seated(&mut state, 60, authority, seat(member, 2, 60, 2000));
    }
    let shares = state.governance.application(first()).unwrap().stage.decided().unwrap().shares.clone();
    let tranches = vec![Tranche { milestone: Some(1), shares: shares.clone() }];
    let document = paper("Договір");
    let terms = ContractTerms { document, shares, tranches, starts: day(61), ends: day(600) };
    let application = first();
    done(&mut state, 61, &person(21), Verb::DraftContract { application, authority, terms: terms.clone() });
    done(&mut state, 61, &person(22), Verb::SignContract { application, authority, terms });
    done(&mut state, 61, &person(APPLICANT), Verb::StartWork { application });
    state
}

/// Asked for on day 70.
fn asked(change: impl FnOnce(&mut ApplicationContent)) -> State {
    let mut state = under_way();
    let mut content = Box::new(content(600_000, 400_000));
    change(&mut content);
    let reason = "Інший постачальник.".to_owned();
    let asking = Verb::RequestModification { application: first(), content, reason };
    done(&mut state, 70, &person(APPLICANT), asking);
    state
}

/// The group is for it on day 80.
fn proposed(state: &mut State) {
    let here = sitting(group(), 2);
    done(state, 71, &person(SECRETARY), agenda(group(), 80, &[CHANGE()]));
    done(state, 80, &person(SECRETARY), attending(here, &GROUP));
    for member in GROUP {
        done(state, 80, &person(member), voting(here, CHANGE(), Choice::For));
    }
    done(state, 80, &person(SECRETARY), closing_vote(here, CHANGE()));
}

/// Before the council, which sits on day 100.
fn packed(state: &mut State) {
    done(state, 81, &person(SECRETARY), forming(&[CHANGE()]));
    done(state, 81, &person(SECRETARY), agenda(council(), 100, &[Matter::Package(second())]));
}

fn resolved(state: &mut State) {
    let here = sitting(council(), 2);
    done(state, 100, &person(SECRETARY), attending(here, &COUNCIL));
    for member in COUNCIL {
        let ballot = resolving(state, here, second(), Verdict::Approve);
        done(state, 100, &person(member), ballot);
    }
    done(state, 100, &person(SECRETARY), closing_vote(here, Matter::Package(second())));
    assert_eq!(invariants::check(state), []);
}

/// Everything claimed and certified on day 90, the milestone with it.
fn certified(state: &mut State) {
    let application = first();
    let claimed =
        state.governance.application(first()).unwrap().stage.contract().unwrap().terms.shares.clone();
    let content = ReportContent {
        from: day(61),
        to: day(89),
        narrative: "Лінію введено.".to_owned(),
        reached: vec![Reached { milestone: 1, evidence: paper("Акт") }],
        counted: Vec::new(),
        claimed: claimed.clone(),
        evidence: vec![paper("Рахунок")],
    };
    done(state, 90, &person(APPLICANT), Verb::SubmitReport { application, content: Box::new(content) });
    done(state, 90, &person(23), Verb::TakeReport { application, report: 1 });
    let reason = "Перевірено.".to_owned();
    let certifying =
        Verb::CertifyReport { application, report: 1, shares: claimed, reached: vec![1], reason };
    done(state, 90, &person(23), certifying);
}

fn terminated(state: &mut State, on: i64) {
    let (application, reason) = (first(), || "Договір порушено.".to_owned());
    done(state, on, &person(21), Verb::ProposeTermination { application, reason: reason() });
    done(state, on, &person(22), Verb::TerminateProject { application, reason: reason() });
    assert_eq!(invariants::check(state), []);
}

fn change(state: &State) -> &'static str {
    let application = state.governance.application(first()).unwrap();
    application.stage.work().unwrap().modification(1).unwrap().stage.name()
}

fn other_work(content: &mut ApplicationContent) {
    "10.32".clone_into(&mut content.kved);
}

#[test]
fn a_change_that_all_approve_is_how_the_application_reads() {
    let mut state = asked(other_work);
    proposed(&mut state);
    packed(&mut state);
    resolved(&mut state);
    let application = state.governance.application(first()).unwrap();
    assert_eq!((change(&state), application.current.content.kved.as_str()), ("accepted", "10.32"));
    assert_eq!(application.approved().kved, "10.32");
}

#[test]
fn an_ended_project_holds_up_no_package_and_no_vote() {
    let mut state = asked(other_work);
    proposed(&mut state);
    let mut early = state.clone();
    terminated(&mut early, 81);
    assert_eq!(no(&early, 81, &person(SECRETARY), forming(&[CHANGE()])), ["package-empty call=05-C01"]);
    packed(&mut state);
    terminated(&mut state, 90);
    resolved(&mut state);
    assert_eq!((stage(&state, first()), change(&state)), ("terminated", "refused"));
}

#[test]
fn a_group_does_not_vote_on_an_ended_project() {
    let mut state = asked(other_work);
    let mut early = state.clone();
    terminated(&mut early, 71);
    let waiting = ["modification-not-waiting matter=05-A001/1"];
    assert_eq!(no(&early, 71, &person(SECRETARY), agenda(group(), 80, &[CHANGE()])), waiting);
    done(&mut state, 71, &person(SECRETARY), agenda(group(), 80, &[CHANGE()]));
    terminated(&mut state, 72);
    let here = sitting(group(), 2);
    done(&mut state, 80, &person(SECRETARY), attending(here, &GROUP));
    for member in GROUP {
        done(&mut state, 80, &person(member), voting(here, CHANGE(), Choice::For));
    }
    assert_eq!(no(&state, 80, &person(SECRETARY), closing_vote(here, CHANGE())), waiting);
    let application = state.governance.application(first()).unwrap();
    let ended = &application.stage.work().unwrap().modification(1).unwrap().stage;
    assert!(matches!(ended, ModificationStage::Refused { reason, .. } if reason == "Договір порушено."));
}

#[test]
fn a_change_that_reports_have_overtaken_does_not_hold() {
    let cheaper = |content: &mut ApplicationContent| content.budget[0].amount = Kopecks(500_000);
    let renamed = |content: &mut ApplicationContent| content.milestones[0].title.push('!');
    for change_it in [cheaper as fn(&mut ApplicationContent), renamed] {
        let mut state = asked(change_it);
        proposed(&mut state);
        packed(&mut state);
        let mut quiet = state.clone();
        resolved(&mut quiet);
        assert_eq!(change(&quiet), "accepted");
        certified(&mut state);
        resolved(&mut state);
        assert_eq!(change(&state), "refused");
        assert_eq!(
            *state.governance.application(first()).unwrap().current.content,
            content(600_000, 400_000)
        );
    }
}

#[test]
fn a_change_has_no_conditions() {
    let state = asked(other_work);
    let conditions = vec!["дозвіл".to_owned()];
    let points = vec![Point { matter: CHANGE(), conditions }];
    let publishing = FundingCommand::PublishAgenda { body: group(), day: day(80), points };
    assert_eq!(
        no(&state, 71, &person(SECRETARY), publishing),
        ["modification-with-conditions matter=05-A001/1"]
    );
}

/// A partner that nobody knew of when the application was decided on.
fn newcomer(content: &mut ApplicationContent) {
    content.partners.push(Partner { organisation: org(5), part: "Збут".to_owned() });
}

#[test]
fn who_is_tied_to_whom_a_change_brings_in_does_not_vote_on_it() {
    let interest = Interest { in_what: InterestIn::Organisation(org(5)), tie: Tie::Family };
    let mut state = asked(newcomer);
    // Said only afterwards, by one of the group and one of the council.
    stating(&mut state, 70, GROUP[0], &[interest]);
    done(&mut state, 71, &person(SECRETARY), agenda(group(), 80, &[CHANGE()]));
    done(&mut state, 80, &person(SECRETARY), attending(sitting(group(), 2), &GROUP));
    let voting = |who| (person(who), voting(sitting(group(), 2), CHANGE(), Choice::For));
    let (tied, ballot) = voting(GROUP[0]);
    assert_eq!(ids(no(&state, 80, &tied, ballot)), ["interest-in-project"]);
    for member in &GROUP[1..] {
        let (free, ballot) = voting(*member);
        done(&mut state, 80, &free, ballot);
    }
    assert_eq!(invariants::check(&state), []);
}

#[test]
fn who_is_tied_to_whom_a_change_brings_in_has_voted_before_without_a_tie() {
    let interest = Interest { in_what: InterestIn::Organisation(org(5)), tie: Tie::Family };
    let mut state = asked(newcomer);
    proposed(&mut state);
    packed(&mut state);
    resolved(&mut state);
    // The invariants read each vote with the text that was voted on, whatever was declared before it.
    let mark = Mark { seq: 1, at: noon(0), by: person(GROUP[0]) };
    let declared = DeclaredInterest { interest, declared: mark, withdrawn: None };
    let all = state.governance.declarations.get_mut(&id_of(GROUP[0])).unwrap();
    Arc::make_mut(all).interests.push(declared);
    let broken: Vec<_> = invariants::check(&state).iter().map(ToString::to_string).collect();
    assert_eq!(broken.len(), 1, "the vote on the change alone: {broken:?}");
}
