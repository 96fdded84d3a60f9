//! Regions about which coordination has nothing to compare, and why.

use rozum_model::{Reason, RegionIso, State};

/// Why a region stands in no overlap, link or matrix: it has no strategy, or one that names no priorities. `None` where it has.
pub fn without_priorities(state: &State, region: RegionIso) -> Option<Reason> {
    let id = match state.strategy(region) {
        None => "region-without-strategy",
        Some(strategy) if strategy.current.priorities.is_empty() => "region-without-priorities",
        Some(_) => return None,
    };
    Some(Reason::new(id).with("region", region.to_string()))
}

#[cfg(test)]
mod tests {
    use super::without_priorities;
    use rozum_model::State;

    #[test]
    fn a_region_without_a_strategy_is_told() {
        let why = "UA-30".parse().ok().and_then(|iso| without_priorities(&State::default(), iso));
        assert_eq!(why.map(|why| why.to_string()).as_deref(), Some("region-without-strategy region=UA-30"));
    }
}
