//! Monitoring reports and the cockpit, of a region that funds and of a system in which nothing happened yet.

use crate::check::faults;
use crate::site::{Answer, Site, css, text_of};
use crate::story::{steered, terminated, told};
use axum::http::{StatusCode, header};
use calamine::{Data, Reader, Xlsx};
use scraper::Html;
use serde_json::Value;
use std::io::Cursor;

async fn whole(site: &Site, path: &str) -> [Answer; 2] {
    let answers = [site.get(path).await, site.get(&format!("/en{path}")).await];
    for (answer, lang) in answers.iter().zip(["uk", "en"]) {
        assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.text());
        assert_eq!(faults(&answer.html(), lang), [""; 0], "{path} {lang}");
    }
    answers
}

#[tokio::test]
async fn a_report_is_a_page_for_each_period_and_place() {
    let site = told().await;
    let [uk, en] = whole(&site, "/regions/UA-05/report").await;
    assert!(uk.texts("h1")[0].contains("Вінницька область") && en.texts("h1")[0].contains("Vinnytsia"));
    for anchor in ["#summary", "#period", "#money", "#projects", "#sources"] {
        assert!(uk.has(anchor) && en.has(anchor), "{anchor}");
    }
    // The public was asked in 2026 and not since.
    let [uk_before, en_before] = whole(&site, "/regions/UA-05/report?period=2026").await;
    assert!(uk_before.has("#inclusion") && en_before.has("#inclusion") && !en.has("#inclusion"));
    assert!(
        en.has(".chip[href$='?period=2027'][aria-current='page']"),
        "the year whose report is awaited, unless another is asked for"
    );
    assert!(en.has("table a.figure-link[href='/en/projects?region=UA-05&priority=05-P01']"));
    let [_, before] = whole(&site, "/report?period=2026").await;
    assert!(before.has("a[href='/en/report.xlsx?period=2026']") && before.has("#money"));
    let [_, none] = whole(&site, "/regions/UA-30/report").await;
    assert!(!none.has("#money") && none.text().contains("no strategy of this region"));
    for (path, status) in [
        ("/report?period=2026-H3", StatusCode::BAD_REQUEST),
        ("/report?period=2060", StatusCode::BAD_REQUEST),
        ("/regions/UA-99/report", StatusCode::NOT_FOUND),
        ("/report.txt", StatusCode::BAD_REQUEST),
    ] {
        assert_eq!(site.get(path).await.status, status, "{path}");
    }
}

/// What a cell should be read as; `None` for one that another program shows in its own way.
fn expected(value: &Value) -> Option<Data> {
    let amount = |value: &Value| value.as_u64().and(value.as_f64()).map(|kopecks| kopecks / 100.0);
    Some(match value {
        Value::String(_) => Data::Empty,
        Value::Object(own) => match own.iter().next()? {
            (kind, value) if kind == "text" => Data::String(value.as_str()?.to_owned()),
            (kind, value) if kind == "count" => Data::Float(value.as_f64()?),
            (kind, value) if kind == "kopecks" => Data::Float(amount(value)?),
            (kind, value) if kind == "figure" => Data::Float(value.as_str()?.parse().ok()?),
            _ => return None,
        },
        _ => return None,
    })
}

#[tokio::test]
async fn the_workbook_is_the_report_cell_by_cell() {
    let site = told().await;
    for (prefix, about) in [("", "Про звіт"), ("/en", "About the report")] {
        let json = site.get(&format!("{prefix}/regions/UA-05/report.json?period=2026")).await.json();
        let xlsx = site.get(&format!("{prefix}/regions/UA-05/report.xlsx?period=2026")).await;
        assert!(xlsx.header(header::CONTENT_DISPOSITION).contains("rozum-report-UA-05-2026-"));
        let mut book = Xlsx::new(Cursor::new(xlsx.body)).unwrap();
        let sheets = json["workbook"]["sheets"].as_array().unwrap();
        assert_eq!((book.sheet_names()[0].as_str(), book.sheet_names().len()), (about, sheets.len() + 1));
        let mut seen = 0;
        for sheet in sheets {
            let range = book.worksheet_range(sheet["name"].as_str().unwrap()).unwrap();
            let rows: Vec<&[Data]> = range.rows().skip(2).collect();
            let told = sheet["rows"].as_array().unwrap();
            assert_eq!(rows.len(), told.len(), "{}", sheet["id"]);
            for (read, told) in rows.iter().zip(told) {
                let values = told["values"].as_array().unwrap();
                for (read, told) in read.iter().zip(values) {
                    if let Some(expected) = expected(told) {
                        assert_eq!(*read, expected, "{}", sheet["id"]);
                        seen += 1;
                    }
                }
                assert_eq!(read[values.len()].to_string(), told["href"].as_str().unwrap());
            }
        }
        assert!(seen > 50, "{seen} cells");
    }
}

#[tokio::test]
async fn a_file_is_made_once_for_a_report() {
    let site = told().await;
    let one = site.get("/report.docx?period=2026").await;
    assert!(one.body.starts_with(b"PK"), "{}", one.status);
    assert_eq!(site.get("/report.docx?period=2026").await.body, one.body);
    assert_ne!(site.get("/report.docx?period=2027").await.body, one.body, "another period, another file");
}

/// What the cockpit counts of each region is what its list has.
async fn each_phase_has_its_rows(site: &Site) {
    let page = site.get("/cockpit").await;
    let html = page.html();
    let links = css("tr[data-region] a[href*='&phase=']");
    let lists: Vec<(String, String)> = html
        .select(&links)
        .map(|link| (link.attr("href").unwrap().to_owned(), link.text().collect::<String>()))
        .collect();
    assert!(lists.len() > 2, "{lists:?}");
    for (list, said) in lists {
        let count: usize = said.split_whitespace().next().unwrap().parse().unwrap();
        let rows = site.get(&list.replace("/projects?", "/projects.json?")).await.json();
        assert_eq!(rows.as_array().unwrap().len(), count, "{list}");
        let api = site.get(&list.replace("/projects?", "/api/v1/applications?")).await.json();
        assert_eq!(api["items"], rows, "{list}");
    }
    for wrong in ["/projects?phase=x", "/api/v1/applications?phase=x", "/api/v1/cases?stage=x"] {
        let answer = site.get(wrong).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{wrong}");
    }
}

#[tokio::test]
async fn the_cockpit_answers_on_one_page() {
    let site = told().await;
    let [uk, en] = whole(&site, "/cockpit?since=0").await;
    assert_eq!(uk.texts("dl.figures dt").len(), 8);
    // The story is a year old when it is read.
    assert_eq!(en.texts("tr[data-region='UA-05'] .tag"), ["stands still"]);
    assert_eq!(en.texts(".sentences p").len(), 3);
    assert!(en.has(".sentences a[href^='/en/overdue?turn=05-B']"), "{:?}", en.texts(".sentences p"));
    each_phase_has_its_rows(&site).await;
    assert!(en.has("#changes ~ .table-block tbody tr") && en.has("[data-seen-size][hidden]"));
    assert!(en.texts("#t-priorities").len() == 1 && en.has("table svg.bars"));
    let api = site.get("/api/v1/cockpit?since=0").await.json();
    let size = site.rozum.snapshot().state.size;
    assert_eq!((api["size"].as_u64(), api["changes"]["events"].as_u64()), (Some(size), Some(size)));
    assert_eq!(api["regions"].as_array().unwrap().len(), 27);
    for table in ["regions", "priorities", "sources", "late", "risks"] {
        let rows = site.get(&format!("/cockpit/{table}.json")).await.json();
        assert_eq!(rows, api[table], "{table}");
        let csv = site.get(&format!("/cockpit/{table}.csv")).await;
        let lines = rows.as_array().unwrap().len();
        assert!(lines == 0 || csv.text().lines().count() == lines + 1, "{table}");
    }
    for wrong in ["/cockpit?since=tomorrow", "/api/v1/cockpit?since=-1"] {
        assert_eq!(site.get(wrong).await.status, StatusCode::BAD_REQUEST, "{wrong}");
    }
    assert_eq!(site.get("/cockpit/nothing.csv").await.status, StatusCode::NOT_FOUND);
    assert!(site.get("/").await.has("main a[href='/cockpit']"));
}

#[tokio::test]
async fn a_system_in_which_nothing_happened_says_so() {
    let site = Site::new().await;
    let [_, en] = whole(&site, "/cockpit").await;
    assert!(en.has("section[aria-labelledby=regions] .empty-title"));
    assert_eq!(en.texts(".sentences p").len(), 1, "one plain sentence, for there is nothing to compare");
    let [_, report] = whole(&site, "/report").await;
    assert!(report.has("#summary") && !report.has("#projects"));
}

/// All numbers of a text together.
fn sum(text: &str) -> usize {
    let numbers = text.split(|sign: char| !sign.is_ascii_digit());
    numbers.filter_map(|number| number.parse::<usize>().ok()).sum()
}

/// How many rows the list of an address has.
async fn rows(site: &Site, href: &str) -> usize {
    let (path, query) = href.split_once('?').unwrap_or((href, ""));
    let answer = site.get(&format!("{path}.json?{query}")).await;
    assert_eq!(answer.status, StatusCode::OK, "{href}: {}", answer.text());
    answer.json().as_array().unwrap().len()
}

/// Each figure that counts rows of a list, with the address of the list. What opens to sums of money, to events or to a table of
/// the same page counts no rows.
fn counted(page: &Html, selector: &str) -> Vec<(usize, String)> {
    const LISTS: [&str; 6] = ["indicators", "reviews", "overdue", "risks", "cases", "projects"];
    let is_list = |href: &str| LISTS.iter().any(|list| href.starts_with(&format!("/en/{list}")));
    let selector = css(selector);
    let links = page.select(&selector).filter(|link| !text_of(*link).contains("UAH"));
    let pairs = links.filter_map(|link| Some((sum(&text_of(link)), link.attr("href")?.to_owned())));
    pairs.filter(|(_, href)| is_list(href) && !href.contains('#')).collect()
}

/// The figures at the head of the cockpit: the number stands beside the link.
fn headline(page: &Html) -> Vec<(usize, String)> {
    let selector = css("dl.figures .figure");
    let pair = |figure: scraper::ElementRef<'_>| {
        let number =
            figure.select(&css(".figure-number")).next().filter(|one| !text_of(*one).contains("UAH"))?;
        let href = figure.select(&css("a[href^='/en/']")).next()?.attr("href")?;
        Some((sum(&text_of(number)), href.to_owned()))
    };
    page.select(&selector).filter_map(pair).collect()
}

#[tokio::test]
async fn each_figure_opens_to_exactly_its_rows() {
    for site in [steered().await, terminated().await] {
        let cockpit = site.get("/en/cockpit").await.html();
        let head = headline(&cockpit);
        assert_eq!(head.len(), 4, "late, undecided, asked, not closed: {head:?}");
        let mut figures = head;
        figures.extend(counted(&cockpit, "table a, p > a"));
        for path in ["/en/report?period=2027", "/en/regions/UA-05/report?period=2027"] {
            let report = site.get(path).await.html();
            figures.extend(counted(&report, "main li a.figure-link"));
            // Each count of a family of risks has rows of its own.
            figures.extend(counted(&report, "main td a.figure-link[href*='family=']"));
            let strategies = report.select(&css("a[href='/en/regions?strategy=yes']")).next();
            figures
                .extend(strategies.map(|link| (sum(&text_of(link)), "/en/regions?strategy=yes".to_owned())));
        }
        assert!(figures.len() > 25, "{figures:?}");
        for (number, href) in figures {
            assert_eq!(rows(&site, &href).await, number, "{href}");
        }
    }
}

#[tokio::test]
async fn a_contract_that_was_terminated_counts_by_what_was_paid() {
    let site = terminated().await;
    let api = site.get("/api/v1/cockpit").await.json();
    assert_eq!(api["contracted_kopecks"], api["paid_kopecks"]);
    assert!(api["paid_kopecks"].as_u64() > Some(0));
    let projects = site.get("/projects.json?stage=terminated").await.json();
    assert_eq!(projects[0]["contracted_kopecks"], api["paid_kopecks"]);
    // Nobody plans with its budget any more.
    let sources = api["sources"].as_array().unwrap();
    assert!(sources.iter().all(|row| row["planned_kopecks"] == 0), "{sources:?}");
    let region = api["regions"].as_array().unwrap().iter().find(|row| row["region"] == "UA-05").unwrap();
    let phases = ["asked", "approved", "under_way", "done", "refused", "ended"];
    let counts = phases.map(|phase| region[format!("projects_{phase}")].as_u64().unwrap());
    assert_eq!(counts, [2, 0, 0, 0, 2, 2], "not proposed and not eligible is refused, not ended");
}
