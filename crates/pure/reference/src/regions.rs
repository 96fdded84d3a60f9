//! The 27 first-level regions of Ukraine.

pub use crate::generated::regions::REGIONS;

use crate::fold::fold;
use rozum_model::RegionIso;

/// What a region is by the constitution.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RegionKind {
    /// Область.
    Oblast,
    /// The Autonomous Republic of Crimea.
    Republic,
    /// A city with special status: Kyiv, Sevastopol.
    City,
}

impl RegionKind {
    /// The word in tables and interfaces.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Oblast => "oblast",
            Self::Republic => "republic",
            Self::City => "city",
        }
    }
}

/// A region.
#[derive(Debug, PartialEq, Eq)]
pub struct Region {
    /// ISO 3166-2 code.
    pub iso: RegionIso,
    /// KATOTTH code, 19 characters; its digits are not those of the ISO code.
    pub katotth: &'static str,
    /// Oblast, republic or city.
    pub kind: RegionKind,
    /// `Вінницька область`.
    pub name_uk: &'static str,
    /// `Вінницька`, as tables print it.
    pub short_uk: &'static str,
    /// `Вінницької області`.
    pub genitive_uk: &'static str,
    /// `Vinnytsia Oblast`.
    pub name_en: &'static str,
    /// `Vinnytsia`; the oblast around the capital stays `Kyiv Oblast`.
    pub short_en: &'static str,
    /// Administrative centre.
    pub capital_uk: &'static str,
    /// Administrative centre in English.
    pub capital_en: &'static str,
    /// Whether annex 1 of the national register's source has a row for it.
    pub in_annex: bool,
    /// Other names met in files.
    pub aliases: &'static [&'static str],
}

impl Region {
    /// `UA05`: what all KATOTTH codes of the region begin with.
    pub fn katotth_prefix(&self) -> &'static str {
        self.katotth.get(..4).unwrap_or(self.katotth)
    }
}

/// The region of that ISO code.
pub fn region(iso: RegionIso) -> Option<&'static Region> {
    let place = REGIONS.binary_search_by_key(&iso, |region| region.iso).ok()?;
    REGIONS.get(place)
}

/// The region that a KATOTTH code lies in: its own code or that of a raion, hromada or settlement.
pub fn by_katotth(code: &str) -> Option<&'static Region> {
    let prefix = code.get(..4)?;
    let digits = code.get(4..)?;
    let whole = digits.len() == 15 && digits.bytes().all(|b| b.is_ascii_digit());
    REGIONS.iter().find(|region| whole && region.katotth_prefix() == prefix)
}

/// Whether all of it is temporarily occupied since 2014: Crimea and Sevastopol, by article 3 of the Law of Ukraine of 15 April
/// 2014 no. 1207-VII. Of other regions parts are occupied; which, this table does not say.
pub fn is_wholly_occupied(iso: RegionIso) -> bool {
    matches!(iso.to_string().as_str(), "UA-40" | "UA-43")
}

/// The region that people mean by a name, in either language, with or without its kind:
/// `Вінницька`, `Вінницька обл.`, `Вінницької області`, `м. Київ`, `Kyiv Region`, `UA-05`.
/// A bare `Київ` or `Kyiv` is the city. `None` when it is no region's name.
pub fn find_name(name: &str) -> Option<&'static Region> {
    let folded = fold(name);
    if let Some(region) = REGIONS.iter().find(|region| names(region).any(|own| fold(own) == folded)) {
        return Some(region);
    }
    let (bare, kind) = without_kind(&folded);
    REGIONS
        .iter()
        .filter(|region| kind.is_none_or(|kind| region.kind == kind))
        .find(|region| names(region).any(|own| without_kind(&fold(own)).0 == bare))
        .or_else(|| folded.to_uppercase().parse().ok().and_then(region))
}

fn names(region: &'static Region) -> impl Iterator<Item = &'static str> {
    [region.name_uk, region.short_uk, region.genitive_uk, region.name_en, region.short_en, region.katotth]
        .into_iter()
        .chain(region.aliases.iter().copied())
}

/// Words that say of what kind a region is.
const KIND_WORDS: &[(&str, RegionKind)] = &[
    ("область", RegionKind::Oblast),
    ("області", RegionKind::Oblast),
    ("обл.", RegionKind::Oblast),
    ("обл", RegionKind::Oblast),
    ("oblast", RegionKind::Oblast),
    ("region", RegionKind::Oblast),
    ("місто", RegionKind::City),
    ("міста", RegionKind::City),
    ("м.", RegionKind::City),
    ("city of", RegionKind::City),
    ("city", RegionKind::City),
];

/// A folded name without the word for its kind, and the kind if there was such a word.
fn without_kind(folded: &str) -> (&str, Option<RegionKind>) {
    for &(word, kind) in KIND_WORDS {
        let before = folded.strip_prefix(word).filter(|rest| rest.starts_with(' ') || word.ends_with('.'));
        let after = folded.strip_suffix(word).filter(|rest| rest.ends_with(' '));
        if let Some(rest) = before.or(after) {
            return (rest.trim(), Some(kind));
        }
    }
    (folded, None)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn found(name: &str) -> Option<String> {
        find_name(name).map(|region| region.iso.to_string())
    }

    #[test]
    fn twenty_four_oblasts_a_republic_and_two_cities() {
        let count = |kind| REGIONS.iter().filter(|region| region.kind == kind).count();
        assert_eq!(
            (count(RegionKind::Oblast), count(RegionKind::Republic), count(RegionKind::City)),
            (24, 1, 2)
        );
        assert!(REGIONS.is_sorted_by_key(|region| region.iso));
        let without: Vec<_> = REGIONS.iter().filter(|r| !r.in_annex).map(|r| r.iso.to_string()).collect();
        assert_eq!(without, ["UA-30", "UA-40", "UA-43"]);
    }

    #[test]
    fn the_two_numberings_differ() {
        for (iso, prefix) in
            [("UA-09", "UA44"), ("UA-77", "UA73"), ("UA-30", "UA80"), ("UA-40", "UA85"), ("UA-43", "UA01")]
        {
            let by_iso = region(iso.parse().unwrap()).unwrap();
            assert_eq!(by_iso.katotth_prefix(), prefix);
            assert_eq!(by_katotth(by_iso.katotth), Some(by_iso));
        }
        assert_eq!(by_katotth("UA73060150000062451").map(|r| r.short_uk), Some("Чернівецька"));
        assert_eq!(by_katotth("UA77000000000000000"), None);
        assert_eq!(by_katotth("UA44"), None);
    }

    #[test]
    fn every_region_answers_to_each_of_its_names() {
        for region in REGIONS {
            for name in names(region) {
                assert_eq!(find_name(name), Some(region), "{name}");
            }
            assert_eq!(found(&region.iso.to_string()), Some(region.iso.to_string()));
        }
    }

    #[test]
    fn the_capital_is_not_the_oblast_around_it() {
        for city in
            ["Київ", "м. Київ", "м.Київ", "місто Київ", "Kyiv", "Kyiv City", "City of Kyiv", "міста Києва"]
        {
            assert_eq!(found(city).as_deref(), Some("UA-30"), "{city}");
        }
        for oblast in
            ["Київська", "Київська обл.", "обл. Київська", "Київської області", "Kyiv Region", "kyiv oblast"]
        {
            assert_eq!(found(oblast).as_deref(), Some("UA-32"), "{oblast}");
        }
        assert_eq!(found("Київ область"), None);
    }

    #[test]
    fn spelling_habits_are_forgiven_but_not_foreign_letters() {
        assert_eq!(found("  ІВАНО\u{2013}ФРАНКІВСЬКА   обл. ").as_deref(), Some("UA-26"));
        assert_eq!(found("ua-05").as_deref(), Some("UA-05"));
        assert_eq!(found("Вiнницька"), None, "a Latin i");
        assert_eq!(found(""), None);
    }

    proptest! {
        #[test]
        fn any_text_is_answered(text in ".{0,30}") {
            let _ = find_name(&text);
            let _ = by_katotth(&text);
        }
    }
}
