//! What follows on the first payment: reports and changes, oversight, and the end of a project.

use super::life::{day, stage};
use super::play::Play;

/// The day of the first payment, counted from the first.
const PAID: i64 = 31;

/// From the first payment to the closed project.
pub async fn to_the_end(play: &mut Play) {
    second_report(play).await;
    minor_change(play).await;
    major_change(play).await;
    suspended_and_resumed(play).await;
    corrected(play).await;
    last_report(play).await;
    ended(play).await;
}

async fn second_report(play: &mut Play) {
    play.days_pass(10);
    let report = [
        ("narrative", "Обладнання стоїть"),
        ("claimed-UA-05", "600000,40"),
        ("reached-milestone", "1"),
        ("reached-title", "Акт приймання"),
        ("reached-url", ""),
        ("evidence-title", "Накладна"),
        ("counted-1", "5"),
    ];
    play.act("applicant", "submit-report/05-A001", &report).await;
    play.act("controller", "take-report/05-A001/2", &[]).await;
    play.act("controller", "ask-clarification/05-A001/2", &[("question", "Де фото?")]).await;
    play.refused_by("applicant", "clarify-report/05-A001/2", &[], "report-unchanged").await;
    play.act("applicant", "clarify-report/05-A001/2", &[("narrative", "Обладнання стоїть, фото додано")])
        .await;
    play.act("controller", "take-report/05-A001/2", &[]).await;
    let seen = [("seen-reached", "1"), ("reason", "Бачили на місці")];
    play.act("controller", "certify-report/05-A001/2", &seen).await;
    play.act("treasurer", "authorise-payment/05-A001/2", &[]).await;
    let again = [("order-title", "№ 7")];
    play.refused_by("cashier", "record-payment/05-A001/2", &again, "payment-order-repeated").await;
    play.act("cashier", "record-payment/05-A001/2", &[("order-title", "№ 8")]).await;
    assert_eq!(paid(play), 90_000_050);
}

fn paid(play: &Play) -> u64 {
    let state = &play.site.rozum.snapshot().state;
    let application = state.governance.application("05-A001".parse().unwrap()).unwrap();
    application.stage.work().unwrap().paid("UA-05".parse().unwrap()).unwrap().0
}

fn title_of_the_second_milestone(play: &Play) -> String {
    let state = &play.site.rozum.snapshot().state;
    let application = state.governance.application("05-A001".parse().unwrap()).unwrap();
    application.current.content.milestones[1].title.clone()
}

/// A little later: the secretariat decides.
async fn minor_change(play: &mut Play) {
    let reason = ("reason", "Постачальник спізнився");
    play.refused_by("applicant", "request-modification/05-A001", &[reason], "modification-changes-nothing")
        .await;
    let later = [("due", "2027-03-01"), ("due", "2027-09-20"), reason];
    play.act("applicant", "request-modification/05-A001", &later).await;
    let accepted = [("accepted", "yes"), ("reason", "Строк розумний")];
    play.act("secretary", "decide-modification/05-A001/1", &accepted).await;
}

/// Another aim: working group and council again.
async fn major_change(play: &mut Play) {
    let asked = [
        ("milestone", "Обладнання встановлено"),
        ("milestone", "Продукцію випущено й продано"),
        ("reason", "Додаємо збут"),
    ];
    play.act("applicant", "request-modification/05-A001", &asked).await;
    let accepted = [("accepted", "yes"), ("reason", "Так")];
    play.refused_by("secretary", "decide-modification/05-A001/2", &accepted, "modification-major").await;
    let desk = play.see("secretary", "/work").await;
    assert!(desk.has("h4 a[href$='/act/publish-agenda/05-B03']"), "the desk sends it to the working group");

    let (group, council) = (PAID + 10 + 5, PAID + 10 + 5 + 10);
    let sits = day(group);
    let bound = [("sits-on", sits.as_str()), ("matter", "05-A001/2"), ("conditions", "Дозвіл")];
    play.refused_by("secretary", "publish-agenda/05-B03", &bound, "modification-with-conditions").await;
    let agenda = [("sits-on", sits.as_str()), ("matter", "05-A001/2"), ("conditions", "")];
    play.act("secretary", "publish-agenda/05-B03", &agenda).await;
    play.days_pass(5);
    let members = ["business-1", "scholar", "villager", "official"];
    play.attend("05-B03-S02", &members).await;
    // Nobody votes blind: what changes stands on the ballot and on the page of the sitting.
    for path in ["/act/cast-ballot/05-B03-S02/1", "/bodies/05-B03/sittings/2"] {
        is_told(&changed(play, "scholar", path).await, path);
    }
    for who in members {
        let vote = [("choice", "for"), ("why-1", "Нове і далі"), ("why-2", "Збут реальний")];
        play.act(who, "cast-ballot/05-B03-S02/1", &vote).await;
    }
    play.act("secretary", "close-vote/05-B03-S02/1", &[]).await;
    let desk = play.see("secretary", "/work").await;
    assert!(desk.has("a[href$='/act/form-package/05-C01']"), "the desk sends it to the council");
    play.act("secretary", "form-package/05-C01", &[]).await;
    let sits = day(council);
    play.act("secretary", "publish-agenda/05-B04", &[("sits-on", &sits), ("matter", "05-C01-P02")]).await;
    play.days_pass(10);
    let members = ["councillor-1", "councillor-2"];
    play.attend("05-B04-S02", &members).await;
    for path in ["/act/cast-ballot/05-B04-S02/1", "/calls/05-C01/packages/2"] {
        is_told(&changed(play, "councillor-1", path).await, path);
    }
    for who in members {
        let vote = [("verdict", "approve"), ("reason", "Громаді потрібен збут")];
        play.act(who, "cast-ballot/05-B04-S02/1", &vote).await;
    }
    play.act("secretary", "close-vote/05-B04-S02/1", &[]).await;
    assert_eq!(title_of_the_second_milestone(play), "Продукцію випущено й продано");
    // Afterwards as well, beside the first change.
    let told = changed(play, "stranger", "/projects/05-A001").await;
    assert_eq!(told.len(), 2, "{told:?}");
    is_told(&told[1..], "project");
}

/// The second milestone, and nothing else: its other words, on the day that the change before gave it.
fn is_told(rows: &[[String; 2]], place: &str) {
    let [[before, after]] = rows else { panic!("{place}: {rows:?}") };
    let day = |text: &str, title: &str| text.strip_prefix(&format!("2. {title}: ")).map(str::to_owned);
    let days = [day(before, "Продукцію випущено"), day(after, "Продукцію випущено й продано")];
    assert!(days[0].is_some() && days[0] == days[1], "{place}: {rows:?}");
    assert!(days[0].as_ref().unwrap().starts_with("20"), "{place}: {rows:?}");
}

/// Rows of tables that tell a change: before and after.
async fn changed(play: &mut Play, who: &str, path: &str) -> Vec<[String; 2]> {
    let heads = rozum_locale::Lang::ALL
        .map(|lang| ["th-what", "th-before", "th-after"].map(|id| rozum_locale::text(lang, id).into_owned()));
    let page = play.see(who, path).await;
    let html = page.html();
    let told = |element: scraper::ElementRef<'_>| {
        let text = element.text().collect::<String>().replace('\u{a0}', " ");
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let mut rows = Vec::new();
    for table in html.select(&crate::site::css("table.data")) {
        let head: Vec<_> = table.select(&crate::site::css("thead th")).map(told).collect();
        if heads.iter().any(|own| *own == head[..]) {
            let cells: Vec<_> = table.select(&crate::site::css("tbody th, tbody td")).map(told).collect();
            rows.extend(cells.chunks(3).map(|row| [row[1].clone(), row[2].clone()]));
        }
    }
    rows
}

/// A citation of an indicator beyond its threshold, with evidence.
pub fn citation() -> Vec<(&'static str, &'static str)> {
    vec![
        ("cited", "F6: частка витрат без документів"),
        ("period", "IV квартал 2026"),
        ("observed", "12,5"),
        ("threshold", "5"),
        ("crossed", "above"),
        ("evidence-title", "Акт перевірки"),
    ]
}

/// A case that was opened by one person and is concluded by another.
pub async fn concluded(play: &mut Play, case: &str, order: &'static str) {
    let opening: Vec<_> =
        [("about", "05-A001"), ("ground", "indicator")].into_iter().chain(citation()).collect();
    play.act("overseer", "open-case/05-B06", &opening).await;
    play.act("applicant", &format!("answer-case/{case}"), &[("turn", "Документи були в дорозі")]).await;
    let mut conclusion = citation();
    conclusion.extend([("finding", "Витрати не підтверджено"), ("order-kind", order)]);
    play.refused_by("overseer", &format!("conclude-case/{case}"), &conclusion, "case-second-person").await;
    play.act("overseer-2", &format!("conclude-case/{case}"), &conclusion).await;
}

async fn remedied(play: &mut Play, case: &str) {
    let reason = [("reason", "Документи надано")];
    play.refused_by("overseer", &format!("accept-remedy/{case}"), &reason, "remedy-not-reported").await;
    play.act("applicant", &format!("answer-case/{case}"), &[("turn", "Ось документи")]).await;
    play.act("overseer", &format!("accept-remedy/{case}"), &reason).await;
    play.act("overseer", &format!("close-case/{case}"), &[("reason", "Усунено")]).await;
    // How it ended is told where the project is, and leads to the case.
    let page = play.see("stranger", "/projects/05-A001").await;
    let life = page.texts("#life ~ ol > .event").join(" ");
    assert!(life.contains("Усунено") && life.contains("Документи надано"), "{life}");
    let row = page.texts("section[aria-labelledby=oversight] tbody tr").join(" ");
    let told = |lang| row.contains(rozum_locale::text(lang, "case-stage-remedied").as_ref());
    assert!(rozum_locale::Lang::ALL.into_iter().any(told), "{row}");
}

async fn suspended_and_resumed(play: &mut Play) {
    let report = [
        ("narrative", "Сир зріє"),
        ("claimed-UA-05", "50000"),
        ("evidence-title", "Рахунок"),
        ("counted-1", "6"),
    ];
    play.act("applicant", "submit-report/05-A001", &report).await;
    play.act("controller", "take-report/05-A001/3", &[]).await;
    play.act("controller", "certify-report/05-A001/3", &[("reason", "Перевірено")]).await;
    concluded(play, "05-K001", "suspend-payments").await;
    assert_eq!(stage(play), "suspended");
    play.refused_by("treasurer", "authorise-payment/05-A001/3", &[], "payments-suspended").await;
    let page = play.see("applicant", "/projects/05-A001").await;
    assert!(page.has(".next a[href$='/act/answer-case/05-K001']"), "who must act is told: {}", page.text());
    remedied(play, "05-K001").await;
    assert_eq!(stage(play), "implementing");
    play.act("treasurer", "authorise-payment/05-A001/3", &[]).await;
    play.act("cashier", "record-payment/05-A001/3", &[("order-title", "№ 9")]).await;
}

/// An order of correction, an appeal that is turned down, another that is upheld.
async fn corrected(play: &mut Play) {
    concluded(play, "05-K002", "correct").await;
    assert_eq!(stage(play), "implementing", "a correction stops no payments");
    play.act("applicant", "file-appeal/05-K002", &[("reason", "Поріг застосовано хибно")]).await;
    let upheld = |yes| [("upheld", yes), ("reason", "Поріг застосовано, як записано")];
    play.refused_by("overseer", "decide-appeal/05-K002", &upheld("no"), "only-national-oversight").await;
    play.act("national-1", "decide-appeal/05-K002", &upheld("no")).await;
    let again = [("reason", "Ще раз")];
    play.refused_by("applicant", "file-appeal/05-K002", &again, "appeal-decided-already").await;
    remedied(play, "05-K002").await;

    concluded(play, "05-K003", "suspend-payments").await;
    play.act("applicant", "file-appeal/05-K003", &[("reason", "Двічі за одне")]).await;
    let early = play.refused("overseer", "accept-remedy/05-K003", &again).await;
    assert_eq!(early, ["appeal-open", "remedy-not-reported"]);
    play.act("national-1", "decide-appeal/05-K003", &upheld("yes")).await;
    assert_eq!(stage(play), "implementing", "an appeal that is upheld lets payments go on");
}

async fn last_report(play: &mut Play) {
    play.days_pass(1);
    let report = [
        ("narrative", "Продано"),
        ("claimed-UA-05", "50000"),
        ("reached-milestone", "2"),
        ("reached-title", "Договори збуту"),
        ("reached-url", ""),
        ("evidence-title", "Рахунок"),
        ("counted-1", "12,5"),
    ];
    play.act("applicant", "submit-report/05-A001", &report).await;
    play.act("controller", "take-report/05-A001/4", &[]).await;
    play.act("controller", "certify-report/05-A001/4", &[("seen-reached", "2"), ("reason", "Бачили")]).await;
    play.refused_by("treasurer", "complete-project/05-A001", &[], "reports-unsettled").await;
    play.act("treasurer", "authorise-payment/05-A001/4", &[]).await;
    play.act("cashier", "record-payment/05-A001/4", &[("order-title", "№ 10")]).await;
    assert_eq!(paid(play), 100_000_050, "the whole contract and not a kopeck more");
}

async fn ended(play: &mut Play) {
    play.act("treasurer", "complete-project/05-A001", &[]).await;
    assert_eq!(stage(play), "completed");
    let judged = [("conclusion", "Мети досягнуто")];
    play.refused_by("overseer", "evaluate-project/05-A001", &judged, "indicator-not-counted").await;
    let judged = [("counted-1", "12,5"), ("conclusion", "Мети досягнуто")];
    play.act("overseer", "evaluate-project/05-A001", &judged).await;
    play.act("treasurer", "close-project/05-A001", &[]).await;
    assert_eq!(stage(play), "closed");
}

/// The numbers in the rules change by two persons.
pub async fn rules_change(play: &mut Play) {
    let other = [("quorum-percent", "60"), ("reason", "Щоб рішення мали більшу опору")];
    play.refused_by("stranger", "propose-rules/rules", &other, "only-an-administrator-in-person").await;
    play.act("administrator", "propose-rules/rules", &other).await;
    play.refused_by("administrator", "propose-rules/rules", &other, "rules-already-proposed").await;
    play.refused_by("administrator", "confirm-rules/rules", &[], "only-national-oversight").await;
    play.act("national-2", "refuse-rules/rules", &[("reason", "Замало")]).await;
    let other = [("quorum-percent", "55"), ("reason", "Щоб рішення мали більшу опору")];
    play.act("administrator", "propose-rules/rules", &other).await;
    play.act("national-2", "confirm-rules/rules", &[]).await;
    assert_eq!(play.site.rozum.snapshot().state.governance.numbers().quorum_percent, 55);
}
