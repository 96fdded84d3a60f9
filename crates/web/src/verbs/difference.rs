//! What a change of a project changes, before and after: the same wherever somebody judges it or reads of it.

use super::{Asked, Cell, Facts, Table, words};
use crate::frame::Frame;
use rozum_model::State;
use rozum_model::governance::{Application, ApplicationContent, Matter, Modification, Weight};

/// A part of the application that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// What.
    pub what: String,
    /// How it read; of a list, only what goes.
    pub before: String,
    /// How it shall read; of a list, only what comes.
    pub after: String,
}

/// What differs, in the order of the form of an application; nothing where the matter is no change of a project.
pub fn changes(f: &Frame, state: &State, matter: Matter) -> Vec<Changed> {
    let found = modification(state, matter);
    let both = found.and_then(|(application, change)| Some((text_before(application, change)?, change)));
    both.map(|(before, change)| between(f, state, before, &change.content)).unwrap_or_default()
}

/// The change that is voted on, with its project.
pub fn modification(state: &State, matter: Matter) -> Option<(&Application, &Modification)> {
    let Matter::Modification { application, number } = matter else { return None };
    let application = state.governance.application(application)?;
    Some((application, application.stage.work()?.modification(number)?))
}

/// The text of which a change was asked: what held then, whatever was accepted since.
pub fn text_before<'a>(
    application: &'a Application,
    change: &Modification,
) -> Option<&'a ApplicationContent> {
    let versions = application.earlier.iter().chain([&application.current]);
    let mut older = versions.filter(|version| version.submitted.seq < change.requested.seq);
    older.next_back().map(|version| version.content.as_ref())
}

/// Whoever must judge a change: what it is of, why, and what differs.
pub fn facts(asked: &Asked<'_>, matter: Matter) -> Option<Facts> {
    let (application, change) = modification(asked.state, matter)?;
    let before = text_before(application, change)?;
    let (old, new) = (asked.organisation(before.lead), asked.organisation(change.content.lead));
    let lead = if old == new { old } else { format!("{old} → {new}") };
    let shares = change.content.shares(application.region());
    Some(
        Facts::default()
            .line(asked.f, "title", before.title.clone())
            .line(asked.f, "lead", lead)
            .line(asked.f, "change", change.reason.clone())
            .line(asked.f, "weight", asked.f.t(weight(change)))
            .some(asked.f, "asked", shares.map(|shares| words::shares(asked.f, &shares)))
            .table(table(asked, matter)),
    )
}

/// What differs, as a table that names the matter; empty where it is no change.
pub fn table(asked: &Asked<'_>, matter: Matter) -> Table {
    let row = |one: Changed| vec![Cell::text(one.what), Cell::text(one.before), Cell::text(one.after)];
    let rows = changes(asked.f, asked.state, matter).into_iter().map(row);
    Table::new(asked.f, "change", &["what", "before", "after"]).of(&matter.to_string()).rows(rows)
}

const fn weight(change: &Modification) -> &'static str {
    match change.weight {
        Weight::Minor => "weight-minor",
        Weight::Major => "weight-major",
    }
}

/// What differs between two texts.
fn between(
    f: &Frame,
    state: &State,
    before: &ApplicationContent,
    after: &ApplicationContent,
) -> Vec<Changed> {
    let (old, new) = (lines(f, state, before), lines(f, state, after));
    let differing = old.into_iter().zip(new).filter(|(old, new)| old.1 != new.1);
    differing.map(|((what, old), (_, new))| Changed { what, ..only(&old, &new) }).collect()
}

/// What goes and what comes; all of both where only the order differs.
fn only(old: &[String], new: &[String]) -> Changed {
    let less = |all: &[String], other: &[String]| {
        let mut rest = other.to_vec();
        let stays = |line: &&String| match rest.iter().position(|own| own == *line) {
            Some(at) => {
                rest.remove(at);
                false
            }
            None => true,
        };
        all.iter().filter(stays).cloned().collect::<Vec<_>>()
    };
    let (mut goes, mut comes) = (less(old, new), less(new, old));
    if goes.is_empty() && comes.is_empty() {
        (goes, comes) = (old.to_vec(), new.to_vec());
    }
    Changed { what: String::new(), before: goes.join("; "), after: comes.join("; ") }
}

/// An application part by part, each with its lines.
fn lines(f: &Frame, state: &State, content: &ApplicationContent) -> Vec<(String, Vec<String>)> {
    let organisation = |id| words::organisation(state, id);
    let partners =
        content.partners.iter().map(|one| format!("{}: {}", organisation(one.organisation), one.part));
    let milestones = (1..)
        .zip(&content.milestones)
        .map(|(number, one)| format!("{number}. {}: {}", one.title, f.day(&one.due)));
    let budget = content.budget.iter().map(|one| {
        let (source, sum) = (words::source(f, one.source), words::money(f, one.amount));
        format!("{source}, {}, № {}: {sum}", one.year, one.milestone)
    });
    let figure = |text: &str| f.figure(text);
    let indicators = content.indicators.iter().map(|one| {
        format!("{}, {}: {} → {}", one.name, one.unit, figure(&one.baseline), figure(&one.target))
    });
    let shares = content.shares(content.task.region()).map(|shares| words::shares(f, &shares));
    let total = content.total().map(|sum| words::money(f, sum));
    let ask = |name: &str, lines: Vec<String>| (f.named("ask-", name).into_owned(), lines);
    let fact =
        |name: &str, line: Option<String>| (f.named("fact-", name).into_owned(), line.into_iter().collect());
    vec![
        ask("title", vec![content.title.clone()]),
        ask("summary", vec![content.summary.clone()]),
        ask("task", vec![content.task.to_string()]),
        ask("lead", vec![organisation(content.lead)]),
        ask("partners", partners.collect()),
        ask("work-kved", vec![content.kved.clone()]),
        ask("milestones", milestones.collect()),
        ask("budget", budget.collect()),
        fact("budget", total),
        fact("asked", shares),
        ask("indicators", indicators.collect()),
        ask("green", vec![content.effects.green.clone()]),
        ask("digital", vec![content.effects.digital.clone()]),
        ask("inclusion", vec![content.effects.inclusion.clone()]),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_list_only_what_goes_and_what_comes_is_told() {
        let lines = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        let told = |old: &str, new: &str| {
            let found = only(&lines(old), &lines(new));
            (found.before, found.after)
        };
        assert_eq!(told("a b c", "a d c"), ("b".to_owned(), "d".to_owned()));
        assert_eq!(told("a a", "a"), ("a".to_owned(), String::new()));
        assert_eq!(told("a b", "b a"), ("a; b".to_owned(), "b; a".to_owned()));
    }
}
