//! Declared against evident: what figures say about each priority of a region, and what is strong without
//! being named.
//!
//! Page: `docs/methods/declared_evidence.md`.

mod priority;

pub use priority::{Figure, PriorityEvidence};

use crate::coverage::covers;
use rozum_diagnosis::Labels;
use rozum_measures::critical_mass::critical_mass;
use rozum_measures::location_quotient::location_quotient;
use rozum_measures::{Matrix, Totals};
use rozum_model::Reason;
use rozum_model::dataset::Axis;
use rozum_model::strategy::{Priority, Version};
use serde::Serialize;
use std::sync::Arc;

/// When figures speak for a priority.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Thresholds {
    /// Location quotient from which a region is specialised.
    pub quotient: f64,
    /// Part of the nation's activity from which an unnamed strength is worth naming.
    pub mass: f64,
}

impl Default for Thresholds {
    /// At 1 the region has its share. Among 25 regions the mean part is a 25th; small oblasts have about a
    /// fortieth of the nation, and what is less than that is no national strength.
    fn default() -> Self {
        Self { quotient: 1.0, mass: 0.025 }
    }
}

/// An activity in which the region is specialised and that no priority names.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Strong {
    /// Code of the activity in the table.
    pub activity: String,
    /// Location quotient.
    pub quotient: f64,
    /// Part of the nation's activity.
    pub mass: f64,
}

/// Everything that a table says about a declared strategy.
#[derive(Debug, Clone, PartialEq)]
pub struct Declared {
    /// Each priority in order.
    pub priorities: Vec<PriorityEvidence>,
    /// Strengths that no priority names, strongest first.
    pub unnamed: Vec<Strong>,
    /// Why the table says nothing about this region at all.
    pub silent: Option<Reason>,
}

/// Holds a strategy's priorities against a table of one period. `region` is the region's code in it, `label` what the words of
/// a priority are about.
pub fn declared(
    version: &Version,
    region: &str,
    matrix: &Matrix,
    axis: Axis,
    thresholds: &Thresholds,
    label: &dyn Fn(&Priority) -> Arc<Labels>,
) -> Declared {
    let row = Row::of(matrix, region, axis);
    let priorities: Vec<PriorityEvidence> = version
        .priorities
        .iter()
        .map(|priority| priority::evidence(priority.id, label(priority), row.as_ref(), thresholds))
        .collect();
    let unnamed = row.as_ref().map(|row| unnamed(row, &priorities, thresholds)).unwrap_or_default();
    Declared { priorities, unnamed, silent: row.err() }
}

/// A region's figures.
pub(crate) struct Row<'a> {
    matrix: &'a Matrix,
    region: usize,
    quotients: Vec<f64>,
    masses: Vec<f64>,
}

impl<'a> Row<'a> {
    fn of(matrix: &'a Matrix, region: &str, axis: Axis) -> Result<Self, Reason> {
        if axis != Axis::Activity {
            return Err(Reason::new("support-needs-activities"));
        }
        let absent = || Reason::new("evidence-region-absent").with("region", region);
        let region = matrix.regions().find(region).ok_or_else(absent)?;
        let totals = Totals::of(matrix);
        let wide = matrix.activities().len();
        let quotients = location_quotient(matrix, &totals)[region * wide..][..wide].to_vec();
        let masses = critical_mass(matrix, &totals)[region * wide..][..wide].to_vec();
        if quotients.iter().all(|quotient| quotient.is_nan()) {
            return Err(absent());
        }
        Ok(Self { matrix, region, quotients, masses })
    }
}

fn unnamed(row: &Row<'_>, priorities: &[PriorityEvidence], thresholds: &Thresholds) -> Vec<Strong> {
    let named: Vec<&str> = priorities.iter().flat_map(PriorityEvidence::named).collect();
    let strong = |(activity, code): (usize, &str)| {
        let (quotient, mass) = (row.quotients[activity], row.masses[activity]);
        let strong = quotient >= thresholds.quotient && mass >= thresholds.mass;
        let unnamed = !named.iter().any(|named| covers(code, named).is_some());
        (strong && unnamed).then(|| Strong { activity: code.to_owned(), quotient, mass })
    };
    let mut all: Vec<Strong> = row.matrix.activities().iter().enumerate().filter_map(strong).collect();
    all.sort_by(|a, b| b.quotient.total_cmp(&a.quotient));
    all
}
