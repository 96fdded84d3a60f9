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
    assert_eq!(page.form(&format!("{path}/columns")).one("activity"), "КВЕД");

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

/// Countries and products as trade statistics print them: no zeros, most pairs without a row.
fn trade(countries: usize, products: usize) -> String {
    let mut table = "Country,HS92,Value\n".to_owned();
    for country in 0..countries {
        let name = if country == 0 { "Ukraine".to_owned() } else { format!("Country {country}") };
        for product in (0..products).filter(|product| (country * 31 + product * 17) % 5 < 2) {
            table.push_str(&format!("{name},{},{}\n", 1_000 + product, 1 + (country + product) % 90));
        }
    }
    table
}

#[tokio::test]
async fn a_table_of_other_countries_does_not_speak_of_ukraine() {
    let site = Site::new().await;
    let mut browser = site.browser();
    let table = trade(12, 12);
    let (path, page) = brought(&mut browser, "trade.csv", table.as_bytes()).await;
    let all = page.text().to_owned() + browser.get(&format!("{path}?measure=critical_mass")).await.text();
    let (_, results) = all.split_once("id=\"result\"").unwrap();
    for word in ["Україна = 1", "Частка країни", "ніж у країні", "поруч із країною"]
    {
        assert!(!results.contains(word), "{word}");
    }
    assert!(results.contains("Усі регіони = 1") && results.contains("Частка від усіх регіонів"));
    // Ukraine is one of the countries and not the total of all.
    assert_eq!(page.html().select(&css("#chart-heatmap tbody tr")).count(), 12);
    assert_eq!(page.form(&format!("{path}/columns")).one("region"), "Country");

    let ours = "Область,КВЕД,Осіб\nВінницька,10,5\nВінницька,62,7\nЛьвівська,10,3\nЛьвівська,62,9\n";
    let (_, page) = brought(&mut browser, "ours.csv", ours.as_bytes()).await;
    assert!(page.text().contains("Україна = 1"), "{}", page.text());
}

#[tokio::test]
async fn pairs_without_a_row_that_are_taken_as_zero_are_counted() {
    let site = Site::new().await;
    let mut browser = site.browser();
    let table = trade(12, 12);
    let (_, page) = brought(&mut browser, "trade.csv", table.as_bytes()).await;
    let rows = table.lines().count() - 1;
    let told = page.texts(".provenance").concat();
    assert!(told.contains(&format!("{rows} чис")), "{told}");
    assert!(told.contains(&format!("узятих за нуль: {}", 12 * 12 - rows)), "{told}");
    // A source that prints zeros means something by leaving a row out.
    let printed = format!("{table}Country 2,1000,0\n");
    let (_, page) = brought(&mut browser, "printed.csv", printed.as_bytes()).await;
    assert!(page.texts(".provenance").concat().contains("без рядка у джерелі:"), "{}", page.text());
}

#[tokio::test]
async fn why_a_large_activity_space_is_not_drawn_is_said() {
    let site = Site::new().await;
    let mut browser = site.browser();
    let (path, page) = brought(&mut browser, "wide.csv", trade(60, 410).as_bytes()).await;
    let part = page.texts("section[aria-labelledby=space]").concat();
    assert!(part.contains("410") && part.contains("400"), "{part}");
    assert!(!page.has("#chart-network"));
    let proximity = browser.get(&format!("{path}?measure=proximity")).await;
    assert!(proximity.texts(".empty").concat().contains("410"), "{:?}", proximity.texts(".empty"));
    // Many columns are drawn once, for all widths.
    assert_eq!(page.html().select(&css("#chart-heatmap svg")).count(), 1);
}

#[tokio::test]
async fn a_table_that_is_too_large_is_told_as_a_table() {
    let site = Site::new().await;
    let mut browser = site.browser();
    let large = vec![b'1'; rozum_intake::MAX_BYTES + 65 * 1024];
    let answer = browser.upload("/evidence/own", "large.csv", &large).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    let told = answer.texts(".notice-error").concat();
    assert!(told.contains("Parquet") && !told.contains("стратегі"), "{told}");
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
