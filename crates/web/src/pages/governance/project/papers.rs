//! All documents that the record of a project names, with the event that names each.

use crate::frame::Frame;
use rozum_model::State;
use rozum_model::governance::{Application, Case, CaseAbout, Ground, Mark, ReportStage};
use rozum_model::strategy::Document;
use rozum_model::time::Day;
use rozum_papers::Size;

/// A document.
pub struct Paper<'a> {
    /// It.
    pub document: &'a Document,
    /// The word of what it is for.
    pub of: &'static str,
    /// The event that names it.
    pub seq: u64,
    /// Its day.
    pub day: Day,
}

/// A picture that is kept here.
pub struct Picture<'a> {
    /// What it shows.
    pub title: &'a str,
    /// Its hash.
    pub sha256: &'a str,
    /// How large it is.
    pub size: Size,
    /// The word of what it is for.
    pub of: &'static str,
    /// Day of the event that names it.
    pub day: Day,
    /// Number of that event.
    pub seq: u64,
}

/// Those of the papers that are pictures and kept here, the latest first, each once.
pub fn pictures<'a>(f: &Frame, papers: &[Paper<'a>]) -> Vec<Picture<'a>> {
    let mut all: Vec<Picture<'a>> = Vec::new();
    for paper in papers {
        let Some(sha256) = paper.document.sha256.as_deref() else { continue };
        let Some(size) = f.file(sha256).and_then(|look| look.size) else { continue };
        if all.iter().all(|one| one.sha256 != sha256) {
            let title = &paper.document.title;
            all.push(Picture { title, sha256, size, of: paper.of, day: paper.day, seq: paper.seq });
        }
    }
    all.reverse();
    all
}

/// All of them, by rising numbers of events.
pub fn papers<'a>(state: &'a State, application: &'a Application) -> Vec<Paper<'a>> {
    let mut all = Vec::new();
    let mut put =
        |of, document, mark: &Mark| all.push(Paper { document, of, seq: mark.seq, day: mark.day() });
    let conditional = application.stage.conditional();
    for verified in conditional.map(|own| own.verified.as_slice()).unwrap_or_default() {
        put("condition", &verified.evidence, &verified.verified);
    }
    if let Some(contract) = application.stage.contract() {
        put("contract", &contract.terms.document, &contract.signed);
    }
    for report in application.stage.work().map(|work| work.reports.as_slice()).unwrap_or_default() {
        let mark = &report.submitted;
        report.content.reached.iter().for_each(|one| put("milestone", &one.evidence, mark));
        report.content.evidence.iter().for_each(|one| put("report", one, mark));
        if let ReportStage::Paid { order, paid, .. } = &report.stage {
            put("payment", order, paid);
        }
    }
    let about = CaseAbout::Application(application.id);
    for case in state.governance.cases.values().filter(|case| case.about == about) {
        for (document, mark) in said_in(case) {
            put("case", document, mark);
        }
    }
    all.sort_by_key(|paper| paper.seq);
    all
}

/// Documents of a case, each with the event that names it: of what it was opened for, and of what was said.
pub fn said_in(case: &Case) -> Vec<(&Document, &Mark)> {
    let opening = match &case.ground {
        Ground::Complaint(document) | Ground::Media(document) | Ground::Authority(document) => {
            std::slice::from_ref(document)
        }
        Ground::Indicator(citation) | Ground::Risk { citation, .. } => &citation.evidence,
    };
    let opening = opening.iter().map(|one| (one, &case.opened));
    let said = case.dialogue.iter().flat_map(|turn| turn.evidence.iter().map(|one| (one, &turn.said)));
    opening.chain(said).collect()
}
