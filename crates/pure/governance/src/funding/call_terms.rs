//! What a call may say.

use super::step::Step;
use crate::document;
use crate::texts::{Field, required};
use rozum_model::governance::{BodyKind, CallTerms, Kopecks};
use rozum_model::{Reason, RegionIso};
use std::collections::BTreeSet;

/// Most tasks, requirements and criteria of a call, each.
const MOST: usize = 30;

/// All that is wrong with a call of the region.
pub(super) fn check(step: &Step<'_>, region: RegionIso, terms: &CallTerms) -> Vec<Reason> {
    let mut reasons = Vec::new();
    required(Field::only("call-title"), &terms.title, &mut reasons);
    document::check(&terms.act, &mut reasons);
    tasks(step, region, terms, &mut reasons);
    measures(terms, &mut reasons);
    money(region, terms, &mut reasons);
    if terms.closes < terms.opens {
        let reason = Reason::new("call-reversed").with("opens", terms.opens.to_string());
        reasons.push(reason.with("closes", terms.closes.to_string()));
    }
    reasons
}

/// Tasks of the region that serve the priority of its working group.
fn tasks(step: &Step<'_>, region: RegionIso, terms: &CallTerms, reasons: &mut Vec<Reason>) {
    let body = step.state.governance.body(terms.working_group).filter(|body| body.closed.is_none());
    let priority = match body.map(|body| body.facts.kind) {
        Some(BodyKind::WorkingGroup { priority }) if priority.region() == region => Some(priority),
        _ => {
            let body = terms.working_group.to_string();
            reasons.push(Reason::new("call-needs-a-working-group").with("body", body));
            None
        }
    };
    counted("tasks", terms.tasks.len(), 1, reasons);
    let mut seen = BTreeSet::new();
    for task in &terms.tasks {
        let named = |reason: Reason| reason.with("task", task.to_string());
        if !seen.insert(task) {
            reasons.push(named(Reason::new("call-task-twice")));
        }
        match step.state.task(*task) {
            Some(found) if task.region() == region => {
                let serves = priority.is_none_or(|own| found.links.iter().any(|link| link.priority == own));
                if !serves {
                    reasons.push(named(Reason::new("call-task-of-another-priority")));
                }
            }
            _ => reasons.push(Reason::new("item-unknown").with("item", task.to_string())),
        }
    }
}

fn counted(what: &'static str, count: usize, least: usize, reasons: &mut Vec<Reason>) {
    if count < least || count > MOST {
        let reason = Reason::new("call-count-out-of-range").with("what", what).with("count", count);
        reasons.push(reason.with("least", least).with("most", MOST));
    }
}

fn measures(terms: &CallTerms, reasons: &mut Vec<Reason>) {
    counted("requirements", terms.requirements.len(), 1, reasons);
    counted("criteria", terms.criteria.len(), 1, reasons);
    for (index, requirement) in terms.requirements.iter().enumerate() {
        required(Field::of("requirement", index), requirement, reasons);
    }
    for (index, criterion) in terms.criteria.iter().enumerate() {
        required(Field::of("criterion-name", index), &criterion.name, reasons);
        required(Field::of("criterion-meaning", index), &criterion.meaning, reasons);
        if criterion.weight == 0 {
            reasons.push(Reason::new("criterion-weighs-nothing").with("number", index + 1));
        }
    }
    let sum: u32 = terms.criteria.iter().map(|criterion| u32::from(criterion.weight)).sum();
    if sum != 100 {
        reasons.push(Reason::new("weights-not-hundred").with("sum", sum));
    }
}

fn money(region: RegionIso, terms: &CallTerms, reasons: &mut Vec<Reason>) {
    let mut seen = BTreeSet::new();
    for share in &terms.allocations {
        reasons.extend(crate::regions::check(share.region));
        if !seen.insert(share.region) {
            reasons.push(Reason::new("allocation-twice").with("region", share.region.to_string()));
        }
        if share.amount == Kopecks::ZERO {
            reasons.push(Reason::new("allocation-of-nothing").with("region", share.region.to_string()));
        }
    }
    if !seen.contains(&region) {
        reasons.push(Reason::new("allocation-without-host").with("region", region.to_string()));
    }
    let whole = Kopecks::sum(terms.allocations.iter().map(|share| share.amount));
    if whole.is_none_or(|whole| terms.cap > whole) || terms.cap == Kopecks::ZERO {
        let whole = whole.map_or_else(String::new, |whole| whole.to_string());
        reasons.push(Reason::new("cap-out-of-range").with("cap", terms.cap.to_string()).with("whole", whole));
    }
    if terms.own_percent > 90 {
        reasons.push(Reason::new("own-part-out-of-range").with("percent", u32::from(terms.own_percent)));
    }
}

#[cfg(test)]
mod tests {
    use crate::samples::funding::{SECRETARY, bodies, council, drafting, terms};
    use crate::samples::seats::{day, no, person};
    use rozum_model::RegionIso;
    use rozum_model::governance::{CallTerms, Kopecks, Share};

    fn found(change: impl FnOnce(&mut CallTerms)) -> Vec<String> {
        let mut terms = terms();
        change(&mut terms);
        no(&bodies(), 0, &person(SECRETARY), drafting(terms))
    }

    #[test]
    fn a_call_serves_the_priority_of_its_group() {
        assert!(found(|_| {}).is_empty());
        assert_eq!(found(|t| t.working_group = council()), ["call-needs-a-working-group body=05-B04"]);
        assert_eq!(found(|t| t.tasks.push(t.tasks[0])), ["call-task-twice task=05-T01"]);
        assert_eq!(found(|t| t.tasks[0] = "05-T09".parse().unwrap()), ["item-unknown item=05-T09"]);
        assert_eq!(
            found(|t| t.tasks.clear()),
            ["call-count-out-of-range what=tasks count=0 least=1 most=30"]
        );
    }

    #[test]
    fn a_task_of_another_priority_is_named() {
        let mut state = bodies();
        let unlinking = rozum_model::Command::UnlinkTask {
            expected: None,
            task: "05-T01".parse().unwrap(),
            priority: "05-P01".parse().unwrap(),
            reason: "помилка".to_owned(),
        };
        crate::samples::seats::done(&mut state, 0, &rozum_model::Actor::Operator, unlinking);
        assert_eq!(
            no(&state, 0, &person(SECRETARY), drafting(terms())),
            ["call-task-of-another-priority task=05-T01"]
        );
    }

    #[test]
    fn a_call_fits_the_journal() {
        let long = |t: &mut CallTerms| t.requirements = vec!["я".repeat(20_000), "ю".repeat(20_000)];
        assert!(found(long)[0].starts_with("event-too-large bytes=8"), "{:?}", found(long));
    }

    #[test]
    fn weights_are_a_hundred() {
        assert_eq!(found(|t| t.criteria[0].weight = 59), ["weights-not-hundred sum=99"]);
        assert_eq!(
            found(|t| (t.criteria[0].weight, t.criteria[1].weight) = (0, 100)),
            ["criterion-weighs-nothing number=1"]
        );
        assert_eq!(found(|t| t.criteria[1].name.clear()), ["text-empty field=criterion-name number=2"]);
        assert_eq!(found(|t| t.requirements[0].clear()), ["text-empty field=requirement number=1"]);
    }

    #[test]
    fn money_is_bounded() {
        let other = crate::samples::seats::other_region();
        let share = |amount| Share { region: other, amount: Kopecks(amount) };
        assert_eq!(found(|t| t.allocations.push(share(0))), ["allocation-of-nothing region=UA-14"]);
        let nowhere = Share { region: RegionIso::from_number(99).unwrap(), amount: Kopecks(1) };
        assert_eq!(found(|t| t.allocations.push(nowhere)), ["region-unknown region=UA-99"]);
        assert_eq!(found(|t| t.allocations.extend([share(1), share(1)])), ["allocation-twice region=UA-14"]);
        assert_eq!(
            found(|t| t.allocations = vec![share(1_000_000)]),
            ["allocation-without-host region=UA-05"]
        );
        assert_eq!(found(|t| t.cap = Kopecks(1_000_001)), ["cap-out-of-range cap=10000.01 whole=10000.00"]);
        assert_eq!(found(|t| t.cap = Kopecks::ZERO), ["cap-out-of-range cap=0.00 whole=10000.00"]);
        assert_eq!(found(|t| t.own_percent = 91), ["own-part-out-of-range percent=91"]);
        assert_eq!(found(|t| t.closes = day(0)), ["call-reversed opens=1970-01-02 closes=1970-01-01"]);
    }
}
