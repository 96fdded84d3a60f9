//! All documents that the record of a project names, with the event that names each.

use rozum_model::State;
use rozum_model::governance::{Application, CaseAbout, Ground, ReportStage};
use rozum_model::strategy::Document;

/// A document.
pub struct Paper<'a> {
    /// It.
    pub document: &'a Document,
    /// The word of what it is for.
    pub of: &'static str,
    /// The event that names it.
    pub seq: u64,
}

/// All of them, by rising numbers of events.
pub fn papers<'a>(state: &'a State, application: &'a Application) -> Vec<Paper<'a>> {
    let mut all = Vec::new();
    let mut put = |of, document, seq| all.push(Paper { document, of, seq });
    let conditional = application.stage.conditional();
    for verified in conditional.map(|own| own.verified.as_slice()).unwrap_or_default() {
        put("condition", &verified.evidence, verified.verified.seq);
    }
    if let Some(contract) = application.stage.contract() {
        put("contract", &contract.terms.document, contract.signed.seq);
    }
    for report in application.stage.work().map(|work| work.reports.as_slice()).unwrap_or_default() {
        let seq = report.submitted.seq;
        report.content.reached.iter().for_each(|one| put("milestone", &one.evidence, seq));
        report.content.evidence.iter().for_each(|one| put("report", one, seq));
        if let ReportStage::Paid { order, paid, .. } = &report.stage {
            put("payment", order, paid.seq);
        }
    }
    let about = CaseAbout::Application(application.id);
    for case in state.governance.cases.values().filter(|case| case.about == about) {
        match &case.ground {
            Ground::Complaint(document) | Ground::Media(document) | Ground::Authority(document) => {
                put("case", document, case.opened.seq);
            }
            Ground::Indicator(citation) | Ground::Risk { citation, .. } => {
                citation.evidence.iter().for_each(|one| put("case", one, case.opened.seq));
            }
        }
        for turn in &case.dialogue {
            turn.evidence.iter().for_each(|one| put("case", one, turn.said.seq));
        }
    }
    all.sort_by_key(|paper| paper.seq);
    all
}
