//! Ask for a review.

use super::things;
use crate::verbs::{Asked, Facts, Verb};
use rozum_model::Command;
use rozum_model::command::SteeringCommand;
use rozum_model::event::Subject;
use rozum_model::governance::Steered;

/// Ask for a review; the address names what of: `UA-05`, `05-P01`, `05-A001`.
pub const OPEN: Verb = Verb {
    name: "open-review",
    subject: |asked| {
        Some(match asked.whole::<Steered>()? {
            Steered::Strategy(region) => Subject::Strategy(region),
            Steered::Priority(id) => Subject::Evidence(id),
            Steered::Application(id) => Subject::Application(id),
        })
    },
    facts,
    fields: |asked| vec![asked.argued("reason")],
    command: |asked, answers, _| {
        let (about, reason) = (asked.whole()?, answers.words("reason"));
        Some(Command::Steering(SteeringCommand::OpenReview { about, reason }))
    },
};

/// How it stands, and how its last review ended.
fn facts(asked: &Asked<'_>) -> Option<Facts> {
    let about: Steered = asked.whole()?;
    if !is_there(asked, about) {
        return None;
    }
    let f = asked.f;
    let last = asked.state.governance.reviews_of(about).last();
    let told = last.map(|review| {
        let stage = f.named("review-stage-", review.stage.name());
        let decision =
            review.stage.decided().map(|(own, _)| f.named("review-decision-", own.decision.code()));
        let decision = decision.map(|word| format!(", {word}")).unwrap_or_default();
        format!("{}, {}: {stage}{decision}", review.id, f.day(&review.opened.day()))
    });
    let facts = Facts::default().line(f, "about", asked.steered(about)).some(f, "last-review", told);
    Some(facts.table(things::indicators(asked, about)))
}

fn is_there(asked: &Asked<'_>, about: Steered) -> bool {
    match about {
        Steered::Strategy(region) => asked.state.strategy(region).is_some(),
        Steered::Priority(id) => asked.state.priority(id).is_some(),
        Steered::Application(id) => asked.state.governance.application(id).is_some(),
    }
}
