//! Regions and spheres by the names that files use.

// tidy: ukrainian-words: letters of codes typed on the Cyrillic keyboard

use crate::vocabulary::{distance, fold, says_no_sphere};
use rozum_model::{RegionIso, SphereId};
use rozum_reference::regions::{REGIONS, Region, find_name, region as region_of};
use rozum_reference::spheres::{SPHERES, sphere_of_label};

/// The region that a text names, by name in either language or by code.
pub(crate) fn region(text: &str) -> Option<RegionIso> {
    let text = crate::text::tidy(text);
    let by_code = || {
        text.split([' ', '—', '–']).next()?.parse().ok().filter(|iso| REGIONS.iter().any(|r| r.iso == *iso))
    };
    find_name(&text)
        .map(|region| region.iso)
        .or_else(by_code)
        .or_else(|| REGIONS.iter().find(|r| names(r).any(|name| fold(name) == fold(&text))).map(|r| r.iso))
}

fn names(region: &Region) -> impl Iterator<Item = &'static str> + use<> {
    [region.name_uk, region.short_uk, region.name_en, region.short_en].into_iter()
}

/// The region whose name is nearest to a text that names none.
pub(crate) fn nearest_region(text: &str) -> &'static Region {
    let key = fold(text);
    let steps = |region: &Region| names(region).map(|name| distance(&fold(name), &key)).min();
    REGIONS.iter().min_by_key(|region| steps(region)).unwrap_or(&REGIONS[0])
}

/// Name of a region in both languages.
pub(crate) fn region_names(iso: RegionIso) -> (&'static str, &'static str) {
    region_of(iso).map_or(("", ""), |region| (region.name_uk, region.name_en))
}

/// What a cell says about the sphere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Said {
    /// This one.
    Sphere(SphereId),
    /// None of the 17.
    None,
}

/// The sphere that a text names: `S03`, `S03 Харчова промисловість`, a name in either language.
pub(crate) fn sphere(text: &str) -> Option<Said> {
    let text = crate::text::tidy(text);
    if says_no_sphere(&text) {
        return Some(Said::None);
    }
    let (code, rest) = text.split_at(text.char_indices().nth(3).map_or(text.len(), |(at, _)| at));
    let code = code.to_uppercase().replace('Ѕ', "S").replace('О', "0");
    if !rest.starts_with(char::is_alphanumeric)
        && let Ok(id) = code.parse()
    {
        return Some(Said::Sphere(id));
    }
    sphere_of_label(&text)
        .or_else(|| SPHERES.iter().find(|s| fold(s.name_en) == fold(&text)).map(|s| s.id))
        .map(Said::Sphere)
}

/// The sphere whose name is nearest to a text that names none: code and name in both languages.
pub(crate) fn nearest_sphere(text: &str) -> (String, String) {
    let key = fold(text);
    let steps = |name: &str| distance(&fold(name), &key);
    let nearest = SPHERES.iter().min_by_key(|s| steps(s.name_uk).min(steps(s.name_en)));
    nearest
        .map(|s| (format!("{} {}", s.id, s.name_uk), format!("{} {}", s.id, s.name_en)))
        .unwrap_or_default()
}

/// The sphere of a label as a document words it.
pub(crate) fn sphere_of(label: &str) -> Option<SphereId> {
    sphere_of_label(label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_by_any_name() {
        for name in ["Вінницька", "вінницька область", "UA-05", "UA-05 Вінницька область", "Vinnytsia Oblast"]
        {
            assert_eq!(region(name).map(|iso| iso.to_string()).as_deref(), Some("UA-05"), "{name}");
        }
        assert_eq!(region("Вінниччина-на-Бузі"), None);
        assert_eq!(nearest_region("Вiницька обл").name_uk, "Вінницька область");
        assert_eq!(region("UA-99"), None);
    }

    #[test]
    fn spheres_by_code_and_name() {
        let third = SphereId::from_number(3).map(Said::Sphere);
        for name in ["S03", "s03 — щось", "S03 Харчова промисловість", "харчова промисловість"]
        {
            assert_eq!(sphere(name), third, "{name}");
        }
        assert_eq!(sphere("жодна з 17"), Some(Said::None));
        assert_eq!(sphere("S031"), None);
        assert_eq!(sphere("космос"), None);
        assert!(nearest_sphere("Харчова промисловисть").0.starts_with("S03"));
    }
}
