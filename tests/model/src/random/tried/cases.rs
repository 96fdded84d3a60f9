//! What is tried in oversight.

use super::{Draw, anybody, of_body, submitter};
use crate::random::founding::{NATIONAL, OVERSIGHT, account};
use rozum_model::command::OversightCommand as Verb;
use rozum_model::governance::{
    Application, BodyId, Case, CaseAbout, CaseId, CaseStage as Stage, Citation, Crossed, Ground, Order,
};
use rozum_model::strategy::Document;
use rozum_model::{Actor, Command, State};

/// Cases not yet over that a history keeps open at a time.
const OPEN: usize = 4;

fn citation(draw: &Draw) -> Citation {
    let observed = if draw.below(6, 12) == 0 { "0.1" } else { "0.6" };
    Citation {
        indicator: "F6".to_owned(),
        period: "2026-Q2".to_owned(),
        observed: observed.to_owned(),
        threshold: "0.25".to_owned(),
        crossed: Crossed::Above,
        evidence: vec![Document { title: "Графік".to_owned(), ..Document::default() }],
    }
}

/// A new case, or a step in one that is there.
pub(super) fn step(state: &State, draw: &Draw) -> (Actor, Command) {
    let over = |case: &&Case| !matches!(case.stage, Stage::Closed { .. });
    let open: Vec<&Case> = state.governance.cases.values().map(AsRef::as_ref).filter(over).collect();
    let projects: Vec<&Application> = state.governance.applications.values().map(AsRef::as_ref).collect();
    let start = open.is_empty() || open.len() < OPEN && draw.below(1, 6) == 0;
    match (start, projects.get(draw.index(2, projects.len())), open.get(draw.index(2, open.len()))) {
        (true, Some(project), _) => opening(project, draw),
        (_, _, Some(case)) => onwards(state, case, draw),
        _ => (anybody(draw), super::people::interests(state, draw)),
    }
}

fn opening(project: &Application, draw: &Draw) -> (Actor, Command) {
    let about = CaseAbout::Application(project.id);
    if draw.below(3, 4) == 0 {
        let complaint = Document { title: "Скарга".to_owned(), ..Document::default() };
        return (anybody(draw), Verb::FileComplaint { about, complaint, text: "не так".to_owned() }.into());
    }
    let body = BodyId::new(Some(project.region()), 5);
    let ground = Ground::Indicator(citation(draw));
    (of_body(draw, project.region(), OVERSIGHT), Verb::OpenCase { body, about, ground }.into())
}

/// A member of the body that has the case, mostly.
fn member(case: &Case, draw: &Draw) -> Actor {
    match case.body.region() {
        Some(region) => of_body(draw, region, OVERSIGHT),
        None => Actor::Account(account(NATIONAL[draw.index(3, NATIONAL.len())])),
    }
}

fn other_side(state: &State, case: &Case, draw: &Draw) -> Actor {
    match case.about {
        CaseAbout::Application(id) => state
            .governance
            .application(id)
            .map_or_else(|| anybody(draw), |found| Actor::Account(submitter(found))),
        _ => anybody(draw),
    }
}

fn concluding(case: CaseId, draw: &Draw) -> Verb {
    let orders = [Order::Correct, Order::SuspendPayments, Order::SuspendPayments, Order::Terminate];
    let (order, finding) = (orders[draw.index(5, 4)], "відставання".to_owned());
    Verb::ConcludeCase { case, finding, order, citation: citation(draw) }
}

fn onwards(state: &State, case: &Case, draw: &Draw) -> (Actor, Command) {
    let (id, reason) = (case.id, "підстава".to_owned());
    let answering =
        || Verb::AnswerCase { case: id, text: "відповідь".to_owned(), evidence: Vec::new() };
    let appealed = case.appeals.last().is_some_and(|appeal| appeal.decided.is_none());
    let (actor, verb) = match (&case.stage, draw.below(4, 6)) {
        _ if appealed && draw.below(4, 3) > 0 => {
            let national = Actor::Account(account(NATIONAL[draw.index(3, NATIONAL.len())]));
            (national, Verb::DecideAppeal { case: id, upheld: draw.below(5, 2) == 0, reason })
        }
        (Stage::Filed { .. } | Stage::Opened { .. }, 1) => {
            (member(case, draw), Verb::DeclineCase { case: id, reason })
        }
        (Stage::Filed { .. }, _) => (member(case, draw), Verb::AdmitCase { case: id }),
        (Stage::Opened { .. }, 4) | (Stage::RemedyDue(_), 2) => {
            (member(case, draw), Verb::EscalateCase { case: id, reason })
        }
        (Stage::RemedyDue(_), 1) => (other_side(state, case, draw), Verb::FileAppeal { case: id, reason }),
        (Stage::RemedyDue(_) | Stage::Escalated { conclusion: Some(_), .. }, 3 | 4) => {
            (member(case, draw), Verb::AcceptRemedy { case: id, reason })
        }
        (Stage::Addressed | Stage::Escalated { .. }, 1..=4) => (member(case, draw), concluding(id, draw)),
        (Stage::Declined { .. } | Stage::Remedied { .. }, _)
        | (Stage::Opened { .. } | Stage::Addressed | Stage::Escalated { .. }, 5) => {
            (member(case, draw), Verb::CloseCase { case: id, reason })
        }
        _ => (other_side(state, case, draw), answering()),
    };
    (actor, verb.into())
}
