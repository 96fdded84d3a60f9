//! Every rule of governance refuses somebody through a form, and the page names the rule and leads to the line that
//! tells it. What no form can reach stands on a list, each with the reason.

mod bodies;
mod calls;
mod contracts;
mod oversight;
mod second;
mod sittings;
mod steering;
mod unreached;

use super::play::Play;
use super::{afterwards, life};
use axum::http::StatusCode;
use std::collections::BTreeSet;

/// Who types what into which form, and the rules that refuse it, among others.
type Row<'a> = (&'a str, &'a str, Vec<(&'a str, &'a str)>, &'a [&'a str]);

async fn refuse(play: &mut Play, rows: Vec<Row<'_>>) {
    for (who, verb, fields, expected) in rows {
        let rules = play.refused(who, verb, &fields).await;
        for rule in expected {
            assert!(rules.iter().any(|own| own == rule), "{who} {verb}: not {rule}, but {rules:?}");
        }
    }
}

/// What was typed, with some of it typed otherwise.
fn with<'a>(typed: &[(&'a str, &'a str)], other: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let stays = |name: &str| other.iter().all(|(own, _)| *own != name);
    let kept = typed.iter().copied().filter(|(name, _)| stays(name));
    kept.chain(other.iter().copied()).collect()
}

/// Ids of all rules that the pages of governance tell.
async fn all_rules(play: &mut Play) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for page in ["governance", "implementation", "oversight", "steering"] {
        let page = play.see("stranger", &format!("/methods/{page}")).await;
        assert_eq!(page.status, StatusCode::OK);
        let (html, lines) = (page.html(), crate::site::css("a[id]"));
        all.extend(html.select(&lines).filter_map(|line| line.attr("id")).map(str::to_owned));
    }
    all
}

#[tokio::test]
async fn every_rule_refuses_through_a_form_or_its_reason_is_told() {
    let mut play = Play::begin("/en").await;
    bodies::before_oversight(&mut play).await;
    play.found().await;
    play.bodies().await;
    bodies::refused(&mut play).await;
    calls::terms_refused(&mut play).await;
    life::call(&mut play).await;
    calls::second_call(&mut play).await;
    calls::content_refused(&mut play).await;
    life::applied(&mut play).await;
    calls::screening_refused(&mut play).await;
    life::assessed(&mut play).await;
    calls::closed_assessment_refused(&mut play).await;
    life::consulted(&mut play).await;
    sittings::agenda_refused(&mut play).await;
    life::proposed(&mut play).await;
    life::approved(&mut play).await;
    sittings::decided_refused(&mut play).await;
    life::contracted(&mut play).await;
    contracts::reports_refused(&mut play).await;
    life::paid(&mut play).await;
    steering::refused(&mut play).await;
    afterwards::to_the_end(&mut play).await;
    afterwards::rules_change(&mut play).await;
    second::life(&mut play).await;
    oversight::refused(&mut play).await;
    steering::second(&mut play).await;
    oversight::beyond_the_calendar(&mut play).await;
    told_or_reached(&mut play).await;
}

async fn told_or_reached(play: &mut Play) {
    let all = all_rules(play).await;
    let listed: BTreeSet<_> = unreached::LIST.iter().map(|(id, _)| (*id).to_owned()).collect();
    let neither: Vec<_> =
        all.iter().filter(|id| !listed.contains(*id) && !play.refusals.contains(*id)).collect();
    assert!(neither.is_empty(), "no form was refused by these, and no reason is given why: {neither:?}");
    let both: Vec<_> = listed.intersection(&play.refusals).collect();
    assert!(both.is_empty(), "said to be out of reach, but reached: {both:?}");
    let strange: Vec<_> = listed.difference(&all).collect();
    assert!(strange.is_empty(), "no such rule: {strange:?}");
}
