//! The country's cockpit: which regions move, where the money went against plan, what is late, what is to be asked, what
//! changed. One page, each figure with its rows.

pub mod files;

mod sentences;

use super::report::failed;
use super::{html, of_today};
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use rozum_app::Since;
use rozum_app::rows::{
    Cockpit, CockpitChanges, CockpitMoneyRow, CockpitRegionRow, CockpitRiskRow, Motion, Phase,
};
use rozum_model::{Reason, RegionIso};
use sentences::{Part, parts};
use serde::Deserialize;
use std::sync::Arc;

/// From where on changes are told: a size of the journal, or `day`, `week`, `month`. Empty means a week.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    since: String,
}

/// What can be chosen without a size.
const AGO: [(&str, i64); 3] = [("day", 1), ("week", 7), ("month", 30)];

impl Asked {
    /// Read; what is neither a size nor one of the words is refused.
    pub fn since(&self) -> Result<Since, PageError> {
        let text = if self.since.is_empty() { "week" } else { &self.since };
        if let Some((_, days)) = AGO.iter().find(|(word, _)| *word == text) {
            return Ok(Since::Days(*days));
        }
        let wrong = || PageError::BadRequest(Reason::new("not-a-since").with("value", text));
        text.parse().map(Since::Size).map_err(|_| wrong())
    }
}

#[derive(Template)]
#[template(path = "cockpit.html")]
struct Page {
    f: Frame,
    cockpit: Arc<Cockpit>,
    changes: CockpitChanges,
    asked: Asked,
    /// What got worse, what got better, who must act: each part with its rows.
    sentences: [Vec<Part>; 3],
    /// Samples of the two bars.
    keys: [String; 2],
}

impl Page {
    /// Regions for which anybody ever entered anything.
    fn moving(&self) -> Vec<&CockpitRegionRow> {
        let mut rows: Vec<_> =
            self.cockpit.regions.iter().filter(|row| row.motion != Motion::Never).collect();
        rows.sort_by_key(|row| (row.motion, std::cmp::Reverse(row.last_event)));
        rows
    }

    fn silent(&self) -> Vec<RegionIso> {
        let rows = self.cockpit.regions.iter().filter(|row| row.motion == Motion::Never);
        self.f.by_name(rows.map(|row| row.region))
    }

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "templates pass by reference")]
    fn count(&self, motion: &Motion) -> usize {
        self.cockpit.regions.iter().filter(|row| row.motion == *motion).count()
    }

    /// Whether anybody ever entered anything, or anything is late.
    fn has_begun(&self) -> bool {
        self.count(&Motion::Never) < self.cockpit.regions.len() || !self.cockpit.late.is_empty()
    }

    /// How many who owe answers are not named in the sentence.
    fn owing_more(&self) -> usize {
        self.cockpit.owes.len().saturating_sub(self.sentences[2].len())
    }

    fn in_motion(&self) -> usize {
        self.count(&Motion::Moves)
    }

    /// Tone of a region's tag; its words say the same.
    #[expect(
        clippy::unused_self,
        clippy::trivially_copy_pass_by_ref,
        reason = "a template calls it by reference"
    )]
    const fn tone(&self, motion: &Motion) -> &'static str {
        match motion {
            Motion::Moves => "success",
            Motion::Slow => "warning",
            Motion::Still | Motion::Never => "error",
        }
    }

    /// What there is, each with its list: what there is none of is not said.
    fn lists(&self, start: &str, list: &str, parts: &[(&str, usize)]) -> Vec<(String, String)> {
        let there = parts.iter().filter(|(_, count)| *count > 0);
        let one = |(word, count): &(&str, usize)| {
            (self.f.counted(start, word, *count).into_owned(), self.f.href(format!("{list}{word}")))
        };
        there.map(one).collect()
    }

    fn phases(&self, row: &CockpitRegionRow) -> Vec<(String, String)> {
        let part = |phase: Phase| {
            let count = match phase {
                Phase::Asked => row.projects_asked,
                Phase::Approved => row.projects_approved,
                Phase::UnderWay => row.projects_under_way,
                Phase::Done => row.projects_done,
                Phase::Refused => row.projects_refused,
                Phase::Ended => row.projects_ended,
            };
            (phase.code(), count)
        };
        let list = format!("/projects?region={}&phase=", row.region);
        self.lists("cockpit-phase-", &list, &Phase::ALL.map(part))
    }

    fn lights(&self, row: &CockpitRegionRow) -> Vec<(String, String)> {
        let parts = [("green", row.green), ("amber", row.amber), ("red", row.red), ("no-data", row.no_data)];
        let list = format!("/indicators?region={}&about=register&colour=", row.region);
        self.lists("cockpit-light-", &list, &parts)
    }

    #[expect(clippy::unused_self, reason = "a template calls it on what it draws")]
    const fn outcomes(&self, row: &CockpitRiskRow) -> [(&'static str, usize); 3] {
        [("flag", row.flags), ("clear", row.clear), ("not-computable", row.not_computable)]
    }

    /// Tables of money: rows, the id in messages and addresses, whether they are of sources.
    fn money(&self) -> Vec<(&[CockpitMoneyRow], &'static str, bool)> {
        vec![(&self.cockpit.priorities, "priorities", false), (&self.cockpit.sources, "sources", true)]
    }

    /// What came of the plan: under contract, certified, paid.
    #[expect(clippy::unused_self, reason = "a template calls it on what it draws")]
    const fn steps(&self, row: &CockpitMoneyRow) -> [Option<u64>; 3] {
        [row.contracted_kopecks, row.certified_kopecks, row.paid_kopecks]
    }

    fn late(&self) -> usize {
        self.cockpit.late.iter().map(|row| row.count).sum()
    }

    fn flags(&self) -> usize {
        self.cockpit.risks.iter().map(|row| row.flags).sum()
    }

    /// Planned and paid as two bars, on the scale of the table.
    #[expect(clippy::unused_self, reason = "a template calls it on what it draws")]
    fn bar(&self, rows: &[CockpitMoneyRow], row: &CockpitMoneyRow) -> String {
        let most = rows.iter().filter_map(|row| row.planned_kopecks.max(row.paid_kopecks)).max().unwrap_or(1);
        // Thousandths of the greatest amount: what is finer is not seen.
        let part = |amount: Option<u64>| {
            let whole = u128::from(amount.unwrap_or(0)) * 1_000 / u128::from(most.max(1));
            u32::try_from(whole).unwrap_or(1_000)
        };
        rozum_charts::bars::pair(part(row.planned_kopecks), part(row.paid_kopecks), 1_000)
    }

    #[expect(clippy::unused_self, reason = "a template calls it on what it draws")]
    const fn ago(&self) -> [(&'static str, i64); 3] {
        AGO
    }
}

/// `GET /cockpit`
pub async fn page(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let since = asked.since()?;
    let f = Frame::new(&visitor, Section::Cockpit);
    let cockpit = site.rozum.cockpit(&visitor.snapshot).await.map_err(|error| failed(&error))?;
    let changes = site.rozum.changes_since(since, &visitor.snapshot).await;
    let changes = changes.map_err(|error| failed(&error))?;
    let keys = ["bars-source", "bars-own"].map(rozum_charts::bars::key);
    let sentences = parts(&f, &cockpit);
    Ok(of_today(html(&Page { f, cockpit, changes, asked, sentences, keys })?))
}
