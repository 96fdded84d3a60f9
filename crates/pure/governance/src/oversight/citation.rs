//! What oversight must cite before it stops a payment or orders anything: a quantity, its threshold, and
//! the evidence.

use crate::document;
use crate::texts::{Field, required};
use rozum_model::governance::{CaseAbout, Citation, Crossed, Figure, Ground, IndicatorId, is_risk_indicator};
use rozum_model::{Reason, State};

/// Adds what is wrong with the citation.
pub(super) fn check(state: &State, about: CaseAbout, citation: &Citation, reasons: &mut Vec<Reason>) {
    required(Field::only("citation-indicator"), &citation.indicator, reasons);
    reasons.extend(unobserved(state, about, citation));
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

/// A reason if what is cited is nothing that anybody observes: an indicator of the register with that figure, a risk
/// indicator (`F6`, or `F6: delay`), or an indicator of the project, by its name.
fn unobserved(state: &State, about: CaseAbout, citation: &Citation) -> Option<Reason> {
    let cited = citation.indicator.trim();
    let id = cited.split([':', ' ']).next().unwrap_or_default();
    if cited.is_empty() || is_risk_indicator(id) || is_of_project(state, about, cited) {
        return None;
    }
    let indicator = id.parse::<IndicatorId>().ok().and_then(|id| state.governance.indicator(id));
    let Some(indicator) = indicator else {
        return Some(Reason::new("citation-of-nothing").with("indicator", cited));
    };
    let observed = citation.observed.parse::<Figure>().ok()?;
    let held = indicator.observations.values().filter_map(|all| all.last()?.told.observed.value());
    let stands = held.filter_map(|value| value.parse::<Figure>().ok()).any(|value| value == observed);
    (!stands).then(|| {
        let reason = Reason::new("citation-not-observed").with("indicator", cited);
        reason.with("observed", citation.observed.as_str())
    })
}

fn is_of_project(state: &State, about: CaseAbout, name: &str) -> bool {
    let CaseAbout::Application(id) = about else { return false };
    let application = state.governance.application(id);
    application.is_some_and(|application| {
        application.current.content.indicators.iter().any(|indicator| indicator.name.trim() == name)
    })
}

/// Adds what is wrong with the ground of a case.
pub(super) fn ground(state: &State, about: CaseAbout, ground: &Ground, reasons: &mut Vec<Reason>) {
    match ground {
        Ground::Indicator(citation) => check(state, about, citation, reasons),
        Ground::Risk { risk, citation } => {
            if !is_risk_indicator(risk) {
                reasons.push(Reason::new("risk-indicator-unknown").with("indicator", risk.as_str()));
            }
            check(state, about, citation, reasons);
        }
        Ground::Complaint(document) | Ground::Media(document) | Ground::Authority(document) => {
            document::check(document, reasons);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::implementation::samples::{application, approved, citation};
    use crate::steering::samples::red;

    fn against(change: impl FnOnce(&mut Citation)) -> Vec<String> {
        let mut citation = citation();
        change(&mut citation);
        let mut reasons = Vec::new();
        let about = CaseAbout::Application(application());
        ground(&approved(), about, &Ground::Risk { risk: "F6".to_owned(), citation }, &mut reasons);
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
    fn what_is_cited_is_observed_somewhere() {
        let indicator = |text: &'static str| move |c: &mut Citation| c.indicator = text.to_owned();
        assert_eq!(against(indicator("F6: відставання від плану")), [""; 0]);
        let name = approved().governance.application(application()).unwrap().current.content.indicators[0]
            .name
            .clone();
        assert_eq!(against(|c| c.indicator = name), [""; 0]);
        assert_eq!(against(indicator("чутки")), ["citation-of-nothing indicator=чутки"]);
        assert_eq!(against(indicator("05-I001")), ["citation-of-nothing indicator=05-I001"]);
        let cited = |observed: &str| {
            let citation = Citation {
                indicator: "05-I001".to_owned(),
                observed: observed.to_owned(),
                threshold: "50".to_owned(),
                crossed: Crossed::Below,
                ..citation()
            };
            let mut reasons = Vec::new();
            check(&red(), CaseAbout::Priority("05-P01".parse().unwrap()), &citation, &mut reasons);
            reasons.iter().map(ToString::to_string).collect::<Vec<_>>()
        };
        assert_eq!(cited("10.0"), [""; 0]);
        assert_eq!(cited("9"), ["citation-not-observed indicator=05-I001 observed=9"]);
    }

    #[test]
    fn other_grounds_name_a_document_and_a_risk_its_name() {
        let mut reasons = Vec::new();
        let (state, about) = (approved(), CaseAbout::Application(application()));
        ground(&state, about, &Ground::Media(rozum_model::strategy::Document::default()), &mut reasons);
        ground(&state, about, &Ground::Risk { risk: "F18".to_owned(), citation: citation() }, &mut reasons);
        let ids: Vec<_> = reasons.iter().map(ToString::to_string).collect();
        assert_eq!(ids, ["text-empty field=document-title number=0", "risk-indicator-unknown indicator=F18"]);
    }
}
