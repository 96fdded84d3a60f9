//! What was counted by the rules of the diagnosis.

use super::super::Reading;
use super::super::measured::{Counted, Measured, found};
use super::super::verdict::holds;
use super::counting;
use rozum_diagnosis::Severity;
use rozum_model::{Reason, RegionIso};
use rozum_reference::national::{About, Statement};

/// Rules that ask which task serves which priority.
const ABOUT_LINKS: [&str; 2] = ["task-mismatch", "priority-without-task"];

/// What is counted; the doubtful cases, which are told and not counted; what the source leaves open.
pub(super) fn reasons(
    statement: &Statement,
    now: Reading<'_>,
    (rule, about): (&'static str, About),
    measured: &Measured,
) -> Vec<Reason> {
    let mut reasons =
        vec![Reason::new("national-counted-rule").with("rule", rule).with("about", code(about))];
    let doubtful = found(now, rule, about, |finding| finding.severity == Severity::Info).regions;
    let doubtful: Vec<RegionIso> =
        doubtful.into_iter().filter(|region| !measured.regions.contains(region)).collect();
    if !doubtful.is_empty() {
        reasons.push(counting(Reason::new("national-doubtful"), &doubtful));
        reasons.extend(with_doubtful(statement, measured.counted, doubtful.len()));
    }
    if ABOUT_LINKS.contains(&rule) {
        reasons.extend(without_links(now));
    }
    reasons
}

/// Whether the doubtful cases would turn the verdict.
fn with_doubtful(statement: &Statement, counted: Counted, doubtful: usize) -> Option<Reason> {
    let all = Counted { count: counted.count + doubtful, ..counted };
    let verdict = |counted| holds(statement.claim, statement.figure, counted);
    let turned = match (verdict(counted), verdict(all)) {
        (false, true) => "national-doubtful-would-agree",
        (true, false) => "national-doubtful-would-differ",
        _ => return None,
    };
    Some(Reason::new(turned).with("count", all.count).with("of", all.of))
}

/// Said where no task is linked to a priority.
fn without_links(now: Reading<'_>) -> Option<Reason> {
    let tasks = || now.strategies.iter().flat_map(|read| &read.tasks);
    let linked = tasks().any(|task| !task.item.links.is_empty());
    (!linked).then(|| Reason::new("national-without-links").with("count", tasks().count()))
}

const fn code(about: About) -> &'static str {
    match about {
        About::Strategy => "strategy",
        About::Priorities => "priorities",
        About::Tasks => "tasks",
        About::Any => "any",
    }
}
