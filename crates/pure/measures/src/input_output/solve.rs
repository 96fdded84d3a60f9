//! The systems behind the inverse, and whether there is one that means anything.

use super::{Coefficients, InputOutputError, krylov};
use faer::linalg::solvers::{DenseSolveCore, Solve};
use faer::{Mat, MatRef};
use rayon::prelude::*;

/// Which sums of the inverse.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Down the columns.
    Columns,
    /// Along the rows.
    Rows,
}

/// Sectors below which an elimination takes no time.
const SMALL: usize = 200;

/// Sums of the inverse of `I − A` down or along.
pub fn sums(economy: &Coefficients, side: Side) -> Result<Vec<f64>, InputOutputError> {
    let quick = (economy.sectors >= SMALL).then(|| match side {
        Side::Columns => krylov::solve(economy.sectors, |x| down(economy, x)),
        Side::Rows => krylov::solve(economy.sectors, |x| along(economy, x)),
    });
    let sums = quick.flatten().unwrap_or_else(|| eliminated(economy, side));
    if productive(&sums) { Ok(sums) } else { Err(not_productive(economy)) }
}

fn eliminated(economy: &Coefficients, side: Side) -> Vec<f64> {
    let matrix = economy.matrix();
    let system = match side {
        Side::Columns => without(matrix.transpose()),
        Side::Rows => without(matrix),
    };
    let sums = system.partial_piv_lu().solve(Mat::<f64>::ones(economy.sectors, 1));
    (0..economy.sectors).map(|sector| sums[(sector, 0)]).collect()
}

/// `Aᵀ x`, each processor some of the columns.
fn down(economy: &Coefficients, x: &[f64]) -> Vec<f64> {
    let wide = economy.sectors;
    let mut sums = vec![0.0; wide];
    let stretch = wide.div_ceil(rayon::current_num_threads()).max(1);
    sums.par_chunks_mut(stretch).enumerate().for_each(|(number, sums)| {
        for (row, &weight) in economy.rows.chunks(wide).zip(x) {
            for (sum, value) in sums.iter_mut().zip(&row[number * stretch..]) {
                *sum += weight * value;
            }
        }
    });
    sums
}

/// `A x`.
fn along(economy: &Coefficients, x: &[f64]) -> Vec<f64> {
    let row = |row: &[f64]| row.iter().zip(x).map(|(a, b)| a * b).sum();
    economy.rows.par_chunks(economy.sectors).map(row).collect()
}

/// The inverse of `I − A`.
pub fn inverse(economy: &Coefficients) -> Result<Vec<f64>, InputOutputError> {
    let sectors = economy.sectors;
    let inverse = without(economy.matrix()).partial_piv_lu().inverse();
    let sums: Vec<f64> =
        (0..sectors).map(|column| (0..sectors).map(|row| inverse[(row, column)]).sum()).collect();
    if !productive(&sums) {
        return Err(not_productive(economy));
    }
    let row = |row: usize| (0..sectors).map(|column| inverse[(row, column)]).collect::<Vec<_>>();
    Ok((0..sectors).flat_map(row).collect())
}

fn without(coefficients: MatRef<'_, f64>) -> Mat<f64> {
    let sectors = coefficients.nrows();
    Mat::from_fn(sectors, sectors, |row, column| {
        f64::from(u8::from(row == column)) - coefficients[(row, column)]
    })
}

/// With coefficients of 0 or more, a solution of m = 1 + Aᵀm that is nowhere below 1 exists exactly when the
/// spectral radius of A is below 1 (Hawkins and Simon): what was solved shows by itself whether it means
/// anything. A matrix that has no inverse gives what is not a number.
fn productive(sums: &[f64]) -> bool {
    const ROUNDING: f64 = 1e-9;
    sums.iter().all(|sum| sum.is_finite() && *sum >= 1.0 - ROUNDING)
}

fn not_productive(economy: &Coefficients) -> InputOutputError {
    let sums = down(economy, &vec![1.0; economy.sectors]);
    let most = |most: (usize, f64), next: (usize, f64)| if next.1 > most.1 { next } else { most };
    let (sector, sum) = sums.into_iter().enumerate().fold((0, f64::NEG_INFINITY), most);
    InputOutputError::NotProductive { sector: sector + 1, sum: sum.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_economy_that_eats_itself_is_refused() {
        let refused = [
            // Uses all that it makes; uses more; a pair that does so together; a singular one.
            vec![1.0, 0.0, 0.0, 0.5],
            vec![1.5, 0.0, 0.0, 0.5],
            vec![0.5, 2.0, 0.5, 0.5],
            vec![0.5, 0.5, 0.5, 0.5],
        ];
        for rows in refused {
            let economy = Coefficients::from_rows(&rows, 2).unwrap();
            assert!(matches!(economy.multipliers(), Err(InputOutputError::NotProductive { .. })), "{rows:?}");
            assert!(economy.row_sums().is_err() && economy.inverse().is_err(), "{rows:?}");
        }
        let economy = Coefficients::from_rows(&[1.5, 0.0, 0.0, 0.5], 2).unwrap();
        let said = economy.inverse().unwrap_err().to_string();
        assert!(said.contains("sector 1 add up to 1.5"), "{said}");
    }

    /// A column may add up to more than 1 where others make up for it.
    #[test]
    fn a_large_column_alone_is_no_reason() {
        let economy = Coefficients::from_rows(&[0.1, 1.2, 0.1, 0.1], 2).unwrap();
        assert!(economy.multipliers().is_ok());
    }

    #[test]
    fn both_ways_agree_on_a_large_economy() {
        let sectors = 257;
        let flow = |place: usize| {
            ((place * 7919) % 1013) as f64 / 1013.0 * if place.is_multiple_of(5) { 0.02 } else { 0.0 }
        };
        let rows: Vec<f64> = (0..sectors * sectors).map(flow).collect();
        let economy = Coefficients::from_rows(&rows, sectors).unwrap();
        for side in [Side::Columns, Side::Rows] {
            let (quick, slow) = (sums(&economy, side).unwrap(), eliminated(&economy, side));
            assert!(slow.iter().any(|sum| *sum > 1.3));
            assert!(quick.iter().zip(&slow).all(|(a, b)| (a - b).abs() <= 1e-13 * b), "{side:?}");
        }
        let greedy: Vec<f64> = rows.iter().map(|value| value * 10.0).collect();
        assert!(Coefficients::from_rows(&greedy, sectors).unwrap().multipliers().is_err());
    }
}
