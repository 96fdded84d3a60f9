//! F8: two projects of one beneficiary that read alike and run at one time. Page: `docs/methods/risk-double-funding.md`.

use crate::indicator::{Basis, Family, Indicator, Side, Unit};
use crate::near::{Texts, nearest};
use crate::outcome::{Finding, Input};
use crate::view::{Case, Project, Standing};
use jiff::civil::date;
use rozum_model::Reason;
use rozum_model::governance::{OrganisationId, Term};

pub(crate) static INDICATOR: Indicator = Indicator {
    id: "F8",
    slug: "double-funding",
    family: Family::Funding,
    basis: Basis::Law,
    proposed: true,
    side: Side::AtLeast,
    unit: Unit::Share,
    threshold: |thresholds| thresholds.likeness,
    run,
};

/// Word families below which a text is too short to be compared.
const LEAST_WORDS: usize = 5;

fn run(case: &Case<'_>) -> Vec<Finding> {
    let lives = |project: &&Project<'_>| matches!(project.standing, Standing::Open | Standing::Awarded);
    let projects: Vec<&Project<'_>> = case.funding.projects.iter().filter(lives).collect();
    let texts = Texts::read(projects.iter().map(|project| {
        let content = project.content;
        [content.title.as_str(), content.summary.as_str()]
    }));
    let long = |at: usize| texts.set(at).len() >= LEAST_WORDS;
    let spans: Vec<Option<Term>> = projects.iter().map(|project| span(project)).collect();
    let keys: Vec<Vec<OrganisationId>> =
        projects.iter().map(|project| project.content.organisations().collect()).collect();
    let together = |one: usize, other: usize| {
        long(one) && long(other) && spans[one].zip(spans[other]).is_some_and(|(one, other)| one.meets(other))
    };
    let best = nearest(&texts, &keys, case.thresholds.likeness, together);
    let all = projects.iter().zip(best).enumerate();
    all.map(|(at, (project, best))| match best {
        _ if !long(at) => too_short(project),
        Some((other, alike)) => alike_pair(case, project, projects[other], alike),
        None => INDICATOR.nothing(case, project.subject(), Vec::new()),
    })
    .collect()
}

fn too_short(project: &Project<'_>) -> Finding {
    let why = Reason::new("risk-text-too-short").with("application", project.id.to_string());
    INDICATOR.missing(project.subject(), why.with("least", LEAST_WORDS))
}

fn alike_pair(case: &Case<'_>, project: &Project<'_>, other: &Project<'_>, alike: f64) -> Finding {
    let inputs = vec![
        Input::text("title", &project.content.title, project.place()),
        Input::text("title", &other.content.title, other.place()),
    ];
    INDICATOR.judge(case, project.subject(), alike, inputs, || {
        let reason = Reason::new("risk-f8-flag").with("application", project.id.to_string());
        reason.with("other", other.id.to_string())
    })
}

/// The time of the contract; before there is one, the years of the budget.
fn span(project: &Project<'_>) -> Option<Term> {
    if let Some(plan) = project.plan {
        return Some(Term { from: plan.starts, to: plan.ends });
    }
    let years = || project.content.budget.iter().map(|line| line.year);
    let (first, last) = (years().min()?, years().max()?);
    Some(Term { from: date(first, 1, 1), to: date(last, 12, 31) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_works() {
        crate::examples::check(&INDICATOR);
    }
}
