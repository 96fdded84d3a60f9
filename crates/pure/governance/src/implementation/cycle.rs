//! A whole life by the rules alone, from the call to the closing: what the councils approved can be
//! contracted, reported on, controlled, paid, completed and evaluated, and every invariant holds throughout.

use super::samples::paper;
use crate::invariants;
use crate::samples::REGION;
use crate::samples::funding::{APPLICANT, decided, first, stage};
use crate::samples::seats::{day, done, opened, person, seat, seated};
use rozum_model::State;
use rozum_model::command::ImplementationCommand as Verb;
use rozum_model::governance::{
    BodyId, BodyKind, ContractTerms, Counted, Kopecks, Reached, ReportContent, Share, Tranche, Verdict,
};

/// Approved on day 60, with a payment authority of 21 to 25 and the oversight of 26.
fn approved() -> (State, BodyId) {
    let mut state = decided(Verdict::Approve);
    let authority = opened(&mut state, BodyKind::PaymentAuthority);
    for member in 21..=25 {
        seated(&mut state, 60, authority, seat(member, 2, 60, 2000));
    }
    let oversight = opened(&mut state, BodyKind::Oversight);
    seated(&mut state, 60, oversight, seat(26, 12, 60, 2000));
    (state, authority)
}

fn asked(state: &State) -> Vec<Share> {
    state.governance.application(first()).unwrap().stage.decided().unwrap().shares.clone()
}

fn terms(shares: Vec<Share>) -> ContractTerms {
    let tranches = vec![Tranche { milestone: Some(1), shares: shares.clone() }];
    ContractTerms { document: paper("Договір"), shares, tranches, starts: day(61), ends: day(600) }
}

fn report(claimed: Vec<Share>) -> ReportContent {
    ReportContent {
        from: day(61),
        to: day(200),
        narrative: "Лінію введено.".to_owned(),
        reached: vec![Reached { milestone: 1, evidence: paper("Акт") }],
        counted: Vec::new(),
        claimed,
        evidence: vec![paper("Рахунок")],
    }
}

#[test]
fn what_the_councils_approved_is_paid_and_closed() {
    let (mut state, authority) = approved();
    let (application, shares) = (first(), asked(&state));
    assert!(shares.iter().any(|share| share.region == REGION && share.amount > Kopecks::ZERO));
    let reason = "Перевірено.".to_owned();
    let (certified, counted) = (shares.clone(), vec![Counted { indicator: 1, value: "13".to_owned() }]);
    let conclusion = "Досягнуто.".to_owned();
    let steps = [
        (21, 61, Verb::DraftContract { application, authority, terms: terms(shares.clone()) }),
        (22, 61, Verb::SignContract { application, authority, terms: terms(shares.clone()) }),
        (APPLICANT, 61, Verb::StartWork { application }),
        (APPLICANT, 201, Verb::SubmitReport { application, content: Box::new(report(shares)) }),
        (23, 202, Verb::TakeReport { application, report: 1 }),
        (
            23,
            203,
            Verb::CertifyReport { application, report: 1, shares: certified, reached: vec![1], reason },
        ),
        (24, 204, Verb::AuthorisePayment { application, report: 1 }),
        (25, 205, Verb::RecordPayment { application, report: 1, order: paper("№ 1") }),
        (21, 206, Verb::CompleteProject { application }),
        (26, 300, Verb::EvaluateProject { application, counted, conclusion }),
        (22, 301, Verb::CloseProject { application }),
    ];
    for (who, on, verb) in steps {
        let name = verb.name();
        done(&mut state, on, &person(who), verb);
        assert_eq!(invariants::check(&state), [], "{name}");
    }
    assert_eq!(stage(&state, application), "closed");
}
