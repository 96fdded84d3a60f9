//! Names of what stands on the two axes of a table.

use rozum_model::dataset::DatasetHeader;
use rozum_model::{Bilingual, RegionIso};
use rozum_reference::kved::{by_code, sections};

/// Name of a region by its code; the code itself where it is no region of Ukraine.
pub fn region_title(code: &str) -> Bilingual {
    let region = code.parse::<RegionIso>().ok().and_then(rozum_reference::regions::region);
    region.map_or_else(|| same(code), |region| Bilingual::new(region.name_uk, region.name_en))
}

/// Name of an activity or an indicator: as the dataset labels it, else the official title of a KVED
/// code or of a range of sections, else the code itself.
pub fn second_title(header: &DatasetHeader, code: &str) -> Bilingual {
    if let Some(label) = header.labels.iter().find(|label| label.code == code) {
        return label.name.clone();
    }
    if let Some(kved) = by_code(code) {
        return Bilingual::new(kved.title_uk, kved.title_en);
    }
    let parts = sections_of(code);
    if parts.is_empty() {
        return same(code);
    }
    let joined = |title: fn(&str) -> &'static str| {
        parts.iter().map(|section| title(section)).collect::<Vec<_>>().join("; ")
    };
    Bilingual::new(
        joined(|code| by_code(code).map_or("", |kved| kved.title_uk)),
        joined(|code| by_code(code).map_or("", |kved| kved.title_en)),
    )
}

/// The KVED sections that a code covers: itself, its section, or all of a range `B-E`; none for
/// anything else.
pub fn sections_of(code: &str) -> Vec<&'static str> {
    if let Some(kved) = by_code(code) {
        let top = rozum_reference::kved::ancestors(code).last().map_or(kved.code, |section| section.code);
        return vec![top];
    }
    let Some((first, last)) = code.split_once('-') else { return Vec::new() };
    let all: Vec<&str> = sections().map(|section| section.code).collect();
    let place = |code: &str| all.iter().position(|section| *section == code);
    match (place(first), place(last)) {
        (Some(first), Some(last)) if first < last => all[first..=last].to_vec(),
        _ => Vec::new(),
    }
}

fn same(code: &str) -> Bilingual {
    Bilingual::new(code, code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_covers_its_sections() {
        assert_eq!(sections_of("B-E"), ["B", "C", "D", "E"]);
        assert_eq!(sections_of("10.51"), ["C"]);
        assert_eq!(sections_of("J"), ["J"]);
        for none in ["E-B", "B-B", "grp", "B-", "-E", "10-12"] {
            assert_eq!(sections_of(none), [""; 0], "{none}");
        }
    }

    #[test]
    fn labels_come_before_official_titles() {
        let text = include_str!("../../../../data/statistics/employed-by-activity-2019.toml");
        let header = crate::header_from_toml(text).unwrap();
        assert_eq!(second_title(&header, "B-E").en, "Industry (sections B, C, D, E)");
        assert_eq!(second_title(&header, "F").en, "Construction");
        assert!(second_title(&header, "S-T").uk.contains("; "));
        assert_eq!(second_title(&header, "grp").uk, "grp");
        assert_eq!(region_title("UA-05").en, "Vinnytsia Oblast");
        assert_eq!(region_title("Bayern").uk, "Bayern");
    }
}
