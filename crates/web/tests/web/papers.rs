//! Files put to a form: taken in, kept while the form is mended, shown to everybody once the record names them.

use crate::acting::play::{Play, filled};
use crate::site::{Answer, Browser, Fields, Site};
use axum::http::StatusCode;
use rozum_journal::{Anchor, Files, verify_extract};

/// A drawing of the example; drawn anew it has another hash.
const DRAWING: &[u8] = include_bytes!("../../../../data/demo/files/ramp.png");
const ACT: &[u8] = include_bytes!("../../../../data/demo/files/minutes.pdf");
const FORM: &str = "/act/open-body/UA-05";

fn body(title: &'static str) -> [(&'static str, &'static str); 5] {
    [("region", "UA-05"), ("body-kind", "council"), ("priority", ""), ("name", "Рада"), ("act-title", title)]
}

/// Bodies can be opened.
async fn founded() -> Play {
    let play = Play::begin("").await;
    play.found().await;
    play
}

async fn administrator() -> (Play, Browser) {
    let mut play = founded().await;
    let browser = play.browser("administrator").await.clone();
    (play, browser)
}

async fn sent(browser: &mut Browser, title: &'static str, file: (&str, &[u8])) -> Answer {
    let form: Fields = filled(browser.get(FORM).await.form(FORM), &body(title));
    browser.post_with_files(FORM, &form, &[("act-sha256.file", file.0, file.1)]).await
}

#[tokio::test]
async fn a_file_is_seen_by_everybody_once_the_record_names_it() {
    let (play, mut browser) = administrator().await;
    let site = &play.site;
    // Without the title of the document the form comes back; the file is kept, and only its owner sees it.
    let back = sent(&mut browser, "", ("схема.png", DRAWING)).await;
    assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY);
    let hash = back.form(FORM).one("act-sha256").to_owned();
    assert_eq!(hash.len(), 64, "{}", back.text());
    let path = format!("/files/{hash}");
    assert!(back.has(&format!("a[href='{path}']")));
    assert_eq!(browser.get(&path).await.status, StatusCode::OK);
    assert_eq!(site.get(&path).await.status, StatusCode::NOT_FOUND);
    // Mended without the file being chosen again.
    let form = filled(back.form(FORM), &body("Рішення ради"));
    let done = browser.post_with_files(FORM, &form, &[]).await;
    assert!(done.location().starts_with("/bodies/05-B01"), "{}", done.location());
    let file = site.get(&path).await;
    assert_eq!((file.status, file.header("content-type")), (StatusCode::OK, "image/png"));
    assert!(file.header("content-security-policy").starts_with("default-src 'none'"));
    assert!(file.header("content-disposition").starts_with("inline"));
    let small = site.get(&format!("{path}/small")).await;
    assert_eq!((small.status, small.header("content-type")), (StatusCode::OK, "image/jpeg"));
    let page = site.get("/en/bodies/05-B01").await;
    assert!(page.texts(&format!("a[href='/en{path}']"))[0].starts_with("PNG, "), "{}", page.text());
}

#[tokio::test]
async fn what_is_not_taken_is_told_beside_its_field_and_nothing_typed_is_lost() {
    let (_play, mut browser) = administrator().await;
    let back = sent(&mut browser, "Рішення ради", ("сторінка.html", b"<script>alert(1)</script>")).await;
    assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(back.texts("#act-sha256-error")[0].contains("сторінка.html"), "{}", back.text());
    assert_eq!(back.form(FORM).one("act-title"), "Рішення ради");
    assert_eq!(back.form(FORM).one("act-sha256"), "");
}

#[tokio::test]
async fn a_stranger_sends_no_files() {
    let site = Site::new().await;
    let fields = Fields(vec![("act-sha256.file".to_owned(), String::new())]);
    let answer = site.browser().post_with_files(FORM, &fields, &[("act-sha256.file", "а.pdf", ACT)]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    assert!(answer.location().starts_with("/sign-in"));
}

#[tokio::test]
async fn a_file_that_the_record_names_and_nobody_gave_is_told_as_kept_elsewhere() {
    let mut play = founded().await;
    let hash = "ab".repeat(32);
    let mut fields = body("Рішення ради").to_vec();
    fields.push(("act-sha256", &hash));
    play.act("administrator", "open-body/UA-05", &fields).await;
    let answer = play.site.get(&format!("/files/{hash}")).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert!(answer.text().contains("тут не зберігається"), "{}", answer.text());
    let page = play.site.get("/bodies/05-B01").await;
    assert!(page.text().contains(&hash) && !page.has("a[href*='/files/']"));
}

#[tokio::test]
async fn photographs_of_a_report_are_shown_on_the_page_of_the_project() {
    let mut play = Play::with_bodies("").await;
    crate::acting::life::until_work(&mut play).await;
    let report = [
        ("narrative", "Обладнання замовлено"),
        ("claimed-UA-05", "300000,10"),
        ("evidence-title", "Рахунок"),
        ("evidence-title", "Вхід із пандусом"),
        ("counted-1", "2,5"),
    ];
    // The first document has no file, the second is the picture.
    let files = [("evidence-sha256.file", "", &b""[..]), ("evidence-sha256.file", "вхід.png", DRAWING)];
    play.act_with_files("applicant", "submit-report/05-A001", &report, &files).await;
    let page = play.site.get("/projects/05-A001").await;
    let picture = page.html();
    let picture = picture.select(&crate::site::css(".gallery img")).next().expect("a picture");
    assert_eq!(picture.attr("alt"), Some("Вхід із пандусом"));
    let small = play.site.get(picture.attr("src").unwrap()).await;
    assert_eq!((small.status, small.header("content-type")), (StatusCode::OK, "image/jpeg"));
    // The bundle has the picture, and whoever checks it notices another one in its place.
    let folder = tempfile::tempdir().unwrap();
    let bundle = folder.path().join("bundle.zip");
    std::fs::write(&bundle, play.site.get("/projects/05-A001/bundle").await.body).unwrap();
    let report = verify_extract(&bundle, &Anchor::default()).unwrap();
    assert_eq!((report.documents.there, report.documents.absent, report.findings), (1, vec![], vec![]));
    let mut files = Files::read(&bundle).unwrap();
    let mut without = Files::read(&bundle).unwrap();
    let path = without.paths().find(|path| path.starts_with("documents/")).unwrap().to_owned();
    without.remove(&path).unwrap();
    std::fs::write(&bundle, without.to_zip().unwrap()).unwrap();
    let without = verify_extract(&bundle, &Anchor::default()).unwrap();
    let absent: Vec<_> = without.documents.absent.iter().map(|own| own.title.as_str()).collect();
    assert_eq!((without.documents.there, absent), (0, vec!["Вхід із пандусом"]));
    let path = files.paths().find(|path| path.starts_with("documents/")).unwrap().to_owned();
    files.put(&path, DRAWING.to_vec());
    std::fs::write(&bundle, files.to_zip().unwrap()).unwrap();
    let altered = verify_extract(&bundle, &Anchor::default()).unwrap();
    let found: Vec<_> = altered.findings.iter().map(|finding| finding.id.to_string()).collect();
    assert_eq!((altered.documents.there, altered.documents.named), (0, 1));
    assert_eq!(found, ["journal-extract-document-altered"]);
}
