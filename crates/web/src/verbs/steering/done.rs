//! Say what was done after a decision.

use super::things::{self, review_facts};
use crate::verbs::{Answers, Asked, Choice, Kind, Verb};
use rozum_model::command::SteeringCommand;
use rozum_model::governance::{ApplicationId, FollowUp, StageReview, Steered};
use rozum_model::{Command, RegionIso};

/// Say what was done.
pub const COMPLETE: Verb = Verb {
    name: "complete-review",
    subject: things::review,
    facts: review_facts,
    fields: |asked| {
        let offered = asked.the_review().map(|review| offered(asked, review)).unwrap_or_default();
        vec![asked.field("follow-up", Kind::One(offered)), asked.field("follow-up-words", Kind::Text)]
    },
    command: |asked, answers, _| {
        Some(Command::Steering(SteeringCommand::CompleteReview {
            review: asked.whole()?,
            done: read(answers)?,
            words: answers.words("follow-up-words"),
        }))
    },
};

/// What of the register may be what was done: only what came after the review was opened.
fn offered(asked: &Asked<'_>, review: &StageReview) -> Vec<Choice> {
    match review.about {
        Steered::Application(id) => of_project(asked, id),
        Steered::Strategy(region) => of_strategy(asked, review, region),
        Steered::Priority(id) => of_strategy(asked, review, id.region()),
    }
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
    let indicators = asked.state.governance.indicators.values();
    let corrected = indicators.filter(|own| own.earlier.iter().any(|one| one.review == review.id));
    all.extend(corrected.map(|own| {
        let name = format!("{} «{}»", own.id, own.terms.name);
        Choice::new(format!("target/{}", own.id), asked.f.tv("follow-up-target", name))
    }));
    all
}

fn of_project(asked: &Asked<'_>, id: ApplicationId) -> Vec<Choice> {
    let work = asked.state.governance.application(id).and_then(|own| own.stage.work());
    let modifications = work.map(|work| work.modifications.len()).unwrap_or_default();
    let mut all: Vec<Choice> = (1..=modifications)
        .map(|number| {
            let label = asked.f.tv("follow-up-modification", number.to_string());
            Choice::new(format!("modification/{number}"), label)
        })
        .collect();
    all.push(Choice::new("ended", asked.f.t("follow-up-ended")));
    all
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
