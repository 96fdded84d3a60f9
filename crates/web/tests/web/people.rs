//! Signing in, forms that only their own page may send, and who may what.

use crate::site::{Browser, Fields, PASSWORD, Site};
use axum::http::{StatusCode, header};
use rozum_model::account::Role;
use rozum_web::Settings;

const LOGIN: &str = "olena@example.ua";

async fn site_with_olena() -> Site {
    let site = Site::new().await;
    site.person(LOGIN, Role::Secretariat { region: "UA-05".parse().unwrap() }).await;
    site
}

#[tokio::test]
async fn the_right_password_opens_a_session() {
    let site = site_with_olena().await;
    let mut browser = site.browser();
    let answer = browser.sign_in(LOGIN, PASSWORD, "/regions/UA-05").await;
    assert_eq!(answer.location(), "/regions/UA-05");
    let cookie = answer.header(header::SET_COOKIE);
    for attribute in ["rozum_session=", "HttpOnly", "SameSite=Lax", "Path=/"] {
        assert!(cookie.contains(attribute), "{cookie}");
    }
    assert!(!cookie.contains("Secure"), "{cookie}");
    assert_eq!(browser.get("/work").await.status, StatusCode::OK);

    let form = browser.get("/work").await.form("/sign-out");
    let old = browser.clone();
    assert_eq!(browser.post("/sign-out", &form).await.location(), "/");
    assert!(!browser.cookies.contains_key("rozum_session"));
    // Whoever kept the cookie has nothing from it.
    for mut browser in [browser, old] {
        assert!(browser.get("/work").await.location().starts_with("/sign-in?next="));
    }
}

#[tokio::test]
async fn cookies_stay_within_https_where_the_site_does() {
    let site = Site::with(Settings { secure_cookies: true, ..Settings::default() }).await;
    let answer = site.get("/sign-in").await;
    assert!(answer.header(header::SET_COOKIE).contains("Secure"));
}

#[tokio::test]
async fn guessing_is_stopped_after_five_attempts() {
    let site = site_with_olena().await;
    let mut browser = site.browser();
    let said = |answer: &crate::site::Answer| answer.texts(".error-summary li").join(" ");
    let mut words = Vec::new();
    for _ in 0..5 {
        let answer = browser.sign_in(LOGIN, "не той пароль зовсім", "").await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
        assert!(answer.text().contains(LOGIN), "what was typed is still there");
        words.push(said(&answer));
    }
    let locked = browser.sign_in(LOGIN, PASSWORD, "").await;
    assert_eq!(locked.status, StatusCode::UNAUTHORIZED);
    assert_ne!(said(&locked), words[0]);
    // Nobody learns which logins exist.
    let unknown = site.browser().sign_in("nobody@example.ua", PASSWORD, "").await;
    assert_eq!((unknown.status, said(&unknown)), (StatusCode::UNAUTHORIZED, words[0].clone()));
}

#[tokio::test]
async fn nobody_is_led_away_after_signing_in() {
    let site = site_with_olena().await;
    for elsewhere in
        ["//evil.example", "https://evil.example", "/\\evil.example", "evil", "/\t/evil.example", ""]
    {
        let answer = site.browser().sign_in(LOGIN, PASSWORD, elsewhere).await;
        assert_eq!(answer.location(), "/work", "{elsewhere:?}");
    }
    let answer = site.browser().sign_in(LOGIN, PASSWORD, "/en/regions?sphere=S13").await;
    assert_eq!(answer.location(), "/en/regions?sphere=S13");
}

#[tokio::test]
async fn whoever_must_sign_in_comes_back() {
    let site = site_with_olena().await;
    for (path, there) in [
        ("/work", "/sign-in?next=/work"),
        ("/en/regions/UA-05/edit", "/en/sign-in?next=/en/regions/UA-05/edit"),
        ("/accounts", "/sign-in?next=/accounts"),
        ("/drafts/anything", "/sign-in?next=/drafts/anything"),
    ] {
        assert_eq!(site.get(path).await.location(), there);
    }
}

/// All forms that change something, with what they need besides the token.
fn forms() -> Vec<(&'static str, Fields)> {
    let fields =
        |pairs: &[(&str, &str)]| Fields(pairs.iter().map(|(k, v)| ((*k).into(), (*v).into())).collect());
    let correct = fields(&[("expected", "1"), ("verbatim", "слова"), ("reason", "описка")]);
    let link = fields(&[("expected", "1"), ("priority", "05-P01"), ("basis", "judged"), ("reason", "так")]);
    vec![
        ("/sign-out", Fields::default()),
        ("/tasks/05-T01/correct", correct.clone()),
        ("/priorities/05-P01/correct", correct),
        ("/tasks/05-T01/link", link.clone()),
        ("/tasks/05-T01/unlink", link),
        ("/regions/UA-05/edit", fields(&[("title", "x"), ("go", "preview")])),
        ("/drafts/x/confirm", Fields::default()),
        ("/drafts/x/discard", Fields::default()),
        ("/drafts/x/edit", Fields::default()),
        ("/work/password", fields(&[("current", PASSWORD), ("new", "інший довгий пароль")])),
        (
            "/accounts",
            fields(&[("login", "x@example.ua"), ("name", "x"), ("password", PASSWORD), ("role", "UA-05")]),
        ),
        ("/accounts/a-0000000000000000/grant", fields(&[("role", "administrator")])),
        ("/accounts/a-0000000000000000/withdraw", fields(&[("role", "administrator"), ("reason", "x")])),
        ("/accounts/a-0000000000000000/close", fields(&[("reason", "x")])),
    ]
}

async fn refused_everywhere(browser: &mut Browser, token: Option<&str>) {
    for (path, fields) in forms() {
        let fields = match token {
            Some(token) => fields.with("form", token),
            None => fields,
        };
        let answer = browser.post(path, &fields).await;
        // A form without the field at all cannot be read.
        let expected = if token.is_none() { vec![400, 403] } else { vec![403] };
        assert!(expected.contains(&answer.status.as_u16()), "{path}: {} {}", answer.status, answer.text());
        assert!(answer.has("main h1"), "{path}");
    }
}

#[tokio::test]
async fn a_form_from_elsewhere_is_refused() {
    let site = site_with_olena().await;
    let mut olena = site.browser();
    olena.sign_in(LOGIN, PASSWORD, "").await.location();
    let size = site.rozum.snapshot().state.size;
    refused_everywhere(&mut olena, None).await;
    refused_everywhere(&mut olena, Some("")).await;
    // The token of somebody else's page.
    let foreign = site.get("/sign-in").await.form("/sign-in").one("form").to_owned();
    refused_everywhere(&mut olena, Some(&foreign)).await;
    let answer = olena.upload_with("/import", &foreign, "a.csv", b"a;b").await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    // The token from before signing in, which somebody may have planted.
    let before = olena.cookies.get("rozum_form").unwrap().clone();
    refused_everywhere(&mut olena, Some(&before)).await;
    assert_eq!(site.rozum.snapshot().state.size, size);
    assert_eq!(olena.get("/work").await.status, StatusCode::OK, "still signed in");
}

#[tokio::test]
async fn an_administrator_keeps_accounts_and_no_strategy() {
    let site = Site::new().await;
    let mut admin = site.administrator().await;
    let page = admin.get("/accounts").await;
    let form = page.form("/accounts").with("login", LOGIN).with("name", "Олена").with("password", PASSWORD);
    assert_eq!(admin.post("/accounts", &form.clone().with("role", "UA-05")).await.location(), "/accounts");
    let again = admin.post("/accounts", &form.with("role", "UA-05")).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);

    assert_eq!(admin.get("/regions/UA-05/edit").await.status, StatusCode::FORBIDDEN);
    assert!(!admin.get("/regions/UA-05").await.text().contains("/edit"));
    let page = admin.get("/tasks/05-T01").await;
    assert!(!page.has("form[action$=correct], form[action$=link]"));
    let token = page.form("/sign-out").one("form").to_owned();
    let correction = Fields::default().with("form", &token).with("expected", "1");
    let correction = correction.with("verbatim", "слова адміністратора").with("reason", "описка");
    let answer = admin.post("/tasks/05-T01/correct", &correction).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);

    // And whoever keeps a strategy keeps no accounts.
    let mut olena = site.browser();
    olena.sign_in(LOGIN, PASSWORD, "").await.location();
    assert_eq!(olena.get("/accounts").await.status, StatusCode::FORBIDDEN);
    let token = olena.get("/work").await.form("/sign-out").one("form").to_owned();
    let grant = Fields::default().with("form", &token).with("role", "administrator");
    let id = site.rozum.people().await.unwrap()[0].id.clone();
    let answer = olena.post(&format!("/accounts/{id}/grant"), &grant).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_closed_account_is_out_at_once() {
    let site = Site::new().await;
    let (id, mut olena) = site.secretariat("UA-05").await;
    let mut admin = site.administrator().await;
    let action = format!("/accounts/{id}/close");
    let form = admin.get("/accounts").await.form(&action).with("reason", "звільнення");
    assert_eq!(admin.post(&action, &form).await.location(), "/accounts");
    assert!(olena.get("/work").await.location().starts_with("/sign-in"));
    assert_eq!(olena.sign_in("UA-05@example.ua", PASSWORD, "").await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_password_is_changed_by_whoever_knows_it() {
    let site = site_with_olena().await;
    let (mut here, mut elsewhere) = (site.browser(), site.browser());
    here.sign_in(LOGIN, PASSWORD, "").await.location();
    elsewhere.sign_in(LOGIN, PASSWORD, "").await.location();
    let form = here.get("/work").await.form("/work/password").with("new", "зовсім інший пароль");
    let wrong = here.post("/work/password", &form.clone().with("current", "не той пароль")).await;
    assert!(wrong.has(".notice-error"), "{}", wrong.text());
    let right = here.post("/work/password", &form.with("current", PASSWORD)).await;
    assert!(right.has(".notice-success"), "{}", right.text());
    assert_eq!(here.get("/work").await.status, StatusCode::OK);
    assert!(elsewhere.get("/work").await.location().starts_with("/sign-in"), "other sessions end");
    assert_eq!(site.browser().sign_in(LOGIN, PASSWORD, "").await.status, StatusCode::UNAUTHORIZED);
    site.browser().sign_in(LOGIN, "зовсім інший пароль", "").await.location();
}
