//! Strategies that adapt: A1 to A4.

pub(crate) mod red_without_correction;
pub(crate) mod review_age;
pub(crate) mod text_unchanged;
pub(crate) mod unobserved_indicators;

use crate::subject::Subject;
use crate::supplied::{Colour, Coloured};
use crate::view::{Case, ReviewRow};
use rozum_model::time::Day;

/// The day on which an indicator was seen red for a second period on end, if it still is; `None` otherwise.
fn red_since(coloured: &Coloured) -> Option<Day> {
    let mut red: Vec<_> = coloured.periods.iter().rev().take_while(|one| one.colour == Colour::Red).collect();
    red.reverse();
    red.get(1).map(|second| second.recorded)
}

/// Decided stage reviews of a subject.
fn reviews_of<'c>(case: &Case<'c>, subject: Subject) -> impl Iterator<Item = &'c ReviewRow> {
    case.funding.reviews.iter().filter(move |review| review.of == subject)
}
