//! The numbers in the rules: those that hold, those that are proposed, those that held before.

use super::acts::About;
use super::parts::{Act, answer};
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use rozum_model::event::{RulesEvent, Subject};
use rozum_model::governance::{Mark, RuleSet, Rules};
use rozum_model::time::Day;
use rozum_model::{Event, State as Register};
use std::sync::Arc;

/// A number: the word of its rule, what holds, what held before (the latest first), what is proposed otherwise.
struct Number {
    name: &'static str,
    current: String,
    earlier: Vec<String>,
    proposed: Option<String>,
}

/// A change of the numbers: who proposed it and why, who confirmed it, which numbers differ.
struct Change<'a> {
    /// When it was confirmed, and by whom.
    confirmed: &'a Mark,
    /// When it was proposed and by whom, and why; the journal alone keeps it.
    proposed: Option<(Mark, String)>,
    /// The word of each rule that differs, what held before, what has held since.
    differing: Vec<(&'static str, String, String)>,
}

/// More events about the numbers than this there hardly are; the latest are told.
const MOST: u64 = 1_000;

#[derive(Template)]
#[template(path = "rules.html")]
struct Page<'a> {
    f: Frame,
    rules: &'a Rules,
    numbers: Vec<Number>,
    /// The first first.
    changes: Vec<Change<'a>>,
    acts: Vec<Act>,
}

/// `GET /rules`
pub async fn page(State(site): State<Arc<Site>>, visitor: Visitor) -> Result<Response, PageError> {
    let state = &visitor.snapshot.state;
    let rules = state.governance.rules.as_ref();
    let f = Frame::new(&visitor, Section::Governance);
    let proposals = proposals(&site, state).await?;
    let page = Page {
        changes: changes(&f, rules, &proposals),
        numbers: numbers(&f, rules),
        rules,
        acts: super::acts::of(&f, &site, state, &About::one(Subject::Rules)),
        f,
    };
    answer(&page.f, &page)
}

/// The set as pairs of the word of a rule and its number; no end of the martial law is a dash.
fn listed(f: &Frame, set: &RuleSet) -> [(&'static str, String); 20] {
    let day = |day: &Option<Day>| day.as_ref().map_or_else(|| "–".to_owned(), |day| f.day(day));
    [
        ("group-agenda-days", f.number(set.group_agenda_days)),
        ("council-agenda-days", f.number(set.council_agenda_days)),
        ("quorum-percent", f.number(set.quorum_percent)),
        ("seat-cap-percent", f.number(set.seat_cap_percent)),
        ("cooling-off-months", f.number(set.cooling_off_months)),
        ("least-assessments", f.number(set.least_assessments)),
        ("largest-score", f.number(set.largest_score)),
        ("consultation-days", f.number(set.consultation_days)),
        ("control-path", f.number(set.control_path)),
        ("major-change-percent", f.number(set.major_change_percent)),
        ("minor-shift-days", f.number(set.minor_shift_days)),
        ("holidays-suspended-to", day(&set.holidays_suspended_to)),
        ("case-answer-days", f.number(set.case_answer_days)),
        ("remedy-days", f.number(set.remedy_days)),
        ("appeal-days", f.number(set.appeal_days)),
        ("control-days", f.number(set.control_days)),
        ("observation-days", f.number(set.observation_days)),
        ("review-days", f.number(set.review_days)),
        ("amber-below-percent", f.number(set.amber_below_percent)),
        ("red-below-percent", f.number(set.red_below_percent)),
    ]
}

/// What was proposed, with why, the latest first.
async fn proposals(site: &Site, state: &Register) -> Result<Vec<(Mark, String)>, PageError> {
    let failed = |error: &dyn std::fmt::Display| {
        tracing::error!(%error, "events about the numbers in the rules cannot be read");
        PageError::Internal
    };
    let stored = site.rozum.journal().latest_about(&Subject::Rules, state.size, MOST).await;
    let mut all = Vec::new();
    for one in stored.map_err(|error| failed(&error))? {
        let recorded = one.recorded().map_err(|error| failed(&error))?;
        if let Event::Rules(RulesEvent::RulesProposed { reason, .. }) = recorded.event {
            all.push((Mark { by: recorded.actor, at: recorded.at, seq: recorded.seq }, reason));
        }
    }
    Ok(all)
}

/// Each change of the numbers, the first first.
fn changes<'a>(f: &Frame, rules: &'a Rules, proposals: &[(Mark, String)]) -> Vec<Change<'a>> {
    let sets = rules.earlier.iter().map(|own| &own.0).chain([&rules.current]);
    let listed: Vec<_> = sets.map(|set| listed(f, set)).collect();
    let change = |(at, own): (usize, &'a Arc<(RuleSet, Mark)>)| {
        let both = listed[at].iter().zip(&listed[at + 1]).filter(|(before, after)| before.1 != after.1);
        Change {
            confirmed: &own.1,
            proposed: proposals.iter().find(|(mark, _)| mark.seq < own.1.seq).cloned(),
            differing: both.map(|(before, after)| (before.0, before.1.clone(), after.1.clone())).collect(),
        }
    };
    rules.earlier.iter().enumerate().map(change).collect()
}

fn numbers(f: &Frame, rules: &Rules) -> Vec<Number> {
    let current = listed(f, &rules.current);
    let proposed = rules.proposed.as_ref().map(|own| listed(f, &own.rules));
    let earlier: Vec<_> = rules.earlier.iter().rev().map(|own| listed(f, &own.0)).collect();
    let number = |(at, (name, value)): (usize, &(&'static str, String))| Number {
        name,
        current: value.clone(),
        earlier: earlier.iter().map(|set| set[at].1.clone()).collect(),
        proposed: proposed.as_ref().map(|set| set[at].1.clone()).filter(|other| other != value),
    };
    current.iter().enumerate().map(number).collect()
}
