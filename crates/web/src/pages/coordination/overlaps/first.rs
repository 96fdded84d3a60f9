//! Whom a region calls first, for its own page: each thing to talk about leads to where it can be seen.

use super::grounds::Ground;
use crate::frame::Frame;
use crate::site::Site;
use crate::visitor::Visitor;
use rozum_app::rows::platform_title;
use rozum_coordination::partners::{Subject, Topic};
use rozum_coordination::platforms::Platforms;
use rozum_model::RegionIso;

/// A region to call, and about what.
pub struct First {
    pub iso: RegionIso,
    pub neighbours: bool,
    pub subjects: Vec<(String, Vec<Ground>)>,
}

/// The list, the most pressing first, and whether a link of it rests on the proxy structure of inputs.
pub async fn first(site: &Site, visitor: &Visitor, f: &Frame, region: RegionIso) -> (Vec<First>, bool) {
    let partners = site.rozum.partners_of(&visitor.snapshot, region).await;
    let chains = site.rozum.chains_of(&visitor.snapshot).await;
    let platforms = site.rozum.platforms_of(&visitor.snapshot).await;
    let is_link = |own: &Subject| matches!(own.topic, Topic::Supply | Topic::Deliver);
    let rests = partners.iter().flat_map(|partner| &partner.subjects).any(is_link);
    let all = partners.into_iter().map(|partner| First {
        subjects: partner
            .subjects
            .iter()
            .map(|own| {
                let says = rozum_app::diagnosis::said(f.lang, &own.why);
                (says, grounds(f, &platforms, (region, partner.region), own))
            })
            .collect(),
        iso: partner.region,
        neighbours: partner.neighbours,
    });
    (all.collect(), rests && chains.is_proxy())
}

fn grounds(
    f: &Frame,
    platforms: &Platforms,
    (region, other): (RegionIso, RegionIso),
    own: &Subject,
) -> Vec<Ground> {
    let titled = |id: &String| {
        let platform = platforms.find(id)?;
        let says = platform_title(platforms, platform, f.lang);
        Some(Ground { href: format!("/coordination/platforms/{id}"), says })
    };
    let mut all: Vec<Ground> = own.platforms.iter().filter_map(titled).collect();
    let Some(pair) = own.pair else { return all };
    if matches!(own.topic, Topic::Supply | Topic::Deliver) {
        all.extend(pair.both().map(|id| Ground {
            href: format!("/priorities/{id}#reading"),
            says: f.tv("dv-ground-priority", id.to_string()).into_owned(),
        }));
        let says = f.t("partner-see-chains").into_owned();
        all.push(Ground { href: format!("/coordination/chains?region={region}"), says });
    } else {
        let says = f.tv("partner-see-overlap", format!("{} – {}", pair.a(), pair.b())).into_owned();
        let href = format!("/coordination/overlaps/{region}/{other}#{}-{}", pair.a(), pair.b());
        all.push(Ground { href, says });
    }
    all
}
