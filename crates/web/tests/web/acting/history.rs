//! What a form sent twice comes to, and how a project's life is told: what was handed back and mended, and scores only once
//! every assessor has given theirs.

use super::life;
use super::play::Play;
use axum::http::StatusCode;

#[tokio::test]
async fn a_life_is_told_whole_and_each_form_once() {
    let mut play = Play::with_bodies("").await;
    life::call(&mut play).await;
    life::applied(&mut play).await;
    sent_twice(&mut play).await;
    mended(&mut play).await;
    sealed(&mut play).await;
}

fn cases(play: &Play) -> usize {
    play.site.rozum.snapshot().state.governance.cases.len()
}

async fn sent_twice(play: &mut Play) {
    let form = "file-complaint/05-A001";
    let empty = [("complaint-text", ""), ("complaint-title", "Лист")];
    let full = [("complaint-text", "Сиру не видно"), ("complaint-title", "Лист")];
    // What was refused is sent again from the same form; what was recorded is not.
    let answers = play.sent("stranger", form, &[&empty, &full, &full]).await;
    let statuses: Vec<_> = answers.iter().map(|answer| answer.status).collect();
    assert_eq!(statuses, [StatusCode::UNPROCESSABLE_ENTITY, StatusCode::SEE_OTHER, StatusCode::SEE_OTHER]);
    assert_eq!(cases(play), 1);
    assert!(answers[1].location().contains("/cases/05-K001?done="), "{}", answers[1].location());
    let again = answers[2].location().to_owned();
    assert!(again.contains("/cases/05-K001?sent="), "{again}");
    let page = play.see("stranger", &again).await;
    assert!(page.has("main .notice-info a[href*='/journal/']"), "{}", page.text());
    // Another form is another complaint.
    play.act("stranger", form, &full).await;
    assert_eq!(cases(play), 2);
}

async fn mended(play: &mut Play) {
    play.act("secretary", "return-for-fix/05-A001", &[("mend", "Назву уточнити")]).await;
    play.act("applicant", "resubmit-application/05-A001", &[("title", "Сироварня в Немирові")]).await;
    let page = play.see("stranger", "/projects/05-A001").await;
    let steps = page.texts("section[aria-labelledby=life] li .event-what");
    let whole = ["Подано заявку", "Повернуто заявку на виправлення", "Подано виправлену заявку"];
    let own: Vec<_> = steps.iter().filter(|step| step.contains("заявку")).collect();
    assert_eq!(own, whole, "{steps:?}");
    assert!(page.texts("section[aria-labelledby=eligibility] li").contains(&"Назву уточнити".to_owned()));
}

async fn sealed(play: &mut Play) {
    let met = [("met-1", "yes"), ("why-1", "Витяг"), ("met-2", "yes"), ("why-2", "Довідка")];
    play.act("secretary", "declare-eligibility/05-A001", &met).await;
    for (who, score) in [("assessor-1", "8"), ("assessor-2", "9")] {
        let account = play.account(who).to_string();
        play.act("secretary", "assign-assessor/05-A001", &[("assessor", &account)]).await;
        let why = format!("Нове для {who}");
        let scores = [("score-1", score), ("why-1", &why), ("score-2", "7"), ("why-2", "Зможуть")];
        play.act(who, "submit-assessment/05-A001", &scores).await;
        let page = play.see("stranger", "/projects/05-A001").await;
        assert!(!page.text().contains("Нове для"), "scores are told too early: {}", page.text());
        let row = play.site.get("/api/v1/applications/05-A001").await;
        assert!(row.json()["score"].is_null() && !row.text().contains("Нове для"), "{}", row.text());
    }
    play.act("secretary", "close-assessment/05-A001", &[]).await;
    let page = play.see("stranger", "/projects/05-A001").await;
    assert!(page.text().contains("Нове для assessor-1") && page.text().contains("Нове для assessor-2"));
    // 60 % of the mean of 8 and 9, and 40 % of 7.
    assert_eq!(play.site.get("/api/v1/applications/05-A001").await.json()["score"], 7.9);
}
