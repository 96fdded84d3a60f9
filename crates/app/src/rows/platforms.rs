//! Thematic platforms as rows, and their scoping notes as text, said in a language.

mod note;

pub use note::note_markdown;

use crate::diagnosis::said;
use rozum_coordination::platforms::{Basis, Brought, Community, Member, Platform, Platforms, Topic};
use rozum_locale::Lang;
use rozum_model::{PriorityId, Reason, RegionIso, SphereId, TaskId};
use rozum_reference::{kved, spheres};
use serde::Serialize;
use utoipa::ToSchema;

/// A platform in a list.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct PlatformRow {
    /// Its id.
    #[schema(example = "agri-food")]
    pub id: String,
    /// Its name.
    pub title: String,
    /// `named`: the note names it; `suggested`: the strategies point to it.
    pub basis: &'static str,
    /// Its regions.
    #[schema(value_type = Vec<String>)]
    pub regions: Vec<RegionIso>,
    /// Its priorities.
    #[schema(value_type = Vec<String>)]
    pub priorities: Vec<PriorityId>,
    /// 0 … 1: how often two of its priorities stay together; null with fewer than two.
    pub stability: Option<f64>,
    /// Of a suggested platform, the named one that it belongs to; of a named one, those that belong to it.
    pub related: Vec<String>,
    /// What is missing.
    pub missing: Vec<String>,
    /// Regions that declare its spheres and have no priority in it.
    #[schema(value_type = Vec<String>)]
    pub invited: Vec<RegionIso>,
}

/// The same without levels.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FlatPlatformRow {
    id: String,
    title: String,
    basis: &'static str,
    regions: Vec<RegionIso>,
    priorities: Vec<PriorityId>,
    stability: Option<f64>,
    related: Vec<String>,
    missing: String,
    invited: Vec<RegionIso>,
}

/// A platform with what its members bring.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct PlatformDetail {
    /// The platform.
    #[serde(flatten)]
    pub platform: PlatformRow,
    /// What each priority brings.
    pub members: Vec<BroughtRow>,
    /// Who could be asked to join.
    pub candidates: Vec<InvitedRow>,
}

/// A priority in a platform.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct BroughtRow {
    /// The platform.
    pub platform: String,
    /// The region.
    #[schema(value_type = String)]
    pub region: RegionIso,
    /// The priority.
    #[schema(value_type = String)]
    pub priority: PriorityId,
    /// Its words.
    pub text: String,
    /// Stages of work that it takes up.
    pub stages: Vec<&'static str>,
    /// The words that name each stage.
    pub quotes: Vec<String>,
    /// KVED groups, and divisions without a group.
    pub activities: Vec<String>,
    /// Spheres that it is about.
    #[schema(value_type = Vec<String>)]
    pub spheres: Vec<SphereId>,
    /// Innovation, green, digital, cluster, interregional, inclusion: what the text names.
    pub flags: Vec<&'static str>,
    /// Tasks of the region that serve its priorities here, or are about the same.
    #[schema(value_type = Vec<String>)]
    pub tasks: Vec<TaskId>,
    /// Priorities and tasks of the region that mention science.
    pub science: Vec<String>,
    /// Members that the region borders on.
    #[schema(value_type = Vec<String>)]
    pub neighbours: Vec<RegionIso>,
    /// 0 … 1: how often it stays beside another priority of the platform; null where it is the only one.
    pub stability: Option<f64>,
}

/// A region that could join.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct InvitedRow {
    /// The region.
    #[schema(value_type = String)]
    pub region: RegionIso,
    /// Spheres of the platform that it declares.
    #[schema(value_type = Vec<String>)]
    pub spheres: Vec<SphereId>,
    /// Members that it borders on.
    #[schema(value_type = Vec<String>)]
    pub neighbours: Vec<RegionIso>,
}

/// A community of priorities, whether it is a platform or not.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct CommunityRow {
    /// Its id.
    pub id: String,
    /// What it is about.
    pub title: String,
    /// Its regions.
    #[schema(value_type = Vec<String>)]
    pub regions: Vec<RegionIso>,
    /// Its priorities.
    #[schema(value_type = Vec<String>)]
    pub priorities: Vec<PriorityId>,
    /// 0 … 1: how often two of them stay together.
    pub stability: f64,
    /// Whether it joins regions enough and holds.
    pub is_platform: bool,
}

impl PlatformRow {
    /// The row without levels.
    pub fn flat(self) -> FlatPlatformRow {
        let Self { id, title, basis, regions, priorities, stability, related, missing, invited } = self;
        let missing = missing.join(" ");
        FlatPlatformRow { id, title, basis, regions, priorities, stability, related, missing, invited }
    }
}

/// All platforms in order.
pub fn platforms(all: &Platforms, lang: Lang) -> Vec<PlatformRow> {
    all.platforms.iter().map(|platform| row(all, platform, lang)).collect()
}

/// A platform with its members.
pub fn platform(all: &Platforms, platform: &Platform, lang: Lang) -> PlatformDetail {
    let brought = platform.members.iter().flat_map(|member| {
        member.priorities.iter().map(|priority| brought(platform, member, priority, lang))
    });
    let candidates = platform.invited.iter().map(|one| InvitedRow {
        region: one.region,
        spheres: one.spheres.clone(),
        neighbours: one.neighbours.clone(),
    });
    PlatformDetail {
        platform: row(all, platform, lang),
        members: brought.collect(),
        candidates: candidates.collect(),
    }
}

/// All communities, those of most regions first.
pub fn communities(all: &Platforms, lang: Lang) -> Vec<CommunityRow> {
    let row = |own: &Community| CommunityRow {
        id: own.id.clone(),
        title: topic(lang, &own.topic, false),
        regions: own.regions.clone(),
        priorities: own.priorities.iter().map(|(id, _)| *id).collect(),
        stability: own.stability,
        is_platform: own.is_platform(),
    };
    all.communities.iter().map(row).collect()
}

fn row(all: &Platforms, platform: &Platform, lang: Lang) -> PlatformRow {
    let basis = if matches!(platform.basis, Basis::Named(_)) { "named" } else { "suggested" };
    PlatformRow {
        id: platform.id.clone(),
        title: platform_title(all, platform, lang),
        basis,
        regions: platform.regions().collect(),
        priorities: platform.priorities().map(|priority| priority.id).collect(),
        stability: defined(platform.stability),
        related: platform.related.clone(),
        missing: platform.missing.iter().map(|reason: &Reason| said(lang, reason)).collect(),
        invited: platform.invited.iter().map(|one| one.region).collect(),
    }
}

fn brought(platform: &Platform, member: &Member, priority: &Brought, lang: Lang) -> BroughtRow {
    BroughtRow {
        platform: platform.id.clone(),
        region: member.region,
        priority: priority.id,
        text: priority.text.clone(),
        stages: priority
            .parts
            .iter()
            .map(|part| lang.pick(part.stage.title_uk, part.stage.title_en))
            .collect(),
        quotes: priority.parts.iter().map(|part| part.quote.clone()).collect(),
        activities: priority.activities.clone(),
        spheres: priority.spheres.clone(),
        flags: priority.flags.iter().map(|flag| flag.code()).collect(),
        tasks: member.tasks.clone(),
        science: member.science.iter().map(|one| one.item.to_string()).collect(),
        neighbours: member.neighbours.clone(),
        stability: defined(priority.stability),
    }
}

fn defined(value: f64) -> Option<f64> {
    (!value.is_nan()).then_some(value)
}

/// The name of a platform: that of the note, or what most of its priorities are about.
pub fn platform_title(all: &Platforms, platform: &Platform, lang: Lang) -> String {
    match &platform.basis {
        Basis::Named(theme) => lang.pick(theme.title_uk, theme.title_en).to_owned(),
        Basis::Suggested(own) => {
            let alike =
                |other: &&Platform| matches!(&other.basis, Basis::Suggested(its) if its.sphere == own.sphere);
            topic(lang, own, all.platforms.iter().filter(alike).count() > 1)
        }
    }
}

/// A topic in words; with its activity where the sphere does not tell it apart.
fn topic(lang: Lang, topic: &Topic, apart: bool) -> String {
    let sphere = topic.sphere.map(|id| {
        let sphere = spheres::sphere(id);
        lang.pick(sphere.name_uk, sphere.name_en).to_owned()
    });
    let activity = topic.divisions.first().and_then(|code| kved::by_code(code));
    let activity = activity.map(|known| lang.pick(known.title_uk, known.title_en).to_owned());
    match (sphere, activity) {
        (Some(sphere), Some(activity)) if apart => format!("{sphere}: {activity}"),
        (Some(sphere), _) => sphere,
        (None, Some(activity)) => activity,
        (None, None) => rozum_locale::text(lang, "platform-other").into_owned(),
    }
}
