//! What a command made: the id that was not there before.

use imbl::OrdMap;
use rozum_model::governance::Governance;

pub(crate) struct Made {
    pub(crate) id: String,
    /// Hash of a package.
    pub(crate) hash: Option<String>,
}

/// The first thing of `after` that `before` does not have; `None` where nothing was numbered.
pub(crate) fn between(before: &Governance, after: &Governance) -> Option<Made> {
    let packages = |governance: &Governance| -> Vec<(String, String)> {
        let all = governance.calls.values().flat_map(|call| &call.packages);
        all.map(|package| (package.id.to_string(), package.hash.clone())).collect()
    };
    let known = packages(before);
    if let Some((id, hash)) = packages(after).into_iter().find(|package| !known.contains(package)) {
        return Some(Made { id, hash: Some(hash) });
    }
    let id = fresh(&before.organisations, &after.organisations)
        .or_else(|| fresh(&before.bodies, &after.bodies))
        .or_else(|| fresh(&before.mandates, &after.mandates))
        .or_else(|| fresh(&before.calls, &after.calls))
        .or_else(|| fresh(&before.applications, &after.applications))
        .or_else(|| fresh(&before.sittings, &after.sittings))
        .or_else(|| fresh(&before.cases, &after.cases))
        .or_else(|| fresh(&before.indicators, &after.indicators))
        .or_else(|| fresh(&before.reviews, &after.reviews))
        .or_else(|| fresh(&before.risks, &after.risks))
        .or_else(|| fresh(&before.occasions, &after.occasions))?;
    Some(Made { id, hash: None })
}

fn fresh<K: Ord + Clone + ToString, V: Clone>(before: &OrdMap<K, V>, after: &OrdMap<K, V>) -> Option<String> {
    after.keys().find(|key| !before.contains_key(*key)).map(ToString::to_string)
}
