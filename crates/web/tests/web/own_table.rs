//! A table of one's own: looked at without an account, kept nowhere but in memory, forgotten.

use crate::check::faults;
use crate::site::{Answer, Browser, Site, css};
use axum::http::{StatusCode, header};

const LONG: &str = "Рік;Регіон;КВЕД;Значення
2022;Вінницька;10;18,4
2022;Вінницька;62;3,1
2022;Львівська;10;15
2022;Львівська;62;21,7
2023;Вінницька;10;20
2023;Вінницька;62;к
2023;Львівська;10;14
2023;Львівська;62;25
";

async fn brought(browser: &mut Browser, name: &str, file: &[u8]) -> (String, Answer) {
    let path = browser.upload("/evidence/own", name, file).await.location().to_owned();
    let page = browser.get(&path).await;
    (path, page)
}

#[tokio::test]
async fn a_table_is_looked_at_and_forgotten() {
    let site = Site::new().await;
    let size = site.rozum.snapshot().state.size;
    let mut browser = site.browser();
    let (path, page) = brought(&mut browser, "таблиця.csv", LONG.as_bytes()).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    assert_eq!(page.header(header::CACHE_CONTROL), "no-store");
    assert_eq!(faults(&page.html(), "uk"), [""; 0]);
    // Columns and regions were recognised, and a withheld figure stays one.
    assert!(page.has("#chart-heatmap table") && page.text().contains("конфіденційно"));
    assert!(page.text().contains("Вінницька область"));
    assert_eq!(page.form(&format!("{path}/columns")).one("activity"), "квед");

    // Another measure and threshold without sending the file again.
    let growth = browser.get(&format!("{path}?measure=growth&time=2023")).await;
    let cells = growth.texts("#chart-heatmap td");
    assert!(cells.contains(&"8,7 %".to_owned()), "{cells:?}");
    let first = browser.get(&format!("{path}?measure=growth&time=2022")).await;
    assert!(first.text().contains("попереднього періоду немає: 2022"), "{}", first.text());

    let csv = browser.get(&format!("{path}/results.csv?measure=figures")).await;
    assert_eq!(csv.header(header::CACHE_CONTROL), "no-store");
    assert!(csv.text().contains("UA-05") && csv.text().contains("suppressed"));
    let zip = browser.get(&format!("{path}/results.zip")).await;
    assert!(zip.body.starts_with(b"PK"), "{}", zip.status);
    let svg = browser.get(&format!("{path}/charts/heatmap.svg")).await;
    assert_eq!(svg.header(header::CONTENT_TYPE), "image/svg+xml");

    let forget = format!("{path}/forget");
    assert_eq!(browser.post(&forget, &page.form(&forget)).await.location(), "/evidence/own");
    let gone = browser.get(&path).await;
    assert!(gone.status.is_client_error() && gone.has("main h1"));
    assert!(browser.get(&format!("{path}/results.csv")).await.status.is_client_error());
    assert_eq!(site.rozum.snapshot().state.size, size, "nothing enters the journal");
}

#[tokio::test]
async fn a_wide_table_needs_no_words() {
    let site = Site::new().await;
    let mut browser = site.browser();
    let wide =
        "Region,10,20,62\nVinnytsia Oblast,18.4,2.2,3.1\nLviv Oblast,15.0,4.8,21.7\nUkraine,400,90,300\n";
    let (_, page) = brought(&mut browser, "wide.csv", wide.as_bytes()).await;
    assert!(page.has("#chart-heatmap table"), "{}", page.text());
    // The row of the whole country is no region.
    assert_eq!(page.html().select(&css("#chart-heatmap tbody tr")).count(), 2);
}

#[tokio::test]
async fn columns_may_be_told() {
    let site = Site::new().await;
    let mut browser = site.browser();
    let odd = "Хто;Що;Скільки\nВінницька;10;5\nВінницька;62;7\nЛьвівська;10;3\nЛьвівська;62;9\n";
    let (path, page) = brought(&mut browser, "odd.csv", odd.as_bytes()).await;
    let columns = format!("{path}/columns");
    let form = page.form(&columns).with("region", "Хто").with("activity", "Що").with("value", "Скільки");
    assert_eq!(browser.post(&columns, &form).await.location(), path);
    let page = browser.get(&path).await;
    assert_eq!(page.html().select(&css("#chart-heatmap tbody tr")).count(), 2, "{}", page.text());
    assert_eq!(page.form(&columns).one("value"), "Скільки");
}

#[tokio::test]
async fn broken_and_hostile_files_are_explained() {
    let site = Site::new().await;
    let mut browser = site.browser();
    let files: [(&str, &[u8]); 7] = [
        ("empty.csv", b""),
        ("picture.png", b"\x89PNG\r\n\x1a\n0000"),
        ("cut.xlsx", b"PK\x03\x04broken"),
        ("cut.parquet", b"PAR1nothing"),
        ("noise.csv", &[0xff, 0x00, 0xfe, 0x13, 0x80, 0x81]),
        ("<script>alert(1)</script>.csv", b"x\ny\n"),
        ("words.csv", "Регіон;КВЕД;Значення\n<img src=x>;<b>;багато\n".as_bytes()),
    ];
    for (name, file) in files {
        let (path, page) = brought(&mut browser, name, file).await;
        assert!(page.status == StatusCode::UNPROCESSABLE_ENTITY || page.status == StatusCode::OK, "{name}");
        assert!(page.has("main h1"), "{name}");
        assert!(page.has("[aria-labelledby=t-issues] tbody tr"), "{name}: {}", page.text());
        assert!(!page.text().contains("<script>alert") && !page.text().contains("<img src=x>"), "{name}");
        assert_eq!(faults(&page.html(), "uk"), [""; 0], "{name}");
        assert!(browser.get(&format!("{path}/results.json")).await.status.as_u16() < 500, "{name}");
    }
}

#[tokio::test]
async fn a_form_from_elsewhere_is_refused() {
    let site = Site::new().await;
    let mut browser = site.browser();
    let (path, _) = brought(&mut browser, "a.csv", LONG.as_bytes()).await;
    let forged = browser.upload_with("/evidence/own", "x", "a.csv", LONG.as_bytes()).await;
    assert_eq!(forged.status, StatusCode::FORBIDDEN);
    let mut stranger = site.browser();
    let fields = crate::site::Fields::default().with("form", "x");
    assert_eq!(stranger.post(&format!("{path}/forget"), &fields).await.status, StatusCode::FORBIDDEN);
    let nothing = browser.upload("/evidence/own", "", b"").await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(browser.get("/evidence/own/0000").await.status.is_client_error());
}
