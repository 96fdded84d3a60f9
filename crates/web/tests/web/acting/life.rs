//! A whole life of an application, from organisations to the first payment.

use super::afterwards;
use super::play::Play;

/// The day that is so many days after the first.
pub fn day(days: i64) -> String {
    let first: jiff::civil::Date = "2026-09-21".parse().unwrap();
    first.checked_add(jiff::ToSpan::days(days)).unwrap().to_string()
}

/// A task of the strategy that its secretariat ties to the priority of the working group.
async fn linked(play: &Play) {
    let task: rozum_model::TaskId = "05-T01".parse().unwrap();
    let command = rozum_model::Command::LinkTask {
        expected: None,
        task,
        priority: "05-P01".parse().unwrap(),
        basis: rozum_model::strategy::LinkBasis::Judged,
    };
    play.site.rozum.submit(&rozum_model::Actor::Operator, &command).await.unwrap();
}

/// The terms of a call, as they are typed.
pub fn terms() -> Vec<(&'static str, &'static str)> {
    vec![
        ("title", "Переробка молока"),
        ("act-title", "Розпорядження про конкурс"),
        ("working-group", "05-B03"),
        ("tasks", "05-T01"),
        ("requirement", "Зареєстровано в Україні"),
        ("requirement", "Немає боргів"),
        ("criterion", "Новизна"),
        ("meaning", "Чи є це новим для регіону"),
        ("weight", "60"),
        ("criterion", "Здійсненність"),
        ("meaning", "Чи вистачить сил"),
        ("weight", "40"),
        ("allocation-region", "UA-05"),
        ("allocation", "10 000 000"),
        ("cap", "5000000"),
        ("own-percent", "10"),
        ("opens", "2026-09-21"),
        ("closes", "2026-10-21"),
    ]
}

pub async fn call(play: &mut Play) {
    linked(play).await;
    let fields = terms();
    play.act("secretary", "draft-call/UA-05", &fields).await;
    play.act("secretary", "publish-call/05-C01", &[]).await;
}

/// The content of an application, as it is typed.
pub fn application() -> Vec<(&'static str, &'static str)> {
    vec![
        ("title", "Сироварня громади"),
        ("task", "05-T01"),
        ("summary", "Обладнання та навчання"),
        ("lead", "o-0011"),
        ("work-kved", "10.51"),
        ("milestone", "Обладнання встановлено"),
        ("due", "2027-03-01"),
        ("milestone", "Продукцію випущено"),
        ("due", "2027-09-01"),
        ("source", "development-fund"),
        ("year", "2027"),
        ("for-milestone", "1"),
        ("amount", "1 000 000,50"),
        ("source", "private"),
        ("year", "2027"),
        ("for-milestone", "2"),
        ("amount", "500000"),
        ("indicator", "Нові робочі місця"),
        ("unit", "місць"),
        ("baseline", "0"),
        ("target", "12,5"),
        ("green", "Менше відходів"),
        ("digital", "Облік сировини"),
        ("inclusion", "Працюють ветерани"),
    ]
}

pub async fn applied(play: &mut Play) {
    let fields = application();
    // Looked at before it is sent: the whole of it, and that the rules have nothing against it.
    let mut checked = fields.clone();
    checked.push(("go", "check"));
    let page = play.attempt("applicant", "submit-application/05-C01", &checked).await;
    assert!(page.has("[aria-labelledby=tried] .notice-success"), "{}", page.text());
    assert!(page.texts("[aria-labelledby=tried] td").len() > 20, "milestones, budget, sources, indicators");
    play.act("applicant", "submit-application/05-C01", &fields).await;
    let content = play.site.rozum.snapshot().state.governance.applications.values().next().unwrap().clone();
    assert_eq!(content.current.content.total().unwrap().0, 150_000_050);
    assert_eq!(content.current.content.indicators[0].target, "12.5");
}

pub async fn assessed(play: &mut Play) {
    let met = [("met-1", "yes"), ("why-1", "Витяг"), ("met-2", "yes"), ("why-2", "Довідка")];
    play.act("secretary", "declare-eligibility/05-A001", &met).await;
    for who in ["assessor-1", "assessor-2"] {
        let account = play.account(who).to_string();
        play.act("secretary", "assign-assessor/05-A001", &[("assessor", &account)]).await;
    }
    for (who, score) in [("assessor-1", "8"), ("assessor-2", "9")] {
        let scores = [("score-1", score), ("why-1", "Нове"), ("score-2", "7"), ("why-2", "Зможуть")];
        play.act(who, "submit-assessment/05-A001", &scores).await;
    }
    play.act("secretary", "close-assessment/05-A001", &[]).await;
}

pub async fn consulted(play: &mut Play) {
    play.act("secretary", "open-consultation/05-A001", &[]).await;
    let said = [("position", "change"), ("statement", "Додайте доступ для людей на візках")];
    play.act("overseer", "file-statement/05-A001", &said).await;
    let early = play.refused("secretary", "close-consultation/05-A001", &[]).await;
    assert_eq!(early, ["consultation-still-open", "statements-unanswered"]);
    let answer = [("accepted", "yes"), ("reason", "Пандус є в кошторисі")];
    play.act("secretary", "answer-statement/05-A001/1", &answer).await;
    play.days_pass(16);
    play.act("secretary", "close-consultation/05-A001", &[]).await;
}

pub async fn proposed(play: &mut Play) {
    let sits = day(16 + 5);
    let agenda =
        [("sits-on", sits.as_str()), ("matter", "05-A001"), ("conditions", "Укласти угоду про землю")];
    play.act("secretary", "publish-agenda/05-B03", &agenda).await;
    play.days_pass(5);
    let members = ["business-1", "business-2", "scholar", "villager", "official"];
    let accounts = members.map(|who| play.account(who).to_string());
    let present: Vec<_> = accounts.iter().map(|account| ("present", account.as_str())).collect();
    play.act("secretary", "record-attendance/05-B03-S01", &present).await;
    play.act("business-2", "recuse/05-B03-S01/1", &[("reason", "Працюю на тому самому ринку")]).await;
    for who in ["business-1", "scholar", "villager", "official"] {
        let vote = [("choice", "for"), ("why-1", "Такого в нас немає"), ("why-2", "Кошторис обґрунтовано")];
        play.act(who, "cast-ballot/05-B03-S01/1", &vote).await;
    }
    play.act("secretary", "close-vote/05-B03-S01/1", &[]).await;
}

pub async fn approved(play: &mut Play) {
    play.act("secretary", "form-package/05-C01", &[]).await;
    let sits = day(21 + 10);
    let agenda = [("sits-on", sits.as_str()), ("matter", "05-C01-P01")];
    play.act("secretary", "publish-agenda/05-B04", &agenda).await;
    play.days_pass(10);
    let members = ["councillor-1", "councillor-2"];
    let accounts = members.map(|who| play.account(who).to_string());
    let present: Vec<_> = accounts.iter().map(|account| ("present", account.as_str())).collect();
    play.act("secretary", "record-attendance/05-B04-S01", &present).await;
    for who in members {
        // The member sees the lines, their sums and the hash that the ballot carries.
        let page = play.see(who, "/act/cast-ballot/05-B04-S01/1").await;
        let hash = play
            .site
            .rozum
            .snapshot()
            .state
            .governance
            .package("05-C01-P01".parse().unwrap())
            .unwrap()
            .hash
            .clone();
        assert!(
            page.text().contains(&hash) && page.has("td a[href$='/projects/05-A001']"),
            "{}",
            page.text()
        );
        let vote = [("verdict", "approve"), ("reason", "Потрібно громаді")];
        play.act(who, "cast-ballot/05-B04-S01/1", &vote).await;
    }
    play.act("secretary", "close-vote/05-B04-S01/1", &[]).await;
}

pub async fn contracted(play: &mut Play) {
    let shown = [("evidence-title", "Угода про землю")];
    play.act("controller", "verify-condition/05-A001/1", &shown).await;
    assert_eq!(stage(play), "conditions-verified");
    let contract = [
        ("contract-title", "Договір № 1"),
        ("ends", "2027-12-31"),
        ("tranche-milestone", ""),
        ("tranche-region", "UA-05"),
        ("tranche-amount", "400000,50"),
        ("tranche-milestone", "1"),
        ("tranche-region", "UA-05"),
        ("tranche-amount", "600000"),
    ];
    // A kopeck less than was approved is no contract.
    let mut short = contract;
    short[4].1 = "400000,49";
    play.refused_by("treasurer", "draft-contract/05-A001", &short, "tranches-not-contract").await;
    play.act("treasurer", "draft-contract/05-A001", &contract).await;
    // One person draws it up, another signs.
    play.refused_by("treasurer", "sign-contract/05-A001", &[], "second-person-needed").await;
    play.act("cashier", "sign-contract/05-A001", &[]).await;
    assert_eq!(stage(play), "contracted");
    play.act("applicant", "start-work/05-A001", &[]).await;
}

pub async fn paid(play: &mut Play) {
    let report = [
        ("narrative", "Обладнання замовлено"),
        ("claimed-UA-05", "300000,10"),
        ("evidence-title", "Рахунок"),
        ("counted-1", "2,5"),
    ];
    play.act("applicant", "submit-report/05-A001", &report).await;
    play.act("controller", "take-report/05-A001/1", &[]).await;
    play.act("controller", "ask-clarification/05-A001/1", &[("question", "Де накладна?")]).await;
    // What was said before stands in the form; only what is new is typed.
    play.act("applicant", "clarify-report/05-A001/1", &[("narrative", "Накладна в додатку")]).await;
    play.act("controller", "take-report/05-A001/1", &[]).await;
    let too_much = [("certify-UA-05", "300000,11"), ("reason", "Перевірено")];
    play.refused_by("controller", "certify-report/05-A001/1", &too_much, "certified-above-claimed").await;
    play.act("controller", "certify-report/05-A001/1", &[("reason", "Перевірено")]).await;
    play.refused_by("controller", "authorise-payment/05-A001/1", &[], "acts-exclude-each-other").await;
    play.act("treasurer", "authorise-payment/05-A001/1", &[]).await;
    let order = [("order-title", "№ 7")];
    play.refused_by("treasurer", "record-payment/05-A001/1", &order, "second-person-needed").await;
    // The desk of the second person has it first, and says what follows.
    let desk = play.see("cashier", "/work").await;
    assert!(desk.has("h4 a[href$='/act/record-payment/05-A001/1']"), "{}", desk.text());
    play.act("cashier", "record-payment/05-A001/1", &order).await;
    let state = &play.site.rozum.snapshot().state;
    let work = state.governance.applications.values().next().unwrap().stage.work().unwrap().clone();
    assert_eq!(work.paid("UA-05".parse().unwrap()).unwrap().0, 30_000_010);
    assert_eq!(work.reports[0].content.counted[0].value, "2.5");
}

pub fn stage(play: &Play) -> &'static str {
    play.site.rozum.snapshot().state.governance.applications.values().next().unwrap().stage.name()
}

async fn whole_life(lang: &'static str) -> Play {
    let mut play = Play::with_bodies(lang).await;
    live(&mut play).await;
    play
}

/// From the call to the day on which the work began.
pub async fn until_work(play: &mut Play) {
    call(play).await;
    applied(play).await;
    assert_eq!(stage(play), "submitted");
    assessed(play).await;
    assert_eq!(stage(play), "assessed");
    consulted(play).await;
    assert_eq!(stage(play), "consulted");
    proposed(play).await;
    assert_eq!(stage(play), "proposed");
    approved(play).await;
    assert_eq!(stage(play), "approved");
    contracted(play).await;
    assert_eq!(stage(play), "implementing");
}

/// From the call to the first payment.
pub async fn live(play: &mut Play) {
    until_work(play).await;
    paid(play).await;
}

#[tokio::test]
async fn a_project_is_carried_through_to_its_end_in_ukrainian() {
    let mut play = whole_life("").await;
    afterwards::to_the_end(&mut play).await;
    afterwards::rules_change(&mut play).await;
}

#[tokio::test]
async fn an_application_is_paid_in_english() {
    whole_life("/en").await;
}
