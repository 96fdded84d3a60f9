//! Enter a new version of a strategy: its reason, document and regime, and what changes in it.

use crate::difference::Difference;
use crate::{Refusal, content, header, ids, regions, revision};
use rozum_model::command::RegisterEntry;
use rozum_model::event::Subject;
use rozum_model::strategy::VersionHeader;
use rozum_model::{Event, Reason, State};

pub(crate) fn decide(
    state: &State,
    expected: Option<u64>,
    entry: &RegisterEntry,
) -> Result<Vec<Event>, Refusal> {
    let region = entry.region;
    let mut reasons: Vec<Reason> = regions::check(region).into_iter().collect();
    let strategy = state.strategy(region);
    if strategy.is_none() {
        reasons.push(Reason::new("strategy-not-registered").with("region", region.to_string()));
    }
    reasons.extend(revision::check(state, &Subject::Strategy(region), expected));
    header::check(&entry.header, strategy.map(|strategy| strategy.current.as_ref()), &mut reasons);
    content::check(region, &entry.content, strategy, &mut reasons);
    Refusal::if_any(reasons)?;

    let from = strategy.map(|strategy| strategy.current.as_ref());
    let ids = ids::assign(region, &entry.content, strategy);
    let changes = Difference { region, from, to: &entry.content, ids, reason: &entry.header.reason }.events();
    let same_header = from.is_some_and(|version| same_but_reason(&version.header, &entry.header));
    if changes.is_empty() && same_header {
        return Err(Reason::new("amendment-changes-nothing").with("region", region.to_string()).into());
    }
    let version = from.map_or(1, |version| version.number.saturating_add(1));
    let opened = Event::StrategyAmended { region, version, header: entry.header.clone() };
    Ok(std::iter::once(opened).chain(changes).collect())
}

/// A new reason alone is no new version.
fn same_but_reason(old: &VersionHeader, new: &VersionHeader) -> bool {
    VersionHeader { reason: old.reason.clone(), ..new.clone() } == *old
}

#[cfg(test)]
mod tests {
    use crate::samples::{
        REGION, amended, content, continued, entry, given, link, registered, registered_with, sphere,
    };
    use rozum_model::command::RegisterEntry;
    use rozum_model::{Command, State};

    fn amend(entry: RegisterEntry) -> Command {
        Command::AmendStrategy { expected: None, entry }
    }

    #[test]
    fn a_new_version_keeps_the_old_one() {
        let state = amended(&registered(), content(&["нова мета"], &["новий крок"]));
        let strategy = state.strategy(REGION).unwrap();
        assert_eq!((strategy.current.number, strategy.earlier.len()), (2, 1));
        assert_eq!(strategy.earlier[0].priorities.len(), 2);
        assert_eq!(strategy.current.priorities.len(), 1);
    }

    #[test]
    fn order_texts_spheres_and_links_come_out_as_asked() {
        let mut first = content(&["а", "б", "в"], &["крок один", "крок два"]);
        first.spheres = vec![sphere("Туризм", 1), sphere("Логістика", 17)];
        first.tasks[0].links = vec![link(0), link(2)];
        let state = registered_with(first);

        let mut second = continued(&state);
        second.priorities.rotate_left(1); // б, в, а
        second.priorities.remove(0); // в, а
        second.priorities.insert(0, content(&["г"], &[]).priorities.remove(0)); // г, в, а
        second.spheres.reverse();
        second.tasks[0].links = vec![link(0), link(1)];
        let state = amended(&state, second);

        let version = &state.strategy(REGION).unwrap().current;
        let ids: Vec<_> = version.priorities.iter().map(|p| p.id.to_string()).collect();
        assert_eq!(ids, ["05-P04", "05-P03", "05-P01"]);
        assert_eq!(version.spheres[0].label, "Логістика");
        let links: Vec<_> = version.tasks[0].links.iter().map(|l| l.priority.to_string()).collect();
        assert_eq!(links, ["05-P03", "05-P04"]);
    }

    #[test]
    fn a_link_goes_with_its_priority() {
        let mut first = content(&["а", "б"], &["крок"]);
        first.tasks[0].links = vec![link(0), link(1)];
        let state = registered_with(first);
        let mut second = continued(&state);
        second.priorities.remove(0);
        second.tasks[0].links = vec![link(0)];
        let state = amended(&state, second);
        let version = &state.strategy(REGION).unwrap().current;
        assert_eq!(version.tasks[0].links.len(), 1);
        assert_eq!(version.tasks[0].links[0].priority.to_string(), "05-P02");
    }

    #[test]
    fn there_must_be_something_to_amend() {
        let command = amend(entry(REGION, content(&["а"], &[])));
        assert_eq!(given(&State::default(), &command), ["strategy-not-registered region=UA-05"]);
    }

    #[test]
    fn a_new_version_changes_something() {
        let state = registered();
        let mut same = entry(REGION, continued(&state));
        same.header.reason = "ще раз".to_owned();
        assert_eq!(given(&state, &amend(same.clone())), ["amendment-changes-nothing region=UA-05"]);
        same.header.title.push('!');
        assert!(given(&state, &amend(same)).is_empty());
    }

    #[test]
    fn somebody_elses_work_is_not_overwritten() {
        let state = registered();
        let outdated =
            Command::AmendStrategy { expected: Some(1), entry: entry(REGION, content(&["а"], &[])) };
        assert_eq!(given(&state, &outdated), ["revision-stale subject=strategy/UA-05 seen=1 current=4"]);
    }

    #[test]
    fn versions_follow_in_time() {
        let state = registered();
        let mut earlier = entry(REGION, content(&["а"], &[]));
        earlier.header.effective_from = jiff::civil::date(2016, 1, 1);
        assert_eq!(
            given(&state, &amend(earlier)),
            ["version-before-current day=2016-01-01 current=2021-01-01"]
        );
    }
}
