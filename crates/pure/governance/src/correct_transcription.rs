//! Mend an error of transcription: the register said other words than the document prints.

use crate::texts::{Field, compared, required};
use crate::{Refusal, closing_stripped, content, revision};
use rozum_model::event::Subject;
use rozum_model::strategy::{Item, ItemId, Version};
use rozum_model::{Event, Reason, State};

pub(crate) fn decide(
    state: &State,
    expected: Option<u64>,
    item: ItemId,
    verbatim: &str,
    reason: &str,
) -> Result<Vec<Event>, Refusal> {
    let region = item.region();
    let mut reasons = Vec::new();
    reasons.extend(revision::check(state, &Subject::Strategy(region), expected));
    content::verbatim(Field::only("verbatim"), verbatim, &mut reasons);
    required(Field::only("reason"), reason, &mut reasons);
    let version = state.strategy(region).map(|strategy| strategy.current.as_ref());
    let named = |reason: Reason| reason.with("item", item.to_string());
    match version.and_then(|version| Some((version, find(version, item)?))) {
        None => reasons.push(named(Reason::new("item-unknown"))),
        Some((_, old)) if old.verbatim == verbatim => {
            reasons.push(named(Reason::new("correction-changes-nothing")));
        }
        Some((version, _)) => {
            reasons.extend(
                twin(version, item, verbatim)
                    .map(|twin| named(Reason::new("correction-duplicates")).with("other", twin.to_string())),
            );
        }
    }
    Refusal::if_any(reasons)?;
    let (text, verbatim) = (closing_stripped(verbatim).to_owned(), verbatim.to_owned());
    Ok(vec![Event::TranscriptionCorrected { item, text, verbatim, reason: reason.to_owned() }])
}

fn find(version: &Version, item: ItemId) -> Option<&Item> {
    match item {
        ItemId::Priority(id) => version.priority(id).map(|priority| &priority.item),
        ItemId::Task(id) => version.task(id).map(|task| &task.item),
    }
}

/// Another item of the same kind that already says this.
fn twin(version: &Version, item: ItemId, verbatim: &str) -> Option<ItemId> {
    let words = compared(verbatim);
    let priorities = version.priorities.iter().map(|p| (ItemId::Priority(p.id), &p.item));
    let tasks = version.tasks.iter().map(|t| (ItemId::Task(t.id), &t.item));
    let same_kind = |other: ItemId| matches!(item, ItemId::Task(_)) == matches!(other, ItemId::Task(_));
    priorities
        .chain(tasks)
        .find(|(id, other)| *id != item && same_kind(*id) && compared(&other.verbatim) == words)
        .map(|(id, _)| id)
}

#[cfg(test)]
mod tests {
    use crate::samples::{REGION, accepted, given, registered};
    use rozum_model::{Actor, Command};

    fn correct(item: &str, verbatim: &str, reason: &str) -> Command {
        Command::CorrectTranscription {
            expected: None,
            item: item.parse().unwrap(),
            verbatim: verbatim.to_owned(),
            reason: reason.to_owned(),
        }
    }

    #[test]
    fn the_version_stays_and_remembers_what_it_said() {
        let state =
            accepted(&registered(), &Actor::Operator, &correct("05-P01", "розвиток мостів;", "описка"));
        let strategy = state.strategy(REGION).unwrap();
        let priority = &strategy.current.priorities[0];
        assert_eq!((strategy.current.number, priority.item.text.as_str()), (1, "розвиток мостів"));
        assert_eq!(priority.corrections[0].was, "розвиток туризму;");
    }

    #[test]
    fn each_rule_speaks() {
        let state = registered();
        assert_eq!(given(&state, &correct("05-P09", "а", "описка")), ["item-unknown item=05-P09"]);
        assert_eq!(given(&state, &correct("14-T01", "а", "описка")), ["item-unknown item=14-T01"]);
        assert_eq!(
            given(&state, &correct("05-P01", "розвиток туризму;", "описка")),
            ["correction-changes-nothing item=05-P01"]
        );
        assert_eq!(
            given(&state, &correct("05-P01", "Розвиток логістики", "описка")),
            ["correction-duplicates item=05-P01 other=05-P02"]
        );
        assert_eq!(
            given(&state, &correct("05-P01", ";", "")),
            ["text-empty field=verbatim number=0", "text-empty field=reason number=0"]
        );
    }
}
