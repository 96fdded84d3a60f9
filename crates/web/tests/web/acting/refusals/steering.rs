//! Rules of steering: who has no hand in it, what cannot be told, what was not done.

use super::super::play::Play;
use super::super::steering::{correct, indicator, observed, occasion, red, retarget, risk};
use super::{Row, refuse, with};

const REGISTER: &str = "register-indicator/UA-05";
const PROPOSE: &str = "propose-review-decision/05-V001";
const RECORD: &str = "record-observation/05-I001";

const ANSWER: (&str, &str) = ("cause-answer-1", "Про це подбали ще навесні");

/// While the first project is under way.
pub async fn refused(play: &mut Play) {
    terms_refused(play).await;
    red(play).await;
    let again: Vec<Row<'_>> = vec![("secretary", REGISTER, indicator(), &["indicator-known"])];
    refuse(play, again).await;
    let why = vec![("reason", "Те саме вже внесено для стратегії")];
    let rests = ["indicator-observed", "indicator-under-review"];
    refuse(play, vec![("secretary", "withdraw-indicator/05-I001", why, &rests)]).await;
    observations_refused(play).await;
    reviews_refused(play).await;
    follow_up_refused(play).await;
    project_refused(play).await;
    occasions_refused(play).await;
    risks_refused(play).await;
    corrected_refused(play).await;
}

async fn terms_refused(play: &mut Play) {
    let other = |other: &[(&'static str, &'static str)]| with(&indicator(), other);
    let late = play.day_in(1);
    let future = with(&indicator(), &[("baseline-on", late.as_str())]);
    let rows: Vec<Row<'_>> = vec![
        ("secretary", REGISTER, other(&[("steered", "05-A001")]), &["indicator-of-a-project"]),
        ("secretary", REGISTER, other(&[("steered", "05-P99")]), &["steered-unknown"]),
        ("secretary", REGISTER, other(&[("indicator-owner", "05-B06")]), &["indicator-owner-unfit"]),
        ("secretary", REGISTER, other(&[("target-value", ""), ("target-on", "")]), &["target-missing"]),
        ("secretary", REGISTER, other(&[("indicator-kind", "context")]), &["context-with-target"]),
        ("secretary", REGISTER, other(&[("target-on", "2025-12-31")]), &["target-before-baseline"]),
        ("secretary", REGISTER, other(&[("target-on", "2026-03-31")]), &["target-over"]),
        ("secretary", REGISTER, future, &["baseline-from-the-future"]),
        ("secretary", REGISTER, other(&[("baseline-on", "0202-12-31")]), &["baseline-too-early"]),
    ];
    refuse(play, rows).await;
}

async fn observations_refused(play: &mut Play) {
    let bare =
        vec![("observed-period", "2026-06-30"), ("observed-value", "7"), ("correction", "Описка у звіті")];
    let first = with(&observed("2026-09-30", "7"), &[("correction", "Описка у звіті")]);
    let same = with(&observed("2026-06-30", "2.5"), &[("correction", "Описка у звіті")]);
    let rows: Vec<Row<'_>> = vec![
        ("business-1", RECORD, observed("2026-12-31", "7"), &["period-not-over"]),
        ("business-1", RECORD, observed("2026-09-30", "-3"), &["value-below-zero"]),
        ("business-1", RECORD, observed("2026-05-31", "7"), &["period-not-of-the-indicator"]),
        ("business-1", RECORD, bare, &["observation-without-evidence"]),
        ("business-1", RECORD, observed("2026-06-30", "7"), &["observation-known"]),
        ("business-1", RECORD, first, &["nothing-to-correct"]),
        ("business-1", RECORD, same, &["observation-unchanged"]),
    ];
    refuse(play, rows).await;
}

async fn reviews_refused(play: &mut Play) {
    let (until, today, far) = (play.day_in(60), play.day_in(0), play.day_in(400));
    let why = || vec![("reason", "Показник не росте")];
    let keep = || vec![("decision", "keep"), ("reason", "Усе ще буде добре"), ANSWER];
    let kept = with(&keep(), &[("change-what", "Нічого не змінювати"), ("change-until", until.as_str())]);
    let bare = vec![("decision", "correct"), ("reason", "Врожай загинув від морозу"), ANSWER];
    let rows: Vec<Row<'_>> = vec![
        ("stranger", "open-review/05-P01", why(), &["not-concerned"]),
        ("secretary", "open-review/05-P01", why(), &["review-open-already"]),
        ("business-1", "confirm-review-decision/05-V001", Vec::new(), &["review-step-impossible"]),
        ("secretary", PROPOSE, kept, &["keep-changes-nothing"]),
        ("secretary", PROPOSE, bare, &["change-missing", "until-missing"]),
        ("secretary", PROPOSE, correct(&today), &["day-not-ahead"]),
        ("secretary", PROPOSE, correct(&far), &["day-too-far-ahead"]),
    ];
    refuse(play, rows).await;
    targets_refused(play, &until).await;
    play.act("secretary", PROPOSE, &correct(&until)).await;
    let rows: Vec<Row<'_>> =
        vec![("secretary", "confirm-review-decision/05-V001", Vec::new(), &["only-the-deciding-body"])];
    refuse(play, rows).await;
    play.act("business-1", "confirm-review-decision/05-V001", &[]).await;
}

async fn targets_refused(play: &mut Play, until: &str) {
    let far = "2027-12-31";
    let ending = with(&retarget(until, "600", far), &[("decision", "discontinue")]);
    let other = with(&retarget(until, "600", far), &[("target-indicator", "05-I009")]);
    let mut twice = retarget(until, "600", far);
    twice.extend([("target-indicator", "05-I001"), ("target-value", "700"), ("target-on", far)]);
    let today = play.day_in(0);
    let rows: Vec<Row<'_>> = vec![
        ("secretary", PROPOSE, ending, &["targets-only-to-correct"]),
        ("secretary", PROPOSE, other, &["target-of-something-else"]),
        ("secretary", PROPOSE, twice, &["target-twice"]),
        ("secretary", PROPOSE, retarget(until, "1 000,50", far), &["target-unchanged"]),
        ("secretary", PROPOSE, retarget(until, "600", &today), &["target-too-near"]),
    ];
    refuse(play, rows).await;
}

fn done(what: &str) -> Vec<(&str, &str)> {
    vec![("follow-up", what), ("follow-up-words", "Зроблено те, що вирішено")]
}

async fn follow_up_refused(play: &mut Play) {
    let complete = "complete-review/05-V001";
    let rows: Vec<Row<'_>> = vec![
        ("secretary", complete, done("ended"), &["follow-up-of-another-kind"]),
        ("secretary", complete, done("version/99"), &["follow-up-version-unknown"]),
        ("secretary", complete, done("version/1"), &["follow-up-version-before"]),
        ("secretary", complete, done("target/05-I001"), &["follow-up-target-not-corrected"]),
    ];
    refuse(play, rows).await;
}

/// Two reviews about the project: what was to change did not, what was to end did not.
async fn project_refused(play: &mut Play) {
    let until = play.day_in(60);
    for (review, decision, what, rule) in [
        ("05-V002", "correct", "modification/9", "follow-up-modification-not-accepted"),
        ("05-V003", "discontinue", "ended", "follow-up-project-not-ended"),
    ] {
        play.act("overseer", "open-review/05-A001", &[("reason", "Звіти запізнюються")]).await;
        let proposal = with(&correct(&until), &[("decision", decision)]);
        play.act("secretary", &format!("propose-review-decision/{review}"), &proposal).await;
        play.act("business-1", &format!("confirm-review-decision/{review}"), &[]).await;
        let complete = format!("complete-review/{review}");
        let rules = [rule];
        let rows: Vec<Row<'_>> = vec![("secretary", &complete, done(what), &rules)];
        refuse(play, rows).await;
    }
}

async fn occasions_refused(play: &mut Play) {
    let record = "record-occasion/UA-05";
    let other = |other: &[(&'static str, &'static str)]| with(&occasion(), other);
    let tomorrow = play.day_in(1);
    let ahead = with(&occasion(), &[("occasion-day", tomorrow.as_str())]);
    let twice = other(&[
        ("guest-registered", "o-0003"),
        ("guest-name", ""),
        ("guest-sector", ""),
        ("guest-registered", "o-0003"),
        ("guest-name", ""),
        ("guest-sector", ""),
    ]);
    let nobody = other(&[
        ("persons-business", "0"),
        ("persons-science", "0"),
        ("persons-community", "0"),
        ("persons-authority", "0"),
    ]);
    let rows: Vec<Row<'_>> = vec![
        ("secretary", record, ahead, &["occasion-in-the-future"]),
        ("secretary", record, other(&[("occasion-priorities", "05-P99")]), &["occasion-priority-unknown"]),
        ("secretary", record, twice, &["guest-twice"]),
        ("secretary", record, nobody, &["occasion-without-persons"]),
        ("secretary", record, other(&[("persons-science", "0")]), &["fewer-persons-than-organisations"]),
        ("secretary", record, other(&[("proposal-guest", "3")]), &["proposal-of-nobody"]),
    ];
    refuse(play, rows).await;
    play.act("secretary", record, &occasion()).await;
    let same = vec![("reason", "Помилка в протоколі")];
    let rows: Vec<Row<'_>> = vec![
        ("secretary", record, occasion(), &["occasion-known"]),
        ("secretary", "correct-occasion/05-E001", same, &["occasion-unchanged"]),
    ];
    refuse(play, rows).await;
}

async fn risks_refused(play: &mut Play) {
    let register = "register-risk/UA-05";
    let by = play.day_in(30);
    let other = |other: &[(&'static str, &'static str)]| with(&risk(&by), other);
    let rows: Vec<Row<'_>> = vec![
        ("stranger", register, risk(&by), &["not-a-keeper-of-risks"]),
        ("secretary", register, other(&[("risk-about", "05-A099")]), &["risk-about-nothing"]),
        ("secretary", register, other(&[("risk-indicator", "F99")]), &["risk-indicator-unknown"]),
        ("secretary", register, other(&[("risk-owner", "05-B99")]), &["risk-owner-unfit"]),
    ];
    refuse(play, rows).await;
    play.act("secretary", register, &risk(&by)).await;
    let closed = vec![
        ("risk-judgement", "Склад збудовано й прийнято"),
        ("risk-next", "closed"),
        ("closing-why", "Є де зберігати врожай"),
    ];
    play.act("secretary", "review-risk/05-R001", &closed).await;
    let rows: Vec<Row<'_>> = vec![("secretary", "review-risk/05-R001", closed, &["risk-closed"])];
    refuse(play, rows).await;
}

/// What two persons decided about an indicator nobody withdraws; what was withdrawn is withdrawn once.
async fn corrected_refused(play: &mut Play) {
    let twice = [("steered", "UA-05"), ("indicator-name", "Сушіння ягід удома")];
    play.act("secretary", REGISTER, &with(&indicator(), &twice)).await;
    let withdraw = format!("withdraw-indicator/{}", last_indicator(play));
    let why = vec![("reason", "Те саме вже внесено двічі")];
    play.act("secretary", &withdraw, &why).await;
    refuse(play, vec![("secretary", &withdraw, why, &["indicator-withdrawn"])]).await;
    let of_strategy = [("steered", "UA-05"), ("indicator-name", "Вивіз сушених ягід")];
    play.act("secretary", REGISTER, &with(&indicator(), &of_strategy)).await;
    let id = last_indicator(play);
    play.act("secretary", "open-review/UA-05", &[("reason", "Ринок сушених ягід змінився")]).await;
    let review = last_review(play);
    let until = play.day_in(60);
    let lower = with(&retarget(&until, "600", "2027-12-31"), &[("target-indicator", id.as_str())]);
    play.act("secretary", &format!("propose-review-decision/{review}"), &lower).await;
    play.act("councillor-1", &format!("confirm-review-decision/{review}"), &[]).await;
    let (withdraw, why) = (format!("withdraw-indicator/{id}"), vec![("reason", "Те саме вже внесено двічі")]);
    refuse(play, vec![("secretary", &withdraw, why, &["indicator-was-corrected"])]).await;
}

fn last_indicator(play: &Play) -> String {
    let last = play.site.rozum.snapshot().state.governance.last_indicator("UA-05".parse().ok());
    format!("05-I{last:03}")
}

fn last_review(play: &Play) -> String {
    let reviews = &play.site.rozum.snapshot().state.governance.reviews;
    reviews.keys().next_back().unwrap().to_string()
}

/// At the end, since the secretary moves to the council and meets a proposal of their own there.
pub async fn second(play: &mut Play) {
    let of_strategy = [("steered", "UA-05"), ("indicator-name", "Частка сушених ягід")];
    play.act("secretary", REGISTER, &with(&indicator(), &of_strategy)).await;
    play.days_pass(40);
    let withdraw = format!("withdraw-indicator/{}", last_indicator(play));
    let why = vec![("reason", "Те саме вже внесено для пріоритету")];
    refuse(play, vec![("secretary", &withdraw, why, &["indicator-stands"])]).await;
    play.act("secretary", "open-review/UA-05", &[("reason", "Стратегію не переглядали рік")]).await;
    let review = last_review(play);
    let propose = format!("propose-review-decision/{review}");
    let until = play.day_in(60);
    let ending = with(&correct(&until), &[("decision", "discontinue")]);
    let rows: Vec<Row<'_>> = vec![("secretary", &propose, ending, &["strategy-not-discontinued"])];
    refuse(play, rows).await;
    play.act(
        "secretary",
        &propose,
        &[("decision", "keep"), ("reason", "Рік минув, підстав змінювати немає"), ANSWER],
    )
    .await;
    play.act("secretary", "end-mandate/05-B01-M01", &[("reason", "Перехід до ради")]).await;
    // The seat ends with the day.
    play.days_pass(1);
    play.seated("05-B04-M03", "secretary").await;
    let confirm = format!("confirm-review-decision/{review}");
    let rows: Vec<Row<'_>> = vec![("secretary", &confirm, Vec::new(), &["review-second-person"])];
    refuse(play, rows).await;
}
