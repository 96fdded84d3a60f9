//! Solving x = 1 + T x by minimal residuals (Saad and Schultz's GMRES): a few passes over the table instead of
//! the n³ steps of an elimination.

/// Directions kept before starting again from what is reached.
const DIRECTIONS: usize = 48;
/// How often to start again.
const ROUNDS: usize = 4;
/// Residual, beside the largest value of the solution, at which the last digits are reached.
const REACHED: f64 = 2e-15;
/// Residual that is still taken when nothing improves any more.
const ENOUGH: f64 = 1e-13;
/// What a round may leave of the residual that it starts from. More digits at once would drown in rounding.
const LEFT: f64 = 1e-10;

/// The solution, or none when it is not found in a few rounds: the caller eliminates then.
pub fn solve(size: usize, apply: impl Fn(&[f64]) -> Vec<f64>) -> Option<Vec<f64>> {
    let mut solution = vec![0.0; size];
    let mut before = f64::INFINITY;
    for _ in 0..ROUNDS {
        let applied = apply(&solution);
        let residual: Vec<f64> = solution.iter().zip(&applied).map(|(x, tx)| 1.0 - x + tx).collect();
        let off = largest(&residual) / largest(&solution).max(1.0);
        if off <= REACHED || (off <= ENOUGH && off > before / 2.0) {
            return Some(solution);
        }
        before = off;
        for (x, step) in solution.iter_mut().zip(round(residual, &apply)?) {
            *x += step;
        }
    }
    None
}

fn largest(values: &[f64]) -> f64 {
    values
        .iter()
        .fold(0.0, |most, value| if value.abs() > most || value.is_nan() { value.abs() } else { most })
}

/// One round: the best step within the space that `T` opens from the residual. None for what is no number.
fn round(residual: Vec<f64>, apply: impl Fn(&[f64]) -> Vec<f64>) -> Option<Vec<f64>> {
    let length = norm(&residual);
    // Below this nothing is left but rounding: the right side is all ones.
    let enough = (LEFT * length).max(REACHED / 2.0 * (residual.len() as f64).sqrt());
    let mut basis = vec![scaled(residual, 1.0 / length)];
    let mut triangle: Vec<Vec<f64>> = Vec::new();
    let mut turns: Vec<(f64, f64)> = Vec::new();
    let mut left = vec![length];
    while triangle.len() < DIRECTIONS {
        let last = basis.last()?;
        let mut next: Vec<f64> = last.iter().zip(apply(last)).map(|(v, tv)| v - tv).collect();
        let mut column: Vec<f64> = basis.iter().map(|direction| take_out(direction, &mut next)).collect();
        let rest = norm(&next);
        for (row, &(cosine, sine)) in turns.iter().enumerate() {
            let (above, below) = (column[row], column[row + 1]);
            column[row] = cosine * above + sine * below;
            column[row + 1] = cosine * below - sine * above;
        }
        let corner = column.last_mut()?;
        let turned = corner.hypot(rest);
        let (cosine, sine) = (*corner / turned, rest / turned);
        *corner = turned;
        if !turned.is_finite() || turned == 0.0 {
            return None;
        }
        turns.push((cosine, sine));
        triangle.push(column);
        let open = left.last_mut()?;
        let rest_left = -sine * *open;
        *open *= cosine;
        left.push(rest_left);
        if rest_left.abs() <= enough {
            break;
        }
        basis.push(scaled(next, 1.0 / rest));
    }
    Some(combined(&basis, &back_substituted(&triangle, &left)))
}

/// Takes a direction out of a vector and says how much of it there was.
fn take_out(direction: &[f64], vector: &mut [f64]) -> f64 {
    let part: f64 = direction.iter().zip(&*vector).map(|(a, b)| a * b).sum();
    for (value, along) in vector.iter_mut().zip(direction) {
        *value -= part * along;
    }
    part
}

fn norm(vector: &[f64]) -> f64 {
    vector.iter().map(|value| value * value).sum::<f64>().sqrt()
}

fn scaled(mut vector: Vec<f64>, scale: f64) -> Vec<f64> {
    for value in &mut vector {
        *value *= scale;
    }
    vector
}

fn back_substituted(triangle: &[Vec<f64>], left: &[f64]) -> Vec<f64> {
    let mut weights = vec![0.0; triangle.len()];
    for row in (0..triangle.len()).rev() {
        let known: f64 =
            (row + 1..triangle.len()).map(|column| triangle[column][row] * weights[column]).sum();
        weights[row] = (left[row] - known) / triangle[row][row];
    }
    weights
}

fn combined(basis: &[Vec<f64>], weights: &[f64]) -> Vec<f64> {
    let mut sum = vec![0.0; basis.first().map_or(0, Vec::len)];
    for (direction, weight) in basis.iter().zip(weights) {
        for (total, value) in sum.iter_mut().zip(direction) {
            *total += weight * value;
        }
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    fn apply(rows: &[Vec<f64>]) -> impl Fn(&[f64]) -> Vec<f64> {
        move |x| rows.iter().map(|row| row.iter().zip(x).map(|(a, b)| a * b).sum()).collect()
    }

    #[test]
    fn to_the_last_digits() {
        // Half to the next one around a ring, and a little everywhere: known by symmetry, 1 / (1 − 0.7).
        let ring: Vec<Vec<f64>> = (0..100)
            .map(|row| (0..100).map(|column| if (row + 1) % 100 == column { 0.502 } else { 0.002 }).collect())
            .collect();
        let found = solve(100, apply(&ring)).unwrap();
        assert!(found.iter().all(|value| (value - 1.0 / 0.3).abs() < 1e-13), "{found:?}");
        // A chain: what the first needs is settled only after as many steps as there are links.
        let chain: Vec<Vec<f64>> = (0..40_u8)
            .map(|row| (0..40).map(|column| f64::from(u8::from(row + 1 == column))).collect())
            .collect();
        let found = solve(40, apply(&chain)).unwrap();
        assert!((found[0] - 40.0).abs() < 1e-12 && (found[39] - 1.0).abs() < 1e-12);
    }

    #[test]
    fn what_has_no_solution_is_not_solved() {
        assert!(solve(2, apply(&[vec![1.0, 0.0], vec![0.0, 0.5]])).is_none());
        assert!(solve(1, apply(&[vec![f64::NAN]])).is_none());
    }
}
