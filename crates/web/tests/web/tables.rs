//! What is downloaded is what was seen: page, CSV, JSON and interface have the same rows.

use crate::site::{Site, css, text_of};
use axum::http::header;
use scraper::Html;
use serde_json::Value;

/// A value as CSV writes it; shares to twelve digits, beyond which readers of JSON differ.
fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Number(number) if number.is_f64() => share(number.as_f64().unwrap()),
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(cell).collect::<Vec<_>>().join("; "),
        other => other.to_string(),
    }
}

fn share(value: f64) -> String {
    format!("{value:.12}")
}

/// As [`cell`] for what CSV says.
fn told_by_csv(text: &str) -> String {
    let number = text.contains('.').then(|| text.parse().ok()).flatten();
    number.map_or_else(|| text.to_owned(), share)
}

/// The JSON of a table, after comparing it with CSV and interface.
async fn rows(site: &Site, table: &str, filter: &str) -> Vec<Value> {
    let json = site.get(&format!("/{table}.json{filter}")).await;
    let csv = site.get(&format!("/{table}.csv{filter}")).await;
    assert_eq!(json.header(header::CONTENT_TYPE), "application/json");
    assert_eq!(csv.header(header::CONTENT_TYPE), "text/csv; charset=utf-8");
    assert_eq!(
        csv.header(header::CONTENT_DISPOSITION),
        format!("attachment; filename=\"rozum-{table}.csv\"")
    );
    let rows: Vec<Value> = serde_json::from_slice(&json.body).unwrap();

    let mut reader = csv::Reader::from_reader(csv.text().trim_start_matches('\u{feff}').as_bytes());
    let columns: Vec<_> = reader.headers().unwrap().iter().map(ToOwned::to_owned).collect();
    let records: Vec<Vec<String>> =
        reader.records().map(|record| record.unwrap().iter().map(told_by_csv).collect()).collect();
    let expected: Vec<Vec<String>> =
        rows.iter().map(|row| row.as_object().unwrap().values().map(cell).collect()).collect();
    assert_eq!(records, expected, "{table}{filter}");
    if let Some(first) = rows.first() {
        assert!(first.as_object().unwrap().keys().eq(&columns), "{table}");
    }
    rows
}

async fn by_interface(site: &Site, table: &str, filter: &str) -> Vec<Value> {
    let and = if filter.is_empty() { "?" } else { "&" };
    let list = site.get(&format!("/api/v1/{table}{filter}{and}limit=1000")).await.json();
    list["items"].as_array().unwrap().clone()
}

/// The texts of a table's cells, row by row.
fn cells(page: &Html, rows: &str) -> Vec<Vec<String>> {
    page.select(&css(rows)).map(|row| row.select(&css("th, td")).map(text_of).collect()).collect()
}

fn count(value: &Value) -> String {
    value.as_u64().map_or_else(|| "– немає даних".to_owned(), |count| count.to_string())
}

#[tokio::test]
async fn regions() {
    let site = Site::new().await;
    for filter in ["", "?sphere=S13", "?sphere=S03"] {
        let rows = rows(&site, "regions", filter).await;
        assert_eq!(rows, by_interface(&site, "regions", filter).await);
        let page = site.get(&format!("/regions{filter}")).await.html();
        let shown = cells(&page, "main table tbody tr");
        let expected: Vec<_> = rows
            .iter()
            .map(|row| {
                let text = |name: &str| row[name].as_str().unwrap().to_owned();
                [
                    text("name_uk"),
                    text("iso"),
                    count(&row["priorities"]),
                    count(&row["tasks"]),
                    count(&row["version"]),
                ]
            })
            .collect();
        let shown: Vec<_> =
            shown.into_iter().map(|row| [0, 1, 3, 4, 5].map(|cell| row[cell].clone())).collect();
        assert_eq!(shown, expected, "{filter}");
        let lines = css("main tbody tr");
        let chips = page.select(&lines).map(|row| {
            row.select(&css(".chip-code")).map(|chip| Value::String(text_of(chip))).collect::<Value>()
        });
        assert!(chips.eq(rows.iter().map(|row| row["spheres"].clone())), "{filter}");
    }
}

#[tokio::test]
async fn spheres() {
    let site = Site::new().await;
    let rows = rows(&site, "spheres", "").await;
    let interface = site.get("/api/v1/spheres?lang=uk").await.json();
    assert_eq!(Value::Array(rows.clone()), interface["items"]);
    let page = site.get("/spheres").await.html();
    let shown: Vec<_> = cells(&page, "main table tbody tr").into_iter().filter(|row| row.len() > 4).collect();
    assert_eq!(shown.len(), 17);
    for (shown, row) in shown.iter().zip(&rows) {
        let expected = [
            cell(&row["id"]),
            cell(&row["name_uk"]),
            cell(&row["printed_count"]),
            cell(&row["recomputed_count"]),
        ];
        assert_eq!(shown[..4], expected);
    }
    let notes: Vec<_> =
        cells(&page, "main table tbody tr").into_iter().filter(|row| row.len() <= 4).collect();
    let why = rows.iter().find(|row| row["id"] == "S13").unwrap()["why"].as_str().unwrap();
    assert_eq!(notes, [[String::new(), why.to_owned()]]);
}

/// Ids and words of quoted items, in order.
fn quotes(page: &Html, within: &str) -> Vec<(String, String)> {
    let quote = |item: scraper::ElementRef<'_>| {
        let words = item.select(&css("blockquote")).next().unwrap().text().collect::<String>();
        (item.attr("id").unwrap().to_owned(), words)
    };
    page.select(&css(within)).map(quote).collect()
}

fn told(rows: &[Value]) -> Vec<(String, String)> {
    rows.iter().map(|row| (cell(&row["id"]), cell(&row["verbatim"]))).collect()
}

#[tokio::test]
async fn priorities() {
    let site = Site::new().await;
    for filter in ["", "?region=UA-05", "?sphere=S13", "?region=UA-14"] {
        let rows = rows(&site, "priorities", filter).await;
        assert_eq!(rows, by_interface(&site, "priorities", filter).await);
        let page = site.get(&format!("/priorities{filter}")).await.html();
        assert_eq!(quotes(&page, "main li.quote"), told(&rows), "{filter}");
    }
}

#[tokio::test]
async fn tasks() {
    let site = Site::new().await;
    let all = rows(&site, "tasks", "").await;
    assert_eq!(all.len(), 104);
    assert_eq!(all, by_interface(&site, "tasks", "").await);
    for region in ["UA-05", "UA-21", "UA-14"] {
        let rows = rows(&site, "tasks", &format!("?region={region}")).await;
        let page = site.get(&format!("/regions/{region}")).await.html();
        let shown = quotes(&page, "section[aria-labelledby=tasks] li.quote");
        assert_eq!(shown, told(&rows), "{region}");
        let of_all: Vec<_> = all.iter().filter(|row| row["region"] == region).cloned().collect();
        assert_eq!(rows, of_all);
    }
}

#[tokio::test]
async fn strategies() {
    let site = Site::new().await;
    let rows = rows(&site, "strategies", "").await;
    assert_eq!(rows, by_interface(&site, "strategies", "").await);
    assert_eq!(rows.len(), 24);
}

#[tokio::test]
async fn a_format_that_does_not_exist_is_said_so() {
    let site = Site::new().await;
    for path in ["/regions.xml", "/tasks.", "/priorities?region=nowhere"] {
        let answer = site.get(path).await;
        assert!(answer.status.is_client_error(), "{path}: {}", answer.status);
        assert!(answer.has("main h1"), "{path}: {}", answer.text());
    }
    // Whoever asked for rows gets no markup.
    let rows = site.get("/priorities.csv?region=nowhere").await;
    assert!(rows.status.is_client_error() && !rows.text().contains('<'), "{}", rows.text());
}
