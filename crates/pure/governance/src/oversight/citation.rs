//! What oversight must cite before it stops a payment or orders anything: a quantity, its threshold, and
//! the evidence.

use crate::document;
use crate::texts::{Field, required};
use rozum_model::Reason;
use rozum_model::governance::{Citation, Crossed, Figure, Ground};

/// Adds what is wrong with the citation.
pub(super) fn check(citation: &Citation, reasons: &mut Vec<Reason>) {
    required(Field::only("citation-indicator"), &citation.indicator, reasons);
    required(Field::only("citation-period"), &citation.period, reasons);
    let mut figure = |text: &str| {
        let figure = text.parse::<Figure>().ok();
        if figure.is_none() {
            reasons.push(Reason::new("citation-not-a-figure").with("value", text));
        }
        figure
    };
    let (observed, threshold) = (figure(&citation.observed), figure(&citation.threshold));
    if let (Some(observed), Some(threshold)) = (observed, threshold) {
        let crossed = match citation.crossed {
            Crossed::Above => observed >= threshold,
            Crossed::Below => observed <= threshold,
        };
        if !crossed {
            let reason =
                Reason::new("citation-within-threshold").with("observed", citation.observed.as_str());
            reasons.push(reason.with("threshold", citation.threshold.as_str()));
        }
    }
    if citation.evidence.is_empty() {
        reasons.push(Reason::new("citation-without-evidence"));
    }
    for document in &citation.evidence {
        document::check(document, reasons);
    }
}

/// Adds what is wrong with the ground of a case.
pub(super) fn ground(ground: &Ground, reasons: &mut Vec<Reason>) {
    match ground {
        Ground::Indicator(citation) => check(citation, reasons),
        Ground::Risk { risk, citation } => {
            required(Field::only("risk"), risk, reasons);
            check(citation, reasons);
        }
        Ground::Complaint(document) | Ground::Media(document) | Ground::Authority(document) => {
            document::check(document, reasons);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::implementation::samples::citation;

    fn against(change: impl FnOnce(&mut Citation)) -> Vec<String> {
        let mut citation = citation();
        change(&mut citation);
        let mut reasons = Vec::new();
        ground(&Ground::Risk { risk: "F6".to_owned(), citation }, &mut reasons);
        reasons.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_citation_is_a_quantity_that_crossed_its_threshold_with_evidence() {
        assert_eq!(against(|_| ()), [""; 0]);
        assert_eq!(against(|c| c.indicator.clear()), ["text-empty field=citation-indicator number=0"]);
        assert_eq!(against(|c| c.period.clear()), ["text-empty field=citation-period number=0"]);
        assert_eq!(against(|c| c.observed = "0,6".to_owned()), ["citation-not-a-figure value=0,6"]);
        assert_eq!(
            against(|c| c.observed = "0.2499".to_owned()),
            ["citation-within-threshold observed=0.2499 threshold=0.25"]
        );
        assert_eq!(against(|c| c.observed = "0.250".to_owned()), [""; 0]);
        assert_eq!(against(|c| c.crossed = Crossed::Below).len(), 1);
        assert_eq!(against(|c| c.evidence.clear()), ["citation-without-evidence"]);
        assert_eq!(against(|c| c.evidence[0].title.clear()), ["text-empty field=document-title number=0"]);
    }

    #[test]
    fn other_grounds_name_a_document_and_a_risk_its_name() {
        let mut reasons = Vec::new();
        ground(&Ground::Media(rozum_model::strategy::Document::default()), &mut reasons);
        ground(&Ground::Risk { risk: String::new(), citation: citation() }, &mut reasons);
        let ids: Vec<_> = reasons.iter().map(ToString::to_string).collect();
        assert_eq!(ids, ["text-empty field=document-title number=0", "text-empty field=risk number=0"]);
    }
}
