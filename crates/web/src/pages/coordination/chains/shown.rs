//! Links, chains and gaps as tables show them.

use crate::frame::Frame;
use rozum_app::ChainsFound;
use rozum_app::diagnosis::said;
use rozum_app::rows::LinkRow;
use rozum_coordination::chains::{Chain, Gap, Link};
use rozum_model::strategy::ItemId;
use rozum_model::{PriorityId, RegionIso, State};

/// A code with its title.
pub struct Activity {
    pub code: String,
    pub title: &'static str,
}

impl Activity {
    pub fn of(f: &Frame, code: &str) -> Self {
        let kved = rozum_reference::kved::by_code(code);
        Self {
            code: code.to_owned(),
            title: kved.map_or("", |kved| f.lang.pick(kved.title_uk, kved.title_en)),
        }
    }
}

/// A link.
pub struct LinkShown {
    pub row: LinkRow,
    pub text_from: String,
    pub text_to: String,
    pub from: Activity,
    pub to: Activity,
    /// Share of the user's output in percent; none where the table of inputs says nothing.
    pub share: Option<String>,
    pub confidence: String,
    pub complementarity: Option<String>,
}

impl LinkShown {
    pub fn of(f: &Frame, state: &State, found: &ChainsFound, link: &Link) -> Self {
        let text = |id| state.item_text(ItemId::Priority(id)).unwrap_or_default().to_owned();
        Self {
            row: LinkRow::of(found, link, f.lang),
            text_from: text(link.supplier),
            text_to: text(link.processor),
            from: Activity::of(f, &link.kved_from),
            to: Activity::of(f, &link.kved_to),
            share: link.coefficient.map(|share| f.percent(share)),
            confidence: f.percent_whole(link.confidence),
            complementarity: link.complementarity.map(|value| rozum_locale::decimal(f.lang, value, 2)),
        }
    }
}

/// A stage of a chain.
pub struct StageShown {
    pub activity: Activity,
    pub priorities: Vec<PriorityId>,
}

/// A chain.
pub struct ChainShown {
    pub stages: [StageShown; 3],
    pub share: Option<String>,
    pub paths: usize,
    pub among_neighbours: usize,
    pub regions: usize,
}

impl ChainShown {
    pub fn of(f: &Frame, chain: &Chain) -> Self {
        let stages = chain.stages.each_ref().map(|stage| StageShown {
            activity: Activity::of(f, &stage.kved),
            priorities: stage.priorities.clone(),
        });
        Self {
            stages,
            share: chain.coefficient.map(|share| f.percent(share)),
            paths: chain.paths,
            among_neighbours: chain.among_neighbours,
            regions: chain.regions.len(),
        }
    }
}

/// A gap.
pub struct GapShown {
    pub missing: Vec<Activity>,
    pub share: Option<String>,
    pub needs: Vec<(PriorityId, RegionIso)>,
    pub spheres: Vec<RegionIso>,
    pub why: String,
}

impl GapShown {
    pub fn of(f: &Frame, gap: &Gap) -> Self {
        Self {
            missing: gap.kved.iter().map(|code| Activity::of(f, code)).collect(),
            share: gap.coefficient.map(|share| f.percent(share)),
            needs: gap.needs.iter().map(|need| (need.priority, need.region)).collect(),
            spheres: gap.spheres.clone(),
            why: said(f.lang, &gap.why),
        }
    }
}
