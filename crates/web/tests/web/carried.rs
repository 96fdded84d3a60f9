//! What every answer carries, what is kept and for whom.

use crate::site::{Browser, Fields, Site};
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use rozum_model::{Actor, Command};

#[tokio::test]
async fn every_answer_carries_the_headers_that_protect() {
    let site = Site::new().await;
    let paths = [
        "/",
        "/en/regions",
        "/regions/UA-99",
        "/regions.csv",
        "/api/v1/regions",
        "/api/v1/nothing",
        "/log/checkpoint",
        "/log/tile/x",
        "/healthz",
        "/metrics",
        "/assets/rozum.css",
        "/assets/nothing",
        "/favicon.ico",
        "/work",
        "/en/",
        "/sign-in",
        "/import/template.xlsx",
        "/nothing?at=all",
    ];
    for path in paths {
        let answer = site.get(path).await;
        let policy = answer.header(header::CONTENT_SECURITY_POLICY);
        assert!(policy.starts_with("default-src 'self';"), "{path}: {policy:?}");
        assert!(!policy.contains("unsafe"), "{path}: {policy}");
        assert_eq!(answer.header(header::X_CONTENT_TYPE_OPTIONS), "nosniff", "{path}");
        assert_eq!(answer.header(header::X_FRAME_OPTIONS), "DENY", "{path}");
        assert_eq!(answer.header(header::REFERRER_POLICY), "same-origin", "{path}");
        assert!(!answer.header("permissions-policy").is_empty(), "{path}");
    }
}

/// Such a policy forbids styles and scripts within a page.
#[tokio::test]
async fn no_page_needs_what_the_policy_forbids() {
    let site = Site::new().await;
    for path in ["/", "/regions/UA-05", "/spheres", "/spheres/S13", "/journal", "/methods/spheres", "/import"]
    {
        let answer = site.get(path).await;
        assert!(!answer.has("style, script:not([src]), [style], [onclick], [onload], [onsubmit]"), "{path}");
    }
}

async fn tagged(browser: &mut Browser, path: &str, tag: &str) -> crate::site::Answer {
    browser.send(Request::get(path).header(header::IF_NONE_MATCH, tag).body(Body::empty()).unwrap()).await
}

#[tokio::test]
async fn an_unchanged_page_is_not_sent_again() {
    let site = Site::new().await;
    for path in ["/", "/regions/UA-05", "/api/v1/regions", "/regions.csv"] {
        let first = site.get(path).await;
        let tag = first.header(header::ETAG).to_owned();
        assert!(tag.starts_with('"') && tag.len() > 10, "{path}: {tag:?}");
        let again = tagged(&mut site.browser(), path, &tag).await;
        assert_eq!((again.status, again.body.len()), (StatusCode::NOT_MODIFIED, 0), "{path}");
        let other = tagged(&mut site.browser(), path, "\"another\"").await;
        assert_eq!((other.status, other.body), (StatusCode::OK, first.body), "{path}");
    }
    let before = site.get("/regions/UA-05").await;
    let command = Command::CorrectTranscription {
        expected: None,
        item: "05-P01".parse().unwrap(),
        verbatim: "нові слова пріоритету".to_owned(),
        reason: "описка".to_owned(),
    };
    site.rozum.submit(&Actor::Operator, &command).await.unwrap();
    let after = tagged(&mut site.browser(), "/regions/UA-05", before.header(header::ETAG)).await;
    assert_eq!(after.status, StatusCode::OK);
    assert!(after.text().contains("нові слова пріоритету"));
}

#[tokio::test]
async fn the_page_of_one_is_not_shown_to_another() {
    let site = Site::new().await;
    let (_, mut olena) = site.secretariat("UA-05").await;
    for path in ["/", "/regions/UA-05", "/tasks/05-T01", "/spheres", "/import", "/nothing"] {
        let own = olena.get(path).await;
        assert!(own.text().contains("Олена Коваль"), "{path}");
        let kept = own.header(header::CACHE_CONTROL);
        assert!(
            kept.contains("no-store") || kept.contains("private"),
            "{path} may be kept by anyone: {kept:?}"
        );
        for _ in 0..2 {
            let anonymous = site.get(path).await;
            for secret in ["Олена", "UA-05@example.ua", "/sign-out", "/edit", "name=\"expected\""] {
                assert!(!anonymous.text().contains(secret), "{path} tells {secret}");
            }
        }
        assert!(olena.get(path).await.text().contains("Олена Коваль"), "{path}");
    }
}

#[tokio::test]
async fn nobody_shares_a_form_token() {
    let site = Site::new().await;
    let mut tokens = Vec::new();
    for path in ["/sign-in", "/import", "/sign-in", "/import"] {
        let mut browser = site.browser();
        let answer = browser.get(path).await;
        let token = answer.form(path).one("form").to_owned();
        assert_eq!(browser.cookies.get("rozum_form"), Some(&token), "{path}");
        // Coming back, they keep it; whoever comes next does not get it.
        assert_eq!(browser.get(path).await.form(path).one("form"), token, "{path}");
        tokens.push(token);
    }
    tokens.sort();
    tokens.dedup();
    assert_eq!(tokens.len(), 4);
}

#[tokio::test]
async fn a_method_that_does_not_exist_changes_nothing() {
    let site = Site::new().await;
    for (method, path) in [("POST", "/regions"), ("PUT", "/regions/UA-05"), ("DELETE", "/journal/1")] {
        let request = Request::builder().method(method).uri(path).body(Body::empty()).unwrap();
        let answer = site.browser().send(request).await;
        assert!(answer.status.is_client_error(), "{method} {path}: {}", answer.status);
        assert!(answer.has("main h1"), "{method} {path}");
    }
    let mut browser = site.browser();
    assert_eq!(browser.post("/regions/UA-05/edit", &Fields::default()).await.status, StatusCode::SEE_OTHER);
}
