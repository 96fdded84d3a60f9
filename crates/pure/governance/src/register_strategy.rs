//! Enter the first version of a region's strategy.

use crate::difference::Difference;
use crate::{Refusal, content, header, ids, regions};
use rozum_model::command::RegisterEntry;
use rozum_model::{Event, Reason, State};

pub(crate) fn decide(state: &State, entry: &RegisterEntry) -> Result<Vec<Event>, Refusal> {
    Refusal::if_any(check(state, entry))?;
    Ok(events(entry))
}

/// What speaks against a first version of this region.
pub(crate) fn check(state: &State, entry: &RegisterEntry) -> Vec<Reason> {
    let mut reasons: Vec<Reason> = regions::check(entry.region).into_iter().collect();
    if state.strategy(entry.region).is_some() {
        let region = entry.region.to_string();
        reasons.push(Reason::new("strategy-already-registered").with("region", region));
    }
    header::check(&entry.header, None, &mut reasons);
    content::check(entry.region, &entry.content, None, &mut reasons);
    reasons
}

/// The events of a first version that nothing speaks against.
pub(crate) fn events(entry: &RegisterEntry) -> Vec<Event> {
    let region = entry.region;
    let opened = Event::StrategyRegistered { region, header: entry.header.clone() };
    let ids = ids::assign(region, &entry.content, None);
    let items = Difference { region, from: None, to: &entry.content, ids, reason: &entry.header.reason };
    std::iter::once(opened).chain(items.events()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{REGION, content, entry, given, link, registered, registered_with, sphere};
    use rozum_model::{Command, RegionIso};

    #[test]
    fn the_first_version_says_what_the_content_says() {
        let mut wanted = content(&["туризм;", "мости."], &["крок"]);
        wanted.spheres = vec![sphere("Туризм", 1), sphere("Рибальство", 0)];
        wanted.tasks[0].links = vec![link(1), link(0)];
        let state = registered_with(wanted);
        let version = &state.strategy(REGION).unwrap().current;
        assert_eq!((version.number, version.spheres.len(), version.tasks[0].links.len()), (1, 2, 2));
        assert_eq!(version.priorities[0].item.text, "туризм");
        assert_eq!(version.priorities[0].item.verbatim, "туризм;");
        assert_eq!(version.priorities[1].id.to_string(), "05-P02");
    }

    #[test]
    fn a_region_has_one_strategy() {
        let again = Command::RegisterStrategy(entry(REGION, content(&["інше"], &[])));
        assert_eq!(given(&registered(), &again), ["strategy-already-registered region=UA-05"]);
    }

    #[test]
    fn a_region_must_exist() {
        let nowhere = RegionIso::from_number(99).unwrap();
        let command = Command::RegisterStrategy(entry(nowhere, content(&[], &[])));
        assert_eq!(given(&State::default(), &command), ["region-unknown region=UA-99"]);
    }

    #[test]
    fn all_reasons_come_at_once() {
        let mut wrong = entry(REGION, content(&["а", "а", ""], &[]));
        wrong.header.title.clear();
        wrong.header.period.to = 2010;
        let found = given(&registered(), &Command::RegisterStrategy(wrong));
        assert_eq!(found.len(), 5, "{found:?}");
    }
}
