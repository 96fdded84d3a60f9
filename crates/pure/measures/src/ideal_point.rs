//! Ideal-point ranking (TOPSIS, Hwang and Yoon): a second opinion over several criteria.
//!
//! Page: `docs/methods/ideal_point.md`.

use crate::shares;
use thiserror::Error;

/// Which way a criterion is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Better {
    /// The more the better.
    Higher,
    /// The less the better.
    Lower,
}

/// One criterion over all options.
#[derive(Debug, Clone, PartialEq)]
pub struct Criterion<'a> {
    /// Its value for each option; NaN where it is not known.
    pub values: &'a [f64],
    /// How much it counts beside the others, above zero.
    pub weight: f64,
    /// Which way it is better.
    pub better: Better,
}

/// Place of an option.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
pub struct Placed {
    /// From 0, as bad as the worst in all criteria, to 1, as good as the best in all.
    pub closeness: f64,
    /// 1 for the best, the same for options with the same closeness; none without a closeness.
    pub rank: Option<usize>,
}

/// Criteria that no ranking can be made of.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum CriterionError {
    /// There are none.
    #[error("no criteria given")]
    None,
    /// The criteria are not about the same options.
    #[error("criterion {criterion} has {values} values, the first one {options}")]
    Length {
        /// Which one, from 1.
        criterion: usize,
        /// Values it has.
        values: usize,
        /// Values it should have.
        options: usize,
    },
    /// The weight is not a number above zero.
    #[error("the weight of criterion {criterion} must be a number above 0, not {value}")]
    Weight {
        /// Which one, from 1.
        criterion: usize,
        /// What was given.
        value: String,
    },
}

/// Options by how near they are to the best in everything and how far from the worst. Criteria are divided by
/// their length as vectors and multiplied by weight. An option that lacks a value has no place and does not
/// count for the others; a criterion in which all are alike separates nothing. NaN when no criterion separates.
pub fn ideal_point(criteria: &[Criterion]) -> Result<Vec<Placed>, CriterionError> {
    let options = check(criteria)?;
    let known = |option: usize| criteria.iter().all(|criterion| !criterion.values[option].is_nan());
    let known: Vec<bool> = (0..options).map(known).collect();
    let (mut to_best, mut to_worst) = (vec![0.0; options], vec![0.0; options]);
    let weights: f64 = criteria.iter().map(|criterion| criterion.weight).sum();
    for criterion in criteria {
        let scaled = scaled(criterion, weights, &known);
        let counted = || scaled.iter().zip(&known).filter(|(_, known)| **known).map(|(value, _)| *value);
        let (best, worst) =
            (counted().fold(f64::NEG_INFINITY, f64::max), counted().fold(f64::INFINITY, f64::min));
        for (option, value) in scaled.iter().enumerate() {
            to_best[option] += (best - value).powi(2);
            to_worst[option] += (value - worst).powi(2);
        }
    }
    let distances = to_best.iter().zip(&to_worst).zip(&known);
    let closeness = distances.map(|((best, worst), known)| {
        let (best, worst) = (best.sqrt(), worst.sqrt());
        if *known { crate::totals::share(worst, best + worst) } else { f64::NAN }
    });
    Ok(ranked(&closeness.collect::<Vec<_>>()))
}

fn check(criteria: &[Criterion]) -> Result<usize, CriterionError> {
    let options = criteria.first().ok_or(CriterionError::None)?.values.len();
    for (number, criterion) in (1..).zip(criteria) {
        if criterion.values.len() != options {
            let values = criterion.values.len();
            return Err(CriterionError::Length { criterion: number, values, options });
        }
        if !(criterion.weight > 0.0 && criterion.weight.is_finite()) {
            return Err(CriterionError::Weight { criterion: number, value: criterion.weight.to_string() });
        }
    }
    Ok(options)
}

/// On one scale with the other criteria, more being better.
fn scaled(criterion: &Criterion, weights: f64, known: &[bool]) -> Vec<f64> {
    let counted = criterion.values.iter().zip(known).filter(|(_, known)| **known);
    let length = shares::sum(counted.map(|(value, _)| value * value)).sqrt();
    let sign = if criterion.better == Better::Higher { 1.0 } else { -1.0 };
    let scale = if length > 0.0 { sign * criterion.weight / weights / length } else { 0.0 };
    criterion.values.iter().map(|value| value * scale).collect()
}

fn ranked(closeness: &[f64]) -> Vec<Placed> {
    let mut order: Vec<usize> = (0..closeness.len()).filter(|option| !closeness[*option].is_nan()).collect();
    order.sort_by(|a, b| closeness[*b].total_cmp(&closeness[*a]));
    let mut placed: Vec<Placed> =
        closeness.iter().map(|&closeness| Placed { closeness, rank: None }).collect();
    let mut rank = 0;
    for (place, &option) in order.iter().enumerate() {
        if place == 0 || closeness[option] < closeness[order[place - 1]] {
            rank = place + 1;
        }
        placed[option].rank = Some(rank);
    }
    placed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn criterion(values: &[f64], weight: f64, better: Better) -> Criterion<'_> {
        Criterion { values, weight, better }
    }

    #[test]
    fn best_and_worst_are_the_ends() {
        let (jobs, cost) = ([10.0, 5.0, 1.0, f64::NAN], [1.0, 2.0, 3.0, 0.0]);
        let criteria = [criterion(&jobs, 2.0, Better::Higher), criterion(&cost, 1.0, Better::Lower)];
        let found = ideal_point(&criteria).unwrap();
        assert_eq!((found[0].closeness, found[0].rank), (1.0, Some(1)));
        assert_eq!((found[2].closeness, found[2].rank), (0.0, Some(3)));
        assert!(found[1].closeness > 0.4 && found[1].closeness < 0.6);
        assert!(found[3].closeness.is_nan() && found[3].rank.is_none());
    }

    /// Two criteria of lengths 5 and 10: distances are those of plane geometry.
    #[test]
    fn by_hand() {
        let (a, b) = ([3.0, 4.0, 0.0], [0.0, 6.0, 8.0]);
        let criteria = [criterion(&a, 1.0, Better::Higher), criterion(&b, 1.0, Better::Higher)];
        let found = ideal_point(&criteria).unwrap();
        let first = (0.3_f64.powi(2)).sqrt() / (0.3 + (0.1_f64.powi(2) + 0.4_f64.powi(2)).sqrt());
        assert!((found[0].closeness - first).abs() < 1e-15);
        assert_eq!(found[1].rank, Some(1));
    }

    #[test]
    fn options_that_are_alike_share_a_rank() {
        let values = [1.0, 2.0, 2.0, 3.0];
        let found = ideal_point(&[criterion(&values, 1.0, Better::Higher)]).unwrap();
        assert_eq!(
            found.iter().map(|placed| placed.rank).collect::<Vec<_>>(),
            [Some(4), Some(2), Some(2), Some(1)]
        );
        let alike = ideal_point(&[criterion(&[1.0, 1.0], 1.0, Better::Lower)]).unwrap();
        assert!(alike[0].closeness.is_nan() && alike[0].rank.is_none());
    }

    #[test]
    fn what_is_wrong_is_named() {
        let short = [criterion(&[1.0], 1.0, Better::Higher), criterion(&[], 1.0, Better::Higher)];
        let said = ideal_point(&short).unwrap_err().to_string();
        assert_eq!(said, "criterion 2 has 0 values, the first one 1");
        assert!(matches!(ideal_point(&[]), Err(CriterionError::None)));
        let weightless = ideal_point(&[criterion(&[1.0], 0.0, Better::Higher)]);
        assert!(matches!(weightless, Err(CriterionError::Weight { criterion: 1, .. })));
    }
}
