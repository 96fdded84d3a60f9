//! Editions to choose from, and documents as files.

use crate::check::faults;
use crate::site::{Site, css};
use axum::http::{StatusCode, header};
use rozum_app::{Snapshot, Typeset, entry_of};
use rozum_locale::Lang;
use rozum_model::{Actor, Command};
use std::sync::{Arc, Mutex};

const COMPARE: &str = "/national-strategy/compare";

/// A new version of a strategy with one priority in other words.
fn amended(site: &Site) -> Command {
    let mut draft = rozum_app::draft_of(&site.rozum.snapshot().state, "UA-26".parse().unwrap()).unwrap();
    draft.content.priorities[0].verbatim.push_str(" у горах");
    draft.reason = Some("уточнено".to_owned());
    Command::AmendStrategy { expected: None, entry: entry_of(&draft).unwrap() }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn editions_are_chosen_from_a_list() {
    let site = Site::new().await;
    let first = site.rozum.snapshot().state.clone();
    site.rozum.submit(&Actor::Operator, &amended(&site)).await.unwrap();

    let page = site.get(COMPARE).await;
    assert_eq!(faults(&page.html(), "uk"), [""; 0]);
    let options = page.texts("select#from option");
    assert_eq!(options.len(), 2, "one for the amendment, one for the whole first import: {options:?}");
    assert!(options[0].contains("Івано-Франківська область") && options[0].contains("2026"), "{options:?}");
    assert!(options[1].contains("24 регіони"), "{options:?}");
    let earliest =
        page.html().select(&css("select#from option")).next_back().unwrap().attr("value").unwrap().to_owned();
    assert!(earliest.parse::<u64>().unwrap() <= first.size);
    assert_eq!(page.texts("select#to option")[0], "теперішня");

    let compared = site.get(&format!("{COMPARE}?from={earliest}&to=")).await;
    assert_eq!(compared.status, StatusCode::OK);
    assert!(compared.texts("ins").iter().any(|text| text.contains("у горах")));
    assert!(compared.has(&format!("select#from option[value='{earliest}'][selected]")));
    // A size from elsewhere stays chosen.
    let other = site.get(&format!("{COMPARE}?from={}&to=", first.size)).await;
    assert!(other.has(&format!("select#from option[value='{}'][selected]", first.size)));
    assert_eq!(site.get(&format!("{COMPARE}?from=3&to=")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_is_made_once_whatever_else_the_address_says() {
    let site = Site::new().await;
    let one = site.get("/national-strategy.docx?x=1").await;
    assert_eq!(one.status, StatusCode::OK);
    let again = || Err("made again");
    let kept = site.rozum.typeset(&site.rozum.snapshot(), (Lang::Uk, Typeset::Docx), again).await.unwrap();
    assert!(one.body == *kept && one.body.starts_with(b"PK"));
    assert_eq!(site.get("/national-strategy.docx?x=2").await.body, one.body);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_long_queue_asks_to_come_back() {
    let site = Site::new().await;
    let (open, closed) = std::sync::mpsc::channel::<()>();
    let closed = Arc::new(Mutex::new(closed));
    let state = site.rozum.snapshot().state.clone();
    let others: Vec<_> = (0..6)
        .map(|_| {
            let (rozum, closed) = (Arc::clone(&site.rozum), Arc::clone(&closed));
            let snapshot = Arc::new(Snapshot::new(state.clone()));
            let wait = move || closed.lock().unwrap().recv().map(|()| Vec::new());
            tokio::spawn(
                async move { rozum.typeset(&snapshot, (Lang::Uk, Typeset::Docx), wait).await.unwrap() },
            )
        })
        .collect();
    // The document itself takes longer than six requests to queue.
    let busy = site.get("/en/national-strategy.docx").await;
    assert_eq!(busy.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(busy.header(header::RETRY_AFTER), "30");
    assert_eq!(busy.header(header::CACHE_CONTROL), "no-store");
    assert!(busy.texts("h1").join("").contains("Too many") && busy.text().contains("30"));
    (0..6).for_each(|_| open.send(()).unwrap());
    for other in others {
        other.await.unwrap();
    }
}
