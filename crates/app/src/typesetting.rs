//! Documents as files: one is made at a time, and kept with the state that it is of.

use crate::turn::ended;
use crate::{Rozum, Snapshot};
use rozum_locale::Lang;
use std::sync::Arc;
use thiserror::Error;
use tokio::sync::{OnceCell, Semaphore};

/// Files that are made or wait to be made. Each takes seconds: whoever comes later had better come back.
const PLACES: usize = 6;

/// Formats that take long to make.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Typeset {
    /// Set by Typst.
    Pdf,
    /// With its pictures as points.
    Docx,
}

/// Why there is no file.
#[derive(Debug, Error)]
pub enum TypesettingError<E> {
    /// Too many wait already.
    #[error("too many files wait to be made")]
    Busy,
    /// It could not be made.
    #[error("{0}")]
    Unmade(E),
}

/// The files of one document, by language and format.
#[derive(Debug, Default)]
pub(crate) struct Files([[OnceCell<Arc<[u8]>>; 2]; 2]);

impl Files {
    pub(crate) fn of(&self, lang: Lang, format: Typeset) -> &OnceCell<Arc<[u8]>> {
        let [pdf, docx] = match lang {
            Lang::Uk => &self.0[0],
            Lang::En => &self.0[1],
        };
        match format {
            Typeset::Pdf => pdf,
            Typeset::Docx => docx,
        }
    }
}

/// The one hand that makes files, and the places before it. Apart from the turns of everything else: a queue for files must not
/// hold up pages.
#[derive(Debug, Clone)]
pub(crate) struct Press {
    hand: Arc<Semaphore>,
    places: Arc<Semaphore>,
}

impl Default for Press {
    fn default() -> Self {
        Self { hand: Arc::new(Semaphore::new(1)), places: Arc::new(Semaphore::new(PLACES)) }
    }
}

impl Press {
    pub(crate) async fn made<E: Send + 'static>(
        &self,
        make: impl FnOnce() -> Result<Vec<u8>, E> + Send + 'static,
    ) -> Result<Arc<[u8]>, TypesettingError<E>> {
        let place = Arc::clone(&self.places).try_acquire_owned().map_err(|_| TypesettingError::Busy)?;
        let hand = Arc::clone(&self.hand).acquire_owned().await;
        let work = move || {
            // Both are given back when the file is made, not when whoever asked has hung up.
            let _held = (place, hand);
            make()
        };
        let bytes = ended(tokio::task::spawn_blocking(work).await).await;
        bytes.map(Arc::from).map_err(TypesettingError::Unmade)
    }
}

impl Rozum {
    /// The national strategy of a state as a file, made by `make` unless it was made before. It is made to its end even when
    /// whoever asked hangs up, so that the next who asks finds it.
    pub async fn typeset<E: Send + 'static>(
        &self,
        snapshot: &Arc<Snapshot>,
        (lang, format): (Lang, Typeset),
        make: impl FnOnce() -> Result<Vec<u8>, E> + Send + 'static,
    ) -> Result<Arc<[u8]>, TypesettingError<E>> {
        let (snapshot, press) = (Arc::clone(snapshot), self.press.clone());
        let work = async move {
            let cell = snapshot.documents.files.of(lang, format);
            cell.get_or_try_init(|| press.made(make)).await.map(Arc::clone)
        };
        ended(tokio::spawn(work).await).await
    }
}
