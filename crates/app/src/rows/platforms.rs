//! Thematic platforms as rows, and their scoping notes as text, said in a language.

mod note;
mod shapes;

pub use note::{NoteRow, note_markdown, note_rows};
pub use shapes::{BroughtRow, CommunityRow, FlatPlatformRow, InvitedRow, PlatformDetail, PlatformRow};

use crate::diagnosis::said;
use rozum_coordination::platforms::{Basis, Brought, Community, Member, Platform, Platforms, Topic};
use rozum_locale::Lang;
use rozum_model::Reason;
use rozum_reference::{kved, spheres};

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
