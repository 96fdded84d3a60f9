//! A secretariat reviews its priorities; what it proposes is followed to an end.

use crate::check::faults;
use crate::site::{Answer, Browser, Fields, Site, css};
use axum::http::StatusCode;
use rozum_app::{draft_of, entry_of};
use rozum_model::{Actor, Command};

const PAGE: &str = "/priorities/05-P01/relevance";
const DECIDE: &str = "/priorities/05-P01/proposal";
const WITHDRAW: &str = "/priorities/05-P01/relevance/withdraw";
const LIST: &str = "/regions/UA-05/relevance";
const WORDS: &str = "Санаторії приймають поранених і переселенців.";
const WHY: &str = "Про довкілля в пріоритеті не сказано нічого.";

fn filled(form: Fields, conclusion: &str) -> Fields {
    let form = form.with("fit_recovery", "holds").with("words_recovery", WORDS);
    let form = form.with("fit_green", "fails").with("words_green", WHY);
    form.with("conclusion", conclusion).with("reason", WHY)
}

async fn reviewed(keeper: &mut Browser, conclusion: &str) {
    let form = filled(keeper.get(PAGE).await.form(PAGE), conclusion);
    assert_eq!(keeper.post(PAGE, &form).await.location(), PAGE);
}

fn refused(answer: &Answer, words: &str) {
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", answer.text());
    let errors = answer.texts("#errors li");
    assert!(errors.iter().any(|error| error.contains(words)), "{errors:?}");
}

async fn amended(site: &Site, verbatim: &str) {
    let mut draft = draft_of(&site.rozum.snapshot().state, "UA-05".parse().unwrap()).unwrap();
    verbatim.clone_into(&mut draft.content.priorities[0].verbatim);
    draft.reason = Some("уточнено".to_owned());
    let amend = Command::AmendStrategy { expected: None, entry: entry_of(&draft).unwrap() };
    site.rozum.submit(&Actor::Operator, &amend).await.unwrap();
}

#[tokio::test]
async fn pages_of_reviews_are_sound_before_and_after() {
    let site = Site::new().await;
    let (_, mut keeper) = site.secretariat("UA-05").await;
    for step in 0..2 {
        for path in [
            PAGE,
            LIST,
            "/regions/UA-05/relevance?show=to-review",
            "/coordination/proposals",
            "/regions/UA-05",
        ] {
            assert_eq!(faults(&site.get(path).await.html(), "uk"), [""; 0], "{step} {path}");
            let english = format!("/en{path}");
            assert_eq!(faults(&keeper.get(&english).await.html(), "en"), [""; 0], "{step} {path}");
        }
        assert_eq!(faults(&keeper.get("/work").await.html(), "uk"), [""; 0]);
        if step == 0 {
            reviewed(&mut keeper, "amend").await;
        }
    }
    for nowhere in ["/priorities/05-P99/relevance", "/regions/UA-30/relevance", "/regions/UA-99/relevance"] {
        assert_eq!(site.get(nowhere).await.status, StatusCode::NOT_FOUND, "{nowhere}");
    }
    for wrong in
        ["/regions/UA-05/relevance?show=some", "/coordination/proposals?state=x", "/api/v1/proposals?state=x"]
    {
        assert_eq!(site.get(wrong).await.status, StatusCode::BAD_REQUEST, "{wrong}");
    }
}

#[tokio::test]
async fn a_review_stands_beside_what_was_found() {
    let site = Site::new().await;
    let (_, mut keeper) = site.secretariat("UA-05").await;
    let list = keeper.get(LIST).await;
    let count = list.html().select(&css("table.data tbody tr")).count();
    assert!(
        list.text().contains(&format!("Переглянуто 0 із {count}.")) && list.has(&format!("a[href='{PAGE}']"))
    );
    // What alignment found is quoted beside the aim.
    let found = site.rozum.alignment_of(&site.rozum.snapshot()).await;
    let mark = found.marks.iter().find(|mark| mark.list.id == "green-deal").unwrap();
    let page = site.get(&format!("/priorities/{}/relevance", mark.priority)).await;
    assert!(page.texts("q").contains(&mark.grounds[0].quote), "{}", mark.priority);

    reviewed(&mut keeper, "keep").await;
    let page = site.get(PAGE).await;
    assert!(page.text().contains(WORDS) && page.has("a[href^='/journal/']"));
    let rows = site.get("/regions/UA-05/relevance.json").await.json();
    assert_eq!((&rows[0]["state"], &rows[0]["recovery"]), (&"reviewed".into(), &"holds".into()));
    assert_eq!(
        (&rows[0]["sustainable_development"], &rows[0]["proposal"]),
        (&"not-judged".into(), &().into())
    );
    assert!(site.get(LIST).await.text().contains(&format!("Переглянуто 1 із {count}.")));
    assert!(list.has(&format!("a.button[href='{PAGE}']")));
    assert!(!keeper.get(LIST).await.has(&format!("a.button[href='{PAGE}']")), "the next is another");
    assert!(site.get("/regions/UA-05").await.text().contains(&format!("Переглянуто 1 із {count}")));

    amended(&site, "розвиток лікувального туризму без шкоди довкіллю").await;
    assert!(site.get(PAGE).await.has("#changed"));
    assert_eq!(site.get("/regions/UA-05/relevance.json").await.json()[0]["state"], "outdated");
}

#[tokio::test]
async fn a_proposal_is_followed_to_an_end() {
    let site = Site::new().await;
    let (_, mut keeper) = site.secretariat("UA-05").await;
    reviewed(&mut keeper, "amend").await;
    let api = site.get("/api/v1/proposals?state=open").await.json();
    let own = &api["items"][0];
    assert_eq!(
        (&own["priority"], &own["proposal"], &own["overdue"]),
        (&"05-P01".into(), &"amend".into(), &false.into())
    );
    assert!(keeper.get("/work").await.has(&format!("#proposals + ul a[href='{PAGE}']")));
    assert!(site.get("/coordination/proposals?state=adopted").await.has(".empty"));

    let page = keeper.get(PAGE).await;
    assert!(!page.has(&format!("form[action='{PAGE}']")), "no new review while a proposal is open");
    let form = page.form(DECIDE).with("decision", WHY).with("document", "Рішення обласної ради № 7");
    refused(&keeper.post(DECIDE, &form).await, "Оберіть");
    refused(&keeper.post(DECIDE, &form.clone().with("outcome", "2")).await, "Редакції 2");
    refused(&keeper.post(DECIDE, &form.clone().with("outcome", "1")).await, "до того");
    let bare = keeper.post(DECIDE, &form.clone().with("outcome", "refused").with("decision", "ні")).await;
    refused(&bare, "щонайменше 15");
    assert_eq!(bare.form(DECIDE).one("document"), "Рішення обласної ради № 7");

    amended(&site, "розвиток лікувального туризму без шкоди довкіллю").await;
    let page = keeper.get(PAGE).await;
    assert!(page.texts("#changed").join("").contains("Чи прийнято"));
    let form = page.form(DECIDE).with("outcome", "2").with("decision", WHY).with("document", "№ 7");
    assert_eq!(keeper.post(DECIDE, &form).await.location(), PAGE);
    let rows = site.get("/coordination/proposals.json?state=adopted").await.json();
    assert_eq!((&rows[0]["adopted_version"], &rows[0]["document"]), (&2.into(), &"№ 7".into()));
    assert!(site.get(PAGE).await.has("a[href='/regions/UA-05/versions?from=1&to=2']"));
    assert!(!keeper.get("/work").await.has("#proposals"));
    let csv = site.get("/coordination/proposals.csv").await;
    assert!(csv.text().contains("05-P01,UA-05,") && csv.headers["cache-control"] == "no-store");
}

#[tokio::test]
async fn what_is_refused_keeps_what_was_typed_and_a_review_is_taken_back() {
    let site = Site::new().await;
    let (_, mut keeper) = site.secretariat("UA-05").await;
    let form = filled(keeper.get(PAGE).await.form(PAGE), "amend");
    let short = keeper.post(PAGE, &form.clone().with("words_green", "ні").with("wording", "інше")).await;
    refused(&short, "Європейський зелений курс");
    let again = short.form(PAGE);
    assert_eq!((again.one("fit_recovery"), again.one("words_green")), ("holds", "ні"));
    assert_eq!((again.one("conclusion"), again.one("wording")), ("amend", "інше"));
    let none = Fields(form.0.iter().filter(|(name, _)| name != "conclusion").cloned().collect());
    refused(&keeper.post(PAGE, &none).await, "Оберіть");

    let (_, mut other) = site.secretariat("UA-46").await;
    assert!(!other.get(PAGE).await.has("form[action*=relevance]"));
    let token = other.get("/work").await.form("/sign-out").one("form").to_owned();
    refused(&other.post(PAGE, &form.clone().with("form", &token)).await, "секретаріат");
    assert!(site.browser().post(PAGE, &form).await.status.is_client_error());

    reviewed(&mut keeper, "discontinue").await;
    refused(&keeper.post(PAGE, &form).await, "відкрита");
    let back = keeper.get(PAGE).await.form(WITHDRAW);
    refused(&keeper.post(WITHDRAW, &back.clone().with("reason", "ні")).await, "щонайменше 15");
    assert_eq!(keeper.post(WITHDRAW, &back.with("reason", WHY)).await.location(), PAGE);
    let rows = site.get("/coordination/proposals.json").await.json();
    assert_eq!((&rows[0]["state"], &rows[0]["decision"]), (&"withdrawn".into(), &WHY.into()));
    assert!(keeper.get(PAGE).await.has("#earlier"));
}
