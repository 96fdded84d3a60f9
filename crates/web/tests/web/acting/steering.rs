//! How a region is steered, through forms alone: an indicator that is red opens a review, two persons decide, what was
//! decided is done; an event is recorded, a risk is kept and closed.

use super::play::Play;
use rozum_model::governance::{Governance, ReviewStage};

type Typed = Vec<(&'static str, &'static str)>;

/// The answers of an indicator whose line is red with anything that is told below.
pub fn indicator() -> Typed {
    vec![
        ("steered", "05-P01"),
        ("indicator-kind", "result"),
        ("indicator-name", "Продаж сушених ягід"),
        ("unit", "т"),
        ("baseline-value", "0"),
        ("baseline-on", "2025-12-31"),
        ("target-value", "1 000,5"),
        ("target-on", "2027-12-31"),
        ("frequency", "quarterly"),
        ("indicator-owner", "05-B03"),
        ("indicator-source", "Звіти підприємств"),
    ]
}

/// The answers of an observation.
pub fn observed<'a>(period: &'a str, value: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![("observed-period", period), ("observed-value", value), ("evidence-title", "Зведений звіт")]
}

/// The answers of an event.
pub fn occasion() -> Typed {
    vec![
        ("occasion-stage", "discovery"),
        ("occasion-title", "Сесія про ягоди"),
        ("occasion-day", "2026-09-01"),
        ("occasion-priorities", "05-P01"),
        ("guest-registered", "o-0003"),
        ("guest-name", ""),
        ("guest-sector", ""),
        ("guest-registered", ""),
        ("guest-name", "Спілка садівників"),
        ("guest-sector", "community"),
        ("persons-business", "0"),
        ("persons-science", "4"),
        ("persons-community", "6"),
        ("persons-authority", "1"),
        ("proposal-guest", "2"),
        ("proposal-text", "Спільний склад"),
        ("proposal-accepted", "no"),
        ("proposal-why", "Немає землі"),
        ("minutes-title", "Протокол"),
    ]
}

/// The answers of a risk; the day is the caller's.
pub fn risk(by: &str) -> Vec<(&str, &str)> {
    vec![
        ("risk-about", "05-P01"),
        ("risk-indicator", "F7"),
        ("risk-what", "Урожай не збережуть"),
        ("risk-owner", "05-B01"),
        ("risk-answer", "Шукають інший склад для врожаю"),
        ("review-by", by),
    ]
}

/// The answers of a proposal to correct.
pub fn correct(until: &str) -> Vec<(&str, &str)> {
    vec![
        ("decision", "correct"),
        ("reason", "Врожай загинув від морозу"),
        ("cause-answer-1", "Новий урожай дасть інші показники"),
        ("change-what", "Знизити ціль і додати зрошення"),
        ("change-until", until),
    ]
}

fn governance(play: &Play) -> Governance {
    play.site.rozum.snapshot().state.governance.clone()
}

fn stage(play: &Play) -> &'static str {
    governance(play).stage_review("05-V001".parse().unwrap()).unwrap().stage.name()
}

/// An indicator that is red in two periods.
pub async fn red(play: &mut Play) {
    play.act("secretary", "register-indicator/UA-05", &indicator()).await;
    let target =
        governance(play).indicator("05-I001".parse().unwrap()).unwrap().terms.target.clone().unwrap();
    assert_eq!(target.value, "1000.5");
    play.act("business-1", "record-observation/05-I001", &observed("2026-03-31", "1")).await;
    assert_eq!(governance(play).reviews.len(), 0);
    // The address of the desk names the period; the form stands on it.
    let path = "record-observation/05-I001/2026-06-30";
    let form =
        play.see("business-1", &format!("/act/{path}")).await.form(&format!("{}/act/{path}", play.lang));
    assert_eq!(form.one("observed-period"), "2026-06-30");
    play.act("business-1", path, &observed("2026-06-30", "2,5")).await;
    assert_eq!(stage(play), "open");
}

/// The same with another target for the same day.
pub fn retarget<'a>(until: &'a str, value: &'a str, on: &'a str) -> Vec<(&'a str, &'a str)> {
    let mut typed = correct(until);
    typed.extend([("target-indicator", "05-I001"), ("target-value", value), ("target-on", on)]);
    typed
}

async fn reviewed(play: &mut Play) {
    let until = play.day_in(60);
    play.act("secretary", "propose-review-decision/05-V001", &correct(&until)).await;
    let back = [("reason", "Не сказано, за чий кошт зрошення")];
    play.act("business-1", "return-review-decision/05-V001", &back).await;
    let page = play.see("secretary", "/act/propose-review-decision/05-V001").await;
    assert!(
        page.text().contains(back[0].1) && page.text().contains("Продаж сушених ягід"),
        "{}",
        page.text()
    );
    play.act("secretary", "propose-review-decision/05-V001", &retarget(&until, "600,5", "2027-12-31")).await;
    // Who confirms reads the figures beside those that they replace.
    let page = play.see("business-2", "/act/confirm-review-decision/05-V001").await;
    let figures = if play.lang.is_empty() { ["600,5", "1000,5"] } else { ["600.5", "1000.5"] };
    assert!(figures.iter().all(|own| page.text().contains(own)), "{}", page.text());
    play.act("business-2", "confirm-review-decision/05-V001", &[]).await;
    assert_eq!(stage(play), "decided");
    let own = governance(play).indicator("05-I001".parse().unwrap()).unwrap().clone();
    assert_eq!((own.terms.target.unwrap().value.as_str(), own.earlier.len()), ("600.5", 1));
    let page = play.see("stranger", "/reviews/05-V001").await;
    assert!(
        page.has("dd a[href$='/indicators/05-I001']") && page.text().contains(figures[0]),
        "{}",
        page.text()
    );
    let done = [("follow-up", "target/05-I001"), ("follow-up-words", "Ціль знижено, зрошення в плані")];
    play.act("secretary", "complete-review/05-V001", &done).await;
    let review = governance(play).stage_review("05-V001".parse().unwrap()).unwrap().clone();
    assert!(matches!(review.stage, ReviewStage::Completed { .. }) && review.returned.len() == 1);
}

/// Entered twice by mistake: one of them is withdrawn and stays to be read.
async fn mistaken(play: &mut Play) {
    let of_strategy = |name: &'static str| {
        let mut typed = indicator();
        typed.retain(|(field, _)| !matches!(*field, "steered" | "indicator-name"));
        typed.extend([("steered", "UA-05"), ("indicator-name", name)]);
        typed
    };
    play.act("secretary", "register-indicator/UA-05", &of_strategy("Частка сушених ягід")).await;
    let page = play.see("secretary", "/indicators/05-I002").await;
    assert!(page.has("a[href$='/act/withdraw-indicator/05-I002']"), "{}", page.text());
    let why = [("reason", "Те саме вже внесено для пріоритету")];
    play.act("secretary", "withdraw-indicator/05-I002", &why).await;
    assert!(governance(play).indicator("05-I002".parse().unwrap()).is_none());
    for path in ["/indicators/05-I002", "/indicators?region=UA-05"] {
        let page = play.see("stranger", path).await;
        assert!(page.text().contains("Частка сушених ягід") && page.text().contains(why[0].1), "{path}");
    }
    let page = play.see("stranger", "/indicators/05-I002").await;
    assert!(page.has("main a[href*='/journal/']") && !page.has("#observations"), "{}", page.text());
    let rows = play.see("stranger", "/withdrawn-indicators.json").await.json();
    assert_eq!((&rows[0]["id"], &rows[0]["reason"]), (&"05-I002".into(), &why[0].1.into()));
    let none = play.site.get("/api/v1/indicators/05-I002/observations").await;
    assert_eq!(none.json(), serde_json::json!([]));
    let feed = play.see("stranger", "/regions/UA-05/feed.atom").await;
    assert!(feed.text().contains(why[0].1), "{}", feed.text());
    assert!(!play.see("stranger", "/indicators?region=UA-30").await.has("#withdrawn"));
}

async fn met(play: &mut Play) {
    play.act("secretary", "record-occasion/UA-05", &occasion()).await;
    // What was recorded stands in the form; only what was wrong is typed.
    let counted = [("persons-science", "5"), ("reason", "Не порахували аспірантку")];
    play.act("secretary", "correct-occasion/05-E001", &counted).await;
    let own = governance(play).occasion("05-E001".parse().unwrap()).unwrap().clone();
    assert_eq!((own.facts.persons.science, own.facts.guests.len(), own.earlier.len()), (5, 2, 1));
    assert_eq!((own.facts.proposals[0].guest, own.facts.proposals[0].accepted), (2, false));
    let page = play.see("stranger", "/events/05-E001").await;
    assert!(page.text().contains("Спілка садівників") && page.has(".tag-warning"), "nobody of business came");
    assert_eq!(page.texts("tbody tr").len(), 4, "each sector");
    assert!(page.has("a[href$='/organisations/o-0003']"));
    let list = play.see("stranger", "/events?region=UA-05&stage=discovery").await;
    assert!(
        list.has("a[href$='/events/05-E001']")
            && list.has("a[href*='/events.csv?region=UA-05&stage=discovery']")
    );
    let none = play.see("stranger", "/events?stage=analysis").await;
    assert!(none.has(".empty"), "{}", none.text());
}

async fn kept(play: &mut Play) {
    let by = play.day_in(30);
    play.act("overseer", "register-risk/UA-05", &risk(&by)).await;
    let later = play.day_in(90);
    let stays = [
        ("risk-judgement", "Склад знайдено, та без холоду"),
        ("risk-next", "stays"),
        ("risk-answer", "Купують холодильні камери"),
        ("review-by", later.as_str()),
    ];
    play.act("secretary", "review-risk/05-R001", &stays).await;
    let page = play.see("stranger", "/risks/register/05-R001").await;
    assert!(
        page.text().contains("Купують холодильні камери") && page.text().contains("F7"),
        "{}",
        page.text()
    );
    let list = play.see("stranger", "/risks/register?state=open").await;
    assert!(list.has("a[href$='/risks/register/05-R001']"), "{}", list.text());
    // Whose risk it is looks at it too; who keeps the register hands it on.
    let shelter = [
        ("risk-judgement", "Камери встановлено в сховищі"),
        ("risk-next", "stays"),
        ("risk-answer", "Перевіряють температуру щодня"),
        ("review-by", later.as_str()),
    ];
    let mut handed = shelter.to_vec();
    handed.push(("risk-new-owner", "05-B03"));
    play.act("secretary", "review-risk/05-R001", &handed).await;
    play.act("business-1", "review-risk/05-R001", &shelter).await;
    let page = play.see("stranger", "/risks/register/05-R001").await;
    assert!(page.has("dd a[href$='/bodies/05-B03']") && page.has("li a[href$='/bodies/05-B03']"));
    let closed = [
        ("risk-judgement", "Камери працюють цілодобово"),
        ("risk-next", "closed"),
        ("closing-why", "Є де зберігати весь урожай"),
    ];
    play.act("overseer-2", "review-risk/05-R001", &closed).await;
    assert!(play.see("stranger", "/risks/register?state=open").await.has(".empty"));
    assert!(
        play.see("stranger", "/risks/register?state=closed").await.text().contains("Урожай не збережуть")
    );
}

/// A region is steered from an indicator to a closed risk.
pub async fn life(play: &mut Play) {
    red(play).await;
    reviewed(play).await;
    mistaken(play).await;
    met(play).await;
    kept(play).await;
    let why = [("reason", "Стратегію не переглядали рік")];
    play.act("overseer", "open-review/UA-05", &why).await;
    assert!(governance(play).stage_review("05-V002".parse().unwrap()).unwrap().is_open());
    let gap = [
        ("observed-value", ""),
        ("missing-why", "Опитування не відбулося"),
        ("correction", "Звіт відкликано через помилку"),
    ];
    play.act("business-1", "record-observation/05-I001/2026-06-30", &gap).await;
}

#[tokio::test]
async fn a_region_is_steered_in_ukrainian() {
    life(&mut Play::with_bodies("").await).await;
}

#[tokio::test]
async fn a_region_is_steered_in_english() {
    life(&mut Play::with_bodies("/en").await).await;
}

#[tokio::test]
async fn what_waits_is_on_the_desk_of_whose_turn_it_is() {
    let mut play = Play::with_bodies("").await;
    red(&mut play).await;
    let link = |verb: &str| format!("h4 a[href$='/act/{verb}']");
    assert!(play.see("secretary", "/work").await.has(&link("propose-review-decision/05-V001")));
    let until = play.day_in(60);
    play.act("secretary", "propose-review-decision/05-V001", &correct(&until)).await;
    assert!(play.see("business-2", "/work").await.has(&link("confirm-review-decision/05-V001")));
    // A draft of a long form is kept like any other.
    let mut typed = occasion();
    typed.push(("go", "keep"));
    let answer = play.attempt("secretary", "record-occasion/UA-05", &typed).await;
    assert_eq!(answer.location(), "/act/record-occasion/UA-05");
    let form = play.see("secretary", "/act/record-occasion/UA-05").await.form("/act/record-occasion/UA-05");
    assert_eq!((form.one("occasion-title"), form.one("persons-science")), ("Сесія про ягоди", "4"));
}

#[tokio::test]
async fn a_risk_waits_for_the_body_that_answers_for_it() {
    let mut play = Play::with_bodies("").await;
    let by = play.day_in(30);
    for owner in ["05-B01", "05-B06"] {
        let mut fields = risk(&by);
        fields.retain(|(name, _)| !["risk-owner", "risk-what"].contains(name));
        let what = format!("Урожай не збережуть, каже {owner}");
        fields.extend([("risk-owner", owner), ("risk-what", what.as_str())]);
        play.act("secretary", "register-risk/UA-05", &fields).await;
    }
    play.days_pass(31);
    for (number, own, other) in [(1, "05-B01", "05-B06"), (2, "05-B06", "05-B01")] {
        let page = play.see("stranger", &format!("/risks/register/05-R00{number}")).await;
        let next = |body: &str| page.has(&format!("section.next a[href$='/bodies/{body}']"));
        assert!(next(own) && !next(other), "{}", page.text());
    }
}

#[tokio::test]
async fn what_cannot_be_done_yet_says_what_comes_first() {
    let mut play = Play::with_bodies("").await;
    red(&mut play).await;
    let (until, propose) = (play.day_in(3), "propose-review-decision/05-V001");
    play.act("secretary", propose, &correct(&until)).await;
    play.days_pass(3);
    let page = play.see("business-1", "/act/confirm-review-decision/05-V001").await;
    assert!(page.has(".notice a[href$='/act/return-review-decision/05-V001']"), "{}", page.text());
    assert!(!page.has("form.sheet"));
    play.refused_by("business-1", "confirm-review-decision/05-V001", &[], "day-not-ahead").await;
    play.act("business-1", "return-review-decision/05-V001", &[("reason", "День виконання вже минув")]).await;
    let until = play.day_in(60);
    play.act("secretary", propose, &correct(&until)).await;
    play.act("business-1", "confirm-review-decision/05-V001", &[]).await;
    let page = play.see("secretary", "/act/complete-review/05-V001").await;
    assert!(page.has(".notice a[href$='/regions/UA-05/edit']"), "{}", page.text());
    assert!(!page.has(".notice a[href*='/act/correct']"), "a target is set by the proposal alone");
    assert!(!page.has("form.sheet"));
}

#[tokio::test]
async fn what_joined_a_proposal_is_answered_before_it_is_confirmed() {
    let mut play = Play::with_bodies("").await;
    play.act("secretary", "register-indicator/UA-05", &indicator()).await;
    play.act("secretary", "open-review/05-P01", &[("reason", "Ринок ягід змінився за рік")]).await;
    let (until, propose) = (play.day_in(60), "propose-review-decision/05-V001");
    let form = play.see("secretary", &format!("/act/{propose}")).await;
    assert!(form.text().contains("Відповідь на підставу 1. Перегляду просить"), "{}", form.text());
    play.act("secretary", propose, &correct(&until)).await;
    for (period, value) in [("2026-03-31", "1"), ("2026-06-30", "2")] {
        play.act("business-1", "record-observation/05-I001", &observed(period, value)).await;
    }
    let review = play.see("stranger", "/reviews/05-V001").await;
    for said in ["Новий урожай дасть інші показники", "Запропоноване рішення на неї не відповідає."]
    {
        assert!(review.text().contains(said), "{said}: {}", review.text());
    }
    let page = play.see("business-1", "/act/confirm-review-decision/05-V001").await;
    assert!(page.has(".notice a[href$='/act/return-review-decision/05-V001']"), "{}", page.text());
    play.refused_by("business-1", "confirm-review-decision/05-V001", &[], "cause-unanswered").await;
    play.act("business-1", "return-review-decision/05-V001", &[("reason", "Показник уже почервонів")]).await;
    let mut both = correct(&until);
    both.push(("cause-answer-2", "Зрошення збільшить збір ягід"));
    play.act("secretary", propose, &both).await;
    play.act("business-1", "confirm-review-decision/05-V001", &[]).await;
    let review = play.see("stranger", "/reviews/05-V001").await;
    assert!(review.text().contains("Зрошення збільшить збір ягід"), "{}", review.text());
}
