//! What stakeholders hold of a priority: recorded beside the calculation by whoever keeps the region.

use crate::site::{Fields, Site};
use axum::http::StatusCode;
use rozum_model::{Actor, Command};

const PAGE: &str = "/regions/UA-05/evidence";
const JUDGE: &str = "/regions/UA-05/evidence/05-P01/judge";
const WITHDRAW: &str = "/regions/UA-05/evidence/05-P01/withdraw";
const GROUND: &str = "Санаторії Хмільника лікують десятки тисяч людей на рік, чого таблиця не показує.";

fn filled(form: Fields, reason: &str) -> Fields {
    form.with("stance", "supported").with("reason", reason).with("organisation", "ТОВ «Санаторій»")
}

#[tokio::test]
async fn a_judgement_stands_beside_the_calculation() {
    let site = Site::new().await;
    let (_, mut keeper) = site.secretariat("UA-05").await;
    let form = keeper.get(PAGE).await.form(JUDGE);

    let short = keeper.post(JUDGE, &filled(form.clone(), "Бо так")).await;
    assert_eq!(short.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(short.has("#errors li"));
    let typed = short.form(JUDGE);
    assert_eq!((typed.one("reason"), typed.one("organisation")), ("Бо так", "ТОВ «Санаторій»"));

    let done = keeper.post(JUDGE, &filled(form.clone(), GROUND)).await;
    assert!(done.location().starts_with(PAGE), "{}", done.location());
    let page = site.get(PAGE).await;
    assert!(page.text().contains(GROUND) && page.text().contains("ТОВ «Санаторій»"));
    let rows = site.get("/regions/UA-05/evidence.json").await.json();
    assert_eq!((&rows[0]["verdict"], &rows[0]["judged"]), (&"unknown".into(), &"supported".into()));

    let state = &site.rozum.snapshot().state;
    let judged = &state.judgement("05-P01".parse().unwrap()).unwrap().judgement;
    assert_eq!((judged.period.as_str(), judged.threshold.as_str()), ("2019", "1"));

    // A form that was open before is refused.
    let late = keeper.post(JUDGE, &filled(form, &format!("{GROUND} Ще раз."))).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);

    let back = keeper.get(PAGE).await.form(WITHDRAW).with("reason", "записано помилково");
    assert!(keeper.post(WITHDRAW, &back).await.location().starts_with(PAGE));
    assert!(!site.get(PAGE).await.text().contains(GROUND));
}

#[tokio::test]
async fn only_the_keeper_judges() {
    let site = Site::new().await;
    let size = site.rozum.snapshot().state.size;
    let (_, mut keeper) = site.secretariat("UA-05").await;
    let form = filled(keeper.get(PAGE).await.form(JUDGE), GROUND);
    let (_, mut other) = site.secretariat("UA-46").await;
    let page = other.get(PAGE).await;
    assert!(!page.has("form[action*=judge]"));
    let token = other.get("/work").await.form("/sign-out").one("form").to_owned();
    let forged = other.post(JUDGE, &form.clone().with("form", &token)).await;
    assert!(forged.status.is_client_error(), "{}", forged.status);
    assert!(other.post(JUDGE, &form).await.status.is_client_error(), "another's token");
    let stranger = site.browser().post(JUDGE, &form).await;
    assert!(stranger.status.is_client_error());
    // Accounts are events, judgements would be more.
    let events = site.rozum.snapshot().state.size - size;
    assert!(site.rozum.snapshot().state.judgements.is_empty(), "{events}");
}

#[tokio::test]
async fn a_judgement_is_taken_back_though_no_table_speaks_of_the_region() {
    let site = Site::new().await;
    let (_, mut keeper) = site.secretariat("UA-05").await;
    let form = filled(keeper.get(PAGE).await.form(JUDGE), GROUND);
    assert!(keeper.post(JUDGE, &form).await.location().starts_with(PAGE));
    withdraw_all_datasets(&site).await;
    let page = keeper.get(PAGE).await;
    assert!(!page.has("#declared") && page.text().contains(GROUND));

    let empty = keeper.post(WITHDRAW, &page.form(WITHDRAW).with("reason", " ")).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.has("#errors li"));
    let back = keeper.post(WITHDRAW, &page.form(WITHDRAW).with("reason", "таблицю відкликано")).await;
    assert_eq!(back.location(), format!("{PAGE}#05-P01"));
    assert!(!site.get(PAGE).await.text().contains(GROUND));
}

async fn withdraw_all_datasets(site: &Site) {
    let snapshot = site.rozum.snapshot();
    for (id, dataset) in &snapshot.state.datasets {
        for version in dataset.versions() {
            let reason = "помилка в джерелі".to_owned();
            let (dataset, version) = (id.clone(), version.number);
            let command = Command::WithdrawDataset { expected: None, dataset, version, reason };
            site.rozum.submit(&Actor::Operator, &command).await.unwrap();
        }
    }
}
