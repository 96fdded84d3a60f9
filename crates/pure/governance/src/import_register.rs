//! Load several strategies under one name, once.

use crate::texts::{Field, required};
use crate::{Refusal, document, register_strategy};
use rozum_model::command::RegisterEntry;
use rozum_model::strategy::Document;
use rozum_model::{Event, Reason, State};
use std::collections::BTreeSet;

pub(crate) fn decide(
    state: &State,
    name: &str,
    document: &Document,
    entries: &[RegisterEntry],
) -> Result<Vec<Event>, Refusal> {
    let mut reasons = Vec::new();
    required(Field::only("import-name"), name, &mut reasons);
    document::check(document, &mut reasons);
    if state.imports.iter().any(|import| import.name == name) {
        reasons.push(Reason::new("import-already-done").with("name", name));
    }
    if entries.is_empty() {
        reasons.push(Reason::new("import-empty").with("name", name));
    }
    let mut seen = BTreeSet::new();
    for entry in entries {
        let region = entry.region.to_string();
        if !seen.insert(entry.region) {
            reasons.push(Reason::new("region-twice-in-import").with("region", region.clone()));
        }
        let found = register_strategy::check(state, entry).into_iter();
        reasons.extend(found.map(|reason| within(reason, &region)));
    }
    Refusal::if_any(reasons)?;
    Ok(events(name, document, entries))
}

/// Among many strategies each reason says which one it is about.
fn within(reason: Reason, region: &str) -> Reason {
    if reason.argument("region").is_some() { reason } else { reason.with("region", region) }
}

fn events(name: &str, document: &Document, entries: &[RegisterEntry]) -> Vec<Event> {
    // More entries than regions exist have been refused.
    let strategies = u32::try_from(entries.len()).unwrap_or(u32::MAX);
    let imported = Event::RegisterImported { name: name.to_owned(), document: document.clone(), strategies };
    std::iter::once(imported).chain(entries.iter().flat_map(register_strategy::events)).collect()
}

#[cfg(test)]
mod tests {
    use crate::samples::{REGION, accepted, content, document, entry, refused, registered};
    use rozum_model::command::RegisterEntry;
    use rozum_model::{Actor, Command, RegionIso, State};

    fn import(name: &str, entries: Vec<RegisterEntry>) -> Command {
        Command::ImportRegister { name: name.to_owned(), document: document(), entries }
    }

    fn other() -> RegionIso {
        RegionIso::from_number(14).unwrap()
    }

    #[test]
    fn strategies_come_in_together_and_once() {
        let entries = vec![entry(REGION, content(&["туризм"], &[])), entry(other(), content(&[], &[]))];
        let state = accepted(&State::default(), &Actor::System, &import("перший", entries.clone()));
        assert_eq!((state.strategies.len(), state.imports.len()), (2, 1));
        assert_eq!(state.imports[0].strategies, 2);
        assert_eq!(
            refused(&state, &Actor::System, &import("перший", entries)),
            [
                "import-already-done name=перший",
                "strategy-already-registered region=UA-05",
                "strategy-already-registered region=UA-14"
            ]
        );
    }

    #[test]
    fn an_import_brings_something_and_each_region_once() {
        assert_eq!(
            refused(&State::default(), &Actor::System, &import("порожній", vec![])),
            ["import-empty name=порожній"]
        );
        let twice = vec![entry(REGION, content(&[], &[])), entry(REGION, content(&[""], &[]))];
        assert_eq!(
            refused(&State::default(), &Actor::System, &import("двічі", twice)),
            ["region-twice-in-import region=UA-05", "text-empty field=priority-text number=1 region=UA-05"]
        );
    }

    #[test]
    fn only_the_program_imports() {
        let command = import("перший", vec![entry(REGION, content(&[], &[]))]);
        assert_eq!(refused(&registered(), &Actor::Operator, &command), ["only-the-program"]);
    }
}
