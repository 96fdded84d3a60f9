//! The administrator has every page of the program and no decision: whatever somebody else decides, they try the same
//! form with the same answers first, and nothing can be removed either.

use super::life::live;
use super::play::Play;
use axum::http::StatusCode;

/// What is no decision: anyone with an account may say something, declare what ties they have, or apply.
const OPEN: [&str; 3] = ["declare-interests", "file-statement", "submit-application"];

/// The administrator fills in the form of somebody else: refused by a rule, and nothing is written.
pub async fn tries(play: &mut Play, verb: &str, fields: &[(&str, &str)]) {
    if OPEN.iter().any(|open| verb.starts_with(open)) {
        return;
    }
    let before = play.site.rozum.snapshot().state.size;
    let answer = play.attempt("administrator", verb, fields).await;
    let said = answer.texts("#errors li").join("\n");
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "the administrator may {verb}: {said}");
    assert!(!said.is_empty(), "{verb}: refused without a reason");
    assert_eq!(play.site.rozum.snapshot().state.size, before, "{verb}");
    assert_eq!(play.site.rozum.journal().size().await.unwrap(), before, "{verb}");
}

#[tokio::test]
async fn the_administrator_takes_no_decision_of_a_whole_life() {
    let mut play = Play::with_bodies("").await;
    play.tempted = true;
    live(&mut play).await;
    super::steering::life(&mut play).await;
}

#[tokio::test]
async fn the_administrator_removes_neither_pages_nor_events() {
    let mut play = Play::with_bodies("").await;
    let before = play.site.rozum.snapshot().state.size;
    let paths = [
        "/journal/0",
        "/journal",
        "/bodies/05-B03",
        "/organisations/o-0001",
        "/rules",
        "/api/v1/journal/entries",
    ];
    for path in paths {
        for method in ["DELETE", "PUT", "PATCH", "POST"] {
            let status = play.send("administrator", method, path).await;
            let refused = [StatusCode::METHOD_NOT_ALLOWED, StatusCode::NOT_FOUND, StatusCode::FORBIDDEN];
            assert!(refused.contains(&status), "{method} {path}: {status}");
        }
        assert_eq!(play.see("administrator", path).await.status, StatusCode::OK, "{path}");
    }
    assert_eq!(play.site.rozum.journal().size().await.unwrap(), before);
    // What the menu of acts has for them is to open, never to undo.
    for verb in ["remove-event", "edit-event", "hide-project", "delete-body"] {
        let page = play.see("administrator", &format!("/act/{verb}/05-B03")).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{verb}");
    }
}
