//! How to draw.

use thiserror::Error;

/// How to draw, not yet checked.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Plan {
    /// How many tables to draw.
    pub draws: u32,
    /// Part of the draws that an interval holds, 0.95 for instance.
    pub level: f64,
    /// Where chance starts; the same seed gives the same intervals.
    pub seed: u64,
}

impl Plan {
    /// Only checked plans are carried out.
    pub fn check(self) -> Result<CheckedPlan, PlanError> {
        if self.draws == 0 || self.draws > MOST_DRAWS {
            return Err(PlanError::Draws { value: self.draws });
        }
        if !(self.level > 0.0 && self.level < 1.0) {
            return Err(PlanError::Level { value: self.level.to_string() });
        }
        Ok(CheckedPlan(self))
    }
}

pub(crate) const MOST_DRAWS: u32 = 1_000_000;

/// A plan that has been checked.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CheckedPlan(pub(super) Plan);

/// A plan that cannot be carried out.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum PlanError {
    /// No draws or too many.
    #[error("draws must be 1 to {MOST_DRAWS}, not {value}")]
    Draws {
        /// What was given.
        value: u32,
    },
    /// Not a part.
    #[error("the level must be above 0 and below 1, not {value}")]
    Level {
        /// What was given.
        value: String,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plans_are_checked() {
        let good = Plan { draws: 1, level: 0.5, seed: 0 };
        assert!(good.check().is_ok());
        assert!(Plan { draws: 0, ..good }.check().is_err());
        assert!(
            Plan { level: 1.0, ..good }.check().is_err() && Plan { level: f64::NAN, ..good }.check().is_err()
        );
    }
}
