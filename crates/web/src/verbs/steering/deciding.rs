//! How a review ends: one person proposes, another confirms or sends the proposal back.

use super::things::{self, review_facts};
use crate::verbs::funding::content::figure;
use crate::verbs::{Answers, Asked, Cell, Choice, Field, Kind, Verb, about};
use rozum_app::rows::cause_said;
use rozum_model::Command;
use rozum_model::command::SteeringCommand;
use rozum_model::governance::{
    CauseAnswer, Level, NamedCause, NewTarget, ProposedDecision, ReviewDecision, ReviewStage, StageReview,
    Steered,
};

/// Propose how a review ends.
pub const PROPOSE: Verb = Verb {
    name: "propose-review-decision",
    subject: things::review,
    facts: review_facts,
    fields: |asked| {
        // A strategy as a whole is not discontinued.
        let whole = asked.the_review().is_some_and(|own| matches!(own.about, Steered::Strategy(_)));
        let offered = ReviewDecision::ALL.into_iter();
        let offered = offered.filter(|own| !(whole && *own == ReviewDecision::Discontinue));
        let choice = |own: ReviewDecision| {
            let code = own.code();
            Choice::new(code, asked.f.named("review-decision-", code))
                .hint(asked.f.named("form-decision-says-", code))
        };
        let mut fields =
            vec![asked.field("decision", Kind::One(offered.map(choice).collect())), asked.argued("reason")];
        fields.extend(causes(asked));
        fields.push(asked.argued("change-what").optional());
        fields.push(asked.field("change-until", Kind::Day).optional());
        fields.extend(targets(asked));
        fields
    },
    command: |asked, answers, _| {
        let known = |code: &str| ReviewDecision::ALL.into_iter().find(|own| own.code() == code);
        let (decision, until) = (answers.chosen("decision", known), answers.day_some("change-until"));
        let targets = read_targets(answers);
        let proposal = ProposedDecision {
            decision: decision?,
            reason: answers.words("reason"),
            answers: read_causes(asked, answers),
            change: answers.some("change-what"),
            until,
            targets: targets?,
        };
        let (review, proposal) = (asked.whole()?, Box::new(proposal));
        Some(Command::Steering(SteeringCommand::ProposeReviewDecision { review, proposal }))
    },
};

/// One question for each cause, which it names.
fn causes(asked: &Asked<'_>) -> Vec<Field> {
    let Some(review) = asked.the_review() else { return Vec::new() };
    let least = asked.f.tv("form-letters", rozum_governance::LETTERS.to_string());
    let question = |(number, named): (u16, &NamedCause)| {
        let cause = cause_said(asked.state, asked.f.lang, review.about, &named.cause);
        let label = format!("{} {number}. {cause}", asked.f.t("ask-cause-answer"));
        Field::new(format!("cause-answer-{number}"), label, Kind::Text).hint(least.to_string())
    };
    review.numbered().map(question).collect()
}

fn read_causes(asked: &Asked<'_>, answers: &Answers) -> Vec<CauseAnswer> {
    let read = |(cause, _)| CauseAnswer { cause, words: answers.words(&format!("cause-answer-{cause}")) };
    asked.the_review().into_iter().flat_map(|review| review.numbered().map(read)).collect()
}

/// A row for each indicator of what is reviewed that has a target; a project's stand in its application.
fn targets(asked: &Asked<'_>) -> Option<Field> {
    let about = asked.the_review()?.about;
    let all = asked.state.governance.indicators.values();
    let own = all.filter(|own| own.terms.about == about && own.terms.target.is_some());
    let choices: Vec<Choice> =
        own.map(|own| Choice::new(own.id, format!("{} «{}»", own.id, own.terms.name))).collect();
    let rows = choices.len();
    let columns = vec![
        asked.field("target-indicator", Kind::One(choices)),
        asked.field("target-value", Kind::Line),
        asked.field("target-on", Kind::Day),
    ];
    (rows > 0).then(|| asked.rows("new-targets", columns, rows))
}

/// The targets that were typed; `None` where one cannot be read.
fn read_targets(answers: &Answers) -> Option<Vec<NewTarget>> {
    let rows = answers.rows(["target-indicator", "target-value", "target-on"]).into_iter();
    // Each is read, so that all that is wrong is told at once.
    let read: Vec<Option<NewTarget>> = rows
        .map(|[indicator, value, on]| {
            let indicator = answers.read_of("target-indicator", &indicator);
            let on = answers.day_of("target-on", &on);
            Some(NewTarget { indicator: indicator?, target: Level { value: figure(&value), on: on? } })
        })
        .collect();
    read.into_iter().collect()
}

/// Confirm the proposal.
pub const CONFIRM: Verb = Verb {
    name: "confirm-review-decision",
    subject: things::review,
    facts: |asked| {
        let (facts, review) = (review_facts(asked)?, asked.the_review()?);
        let says = obstacles(asked, review);
        // Whoever confirms cannot change the proposal; whoever proposed can.
        let back = || {
            Cell::text(asked.f.t("verb-return-review-decision"))
                .to(format!("/act/return-review-decision/{}", review.id))
        };
        Some(says.into_iter().fold(facts, |facts, says| facts.first(says, vec![back()])))
    },
    fields: about::no_fields,
    command: |asked, _, _| {
        Some(Command::Steering(SteeringCommand::ConfirmReviewDecision { review: asked.whole()? }))
    },
};

/// Why a proposal cannot be confirmed as it is: its day is no day ahead, or it says nothing to what joined.
fn obstacles(asked: &Asked<'_>, review: &StageReview) -> Vec<String> {
    let ReviewStage::Proposed { proposal, .. } = &review.stage else { return Vec::new() };
    let passed = proposal.until.filter(|day| *day <= asked.today);
    let passed = passed.map(|day| asked.f.tv("form-until-passed", asked.f.day(&day)).into_owned());
    let open: Vec<String> = review.unanswered(proposal).map(|cause| cause.to_string()).collect();
    let open = (!open.is_empty()).then(|| asked.f.tv("form-unanswered", open.join(", ")).into_owned());
    passed.into_iter().chain(open).collect()
}

/// Send the proposal back.
pub const RETURN: Verb = Verb {
    name: "return-review-decision",
    subject: things::review,
    facts: review_facts,
    fields: |asked| vec![asked.argued("reason")],
    command: |asked, answers, _| {
        let (review, reason) = (asked.whole()?, answers.words("reason"));
        Some(Command::Steering(SteeringCommand::ReturnReviewDecision { review, reason }))
    },
};
