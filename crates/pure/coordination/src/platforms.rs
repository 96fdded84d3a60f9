//! Thematic platforms: priorities of several regions that could be worked at together. Three are named by the note, others
//! are communities in a graph of priorities. Method: `docs/methods/platforms.md`.

mod bond;
mod brings;
mod community;
mod louvain;
mod missing;
mod named;
mod note;
mod phrase;
mod settle;
mod themes;

pub use brings::{Brought, Member, Part, Science};
pub use community::{Community, RUNS, SEED};
pub use missing::Invited;
pub use note::{Block, Line, Note, note};
pub use themes::{Stage, Theme, Themes, themes};

use crate::chains::Chains;
use crate::overlaps::Overlaps;
use brings::{Item, members};
use community::communities;
use rozum_diagnosis::StrategyRead;
use rozum_model::{PriorityId, Reason, RegionIso, SphereId};
use std::collections::BTreeSet;

/// Regions that a platform joins at least: two are a pair, which the overlaps tell of.
pub const FEWEST_REGIONS: usize = 3;

/// From this stability on a community is a platform: two of its members stay together in three runs of four. Hennig (2007)
/// calls clusters stable from there on.
pub const STABLE: f64 = 0.75;

/// From this part of its priorities on a community belongs to a platform that the note names.
pub const WITHIN: f64 = 2.0 / 3.0;

/// Where a platform comes from.
#[derive(Debug, Clone, PartialEq)]
pub enum Basis {
    /// The note names it.
    Named(&'static Theme),
    /// The register suggests it.
    Suggested(Topic),
}

/// What most priorities of a community are about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Topic {
    /// The sphere that most name, if any does.
    pub sphere: Option<SphereId>,
    /// Divisions that most name, up to three.
    pub divisions: Vec<String>,
}

/// A platform.
#[derive(Debug, Clone, PartialEq)]
pub struct Platform {
    /// `agri-food`, `energy`, `industry`; of others sphere and division, `s08-13`.
    pub id: String,
    /// Where it comes from.
    pub basis: Basis,
    /// Regions by code.
    pub members: Vec<Member>,
    /// The stages of work in order, with the priorities that take them up; some with none.
    pub stages: Vec<(&'static Stage, Vec<PriorityId>)>,
    /// 0 … 1: in which part of the runs two of its priorities were in one community; NaN with fewer than two.
    pub stability: f64,
    /// Of a suggested platform, the named one that it belongs to; of a named one, those that belong to it.
    pub related: Vec<String>,
    /// What is missing.
    pub missing: Vec<Reason>,
    /// Regions that declare its spheres and have no priority in it.
    pub invited: Vec<Invited>,
    /// What its members have to talk about: overlaps to settle, links to build. Empty until [`Platforms::beside`].
    pub findings: Vec<Line>,
}

/// All platforms, and the communities behind them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Platforms {
    /// Those of the note in its order, then the suggested ones, most regions first.
    pub platforms: Vec<Platform>,
    /// Every community of two priorities or more, whether it became a platform or not.
    pub communities: Vec<Community>,
    /// Priorities that are like no other.
    pub alone: Vec<PriorityId>,
}

impl Platform {
    /// Its priorities.
    pub fn priorities(&self) -> impl Iterator<Item = &Brought> {
        self.members.iter().flat_map(|member| &member.priorities)
    }

    /// Codes of its regions.
    pub fn regions(&self) -> impl Iterator<Item = RegionIso> {
        self.members.iter().map(|member| member.region)
    }
}

impl Platforms {
    /// The same with what overlaps and links say of the priorities of each platform.
    #[must_use]
    pub fn beside(mut self, overlaps: &Overlaps, chains: &Chains) -> Self {
        for platform in &mut self.platforms {
            platform.findings = settle::findings(platform, overlaps, chains);
        }
        self
    }

    /// The platform of that id.
    pub fn find(&self, id: &str) -> Option<&Platform> {
        self.platforms.iter().find(|platform| platform.id == id)
    }
}

/// The platforms of these strategies, one of each region.
pub fn platforms(strategies: &[StrategyRead<'_>]) -> Platforms {
    let Some(themes) = themes() else { return Platforms::default() };
    let items: Vec<Item<'_>> = brings::items(strategies);
    let cut = communities(&items);
    let named = themes.named.iter().map(|theme| named::of_theme(theme, themes, &items, &cut));
    let mut platforms: Vec<Platform> =
        named.map(|(platform, picked)| finish(themes, platform, &picked, (strategies, &items))).collect();
    let mut suggested: Vec<Platform> = cut
        .communities
        .iter()
        .filter(|community| community.is_platform())
        .map(|community| {
            let (platform, picked) = named::of_community(community, themes, &items, &platforms);
            finish(themes, platform, &picked, (strategies, &items))
        })
        .collect();
    suggested.sort_by(|a, b| b.members.len().cmp(&a.members.len()).then_with(|| a.id.cmp(&b.id)));
    for platform in &mut platforms {
        let own = suggested.iter().filter(|other| other.related.contains(&platform.id));
        platform.related = own.map(|other| other.id.clone()).collect();
    }
    platforms.append(&mut suggested);
    Platforms { platforms, communities: cut.communities, alone: cut.alone }
}

/// A platform with what its members bring, and what is missing.
fn finish(
    themes: &Themes,
    platform: Platform,
    picked: &[named::Picked],
    (strategies, items): (&[StrategyRead<'_>], &[Item<'_>]),
) -> Platform {
    let members = members(themes, picked, strategies, items);
    let regions: BTreeSet<RegionIso> = members.iter().map(|member| member.region).collect();
    let invited = missing::invited(&platform, &regions, strategies);
    let mut platform = Platform { members, invited, ..platform };
    platform.missing = missing::missing(&platform, items);
    platform
}
