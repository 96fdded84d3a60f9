//! Why a measure is not computed: nothing is guessed.

use thiserror::Error;

/// What a measure needs and was not given.
#[derive(Debug, Clone, PartialEq, Eq, Error, serde::Serialize)]
#[serde(tag = "lacks", rename_all = "kebab-case")]
pub enum Lacking {
    /// It compares periods, and there is one.
    #[error("it compares periods, and the table has only one")]
    Periods,
    /// It needs an income of each region.
    #[error("it needs an income of each region")]
    Incomes,
    /// It needs plants or firms.
    #[error("it needs the size of each plant or firm, not only sums")]
    Plants,
    /// It needs groups of activities, and the codes tell none.
    #[error("it needs groups of activities, and the codes tell none")]
    Groups,
    /// Fewer than two regions or activities have anything.
    #[error("it compares regions and activities, and the table has {regions} and {activities} with a figure")]
    Width {
        /// Regions with a figure.
        regions: usize,
        /// Activities with a figure.
        activities: usize,
    },
    /// The eigenvector does not exist: all regions look the same.
    #[error("all regions have the same activities present, so that none is more complex")]
    Variation,
    /// Regions fall apart into groups that share nothing, so that no order among them is the only one.
    #[error("regions fall apart into {parts} groups that share no activity")]
    Apart {
        /// Number of groups.
        parts: usize,
    },
    /// The table was asked for a period whose total of everything is zero or unknown.
    #[error("the total of the table is zero or unknown")]
    Total,
}

impl Lacking {
    /// Id of the reason, the same in code, files and messages.
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Periods => "measure-lacks-periods",
            Self::Incomes => "measure-lacks-incomes",
            Self::Plants => "measure-lacks-plants",
            Self::Groups => "measure-lacks-groups",
            Self::Width { .. } => "measure-lacks-width",
            Self::Variation => "measure-lacks-variation",
            Self::Apart { .. } => "measure-lacks-connection",
            Self::Total => "measure-lacks-total",
        }
    }
}
