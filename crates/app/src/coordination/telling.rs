//! The table of figures that stands beside what is declared.

use crate::evidence::{Material, supported};
use rozum_coordination::chains::Figures;
use rozum_measures::{Complexity, Measure, Settings, complexity};
use std::sync::Arc;

/// The first table that tells what regions are specialised in.
pub(super) fn telling(materials: &[Arc<Material>]) -> Option<Arc<Material>> {
    materials.iter().find(|material| tells(material)).cloned()
}

/// Whether it is a real table of Ukraine's regions whose last period supports complementarity.
fn tells(material: &Arc<Material>) -> bool {
    let last = material.panel.matrices.len().saturating_sub(1);
    let of = supported(material, last).into_iter().find(|of| of.measure == Measure::Complementarity);
    material.header.kind.is_real() && material.is_of_ukraine() && of.is_some_and(|of| of.refusal().is_none())
}

/// A table that tells what regions have around an activity.
pub(super) struct Telling {
    pub dataset: String,
    regions: Vec<String>,
    activities: Vec<String>,
    complexity: Complexity,
    proximity: Vec<f64>,
}

impl Telling {
    pub(super) fn of(material: &Arc<Material>) -> Option<Self> {
        let matrix = material.panel.matrices.last()?;
        let settings = Settings::default().check().ok()?;
        let complexity = complexity(matrix, &settings);
        let proximity = complexity.proximities.full();
        let names = |names: &rozum_measures::Names| names.iter().map(str::to_owned).collect::<Vec<_>>();
        let (regions, activities) = (names(matrix.regions()), names(matrix.activities()));
        Some(Self { dataset: material.id(), regions, activities, complexity, proximity })
    }

    pub(super) fn figures(&self) -> Figures<'_> {
        Figures {
            dataset: &self.dataset,
            regions: self.regions.clone(),
            activities: self.activities.clone(),
            presence: &self.complexity.presence,
            proximity: &self.proximity,
        }
    }
}
