//! Pages of what steers: indicators with their colours, reviews with what was decided, and everything late.

use crate::check::faults;
use crate::shown::words;
use crate::site::{Site, css};
use crate::story::steered;
use axum::http::StatusCode;

const PAGES: [(&str, &str); 7] = [
    ("indicators", "/indicators"),
    ("indicator-red", "/indicators/05-I001"),
    ("indicator-context", "/indicators/05-I002"),
    ("indicator-corrected", "/indicators/05-I003"),
    ("reviews", "/reviews"),
    ("review", "/reviews/05-V001"),
    ("overdue", "/overdue"),
];

/// Pages that are drawn and checked, but not told word by word.
const MORE: [&str; 6] = [
    "/reviews/05-V002",
    "/indicators?region=UA-05&priority=05-P01&about=priority&kind=result&colour=no-data",
    "/reviews?region=UA-05&about=strategy&stage=completed",
    "/overdue?region=UA-05&priority=05-P01&group=reviews&turn=program",
    "/regions/UA-05",
    "/priorities/05-P01",
];

#[tokio::test]
async fn a_region_that_steers_is_told_on_every_page() {
    let site = steered().await;
    for (name, path) in PAGES {
        insta::assert_snapshot!(format!("steer-{name}"), words(&site.get(path).await));
        insta::assert_snapshot!(
            format!("steer-{name}-english"),
            words(&site.get(&format!("/en{path}")).await)
        );
    }
    let mut wrong = Vec::new();
    for path in PAGES.iter().map(|(_, path)| path).chain(&MORE) {
        for (prefix, lang) in [("", "uk"), ("/en", "en")] {
            let answer = site.get(&format!("{prefix}{path}")).await;
            assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.text());
            let found = faults(&answer.html(), lang);
            wrong.extend(found.into_iter().map(|fault| format!("{prefix}{path}: {fault}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    the_same_rows_everywhere(&site).await;
    colours_lead_to_their_rule(&site).await;
    what_is_late_is_counted_and_opened(&site).await;
    other_pages_tell_it_too(&site).await;
}

async fn the_same_rows_everywhere(site: &Site) {
    for list in ["indicators", "withdrawn-indicators", "reviews", "overdue"] {
        for (prefix, lang) in [("", "uk"), ("/en", "en")] {
            let rows = site.get(&format!("{prefix}/{list}.json")).await.json();
            let listed = site.get(&format!("/api/v1/{list}?limit=1000&lang={lang}")).await.json();
            assert_eq!(rows, listed["items"], "{list}");
            let csv = site.get(&format!("{prefix}/{list}.csv")).await;
            assert_eq!(csv.text().lines().count(), rows.as_array().unwrap().len() + 1, "{list}");
        }
    }
    let rows = site.get("/indicators/05-I003/observations.json").await.json();
    assert_eq!(rows, site.get("/api/v1/indicators/05-I003/observations").await.json());
    assert_eq!(rows[0]["corrections"], 1);
    let red = site.get("/api/v1/indicators?colour=no-data&kind=result").await.json();
    assert_eq!(red["items"].as_array().unwrap().len(), 1, "{red}");
}

/// Every colour is a word, and leads to the page that says what it means.
async fn colours_lead_to_their_rule(site: &Site) {
    let page = site.get("/en/indicators").await;
    let words = page.texts("tbody a.tag[href='/en/methods/steering']");
    assert_eq!(words.len(), page.texts("tbody tr").len());
    assert!(words.contains(&"no data".to_owned()) && words.contains(&"no colour".to_owned()), "{words:?}");
    let chart = site.get("/en/indicators/05-I001").await;
    assert!(chart.has(".chart-block svg.chart-wide") && chart.has(".chart-block svg.chart-narrow"));
    assert_eq!(
        chart.texts("#t-chart ~ thead th"),
        ["Period", "observed", "expected", "limit of green", "limit of amber"]
    );
    assert!(chart.has("a[href$='#proof']"), "each entry has its proof");
}

async fn what_is_late_is_counted_and_opened(site: &Site) {
    let home = site.get("/en").await;
    assert_eq!(faults(&home.html(), "en"), [""; 0]);
    let links: Vec<String> = home.texts("section[aria-labelledby=late] p a");
    assert!(links.iter().any(|text| text.ends_with("observations")), "{links:?}");
    let page = site.get("/en/overdue?group=observations").await;
    let count = page.texts("#t-late ~ tbody tr").len();
    assert!(links.contains(&format!("{count} observations")), "{links:?} {count}");
    let program = site.get("/en/overdue?turn=program").await;
    let rows = program.texts("#t-late ~ tbody tr");
    assert!(!rows.is_empty() && rows.iter().all(|row| row.contains("the program")), "{rows:?}");
    let wrong = site.get("/overdue?turn=hetman").await;
    assert_eq!(wrong.status, StatusCode::BAD_REQUEST);
    // Each count of the table of regions leads to its rows, with what was chosen.
    for path in ["/en/overdue", "/en/overdue?turn=program"] {
        let page = site.get(path).await;
        let html = page.html();
        let counts = css("#t-regions ~ tbody td.num a");
        let counts: Vec<(String, usize)> = html
            .select(&counts)
            .map(|link| (link.attr("href").unwrap().to_owned(), crate::site::text_of(link).parse().unwrap()))
            .collect();
        assert!(!counts.is_empty(), "{path}");
        for (list, count) in counts {
            assert_eq!(site.get(&list).await.texts("#t-late ~ tbody tr").len(), count, "{list}");
        }
    }
}

async fn other_pages_tell_it_too(site: &Site) {
    let region = site.get("/regions/UA-05").await;
    assert!(region.has("section[aria-labelledby=steering] a[href='/indicators/05-I001']"));
    assert!(region.has("section[aria-labelledby=steering] a[href='/overdue?region=UA-05']"));
    let priority = site.get("/priorities/05-P01").await;
    assert!(priority.has("section[aria-labelledby=steering] a[href='/indicators/05-I001']"));
    assert!(!priority.has("section[aria-labelledby=steering] a[href='/indicators/05-I003']"));
    let project = site.get("/en/projects/05-A001").await;
    let counted = project.texts("#t-counted ~ tbody tr");
    assert_eq!(counted.len(), 1, "{counted:?}");
    assert!(
        project.texts("#t-steer-late ~ tbody tr").join(" ").contains("milestone 1"),
        "a milestone was missed"
    );
    // From the review to its event, and back.
    let review = site.get("/reviews/05-V001").await;
    let html = review.html();
    let leaf =
        html.select(&css("main a[href^='/journal/']")).next().unwrap().attr("href").unwrap().to_owned();
    let event = site.get(&leaf).await;
    assert!(event.has("main a[href='/reviews/05-V001']"), "{}", event.text());
    let governance = site.get("/governance").await;
    for path in ["/indicators", "/reviews", "/overdue"] {
        assert!(governance.has(&format!("main a[href='{path}']")), "{path}");
    }
}

#[tokio::test]
async fn what_is_not_there_says_what_would_be() {
    let site = Site::new().await;
    for path in ["/indicators", "/reviews", "/overdue"] {
        let answer = site.get(path).await;
        assert!(answer.has("main .empty-title"), "{path}: {}", answer.text());
    }
    let home = site.get("/en").await;
    assert_eq!(home.texts("section[aria-labelledby=late] p a").len(), 0);
    assert!(home.texts("section[aria-labelledby=late] p")[0].starts_with("Nothing is overdue"));
    for path in ["/regions/UA-05", "/priorities/05-P01"] {
        let answer = site.get(path).await;
        assert!(answer.has("section[aria-labelledby=steering] p.muted"), "{path}");
    }
    for path in
        ["/indicators/05-I001", "/indicators/x", "/indicators/05-I001/observations.csv", "/reviews/05-V001"]
    {
        assert_eq!(site.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    for wrong in ["/indicators?colour=blue", "/indicators?kind=x", "/reviews?stage=x", "/overdue?group=x"] {
        assert_eq!(site.get(wrong).await.status, StatusCode::BAD_REQUEST, "{wrong}");
    }
}
