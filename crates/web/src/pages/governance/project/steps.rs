//! What happened to a project, step by step, in the order of the journal. What the state keeps is how things stand; what
//! happened, the journal tells.

use super::super::parts::{Link, sitting_path};
use super::super::said::{Said, said, vote};
use super::reasons;
use super::told::Told;
use crate::frame::Frame;
use rozum_model::event::FundingEvent;
use rozum_model::governance::{Application, Mark, Matter, Outcome, Resolution, SittingId, Voted};
use rozum_model::{Event, State};

/// A step: what happened, by which event, and where it is told in full.
pub struct Step {
    /// Kind of the event.
    pub event: &'static str,
    /// Who, when, which event.
    pub mark: Mark,
    /// Where it is told in full: a part of the page, or another page.
    pub href: String,
    /// What came out, where something was decided.
    pub outcome: Option<String>,
    /// The sitting at which it was decided.
    pub sitting: Option<Link>,
    /// Why, in short.
    pub why: Option<String>,
    /// What led to it, one by one: ballots to the count of a vote.
    pub parts: Vec<Step>,
    /// What is voted on, of a vote and its parts.
    matter: Option<Matter>,
}

/// All steps, the first first.
pub fn steps(f: &Frame, state: &State, application: &Application, told: &[Told]) -> Vec<Step> {
    let mut all: Vec<Step> = told.iter().map(|one| step(f, state, one)).collect();
    decided(f, state, application, &mut all);
    all.sort_by_key(|step| step.mark.seq);
    // Several steps of one event are one.
    all.dedup_by(|later, earlier| later.mark.seq == earlier.mark.seq && later.event == earlier.event);
    folded(all)
}

fn step(f: &Frame, state: &State, one: &Told) -> Step {
    let (sitting, matter) = voted_on(&one.event).unzip();
    let event = one.event.kind();
    let href = match (&one.event, sitting) {
        (Event::Funding(FundingEvent::VoteClosed { .. }), _) | (_, None) => place(f, one),
        // Ballots are told where they were cast.
        (_, Some(sitting)) => f.href(sitting_path(sitting)),
    };
    let Said { outcome, why } = said(f, state, &one.event);
    Step {
        event,
        mark: one.mark.clone(),
        href,
        outcome,
        sitting: sitting.map(|sitting| Link::sitting(state, sitting)),
        why: why.and_then(|why| reasons::short(&why)),
        parts: Vec::new(),
        matter,
    }
}

/// Where a vote is, and on what.
const fn voted_on(event: &Event) -> Option<(SittingId, Matter)> {
    match event {
        Event::Funding(
            FundingEvent::BallotCast { sitting, matter, .. }
            | FundingEvent::MemberRecused { sitting, matter, .. }
            | FundingEvent::VoteClosed { sitting, matter, .. },
        ) => Some((*sitting, *matter)),
        _ => None,
    }
}

/// The part of the page where it is told, or the page of what it is about.
fn place(f: &Frame, one: &Told) -> String {
    let part = match one.event.kind() {
        "application-submitted" | "application-resubmitted" => "asked",
        "application-returned-for-fix" | "eligibility-declared" => "eligibility",
        "assessor-assigned" | "assessment-submitted" | "assessment-closed" => "assessment",
        "consultation-opened" | "consultation-closed" | "statement-filed" | "statement-answered" => {
            "consultation"
        }
        "vote-closed" if matches!(voted_on(&one.event), Some((_, Matter::Modification { .. }))) => {
            "modifications"
        }
        "vote-closed" | "application-decided" => "decision",
        "condition-verified"
        | "contract-drafted"
        | "contract-signed"
        | "work-started"
        | "termination-proposed" => "contract",
        "report-submitted"
        | "report-taken"
        | "clarification-asked"
        | "report-clarified"
        | "report-certified"
        | "payment-authorised"
        | "payment-recorded" => "reports",
        "modification-requested" | "modification-decided" => "modifications",
        "project-suspended" | "project-resumed" => "oversight",
        "application-withdrawn"
        | "project-terminated"
        | "project-completed"
        | "project-evaluated"
        | "project-closed" => "end",
        _ => return elsewhere(f, one),
    };
    format!("#{part}")
}

fn elsewhere(f: &Frame, one: &Told) -> String {
    crate::subject::path(&one.subject).map_or_else(|| f.event_href(one.mark.seq), |path| f.href(path))
}

/// What was decided on it in packages, which are events of their call.
fn decided(f: &Frame, state: &State, application: &Application, all: &mut Vec<Step>) {
    let Some(last) = application.stage.voted() else { return };
    let earlier = last.earlier.iter();
    let rounds: Vec<&Voted> = earlier.clone().map(|decided| decided.before.as_ref()).chain([last]).collect();
    for voted in rounds {
        let package = voted.package.and_then(|id| state.governance.package(id));
        all.extend(package.map(|own| bare("package-formed", &own.formed)));
    }
    for decided in earlier.chain(application.stage.decided()) {
        let package = decided.before.package;
        all.extend(
            decided.resolutions.iter().map(|own| resolution(f, state, package.map(Matter::Package), own)),
        );
    }
}

fn bare(event: &'static str, mark: &Mark) -> Step {
    Step {
        event,
        mark: mark.clone(),
        href: "#decision".to_owned(),
        outcome: None,
        sitting: None,
        why: None,
        parts: Vec::new(),
        matter: None,
    }
}

fn resolution(f: &Frame, state: &State, matter: Option<Matter>, own: &Resolution) -> Step {
    let outcome = Outcome::Council(own.verdict);
    let told = matter.map(|matter| vote(f, state, own.sitting, matter, outcome)).unwrap_or_default();
    Step {
        outcome: told.outcome,
        sitting: Some(Link::sitting(state, own.sitting)),
        why: told.why,
        ..bare("council-resolved", &own.decided)
    }
}

/// Kind of the step that many small ones lead to.
fn leads_to(event: &str) -> Option<&'static str> {
    Some(match event {
        "ballot-cast" | "member-recused" => "vote-closed",
        "statement-filed" | "statement-answered" => "consultation-closed",
        "assessor-assigned" | "assessment-submitted" => "assessment-closed",
        _ => return None,
    })
}

/// Small steps under the one that they led to; those that led to nothing yet stay in their place.
fn folded(all: Vec<Step>) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    for mut step in all {
        let leads = |one: &Step| leads_to(one.event) == Some(step.event) && one.matter == step.matter;
        let (parts, others): (Vec<Step>, Vec<Step>) = steps.into_iter().partition(leads);
        step.parts = parts;
        steps = others;
        steps.push(step);
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::*;
    use rozum_model::Actor;

    fn at(seq: u64, event: &'static str) -> Step {
        bare(
            event,
            &Mark { by: Actor::System, at: rozum_model::Timestamp::from_microsecond(0).unwrap(), seq },
        )
    }

    #[test]
    fn small_steps_fold_under_what_they_led_to() {
        let events = [
            "statement-filed",
            "consultation-closed",
            "ballot-cast",
            "ballot-cast",
            "vote-closed",
            "ballot-cast",
        ];
        let steps = folded((0..).zip(events).map(|(seq, event)| at(seq, event)).collect());
        let told: Vec<_> = steps.iter().map(|step| (step.event, step.parts.len())).collect();
        assert_eq!(told, [("consultation-closed", 1), ("vote-closed", 2), ("ballot-cast", 0)]);
    }
}
