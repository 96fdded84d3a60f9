//! Monitoring reports of a state: of a region or of the country, for a period. Pages, files and the command line all ask here; one is
//! made once for a state, a day and a language, and its files with it.

use crate::diagnosis::said;
use crate::national_strategy::edition;
use crate::risks::told;
use crate::turn::ended;
use crate::typesetting::Files;
use crate::{EditionError, Rozum, Snapshot, Typeset, TypesettingError};
use rozum_locale::Lang;
use rozum_model::time::Day;
use rozum_reports::{Monitoring, MonitoringMaterial, Period, Scope, monitoring};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::OnceCell;

/// Reports kept of a state: there are more addresses than anybody reads.
const KEPT: usize = 32;

/// Which report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportAsked {
    /// What it is about.
    pub scope: Scope,
    /// The period.
    pub period: Period,
    /// Its language.
    pub lang: Lang,
}

/// A report and its files.
#[derive(Debug)]
pub struct MadeReport {
    /// The report.
    pub report: Monitoring,
    /// Its language.
    lang: Lang,
    files: Files,
}

type Cell = Arc<OnceCell<Arc<MadeReport>>>;

/// The reports of one state that were asked for last.
#[derive(Debug, Default)]
pub(crate) struct Reports(Mutex<VecDeque<(Day, ReportAsked, Cell)>>);

impl Reports {
    fn cell(&self, today: Day, asked: &ReportAsked) -> Cell {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((.., known)) = kept.iter().find(|(day, own, _)| *day == today && own == asked) {
            return Arc::clone(known);
        }
        let fresh = Cell::default();
        kept.push_back((today, asked.clone(), Arc::clone(&fresh)));
        if kept.len() > KEPT {
            kept.pop_front();
        }
        fresh
    }
}

impl Rozum {
    /// The report of a state, as of today.
    pub async fn report(
        &self,
        snapshot: &Arc<Snapshot>,
        asked: &ReportAsked,
    ) -> Result<Arc<MadeReport>, EditionError> {
        let today = self.now().kyiv_day();
        let cell = snapshot.reports.cell(today, asked);
        cell.get_or_try_init(|| self.write_report(snapshot, asked, today)).await.map(Arc::clone)
    }

    async fn write_report(
        &self,
        snapshot: &Arc<Snapshot>,
        asked: &ReportAsked,
        today: Day,
    ) -> Result<Arc<MadeReport>, EditionError> {
        let checkpoint = self.journal.checkpoint_at(snapshot.state.size).await?;
        let edition = edition(&snapshot.state, checkpoint);
        let risks = self.risks_of(snapshot, today).await;
        let (snapshot, asked) = (Arc::clone(snapshot), asked.clone());
        let work = move || {
            let report = monitoring(&MonitoringMaterial {
                lang: asked.lang,
                said,
                state: &snapshot.state,
                edition: &edition,
                scope: asked.scope,
                period: &asked.period,
                today,
                told,
                risks: &risks.findings,
                late: &snapshot.overdue(today),
            });
            Arc::new(MadeReport { report, lang: asked.lang, files: Files::default() })
        };
        Ok(self.in_turn(work).await)
    }

    /// The report as a file, made by `make` unless it was made before. It is made to its end even when whoever asked hangs up.
    pub async fn typeset_report<E: Send + 'static>(
        &self,
        report: &Arc<MadeReport>,
        format: Typeset,
        make: impl FnOnce() -> Result<Vec<u8>, E> + Send + 'static,
    ) -> Result<Arc<[u8]>, TypesettingError<E>> {
        let (report, press) = (Arc::clone(report), self.press.clone());
        let work = async move {
            let cell = report.files.of(report.lang, format);
            cell.get_or_try_init(|| press.made(make)).await.map(Arc::clone)
        };
        ended(tokio::spawn(work).await).await
    }
}
