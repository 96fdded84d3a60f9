//! One cell of a table. A number, or one of three ways of having none, which stay apart everywhere.

/// What a table says about one activity in one region.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Cell {
    /// A figure; zero is a figure.
    Value(f64),
    /// The source has a place for the figure and no figure in it.
    Missing,
    /// The source knows the figure and keeps it confidential.
    Suppressed,
    /// The source has no row for it.
    Absent,
}

/// The three are NaNs that no calculation makes, so that a table is one array of numbers.
const MISSING: u64 = 0x7ff8_5200_0000_0001;
const SUPPRESSED: u64 = 0x7ff8_5200_0000_0002;
const ABSENT: u64 = 0x7ff8_5200_0000_0003;

impl Cell {
    /// As stored. A NaN given as a value is a figure that is not there: missing.
    pub fn encode(self) -> f64 {
        match self {
            Self::Value(value) if value.is_nan() => f64::from_bits(MISSING),
            Self::Value(value) => value,
            Self::Missing => f64::from_bits(MISSING),
            Self::Suppressed => f64::from_bits(SUPPRESSED),
            Self::Absent => f64::from_bits(ABSENT),
        }
    }

    /// From what is stored.
    pub fn decode(stored: f64) -> Self {
        if !stored.is_nan() {
            return Self::Value(stored);
        }
        match stored.to_bits() {
            SUPPRESSED => Self::Suppressed,
            ABSENT => Self::Absent,
            _ => Self::Missing,
        }
    }

    /// The word for it in tables and interfaces.
    pub const fn state(self) -> &'static str {
        match self {
            Self::Value(_) => "value",
            Self::Missing => "missing",
            Self::Suppressed => "suppressed",
            Self::Absent => "absent",
        }
    }

    /// The figure, if there is one.
    pub fn value(self) -> Option<f64> {
        match self {
            Self::Value(value) => Some(value),
            _ => None,
        }
    }

    /// What two rows for the same place say together: figures add up, a figure that one of them keeps
    /// back or lacks is not the sum.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Value(a), Self::Value(b)) => Self::Value(a + b),
            (Self::Absent, cell) | (cell, Self::Absent) => cell,
            (Self::Suppressed, _) | (_, Self::Suppressed) => Self::Suppressed,
            _ => Self::Missing,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_way_of_having_no_figure_survives_storage() {
        for cell in [Cell::Value(0.0), Cell::Value(-1.5), Cell::Missing, Cell::Suppressed, Cell::Absent] {
            assert_eq!(Cell::decode(cell.encode()), cell);
        }
        assert_eq!(Cell::decode(Cell::Value(f64::NAN).encode()), Cell::Missing);
        assert_eq!(Cell::decode(f64::NAN), Cell::Missing);
    }

    #[test]
    fn a_sum_with_an_unknown_part_is_unknown() {
        assert_eq!(Cell::Value(1.0).and(Cell::Value(2.0)), Cell::Value(3.0));
        assert_eq!(Cell::Absent.and(Cell::Value(2.0)), Cell::Value(2.0));
        assert_eq!(Cell::Missing.and(Cell::Value(2.0)), Cell::Missing);
        assert_eq!(Cell::Suppressed.and(Cell::Missing), Cell::Suppressed);
    }
}
