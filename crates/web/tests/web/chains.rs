//! Chains between regions on the page, in files and in the interface.

use crate::check::faults;
use crate::site::{Site, css};
use axum::http::StatusCode;

#[tokio::test]
async fn the_page_tells_links_chains_gaps_and_that_shares_are_a_proxy() {
    let site = Site::new().await;
    for (path, lang, country) in
        [("/coordination/chains", "uk", "Бельгія"), ("/en/coordination/chains", "en", "Belgium")]
    {
        let page = site.get(path).await;
        assert_eq!(faults(&page.html(), lang), [""; 0]);
        let notice = page.html().select(&css(".notice-warning")).next().unwrap().text().collect::<String>();
        assert!(notice.contains(country), "{notice}");
        assert!(page.has("svg.sankey .flow-band") && page.has("svg.map .map-arc"));
        assert_eq!(page.html().select(&css("svg.map a.map-region")).count(), 27);
        assert!(page.has("#t-gaps") && page.has("#t-links") && page.has("#t-paths"));
        assert!(page.has("a[href$='/priorities/26-P01']") && page.has("a[href$='/methods/chains']"));
    }
    let index = site.get("/coordination").await;
    assert!(index.has("a[href='/coordination/chains']"));
}

#[tokio::test]
async fn a_region_sees_its_own() {
    let site = Site::new().await;
    let page = site.get("/coordination/chains?region=UA-56").await;
    assert_eq!(faults(&page.html(), "uk"), [""; 0]);
    assert!(page.has("option[value='UA-56'][selected]"));
    let rows = site.get("/coordination/chains.json?region=UA-56").await.json();
    let rows = rows.as_array().unwrap();
    assert!(!rows.is_empty());
    assert!(rows.iter().all(|row| row["region_from"] == "UA-56" || row["region_to"] == "UA-56"));
    // Donetsk declares nothing.
    let nothing = site.get("/coordination/chains?region=UA-14").await;
    assert_eq!(faults(&nothing.html(), "uk"), [""; 0]);
    assert!(!nothing.has("#t-links") && !nothing.has("svg.sankey"));
    for path in [
        "/coordination/chains?region=UA-99",
        "/coordination/chains.csv?region=x",
        "/api/v1/chains?sphere=S03",
    ] {
        assert_eq!(site.get(path).await.status, StatusCode::BAD_REQUEST, "{path}");
    }
}

#[tokio::test]
async fn files_and_interface_have_the_same_rows() {
    let site = Site::new().await;
    for (file, list) in [
        ("/en/coordination/chains", "/api/v1/chains"),
        ("/en/coordination/chains/paths", "/api/v1/chains/paths"),
        ("/en/coordination/chains/gaps", "/api/v1/chains/gaps"),
    ] {
        let rows = site.get(&format!("{file}.json")).await.json();
        let page = site.get(&format!("{list}?limit=3")).await.json();
        assert_eq!(page["total"], rows.as_array().unwrap().len(), "{file}");
        assert_eq!(page["items"][0], rows[0], "{file}");
        assert_eq!(page["items"][0]["proxy"], true);
        let csv = site.get(&format!("{file}.csv")).await;
        assert_eq!(csv.text().lines().count(), rows.as_array().unwrap().len() + 1, "{file}");
    }
}
