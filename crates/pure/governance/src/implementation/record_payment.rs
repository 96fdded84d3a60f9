//! Record that it was paid: a second person, with the payment order.

use super::authorise_payment::payable;
use super::project::{Answer, Project};
use crate::texts::compared;
use crate::{Refusal, document};
use rozum_model::Reason;
use rozum_model::event::ImplementationEvent;
use rozum_model::governance::{Act, ReportStage};
use rozum_model::strategy::Document;

pub(super) fn decide(project: &Project<'_>, number: u16, order: &Document) -> Answer {
    let (work, found) = payable(project, number)?;
    let ReportStage::PaymentAuthorised { authorised, .. } = &found.stage else {
        return Err(project.part_impossible(number, found.stage.name()));
    };
    let mut reasons = Vec::new();
    document::check(order, &mut reasons);
    reasons.extend(project.second_person(authorised));
    let used = work.reports.iter().filter_map(|report| report.stage.order());
    if used.into_iter().any(|used| compared(&used.title) == compared(&order.title)) {
        reasons
            .push(project.named(Reason::new("payment-order-repeated").with("order", order.title.as_str())));
    }
    project.separate(Act::Paid, &mut reasons);
    Refusal::if_any(reasons)?;
    let (application, order) = (project.id(), order.clone());
    Ok(ImplementationEvent::PaymentRecorded { application, report: number, order })
}

#[cfg(test)]
mod tests {
    use super::super::samples::{
        APPLICANT, application, authorising, certified, certifying, does, paid, paying, report, reporting,
        share, taking, why,
    };
    use crate::samples::REGION;
    use rozum_model::governance::Kopecks;

    #[test]
    fn a_second_person_pays_once() {
        let mut state = certified();
        assert_eq!(why(&state, 5, 42, paying(1, "№ 7")), ["part-step-impossible"]);
        does(&mut state, 4, 42, authorising(1));
        assert_eq!(why(&state, 4, 42, paying(1, "№ 7")), ["second-person-needed"]);
        assert_eq!(why(&state, 3, 42, paying(1, "№ 7")), ["acts-exclude-each-other"]);
        assert_eq!(why(&state, 5, 42, paying(1, "")), ["text-empty"]);
        does(&mut state, 5, 42, paying(1, "№ 7"));
        let work = state.governance.application(application()).unwrap().stage.work().unwrap();
        assert_eq!(work.paid(REGION), Some(Kopecks(55_000)));
        assert_eq!(why(&state, 5, 42, paying(1, "№ 8")), ["part-step-impossible"]);
    }

    #[test]
    fn one_order_shows_one_payment() {
        let mut state = paid();
        does(&mut state, APPLICANT, 50, reporting(report(40, 49, &[], &[share(REGION, 5_000)])));
        does(&mut state, 3, 51, taking(2));
        does(&mut state, 3, 51, certifying(2, &[share(REGION, 5_000)], &[]));
        does(&mut state, 4, 52, authorising(2));
        let same = paying(2, "платіжна  інструкція № 7.");
        assert_eq!(why(&state, 5, 52, same), ["payment-order-repeated"]);
    }
}
