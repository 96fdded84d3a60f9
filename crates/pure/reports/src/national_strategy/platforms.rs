//! Thematic platforms: who belongs to each, and what is missing.

use super::Material;
use rozum_coordination::platforms::{Basis, Platform};
use rozum_document::{Column, Item, Row, Run, Section, Table};
use rozum_locale::percent;
use rozum_model::strategy::ItemId;

/// The part of the chapter on coordination.
pub fn section(material: &Material<'_>) -> Section {
    let voice = material.voice();
    let mut section = Section::new("platforms", voice.t("ns-platforms"));
    let all = &material.platforms.platforms;
    let named = all.iter().filter(|one| matches!(one.basis, Basis::Named(_))).count();
    let values = [("named", named.into()), ("count", (all.len() - named).into())];
    section.say(voice.say("ns-platforms-says", &values, &["/coordination/platforms"]));
    section.note(voice.words("ns-platforms-stable"));
    section.table(Table {
        id: "platforms".to_owned(),
        caption: voice.t("ns-platforms-caption"),
        columns: vec![
            Column::words(voice.t("ns-col-platform"), 7),
            Column::figures(voice.t("ns-col-regions"), 3),
            Column::figures(voice.t("ns-col-priorities"), 3),
            Column::figures(voice.t("ns-col-stability"), 3),
            Column::figures(voice.t("ns-col-invited"), 3),
        ],
        rows: all.iter().map(|platform| row(material, platform)).collect(),
        source: vec![Run::link(voice.t("ns-source-platforms"), voice.href("/methods/platforms"))],
        wide: false,
    });
    section.sections = all.iter().map(|platform| one(material, platform)).collect();
    section
}

fn title<'a>(material: &Material<'a>, platform: &'a Platform) -> &'a str {
    material.platform_titles.get(&platform.id).map_or(&platform.id, |title| title)
}

fn path(platform: &Platform) -> String {
    format!("/coordination/platforms/{}", platform.id)
}

fn row(material: &Material<'_>, platform: &Platform) -> Row {
    let (voice, path) = (material.voice(), path(platform));
    let stability = if platform.stability.is_nan() {
        vec![Run::text("–")]
    } else {
        vec![Run::figure("stability", percent(material.lang, platform.stability, 0), voice.href(&path))]
    };
    Row {
        id: Some(platform.id.clone()),
        cells: vec![
            vec![Run::link(title(material, platform), voice.href(&path))],
            voice.figure("regions", platform.members.len(), &path),
            voice.figure("priorities", platform.priorities().count(), &path),
            stability,
            voice.figure("invited", platform.invited.len(), &path),
        ],
    }
}

fn one(material: &Material<'_>, platform: &Platform) -> Section {
    let (voice, path) = (material.voice(), path(platform));
    let mut section = Section::new(format!("platform-{}", platform.id), title(material, platform));
    let mut members = vec![Run::strong(voice.t("ns-platform-members")), Run::text(" ")];
    members.extend(voice.region_links(platform.regions()));
    section.say(members);
    let mut priorities = vec![Run::strong(voice.t("ns-platform-priorities")), Run::text(" ")];
    priorities.extend(voice.item_links(platform.priorities().map(|own| ItemId::Priority(own.id))));
    section.say(priorities);
    if !platform.invited.is_empty() {
        let mut invited = vec![Run::strong(voice.t("ns-platform-invited")), Run::text(" ")];
        invited.extend(voice.region_links(platform.invited.iter().map(|one| one.region)));
        section.say(invited);
    }
    if !platform.missing.is_empty() {
        section.say(vec![Run::strong(voice.t("ns-platform-missing"))]);
        let missing = platform.missing.iter().map(|why| Item::new(vec![voice.reason(why, &path)]));
        section.list(false, missing.collect());
    }
    section
}
