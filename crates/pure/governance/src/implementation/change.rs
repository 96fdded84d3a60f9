//! How much a modification changes, and what none may change.

use super::commitments::amount;
use rozum_model::governance::{
    Application, ApplicationContent, BudgetLine, Implementing, Kopecks, Milestone, RuleSet, Source, Weight,
};
use rozum_model::{Reason, RegionIso};
use std::collections::{BTreeMap, BTreeSet};

/// Minor: the same work in the same words by the same organisations for the same money of each source, with
/// little moved between lines and milestones little later or earlier. `old` is what the councils approved last,
/// so that many small changes do not add up to a large one that nobody decided on.
pub(super) fn weight(old: &ApplicationContent, new: &ApplicationContent, rules: &RuleSet) -> Weight {
    let same_words = old.title == new.title && old.summary == new.summary && old.effects == new.effects;
    let same_work = old.task == new.task && old.kved == new.kved && old.indicators == new.indicators;
    let same_people = old.lead == new.lead && old.partners == new.partners;
    let same_money = by_source(&old.budget) == by_source(&new.budget);
    let moved = moved(&old.budget, &new.budget);
    let little_moved = match (moved, old.total()) {
        (Some(moved), Some(total)) => !moved.exceeds_percent(rules.major_change_percent, total),
        _ => false,
    };
    let near = old.milestones.len() == new.milestones.len()
        && old
            .milestones
            .iter()
            .zip(&new.milestones)
            .all(|(old, new)| near(old, new, rules.minor_shift_days));
    let same = same_words && same_work && same_people && same_money;
    if same && little_moved && near { Weight::Minor } else { Weight::Major }
}

fn by_source(budget: &[BudgetLine]) -> Option<BTreeMap<Source, Kopecks>> {
    let mut sums = BTreeMap::new();
    for line in budget.iter().filter(|line| line.amount > Kopecks::ZERO) {
        let sum: &mut Kopecks = sums.entry(line.source).or_default();
        *sum = sum.plus(line.amount)?;
    }
    Some(sums)
}

/// What left the lines that it stood in; `None` when a sum does not fit.
fn moved(old: &[BudgetLine], new: &[BudgetLine]) -> Option<Kopecks> {
    let by_line = |budget: &[BudgetLine]| -> Option<BTreeMap<_, Kopecks>> {
        let mut sums = BTreeMap::new();
        for line in budget {
            let sum: &mut Kopecks = sums.entry((line.source, line.year, line.milestone)).or_default();
            *sum = sum.plus(line.amount)?;
        }
        Some(sums)
    };
    let (old, new) = (by_line(old)?, by_line(new)?);
    let left = old.iter().map(|(key, was)| {
        let is = new.get(key).copied().unwrap_or_default();
        was.minus(is).unwrap_or_default()
    });
    Kopecks::sum(left)
}

fn near(old: &Milestone, new: &Milestone, days: u16) -> bool {
    let shift = new.due.duration_since(old.due).as_hours() / 24;
    old.title == new.title && shift.unsigned_abs() <= u64::from(days)
}

/// What no modification may do: what was certified stays, and the contract bounds the money.
pub(crate) fn bounds(
    application: &Application,
    work: &Implementing,
    new: &ApplicationContent,
) -> Vec<Reason> {
    let named = |reason: Reason| reason.with("application", application.id.to_string());
    let old = &application.current.content;
    let mut reasons = Vec::new();
    for milestone in work.reached() {
        let at = usize::from(milestone).saturating_sub(1);
        if old.milestones.get(at) != new.milestones.get(at) {
            let reason = Reason::new("certified-milestone-changed").with("milestone", u32::from(milestone));
            reasons.push(named(reason));
        }
    }
    let terms = &work.before.contract.terms;
    let count = new.milestones.len();
    let paid_for = terms.tranches.iter().filter_map(|tranche| tranche.milestone).max().unwrap_or(0);
    if usize::from(paid_for) > count {
        let reason = Reason::new("tranche-milestone-dropped").with("milestone", u32::from(paid_for));
        reasons.push(named(reason.with("count", count)));
    }
    if let Some(last) =
        new.milestones.iter().map(|milestone| milestone.due).max().filter(|due| terms.ends < *due)
    {
        let reason = Reason::new("contract-ends-before-milestone").with("ends", terms.ends.to_string());
        reasons.push(reason.with("due", last.to_string()));
    }
    reasons.extend(money(application, work, new).into_iter().map(named));
    reasons
}

fn money(application: &Application, work: &Implementing, new: &ApplicationContent) -> Vec<Reason> {
    // What does not fit was refused with the content.
    let Some(asked) = new.shares(application.region()) else { return Vec::new() };
    let contract = &work.before.contract.terms.shares;
    let regions: BTreeSet<RegionIso> = contract.iter().chain(&asked).map(|share| share.region).collect();
    let mut reasons = Vec::new();
    for region in regions {
        let of = |shares| amount(shares, region).unwrap_or_default();
        let (most, asked) = (of(contract), of(&asked));
        if asked > most {
            let reason = Reason::new("modification-above-contract").with("region", region.to_string());
            let reason = reason.with("amount", asked.to_string());
            reasons.push(reason.with("contract", most.to_string()));
        }
        if let Some(certified) = work.certified(region).filter(|certified| asked < *certified) {
            let reason = Reason::new("modification-below-certified").with("region", region.to_string());
            let reason = reason.with("amount", asked.to_string());
            reasons.push(reason.with("certified", certified.to_string()));
        }
    }
    reasons
}
