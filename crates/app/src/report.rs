//! Monitoring reports of a state: of a region or of the country, for a period. Pages, files and the command line all ask here; one is
//! made once for a state, a day and a language, and its files with it.

use crate::diagnosis::said;
use crate::national_strategy::edition;
use crate::risks::{Risks, told};
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

/// A period with the state that its last day saw.
struct Standing {
    period: Period,
    as_of: Day,
    then: Arc<Snapshot>,
    risks: Arc<Risks>,
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
        let own = self.standing(snapshot, asked.period.clone(), today).await?;
        let earlier = match asked.period.before() {
            Some(before) => Some(self.standing(snapshot, before, today).await?),
            None => None,
        };
        let (snapshot, asked) = (Arc::clone(snapshot), asked.clone());
        let work = move || {
            let late = |of: &Standing| of.then.overdue(of.as_of);
            let (own_late, earlier_late) = (late(&own), earlier.as_ref().map(late));
            let material = MonitoringMaterial {
                lang: asked.lang,
                said,
                state: &snapshot.state,
                edition: &edition,
                scope: asked.scope,
                period: &own.period,
                today,
                as_of: own.as_of,
                standing: &own.then.state,
                told,
                risks: &own.risks.findings,
                late: &own_late,
            };
            let before = earlier.as_ref().zip(earlier_late.as_deref());
            let before = before.map(|(of, late)| MonitoringMaterial {
                period: &of.period,
                as_of: of.as_of,
                standing: &of.then.state,
                risks: &of.risks.findings,
                late,
                ..material
            });
            let report = monitoring(&material, before.as_ref());
            Arc::new(MadeReport { report, lang: asked.lang, files: Files::default() })
        };
        Ok(self.in_turn(work).await)
    }

    /// How things stood on the last day of a period, or stand today while it goes on.
    async fn standing(
        &self,
        snapshot: &Arc<Snapshot>,
        period: Period,
        today: Day,
    ) -> Result<Standing, EditionError> {
        let as_of = period.to.min(today);
        let then =
            if as_of < today { self.snapshot_on(snapshot, as_of).await? } else { Arc::clone(snapshot) };
        let risks = self.risks_of(&then, as_of).await;
        Ok(Standing { period, as_of, then, risks })
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
