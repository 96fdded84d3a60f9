//! Tables of observations: in as a Parquet object that the journal names by hash, out as a panel.

mod cache;
mod counting;
mod header_file;
mod regions;
mod shipped;
mod table;
mod titles;

pub use counting::counted;
pub use header_file::{header_from_fields, header_from_toml, header_to_toml};
pub use regions::{Recognised, by_iso};
pub use titles::{region_title, second_title, sections_of};

pub(crate) use cache::Panels;

use counting::stored;

use crate::Rozum;
use crate::submit::{Receipt, SubmitError};
use rozum_governance::decide;
use rozum_measures::Panel;
use rozum_model::dataset::DatasetHeader;
use rozum_model::{Actor, Command, DatasetId, Reason, State, Timestamp};
use rozum_objects::Hash;
use std::sync::Arc;
use thiserror::Error;

/// A dataset could not be imported, or its figures not be had.
#[derive(Debug, Error)]
pub enum DatasetError {
    /// The rules do not allow it, or there is no such dataset.
    #[error("refused: {}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    Refused(Vec<Reason>),
    /// The journal names figures that this machine does not have: they were imported on another one
    /// with a data folder of its own.
    #[error("the figures of {dataset}, version {version}, are not in this data folder (object {sha256})")]
    Absent {
        /// The dataset.
        dataset: DatasetId,
        /// The version.
        version: u32,
        /// Name of the object that is not there.
        sha256: String,
    },
    /// The table could not be written or read as Parquet.
    #[error(transparent)]
    Table(#[from] rozum_publish::Error),
    /// The store of objects failed, or the object is damaged.
    #[error(transparent)]
    Objects(#[from] rozum_objects::Error),
    /// The journal failed.
    #[error(transparent)]
    Submit(SubmitError),
    /// The work was cut off.
    #[error("the work on the table was cut off")]
    CutOff,
}

impl DatasetError {
    /// What to tell people; `None` when it is a failure of the machine and not an answer.
    pub fn reasons(&self) -> Option<Vec<Reason>> {
        match self {
            Self::Refused(reasons) => Some(reasons.clone()),
            Self::Absent { dataset, version, sha256 } => {
                let reason = Reason::new("dataset-object-absent").with("dataset", dataset.as_str());
                Some(vec![reason.with("version", *version).with("sha256", sha256.as_str())])
            }
            _ => None,
        }
    }
}

impl From<SubmitError> for DatasetError {
    fn from(error: SubmitError) -> Self {
        match error {
            SubmitError::Refused(refusal) => Self::Refused(refusal.reasons),
            other => Self::Submit(other),
        }
    }
}

impl Rozum {
    /// Enters a version of a dataset. The figures are on the disk before the journal names them; a
    /// command that would be refused leaves none.
    pub async fn import_dataset(
        &self,
        actor: &Actor,
        expected: Option<u64>,
        dataset: DatasetId,
        header: DatasetHeader,
        panel: Arc<Panel>,
    ) -> Result<Receipt, DatasetError> {
        let (bytes, content) =
            blocking(move || Ok(rozum_publish::parquet::panel(&panel).map(|bytes| stored(bytes, &panel))?))
                .await?;
        let command = Command::ImportDataset { expected, dataset, header: Box::new(header), content };
        decide(&self.snapshot().state, actor, self.now(), &command)
            .map_err(|refusal| DatasetError::Refused(refusal.reasons))?;
        let objects = self.objects.clone();
        blocking(move || Ok(objects.put(&bytes)?)).await?;
        Ok(self.submit(actor, &command).await?)
    }

    /// The figures of a version. Those read last are kept in memory.
    pub async fn dataset_panel(&self, dataset: &DatasetId, version: u32) -> Result<Arc<Panel>, DatasetError> {
        let sha256 = self.named_object(dataset, version)?;
        if let Some(panel) = self.panels.get(&sha256) {
            return Ok(panel);
        }
        let (objects, id, name) = (self.objects.clone(), dataset.clone(), sha256.clone());
        let panel = blocking(move || {
            let bytes = bytes_of(&objects, &id, version, &name)?;
            Ok(Arc::new(rozum_publish::parquet::read_panel(bytes)?))
        })
        .await?;
        self.panels.keep(sha256, &panel);
        Ok(panel)
    }

    /// The Parquet file of a version, as the journal names it.
    pub async fn dataset_file(&self, dataset: &DatasetId, version: u32) -> Result<Vec<u8>, DatasetError> {
        let sha256 = self.named_object(dataset, version)?;
        let (objects, id) = (self.objects.clone(), dataset.clone());
        blocking(move || bytes_of(&objects, &id, version, &sha256)).await
    }

    /// Name of the object that holds a version.
    fn named_object(&self, dataset: &DatasetId, version: u32) -> Result<String, DatasetError> {
        let snapshot = self.snapshot();
        let named = |reason: Reason| DatasetError::Refused(vec![reason.with("dataset", dataset.as_str())]);
        let known = snapshot.state.dataset(dataset).ok_or_else(|| named(Reason::new("dataset-unknown")))?;
        let found = known.version(version).ok_or_else(|| {
            let last = known.latest.number;
            named(Reason::new("dataset-version-unknown").with("version", version).with("last", last))
        })?;
        Ok(found.content.sha256.clone())
    }
}

/// Reading and writing tables takes its time: not on the threads that answer everyone else.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, DatasetError> + Send + 'static,
) -> Result<T, DatasetError> {
    tokio::task::spawn_blocking(work).await.unwrap_or(Err(DatasetError::CutOff))
}

/// The object, or the same made again from the tables that come with the program.
fn bytes_of(
    objects: &rozum_objects::Objects,
    dataset: &DatasetId,
    version: u32,
    sha256: &str,
) -> Result<Vec<u8>, DatasetError> {
    let absent = || {
        let (dataset, sha256) = (dataset.clone(), sha256.to_owned());
        DatasetError::Absent { dataset, version, sha256 }
    };
    let hash: Hash = sha256.parse().map_err(|_| absent())?;
    match objects.get(&hash) {
        Ok(bytes) => Ok(bytes),
        Err(rozum_objects::Error::Absent(_)) => {
            let bytes = shipped::made_again(dataset).filter(|bytes| Hash::of(bytes) == hash);
            let bytes = bytes.ok_or_else(absent)?;
            objects.put(&bytes)?;
            Ok(bytes)
        }
        Err(error) => Err(error.into()),
    }
}

/// What the rules would say against a table, before anything is written. Whether it is new is not
/// asked here.
pub fn refusals(dataset: &DatasetId, header: &DatasetHeader, panel: &Panel) -> Vec<Reason> {
    let (dataset, header) = (dataset.clone(), Box::new(header.clone()));
    let content = stored(Vec::new(), panel).1;
    let command = Command::ImportDataset { expected: None, dataset, header, content };
    // No rule of datasets looks at the clock.
    let moment = Timestamp::from_microsecond(0);
    let refusal = moment.and_then(|at| decide(&State::default(), &Actor::Operator, at, &command).err());
    refusal.map(|refusal| refusal.reasons).unwrap_or_default()
}
