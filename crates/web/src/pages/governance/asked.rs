//! What lists of governance may be narrowed by.

use crate::error::PageError;
use rozum_app::rows::{Phase, UNCLOSED};
use rozum_model::Reason;
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

/// The chosen one of several words; `None` where nothing is chosen.
pub fn one_of(name: &str, text: &str, all: &[&'static str]) -> Result<Option<&'static str>, PageError> {
    if text.is_empty() {
        return Ok(None);
    }
    let unknown = || {
        let reason = Reason::new("not-a-choice").with("field", name).with("value", text);
        PageError::BadRequest(reason.with("choices", all.join(", ")))
    };
    all.iter().copied().find(|word| *word == text).map(Some).ok_or_else(unknown)
}

/// The chosen sector.
pub fn sector(text: &str) -> Result<Option<Sector>, PageError> {
    let code = one_of("sector", text, &Sector::ALL.map(Sector::code))?;
    Ok(Sector::ALL.into_iter().find(|sector| Some(sector.code()) == code))
}

/// The chosen group of stages.
pub fn phase(text: &str) -> Result<Option<Phase>, PageError> {
    let code = one_of("phase", text, &Phase::ALL.map(Phase::code))?;
    Ok(Phase::ALL.into_iter().find(|phase| Some(phase.code()) == code))
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
        assert_eq!(phase("done").unwrap(), Some(Phase::Done));
        assert_eq!(sector("science").unwrap(), Some(Sector::Science));
    }
}
