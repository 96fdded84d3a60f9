//! What the figures ask: the same everywhere, each value leading to where it stands, and said to be a question.

use crate::check::faults;
use crate::shown::words;
use crate::site::{Site, css};
use crate::story::{terminated, told};
use axum::http::StatusCode;

const PAGES: [&str; 6] = [
    "/risks",
    "/risks?region=UA-05&outcome=flag",
    "/risks?family=inclusion&kind=region",
    "/risks/F1",
    "/risks/concentration?by=concentration%3D0.9",
    "/risks/inclusion",
];

#[tokio::test]
async fn a_region_that_funds_is_asked_about() {
    let site = told().await;
    insta::assert_snapshot!("risks", words(&site.get("/risks?region=UA-05&kind=project&outcome=flag").await));
    insta::assert_snapshot!("risks-english", words(&site.get("/en/risks/F2").await));
    insta::assert_snapshot!("risks-inclusion", words(&site.get("/risks/inclusion").await));
    let mut wrong = Vec::new();
    for path in
        PAGES.iter().chain(&["/projects/05-A001", "/priorities/05-P01", "/regions/UA-05", "/bodies/05-B03"])
    {
        for (prefix, lang) in [("", "uk"), ("/en", "en")] {
            let answer = site.get(&format!("{prefix}{path}")).await;
            assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.text());
            let found = faults(&answer.html(), lang);
            wrong.extend(found.into_iter().map(|fault| format!("{prefix}{path}: {fault}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn all_that_is_asked_of_a_project_is_a_row() {
    let site = told().await;
    let rows = site.get("/en/risks.json?kind=project&subject=05-A001").await.json();
    insta::assert_snapshot!("risks-rows", serde_json::to_string_pretty(&rows).unwrap());
}

#[tokio::test]
async fn nobody_is_asked_to_correct_what_is_over() {
    let asked = "/risks.json?indicator=A2&subject=05-A001";
    let rows = told().await.get(asked).await.json();
    assert_eq!(rows.as_array().unwrap().len(), 1, "under way it has a colour: {rows}");
    assert_eq!(terminated().await.get(asked).await.json(), serde_json::json!([]));
}

#[tokio::test]
async fn each_page_says_that_a_flag_is_a_question() {
    let site = told().await;
    for path in ["/risks", "/risks/F1", "/projects/05-A001", "/regions/UA-05", "/bodies/05-B03"] {
        let text = site.get(path).await.texts("main").join(" ");
        assert!(text.contains("Сигнал — це запитання, а не вирок."), "{path}");
    }
    let project = site.get("/projects/05-A001").await;
    assert!(project.has("section[aria-labelledby=questions] a[href='/risks?kind=project&subject=05-A001']"));
}

#[tokio::test]
async fn files_and_interface_have_the_rows_of_the_page() {
    let site = told().await;
    for filter in ["", "?region=UA-05", "?indicator=F1", "?outcome=flag", "?family=funding&kind=project"] {
        let rows = site.get(&format!("/risks.json{filter}")).await.json();
        let rows = rows.as_array().unwrap();
        let join = if filter.is_empty() { "?" } else { "&" };
        let list = site.get(&format!("/api/v1/risks{filter}{join}lang=uk&limit=1000")).await.json();
        let items = list["items"].as_array().unwrap();
        assert_eq!(list["total"], rows.len(), "{filter}");
        assert_eq!(&rows[..items.len()], items.as_slice(), "{filter}");
        let csv = site.get(&format!("/risks.csv{filter}")).await;
        assert_eq!(csv::Reader::from_reader(csv.text().as_bytes()).records().count(), rows.len(), "{filter}");
    }
    let flags = site.get("/risks.json?outcome=flag&region=UA-05").await.json();
    let shown = site.get("/risks?outcome=flag&region=UA-05").await;
    assert_eq!(shown.html().select(&css(".finding")).count(), flags.as_array().unwrap().len());
    assert!(!flags.as_array().unwrap().is_empty(), "the story raises questions");
    let heard = site.get("/risks/inclusion/rows.json").await.json();
    assert_eq!(heard, site.get("/api/v1/risks/inclusion?limit=1000").await.json()["items"]);
}

#[tokio::test]
async fn a_value_leads_to_where_it_stands() {
    let site = told().await;
    let page = site.get("/risks?indicator=F2&region=UA-05").await;
    let links: Vec<String> = page
        .html()
        .select(&css(".finding details a"))
        .filter_map(|link| link.attr("href").map(ToOwned::to_owned))
        .collect();
    assert!(!links.is_empty(), "{}", page.text());
    for link in links {
        assert_eq!(site.get(&link).await.status, StatusCode::OK, "{link}");
    }
}

#[tokio::test]
async fn other_thresholds_ask_other_questions() {
    let site = told().await;
    let count = |answer: crate::site::Answer| answer.json().as_array().unwrap().len();
    let usual = count(site.get("/risks.json?outcome=flag&indicator=F2").await);
    let lenient = count(site.get("/risks.json?outcome=flag&indicator=F2&by=beneficiary_share%3D1").await);
    assert!(lenient < usual, "{lenient} {usual}");
}

#[tokio::test]
async fn an_address_that_makes_no_sense_is_told() {
    let site = Site::new().await;
    for path in [
        "/risks?indicator=F99",
        "/risks?family=other",
        "/risks?kind=other",
        "/risks?outcome=other",
        "/risks?region=UA-99",
        "/risks?by=concentration%3D2",
        "/risks.csv?by=unknown%3D1",
        "/api/v1/risks?outcome=other",
        "/api/v1/risks?region=UA-99",
    ] {
        assert_eq!(site.get(path).await.status, StatusCode::BAD_REQUEST, "{path}");
    }
    assert_eq!(site.get("/risks/F99").await.status, StatusCode::NOT_FOUND);
}
