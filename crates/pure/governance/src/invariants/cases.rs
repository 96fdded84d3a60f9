//! Invariant 5, and the hands of invariant 2 in a case: what holds payments back cites a quantity, its
//! threshold and evidence, and whoever oversees had no part in what is overseen.

use super::{broken, person};
use rozum_model::governance::{
    Act, Application, Case, CaseAbout, CaseStage, Conclusion, Crossed, Mark, Order, ReportStage, Stage,
};
use rozum_model::{AccountId, Reason, State};

pub(super) fn check(state: &State) -> Vec<Reason> {
    let mut found = Vec::new();
    for case in state.governance.cases.values() {
        found.extend(conclusions(case).into_iter().flat_map(|conclusion| cited(case, conclusion)));
        found.extend(apart(state, case));
    }
    found.extend(state.governance.applications.values().filter_map(|application| held(state, application)));
    found
}

/// Everything that a case ever ordered.
fn conclusions(case: &Case) -> Vec<&Conclusion> {
    let mut stage = &case.stage;
    while let CaseStage::Closed { before, .. } = stage {
        stage = before;
    }
    match stage {
        CaseStage::RemedyDue(conclusion) | CaseStage::Remedied { conclusion, .. } => vec![conclusion],
        CaseStage::Escalated { conclusion, .. } => conclusion.iter().collect(),
        _ => Vec::new(),
    }
}

/// Compared here as numbers of another kind than the rule does.
fn cited(case: &Case, conclusion: &Conclusion) -> Vec<Reason> {
    let citation = &conclusion.citation;
    let number = |text: &str| text.parse::<f64>().ok();
    let crossed = match (number(&citation.observed), number(&citation.threshold), citation.crossed) {
        (Some(observed), Some(threshold), Crossed::Above) => observed >= threshold,
        (Some(observed), Some(threshold), Crossed::Below) => observed <= threshold,
        _ => false,
    };
    let shown = citation.evidence.iter().any(|document| !document.title.trim().is_empty());
    let named = !citation.indicator.trim().is_empty() && !citation.period.trim().is_empty();
    let first = case.admitted.as_ref().unwrap_or(&case.opened);
    let mut found = Vec::new();
    if !crossed || !shown || !named {
        found.push(broken(5, "an order without a quantity and evidence", &case.id));
    }
    if first.by == conclusion.concluded.by {
        found.push(broken(5, "opened and concluded by one person", &case.id));
    }
    found
}

/// Whoever opened, admitted or concluded did nothing else on the project.
fn apart(state: &State, case: &Case) -> Vec<Reason> {
    let CaseAbout::Application(id) = case.about else { return Vec::new() };
    let Some(application) = state.governance.application(id) else {
        return vec![broken(5, "a case about nothing", &case.id)];
    };
    // Anybody may complain.
    let complained = case.dialogue.first().is_some_and(|turn| turn.said.seq == case.opened.seq);
    let opened = (!complained).then_some(&case.opened);
    let marks = opened.into_iter().chain(&case.admitted);
    let marks = marks.chain(conclusions(case).into_iter().map(|conclusion| &conclusion.concluded));
    let other = |account: &AccountId| {
        application.acts.get(account).is_some_and(|acts| acts.iter().any(|act| *act != Act::Oversaw))
    };
    let mixed = marks.filter_map(|mark| person(&mark.by)).filter(|account| other(account));
    mixed.map(|account| broken(2, "oversaw and took part", account)).collect()
}

/// Payments are held back by a case that orders it, and none was made since.
fn held(state: &State, application: &Application) -> Option<Reason> {
    let Stage::Suspended(suspended) = &application.stage else { return None };
    let orders = state.governance.case(suspended.case).is_some_and(|case| {
        case.about == CaseAbout::Application(application.id)
            && conclusions(case).iter().any(|conclusion| conclusion.order != Order::Correct)
            && matches!(case.stage, CaseStage::RemedyDue(_) | CaseStage::Escalated { .. })
    });
    let moved = |mark: &Mark| mark.seq > suspended.suspended.seq;
    let since = suspended.work.reports.iter().any(|report| match &report.stage {
        ReportStage::PaymentAuthorised { authorised, .. } => moved(authorised),
        ReportStage::Paid { authorised, paid, .. } => moved(authorised) || moved(paid),
        _ => false,
    });
    (!orders || since).then(|| broken(5, "held back without an order, or paid all the same", &application.id))
}
