//! The national strategy as a document, of the state as it is or as it was. Pages, files, the interface and the command line
//! all ask here; it is made once for a state and a language.

mod asked;
mod editions;
mod listed;

pub use asked::Asker;
pub use editions::EditionError;
pub use listed::EditionListed;

use crate::diagnosis::said;
use crate::rows::platform_title;
use crate::typesetting::Files;
use crate::{Rozum, Snapshot};
use rozum_document::Document;
use rozum_locale::Lang;
use rozum_reports::{Material, national_strategy};
use std::sync::Arc;
use tokio::sync::OnceCell;

pub(crate) use editions::{Editions, edition};

/// The document of one state in each language, and its files.
#[derive(Debug, Default)]
pub(crate) struct Documents {
    written: [OnceCell<Arc<Document>>; 2],
    pub(crate) files: Files,
}

impl Documents {
    fn of(&self, lang: Lang) -> &OnceCell<Arc<Document>> {
        let [uk, en] = &self.written;
        match lang {
            Lang::Uk => uk,
            Lang::En => en,
        }
    }
}

impl Rozum {
    /// The national strategy made from a state.
    pub async fn national_strategy(
        &self,
        snapshot: &Arc<Snapshot>,
        lang: Lang,
    ) -> Result<Arc<Document>, EditionError> {
        let make = || self.write_national_strategy(snapshot, lang);
        snapshot.documents.of(lang).get_or_try_init(make).await.map(Arc::clone)
    }

    async fn write_national_strategy(
        &self,
        snapshot: &Arc<Snapshot>,
        lang: Lang,
    ) -> Result<Arc<Document>, EditionError> {
        let checkpoint = self.journal.checkpoint_at(snapshot.state.size).await?;
        let edition = edition(&snapshot.state, checkpoint);
        let diagnosis = self.diagnosis_of(snapshot).await;
        let overlaps = self.overlaps_of(snapshot).await;
        let chains = self.chains_of(snapshot).await;
        let platforms = self.platforms_of(snapshot).await;
        let alignment = self.alignment_of(snapshot).await;
        let snapshot = Arc::clone(snapshot);
        let work = move || {
            let titles = platforms.platforms.iter();
            let titles = titles.map(|one| (one.id.clone(), platform_title(&platforms, one, lang))).collect();
            Arc::new(national_strategy(&Material {
                lang,
                said,
                state: &snapshot.state,
                edition: &edition,
                spheres: snapshot.spheres(),
                labels: &diagnosis.labels,
                findings: &diagnosis.findings,
                national: &diagnosis.national,
                evidence: &diagnosis.evidence,
                overlaps: &overlaps,
                chains: &chains.chains,
                chains_source: &chains.source(),
                platforms: &platforms,
                platform_titles: &titles,
                alignment: &alignment,
            }))
        };
        Ok(self.in_turn(work).await)
    }
}
