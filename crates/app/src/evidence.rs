//! Evidence: the one path from a table (a dataset, or one that somebody brought) to results, their
//! rows and what they say of declared priorities. Page, download and interface all ask here.

mod declared;
mod indicators;
mod kept;
mod lacking;
mod material;
mod outcome;
mod own;
mod question;
mod result_parquet;
mod result_rows;
mod supported;

pub use declared::{DeclaredDetail, FigureRow, PriorityEvidenceRow, StrongRow};
pub use indicators::{IndicatorRow, indicators_of};
pub use lacking::lacking_reason;
pub use material::{Material, Origin};
pub use outcome::{Answer, Outcome};
pub use own::{ChosenColumns, OwnTable, Understood};
pub use question::{Question, Shown, excerpt};
pub use result_parquet::results_parquet;
pub use result_rows::{ResultRow, result_rows};
pub use supported::{Supported, supported};

pub(crate) use kept::Kept;
pub(crate) use own::Shelf;

use crate::Rozum;
use crate::datasets::DatasetError;
use rozum_measures::{Complexity, Measure, complexity};
use rozum_model::{DatasetId, Reason, State};
use std::sync::Arc;

impl Rozum {
    /// A version of a dataset, ready to be asked; the one in use where none is named.
    pub async fn material(
        &self,
        dataset: &DatasetId,
        version: Option<u32>,
    ) -> Result<Arc<Material>, DatasetError> {
        let snapshot = self.snapshot();
        let unknown =
            || DatasetError::Refused(vec![Reason::new("dataset-unknown").with("dataset", dataset.as_str())]);
        let known = snapshot.state.dataset(dataset).ok_or_else(unknown)?;
        let number = version.unwrap_or_else(|| known.in_use().unwrap_or(&known.latest).number);
        let panel = self.dataset_panel(dataset, number).await?;
        // A version that has figures is there: `dataset_panel` refused the others.
        let version = known.version(number).ok_or_else(unknown)?;
        Ok(Arc::new(Material::of_version(known, version, panel)))
    }

    /// The answer to a question about a table. Those asked last are kept. A large table takes its time:
    /// not for threads that answer everyone else ([`Material::is_small`]).
    pub fn outcome(&self, material: &Material, question: &Question) -> Arc<Outcome> {
        self.outcomes.get_or(&question.key(material), || Outcome::of(material, question))
    }

    /// Relatedness and complexity of one period, whole; `None` where there is no such period.
    pub fn complexity(&self, material: &Material, question: &Question) -> Option<Arc<Complexity>> {
        let matrix = material.matrix(question.time)?;
        let key = question.about(Shown::Figures).key(material);
        Some(self.complexities.get_or(&key, || complexity(matrix, question.settings())))
    }

    /// All datasets in use, ready to be asked, by their ids. One whose figures are not on this machine is
    /// left out; the log says so.
    pub async fn materials(&self) -> Vec<Arc<Material>> {
        self.materials_of(&self.snapshot().state).await.0
    }

    /// The datasets in use of a state, and the ids of those whose figures could not be read.
    pub(crate) async fn materials_of(&self, state: &State) -> (Vec<Arc<Material>>, Vec<DatasetId>) {
        let (mut found, mut unread) = (Vec::new(), Vec::new());
        for (id, dataset) in &state.datasets {
            let Some(version) = dataset.in_use() else { continue };
            match self.material(id, Some(version.number)).await {
                Ok(material) => found.push(material),
                Err(error) => {
                    tracing::warn!(%error, dataset = %id, "figures cannot be read");
                    unread.push(id.clone());
                }
            }
        }
        (found, unread)
    }
}

/// Tables that say how specialised a region is, real ones and the fullest first.
pub fn telling<'a>(all: &'a [Arc<Material>], region: &str) -> impl Iterator<Item = &'a Arc<Material>> {
    let mut telling: Vec<_> = all.iter().filter(|material| tells_specialisation(material, region)).collect();
    telling.sort_by_key(|material| {
        std::cmp::Reverse((material.header.kind.is_real(), material.panel.regions().len()))
    });
    telling.into_iter()
}

/// Whether a table says how specialised a region is: it has the region, and something to compare it with.
fn tells_specialisation(material: &Material, region: &str) -> bool {
    let last = material.panel.matrices.len().saturating_sub(1);
    let has_figures = material.matrix(last).is_some_and(|matrix| {
        let row = matrix.regions().find(region).map(|place| matrix.row(place));
        row.is_some_and(|row| row.iter().any(|figure| !figure.is_nan()))
    });
    let quotient = supported(material, last).into_iter().find(|of| of.measure == Measure::LocationQuotient);
    has_figures && quotient.is_some_and(|quotient| quotient.refusal().is_none())
}
