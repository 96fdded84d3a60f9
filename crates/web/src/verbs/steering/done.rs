//! Say what was done after a decision.

use super::things::{self, review_facts};
use crate::verbs::{Answers, Asked, Cell, Choice, Kind, Verb};
use rozum_model::command::SteeringCommand;
use rozum_model::governance::{
    ApplicationId, FollowUp, Modification, ModificationStage, ReviewDecision, ReviewStage, Stage,
    StageReview, Steered,
};
use rozum_model::{Command, RegionIso};

/// Say what was done.
pub const COMPLETE: Verb = Verb {
    name: "complete-review",
    subject: things::review,
    facts: |asked| {
        let (facts, review) = (review_facts(asked)?, asked.the_review()?);
        let waits = matches!(review.stage, ReviewStage::Decided { .. }) && offered(asked, review).is_empty();
        Some(if waits { facts.first(asked.f.t("follow-up-none"), ways(asked, review)) } else { facts })
    },
    fields: |asked| {
        let offered = asked.the_review().map(|review| offered(asked, review)).unwrap_or_default();
        vec![asked.field("follow-up", Kind::One(offered)), asked.argued("follow-up-words")]
    },
    command: |asked, answers, _| {
        Some(Command::Steering(SteeringCommand::CompleteReview {
            review: asked.whole()?,
            done: read(answers)?,
            words: answers.words("follow-up-words"),
        }))
    },
};

/// What of the register may be what was done: only what came after the review was opened, and of the kind that was decided.
fn offered(asked: &Asked<'_>, review: &StageReview) -> Vec<Choice> {
    match review.about {
        Steered::Application(id) => of_project(asked, review, id),
        Steered::Strategy(region) => of_strategy(asked, review, region),
        Steered::Priority(id) => of_strategy(asked, review, id.region()),
    }
}

/// Whether it was decided that what was reviewed ends.
fn ends(review: &StageReview) -> bool {
    review.stage.decided().is_some_and(|(own, _)| own.decision == ReviewDecision::Discontinue)
}

/// Where what was decided can be done.
fn ways(asked: &Asked<'_>, review: &StageReview) -> Vec<Cell> {
    let way = |name: &str, path: String| Cell::text(asked.f.named("follow-up-way-", name)).to(path);
    let ends = ends(review);
    let region = match review.about {
        Steered::Application(id) if ends => return vec![way("ending", format!("/projects/{id}"))],
        Steered::Application(id) => {
            return vec![way("modification", format!("/act/request-modification/{id}"))];
        }
        Steered::Strategy(region) => region,
        Steered::Priority(id) => id.region(),
    };
    // A target is set by the proposal or not at all.
    vec![way("version", format!("/regions/{region}/edit"))]
}

fn of_strategy(asked: &Asked<'_>, review: &StageReview, region: RegionIso) -> Vec<Choice> {
    let versions =
        asked.state.strategy(region).into_iter().flat_map(rozum_model::strategy::Strategy::versions);
    let later = versions.filter(|version| version.seq > review.opened.seq);
    let mut all: Vec<Choice> = later
        .map(|version| {
            let number = version.number.to_string();
            let title =
                format!("{}: {}", asked.f.tv("follow-up-version", &number), version.header.document.title);
            Choice::new(format!("version/{number}"), title)
        })
        .collect();
    let indicators = asked.state.governance.indicators.values().filter(|_| !ends(review));
    let corrected = indicators.filter(|own| own.earlier.iter().any(|one| one.review == review.id));
    all.extend(corrected.map(|own| {
        let name = format!("{} «{}»", own.id, own.terms.name);
        Choice::new(format!("target/{}", own.id), asked.f.tv("follow-up-target", name))
    }));
    all
}

fn of_project(asked: &Asked<'_>, review: &StageReview, id: ApplicationId) -> Vec<Choice> {
    let application = asked.state.governance.application(id);
    if ends(review) {
        let ended =
            application.is_some_and(|own| matches!(own.stage, Stage::Terminated(_) | Stage::Withdrawn(_)));
        return ended.then(|| Choice::new("ended", asked.f.t("follow-up-ended"))).into_iter().collect();
    }
    let work = application.and_then(|own| own.stage.work());
    let later = |own: &Modification| matches!(&own.stage, ModificationStage::Accepted { accepted, .. } if accepted.seq > review.opened.seq);
    let all = (1_u16..).zip(work.map(|work| work.modifications.as_slice()).unwrap_or_default());
    let accepted = all.filter(|(_, own)| later(own)).map(|(number, _)| number);
    accepted
        .map(|number| {
            let label = asked.f.tv("follow-up-modification", number.to_string());
            Choice::new(format!("modification/{number}"), label)
        })
        .collect()
}

fn read(answers: &Answers) -> Option<FollowUp> {
    answers.chosen("follow-up", |text| {
        let (kind, rest) = text.split_once('/').unwrap_or((text, ""));
        Some(match kind {
            "version" => FollowUp::Version { version: rest.parse().ok()? },
            "target" => FollowUp::Target { indicator: rest.parse().ok()? },
            "modification" => FollowUp::Modification { number: rest.parse().ok()? },
            "ended" => FollowUp::Ended,
            _ => return None,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_done_is_read_as_it_is_offered() {
        let typed = |text: &str| read(&Answers::new(vec![("follow-up".to_owned(), text.to_owned())]));
        assert_eq!(typed("version/2"), Some(FollowUp::Version { version: 2 }));
        let indicator = "05-I001".parse().unwrap();
        assert_eq!(typed("target/05-I001"), Some(FollowUp::Target { indicator }));
        assert_eq!(typed("modification/1"), Some(FollowUp::Modification { number: 1 }));
        assert_eq!(typed("ended"), Some(FollowUp::Ended));
        for other in ["", "version", "version/x", "target/05-V001", "other/1"] {
            assert_eq!(typed(other), None, "{other}");
        }
    }
}
