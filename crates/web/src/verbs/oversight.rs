//! Forms of commands about cases of oversight.

mod answering;
mod citation;
mod concluding;
mod opening;

use super::{Asked, Facts, Verb};
use rozum_model::governance::{Case, Ground};

pub const VERBS: &[Verb] = &[
    opening::OPEN,
    opening::COMPLAIN,
    opening::ADMIT,
    answering::ANSWER,
    answering::DECLINE,
    concluding::CONCLUDE,
    concluding::ACCEPT,
    concluding::ESCALATE,
    answering::APPEAL,
    concluding::DECIDE,
    answering::CLOSE,
];

/// What a case is about, what was said, what was ordered, until when.
fn facts(asked: &Asked<'_>) -> Option<Facts> {
    let case = asked.the_case()?;
    let f = asked.f;
    let facts = Facts::default()
        .line(f, "about", case.about.to_string())
        .line(f, "stage", f.named("case-stage-", case.stage.name()))
        .line(f, "body", asked.body(case.body))
        .line(f, "opened", f.moment(&case.opened.at))
        .some(f, "due", rozum_app::case_due(asked.state, case).map(|day| f.day(&day)))
        .some(f, "appeal-until", rozum_governance::appeal_until(asked.state, case).map(|day| f.day(&day)));
    let facts = ground(asked, facts, case);
    let said = |turn: &rozum_model::governance::Turn| format!("{}: {}", f.moment(&turn.said.at), turn.text);
    let facts = case.dialogue.iter().fold(facts, |facts, turn| facts.line(f, "said", said(turn)));
    let facts =
        case.appeals.iter().fold(facts, |facts, appeal| facts.line(f, "appeal", appeal.reason.clone()));
    let Some(conclusion) = case.stage.standing() else { return Some(facts) };
    let order = conclusion.order.code();
    let facts =
        facts.line(f, "finding", conclusion.finding.clone()).line(f, "order", f.named("order-", order));
    Some(citation::facts(asked, facts, &conclusion.citation))
}

/// Why it was opened, with the figures or the document that show it.
fn ground(asked: &Asked<'_>, facts: Facts, case: &Case) -> Facts {
    let f = asked.f;
    let (word, cited, document) = match &case.ground {
        Ground::Indicator(cited) => ("indicator", Some(cited), None),
        Ground::Risk { citation, .. } => ("risk", Some(citation), None),
        Ground::Complaint(document) => ("complaint", None, Some(document)),
        Ground::Media(document) => ("media", None, Some(document)),
        Ground::Authority(document) => ("authority", None, Some(document)),
    };
    let risk = match &case.ground {
        Ground::Risk { risk, .. } => Some(risk.clone()),
        _ => None,
    };
    let facts = facts.line(f, "ground", f.named("ground-", word)).some(f, "risk", risk);
    let facts = facts.some(f, "document", document.map(|one| one.title.clone()));
    match cited {
        Some(cited) => citation::facts(asked, facts, cited),
        None => facts,
    }
}
