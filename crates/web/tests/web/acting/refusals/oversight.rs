//! Cases of oversight, about the second project and about a body.

use super::super::afterwards::citation;
use super::super::play::Play;
use super::{Row, refuse, with};

pub async fn refused(play: &mut Play) {
    opened(play).await;
    complained(play).await;
    national(play).await;
    about_a_body(play).await;
}

fn opening(about: &'static str) -> Vec<(&'static str, &'static str)> {
    [("about", about), ("ground", "indicator")].into_iter().chain(citation()).collect()
}

async fn opened(play: &mut Play) {
    let unread = with(&opening("05-A002"), &[("observed", "багато"), ("evidence-title", "")]);
    let within = with(&opening("05-A002"), &[("observed", "1")]);
    let rumour = with(&opening("05-A002"), &[("cited", "Чутки")]);
    let never = with(&opening("05-A002"), &[("cited", "05-I001"), ("observed", "999")]);
    let other = with(&opening("05-A002"), &[("oversight-body", "05-B01")]);
    let rows: Vec<Row<'_>> = vec![
        ("secretary", "open-case/05-A002", other, &["only-a-member-of-oversight"]),
        ("overseer", "open-case/05-B06", opening("63-P01"), &["oversight-of-another-region"]),
        ("overseer", "open-case/05-B06", opening("05-B06"), &["case-about-itself"]),
        ("overseer", "open-case/05-B06", opening("05-A099"), &["case-about-nothing"]),
        ("overseer", "open-case/05-B06", unread, &["citation-not-a-figure", "citation-without-evidence"]),
        ("overseer", "open-case/05-B06", within, &["citation-within-threshold"]),
        ("overseer", "open-case/05-B06", rumour, &["citation-of-nothing"]),
        ("overseer", "open-case/05-B06", never, &["citation-not-observed"]),
    ];
    refuse(play, rows).await;
}

/// A complaint of somebody who sits in oversight, up to an order to end the project.
async fn complained(play: &mut Play) {
    let complaint = [("complaint-text", "Сиру не видно"), ("complaint-title", "Лист")];
    play.act("overseer", "file-complaint/05-A002", &complaint).await;
    refuse(play, vec![("overseer", "admit-case/05-K004", vec![], &["own-complaint"])]).await;
    play.act("overseer-2", "admit-case/05-K004", &[]).await;
    // Who complained and who admitted do not conclude: a third one does.
    let body = "05-B06".parse().unwrap();
    let next = play.site.rozum.snapshot().state.governance.mandates_of(body).count() + 1;
    play.seated(&format!("05-B06-M{next:02}"), "overseer-3").await;
    play.act("overseer-3", "declare-interests/new", &[]).await;
    let reason = vec![("reason", "x")];
    let conclusion = with(&citation(), &[("finding", "Не працюють"), ("order-kind", "terminate")]);
    let rows: Vec<Row<'_>> = vec![
        ("stranger", "answer-case/05-K004", vec![("turn", "x")], &["stranger-to-the-case"]),
        ("stranger", "file-appeal/05-K004", reason.clone(), &["not-the-other-side"]),
        ("stranger", "decline-case/05-K004", reason.clone(), &["not-in-this-oversight"]),
        ("overseer-3", "conclude-case/05-K004", conclusion.clone(), &["answer-awaited"]),
        ("overseer", "conclude-case/05-K004", conclusion.clone(), &["answer-awaited", "case-second-person"]),
        ("overseer", "escalate-case/05-K004", reason.clone(), &["escalation-too-early"]),
        ("overseer", "accept-remedy/05-K004", reason.clone(), &["case-step-impossible"]),
        ("treasurer", "complete-project/05-A002", vec![], &["case-open"]),
    ];
    refuse(play, rows).await;
    play.act("applicant", "answer-case/05-K004", &[("turn", "Сир зріє")]).await;
    play.act("overseer-3", "conclude-case/05-K004", &conclusion).await;
    play.act("applicant", "file-appeal/05-K004", &[("reason", "Дозріє")]).await;
    let rows: Vec<Row<'_>> = vec![
        ("applicant", "file-appeal/05-K004", reason.clone(), &["appeal-open"]),
        ("overseer", "accept-remedy/05-K004", reason, &["appeal-open", "project-not-ended"]),
    ];
    refuse(play, rows).await;
}

/// National oversight opens a case, and nobody is above it.
async fn national(play: &mut Play) {
    play.act("national-1", "open-case/UA-B01", &opening("05-A002")).await;
    play.act("applicant", "answer-case/05-K005", &[("turn", "Знову те саме")]).await;
    let conclusion = with(&citation(), &[("finding", "Документів бракує"), ("order-kind", "correct")]);
    play.act("national-2", "conclude-case/05-K005", &conclusion).await;
    play.act("applicant", "file-appeal/05-K005", &[("reason", "Вже є")]).await;
    let rows: Vec<Row<'_>> = vec![
        (
            "national-1",
            "decide-appeal/05-K005",
            vec![("upheld", "no"), ("reason", "x")],
            &["part-in-the-case"],
        ),
        ("national-1", "escalate-case/05-K005", vec![("reason", "x")], &["nowhere-to-escalate"]),
    ];
    refuse(play, rows).await;
}

/// Payments of a body cannot be stopped; its members may appeal, but not for ever.
async fn about_a_body(play: &mut Play) {
    let letter = [("about", "05-B01"), ("ground", "media"), ("letter-title", "Стаття")];
    play.act("overseer", "open-case/05-B06", &letter).await;
    play.act("secretary", "answer-case/05-K006", &[("turn", "Неправда")]).await;
    let conclusion = with(&citation(), &[("finding", "Протоколи запізнюються"), ("order-kind", "correct")]);
    let stopping = with(&conclusion, &[("order-kind", "suspend-payments")]);
    refuse(play, vec![("overseer-2", "conclude-case/05-K006", stopping, &["order-without-project"])]).await;
    play.act("overseer-2", "conclude-case/05-K006", &conclusion).await;
    play.days_pass(30);
    let late = vec![("reason", "x")];
    refuse(play, vec![("secretary", "file-appeal/05-K006", late, &["appeal-too-late"])]).await;
    // The project was to end and did not; a milder order does not take that back.
    play.act("national-1", "decide-appeal/05-K004", &[("upheld", "no"), ("reason", "Строк минув")]).await;
    play.days_pass(60);
    refuse(play, vec![("overseer-3", "conclude-case/05-K004", conclusion, &["order-milder"])]).await;
}

/// Deadlines are counted only as far as holidays are known. Last of all: every seat has run out by then.
pub async fn beyond_the_calendar(play: &mut Play) {
    play.days_pass(60_000);
    let complaint = vec![("complaint-text", "Пізно"), ("complaint-title", "Лист")];
    refuse(play, vec![("stranger", "file-complaint/05-P01", complaint, &["calendar-does-not-reach"])]).await;
}
