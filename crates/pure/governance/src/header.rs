//! What is said about a version as a whole must hold together in time.

use crate::document;
use crate::texts::{Field, optional, required};
use rozum_model::Reason;
use rozum_model::strategy::{LegalRegime, Period, Version, VersionHeader};

/// First and last year that a strategy may plan for.
const YEARS: std::ops::RangeInclusive<i16> = 1990..=2100;

/// Adds what is wrong with the header. `before` is the version that it would follow.
pub(crate) fn check(header: &VersionHeader, before: Option<&Version>, reasons: &mut Vec<Reason>) {
    required(Field::only("title"), &header.title, reasons);
    document::check(&header.document, reasons);
    required(Field::only("act"), &header.regime.act, reasons);
    required(Field::only("reason"), &header.reason, reasons);
    optional(Field::only("note"), header.note.as_deref(), reasons);
    reasons.extend(period(header.period));
    reasons.extend(regime(&header.regime));
    reasons.extend(start(header, before));
}

fn period(period: Period) -> Vec<Reason> {
    let mut reasons = Vec::new();
    let named =
        |reason: Reason| reason.with("from", period.from.to_string()).with("to", period.to.to_string());
    if period.from > period.to {
        reasons.push(named(Reason::new("period-reversed")));
    }
    if !YEARS.contains(&period.from) || !YEARS.contains(&period.to) {
        let reason = named(Reason::new("period-out-of-range"));
        reasons.push(reason.with("first", YEARS.start().to_string()).with("last", YEARS.end().to_string()));
    }
    reasons
}

fn regime(regime: &LegalRegime) -> Option<Reason> {
    let end = regime.effective_to.filter(|end| *end < regime.effective_from)?;
    let reason = Reason::new("regime-reversed").with("from", regime.effective_from.to_string());
    Some(reason.with("to", end.to_string()))
}

/// A version cannot hold before its rules, nor before the version that it replaces.
fn start(header: &VersionHeader, before: Option<&Version>) -> Vec<Reason> {
    let named = |reason: Reason| reason.with("day", header.effective_from.to_string());
    let mut reasons = Vec::new();
    if header.effective_from < header.regime.effective_from {
        let start = header.regime.effective_from.to_string();
        reasons.push(named(Reason::new("version-before-regime")).with("regime", start));
    }
    if let Some(before) = before.filter(|before| header.effective_from < before.header.effective_from) {
        let start = before.header.effective_from.to_string();
        reasons.push(named(Reason::new("version-before-current")).with("current", start));
    }
    reasons
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;

    fn found(change: impl FnOnce(&mut VersionHeader)) -> Vec<String> {
        let mut header = samples::header();
        change(&mut header);
        let mut reasons = Vec::new();
        check(&header, None, &mut reasons);
        reasons.iter().map(|reason| reason.id.to_string()).collect()
    }

    #[test]
    fn a_header_in_order_passes() {
        assert!(found(|_| ()).is_empty());
        assert!(found(|h| h.period = Period { from: 1990, to: 2100 }).is_empty());
        assert!(found(|h| h.regime.effective_to = Some(h.regime.effective_from)).is_empty());
    }

    #[test]
    fn each_disorder_is_named() {
        assert_eq!(found(|h| h.period = Period { from: 2028, to: 2021 }), ["period-reversed"]);
        assert_eq!(found(|h| h.period = Period { from: 1989, to: 2101 }), ["period-out-of-range"]);
        assert_eq!(
            found(|h| h.regime.effective_to = Some(jiff::civil::date(2000, 1, 1))),
            ["regime-reversed"]
        );
        assert_eq!(found(|h| h.effective_from = jiff::civil::date(2010, 1, 1)), ["version-before-regime"]);
        assert_eq!(found(|h| h.reason = " ".to_owned()), ["text-empty"]);
        assert_eq!(found(|h| h.note = Some(String::new())), ["text-empty"]);
    }
}
