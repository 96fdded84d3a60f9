//! Strategies that adapt: A1 to A4.

pub(crate) mod red_without_correction;
pub(crate) mod review_age;
pub(crate) mod text_unchanged;
pub(crate) mod unobserved_indicators;

use crate::supplied::{Colour, Steered, Steering};
use crate::view::Case;
use rozum_model::Reason;
use rozum_model::time::Day;

/// The last day on which an indicator turned red for a second period on end, if it still is; `None` otherwise.
fn red_since(steered: &Steered) -> Option<Day> {
    let red = steered.observations.iter().rev().take_while(|one| one.colour == Colour::Red);
    let red: Vec<_> = red.collect();
    // The second period from where the row of red ones began.
    red.len().checked_sub(2).map(|second| red[second].recorded)
}

/// Indicators and reviews, or why there are none.
fn steering<'a>(case: &Case<'a>) -> Result<&'a Steering, Reason> {
    case.supplied.steering.as_ref().ok_or(Reason::new("risk-missing-steering"))
}
