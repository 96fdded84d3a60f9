//! F12: assessors who do not see the same project. Page: `docs/methods/risk-score-dispersion.md`.

use crate::indicator::{Basis, Family, Indicator, Side, Unit};
use crate::money::wide;
use crate::outcome::{Finding, Input, Measured, Outcome, Place};
use crate::subject::Subject;
use crate::view::{CallRow, Case, Project};
use rozum_model::governance::{Assessment, BodyId, CallTerms};
use rozum_model::{AccountId, Reason};
use std::collections::BTreeMap;

pub(crate) static INDICATOR: Indicator = Indicator {
    id: "F12",
    slug: "score-dispersion",
    family: Family::Funding,
    basis: Basis::Literature,
    proposed: true,
    side: Side::Above,
    unit: Unit::Share,
    threshold: |thresholds| thresholds.dispersion,
    run,
};

/// How far each assessor was from the mean of the others, application by application.
type Distances<'a> = BTreeMap<BodyId, BTreeMap<&'a AccountId, Vec<f64>>>;

fn run(case: &Case<'_>) -> Vec<Finding> {
    let mut distances: Distances<'_> =
        case.funding.groups.iter().map(|(group, _)| (*group, BTreeMap::new())).collect();
    let mut found = Vec::new();
    for project in case.funding.projects.iter().filter(|project| !project.assessments.is_empty()) {
        let Some(call) = case.funding.call(project.call) else { continue };
        let means: Vec<f64> = project.assessments.iter().map(|one| mean(one, call.terms)).collect();
        found.push(spread(case, project, &means));
        collect(&mut distances, project, call, &means);
    }
    found.extend(distances.iter().map(|(group, assessors)| of_group(case, *group, assessors)));
    found
}

/// The weighted mean of an assessment, on the scale of a criterion.
fn mean(assessment: &Assessment, terms: &CallTerms) -> f64 {
    let pairs = assessment.scores.iter().zip(&terms.criteria);
    pairs.map(|(score, criterion)| f64::from(score.score) * f64::from(criterion.weight)).sum::<f64>() / 100.0
}

fn spread(case: &Case<'_>, project: &Project<'_>, means: &[f64]) -> Finding {
    let subject = project.subject();
    let scale = f64::from(case.funding.scale);
    if means.len() < 2 || scale <= 0.0 {
        let why = Reason::new("risk-missing-assessments").with("application", project.id.to_string());
        return INDICATOR.missing(subject, why);
    }
    let (least, most) =
        means.iter().fold((f64::MAX, f64::MIN), |(least, most), mean| (least.min(*mean), most.max(*mean)));
    let inputs = project.assessments.iter().zip(means).map(|(assessment, mean)| {
        Input::ratio("mean-score", *mean, Place::Account(assessment.assessor.clone()))
            .at(assessment.submitted.seq)
    });
    INDICATOR.judge(case, subject, (most - least) / scale, inputs.collect(), || {
        Reason::new("risk-f12-flag").with("application", project.id.to_string()).with("count", means.len())
    })
}

fn collect<'a>(distances: &mut Distances<'a>, project: &Project<'a>, call: &CallRow<'_>, means: &[f64]) {
    if means.len() < 2 {
        return;
    }
    let (sum, count) = (means.iter().sum::<f64>(), wide(means.len() as u128));
    let group = distances.entry(call.terms.working_group).or_default();
    for (assessment, mean) in project.assessments.iter().zip(means) {
        let others = (sum - mean) / (count - 1.0);
        group.entry(&assessment.assessor).or_default().push(mean - others);
    }
}

/// The assessor of a group's calls who is on the mean farthest from the others, in standard deviations.
fn of_group(case: &Case<'_>, group: BodyId, assessors: &BTreeMap<&AccountId, Vec<f64>>) -> Finding {
    let subject = Subject::Body(group);
    let least = usize::from(case.thresholds.least_assessed);
    let all: Vec<f64> = assessors.values().flatten().copied().collect();
    let deviation = (all.iter().map(|one| one * one).sum::<f64>() / wide(all.len().max(1) as u128)).sqrt();
    let known = assessors.iter().filter(|(_, own)| own.len() >= least).map(|(account, own)| {
        let far = own.iter().map(|one| one.abs()).sum::<f64>() / wide(own.len() as u128);
        (if deviation > 0.0 { far / deviation } else { 0.0 }, *account, own.len())
    });
    let farthest = known.fold(None, |best: Option<(f64, &AccountId, usize)>, one| match best {
        Some(known) if known.0 >= one.0 => Some(known),
        _ => Some(one),
    });
    let Some((value, account, count)) = farthest else {
        let why = Reason::new("risk-missing-assessor").with("body", group.to_string());
        return INDICATOR.missing(subject, why.with("least", least));
    };
    let inputs = vec![Input::count("assessments", count, Place::Account(account.clone()))];
    let threshold = case.thresholds.assessor_deviation;
    let measured = Measured { value: Some(value), threshold, inputs };
    let outcome = if value > threshold {
        let reason = Reason::new("risk-f12-assessor-flag").with("account", account.as_str());
        let reason = reason.with("count", count).with("value", value.to_string());
        Outcome::Flag { measured, reasons: vec![reason] }
    } else {
        Outcome::Clear { measured }
    };
    Finding { indicator: INDICATOR.id, subject, outcome }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_works() {
        crate::examples::check(&INDICATOR);
    }

    /// Forty applications on which two agree; five on which assessor 9 is far off, each beside another.
    #[test]
    fn an_assessor_who_is_always_far_off_is_found() {
        let mut lines = "body 05-B01 priority=05-P01\ncall 05-C01 group=05-B01 cap=1000\n".to_owned();
        for number in 1..=45 {
            let (id, other) = (format!("05-A{number:03}"), 20 + number % 30);
            let (first, score) = if number > 40 { (9, 9) } else { (10, 5) };
            lines +=
                &format!("application {id} call=05-C01 asked=100\nscore {id} by=a-{first} scores={score}\n");
            lines += &format!("score {id} by=a-{other} scores=5\n");
        }
        let found = crate::examples::found(&INDICATOR, &lines);
        let group = found.iter().find(|finding| finding.subject.code() == "body").unwrap();
        let Outcome::Flag { measured, reasons } = &group.outcome else { panic!("{group:?}") };
        // Of ninety distances ten are 4 or -4, so the deviation is 4/3.
        assert!((measured.value.unwrap() - 3.0).abs() < 1e-9);
        assert_eq!(
            reasons[0].to_string(),
            "risk-f12-assessor-flag account=a-0000000000000009 count=5 value=3"
        );
        crate::examples::said(group);
    }
}
