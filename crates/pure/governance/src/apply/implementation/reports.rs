//! From one stage of a report to the next.

use super::stages::on_work;
use rozum_model::governance::{Certificate, Mark, Report, ReportContent, ReportStage, Share, Stage};
use rozum_model::strategy::Document;
use std::sync::Arc;

pub(super) fn submitted(
    stage: &Stage,
    mark: &Mark,
    number: u16,
    content: Arc<ReportContent>,
) -> Option<Stage> {
    on_work(stage, |work| {
        let report =
            Report { content, submitted: mark.clone(), earlier: Vec::new(), stage: ReportStage::Submitted };
        work.reports.push(Arc::new(report));
        (work.reports.len() == usize::from(number)).then_some(())
    })
}

fn on_report(stage: &Stage, number: u16, change: impl FnOnce(&mut Report) -> Option<()>) -> Option<Stage> {
    on_work(stage, |work| {
        let report = work.reports.get_mut(usize::from(number).checked_sub(1)?)?;
        change(Arc::make_mut(report))
    })
}

pub(super) fn clarified(
    stage: &Stage,
    mark: &Mark,
    number: u16,
    content: Arc<ReportContent>,
) -> Option<Stage> {
    on_report(stage, number, |report| {
        let ReportStage::ClarificationAsked { .. } = report.stage else { return None };
        report.earlier.push(std::mem::replace(&mut report.content, content));
        report.submitted = mark.clone();
        report.stage = ReportStage::Submitted;
        Some(())
    })
}

pub(super) fn taken(stage: &Stage, mark: &Mark, number: u16) -> Option<Stage> {
    on_report(stage, number, |report| {
        let (ReportStage::Submitted | ReportStage::InControl { .. }) = report.stage else { return None };
        report.stage = ReportStage::InControl { taken: mark.clone() };
        Some(())
    })
}

pub(super) fn asked(stage: &Stage, mark: &Mark, number: u16, questions: Vec<String>) -> Option<Stage> {
    on_report(stage, number, |report| {
        controlled_by(report, mark)?;
        report.stage = ReportStage::ClarificationAsked { questions, asked: mark.clone() };
        Some(())
    })
}

/// Who took a report up is who asks and certifies.
fn controlled_by(report: &Report, mark: &Mark) -> Option<()> {
    let ReportStage::InControl { taken } = &report.stage else { return None };
    (taken.by == mark.by).then_some(())
}

pub(super) fn certified(
    stage: &Stage,
    mark: &Mark,
    number: u16,
    shares: Vec<Share>,
    reached: Vec<u16>,
    reason: String,
) -> Option<Stage> {
    on_report(stage, number, |report| {
        controlled_by(report, mark)?;
        let certificate = Certificate { shares, reached, reason, certified: mark.clone() };
        report.stage = ReportStage::Certified(Arc::new(certificate));
        Some(())
    })
}

/// Money moves only while the project is under way.
fn on_payable(stage: &Stage, number: u16, change: impl FnOnce(&mut Report) -> Option<()>) -> Option<Stage> {
    let Stage::Implementing(_) = stage else { return None };
    on_report(stage, number, change)
}

pub(super) fn authorised(stage: &Stage, mark: &Mark, number: u16) -> Option<Stage> {
    on_payable(stage, number, |report| {
        let ReportStage::Certified(certificate) = &report.stage else { return None };
        let (certificate, authorised) = (certificate.clone(), mark.clone());
        if certificate.certified.by == authorised.by {
            return None;
        }
        report.stage = ReportStage::PaymentAuthorised { certificate, authorised };
        Some(())
    })
}

pub(super) fn paid(stage: &Stage, mark: &Mark, number: u16, order: Document) -> Option<Stage> {
    on_payable(stage, number, |report| {
        let ReportStage::PaymentAuthorised { certificate, authorised } = &report.stage else { return None };
        let (certificate, authorised, paid) = (certificate.clone(), authorised.clone(), mark.clone());
        if authorised.by == paid.by || certificate.certified.by == paid.by {
            return None;
        }
        report.stage = ReportStage::Paid { certificate, authorised, order, paid };
        Some(())
    })
}
