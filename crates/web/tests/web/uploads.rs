//! From a filled template to the map, over the pages.

use crate::site::{Answer, Fields, Site, css, text_of};
use axum::http::StatusCode;
use rozum_locale::Lang;
use rozum_model::draft::{Content, LinkEntry, PriorityEntry, SphereEntry, StrategyDraft, TaskEntry};
use rozum_model::strategy::{Document, LegalRegime, LinkBasis, Period};
use rozum_model::{Actor, Recorded, SphereId};

const PRIORITY: &str = "розвиток міських цифрових послуг;";

/// A whole draft for Kyiv, which has no strategy in the national register.
fn kyiv() -> StrategyDraft {
    let text = |text: &str| Some(text.to_owned());
    let priority =
        PriorityEntry { id: None, verbatim: PRIORITY.to_owned(), place: "с. 12".to_owned(), note: None };
    let task = TaskEntry {
        id: None,
        verbatim: "створення міського центру обробки даних.".to_owned(),
        place: "с. 14".to_owned(),
        note: None,
        links: vec![LinkEntry { priority: 0, basis: LinkBasis::Stated }],
    };
    let sphere = SphereEntry {
        label: "Медичні послуги".to_owned(),
        sphere: SphereId::from_number(13),
        place: "с. 10".to_owned(),
    };
    StrategyDraft {
        region: Some("UA-30".parse().unwrap()),
        title: text("Стратегія розвитку міста Києва"),
        document: Document {
            title: "Рішення Київської міської ради".to_owned(), ..Document::default()
        },
        regime: Some(LegalRegime {
            act: "Постанова № 932".to_owned(),
            effective_from: jiff::civil::date(2015, 11, 11),
            effective_to: None,
        }),
        period: Some(Period { from: 2021, to: 2027 }),
        effective_from: Some(jiff::civil::date(2021, 1, 1)),
        reason: text("перше внесення"),
        note: None,
        content: Content { spheres: vec![sphere], priorities: vec![priority], tasks: vec![task] },
    }
}

fn workbook() -> Vec<u8> {
    rozum_intake::write_strategy(&kyiv(), Lang::Uk).unwrap()
}

/// What the map says of a region.
fn on_the_map(page: &Answer, iso: &str) -> String {
    let html = page.html();
    let rows = css(&format!("tr[data-region={iso}] td"));
    html.select(&rows).map(text_of).collect()
}

#[tokio::test]
async fn a_filled_template_becomes_a_strategy() {
    let site = Site::new().await;
    let (account, mut kyiv) = site.secretariat("UA-30").await;
    let size = site.rozum.snapshot().state.size;
    let before = on_the_map(&site.get("/").await, "UA-30");

    let draft = kyiv.upload("/import", "київ.xlsx", &workbook()).await.location().to_owned();
    assert!(draft.starts_with("/drafts/"), "{draft}");
    let page = kyiv.get(&draft).await;
    assert!(page.has(".notice-success") && !page.has("#issues"), "{}", page.text());
    assert!(page.text().contains(PRIORITY));
    assert!(kyiv.get("/work").await.text().contains(&draft));
    assert_eq!(site.rozum.snapshot().state.size, size, "nothing is registered yet");

    let confirm = format!("{draft}/confirm");
    let answer = kyiv.post(&confirm, &page.form(&confirm)).await;
    assert_eq!(answer.location(), "/regions/UA-30");
    assert_eq!(kyiv.get(&draft).await.status, StatusCode::NOT_FOUND);

    let region = site.get("/regions/UA-30").await;
    assert_eq!(region.texts("[id='30-P01'] blockquote"), [PRIORITY]);
    assert_eq!(region.texts("[id='30-T01'] .quote-links .chip-code"), ["30-P01"]);
    let after = on_the_map(&site.get("/").await, "UA-30");
    assert_ne!((after.as_str(), after.as_str()), (before.as_str(), ""));
    assert_eq!(after, "1");
    assert_eq!(site.get("/api/v1/strategies").await.json()["total"], 25);
    let row = site.get("/api/v1/regions/UA-30").await.json();
    assert_eq!(
        (&row["has_strategy"], &row["priorities"], &row["spheres"][0]),
        (&true.into(), &1.into(), &"S13".into())
    );
    assert_eq!(site.get("/api/v1/spheres/S13").await.json()["recomputed_count"], 5);

    let events = site.rozum.journal().read(size, 100).await.unwrap();
    let events: Vec<Recorded> = events.iter().map(|stored| stored.recorded().unwrap()).collect();
    assert_eq!(events[0].event.kind(), "strategy-registered");
    assert!(events.len() >= 4 && events.iter().all(|event| event.actor == Actor::Account(account.clone())));
    let entry = site.get(&format!("/journal/{size}")).await;
    assert!(entry.text().contains(account.as_str()) && !entry.text().contains("UA-30@example.ua"));
}

#[tokio::test]
async fn an_anonymous_reader_sees_what_was_understood_and_leaves_nothing() {
    let site = Site::new().await;
    let size = site.rozum.snapshot().state.size;
    for path in ["/import", "/en/import"] {
        let mut reader = site.browser();
        let page = reader.upload(path, "київ.xlsx", &workbook()).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text());
        assert!(page.text().contains(PRIORITY));
        assert!(!page.has("form[action*=confirm]"));
        assert!(page.has("a[href*='/sign-in?next=']"));
        assert_eq!(page.header("cache-control"), "no-store");
    }
    assert_eq!(site.rozum.snapshot().state.size, size);
    assert!(!site.get("/").await.text().contains(PRIORITY));
}

#[tokio::test]
async fn a_draft_for_another_region_cannot_be_confirmed() {
    let site = Site::new().await;
    let (_, mut lviv) = site.secretariat("UA-46").await;
    let draft = lviv.upload("/import", "київ.xlsx", &workbook()).await.location().to_owned();
    let page = lviv.get(&draft).await;
    let confirm = format!("{draft}/confirm");
    assert!(!page.has(&format!("form[action='{confirm}']")));
    // Even when the form is made by hand.
    let token = page.form(&format!("{draft}/discard"));
    assert_eq!(lviv.post(&confirm, &token).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(site.rozum.snapshot().state.strategy("UA-30".parse().unwrap()).is_none());
    // And nobody else finds the draft at all.
    let (_, mut kyiv) = site.secretariat("UA-30").await;
    assert_eq!(kyiv.get(&draft).await.status, StatusCode::NOT_FOUND);
    let token = kyiv.get("/work").await.form("/sign-out");
    assert_eq!(kyiv.post(&confirm, &token).await.status, StatusCode::NOT_FOUND);

    assert_eq!(
        lviv.post(&format!("{draft}/discard"), &page.form(&format!("{draft}/discard"))).await.location(),
        "/work"
    );
    assert_eq!(lviv.get(&draft).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn rows_that_are_left_out_must_be_accepted() {
    let site = Site::new().await;
    let (_, mut kyiv) = site.secretariat("UA-30").await;
    let mut draft = self::kyiv();
    let unreadable = PriorityEntry { verbatim: String::new(), ..draft.content.priorities[0].clone() };
    draft.content.priorities.push(unreadable);
    let file = rozum_intake::write_strategy(&draft, Lang::Uk).unwrap();
    let draft = kyiv.upload("/import", "київ.xlsx", &file).await.location().to_owned();
    let page = kyiv.get(&draft).await;
    assert!(page.has("#issues"), "{}", page.text());
    let confirm = format!("{draft}/confirm");
    let refused = kyiv.post(&confirm, &page.form(&confirm)).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.has(".error-summary li"));
    let accepted = kyiv.post(&confirm, &page.form(&confirm).with("accept", "yes")).await;
    assert_eq!(accepted.location(), "/regions/UA-30");
}

#[tokio::test]
async fn a_file_without_sense_or_name_gets_an_answer() {
    let site = Site::new().await;
    let (_, mut kyiv) = site.secretariat("UA-30").await;
    let draft = kyiv.upload("/import", "щось.xlsx", b"no workbook at all").await.location().to_owned();
    let page = kyiv.get(&draft).await;
    assert!(page.has(".tag-error"), "{}", page.text());
    assert!(!page.has("form[action$=confirm]"));
    let nameless = kyiv.upload("/import", "", b"").await;
    assert_eq!(nameless.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nameless.has(".notice-error"));
}

#[tokio::test]
async fn a_file_that_is_too_large_is_told_so() {
    let site = Site::new().await;
    let large = vec![b'x'; rozum_intake::MAX_BYTES + 1024 * 1024];
    for path in ["/import", "/en/import"] {
        let mut reader = site.browser();
        let token = reader.get(path).await.form(path).one("form").to_owned();
        let answer = reader.upload_with(path, &token, "large.csv", &large).await;
        assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
        assert_eq!(answer.texts("main h1").len(), 1);
        assert!(answer.texts("main .notice").join(" ").contains("20"), "{}", answer.text());
    }
    let typed = Fields::default().with("verbatim", std::str::from_utf8(&large).unwrap());
    let answer = site.browser().post("/tasks/05-T01/correct", &typed).await;
    assert_eq!((answer.status, answer.has("main h1")), (StatusCode::PAYLOAD_TOO_LARGE, true));
}

#[tokio::test]
async fn the_workbook_of_a_region_comes_back_as_it_went() {
    let site = Site::new().await;
    let (_, mut vinnytsia) = site.secretariat("UA-05").await;
    let workbook = vinnytsia.get("/regions/UA-05/strategy.xlsx").await;
    assert_eq!(workbook.status, StatusCode::OK);
    let draft =
        vinnytsia.upload("/import", "strategy-UA-05.xlsx", &workbook.body).await.location().to_owned();
    let page = vinnytsia.get(&draft).await;
    assert!(!page.has("del, ins"), "nothing changed");
    assert_eq!(page.texts(".compare-row .tag:not(.tag-plain)"), Vec::<String>::new());
}
