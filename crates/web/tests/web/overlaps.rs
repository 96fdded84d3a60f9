//! Overlaps of priorities on pages, in files and in the interface.

use crate::check::faults;
use crate::site::{Site, css};
use axum::http::StatusCode;
use std::collections::BTreeSet;

#[tokio::test]
async fn overlaps_are_read_in_both_languages() {
    let site = Site::new().await;
    let paths = [
        "/coordination",
        "/coordination/overlaps",
        "/coordination/overlaps?who=all&region=UA-21&match=same_group",
        "/coordination/overlaps?region=UA-05&role=copy",
        "/coordination/overlaps/UA-26/UA-21",
        "/coordination/overlaps/UA-05/UA-14",
        "/methods/overlaps",
        "/regions/UA-21",
    ];
    for path in paths {
        assert_eq!(faults(&site.get(path).await.html(), "uk"), [""; 0], "{path}");
        assert_eq!(faults(&site.get(&format!("/en{path}")).await.html(), "en"), [""; 0], "{path}");
    }
}

#[tokio::test]
async fn only_neighbours_have_a_cell_and_it_leads_to_both() {
    let site = Site::new().await;
    let page = site.get("/coordination/overlaps").await;
    // 51 pairs of neighbours with strategies, seen from either side.
    assert_eq!(page.html().select(&css(".rules-heat td a")).count(), 102);
    assert!(page.has(".rules-heat .heat-error a[href='/coordination/overlaps/UA-21/UA-26']"));
    assert!(page.text().contains("35 із 51"));
    let rows = page.html().select(&css("table.cards tbody tr")).count();
    assert!((20..=150).contains(&rows), "{rows}");
    let none = site.get("/coordination/overlaps?region=UA-05").await;
    assert!(none.has(".empty"));
}

#[tokio::test]
async fn copies_of_zakarpattia_and_ivano_frankivsk_stand_side_by_side() {
    let site = Site::new().await;
    let page = site.get("/coordination/overlaps/UA-21/UA-26").await;
    assert!(page.has("a[href='/priorities/21-P11']") && page.has("a[href='/priorities/26-P01']"));
    assert!(page.has("a[href='/priorities/21-P11#reading']") && page.has("a[href='/methods/overlaps']"));
    assert_eq!(page.html().select(&css(".two li[id^='21-P']")).count(), 21);
    assert_eq!(page.html().select(&css(".two li[id^='26-P']")).count(), 12);
    for nowhere in [
        "/coordination/overlaps/UA-21/UA-21",
        "/coordination/overlaps/UA-21/UA-30",
        "/coordination/overlaps/x/y",
    ] {
        assert_eq!(site.get(nowhere).await.status, StatusCode::NOT_FOUND, "{nowhere}");
    }
    let region = site.get("/regions/UA-26").await;
    assert!(region.has("[aria-labelledby='partners'] a[href='/coordination/overlaps/UA-26/UA-21'] + .tag"));
}

#[tokio::test]
async fn files_have_the_rows_of_the_page() {
    let site = Site::new().await;
    let rows = site.get("/coordination/overlaps.json?region=UA-21&with=UA-26&match=exact").await.json();
    let ids: Vec<_> =
        rows.as_array().unwrap().iter().map(|row| row["a"].as_str().unwrap().to_owned()).collect();
    assert_eq!(ids, ["21-P03", "21-P11", "21-P16"]);
    let own = &rows[1];
    assert_eq!(
        (&own["b"], &own["region_a"], &own["region_b"]),
        (&"26-P01".into(), &"UA-21".into(), &"UA-26".into())
    );
    assert_eq!(
        (&own["match"], &own["role"], &own["neighbours"]),
        (&"exact".into(), &"copy".into(), &true.into())
    );
    assert_eq!(
        own["shared"],
        serde_json::json!({"kved_groups": ["20.1"], "kved": ["20"], "spheres": ["S05"]})
    );
    assert!(own["p_value"].as_f64().unwrap() < 0.05 && own["why"].as_str().unwrap().contains("26-P01"));
    let csv = site.get("/coordination/overlaps.csv?region=UA-21&match=exact").await;
    let csv = csv.text();
    assert!(csv.contains("21-P11,26-P01,UA-21,UA-26,true,exact,copy,same_words,20.1,20,S05,1"), "{csv}");
    let pairs = site.get("/coordination/overlaps/pairs.json").await.json();
    let pairs = pairs.as_array().unwrap();
    let sharing = pairs
        .iter()
        .filter(|row| row["neighbours"] == true && row["shared_spheres"] != serde_json::json!([]));
    assert_eq!((pairs.len(), sharing.count()), (276, 35));
}

#[tokio::test]
async fn the_interface_pages_through_all_and_names_what_is_wrong() {
    let site = Site::new().await;
    let (mut seen, mut cursor) = (BTreeSet::new(), String::new());
    loop {
        let page = site.get(&format!("/api/v1/overlaps?limit=250{cursor}")).await.json();
        for row in page["items"].as_array().unwrap() {
            assert!(seen.insert((row["a"].to_string(), row["b"].to_string())));
        }
        let Some(next) = page["next"].as_str() else {
            assert_eq!(page["total"], seen.len());
            break;
        };
        cursor = format!("&cursor={}", crate::site::encoded(next));
    }
    let narrow = "/api/v1/overlaps?region=UA-21&neighbours=true&match=near_exact&role=copy&lang=uk";
    let one = site.get(narrow).await.json();
    assert_eq!((&one["total"], &one["items"][0]["b"]), (&1.into(), &"26-P05".into()));
    let apart = site.get("/api/v1/overlaps?neighbours=false&sphere=S01").await.json();
    let rows = apart["items"].as_array().unwrap();
    assert!(!rows.is_empty() && rows.iter().all(|row| row["neighbours"] == false));
    let wrong = [
        "/api/v1/overlaps?match=close",
        "/api/v1/overlaps?role=twin",
        "/api/v1/overlaps?region=UA-99",
        "/coordination/overlaps?who=friends",
        "/coordination/overlaps?match=close",
        "/coordination/overlaps.csv?with=UA-99",
    ];
    for path in wrong {
        assert_eq!(site.get(path).await.status, StatusCode::BAD_REQUEST, "{path}");
    }
}
