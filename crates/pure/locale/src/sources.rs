//! The texts, one file per room, embedded in the program.

use crate::Lang;

macro_rules! sources {
    ($($room:literal),* $(,)?) => {
        const UK: &[&str] = &[$(include_str!(concat!("../../../../locales/uk/", $room, ".ftl"))),*];
        const EN: &[&str] = &[$(include_str!(concat!("../../../../locales/en/", $room, ".ftl"))),*];
    };
}

sources![
    "accounts",
    "app",
    "coordination",
    "coordination-alignment",
    "coordination-chains",
    "coordination-divisions",
    "coordination-overlaps",
    "coordination-partners",
    "coordination-platforms",
    "coordination-relevance",
    "demonstration",
    "evidence",
    "governance",
    "governance-bodies",
    "governance-funding",
    "governance-implementation",
    "governance-oversight",
    "governance-steering",
    "intake",
    "journal",
    "monitoring",
    "national",
    "national-strategy",
    "risks",
    "risks-figures",
    "rules-content",
    "rules-structure",
    "trail",
    "verbs",
    "verbs-steering",
    "web",
    "web-cockpit",
    "web-coordination",
    "web-diagnosis",
    "web-evidence",
    "web-governance",
    "web-platforms",
    "web-records",
    "web-risks",
    "web-steering"
];

/// All texts of a language.
pub const fn of(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::Uk => UK,
        Lang::En => EN,
    }
}
