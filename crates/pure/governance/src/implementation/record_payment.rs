//! Record that it was paid: a second person, with the payment order.

use super::authorise_payment::payable;
use super::project::{Answer, Project};
use crate::texts::compared;
use crate::{Refusal, document};
use rozum_model::Reason;
use rozum_model::event::ImplementationEvent;
use rozum_model::governance::{Act, Application, ApplicationId, BodyId, ReportStage};
use rozum_model::strategy::Document;

pub(super) fn decide(project: &Project<'_>, number: u16, order: &Document) -> Answer {
    let (work, found) = payable(project, number)?;
    let ReportStage::PaymentAuthorised { authorised, .. } = &found.stage else {
        return Err(project.part_impossible(number, found.stage.name()));
    };
    let mut reasons = Vec::new();
    document::check(order, &mut reasons);
    reasons.extend(project.second_person(authorised));
    if let Some(paid) = used_on(project, work.before.contract.authority, order) {
        let reason = Reason::new("payment-order-repeated").with("order", order.title.as_str());
        reasons.push(reason.with("application", paid.to_string()));
    }
    project.separate(Act::Paid, &mut reasons);
    Refusal::if_any(reasons)?;
    let (application, order) = (project.id(), order.clone());
    Ok(ImplementationEvent::PaymentRecorded { application, report: number, order })
}

/// The project on which the authority showed this order already: it numbers its orders for all projects together.
fn used_on(project: &Project<'_>, authority: BodyId, order: &Document) -> Option<ApplicationId> {
    let title = compared(&order.title);
    let shows = |application: &Application| {
        let work = application.stage.work().filter(|work| work.before.contract.authority == authority);
        let orders =
            work.into_iter().flat_map(|work| &work.reports).filter_map(|report| report.stage.order());
        orders.into_iter().any(|used| compared(&used.title) == title)
    };
    project.state.governance.applications.values().find(|one| shows(one)).map(|one| one.id)
}

#[cfg(test)]
mod tests {
    use super::super::samples::{
        APPLICANT, application, authorising, cannot, certified, certifying, does, paid, paying, report,
        reporting, share, taking, why,
    };
    use crate::samples::REGION;
    use rozum_model::governance::{Kopecks, Stage};
    use std::sync::Arc;

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

    #[test]
    fn one_order_shows_one_payment_on_all_projects_of_an_authority() {
        let (mut state, other) = (certified(), paid());
        does(&mut state, 4, 42, authorising(1));
        let mut second = other.governance.application(application()).unwrap().clone();
        second.id = "05-A002".parse().unwrap();
        let paying = || paying(1, "Платіжна інструкція № 7");
        let with = |second: rozum_model::governance::Application| {
            let mut state = state.clone();
            state.governance.applications.insert(second.id, Arc::new(second));
            cannot(&state, 5, 42, paying())
        };
        assert_eq!(
            with(second.clone()),
            ["payment-order-repeated order=Платіжна інструкція № 7 application=05-A002"]
        );
        // Another authority numbers its own.
        let Stage::Implementing(work) = &mut second.stage else { panic!() };
        let contract = &mut Arc::make_mut(&mut Arc::make_mut(work).before).contract;
        Arc::make_mut(contract).authority = "05-B07".parse().unwrap();
        assert_eq!(with(second), [""; 0]);
    }
}
