//! The worked example of the method page, in both languages, does what the page says.

use rozum_search::{Document, Index, Kind, Match, Options};

const PAGES: [(&str, &str, &str); 2] = [
    (include_str!("../../../../docs/methods/search.md"), "### Things", "### Queries"),
    (include_str!("../../../../docs/methods/search.uk.md"), "### Об’єкти", "### Запити"),
];

/// Rows of the table under a heading, without its head.
fn table<'p>(page: &'p str, heading: &str) -> Vec<Vec<&'p str>> {
    let rows = page.lines().skip_while(|line| *line != heading).skip_while(|line| !line.starts_with('|'));
    rows.take_while(|line| line.starts_with('|'))
        .skip(2)
        .map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
        .collect()
}

fn document(row: &[&str]) -> Document {
    let [kind, id, title_uk, title_en, body] = row else { panic!("five columns: {row:?}") };
    Document {
        kind: Kind::from_name(kind).unwrap_or_else(|| panic!("a kind: {kind}")),
        id: (*id).into(),
        region: None,
        title_uk: (*title_uk).into(),
        title_en: (*title_en).into(),
        body: (*body).into(),
    }
}

fn name(nearest: Match) -> &'static str {
    match nearest {
        Match::Exact => "exact",
        Match::Inflected => "inflected",
        Match::Derived => "derived",
        Match::Prefix => "prefix",
        Match::Typo => "typo",
    }
}

#[test]
fn the_worked_example_is_true() {
    for (page, things, queries) in PAGES {
        let things = table(page, things);
        let queries = table(page, queries);
        assert_eq!((things.len(), queries.len()), (7, 11));
        let index = Index::build(things.iter().map(|row| document(row))).unwrap();
        for row in queries {
            let [query, found, nearest, read_as] = row[..] else { panic!("four columns: {row:?}") };
            let hits = index.search(query, &Options::default());
            let ids: Vec<_> = hits.hits.iter().map(|hit| hit.id.as_str()).collect();
            assert_eq!(ids.join(" "), found, "{query}");
            assert_eq!(name(hits.hits[0].nearest), nearest, "{query}");
            assert_eq!(hits.corrected.unwrap_or_default(), read_as, "{query}");
        }
    }
}
