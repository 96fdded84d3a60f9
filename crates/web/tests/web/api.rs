//! The register as programs read it.

use crate::site::Site;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use serde_json::{Value, json};

#[tokio::test]
async fn the_register_has_its_known_size() {
    let site = Site::new().await;
    for (path, total) in [
        ("regions", 27),
        ("strategies", 24),
        ("spheres", 17),
        ("priorities", 115),
        ("tasks", 104),
        ("datasets", 9),
    ] {
        let list = site.get(&format!("/api/v1/{path}")).await.json();
        assert_eq!(list["total"], total, "{path}");
    }
    let labels = site.get("/api/v1/regions").await.json()["items"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|row| row["sphere_labels"].as_u64())
        .sum::<u64>();
    assert_eq!(labels, 92);
}

#[tokio::test]
async fn one_sphere_differs_from_what_is_printed_and_says_why() {
    let site = Site::new().await;
    let spheres = site.get("/api/v1/spheres").await.json();
    for row in spheres["items"].as_array().unwrap() {
        let counts = (&row["printed_count"], &row["recomputed_count"]);
        let why = row["why"].as_str().unwrap();
        if row["id"] == "S13" {
            assert_eq!(counts, (&json!(7), &json!(4)));
            assert!(!why.is_empty());
        } else {
            assert_eq!(counts.0, counts.1, "{}", row["id"]);
            assert_eq!(why, "", "{}", row["id"]);
        }
    }
    let ukrainian = site.get("/api/v1/spheres/S13?lang=uk").await.json();
    assert_ne!(ukrainian["why"], spheres["items"][12]["why"]);
}

#[tokio::test]
async fn a_walk_by_cursor_meets_each_row_once() {
    let site = Site::new().await;
    for (list, id) in [("regions", "iso"), ("strategies", "region"), ("priorities", "id"), ("tasks", "id")] {
        let whole = site.get(&format!("/api/v1/{list}?limit=1000")).await.json();
        let (mut met, mut address) = (Vec::new(), format!("/api/v1/{list}?limit=10"));
        loop {
            let page = site.get(&address).await.json();
            met.extend(page["items"].as_array().unwrap().clone());
            let Some(next) = page["next"].as_str() else { break };
            assert_eq!(page["items"].as_array().unwrap().last().unwrap()[id], next);
            address = format!("/api/v1/{list}?limit=10&cursor={next}");
        }
        assert_eq!(Value::Array(met), whole["items"], "{list}");
    }
}

#[tokio::test]
async fn the_journal_can_be_walked_and_proven() {
    let site = Site::new().await;
    let (mut met, mut address) = (0, "/api/v1/journal/entries?limit=100".to_owned());
    let total = loop {
        let page = site.get(&address).await.json();
        for entry in page["items"].as_array().unwrap() {
            assert_eq!(entry["seq"], met);
            assert_eq!(entry["record"]["seq"], met);
            met += 1;
        }
        let Some(next) = page["next"].as_str() else { break page["total"].clone() };
        address = format!("/api/v1/journal/entries?limit=100&cursor={next}");
    };
    assert_eq!(total, met);
    let checkpoint = site.get("/api/v1/journal/checkpoint").await.json();
    assert_eq!(checkpoint["size"], met);
    let proof = site.get("/api/v1/journal/proof?index=7").await.json();
    assert_eq!((&proof["kind"], &proof["root"]), (&json!("inclusion"), &checkpoint["root"]));
    let grown = site.get("/api/v1/journal/proof?from=1").await.json();
    assert_eq!((&grown["kind"], &grown["root"]), (&json!("consistency"), &checkpoint["root"]));
    assert_eq!(site.get("/log/checkpoint").await.text(), checkpoint["note"].as_str().unwrap());
    assert_eq!(site.get("/log/tile/0/000").await.status, StatusCode::OK);
    for nothing in ["/log/tile/0/999", "/log/tile/x", "/log/tile/entries/x001.p/9999"] {
        assert_eq!(site.get(nothing).await.status, StatusCode::NOT_FOUND, "{nothing}");
    }
    let far = site.get("/api/v1/journal/entries?cursor=99999").await;
    assert_eq!((far.status, far.json()["items"].as_array().unwrap().len()), (StatusCode::OK, 0));
}

#[tokio::test]
async fn errors_are_problem_details_in_the_language_that_is_asked_for() {
    let site = Site::new().await;
    let cases = [
        ("/api/v1/regions/UA-99", 404, "error-not-found-hint"),
        ("/api/v1/regions?limit=0", 400, "api-limit"),
        ("/api/v1/regions?limit=many", 400, "request-unreadable"),
        ("/api/v1/regions?cursor=UA-99", 400, "api-cursor"),
        ("/api/v1/regions?sphere=S99", 400, "not-a-sphere-code"),
        ("/api/v1/spheres?lang=ru", 400, "not-a-language"),
        ("/api/v1/journal/proof", 400, "api-proof"),
        ("/api/v1/journal/proof?index=99999", 400, "api-no-proof"),
        ("/api/v1/nothing", 404, "error-not-found-hint"),
    ];
    for (path, status, rule) in cases {
        let answer = site.get(path).await;
        assert_eq!(answer.header(header::CONTENT_TYPE), "application/problem+json", "{path}");
        let problem = answer.json();
        let told =
            (answer.status.as_u16(), problem["status"].as_u64(), problem["reasons"][0]["rule"].as_str());
        assert_eq!(told, (status, Some(u64::from(status)), Some(rule)), "{path}");
        assert_ne!(problem["detail"], rule, "{path}");
    }
    let ask = |language: &str| {
        Request::get("/api/v1/nothing").header(header::ACCEPT_LANGUAGE, language).body(Body::empty()).unwrap()
    };
    let ukrainian = site.browser().send(ask("uk-UA,uk;q=0.9")).await.json();
    let english = site.browser().send(ask("en")).await.json();
    assert_ne!(ukrainian["title"], english["title"]);
}

#[tokio::test]
async fn words_are_found_in_their_forms() {
    let site = Site::new().await;
    let query = crate::site::encoded("молоко");
    let answer = site.get(&format!("/api/v1/search?q={query}&limit=5")).await.json();
    assert!(answer["total"].as_u64().unwrap() > 0);
    assert!(answer["items"].as_array().unwrap().len() <= 5);
    let marked = |item: &Value| item["snippet"].as_array().unwrap().iter().any(|run| run[1] == true);
    assert!(answer["items"].as_array().unwrap().iter().all(marked));
    assert_eq!(site.get("/api/v1/search").await.json()["total"], 0);
}

#[tokio::test]
async fn whoever_runs_it_can_ask_how_it_is() {
    let site = Site::new().await;
    assert_eq!(site.get("/healthz").await.text(), "ok\n");
    assert_eq!(site.get("/readyz").await.text(), "ready\n");
    let metrics = site.get("/metrics").await;
    assert!(metrics.text().contains("\nrozum_strategies 24\n"), "{}", metrics.text());
}

#[tokio::test]
async fn a_dataset_says_what_it_has_and_what_it_lacks() {
    let site = Site::new().await;
    let dataset = site.get("/api/v1/datasets/employed-by-activity-2019").await.json();
    assert_eq!((&dataset["regions"], &dataset["regions_expected"]), (&json!(13), &json!(25)));
    assert_eq!((&dataset["kind"], &dataset["real"]), (&json!("transcribed"), &json!(true)));
    let missing = dataset["gaps"]["regions"].as_array().unwrap();
    assert_eq!(missing.len(), 14);
    assert!(missing.iter().any(|row| row["code"] == "UA-30"));
    assert_eq!(dataset["activity_list"][1]["title_en"], "Industry (sections B, C, D, E)");

    let fund = site.get("/api/v1/datasets/development-fund-2015-2021/observations?limit=1000").await.json();
    assert_eq!(fund["total"], 168);
    let gaps: Vec<_> =
        fund["items"].as_array().unwrap().iter().filter(|row| row["state"] != "value").collect();
    assert_eq!(gaps.len(), 1);
    assert_eq!((&gaps[0]["region"], &gaps[0]["time"]), (&json!("UA-51"), &json!("2016")));
    assert_eq!(gaps[0]["value"], Value::Null);
    for absent in ["datasets/none", "datasets/employed-by-activity-2019?version=2", "datasets/A/observations"]
    {
        let answer = site.get(&format!("/api/v1/{absent}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{absent}");
    }
}
