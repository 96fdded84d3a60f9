//! Findings on pages and in the interface, help with a draft, and an analyst who reads otherwise than the program.

use crate::check::faults;
use crate::site::{Fields, Site, css};
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use rozum_model::account::Role;

/// Sends what a form with a file field would, the file left out.
async fn draft(site: &Site, fields: &[(&str, &str)]) -> crate::site::Answer {
    let line = "between";
    let part = |(name, value): &(&str, &str)| {
        format!("--{line}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    let body = fields.iter().map(part).collect::<String>() + &format!("--{line}--\r\n");
    let kind = format!("multipart/form-data; boundary={line}");
    let request = Request::post("/diagnosis/draft").header(header::CONTENT_TYPE, kind);
    site.browser().send(request.body(Body::from(body)).unwrap()).await
}

#[tokio::test]
async fn numbers_lead_to_the_findings_behind_them() {
    let site = Site::new().await;
    for (path, lang) in [("/diagnosis", "uk"), ("/en/diagnosis", "en")] {
        let page = site.get(path).await;
        assert_eq!(faults(&page.html(), lang), [""; 0]);
        // 24 strategies; Donetsk declares no sphere.
        assert_eq!(page.html().select(&css(".rules-heat tbody tr")).count(), 24);
        assert!(page.has(".heat-error a[href*='region=UA-14&rule=no-sphere']"), "{path}");
    }
    let donetsk = site.get("/diagnosis?region=UA-14&rule=no-sphere").await;
    assert_eq!(donetsk.html().select(&css(".finding")).count(), 1);
    assert!(donetsk.has(".finding-error a[href='/methods/no-sphere']"));
    let rows = site.get("/diagnosis.json?region=UA-14&rule=no-sphere").await.json();
    assert_eq!(rows[0]["subject"], serde_json::json!({"kind": "strategy", "id": "UA-14"}));
    let csv = site.get("/diagnosis.csv?rule=no-sphere").await;
    assert!(csv.text().contains("no-sphere,UA-14,strategy,UA-14,error,1"), "{}", csv.text());
    let nothing = site.get("/diagnosis?region=UA-23&rule=no-sphere").await;
    assert!(nothing.has(".empty") && !nothing.has(".finding"));
}

#[tokio::test]
async fn an_address_that_makes_no_sense_is_told() {
    let site = Site::new().await;
    let wrong = [
        "/diagnosis?rule=other",
        "/diagnosis?severity=grave",
        "/diagnosis?region=UA-99",
        "/diagnosis?by=too_many_priorities%3D0",
        "/diagnosis?by=unknown%3D1",
        "/diagnosis.csv?rule=other",
        "/diagnosis/compare?a=UA-05&b=here",
        "/diagnosis/compare?a=UA-05&b=UA-07%409",
        "/api/v1/findings?rule=other",
        "/api/v1/findings?severity=grave",
    ];
    for path in wrong {
        assert_eq!(site.get(path).await.status, StatusCode::BAD_REQUEST, "{path}");
    }
    assert_eq!(site.get("/regions/UA-30/diagnosis").await.location(), "/regions/UA-30");
    assert_eq!(site.get("/regions/UA-99/diagnosis").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn other_thresholds_find_other_things() {
    let site = Site::new().await;
    let count = |answer: crate::site::Answer| answer.json().as_array().unwrap().len();
    let usual = count(site.get("/diagnosis.json?rule=too-many-activities").await);
    let address =
        "/diagnosis.json?rule=too-many-activities&by=too_many_priorities%3D3,too_many_activities%3D3";
    let strict = count(site.get(address).await);
    assert!(strict > usual, "{strict} {usual}");
}

#[tokio::test]
async fn words_are_marked_where_they_stand() {
    let site = Site::new().await;
    let page = site.get("/regions/UA-07/diagnosis").await;
    assert_eq!(faults(&page.html(), "uk"), [""; 0]);
    let marks = page.texts("#\\30 7-P01 mark");
    assert!(marks.iter().any(|words| words.contains("логістичної")), "{marks:?}");
    assert!(page.texts("#\\30 7-P01 .tip").iter().any(|tip| tip.contains("S17")));
    assert!(page.has("#\\30 7-P01 .finding a[href='/methods/priority-outside-spheres']"));
    // The text with its marks is the text: tips stand between its words and are left out.
    let state = &site.rozum.snapshot().state;
    let text = state.item_text("07-P01".parse().unwrap()).unwrap();
    let html = page.html();
    let quote = html.select(&css("#\\30 7-P01 blockquote")).next().unwrap();
    let of_document = quote.children().filter_map(|child| match child.value() {
        scraper::Node::Text(text) => Some(text.to_string()),
        _ => scraper::ElementRef::wrap(child)
            .filter(|part| part.value().name() == "mark")
            .map(|part| part.text().collect()),
    });
    assert_eq!(of_document.collect::<String>(), text);
}

#[tokio::test]
async fn every_finding_that_is_counted_is_shown() {
    let site = Site::new().await;
    let regions: Vec<String> =
        site.rozum.snapshot().state.strategies.keys().map(ToString::to_string).collect();
    for region in regions {
        let page = site.get(&format!("/regions/{region}/diagnosis")).await;
        let counted: usize =
            page.texts(".verdicts .figure-number").iter().map(|n| n.parse::<usize>().unwrap()).sum();
        assert_eq!(page.html().select(&css("main .finding")).count(), counted, "{region}");
    }
}

#[tokio::test]
async fn the_note_stands_beside_the_register() {
    let site = Site::new().await;
    let page = site.get("/diagnosis/national").await;
    assert_eq!(faults(&page.html(), "uk"), [""; 0]);
    let rows = site.get("/diagnosis/national.json").await.json();
    let clusters = rows.as_array().unwrap().iter().find(|row| row["id"] == "clusters").unwrap().clone();
    assert_eq!((&clusters["recomputed"], &clusters["of"]), (&14.into(), &24.into()));
    assert_eq!(clusters["agreement"], "agrees");
    let list = site.get("/api/v1/findings/national?limit=3").await.json();
    assert_eq!(list["items"].as_array().unwrap().len(), 3);
}

#[tokio::test]
async fn two_strategies_are_held_side_by_side() {
    let site = Site::new().await;
    assert_eq!(faults(&site.get("/diagnosis/compare").await.html(), "uk"), [""; 0]);
    let page = site.get("/en/diagnosis/compare?a=UA-14&b=UA-21").await;
    assert_eq!(faults(&page.html(), "en"), [""; 0]);
    let rules = page.texts(".compare-label");
    assert!(rules.contains(&"No sphere declared".to_owned()), "{rules:?}");
    assert!(page.has("option[value='UA-21'][selected]"));
}

#[tokio::test]
async fn a_draft_is_answered_and_forgotten() {
    let site = Site::new().await;
    assert_eq!(faults(&site.get("/diagnosis/draft").await.html(), "uk"), [""; 0]);
    let size = site.rozum.snapshot().state.size;
    let fields = [
        ("region", "UA-59"),
        ("spheres", "Харчова промисловість\nТуризм"),
        ("priorities", "- виробництво сиру\n- логістика"),
        ("tasks", "- створення кластера сироварів"),
    ];
    let page = draft(&site, &fields).await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.header(header::CACHE_CONTROL), "no-store");
    assert_eq!(faults(&page.html(), "uk"), [""; 0]);
    for rule in ["sphere-without-priority", "priority-outside-spheres", "no-digital-content"] {
        assert!(page.has(&format!("#answer a[href='/methods/{rule}']")), "{rule}");
    }
    // Cheese is made elsewhere too.
    assert!(page.has("#answer details a[href^='/priorities/']"));
    assert_eq!(page.form("/diagnosis/draft").one("priorities"), "- виробництво сиру\n- логістика");
    assert_eq!(site.rozum.snapshot().state.size, size);
    let nowhere = draft(&site, &[("priorities", "сир")]).await;
    assert_eq!(nowhere.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nowhere.has("#answer .notice-warning") && !nowhere.has(".finding"));
    let empty = draft(&site, &[("region", "UA-59"), ("tasks", " \n - \n")]).await;
    assert!(empty.has("#answer .notice-warning"));
    let many = "сир\n".repeat(501);
    let many = draft(&site, &[("region", "UA-59"), ("tasks", &many)]).await;
    assert!(many.text().contains("501") && !many.has(".finding"), "{}", many.text());
    let long = "сир ".repeat(6_000);
    assert!(draft(&site, &[("region", "UA-59"), ("tasks", &long)]).await.has("#answer .notice-warning"));
    let start = site.get("/diagnosis/draft?region=UA-59").await;
    assert!(!start.form("/diagnosis/draft").one("priorities").is_empty());
}

#[tokio::test]
async fn an_analyst_outranks_the_program_and_it_is_seen() {
    let site = Site::new().await;
    site.person("analyst@example.ua", Role::Analyst).await;
    let mut analyst = site.browser();
    analyst.sign_in("analyst@example.ua", crate::site::PASSWORD, "").await;
    let (page, action) = ("/priorities/07-P01", "/priorities/07-P01/labels");
    let shown = analyst.get(page).await;
    assert_eq!(faults(&shown.html(), "uk"), [""; 0]);
    let form = shown.form(action);
    let fields = Fields(form.0.into_iter().filter(|(name, _)| name != "sphere" && name != "flag").collect());
    let short = fields.clone().with("go", "correct").with("kved", "10, 31").with("reason", "ні");
    let refused = analyst.post(action, &short).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    // What was typed is still there.
    assert!(refused.has("details.judge[open]") && refused.has(".notice-error"));
    assert_eq!((refused.form(action).one("kved"), refused.form(action).one("reason")), ("10, 31", "ні"));
    let stale = fields.clone().with("expected", "soon").with("go", "correct");
    assert_eq!(analyst.post(action, &stale).await.status, StatusCode::BAD_REQUEST);
    let reason = "Ідеться про дороги, а не про склади й перевезення.";
    let fields = fields.with("sphere", "S03").with("kved", "10").with("flag", "green").with("reason", reason);
    assert_eq!(analyst.post(action, &fields.clone().with("go", "correct")).await.location(), page);
    // Volyn declares the food industry: its priority is no longer outside.
    let rule = "/diagnosis.json?region=UA-07&rule=priority-outside-spheres";
    let left = site.get(rule).await.json();
    assert!(left.as_array().unwrap().iter().all(|row| row["subject"]["id"] != "07-P01"), "{left}");
    let public = site.get(page).await;
    assert!(public.text().contains(reason) && !public.has("form[action$='/labels']"));
    assert!(site.get("/regions/UA-07/diagnosis").await.has("#\\30 7-P01 .tag-info"));
    // Who does not correct, may not; and what was corrected can be taken back.
    let (_, mut keeper) = site.secretariat("UA-07").await;
    let token = keeper.get("/work").await.form("/sign-out").one("form").to_owned();
    let forged = fields.clone().with("form", &token).with("expected", "1").with("go", "correct");
    assert_eq!(keeper.post(action, &forged).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let back =
        analyst.get(page).await.form(action).with("go", "withdraw").with("reason", "записано помилково");
    assert_eq!(analyst.post(action, &back).await.location(), page);
    assert!(!site.get(page).await.text().contains("аналітик виправив"));
    assert!(!site.get(rule).await.json().as_array().unwrap().is_empty());
}

#[tokio::test]
async fn what_holds_of_many_items_is_told_once() {
    let site = Site::new().await;
    let tasks = ["туризм", "логістика", "харчова промисловість", "машинобудування", "металургія"].join("\n");
    let page = draft(&site, &[("region", "UA-59"), ("priorities", &tasks)]).await;
    assert_eq!(faults(&page.html(), "uk"), [""; 0]);
    let ids = page.texts("#answer .finding p.quote-id");
    assert!(ids.iter().any(|ids| ids.matches(',').count() == 4), "{ids:?}");
    let vague = page.html().select(&css("#answer .finding a[href='/methods/vague-wording']")).count();
    assert!(vague <= 2, "once for the items, once for the strategy: {vague}");
}

#[tokio::test]
async fn an_uploaded_draft_is_read_with_its_links() {
    let site = Site::new().await;
    let line = "between";
    let file = r#"{"region":"UA-59","spheres":["Харчова промисловість"],"priorities":["виробництво сиру"],
        "tasks":[{"text":"навчання молоді ремесел","links":[{"priority":0,"basis":"stated"}]}]}"#;
    let body = format!(
        "--{line}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"d.json\"\r\n\r\n{file}\r\n--{line}--\r\n"
    );
    let kind = format!("multipart/form-data; boundary={line}");
    let request = Request::post("/diagnosis/draft").header(header::CONTENT_TYPE, kind);
    let page = site.browser().send(request.body(Body::from(body)).unwrap()).await;
    assert_eq!(page.form("/diagnosis/draft").one("priorities"), "виробництво сиру");
    assert!(page.has("#answer .finding"), "{}", page.text());
    // A task that is linked serves its priority, whatever words they use.
    assert!(!page.has("#answer a[href='/methods/priority-without-task']"));
}

#[tokio::test]
async fn findings_are_listed_page_by_page() {
    let site = Site::new().await;
    let first = site.get("/api/v1/findings?limit=200").await.json();
    let total = first["total"].as_u64().unwrap();
    let mut seen = first["items"].as_array().unwrap().len() as u64;
    let mut next = first["next"].as_str().map(ToOwned::to_owned);
    while let Some(cursor) = next {
        let path = format!("/api/v1/findings?limit=200&cursor={}", crate::site::encoded(&cursor));
        let page = site.get(&path).await.json();
        seen += page["items"].as_array().unwrap().len() as u64;
        next = page["next"].as_str().map(ToOwned::to_owned);
    }
    assert_eq!(seen, total);
    let food = site.get("/api/v1/findings?sphere=S03&severity=error&lang=uk").await.json();
    assert!(food["total"].as_u64().unwrap() < total);
}
