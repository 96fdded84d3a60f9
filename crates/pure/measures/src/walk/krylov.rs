//! Lanczos iteration with full reorthogonalisation for the leading eigenvector of a symmetric operator
//! on the complement of a known one. Starts from a fixed vector: the same input gives the same digits.

use super::{Quality, tridiagonal};

/// A symmetric matrix known only by what it does to a vector.
pub(super) trait Operator {
    fn apply(&mut self, vector: &[f64], out: &mut Vec<f64>);
}

/// Residual at which the vector is as good as double precision makes it.
const SETTLED: f64 = 1e-15;
/// Steps between two looks at the residual, the first after twice as many.
const LOOK: usize = 8;
/// Most steps; memory and time grow with them.
const MOST: usize = 1_000;
/// A direction shorter than this is rounding: nothing is left to explore.
const NOTHING: f64 = 1e-13;

/// The eigenvector with the greatest eigenvalue among those orthogonal to `first`; `None` if the operator
/// does nothing there.
pub(super) fn leading_without(operator: &mut impl Operator, first: &[f64]) -> Option<(Vec<f64>, Quality)> {
    let mut space = Space::new(first)?;
    let mut image = Vec::new();
    loop {
        let step = space.steps();
        operator.apply(space.last(), &mut image);
        let left = space.grow(&image);
        let full = left.is_none() || step >= MOST;
        if full || step > LOOK && step.is_multiple_of(LOOK) {
            let found = space.ritz()?;
            if full || found.residual <= SETTLED {
                return space.vector(&found);
            }
        }
    }
}

/// An orthonormal basis of what was reached so far, and the operator seen in it.
struct Space {
    first: Vec<f64>,
    basis: Vec<Vec<f64>>,
    /// The tridiagonal matrix: its diagonal, and what is beside it.
    alpha: Vec<f64>,
    beta: Vec<f64>,
}

/// The best eigenpair within the space.
struct Ritz {
    value: f64,
    weights: Vec<f64>,
    residual: f64,
}

impl Space {
    fn new(first: &[f64]) -> Option<Self> {
        let mut first = first.to_vec();
        normalise(&mut first)?;
        // Golden-angle steps: no pattern of a table is likely to be orthogonal to them.
        let mut start: Vec<f64> =
            (0..first.len())
                .map(|number| {
                    if first[number] == 0.0 {
                        0.0
                    } else {
                        (number as f64 * 2.399_963_229_728_653).sin() + 0.1
                    }
                })
                .collect();
        remove(&mut start, &first);
        remove(&mut start, &first);
        normalise(&mut start)?;
        Some(Self { first, basis: vec![start], alpha: Vec::new(), beta: Vec::new() })
    }

    fn steps(&self) -> usize {
        self.basis.len()
    }

    fn last(&self) -> &[f64] {
        self.basis.last().map_or(&[], Vec::as_slice)
    }

    /// Takes in the image of the last vector; `None` when it brings no new direction.
    fn grow(&mut self, image: &[f64]) -> Option<()> {
        let mut next = image.to_vec();
        self.alpha.push(dot(self.last(), &next));
        // Twice is enough (Parlett): the second pass removes what rounding left of the first.
        for _ in 0..2 {
            remove(&mut next, &self.first);
            for vector in &self.basis {
                remove(&mut next, vector);
            }
        }
        let length = normalise(&mut next).unwrap_or(0.0);
        self.beta.push(length);
        if length <= NOTHING || self.basis.len() + 1 >= self.first.len() {
            return None;
        }
        self.basis.push(next);
        Some(())
    }

    fn ritz(&self) -> Option<Ritz> {
        let (value, weights) = tridiagonal::greatest(&self.alpha, &self.beta);
        let residual = (self.beta.last()? * weights.last()?).abs();
        Some(Ritz { value, weights, residual })
    }

    fn vector(&self, found: &Ritz) -> Option<(Vec<f64>, Quality)> {
        let second = found.value;
        if second <= NOTHING {
            return None;
        }
        let third = tridiagonal::next(&self.alpha, &self.beta);
        let mut vector = vec![0.0; self.first.len()];
        for (weight, basis) in found.weights.iter().zip(&self.basis) {
            vector.iter_mut().zip(basis).for_each(|(sum, value)| *sum += weight * value);
        }
        let steps = self.alpha.len();
        Some((vector, Quality { second, third, residual: found.residual, steps }))
    }
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

fn remove(vector: &mut [f64], direction: &[f64]) {
    let along = dot(vector, direction);
    vector.iter_mut().zip(direction).for_each(|(value, direction)| *value -= along * direction);
}

/// Length before it was made 1; `None` for a vector without direction.
fn normalise(vector: &mut [f64]) -> Option<f64> {
    let length = dot(vector, vector).sqrt();
    if length <= f64::MIN_POSITIVE {
        return None;
    }
    for value in vector.iter_mut() {
        *value /= length;
    }
    Some(length)
}
