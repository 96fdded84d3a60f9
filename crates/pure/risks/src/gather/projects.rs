//! Applications as rows.

use crate::money::sum;
use crate::view::{AskedPublic, Award, CallRow, Change, Payment, Plan, Project, Reached, Standing};
use rozum_model::governance::{
    Application, CallTerms, Governance, Implementing, InConsultation, ModificationStage, Report, ReportStage,
    Stage,
};
use rozum_model::stakeholder::Sector;
use std::collections::BTreeSet;

pub(super) fn rows<'a>(governance: &'a Governance, calls: &[CallRow<'a>]) -> Vec<Project<'a>> {
    let all = governance.applications.values();
    all.filter_map(|application| {
        // An application without its call cannot be written by the rules.
        let at = calls.binary_search_by_key(&application.call, |call| call.id).ok()?;
        Some(row(application, &calls[at]))
    })
    .collect()
}

fn row<'a>(application: &'a Application, call: &CallRow<'a>) -> Project<'a> {
    let stage = &application.stage;
    let changes = stage.work().map(changes).unwrap_or_default();
    let contents: Vec<_> = application.earlier.iter().chain([&application.current]).collect();
    let planned = contents[contents.len().saturating_sub(1 + changes.len())];
    let first = &contents[0].submitted;
    let host = application.call.region().unwrap_or_else(|| application.region());
    let standing = standing(stage);
    let work = stage.work();
    Project {
        id: application.id,
        call: application.call,
        priority: call.priority,
        region: application.region(),
        content: &application.current.content,
        planned: &planned.content,
        submitted: first.day(),
        submitted_event: first.seq,
        standing,
        assessed: stage.consultation().is_some() || matches!(stage.reached(), Stage::Assessed(_)),
        asked: planned.content.shares(host).and_then(|shares| sum(&shares)),
        award: award(stage).filter(|_| standing == Standing::Awarded),
        plan: plan(stage),
        changes,
        payments: work.map(|work| each(work, payment)).unwrap_or_default(),
        reached: work.map(reached).unwrap_or_default(),
        counted: work.map(counted).unwrap_or_default(),
        reports: work.map_or(0, |work| work.reports.len()),
        completed: completed(stage),
        assessments: stage.assessments(),
        score: score(stage, call.terms),
        vote: stage.voted().map(|voted| voted.vote.as_ref()),
        resolutions: stage.decided().map(|decided| decided.resolutions.as_slice()).unwrap_or_default(),
        asked_public: stage.consultation().map(asked_public),
    }
}

fn asked_public(consultation: &InConsultation) -> AskedPublic {
    let said = &consultation.submissions;
    let of = |sector| said.iter().filter(|one| one.statement.sector == Some(sector)).count();
    AskedPublic {
        opened: consultation.opened.day(),
        until: consultation.until,
        said: said.len(),
        unanswered: said.iter().filter(|one| one.answer.is_none()).count(),
        by_sector: Sector::ALL.map(|sector| u64::try_from(of(sector)).unwrap_or(u64::MAX)),
        event: consultation.opened.seq,
    }
}

const fn standing(stage: &Stage) -> Standing {
    match stage {
        Stage::Ineligible(_) => Standing::Ineligible,
        Stage::NotProposed(_) | Stage::Rejected(_) => Standing::Refused,
        Stage::Withdrawn(_) | Stage::Terminated(_) => Standing::Ended,
        Stage::Approved(_)
        | Stage::ConditionsPending(_)
        | Stage::ConditionsVerified(_)
        | Stage::Contracted(_)
        | Stage::Implementing(_)
        | Stage::Suspended(_)
        | Stage::Completed(_)
        | Stage::Evaluated(_)
        | Stage::Closed(_) => Standing::Awarded,
        _ => Standing::Open,
    }
}

fn award(stage: &Stage) -> Option<Award> {
    let decided = stage.decided()?;
    let event = decided.resolutions.iter().map(|resolution| resolution.decided.seq).max()?;
    Some(Award { amount: sum(&decided.shares)?, event })
}

fn plan(stage: &Stage) -> Option<Plan> {
    let contract = stage.contract()?;
    let terms = &contract.terms;
    Some(Plan {
        starts: terms.starts,
        ends: terms.ends,
        amount: sum(&terms.shares)?,
        authority: contract.authority,
        event: contract.signed.seq,
    })
}

fn changes(work: &Implementing) -> Vec<Change<'_>> {
    let accepted = work.modifications.iter().filter_map(|one| match &one.stage {
        ModificationStage::Accepted { accepted, .. } => {
            Some(Change { content: &one.content, event: accepted.seq })
        }
        _ => None,
    });
    accepted.collect()
}

fn each<T>(work: &Implementing, read: impl Fn(&Report) -> Option<T>) -> Vec<T> {
    work.reports.iter().filter_map(|report| read(report)).collect()
}

fn payment(report: &Report) -> Option<Payment> {
    let ReportStage::Paid { certificate, paid, .. } = &report.stage else { return None };
    Some(Payment { day: paid.day(), amount: sum(&certificate.shares)?, event: paid.seq })
}

fn reached(work: &Implementing) -> Vec<Reached> {
    let seen = |report: &Report| {
        let certificate = report.stage.certificate()?;
        Some((certificate.reached.clone(), report.content.to))
    };
    let all = each(work, seen).into_iter();
    all.flat_map(|(milestones, day)| milestones.into_iter().map(move |milestone| Reached { milestone, day }))
        .collect()
}

fn counted(work: &Implementing) -> BTreeSet<u16> {
    work.reports.iter().flat_map(|report| &report.content.counted).map(|counted| counted.indicator).collect()
}

fn completed(stage: &Stage) -> Option<rozum_model::time::Day> {
    match stage.reached() {
        Stage::Completed(completed) => Some(completed.completed.day()),
        Stage::Evaluated(evaluated) => Some(evaluated.before.completed.day()),
        Stage::Closed(closed) => Some(closed.before.before.completed.day()),
        _ => None,
    }
}

fn score(stage: &Stage, terms: &CallTerms) -> Option<(u64, u64)> {
    let sums = stage.assessments().iter().map(|assessment| {
        let pairs = assessment.scores.iter().zip(&terms.criteria);
        pairs.map(|(score, criterion)| u64::from(score.score) * u64::from(criterion.weight)).sum::<u64>()
    });
    let (sum, count) = sums.fold((0, 0), |(sum, count), one| (sum + one, count + 1));
    (count > 0).then_some((sum, count))
}
