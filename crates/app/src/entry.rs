//! From a draft to what a command needs: whatever is still missing is named.

use rozum_model::command::RegisterEntry;
use rozum_model::draft::StrategyDraft;
use rozum_model::strategy::VersionHeader;
use rozum_model::{Reason, RegionIso};

/// The entry that a draft makes, or all that it lacks.
pub fn entry_of(draft: &StrategyDraft) -> Result<RegisterEntry, Vec<Reason>> {
    let mut missing = Vec::new();
    let region = needed(draft.region, "missing-region", &mut missing);
    let title = needed(text(draft.title.as_deref()), "missing-title", &mut missing);
    let regime = needed(draft.regime.clone(), "missing-regime", &mut missing);
    let period = needed(draft.period, "missing-period", &mut missing);
    let effective_from = needed(draft.effective_from, "missing-effective-from", &mut missing);
    let reason = needed(text(draft.reason.as_deref()), "missing-reason", &mut missing);
    if draft.document.title.trim().is_empty() {
        missing.push(Reason::new("missing-document"));
    }
    match (region, title, regime, period, effective_from, reason) {
        (Some(region), Some(title), Some(regime), Some(period), Some(effective_from), Some(reason))
            if missing.is_empty() =>
        {
            let document = draft.document.clone();
            let note = draft.note.clone().filter(|note| !note.trim().is_empty());
            let header = VersionHeader { title, document, regime, period, effective_from, reason, note };
            Ok(RegisterEntry { region, header, content: draft.content.clone() })
        }
        _ => Err(missing),
    }
}

/// The draft that would make the current version of a region again: the start of an amendment.
pub fn draft_of(state: &rozum_model::State, region: RegionIso) -> Option<StrategyDraft> {
    let version = state.strategy(region)?.current.as_ref();
    let header = &version.header;
    Some(StrategyDraft {
        region: Some(region),
        title: Some(header.title.clone()),
        document: header.document.clone(),
        regime: Some(header.regime.clone()),
        period: Some(header.period),
        effective_from: Some(header.effective_from),
        reason: None,
        note: header.note.clone(),
        content: rozum_governance::content_of(version),
    })
}

/// An empty draft for a region. Nothing is presumed: which rules it is made under is for the
/// person to say.
pub fn new_draft(region: RegionIso) -> StrategyDraft {
    StrategyDraft { region: Some(region), ..StrategyDraft::default() }
}

fn needed<T>(value: Option<T>, id: &'static str, missing: &mut Vec<Reason>) -> Option<T> {
    if value.is_none() {
        missing.push(Reason::new(id));
    }
    value
}

fn text(value: Option<&str>) -> Option<String> {
    value.map(str::trim).filter(|value| !value.is_empty()).map(ToOwned::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_draft_names_all_it_lacks() {
        let missing = entry_of(&StrategyDraft::default()).unwrap_err();
        let ids: Vec<_> = missing.iter().map(|reason| reason.id.as_ref()).collect();
        assert_eq!(
            ids,
            [
                "missing-region",
                "missing-title",
                "missing-regime",
                "missing-period",
                "missing-effective-from",
                "missing-reason",
                "missing-document"
            ]
        );
    }
}
