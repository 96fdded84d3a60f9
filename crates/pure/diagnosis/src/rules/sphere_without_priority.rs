//! A sphere that is declared and that no priority is about.
//!
//! Page: `docs/methods/sphere-without-priority.md`.

use crate::case::{Case, Quote, Said};
use crate::classify::Content;
use crate::declared::Meant;
use crate::serving::{Aim, Serving};
use crate::{Finding, Rule, Severity, Subject};
use rozum_model::{Reason, SphereId};

/// What a priority that only comes near the sphere leaves of the certainty.
const NEAR: f64 = 0.5;

pub(super) fn check(case: &Case<'_>) -> Vec<Finding> {
    let (serving, declared) = (case.serving(), case.declared());
    let mut spheres: Vec<SphereId> = Vec::new();
    for meant in &declared.meant {
        if !spheres.contains(&meant.sphere) {
            spheres.push(meant.sphere);
        }
    }
    spheres.retain(|sphere| !serving.aims.iter().any(|aim| aim.topic.spheres_near().contains(sphere)));
    let labels = |sphere| declared.meant.iter().filter(move |meant| meant.sphere == sphere);
    spheres
        .into_iter()
        .filter_map(|sphere| finding(case, sphere, &labels(sphere).collect::<Vec<_>>()))
        .collect()
}

fn finding(case: &Case<'_>, sphere: SphereId, meant: &[&Meant<'_>]) -> Option<Finding> {
    let labels: Vec<&str> = meant.iter().map(|meant| meant.label.label.as_str()).collect();
    let label = labels.join("; ");
    let serving = case.serving();
    let content = Content::of(&label);
    let near = serving.aims.iter().find(|aim| comes_near(aim, sphere, &content));
    let (severity, share, why) = match (serving.aims.len(), near) {
        (0, _) => (Severity::Warning, 1.0, Reason::new("finding-sphere-without-any-priority")),
        (_, Some(aim)) => {
            let why = Reason::new("finding-sphere-only-near").with("item", aim.priority.id.to_string());
            (Severity::Info, NEAR, why)
        }
        (count, None) => {
            let why = Reason::new("finding-sphere-without-priority").with("priorities", count);
            (Severity::Warning, 1.0, why)
        }
    };
    let surest = meant.iter().map(|meant| meant.confidence).fold(0.0, f64::max);
    let confidence = (share * surest * certainty(serving, sphere)).max(super::LEAST);
    let remedy = Reason::new("remedy-sphere-without-priority").with("label", label.as_str());
    let said = Said { severity, confidence, why: why.with("label", label.as_str()), remedy };
    let quote = Quote::whole(labels.first()?);
    Some(case.finding(Rule::SphereWithoutPriority, Subject::Sphere(sphere), quote, said))
}

/// Whether the priority uses a telling word of the label, «медичний туризм» and «Туризм», or the technology of the sphere in
/// another one.
fn comes_near(aim: &Aim<'_>, sphere: SphereId, label: &Content) -> bool {
    !label.own.is_disjoint(&aim.content.own) || aim.topic.uses(sphere)
}

/// How sure it is that no priority was misread: each that names no activity may be about the sphere, more so where weak words
/// speak for it.
fn certainty(serving: &Serving<'_>, sphere: SphereId) -> f64 {
    let chance = serving.aims.iter().map(|aim| aim.topic.chance_of_sphere(sphere)).fold(0.0, f64::max);
    (1.0 - serving.unread() / 2.0) * (1.0 - chance)
}
