//! What a sentence about an overlap rests on: each value that it names leads to the quote or the number.

use crate::frame::Frame;
use rozum_coordination::overlaps::{DRAWS, Overlap};
use rozum_model::{Argument, PriorityId, Reason, RegionIso};

/// Where something that was said can be seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ground {
    /// Address without the language.
    pub href: String,
    /// What is to be seen there.
    pub says: String,
}

/// A sentence with what it rests on.
pub struct Sentence {
    pub says: String,
    pub grounds: Vec<Ground>,
}

/// The sentences about an overlap: what is shared, copy or chain, the proposal, and the comparison with chance.
pub fn sentences(f: &Frame, own: &Overlap) -> [Sentence; 4] {
    let [shared, role] = &own.why;
    let told = |reason: &Reason| Sentence {
        says: rozum_app::diagnosis::said(f.lang, reason),
        grounds: grounds(f, own, reason),
    };
    [told(shared), told(role), told(&own.roles), chance(f, own)]
}

fn chance(f: &Frame, own: &Overlap) -> Sentence {
    let p = rozum_locale::p_named(f.lang, own.p_value);
    let reason = Reason::new("dv-chance").with("p", p).with("draws", i64::from(DRAWS));
    let href = "/methods/overlaps".to_owned();
    let grounds = vec![Ground { href, says: f.t("dv-ground-draws").into_owned() }];
    Sentence { says: f.reason(&reason), grounds }
}

/// What a reason names, by the names of its arguments. What names nothing rests on both texts.
fn grounds(f: &Frame, own: &Overlap, reason: &Reason) -> Vec<Ground> {
    let text = |name: &str| match reason.argument(name) {
        Some(Argument::Text(text)) => Some(text.as_str()),
        _ => None,
    };
    // The priorities of the sentence in its own order: a supplier may be the second of the pair.
    let first = text("item").and_then(|id| id.parse().ok());
    let turned = first == Some(own.b) || text("region").is_some_and(|iso| iso == own.region_b.to_string());
    let sides = if turned { [own.b, own.a] } else { [own.a, own.b] };
    let mut all = Vec::new();
    for (side, [quote, codes, step]) in
        sides.into_iter().zip([["words", "codes", "supplier"], ["other_words", "other_codes", "processor"]])
    {
        if let Some(words) = text(quote).filter(|words| !words.is_empty()) {
            let says =
                f.reason(&Reason::new("dv-ground-quote").with("item", side.to_string()).with("words", words));
            all.push(Ground { href: format!("/priorities/{side}#reading"), says });
        }
        // Codes that both share have no second list.
        let shared = text("codes").filter(|_| text("other_codes").is_none());
        if let Some(codes) = text(step).or(text(codes)).or(shared) {
            all.push(evidence(f, side.region(), codes));
        }
    }
    all.extend(text("spheres").into_iter().flat_map(|ids| ids.split(", ")).map(|id| sphere(f, id)));
    all.extend(text("items").into_iter().flat_map(|ids| ids.split(", ")).filter_map(|id| priority(f, id)));
    if reason.argument("percent").is_some() {
        let says = f.t("dv-ground-likeness").into_owned();
        all.push(Ground { href: "/methods/neighbour-copy".to_owned(), says });
    }
    if all.is_empty() {
        all.extend(sides.iter().filter_map(|id| priority(f, &id.to_string())));
    }
    all
}

fn evidence(f: &Frame, region: RegionIso, codes: &str) -> Ground {
    let says =
        Reason::new("dv-ground-evidence").with("region", f.region(region).as_ref()).with("codes", codes);
    Ground { href: format!("/regions/{region}/evidence"), says: f.reason(&says) }
}

fn sphere(f: &Frame, id: &str) -> Ground {
    let name =
        id.parse().map_or_else(|_| id.to_owned(), |id: rozum_model::SphereId| f.sphere(id).into_owned());
    Ground { href: format!("/spheres/{id}"), says: format!("{id} {name}") }
}

fn priority(f: &Frame, id: &str) -> Option<Ground> {
    let id: PriorityId = id.parse().ok()?;
    let says = f.tv("dv-ground-priority", id.to_string()).into_owned();
    Some(Ground { href: format!("/priorities/{id}#reading"), says })
}
