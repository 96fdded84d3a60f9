//! Input-output: what one more unit of demand sets in motion, and who depends on whom.
//!
//! Leontief `L = (I − A)⁻¹`, Ghosh `G = (I − B)⁻¹`. Page: `docs/methods/input_output.md`.

mod krylov;
mod linkages;
mod solve;

pub use linkages::{Linkages, linkages, rasmussen};

use faer::MatRef;
use thiserror::Error;

/// A table of flows that no inverse can be made of. Sectors are numbered from 1.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum InputOutputError {
    /// Number of flows is not the square of the number of sectors.
    #[error("{flows} flows for {sectors} sectors: a square table is needed, {sectors} × {sectors}")]
    Shape {
        /// Flows given.
        flows: usize,
        /// Sectors.
        sectors: usize,
    },
    /// A flow or an output is negative or no number.
    #[error("{what} of sector {sector} is {value}: it must be a number, 0 or more")]
    Figure {
        /// Flow, output or coefficient.
        what: &'static str,
        /// The row.
        sector: usize,
        /// What was given.
        value: String,
    },
    /// Flows of a sector without output.
    #[error("sector {sector} has flows but no output: give its output, or take the sector out")]
    NoOutput {
        /// Which sector.
        sector: usize,
    },
    /// More goes in than comes out.
    #[error(
        "the economy does not reproduce itself: the coefficients of sector {sector} add up to {sum}, the most of \
         all; check its flows and its output"
    )]
    NotProductive {
        /// The sector with the largest sum.
        sector: usize,
        /// That sum.
        sum: String,
    },
}

/// Coefficients of an economy: of `A`, inputs per unit of output, or of `B`, deliveries per unit of output.
#[derive(Debug, Clone)]
pub struct Coefficients {
    sectors: usize,
    /// Row after row.
    rows: Vec<f64>,
}

impl Coefficients {
    /// `A`: flows in rows (from the row's sector to the column's) by output of the column. A sector without
    /// flows and output has zeros.
    pub fn technical(flows: &[f64], output: &[f64]) -> Result<Self, InputOutputError> {
        Self::of_flows(flows, output, |_, user| user)
    }

    /// `B`: the same flows by output of the row.
    pub fn allocation(flows: &[f64], output: &[f64]) -> Result<Self, InputOutputError> {
        Self::of_flows(flows, output, |supplier, _| supplier)
    }

    /// From coefficients in rows.
    pub fn from_rows(coefficients: &[f64], sectors: usize) -> Result<Self, InputOutputError> {
        square(coefficients, sectors)?;
        fits(coefficients, sectors, "a coefficient")?;
        Ok(Self { sectors, rows: coefficients.to_vec() })
    }

    fn of_flows(
        flows: &[f64],
        output: &[f64],
        divisor: impl Fn(usize, usize) -> usize,
    ) -> Result<Self, InputOutputError> {
        let sectors = output.len();
        square(flows, sectors)?;
        fits(flows, sectors, "a flow")?;
        fits(output, 1, "the output")?;
        let mut rows = Vec::with_capacity(flows.len());
        for (row, of_row) in flows.chunks(sectors.max(1)).enumerate() {
            for (column, &flow) in of_row.iter().enumerate() {
                let divisor = divisor(row, column);
                if flow > 0.0 && output[divisor] == 0.0 {
                    return Err(InputOutputError::NoOutput { sector: divisor + 1 });
                }
                rows.push(if flow == 0.0 { 0.0 } else { flow / output[divisor] });
            }
        }
        Ok(Self { sectors, rows })
    }

    /// Number of sectors.
    pub fn sectors(&self) -> usize {
        self.sectors
    }

    /// The coefficients, row after row.
    pub fn rows(&self) -> &[f64] {
        &self.rows
    }

    fn matrix(&self) -> MatRef<'_, f64> {
        MatRef::from_row_major_slice(&self.rows, self.sectors, self.sectors)
    }

    /// The inverse of `I − A`, row after row: what each sector (row) has to produce for one unit of final
    /// demand for another (column).
    pub fn inverse(&self) -> Result<Vec<f64>, InputOutputError> {
        solve::inverse(self)
    }

    /// Column sums of the inverse: production of all sectors for one unit of final demand. One system is
    /// solved, the inverse is not made.
    pub fn multipliers(&self) -> Result<Vec<f64>, InputOutputError> {
        solve::sums(self, solve::Side::Columns)
    }

    /// Row sums of the inverse, by solving one system.
    pub fn row_sums(&self) -> Result<Vec<f64>, InputOutputError> {
        solve::sums(self, solve::Side::Rows)
    }
}

fn square(flows: &[f64], sectors: usize) -> Result<(), InputOutputError> {
    if flows.len() == sectors * sectors {
        Ok(())
    } else {
        Err(InputOutputError::Shape { flows: flows.len(), sectors })
    }
}

fn fits(values: &[f64], wide: usize, what: &'static str) -> Result<(), InputOutputError> {
    match values.iter().position(|value| !(value.is_finite() && *value >= 0.0)) {
        Some(place) => {
            let value = values[place].to_string();
            Err(InputOutputError::Figure { what, sector: place / wide + 1, value })
        }
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_sectors_by_hand() {
        let economy = Coefficients::technical(&[150.0, 500.0, 200.0, 100.0], &[1000.0, 2000.0]).unwrap();
        assert_eq!(economy.rows(), [0.15, 0.25, 0.2, 0.05]);
        let determinant = 0.85 * 0.95 - 0.25 * 0.2;
        let expected = [0.95, 0.25, 0.2, 0.85].map(|entry| entry / determinant);
        let inverse = economy.inverse().unwrap();
        assert!(inverse.iter().zip(expected).all(|(a, b)| (a - b).abs() < 1e-14));
        let multipliers = economy.multipliers().unwrap();
        assert!((multipliers[0] - 1.15 / determinant).abs() < 1e-14);
        assert!((economy.row_sums().unwrap()[1] - 1.05 / determinant).abs() < 1e-14);
    }

    #[test]
    fn a_sector_that_does_nothing_stands_for_itself() {
        let economy = Coefficients::technical(&[1.0, 0.0, 0.0, 0.0], &[2.0, 0.0]).unwrap();
        assert_eq!(economy.multipliers().unwrap(), [2.0, 1.0]);
        assert_eq!(economy.inverse().unwrap(), [2.0, 0.0, 0.0, 1.0]);
        let none = Coefficients::technical(&[], &[]).unwrap();
        assert!(none.multipliers().unwrap().is_empty() && none.inverse().unwrap().is_empty());
    }

    #[test]
    fn what_cannot_be_is_refused_by_name() {
        let shape = Coefficients::technical(&[1.0], &[1.0, 1.0]).unwrap_err();
        assert_eq!(shape.to_string(), "1 flows for 2 sectors: a square table is needed, 2 × 2");
        let negative = Coefficients::technical(&[0.0, 0.0, -1.0, 0.0], &[1.0, 1.0]).unwrap_err();
        assert_eq!(negative.to_string(), "a flow of sector 2 is -1: it must be a number, 0 or more");
        let idle = Coefficients::technical(&[0.0, 1.0, 0.0, 0.0], &[1.0, 0.0]).unwrap_err();
        assert_eq!(idle, InputOutputError::NoOutput { sector: 2 });
        let idle = Coefficients::allocation(&[0.0, 1.0, 0.0, 0.0], &[0.0, 1.0]).unwrap_err();
        assert_eq!(idle, InputOutputError::NoOutput { sector: 1 });
    }
}
