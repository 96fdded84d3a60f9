//! P3: people spoke and nobody answered. Page: `docs/methods/risk-unanswered-submissions.md`.

use crate::indicator::{Basis, Family, Indicator, Side, Unit};
use crate::money::over;
use crate::outcome::{Finding, Input};
use crate::view::{AskedPublic, Case, Project};
use rozum_model::Reason;

pub(crate) static INDICATOR: Indicator = Indicator {
    id: "P3",
    slug: "unanswered-submissions",
    family: Family::Inclusion,
    basis: Basis::Law,
    proposed: false,
    side: Side::Above,
    unit: Unit::Share,
    // Each submission is owed an answer: none may lack it.
    threshold: |_| 0.0,
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let asked = case.funding.projects.iter().filter_map(|project| Some((project, project.asked_public?)));
    asked.map(|(project, public)| of(case, project, public)).collect()
}

/// Until the last day answers are not late.
fn of(case: &Case<'_>, project: &Project<'_>, public: AskedPublic) -> Finding {
    let subject = project.subject();
    let late = if case.funding.today > public.until { public.unanswered } else { 0 };
    let Some(share) = over(late as u128, public.said as u128) else {
        let why = Reason::new("risk-nobody-spoke").with("application", project.id.to_string());
        return INDICATOR.missing(subject, why);
    };
    let inputs = vec![
        Input::count("submissions", public.said, project.place()).at(public.event),
        Input::count("unanswered", public.unanswered, project.place()),
        Input::day("open-until", public.until, project.place()).at(public.event),
    ];
    INDICATOR.judge(case, subject, share, inputs, || {
        let reason = Reason::new("risk-p3-flag").with("application", project.id.to_string());
        reason.with("count", late).with("until", public.until.to_string())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_works() {
        crate::examples::check(&INDICATOR);
    }
}
