//! The pages that every check walks through, in both languages.

/// A page: where it is, and whether its matter is a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    pub path: String,
    pub table: bool,
}

/// Ukrainian paths; English ones are the same behind `/en`. One of each kind, and of regions also the one whose strategy
/// declares no sphere (Donetsk) and one that has no strategy in the annex (Kyiv city).
const PATHS: &[(&str, bool)] = &[
    ("/", true),
    ("/regions", true),
    ("/regions/UA-05", true),
    ("/regions/UA-14", false),
    ("/regions/UA-30", false),
    ("/spheres", true),
    ("/spheres/S13", true),
    ("/priorities", false),
    ("/priorities/05-P01", false),
    ("/tasks/05-T01", false),
    ("/regions/UA-05/versions", false),
    ("/evidence", true),
    ("/evidence?dataset=development-fund-2015-2021", true),
    ("/evidence?measure=entropy", true),
    ("/evidence/datasets", true),
    ("/evidence/datasets/employed-by-activity-2019", true),
    ("/evidence/own", false),
    ("/regions/UA-05/evidence", true),
    ("/regions/UA-30/evidence", true),
    ("/?show=no-digital-content", true),
    ("/diagnosis", true),
    ("/diagnosis?region=UA-21&severity=warning", true),
    ("/diagnosis/national", true),
    ("/diagnosis/compare?a=UA-21&b=UA-26", false),
    ("/diagnosis/draft?region=UA-05", false),
    ("/regions/UA-07/diagnosis", false),
    ("/coordination/platforms", false),
    ("/coordination/platforms/energy", true),
    ("/coordination/alignment", true),
    ("/coordination/alignment?region=UA-32&list=green-deal", false),
    ("/coordination", false),
    ("/coordination/chains", true),
    ("/coordination/chains?region=UA-56", false),
    ("/coordination/overlaps", true),
    ("/coordination/overlaps/UA-21/UA-26", false),
    ("/coordination/proposals", false),
    ("/regions/UA-05/relevance", true),
    ("/priorities/05-P01/relevance", false),
    ("/methods/divisions", false),
    ("/methods/relevance", false),
    ("/governance", false),
    ("/organisations", false),
    ("/bodies", true),
    ("/calls", false),
    ("/projects", false),
    ("/cases", false),
    ("/indicators", false),
    ("/reviews", false),
    ("/overdue", false),
    ("/events", false),
    ("/risks/register", false),
    ("/rules", true),
    ("/risks", true),
    ("/risks?region=UA-05", true),
    ("/risks/A1", false),
    ("/risks/inclusion", false),
    ("/methods/risk-concentration", false),
    ("/methods/neighbour-copy", false),
    ("/cockpit", true),
    ("/report", false),
    ("/regions/UA-05/report", false),
    ("/regions/UA-30/report", false),
    ("/methods/monitoring", false),
    ("/national-strategy", false),
    ("/national-strategy/compare?from=1", false),
    ("/search?q=%D0%BC%D0%BE%D0%BB%D0%BE%D1%87%D0%BD%D0%B8%D1%85", false),
    ("/journal", false),
    ("/journal/1", false),
    ("/methods", false),
    ("/methods/spheres", false),
    ("/methods/journal", false),
    ("/methods/register", false),
    ("/methods/search", false),
    ("/data", true),
    ("/import", false),
    ("/sign-in", false),
];

/// All of them, each in Ukrainian and in English.
pub fn all() -> Vec<Page> {
    let languages = ["", "/en"];
    let page = |language: &str, path: &str, table| Page { path: format!("{language}{path}"), table };
    languages
        .iter()
        .flat_map(|language| PATHS.iter().map(|(path, table)| page(language, path, *table)))
        .collect()
}
