//! The second application and the third: a sitting that goes wrong, a package that does not fit, work in trouble.

use super::super::play::Play;
use super::{Row, contracts, refuse, with};

pub async fn life(play: &mut Play) {
    // A third seat of business: more than one sector may have.
    let stranger = play.account("stranger").to_string();
    let today = play.day_in(0);
    let seat =
        [("account", stranger.as_str()), ("organisation", "o-0012"), ("from", &today), ("to", "2029-09-20")];
    play.act("administrator", "propose-mandate/05-B03", &seat).await;
    play.act("national-1", "confirm-mandate/05-B03-M06", &[]).await;
    called_off(play).await;
    proposed(play).await;
    packed(play).await;
    for condition in ["1", "2"] {
        let verb = format!("verify-condition/05-A002/{condition}");
        play.act("controller", &verb, &[("evidence-title", "Довідка")]).await;
        if condition == "1" {
            let again = vec![("evidence-title", "Довідка")];
            refuse(play, vec![("controller", &verb, again, &["condition-verified-already"])]).await;
        }
    }
    contracts::contract_refused(play).await;
    contracts::work_refused(play).await;
}

fn vote() -> Vec<(&'static str, &'static str)> {
    vec![("choice", "for"), ("why-1", "Нове"), ("why-2", "Зможуть")]
}

async fn agenda(play: &mut Play) {
    let sits = play.day_in(5);
    let points = [
        ("sits-on", sits.as_str()),
        ("matter", "05-A002"),
        ("conditions", "Перша умова; Друга умова"),
        ("matter", "05-A003"),
        ("conditions", ""),
    ];
    play.act("secretary", "publish-agenda/05-B03", &points).await;
}

/// A sitting to which too few came, and at which somebody voted who must not.
async fn called_off(play: &mut Play) {
    agenda(play).await;
    let later = play.day_in(9);
    let again = vec![("sits-on", later.as_str()), ("matter", "05-A002"), ("conditions", "")];
    let first = play.account("business-1").to_string();
    let secretary = play.account("secretary").to_string();
    let came = vec![("present", first.as_str())];
    let wrong =
        vec![("present", first.as_str()), ("present", first.as_str()), ("present", secretary.as_str())];
    let rows: Vec<Row<'_>> = vec![
        ("secretary", "publish-agenda/05-B03", again, &["matter-already-on-an-agenda"]),
        ("secretary", "record-attendance/05-B03-S03", came.clone(), &["sitting-not-today"]),
    ];
    refuse(play, rows).await;
    play.days_pass(5);
    let rows: Vec<Row<'_>> = vec![(
        "secretary",
        "record-attendance/05-B03-S03",
        wrong,
        &["attendance-named-twice", "attendance-of-a-stranger"],
    )];
    refuse(play, rows).await;
    play.attend("05-B03-S03", &["business-1", "business-2"]).await;
    play.act("business-2", "recuse/05-B03-S03/1", &[("reason", "Сусід")]).await;
    play.act("business-1", "cast-ballot/05-B03-S03/1", &vote()).await;
    let reason = vec![("reason", "x")];
    let rows: Vec<Row<'_>> = vec![
        ("secretary", "record-attendance/05-B03-S03", came, &["attendance-already-recorded"]),
        ("secretary", "cast-ballot/05-B03-S03/1", vote(), &["only-a-member"]),
        ("stranger", "cast-ballot/05-B03-S03/1", vote(), &["ballot-of-an-absent", "interests-not-stated"]),
        ("business-2", "recuse/05-B03-S03/1", reason.clone(), &["already-recused"]),
        ("business-2", "cast-ballot/05-B03-S03/1", vote(), &["ballot-of-the-recused"]),
        ("business-1", "cast-ballot/05-B03-S03/1", vote(), &["ballot-already-cast"]),
        ("business-1", "recuse/05-B03-S03/1", reason.clone(), &["recused-after-voting"]),
        ("secretary", "cancel-sitting/05-B03-S03", reason.clone(), &["sitting-under-way"]),
        ("secretary", "close-vote/05-B03-S03/2", vec![], &["ballots-missing"]),
    ];
    refuse(play, rows).await;
    play.act("business-1", "declare-interests/new", &[("interest-in", "05-A002"), ("tie", "family")]).await;
    let rows: Vec<Row<'_>> = vec![(
        "secretary",
        "close-vote/05-B03-S03/1",
        vec![],
        &["no-quorum", "sector-absent", "sector-above-cap", "vote-void"],
    )];
    refuse(play, rows).await;
    play.days_pass(1);
    play.act("secretary", "cancel-sitting/05-B03-S03", &[("reason", "Немає кворуму")]).await;
    let came = vec![("present", first.as_str())];
    let rows: Vec<Row<'_>> =
        vec![("secretary", "record-attendance/05-B03-S03", came, &["sitting-cancelled"])];
    refuse(play, rows).await;
    play.act("business-1", "withdraw-interest/new", &[("interest", "1"), ("reason", "Помилка")]).await;
    play.act("stranger", "end-mandate/05-B03-M06", &[("reason", "Зайве місце")]).await;
    // The seat ends with the day.
    play.days_pass(1);
}

async fn proposed(play: &mut Play) {
    agenda(play).await;
    play.days_pass(5);
    let members = ["business-1", "scholar", "villager", "official"];
    play.attend("05-B03-S04", &members).await;
    for point in ["1", "2"] {
        for who in members {
            play.act(who, &format!("cast-ballot/05-B03-S04/{point}"), &vote()).await;
        }
        let reason = vec![("reason", "x")];
        let rows: Vec<Row<'_>> =
            vec![("secretary", "cancel-sitting/05-B03-S04", reason, &["sitting-under-way", "vote-complete"])];
        refuse(play, rows).await;
        play.act("secretary", &format!("close-vote/05-B03-S04/{point}"), &[]).await;
    }
}

async fn packed(play: &mut Play) {
    let rows: Vec<Row<'_>> = vec![
        ("secretary", "form-package/05-C02", vec![], &["allocation-exhausted"]),
        ("secretary", "form-package/05-C01", vec![("matters", "05-A003")], &["package-not-as-proposed"]),
    ];
    refuse(play, rows).await;
    play.act("secretary", "form-package/05-C01", &[]).await;
    let sits = play.day_in(10);
    play.act("secretary", "publish-agenda/05-B04", &[("sits-on", &sits), ("matter", "05-C01-P03")]).await;
    play.days_pass(10);
    let members = ["councillor-1", "councillor-2"];
    play.attend("05-B04-S03", &members).await;
    let approve = [("verdict", "approve"), ("reason", "Так")];
    let stale = "0".repeat(64);
    let stale = with(&approve, &[("hash", stale.as_str())]);
    refuse(play, vec![("councillor-1", "cast-ballot/05-B04-S03/1", stale, &["package-hash-stale"])]).await;
    for who in members {
        play.act(who, "cast-ballot/05-B04-S03/1", &approve).await;
    }
    play.act("secretary", "close-vote/05-B04-S03/1", &[]).await;
}
