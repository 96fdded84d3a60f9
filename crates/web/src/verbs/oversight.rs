//! Forms of commands about cases of oversight.

mod answering;
mod citation;
mod concluding;
mod opening;

use super::{Asked, Facts, Verb};

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
        .some(f, "due", rozum_app::case_due(asked.state, case).map(|day| f.day(&day)));
    let said = |turn: &rozum_model::governance::Turn| format!("{}: {}", f.moment(&turn.said.at), turn.text);
    let facts = case.dialogue.iter().fold(facts, |facts, turn| facts.line(f, "said", said(turn)));
    let facts =
        case.appeals.iter().fold(facts, |facts, appeal| facts.line(f, "appeal", appeal.reason.clone()));
    let Some(conclusion) = case.stage.standing() else { return Some(facts) };
    Some(citation::facts(asked, facts.line(f, "finding", conclusion.finding.clone()), &conclusion.citation))
}
