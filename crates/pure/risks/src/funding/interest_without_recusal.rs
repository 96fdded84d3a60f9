//! F11: somebody with an interest decided all the same. Page: `docs/methods/risk-interest-without-recusal.md`.

use super::deciders::Decider;
use crate::indicator::{Basis, Family, Indicator, Side, Unit};
use crate::outcome::{Finding, Input};
use crate::ties::{Walk, Way};
use crate::view::{Case, Project};
use rozum_model::Reason;
use rozum_model::governance::{DeclaredInterest, InterestIn};
use rozum_model::time::Day;

pub(crate) static INDICATOR: Indicator = Indicator {
    id: "F11",
    slug: "interest-without-recusal",
    family: Family::Funding,
    basis: Basis::Law,
    proposed: false,
    side: Side::Above,
    unit: Unit::Count,
    // A hard stop: none is few enough, so there is nothing to set.
    threshold: |_| 0.0,
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let mut walk = Walk::new(&case.funding.ties);
    let decided = case.funding.projects.iter().filter(|project| project.deciders().next().is_some());
    decided.map(|project| of(case, project, &mut walk)).collect()
}

fn of(case: &Case<'_>, project: &Project<'_>, walk: &mut Walk<'_, '_>) -> Finding {
    let subject = project.subject();
    let (mut inputs, mut silent, mut walked) = (Vec::new(), None, None);
    for decider in project.deciders() {
        let declared = case.funding.ties.declared(decider.account);
        if silent.is_none() && declared.is_none() {
            silent = Some(decider.account);
        }
        let said = declared.and_then(|all| all.iter().find(|one| holds(one, project, &decider)));
        if let Some(interest) = said {
            inputs.push(input("declared-interest", &decider).at(interest.declared.seq));
        } else if tied(case, project, &decider, walk, &mut walked) {
            inputs.push(input("found-interest", &decider).at(decider.event));
        }
    }
    let count = inputs.len();
    match silent {
        // Without a statement nobody knows that there was no interest.
        Some(account) if count == 0 => INDICATOR
            .missing(subject, Reason::new("risk-missing-declaration").with("account", account.as_str())),
        _ => INDICATOR.judge(case, subject, crate::money::wide(count as u128), inputs, || {
            Reason::new("risk-f11-flag").with("application", project.id.to_string()).with("count", count)
        }),
    }
}

fn input(name: &'static str, decider: &Decider<'_>) -> Input {
    Input::text(name, decider.act.code(), decider.place())
}

/// Declared, whenever that was, and not withdrawn before the decision.
fn holds(declared: &DeclaredInterest, project: &Project<'_>, decider: &Decider<'_>) -> bool {
    let about = match declared.interest.in_what {
        InterestIn::Organisation(id) => project.content.organisations().any(|part| part == id),
        InterestIn::Application(id) => id == project.id,
    };
    about && declared.withdrawn.as_ref().is_none_or(|(withdrawn, _)| withdrawn.seq > decider.event)
}

/// Whether the register shows a tie: a seat for an organisation of the application, or a chain of control between
/// the two, one above the other.
fn tied(
    case: &Case<'_>,
    project: &Project<'_>,
    decider: &Decider<'_>,
    walk: &mut Walk<'_, '_>,
    walked: &mut Option<Day>,
) -> bool {
    let ties = &case.funding.ties;
    if *walked != Some(decider.day) {
        let starts = || project.content.organisations().filter_map(|id| ties.node_of(id));
        walk.from(starts(), decider.day, case.thresholds.control_path, Way::Up);
        walk.also(starts(), decider.day, case.thresholds.control_path, Way::Down);
        *walked = Some(decider.day);
    }
    ties.own(decider.account, decider.day).any(|node| walk.steps(node).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_works() {
        crate::examples::check(&INDICATOR);
    }

    #[test]
    fn a_chain_of_control_up_or_down_is_an_interest_but_not_a_common_owner() {
        let told = |control: &str| {
            let lines = format!(
                "body 05-B01 priority=05-P01\ncall 05-C01 group=05-B01\norganisation o-0001\norganisation o-0002\n\
                 organisation o-0003\n{control}\nseat 05-B01-M01 a-5 for=o-0003\ndeclare a-5\n\
                 application 05-A001 call=05-C01 lead=o-0001 asked=600\nballot 05-A001 by=a-5 on=2026-03-01"
            );
            crate::examples::found(&INDICATOR, &lines)[0].outcome.is_flag()
        };
        assert!(!told(""));
        assert!(told("control o-0001 by=o-0003"));
        assert!(told("control o-0003 by=o-0001"));
        assert!(told("control o-0001 by=o-0002\ncontrol o-0002 by=o-0003"));
        assert!(told("control o-0001 by=a-5"));
        assert!(!told("control o-0001 by=o-0002\ncontrol o-0003 by=o-0002"));
        assert!(!told("control o-0001 by=o-0003 since=2020-01-01 until=2025-01-01"));
    }
}
