//! An edition asked for by somebody: earlier ones cost a whole fold, so that who is not signed in gets one at a time.

use super::EditionError;
use crate::turn::ended;
use crate::{Rozum, Snapshot};
use rozum_document::Document;
use rozum_locale::Lang;
use std::sync::Arc;

/// Who asks for an edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asker {
    /// Somebody who is signed in.
    Known,
    /// Anybody.
    Stranger,
}

impl Rozum {
    /// The national strategy at a size of the journal, or of the present, with the state that it is of. A stranger gets an
    /// earlier one that has to be made only while no other is made for a stranger. It is made to its end even when whoever asked
    /// hangs up, so that the next who asks finds it.
    pub async fn edition(
        self: &Arc<Self>,
        size: Option<u64>,
        lang: Lang,
        asker: Asker,
    ) -> Result<(Arc<Snapshot>, Arc<Document>), EditionError> {
        let place = match self.to_be_made(size, lang) {
            Some(size) if asker == Asker::Stranger => {
                Some(self.editions.place(size).ok_or(EditionError::Busy)?)
            }
            _ => None,
        };
        let own = Arc::clone(self);
        let work = async move {
            let snapshot = own.snapshot_at(size).await?;
            let document = own.national_strategy(&snapshot, lang).await?;
            drop(place);
            Ok((snapshot, document))
        };
        ended(tokio::spawn(work).await).await
    }

    /// The size, if it is an earlier one whose document is not there yet.
    fn to_be_made(&self, size: Option<u64>, lang: Lang) -> Option<u64> {
        let size = size.filter(|size| *size != self.snapshot().state.size)?;
        let is_written = self.editions.made(size).is_some_and(|own| own.documents.of(lang).get().is_some());
        (!is_written).then_some(size)
    }
}
