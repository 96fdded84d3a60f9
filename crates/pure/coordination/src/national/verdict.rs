//! Whether what the note says agrees with what was counted. Words of quantity are held to mean a share.

use super::measured::{Counted, Measured};
use rozum_reference::national::{Claim, Statement};
use serde::Serialize;

/// How print and register stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Agreement {
    /// The same figure, or a share that the words allow.
    Agrees,
    /// Another figure, or a share that the words do not allow.
    Differs,
    /// The register does not hold it, or nothing is there to be a part of.
    NotComputable,
}

impl Agreement {
    /// Its name in files and interfaces.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Agrees => "agrees",
            Self::Differs => "differs",
            Self::NotComputable => "not-computable",
        }
    }
}

pub(super) fn agreement(statement: &Statement, measured: Option<&Measured>) -> Agreement {
    let Some(measured) = measured.filter(|measured| measured.counted.of > 0) else {
        return Agreement::NotComputable;
    };
    if holds(statement.claim, statement.figure, measured.counted) {
        Agreement::Agrees
    } else {
        Agreement::Differs
    }
}

/// The rule of each claim; in whole numbers, so that a share that is exactly a bound is on the side that is told.
pub(super) fn holds(claim: Claim, figure: Option<f64>, Counted { count, of }: Counted) -> bool {
    match claim {
        Claim::Exactly => figure.is_some_and(|figure| equal(figure, count)),
        Claim::MoreThan => figure.is_some_and(|figure| whole(count) > figure),
        Claim::Most => 2 * count > of,
        Claim::Overwhelming => 3 * count >= 2 * of,
        Claim::Often | Claim::Common | Claim::Unquantified => 3 * count >= of,
        Claim::InPlaces => count > 0 && 2 * count <= of,
        Claim::Insufficient => 2 * count <= of,
    }
}

/// Whether a printed figure is that whole number.
pub(super) fn equal(figure: f64, count: usize) -> bool {
    (figure - whole(count)).abs() < 1e-9
}

fn whole(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_are_on_the_side_that_is_told() {
        let of_24 = |claim, count| holds(claim, None, Counted { count, of: 24 });
        assert!(!of_24(Claim::Most, 12) && of_24(Claim::Most, 13));
        assert!(!of_24(Claim::Overwhelming, 15) && of_24(Claim::Overwhelming, 16));
        for claim in [Claim::Often, Claim::Common, Claim::Unquantified] {
            assert!(!of_24(claim, 7) && of_24(claim, 8));
        }
        assert!(!of_24(Claim::InPlaces, 0) && of_24(Claim::InPlaces, 12) && !of_24(Claim::InPlaces, 13));
        assert!(of_24(Claim::Insufficient, 12) && !of_24(Claim::Insufficient, 13));
    }

    #[test]
    fn figures_are_compared_whole() {
        let counted = Counted { count: 14, of: 24 };
        assert!(holds(Claim::Exactly, Some(14.0), counted));
        assert!(!holds(Claim::Exactly, Some(14.5), counted) && !holds(Claim::Exactly, None, counted));
        assert!(holds(Claim::MoreThan, Some(13.0), counted) && !holds(Claim::MoreThan, Some(14.0), counted));
    }
}
