//! The sentences atop the cockpit: what got worse, what got better, who must act. Each part leads to its rows.

use crate::frame::Frame;
use rozum_app::rows::{Cockpit, CockpitOwes, CockpitTrend};
use rozum_locale::text_with;

/// Parts of a sentence at most: a reader keeps so many.
const MOST: usize = 3;

/// A part of a sentence.
pub struct Part {
    /// How many of what: as many rows as its address has.
    pub said: String,
    /// Its rows.
    pub href: String,
    /// What is said of them after it.
    pub after: String,
    /// Whose turn it is, before it; empty where the part is of nobody.
    pub name: String,
    /// Whether people wrote that name, in Ukrainian.
    pub verbatim: bool,
}

/// The three sentences.
pub fn parts(f: &Frame, cockpit: &Cockpit) -> [Vec<Part>; 3] {
    let trends = |all: &[CockpitTrend]| all.iter().take(MOST).map(|one| trend(f, one)).collect();
    let owes = cockpit.owes.iter().take(MOST).map(|one| owed(f, one)).collect();
    [trends(&cockpit.worse), trends(&cockpit.better), owes]
}

fn trend(f: &Frame, one: &CockpitTrend) -> Part {
    let list = match one.what {
        "red" | "no-data" | "green" => format!("/indicators?about=register&colour={}", one.what),
        "late" => "/overdue".to_owned(),
        "flags" => "/risks?outcome=flag".to_owned(),
        "reviews" => "/reviews?stage=undecided".to_owned(),
        "cases" => "/cases?stage=unclosed".to_owned(),
        _ => format!("/projects?phase={}", one.what),
    };
    let way = if one.is > one.was { "cockpit-trend-more" } else { "cockpit-trend-less" };
    Part {
        said: f.counted("cockpit-trend-", one.what, one.is).into_owned(),
        href: f.href(list),
        after: f.count(way, one.is.abs_diff(one.was)).into_owned(),
        name: String::new(),
        verbatim: false,
    }
}

fn owed(f: &Frame, one: &CockpitOwes) -> Part {
    let days = [("count", one.count.into()), ("days", one.longest_days.into())];
    let who = one.name.clone().unwrap_or_else(|| f.named("cockpit-owes-", &one.turn).into_owned());
    Part {
        said: f.count("cockpit-owes", one.count).into_owned(),
        href: f.href(format!("/overdue?turn={}", one.turn)),
        after: text_with(f.lang, "cockpit-owes-since", &days).into_owned(),
        name: who,
        verbatim: one.name.is_some(),
    }
}
