//! A table and what is said about it.

use crate::datasets::{region_title, second_title};
use rozum_locale::Lang;
use rozum_measures::{Matrix, Panel};
use rozum_model::dataset::{Axis, Dataset, DatasetHeader, DatasetVersion};
use rozum_model::{Bilingual, DatasetId};
use std::sync::Arc;

/// A table that can be asked.
#[derive(Debug, Clone)]
pub struct Material {
    /// What is said about it.
    pub header: Arc<DatasetHeader>,
    /// Its figures.
    pub panel: Arc<Panel>,
    /// Where it is from.
    pub origin: Origin,
}

/// Where a table is from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// A dataset of the journal.
    Dataset {
        /// Its id.
        id: DatasetId,
        /// Number of the version.
        version: u32,
        /// Sequence number of the event that imported it.
        seq: u64,
        /// Hash of its figures.
        sha256: String,
        /// Why it should no longer be used.
        withdrawn: Option<String>,
    },
    /// A table that somebody brought, kept in memory for a while.
    Own {
        /// Its token.
        token: String,
        /// Counts the readings of the file: each choice of columns is another table.
        reading: u32,
        /// Name of the file.
        file: String,
    },
}

/// Cells of one period up to which measures take no noticeable time.
const SMALL: usize = 20_000;

impl Material {
    /// A version of a dataset with its figures.
    pub fn of_version(dataset: &Dataset, version: &DatasetVersion, panel: Arc<Panel>) -> Self {
        let origin = Origin::Dataset {
            id: dataset.id.clone(),
            version: version.number,
            seq: version.seq,
            sha256: version.content.sha256.clone(),
            withdrawn: version.withdrawn.as_ref().map(|end| end.reason.clone()),
        };
        Self { header: Arc::clone(&version.header), panel, origin }
    }

    /// What tells it from all other tables.
    pub fn key(&self) -> String {
        match &self.origin {
            Origin::Dataset { sha256, .. } => sha256.clone(),
            Origin::Own { token, reading, .. } => format!("{token}/{reading}"),
        }
    }

    /// Its id in addresses: of the dataset, or the token of a table of one's own.
    pub fn id(&self) -> String {
        match &self.origin {
            Origin::Dataset { id, .. } => id.to_string(),
            Origin::Own { token, .. } => token.clone(),
        }
    }

    /// The table of a period; `None` where there is none at all.
    pub fn matrix(&self, time: usize) -> Option<&Matrix> {
        self.panel.matrices.get(time)
    }

    /// Whether its second axis has indicators that add up to nothing.
    pub fn has_indicators(&self) -> bool {
        self.header.axis == Axis::Indicator
    }

    /// Whether all its regions are Ukraine's, so that their whole is the country.
    pub fn is_of_ukraine(&self) -> bool {
        let regions = self.panel.regions();
        let known =
            |code: &str| code.parse().is_ok_and(|iso| rozum_reference::regions::region(iso).is_some());
        !regions.is_empty() && regions.iter().all(known)
    }

    /// Whether measures of it take no noticeable time.
    pub fn is_small(&self) -> bool {
        self.panel.regions().len() * self.panel.activities().len() <= SMALL
    }

    /// Name of a region.
    pub fn region(&self, lang: Lang, code: &str) -> String {
        pick(lang, region_title(code))
    }

    /// Name of an activity or indicator.
    pub fn activity(&self, lang: Lang, code: &str) -> String {
        pick(lang, second_title(&self.header, code))
    }

    /// Unit of the figures of an activity or indicator.
    pub fn unit(&self, lang: Lang, code: Option<&str>) -> String {
        let label = self.header.labels.iter().find(|label| Some(label.code.as_str()) == code);
        let own = label.and_then(|label| label.unit.as_ref());
        pick(lang, own.unwrap_or(&self.header.unit).name.clone())
    }

    /// Number of the period of that name; `None` where there is no such period.
    pub fn time(&self, name: &str) -> Option<usize> {
        self.panel.times.iter().position(|time| time == name)
    }
}

pub(super) fn pick(lang: Lang, text: Bilingual) -> String {
    lang.pick(text.uk, text.en)
}
