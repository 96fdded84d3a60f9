//! What a table supports: each measure with whether it may be read from it, and why not.

use super::Material;
use rozum_evidence::{Support, support};
use rozum_measures::groups::has_divisions;
use rozum_measures::{Matrix, Measure};
use rozum_model::Reason;

/// A measure and whether a table supports it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Supported {
    /// The measure.
    pub measure: Measure,
    /// Whether it may be read.
    pub support: Support,
}

impl Supported {
    /// Why it may not be read; `None` when it may.
    pub const fn refusal(&self) -> Option<&Reason> {
        if let Support::No(reason) = &self.support { Some(reason) } else { None }
    }

    /// What to have in mind when it is read.
    pub const fn caution(&self) -> Option<&Reason> {
        if let Support::Caution(reason) = &self.support { Some(reason) } else { None }
    }
}

/// Every measure, in the order in which people meet them, for one period.
pub fn supported(material: &Material, time: usize) -> Vec<Supported> {
    let Some(matrix) = material.matrix(time) else { return Vec::new() };
    let (axis, periods) = (material.header.axis, material.panel.matrices.len());
    // Of indicators there is one thing to say: that they are no parts of a whole.
    let asked = !material.has_indicators();
    let inputs = |measure| lacking(measure, matrix).filter(|_| asked);
    let of = |measure: Measure| match inputs(measure) {
        Some(reason) => Support::No(reason),
        None => support(measure, matrix, axis, periods),
    };
    Measure::ALL.iter().map(|&measure| Supported { measure, support: of(measure) }).collect()
}

/// Inputs that a plain table does not bring.
fn lacking(measure: Measure, matrix: &Matrix) -> Option<Reason> {
    let id = match measure {
        Measure::Prody | Measure::Expy => "ev-lacks-incomes",
        Measure::EllisonGlaeser => "ev-lacks-plants",
        Measure::RelatedVariety | Measure::UnrelatedVariety if !has_divisions(matrix.activities()) => {
            "ev-lacks-groups"
        }
        _ => return None,
    };
    Some(Reason::new(id))
}
