//! Evidence as people meet it: what the shipped tables say, and what they do not.

use crate::check::faults;
use crate::site::{Site, css, text_of};
use axum::http::{StatusCode, header};
use serde_json::Value;

const EMPLOYED: &str = "dataset=employed-by-activity-2019";

#[tokio::test]
async fn a_table_answers_with_charts_each_with_its_table() {
    let site = Site::new().await;
    for (path, lang) in [("/evidence", "uk"), ("/en/evidence", "en")] {
        let page = site.get(path).await;
        assert_eq!(page.status, StatusCode::OK);
        assert_eq!(faults(&page.html(), lang), [""; 0]);
        for chart in ["heatmap", "map", "ranking", "profile", "scatter"] {
            assert!(page.has(&format!("#chart-{chart} svg")), "{path} {chart}");
            assert!(page.has(&format!("#chart-{chart} table")), "{path} {chart}");
        }
        // The kind of the figures is always to be seen, and where they came in.
        assert!(page.has(".provenance .tag") && page.has(".provenance a[href*='/journal/']"));
        // Eight activities of fourteen tell no structure, and that is said.
        assert!(!page.has("#chart-network") && page.has("#refused"), "{path}");
    }
}

/// Cells of the table under a chart, row by row.
fn cells(page: &scraper::Html, chart: &str) -> Vec<Vec<String>> {
    let rows = css(&format!("#chart-{chart} tbody tr"));
    page.select(&rows).map(|row| row.select(&css("th, td")).map(text_of).collect()).collect()
}

#[tokio::test]
async fn what_is_downloaded_is_what_was_seen() {
    let site = Site::new().await;
    let query = format!("{EMPLOYED}&measure=location_quotient");
    let rows: Vec<Value> =
        serde_json::from_slice(&site.get(&format!("/evidence/results.json?{query}")).await.body).unwrap();
    assert_eq!(rows.len(), 13 * 8);
    let page = site.get(&format!("/evidence?{query}")).await.html();
    let seen: Vec<String> =
        cells(&page, "heatmap").into_iter().flat_map(|row| row.into_iter().skip(1)).collect();
    let told: Vec<String> =
        rows.iter().map(|row| format!("{:.2}", row["value"].as_f64().unwrap()).replace('.', ",")).collect();
    assert_eq!(seen, told);
    let csv = site.get(&format!("/evidence/results.csv?{query}")).await;
    assert_eq!(csv.text().lines().count(), 13 * 8 + 1);
    let parquet = site.get(&format!("/evidence/results.parquet?{query}")).await;
    assert!(parquet.body.starts_with(b"PAR1") && parquet.body.ends_with(b"PAR1"));
    // Agriculture in Vinnytsia: (225.6 / 660.7) / (3010.4 / 16578.3).
    let first = rows.iter().find(|row| row["region"] == "UA-05" && row["activity"] == "A").unwrap();
    let expected = (225.6 / 660.7) / (3010.4 / 16578.3);
    assert!((first["value"].as_f64().unwrap() - expected).abs() < 1e-12, "{first}");
}

#[tokio::test]
async fn what_a_table_cannot_say_is_not_said() {
    let site = Site::new().await;
    let page = site.get(&format!("/evidence?{EMPLOYED}&measure=economic_complexity")).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.has("#result ~ .notice-warning, .section .notice-warning"), "{}", page.text());
    assert!(!page.has("section[aria-labelledby=result] figure"));
    for file in ["results.csv", "results.json", "results.parquet"] {
        let answer = site.get(&format!("/evidence/{file}?{EMPLOYED}&measure=economic_complexity")).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{file}");
    }
    let drawing = site.get(&format!("/evidence/charts/network.svg?{EMPLOYED}")).await;
    assert_eq!(drawing.status, StatusCode::NOT_FOUND);
    // One region beside nothing has no quotients.
    let alone = site.get("/evidence?dataset=employed-by-section-luhansk-2018").await;
    assert!(!alone.has("#chart-heatmap") && alone.has(".notice-warning"));
}

#[tokio::test]
async fn thresholds_may_be_typed_and_nonsense_is_named() {
    let site = Site::new().await;
    let page = site.get(&format!("/evidence?{EMPLOYED}&measure=presence&threshold=own&own=1,5")).await;
    assert_eq!(page.status, StatusCode::OK);
    let ones = cells(&page.html(), "heatmap").concat().iter().filter(|cell| *cell == "1").count();
    let at_one = site.get(&format!("/evidence?{EMPLOYED}&measure=presence")).await;
    let more = cells(&at_one.html(), "heatmap").concat().iter().filter(|cell| *cell == "1").count();
    assert!(0 < ones && ones < more, "{ones} {more}");
    for wrong in ["threshold=abc", "threshold=0", "threshold=-1", "measure=lq", "convention=r", "version=x"] {
        let answer = site.get(&format!("/evidence?{wrong}")).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{wrong}");
        assert!(answer.has("main h1"), "{wrong}");
    }
    for absent in ["dataset=nothing", "dataset=../etc", "dataset=rd-staff-2019&version=9"] {
        let answer = site.get(&format!("/evidence?{absent}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{absent}");
    }
}

#[tokio::test]
async fn what_is_shown_instead_of_what_was_asked_for_is_said() {
    let site = Site::new().await;
    let long = "я".repeat(5_000);
    let asked = format!("{EMPLOYED}&time=1999&region={}&activity=YY", crate::site::encoded(&long));
    let stale = site.get(&format!("/evidence?{asked}")).await;
    let notices = stale.texts(".notice-info").concat();
    assert_eq!(stale.status, StatusCode::OK);
    for named in ["«1999»", "«YY»", &format!("«{}…»", "я".repeat(80))] {
        assert!(notices.contains(named), "{named}: {notices}");
    }
    assert!(!stale.text().contains(&"я".repeat(81)), "nothing long is said again");
    // A file has no place to say so: it is refused.
    for wrong in ["time=1999", "region=XX", "activity=YY"] {
        for file in ["results.csv", "charts/profile.svg"] {
            let answer = site.get(&format!("/evidence/{file}?{EMPLOYED}&{wrong}")).await;
            assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{file} {wrong}");
        }
    }
    let region = site.get("/regions/UA-05/evidence?dataset=nothing&time=1999").await;
    let notices = region.texts(".notice-info").concat();
    assert!(notices.contains("«nothing»") && notices.contains("«1999»"), "{notices}");
    for wrong in ["dataset=nothing", "time=1999"] {
        let rows = site.get(&format!("/regions/UA-05/evidence.csv?{wrong}")).await;
        assert_eq!(rows.status, StatusCode::BAD_REQUEST, "{wrong}");
    }
}

#[tokio::test]
async fn a_refused_file_is_refused_in_its_own_form() {
    let site = Site::new().await;
    let refused = format!("{EMPLOYED}&measure=economic_complexity");
    for (query, status) in [(refused.as_str(), 422), ("dataset=nothing", 404), ("measure=lq", 400)] {
        for (prefix, said) in [("", "Ні"), ("/en", "")] {
            let json = site.get(&format!("{prefix}/evidence/results.json?{query}")).await;
            assert_eq!(
                (json.status.as_u16(), json.header(header::CONTENT_TYPE)),
                (status, "application/problem+json")
            );
            assert_eq!(json.json()["status"], status);
            let csv = site.get(&format!("{prefix}/evidence/results.csv?{query}")).await;
            assert_eq!(
                (csv.status.as_u16(), csv.header(header::CONTENT_TYPE)),
                (status, "text/plain; charset=utf-8")
            );
            let told = json.json()["reasons"][0]["detail"].as_str().unwrap().to_owned();
            assert!(csv.text().contains(&told) && !csv.text().contains('<'), "{said}{}", csv.text());
        }
    }
    // What is missing is a dataset, and no item of a strategy.
    let page = site.get("/evidence?dataset=nothing").await;
    assert!(page.has("main h1") && page.text().contains("Набору даних «nothing» немає"), "{}", page.text());
    for path in ["datasets/nothing", "datasets/nothing/observations", "datasets/nothing/results"] {
        let answer = site.get(&format!("/api/v1/{path}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(answer.header(header::CONTENT_TYPE), "application/problem+json", "{path}");
        assert_eq!(answer.json()["detail"], "There is no dataset “nothing”.", "{path}");
    }
    let version = site.get("/api/v1/datasets/rd-staff-2019?version=9").await.json();
    assert_eq!(version["reasons"][0]["rule"], "dataset-version-unknown");
}

#[tokio::test]
async fn a_drawing_stands_alone() {
    let site = Site::new().await;
    for (prefix, word) in [("", "Держстат"), ("/en", "thousand persons")] {
        for chart in ["heatmap", "map", "ranking", "profile", "scatter"] {
            let file = site.get(&format!("{prefix}/evidence/charts/{chart}.svg?{EMPLOYED}")).await;
            assert_eq!(file.header(header::CONTENT_TYPE), "image/svg+xml", "{chart}");
            let text = file.text();
            assert!(text.starts_with("<?xml") && text.contains("<style>") && text.contains(word), "{chart}");
            assert!(!text.contains("href=\"/") && !text.contains("<a "), "{chart}");
        }
    }
    assert_eq!(site.get("/evidence/charts/pie.svg").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn indicators_have_a_map_an_order_and_a_course() {
    let site = Site::new().await;
    let page = site.get("/evidence?dataset=development-fund-2015-2021&time=2016").await;
    for chart in ["map", "ranking", "lines"] {
        assert!(page.has(&format!("#chart-{chart} table")), "{chart}");
    }
    // Odesa has no figure for 2016: neither a zero nor left out.
    let odesa = cells(&page.html(), "ranking").into_iter().find(|row| row[0].starts_with("Одеська")).unwrap();
    assert_eq!(odesa[1], "немає даних");
    assert!(!page.has("#threshold") && !page.has("#chart-heatmap"));
}

#[tokio::test]
async fn datasets_show_what_they_hold() {
    let site = Site::new().await;
    let list = site.get("/evidence/datasets").await;
    assert_eq!(list.html().select(&css("tbody tr")).count(), 9);
    // Many sections are drawn once, for all widths; seven years have a drawing for phones.
    for (id, drawings) in [("hired-by-section-khmelnytskyi-2017", 1), ("development-fund-2015-2021", 2)] {
        let page = site.get(&format!("/evidence/datasets/{id}")).await;
        assert_eq!(page.html().select(&css(".chart-block > svg")).count(), drawings, "{id}");
    }
    let page = site.get("/evidence/datasets/development-fund-2015-2021").await;
    assert_eq!(faults(&page.html(), "uk"), [""; 0]);
    // All 27 regions are in the grid, with or without a row.
    let grid = css("[aria-labelledby=t-held] tbody tr");
    assert_eq!(page.html().select(&grid).count(), 27);
    let rows = site.get("/evidence/datasets/development-fund-2015-2021/rows.csv").await;
    assert!(rows.text().contains("2016,UA-51,executed,,missing"));
    let parquet = site.get("/evidence/datasets/development-fund-2015-2021/rows.parquet").await;
    assert!(parquet.body.starts_with(b"PAR1"));
    assert_eq!(site.get("/evidence/datasets/nothing").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_region_has_its_priorities_beside_the_figures() {
    let site = Site::new().await;
    let page = site.get("/regions/UA-05/evidence").await;
    assert_eq!(faults(&page.html(), "uk"), [""; 0]);
    assert!(page.has("[id='05-P01'] .tag") && page.has("#chart-profile table"));
    let rows = site.get("/regions/UA-05/evidence.json").await.json();
    let rows = rows.as_array().unwrap();
    assert_eq!(rows.len(), page.html().select(&css("table.declared tbody tr")).count());
    assert!(rows.iter().all(|row| row["why"].as_array().is_some_and(|why| !why.is_empty())));
    // No judging without an account.
    assert!(!page.has("form[action*=judge]"));
    let silent = site.get("/regions/UA-30/evidence").await;
    assert!(silent.status == StatusCode::OK && silent.has(".empty") && !silent.has("#declared"));
    assert_eq!(site.get("/regions/UA-99/evidence").await.status, StatusCode::NOT_FOUND);
}
