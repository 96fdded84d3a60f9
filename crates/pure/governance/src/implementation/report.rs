//! A report and what it may say: what a report claims, and what of it may be certified.

use super::commitments::amount;
use super::project::Project;
use super::terms::twice;
use crate::texts::{Field, required};
use crate::{document, negative};
use rozum_model::governance::{
    Counted, Figure, Implementing, Kopecks, Report, ReportContent, Share, Tranche,
};
use rozum_model::{Reason, RegionIso};
use std::collections::BTreeSet;

/// The work while reports may come: under way, or with payments suspended.
pub(super) fn work<'a>(project: &Project<'a>) -> Option<&'a Implementing> {
    project.application.stage.under_way()
}

/// The report of that number.
pub(super) fn find<'a>(
    project: &Project<'_>,
    work: &'a Implementing,
    number: u16,
) -> Result<&'a Report, Reason> {
    let found = work.report(number);
    found.ok_or_else(|| {
        let reason = Reason::new("report-unknown").with("number", u32::from(number));
        project.named(reason.with("count", work.reports.len()))
    })
}

/// Adds what is wrong with a report. `number` is its own number, new or known.
pub(super) fn check(
    project: &Project<'_>,
    work: &Implementing,
    number: u16,
    content: &ReportContent,
    reasons: &mut Vec<Reason>,
) {
    period(project, work, number, content, reasons);
    required(Field::only("report-narrative"), &content.narrative, reasons);
    milestones(project, work, content, reasons);
    counted(project, &content.counted, reasons);
    for document in &content.evidence {
        document::check(document, reasons);
    }
    let milestones = content.reached.iter().map(|reached| reached.milestone);
    claims(project, work, &content.claimed, milestones, reasons);
    let claims = content.claimed.iter().any(|share| share.amount > Kopecks::ZERO);
    if claims && content.evidence.is_empty() {
        reasons.push(Reason::new("claim-without-evidence"));
    }
}

fn period(
    project: &Project<'_>,
    work: &Implementing,
    number: u16,
    content: &ReportContent,
    reasons: &mut Vec<Reason>,
) {
    let (from, to) = (content.from, content.to);
    if from > to {
        let reason = Reason::new("report-reversed").with("from", from.to_string());
        reasons.push(reason.with("to", to.to_string()));
    }
    if to > project.today {
        let reason = Reason::new("report-of-the-future").with("to", to.to_string());
        reasons.push(reason.with("today", project.today.to_string()));
    }
    let ends = work.before.contract.terms.ends;
    if to > ends {
        let reason = Reason::new("report-after-contract").with("to", to.to_string());
        reasons.push(reason.with("ends", ends.to_string()));
    }
    let earlier = work.reports.iter().take(usize::from(number).saturating_sub(1));
    let since = earlier.map(|report| report.content.to).max();
    let starts = work.before.contract.terms.starts;
    if since.is_some_and(|since| from <= since) || from < starts {
        let since = since.and_then(|since| since.tomorrow().ok()).map_or(starts, |day| day.max(starts));
        let reason = Reason::new("report-period-overlaps").with("from", from.to_string());
        reasons.push(reason.with("least", since.to_string()));
    }
}

fn milestones(
    project: &Project<'_>,
    work: &Implementing,
    content: &ReportContent,
    reasons: &mut Vec<Reason>,
) {
    let count = project.application.current.content.milestones.len();
    let mut seen: BTreeSet<u16> = work.reached().collect();
    for reached in &content.reached {
        let milestone = reached.milestone;
        document::check(&reached.evidence, reasons);
        if milestone == 0 || usize::from(milestone) > count {
            let reason = Reason::new("milestone-unknown").with("milestone", u32::from(milestone));
            reasons.push(reason.with("count", count));
        } else if !seen.insert(milestone) {
            reasons.push(Reason::new("milestone-reached-already").with("milestone", u32::from(milestone)));
        }
    }
}

/// Adds what is wrong with counted indicators.
pub(super) fn counted(project: &Project<'_>, all: &[Counted], reasons: &mut Vec<Reason>) {
    let count = project.application.current.content.indicators.len();
    let mut seen = BTreeSet::new();
    for counted in all {
        let indicator = u32::from(counted.indicator);
        if counted.indicator == 0 || usize::from(counted.indicator) > count {
            reasons.push(Reason::new("indicator-unknown").with("indicator", indicator).with("count", count));
        } else if !seen.insert(counted.indicator) {
            reasons.push(Reason::new("indicator-twice").with("indicator", indicator));
        }
        if counted.value.parse::<Figure>().is_err() {
            let reason = Reason::new("indicator-not-a-number").with("number", indicator);
            reasons.push(reason.with("value", counted.value.as_str()));
        }
        let place = usize::from(counted.indicator).checked_sub(1);
        let own = place.and_then(|place| project.application.current.content.indicators.get(place));
        let ends = own.map(|own| [own.baseline.as_str(), own.target.as_str()]);
        reasons.extend(ends.and_then(|ends| negative::check(&counted.value, ends)));
    }
}

/// Adds a reason for each region of which more is asked than the contract, and the tranches whose
/// milestones are reached, still have.
pub(super) fn claims(
    project: &Project<'_>,
    work: &Implementing,
    shares: &[Share],
    milestones: impl Iterator<Item = u16>,
    reasons: &mut Vec<Reason>,
) {
    twice(shares, reasons);
    let reached: BTreeSet<u16> = work.reached().chain(milestones).collect();
    for share in shares {
        let left = left(project, work, share.region, &reached).unwrap_or_default();
        if share.amount > left {
            let reason = Reason::new("claim-above-contract").with("region", share.region.to_string());
            let reason = reason.with("amount", share.amount.to_string());
            reasons.push(project.named(reason.with("left", left.to_string())));
        }
    }
}

/// What tranches that are due have for a region beyond what was certified; never more than the contract,
/// or the budget after a modification, has.
fn left(
    project: &Project<'_>,
    work: &Implementing,
    region: RegionIso,
    reached: &BTreeSet<u16>,
) -> Option<Kopecks> {
    let terms = &work.before.contract.terms;
    let due = |tranche: &&Tranche| tranche.milestone.is_none_or(|milestone| reached.contains(&milestone));
    let mut tranches = terms.tranches.iter().filter(due).map(|tranche| amount(&tranche.shares, region));
    let due = tranches.try_fold(Kopecks::ZERO, |sum, one| sum.plus(one?))?;
    let budget = project.application.current.content.shares(project.region())?;
    let most = amount(&terms.shares, region)?.min(amount(&budget, region)?);
    due.min(most).minus(work.certified(region)?)
}
