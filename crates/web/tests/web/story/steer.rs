//! Indicators of the region and what follows: `05-I001` red twice, so that `05-V001` opened and decided to correct,
//! which nobody did; then silent. `05-I002` of the context; `05-I003` amber, corrected once under `05-V002`.

use super::Story;
use super::people::paper;
use rozum_model::command::SteeringCommand as Verb;
use rozum_model::governance::{
    CauseAnswer, FollowUp, Frequency, IndicatorKind, IndicatorTerms, Level, NewTarget, Observed, Observing,
    ProposedDecision, ReviewDecision,
};

const SECRETARY: u64 = 1;
/// A member of the secretariat who does not propose, and one of the group that decides.
const GROUP: u64 = 6;

fn level(value: &str, on: &str) -> Level {
    Level { value: value.to_owned(), on: on.parse().unwrap() }
}

fn terms(about: &str, name: &str, kind: IndicatorKind, frequency: Frequency) -> IndicatorTerms {
    IndicatorTerms {
        about: about.parse().unwrap(),
        kind,
        name: name.to_owned(),
        unit: "одиниць".to_owned(),
        baseline: level("0", "2026-06-30"),
        target: Some(level("100", "2028-06-30")),
        frequency,
        owner: "05-B01".parse().unwrap(),
        source: "Опитування підприємств області".to_owned(),
    }
}

/// Comes after the project's own life, on day 206 and later.
pub fn steer(story: &mut Story) {
    let register = |terms| Verb::RegisterIndicator { terms: Box::new(terms) };
    let products = terms("05-P01", "Нові продукти", IndicatorKind::Result, Frequency::Quarterly);
    let people = IndicatorTerms {
        unit: "тис. осіб".to_owned(),
        baseline: level("1509.5", "2025-12-31"),
        target: None,
        ..terms("UA-05", "Населення", IndicatorKind::Context, Frequency::Yearly)
    };
    let trained = terms("UA-05", "Навчено фахівців", IndicatorKind::Output, Frequency::HalfYearly);
    for terms in [products, people, trained] {
        story.does(206, SECRETARY, register(terms));
    }
    tell(story, 207, "05-I001", "2026-09-30", "5", None);
    tell(story, 207, "05-I002", "2026-12-31", "1480", None);
    tell(story, 207, "05-I003", "2026-12-31", "19", None);
    tell(story, 208, "05-I003", "2026-12-31", "20.5", Some("Спершу полічено не всіх."));
    // The second red period opens the first review.
    tell(story, 208, "05-I001", "2026-12-31", "10", None);
    let change = "Відкрити другий конкурс.";
    decide(story, 210, "05-V001", "Заявок подано замало для цілі.", change, 240, Vec::new());
    let (about, reason) = ("UA-05".parse().unwrap(), "Змінилися умови навчання.".to_owned());
    story.does(212, SECRETARY, Verb::OpenReview { about, reason });
    let (indicator, review) = ("05-I003".parse().unwrap(), "05-V002".parse().unwrap());
    let targets = vec![NewTarget { indicator, target: level("60", "2028-06-30") }];
    let change = "Знизити ціль до досяжної.";
    decide(story, 213, "05-V002", "Ціль ставили, не знаючи попиту.", change, 260, targets);
    let done = FollowUp::Target { indicator };
    let words = "Ціль знижено до досяжної.".to_owned();
    story.does(221, SECRETARY, Verb::CompleteReview { review, done, words });
}

fn tell(story: &mut Story, on: i64, id: &str, period: &str, value: &str, reason: Option<&str>) {
    let observing = Observing {
        period: period.parse().unwrap(),
        observed: Observed::Value(value.to_owned()),
        evidence: vec![paper("Звіт про опитування")],
        reason: reason.map(str::to_owned),
    };
    let (indicator, observing) = (id.parse().unwrap(), Box::new(observing));
    story.does(on, SECRETARY, Verb::RecordObservation { indicator, observing });
}

/// The secretariat proposes to correct; of a priority with a group a member of it confirms, else of the council.
fn decide(
    story: &mut Story,
    on: i64,
    review: &str,
    reason: &str,
    change: &str,
    until: i64,
    targets: Vec<NewTarget>,
) {
    let review = review.parse().unwrap();
    let proposal = ProposedDecision {
        decision: ReviewDecision::Correct,
        reason: reason.to_owned(),
        answers: vec![CauseAnswer {
            cause: 1, words: "Показник виправимо до кінця року.".to_owned()
        }],
        change: Some(change.to_owned()),
        until: Some(story.day(until)),
        targets,
    };
    let proposal = Box::new(proposal);
    story.does(on, SECRETARY, Verb::ProposeReviewDecision { review, proposal });
    let about = story.state.governance.stage_review(review).unwrap().about;
    let second = if about.to_string() == "05-P01" { GROUP } else { 12 };
    story.does(on, second, Verb::ConfirmReviewDecision { review });
}
