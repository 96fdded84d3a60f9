//! Pages of governance, drawn from a region that funds: whole, with the same rows everywhere, and honest about what is
//! not there.

use crate::check::faults;
use crate::shown::words;
use crate::site::Site;
use crate::story::told;
use axum::http::{StatusCode, header};
use sha2::{Digest, Sha256};

/// Every page of the story, as it is called in a snapshot.
const PAGES: [(&str, &str); 18] = [
    ("governance", "/governance"),
    ("organisations", "/organisations"),
    ("organisation", "/organisations/o-0009"),
    ("bodies", "/bodies"),
    ("working-group", "/bodies/05-B03"),
    ("council", "/bodies/05-B04"),
    ("payment-authority", "/bodies/05-B05"),
    ("oversight", "/bodies/05-B06"),
    ("sitting-group", "/bodies/05-B03/sittings/1"),
    ("sitting-council", "/bodies/05-B04/sittings/1"),
    ("calls", "/calls"),
    ("call", "/calls/05-C01"),
    ("package", "/calls/05-C01/packages/1"),
    ("projects", "/projects"),
    ("project", "/projects/05-A001"),
    ("cases", "/cases"),
    ("case", "/cases/05-K001"),
    ("rules", "/rules"),
];

/// Pages that are drawn and checked, but not told word by word.
const MORE: [&str; 9] = [
    "/projects/05-A002",
    "/projects/05-A003",
    "/projects/05-A004",
    "/projects/05-A005",
    "/projects/05-A006",
    "/bodies/UA-B01",
    "/projects?stage=suspended&region=UA-05&priority=05-P01&call=05-C01&organisation=o-0009",
    "/regions/UA-05",
    "/priorities/05-P01",
];

const LISTS: [(&str, &str); 5] = [
    ("bodies", "bodies"),
    ("organisations", "organisations"),
    ("calls", "calls"),
    ("projects", "applications"),
    ("cases", "cases"),
];

#[tokio::test]
async fn a_region_that_funds_is_told_on_every_page() {
    let site = told().await;
    for (name, path) in PAGES {
        insta::assert_snapshot!(format!("gov-{name}"), words(&site.get(path).await));
        insta::assert_snapshot!(format!("gov-{name}-english"), words(&site.get(&format!("/en{path}")).await));
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
    for (page, interface) in LISTS {
        let rows = site.get(&format!("/{page}.json")).await.json();
        let list = site.get(&format!("/api/v1/{interface}?limit=1000")).await.json();
        assert_eq!(rows, list["items"], "{page}");
        let csv = site.get(&format!("/{page}.csv")).await;
        assert_eq!(csv.text().lines().count(), rows.as_array().unwrap().len() + 1, "{page}");
    }
    bytes_give_the_hash(&site).await;
    names_are_those_of_office_holders(&site).await;
    decisions_are_told_where_they_lead(&site).await;
}

/// How a case ended, what was paid, what a vote came to: on the project, and on the page of the event.
async fn decisions_are_told_where_they_lead(site: &Site) {
    let project = site.get("/en/projects/05-A001").await;
    let life = project.texts("#life ~ ol > .event");
    let told = |words: &str| life.iter().find(|step| step.contains(words)).cloned().unwrap_or_default();
    assert!(told("Case opened").contains("№"), "{life:?}");
    assert!(project.has("#life ~ ol .event-what a[href='/en/cases/05-K001']"));
    assert!(project.has("#life ~ ol details a[href*='/sittings/']"), "ballots stand under their vote");
    assert!(!project.has("#life ~ ol a[href='#life']"));
    assert!(told("Payment recorded").contains("UAH"), "{life:?}");
    assert!(project.texts("section[aria-labelledby=asked] tfoot td").iter().all(|sum| !sum.is_empty()));
    assert_eq!(project.texts("#t-tranches ~ thead th").len(), 4);
    let html = project.html();
    let vote = html
        .select(&crate::site::css("#life ~ ol > .event"))
        .find(|step| step.text().any(|text| text.contains("Votes counted")));
    let leaf = vote.unwrap().select(&crate::site::css(".event-meta a[href$='#proof']")).next().unwrap();
    let path = leaf.attr("href").unwrap().trim_end_matches("#proof");
    let said = site.get(path).await.texts("#said").join(" ");
    assert!(said.contains("for – ") && said.contains("against – "), "{said}");
}

async fn bytes_give_the_hash(site: &Site) {
    let bytes = site.get("/calls/05-C01/packages/1/bytes").await;
    assert_eq!(bytes.header(header::CONTENT_DISPOSITION), "attachment; filename=\"05-C01-P01.json\"");
    let hash: String = Sha256::digest(&bytes.body).iter().map(|byte| format!("{byte:02x}")).collect();
    let page = site.get("/calls/05-C01/packages/1").await;
    assert_eq!(page.texts("section[aria-labelledby=hash] pre")[0], hash);
    let votes = page.texts("section[aria-labelledby=resolutions] tbody th");
    assert_eq!(votes.len(), 3, "{votes:?}");
}

/// Who sits in a body has a name; who applies or speaks has none, though the tables may know it: their part is told.
async fn names_are_those_of_office_holders(site: &Site) {
    let council = site.get("/bodies/05-B04").await.texts("#members ~ * tbody th").join(" ");
    assert!(council.contains("Петро Мельник"), "{council}");
    let project = site.get("/projects/05-A001").await;
    let said = project.texts("section[aria-labelledby=consultation]").join(" ");
    assert!(said.contains("мешканець") && !said.contains("a-0000000000000019"), "{said}");
    let life = project.texts("#life ~ ol .event-meta").join(" ");
    assert!(
        life.contains("заявник, ") && life.contains("мешканець") && !life.contains("a-0000000000000019"),
        "{life}"
    );
}

#[tokio::test]
async fn a_system_without_governance_says_so() {
    let site = Site::new().await;
    for path in ["/organisations", "/bodies", "/calls", "/projects", "/cases"] {
        let answer = site.get(path).await;
        assert!(answer.has("main .empty-title"), "{path}: {}", answer.text());
    }
    for path in [
        "/organisations/o-0001",
        "/bodies/05-B01",
        "/bodies/05-B01/sittings/1",
        "/calls/05-C01",
        "/calls/05-C01/packages/1",
        "/calls/05-C01/packages/1/bytes",
        "/projects/05-A001",
        "/cases/05-K001",
        "/projects/nothing",
    ] {
        assert_eq!(site.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    for path in
        ["/projects?stage=x", "/bodies?kind=x", "/calls?stage=x", "/cases?stage=x", "/organisations?sector=x"]
    {
        assert_eq!(site.get(path).await.status, StatusCode::BAD_REQUEST, "{path}");
    }
    assert_eq!(site.get("/api/v1/bodies?sphere=S01").await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn governance_is_found_by_its_words() {
    let site = told().await;
    for (words, href) in [
        ("05-A001", "/projects/05-A001"),
        ("14360570", "/organisations/o-0009"),
        ("Департамент фінансів", "/bodies/05-B05"),
        ("Переробка ягід", "/calls/05-C01"),
    ] {
        let answer = site.get(&format!("/search?q={}", crate::site::encoded(words))).await;
        assert!(answer.has(&format!("main a[href=\"{href}\"]")), "{words}: {}", answer.text());
    }
}
