//! Scores by criterion, those of all assessors side by side.

use crate::frame::Frame;
use rozum_model::Argument;
use rozum_model::governance::{Application, Call};

/// A criterion with what each assessor gave.
pub struct Scored {
    /// Its name.
    pub criterion: String,
    /// What is looked at.
    pub meaning: String,
    /// Its part in percent.
    pub weight: u8,
    /// Assessor, score, reason, event.
    pub given: Vec<(String, u8, String, u64)>,
}

/// How many of the assessments that were asked for came: all that is told before the assessment is closed.
pub fn sealed(f: &Frame, application: &Application) -> String {
    let (came, asked) = (application.stage.assessments().len(), application.stage.assignments().len());
    let args = [("count", Argument::from(came)), ("of", Argument::from(asked))];
    rozum_locale::text_with(f.lang, "score-sealed", &args).into_owned()
}

/// All criteria in the call's order.
pub fn scores(f: &Frame, application: &Application, call: &Call) -> Vec<Scored> {
    let assessments = application.stage.assessments();
    let given = |at: usize| {
        let own = assessments.iter().filter_map(|one| one.scores.get(at).map(|score| (one, score)));
        own.map(|(one, score)| {
            (f.person(&one.assessor), score.score, score.reason.clone(), one.submitted.seq)
        })
        .collect()
    };
    let scored = |(at, criterion): (usize, &rozum_model::governance::Criterion)| Scored {
        criterion: criterion.name.clone(),
        meaning: criterion.meaning.clone(),
        weight: criterion.weight,
        given: given(at),
    };
    call.terms.criteria.iter().enumerate().map(scored).collect()
}
