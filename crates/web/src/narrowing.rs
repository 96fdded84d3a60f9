//! Words by which lists are narrowed, for pages and the interface alike.

use crate::error::PageError;
use crate::query::chosen;
use rozum_app::rows::{self, UNCLOSED};
use rozum_model::governance::{BodyId, IndicatorKind};
use rozum_model::stakeholder::Sector;

/// Kinds of bodies, in the order in which they come into a decision.
pub const KINDS: [&str; 7] = [
    "secretariat",
    "assessor-pool",
    "working-group",
    "council",
    "payment-authority",
    "oversight",
    "civic-monitors",
];

/// Stages of an application, in the order of its life.
pub const STAGES: [&str; 23] = [
    "submitted",
    "returned-for-fix",
    "eligible",
    "ineligible",
    "under-assessment",
    "assessed",
    "public-consultation",
    "consulted",
    "proposed",
    "not-proposed",
    "approved",
    "returned",
    "rejected",
    "conditions-pending",
    "conditions-verified",
    "contracted",
    "implementing",
    "suspended",
    "completed",
    "evaluated",
    "closed",
    "withdrawn",
    "terminated",
];

/// Stages of a call.
pub const CALL_STAGES: [&str; 3] = ["drafted", "published", "closed"];

/// Stages of a case; the first stands for all but the last.
pub const CASE_STAGES: [&str; 9] =
    [UNCLOSED, "filed", "opened", "addressed", "declined", "remedy-due", "remedied", "escalated", "closed"];

/// What is steered.
pub const STEERED: [&str; 3] = ["strategy", "priority", "project"];

/// What indicators are about; the first stands for strategies and priorities that are still steered.
pub const INDICATORS_OF: [&str; 4] = ["register", "strategy", "priority", "project"];

/// Kinds of indicators.
pub const INDICATOR_KINDS: [&str; 3] =
    [IndicatorKind::Output.code(), IndicatorKind::Result.code(), IndicatorKind::Context.code()];

/// How an indicator stands.
pub const COLOURS: [&str; 5] = ["green", "amber", "red", "no-data", "none"];

/// Stages of a review; the first stands for both before the decision.
pub const REVIEW_STAGES: [&str; 5] = ["undecided", "open", "proposed", "decided", "completed"];

/// What entries of the register of risks are about.
pub const RISKS_OF: [&str; 4] = ["project", "priority", "region", "body"];

/// How entries of the register of risks stand.
pub const RISK_STATES: [&str; 3] = ["open", "overdue", "closed"];

/// Whose turn something late may be beside that of a body.
const TURNS: [&str; 3] = ["applicant", "program", "nobody"];

/// The chosen turn: one of the words, or the id of a body.
pub fn turn(text: &str) -> Result<Option<String>, PageError> {
    match one_of("turn", text, &TURNS) {
        Ok(word) => Ok(word.map(str::to_owned)),
        Err(_) => Ok(chosen::<BodyId>(text)?.map(|id| id.to_string())),
    }
}

/// The chosen one of several words; `None` where nothing is chosen.
pub fn one_of(name: &str, text: &str, all: &[&'static str]) -> Result<Option<&'static str>, PageError> {
    rows::one_of(name, text, all).map_err(PageError::BadRequest)
}

/// As [`one_of`], for a filter that keeps the word.
pub fn word(name: &str, text: Option<&str>, all: &[&'static str]) -> Result<Option<String>, PageError> {
    Ok(one_of(name, text.unwrap_or_default(), all)?.map(str::to_owned))
}

/// The chosen sector.
pub fn sector(text: &str) -> Result<Option<Sector>, PageError> {
    let code = one_of("sector", text, &Sector::ALL.map(Sector::code))?;
    Ok(Sector::ALL.into_iter().find(|sector| Some(sector.code()) == code))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_choice_is_named_with_those_that_are() {
        assert_eq!(one_of("stage", "", &CALL_STAGES).unwrap(), None);
        assert_eq!(one_of("stage", "closed", &CALL_STAGES).unwrap(), Some("closed"));
        let Err(PageError::BadRequest(reason)) = one_of("stage", "x", &CALL_STAGES) else { panic!() };
        assert_eq!(reason.to_string(), "not-a-choice field=stage value=x choices=drafted, published, closed");
        assert_eq!(sector("science").unwrap(), Some(Sector::Science));
    }
}
