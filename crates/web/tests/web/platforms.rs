//! Thematic platforms and the alignment with policy on pages, in files and in the interface.

use crate::check::faults;
use crate::site::{Site, css};
use axum::http::StatusCode;

#[tokio::test]
async fn platforms_lead_to_members_gaps_and_a_note() {
    let site = Site::new().await;
    for (path, lang) in [("/coordination/platforms", "uk"), ("/en/coordination/platforms", "en")] {
        let page = site.get(path).await;
        assert_eq!(faults(&page.html(), lang), [""; 0]);
        for id in ["agri-food", "energy", "industry", "s15-62"] {
            assert!(page.has(&format!("#{id} a[href$='/coordination/platforms/{id}']")), "{path} {id}");
        }
    }
    let energy = site.get("/coordination/platforms/energy").await;
    assert_eq!(faults(&energy.html(), "uk"), [""; 0]);
    assert!(energy.has("a[href='/priorities/32-P02']"));
    assert!(energy.has("#note ~ ol li") && energy.has("a[href='/coordination/platforms/energy/note.md']"));
    let food = site.get("/en/coordination/platforms/agri-food").await;
    assert_eq!(faults(&food.html(), "en"), [""; 0]);
    assert!(food.text().contains("packaging"), "nobody packs");
    assert_eq!(site.get("/coordination/platforms/nowhere").await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.get("/coordination/platforms/nowhere/note.md").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn files_and_interface_hold_the_same_rows() {
    let site = Site::new().await;
    let file = site.get("/en/coordination/platforms.json").await.json();
    let list = site.get("/api/v1/platforms").await.json();
    assert_eq!(file, list["items"]);
    let shown = site.get("/en/coordination/platforms").await;
    assert_eq!(shown.html().select(&css("#t-platforms")).count(), 1);
    let kyiv = site.get("/api/v1/platforms?region=UA-32").await.json();
    let ids: Vec<&str> =
        kyiv["items"].as_array().unwrap().iter().map(|row| row["id"].as_str().unwrap()).collect();
    assert!(ids.contains(&"energy") && !ids.contains(&"s15-62"), "{ids:?}");
    let one = site.get("/api/v1/platforms/energy").await.json();
    let members = site.get("/en/coordination/platforms/energy/members.json").await.json();
    assert_eq!(one["members"], members);
    let csv = site.get("/coordination/platforms/energy/members.csv").await;
    assert!(csv.text().contains("32-P02"), "{}", csv.text());
    let communities = site.get("/coordination/communities.json").await.json();
    let platforms: Vec<_> =
        communities.as_array().unwrap().iter().map(|row| row["is_platform"] == true).collect();
    assert!(platforms.contains(&true) && platforms.contains(&false), "{communities}");
    assert_eq!(site.get("/api/v1/platforms/nowhere").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_note_is_a_text_in_the_language_of_the_page() {
    let site = Site::new().await;
    let ukrainian = site.get("/coordination/platforms/energy/note.md").await;
    assert!(ukrainian.header(axum::http::header::CONTENT_TYPE).starts_with("text/markdown"));
    assert!(ukrainian.text().starts_with("# Енергетична платформа\n"), "{}", ukrainian.text());
    let english = site.get("/en/coordination/platforms/energy/note.md").await.text().to_owned();
    for part in
        ["## Members and what they bring", "## Agenda of the first meeting", "    - 32-P02: “", "Kyiv Oblast"]
    {
        assert!(english.contains(part), "{part}: {english}");
    }
}

#[tokio::test]
async fn matrices_show_marks_with_their_words_and_blanks() {
    let site = Site::new().await;
    for (path, lang) in [("/coordination/alignment", "uk"), ("/en/coordination/alignment", "en")] {
        let page = site.get(path).await;
        assert_eq!(faults(&page.html(), lang), [""; 0]);
        // Six lists of 23 regions with priorities.
        assert_eq!(page.html().select(&css(".rules-heat tbody tr")).count(), 6 * 23, "{path}");
    }
    let kyiv = site.get("/coordination/alignment?region=UA-32&list=green-deal").await;
    assert_eq!(faults(&kyiv.html(), "uk"), [""; 0]);
    assert_eq!(kyiv.html().select(&css(".rules-heat tbody tr")).count(), 4);
    assert!(kyiv.has("#green-deal-energy-32-P02 q") && kyiv.has("a[href='#green-deal-energy-32-P02']"));
    let rows = site.get("/coordination/alignment.json?region=UA-32&list=green-deal").await.json();
    let energy = rows.as_array().unwrap().iter().find(|row| row["item"] == "energy").unwrap();
    assert_eq!(energy["strength"], "named");
    let span = &energy["spans"][0];
    assert!(
        span["quote"].as_str().unwrap().chars().count() as u64
            == span["end"].as_u64().unwrap() - span["start"].as_u64().unwrap()
    );
    let csv = site.get("/coordination/alignment.csv?region=UA-32&list=green-deal").await.text().to_owned();
    assert!(csv.contains("green-deal,energy,") && csv.contains("UA-32,32-P02,named,"), "{csv}");
    let blanks = site.get("/coordination/alignment/blanks.json?list=sdg").await.json();
    let genders = blanks.as_array().unwrap().iter().find(|row| row["kind"] == "item" && row["id"] == "5");
    assert!(genders.is_some(), "no priority names women");
    let api = site.get("/api/v1/alignment?list=climate&region=UA-26").await.json();
    assert!(api["items"].as_array().unwrap().iter().any(|row| row["priority"] == "26-P04"), "cement");
    let silent = site.get("/api/v1/alignment/blanks?list=digital&limit=1000").await.json();
    assert!(
        silent["items"].as_array().unwrap().iter().any(|row| row["kind"] == "region" && row["id"] == "UA-18")
    );
}

#[tokio::test]
async fn an_address_that_makes_no_sense_is_told() {
    let site = Site::new().await;
    for path in [
        "/coordination/alignment?list=other",
        "/coordination/alignment?region=UA-99",
        "/coordination/alignment.csv?list=other",
        "/coordination/alignment/blanks.json?region=here",
        "/api/v1/alignment?list=other",
        "/api/v1/platforms?lang=xx",
    ] {
        assert_eq!(site.get(path).await.status, StatusCode::BAD_REQUEST, "{path}");
    }
}
