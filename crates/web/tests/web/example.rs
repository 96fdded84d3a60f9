//! The made-up example: a reader becomes its people by one button, and moves its day on. No other system has this.

use crate::site::{Browser, PASSWORD, Site, days_pass};
use axum::http::StatusCode;
use rozum_web::{Example, Part, Settings};
use std::sync::Arc;

async fn example() -> Site {
    let people = ["secretary", "applicant"].map(|login| Part {
        login: login.to_owned(),
        password: PASSWORD.to_owned(),
        part_uk: format!("роль {login}"),
        part_en: format!("part of {login}"),
    });
    let ahead = Arc::new(|days: u16| days_pass(days.into()));
    let example = Example { people: people.to_vec(), ahead };
    let site = Site::with(Settings { example: Some(example), ..Settings::default() }).await;
    for login in ["secretary", "applicant"] {
        site.citizen(login).await;
    }
    site
}

async fn become_part(browser: &mut Browser, login: &str, next: &str) -> String {
    let page = browser.get(&format!("/demo?login={login}&next={next}")).await;
    // Whoever was chosen stands first.
    assert_eq!(page.texts("tbody code")[0], login);
    let form = page.form("/demo/sign-in");
    assert_eq!(form.one("login"), login);
    browser.post("/demo/sign-in", &form).await.location().to_owned()
}

#[tokio::test]
async fn a_reader_becomes_one_person_after_another() {
    let site = example().await;
    let mut browser = site.browser();
    assert_eq!(become_part(&mut browser, "secretary", "/en/projects").await, "/en/projects");
    let page = browser.get("/demo").await;
    assert!(page.texts("tbody tr")[0].contains("Зараз це ви"), "{}", page.text());
    let before = browser.cookies.clone();
    assert_eq!(become_part(&mut browser, "applicant", "").await, "/work");
    assert_eq!(browser.get("/work").await.status, StatusCode::OK);
    // The session of before is over.
    let mut old = site.browser();
    old.cookies = before;
    assert!(old.get("/work").await.location().starts_with("/sign-in"));
    // Only those of the story, and only from its own page.
    let form = browser.get("/demo").await.form("/demo/day").with("login", "administrator");
    assert_eq!(browser.post("/demo/sign-in", &form).await.status, StatusCode::NOT_FOUND);
    let forged = form.with("form", "x");
    assert_eq!(browser.post("/demo/sign-in", &forged).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn the_day_moves_on_and_never_back() {
    let site = example().await;
    let mut browser = site.browser();
    become_part(&mut browser, "secretary", "").await;
    let page = browser.get("/en/demo?next=/en/projects").await;
    assert!(page.texts(".lead, p").join(" ").contains("21 September 2026"), "{}", page.text());
    let form = page.form("/en/demo/day").with("day", "2026-10-21");
    assert_eq!(browser.post("/en/demo/day", &form).await.location(), "/en/projects");
    // A session does not last for a month; the same person goes on.
    let page = browser.get("/en/demo").await;
    assert!(page.has("form[action='/en/sign-out']"), "{}", page.text());
    let today = page.texts("main p").join(" ");
    assert!(today.contains("21 October 2026"), "{today}");
    for wrong in ["2026-10-20", "2026-10-21", "2030-01-01", "tomorrow"] {
        let form = browser.get("/en/demo").await.form("/en/demo/day").with("day", wrong);
        let answer = browser.post("/en/demo/day", &form).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{wrong}");
        let told = answer.texts("main p").join(" ");
        assert!(told.contains("21 October 2026"), "{told}");
    }
}

#[tokio::test]
async fn a_real_system_has_neither() {
    let site = Site::new().await;
    assert_eq!(site.get("/demo").await.status, StatusCode::NOT_FOUND);
    let mut browser = site.browser();
    let form = browser.get("/sign-in").await.form("/sign-in").with("day", "2030-01-01");
    for path in ["/demo/day", "/demo/sign-in"] {
        assert_eq!(browser.post(path, &form).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}
