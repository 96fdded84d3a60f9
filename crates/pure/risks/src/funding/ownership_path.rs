//! F10: a short path of control between who receives and who decided. Page: `docs/methods/risk-ownership-path.md`.

use super::deciders::Decider;
use crate::indicator::{Basis, Family, Indicator, Side, Unit};
use crate::outcome::{Finding, Input, Place};
use crate::ties::{Node, Walk, Way};
use crate::view::{Case, Project};
use rozum_model::Reason;
use rozum_model::time::Day;

pub(crate) static INDICATOR: Indicator = Indicator {
    id: "F10",
    slug: "ownership-path",
    family: Family::Funding,
    basis: Basis::Law,
    proposed: false,
    side: Side::AtMost,
    unit: Unit::Steps,
    threshold: |thresholds| f64::from(thresholds.control_path),
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let mut walk = Walk::new(&case.funding.ties);
    let decided = case.funding.projects.iter().filter(|project| project.deciders().next().is_some());
    decided.map(|project| of(case, project, &mut walk)).collect()
}

struct Path<'a> {
    steps: u8,
    decider: Decider<'a>,
    through: Node,
}

fn of(case: &Case<'_>, project: &Project<'_>, walk: &mut Walk<'_, '_>) -> Finding {
    let subject = project.subject();
    let Some(path) = shortest(case, project, walk) else {
        let unknown = project
            .content
            .organisations()
            .find(|id| !case.funding.firm(*id).is_some_and(|firm| firm.controlled));
        return unknown.map_or_else(
            || INDICATOR.nothing(case, subject, Vec::new()),
            |id| {
                INDICATOR.missing(
                    subject,
                    Reason::new("risk-missing-controllers").with("organisation", id.to_string()),
                )
            },
        );
    };
    let through = case.funding.ties.name(path.through).to_string();
    let inputs = vec![
        Input::text("act", path.decider.act.code(), path.decider.place()).at(path.decider.event),
        Input::text("through", &through, path.decider.place()),
        Input::text("beneficiary", project.lead(), Place::Project(project.id)),
    ];
    INDICATOR.judge(case, subject, f64::from(path.steps), inputs, || {
        Reason::new("risk-f10-flag")
            .with("application", project.id.to_string())
            .with("account", path.decider.account.as_str())
            .with("through", through)
            .with("steps", u32::from(path.steps))
    })
}

/// The shortest path between an organisation of the application and a person who decided on it, or one whom the
/// person sat for, on the day of the decision; the first of equals.
fn shortest<'a>(case: &Case<'_>, project: &Project<'a>, walk: &mut Walk<'_, '_>) -> Option<Path<'a>> {
    let ties = &case.funding.ties;
    let mut walked: Option<Day> = None;
    let mut best: Option<Path<'a>> = None;
    for decider in project.deciders() {
        if walked != Some(decider.day) {
            let starts = project.content.organisations().filter_map(|id| ties.node_of(id));
            walk.from(starts, decider.day, case.thresholds.control_path, Way::Both);
            walked = Some(decider.day);
        }
        for node in ties.own(decider.account, decider.day) {
            let Some(steps) = walk.steps(node) else { continue };
            if best.as_ref().is_none_or(|best| steps < best.steps) {
                best = Some(Path { steps, decider, through: node });
            }
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_works() {
        crate::examples::check(&INDICATOR);
    }
}
