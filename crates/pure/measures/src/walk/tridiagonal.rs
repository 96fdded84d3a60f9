//! The greatest eigenvalues of a symmetric tridiagonal matrix, and the eigenvector of the greatest.

/// Halvings of an interval until it is as narrow as numbers are.
const HALVINGS: usize = 80;

/// Greatest eigenvalue and its unit eigenvector.
pub(super) fn greatest(diagonal: &[f64], beside: &[f64]) -> (f64, Vec<f64>) {
    let (value, above) = between(diagonal, beside, 1);
    (value, vector(diagonal, beside, above))
}

/// The eigenvalue after the greatest; 0 for a matrix of one.
pub(super) fn next(diagonal: &[f64], beside: &[f64]) -> f64 {
    if diagonal.len() > 1 { between(diagonal, beside, 2).0 } else { 0.0 }
}

/// Numbers between which all eigenvalues lie (Gershgorin).
fn bounds(diagonal: &[f64], beside: &[f64]) -> (f64, f64) {
    let size = diagonal.len();
    let around = |place: usize| {
        let left = if place == 0 { 0.0 } else { beside[place - 1].abs() };
        left + if place + 1 < size { beside[place].abs() } else { 0.0 }
    };
    let bounds = (0..size).map(|place| (diagonal[place] - around(place), diagonal[place] + around(place)));
    let (least, most) = bounds.fold((f64::MAX, f64::MIN), |(low, high), (a, b)| (low.min(a), high.max(b)));
    // A little above, so that nothing is exactly an eigenvalue.
    (least, most + f64::EPSILON * (1.0 + most.abs()))
}

/// The eigenvalue with this rank from above, and the upper end of the interval it was caught in.
fn between(diagonal: &[f64], beside: &[f64], rank: usize) -> (f64, f64) {
    let (mut low, mut high) = bounds(diagonal, beside);
    for _ in 0..HALVINGS {
        let middle = f64::midpoint(low, high);
        if middle <= low || middle >= high {
            break;
        }
        if above(diagonal, beside, middle) >= rank {
            low = middle;
        } else {
            high = middle;
        }
    }
    (f64::midpoint(low, high), high)
}

/// How many eigenvalues are above a number: the positive pivots of `T − x` (Sylvester).
fn above(diagonal: &[f64], beside: &[f64], x: f64) -> usize {
    let mut count = 0;
    let mut pivot = 1.0;
    for (place, &entry) in diagonal.iter().enumerate() {
        let left = if place == 0 { 0.0 } else { beside[place - 1] * beside[place - 1] / pivot };
        pivot = entry - x - left;
        if pivot == 0.0 {
            pivot = -f64::MIN_POSITIVE;
        }
        count += usize::from(pivot > 0.0);
    }
    count
}

/// Inverse iteration from just above the greatest eigenvalue, where the matrix is definite and needs no
/// pivoting.
fn vector(diagonal: &[f64], beside: &[f64], above: f64) -> Vec<f64> {
    let size = diagonal.len();
    let mut pivots = Vec::with_capacity(size);
    for place in 0..size {
        let left = if place == 0 { 0.0 } else { beside[place - 1] * beside[place - 1] / pivots[place - 1] };
        let pivot: f64 = above - diagonal[place] - left;
        pivots.push(pivot.max(f64::EPSILON * f64::EPSILON));
    }
    let mut vector = vec![1.0 / (size as f64).sqrt(); size];
    for _ in 0..3 {
        for place in 1..size {
            vector[place] += beside[place - 1] / pivots[place - 1] * vector[place - 1];
        }
        for place in (0..size).rev() {
            let right = if place + 1 < size { beside[place] * vector[place + 1] } else { 0.0 };
            vector[place] = (vector[place] + right) / pivots[place];
        }
        let length = vector.iter().map(|value| value * value).sum::<f64>().sqrt();
        for value in &mut vector {
            *value /= length;
        }
    }
    vector
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_path_has_known_eigenvalues() {
        // Zero diagonal and ones beside it: 2 cos(πk / (n + 1)), vector sin(πk / (n + 1)).
        let (diagonal, beside) = ([0.0; 9], [1.0; 8]);
        let (first, vector) = greatest(&diagonal, &beside);
        let second = next(&diagonal, &beside);
        let angle = std::f64::consts::PI / 10.0;
        assert!((first - 2.0 * angle.cos()).abs() < 1e-14);
        assert!((second - 2.0 * (2.0 * angle).cos()).abs() < 1e-14);
        let scale = vector[0] / angle.sin();
        for (place, value) in vector.iter().enumerate() {
            assert!((value - scale * (angle * (place + 1) as f64).sin()).abs() < 1e-13);
        }
    }

    #[test]
    fn one_number_is_its_own_eigenvalue() {
        let (value, vector) = greatest(&[0.25], &[]);
        assert!((value - 0.25).abs() < 1e-15 && vector == [1.0] && next(&[0.25], &[]) == 0.0);
    }
}
