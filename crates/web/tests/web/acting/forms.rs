//! Forms keep what was typed, tell what is wrong beside it, and link each refusal to its rule.

use super::play::Play;
use crate::site::Site;
use axum::http::StatusCode;

#[tokio::test]
async fn what_was_typed_is_kept_and_found_again() {
    let mut play = Play::begin("").await;
    let path = "open-body/UA-05";
    let kept = play.attempt("administrator", path, &[("name", "Рада"), ("go", "keep")]).await;
    assert_eq!(kept.location(), "/act/open-body/UA-05");
    let page = play.see("administrator", "/act/open-body/UA-05").await;
    assert_eq!(page.form("/act/open-body/UA-05").one("name"), "Рада");
    // Nobody else sees it.
    let other = play.see("secretary", "/act/open-body/UA-05").await;
    assert_eq!(other.form("/act/open-body/UA-05").one("name"), "");
    let saved = play.attempt("administrator", path, &[("name", "Обласна рада"), ("go", "autosave")]).await;
    assert_eq!(saved.status, StatusCode::NO_CONTENT);
    let page = play.see("administrator", "/act/open-body/UA-05").await;
    assert_eq!(page.form("/act/open-body/UA-05").one("name"), "Обласна рада");
    play.attempt("administrator", path, &[("go", "discard")]).await;
    let page = play.see("administrator", "/act/open-body/UA-05").await;
    assert_eq!(page.form("/act/open-body/UA-05").one("name"), "");
}

#[tokio::test]
async fn what_cannot_be_read_is_told_beside_its_field() {
    let mut play = Play::begin("/en").await;
    let answer =
        play.attempt("administrator", "enter-organisation/new", &[("name", "X"), ("edrpou", "12")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        answer.has("#edrpou-error") && answer.has("#sector p.field-error, #sector-error"),
        "{}",
        answer.text()
    );
    assert_eq!(answer.form("/en/act/enter-organisation/new").one("name"), "X");
}

#[tokio::test]
async fn a_refusal_names_its_rule_and_leads_to_it() {
    let mut play = Play::begin("/en").await;
    let fields = [("region", "UA-05"), ("body-kind", "council"), ("name", "Council"), ("act-title", "Act")];
    let answer = play.attempt("administrator", "open-body/UA-05", &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let link = answer.html();
    let link =
        link.select(&crate::site::css("#errors li a")).next().and_then(|a| a.attr("href").map(str::to_owned));
    let page = play.see("administrator", link.unwrap().trim_start_matches("/en")).await;
    assert!(page.text().contains("national-oversight-first"), "{}", page.text());
}

#[tokio::test]
async fn forms_are_for_those_who_are_signed_in_and_about_what_there_is() {
    let site = Site::new().await;
    let answer = site.get("/act/open-body/UA-05").await;
    assert!(answer.location().starts_with("/sign-in?next="));
    let mut play = Play::begin("").await;
    for path in ["/act/no-such-verb/new", "/act/publish-call/05-C01", "/act/confirm-mandate/05-B01-M01"] {
        assert_eq!(play.see("secretary", path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}
