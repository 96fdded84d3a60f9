//! Forms of commands about the numbers in the rules: two persons change them.

mod numbers;

use super::{Asked, Cell, Facts, Kind, Table, Verb, about};
use rozum_model::command::RulesCommand;
use rozum_model::event::Subject;
use rozum_model::governance::RuleSet;
use rozum_model::{Command, Reason};

pub const VERBS: &[Verb] = &[PROPOSE, CONFIRM, REFUSE];

/// Propose other numbers.
const PROPOSE: Verb = Verb {
    name: "propose-rules",
    subject: rules,
    facts: about::no_facts,
    fields: |asked| {
        let mut all = numbers::fields(asked, asked.state.governance.numbers());
        all.push(asked.reason());
        all
    },
    command: |asked, answers, _| {
        let rules = numbers::read(answers, asked.state.governance.numbers())?;
        Some(Command::Rules(RulesCommand::ProposeRules { rules, reason: answers.words("reason") }))
    },
};

/// Let the proposed numbers hold. The person confirms exactly what was read.
const CONFIRM: Verb = Verb {
    name: "confirm-rules",
    subject: rules,
    facts: |asked| proposed(asked).map(|_| difference(asked)),
    fields: |asked| {
        let read = asked.state.governance.rules.proposed.as_ref().map(|one| one.proposed.seq.to_string());
        vec![asked.field("read", Kind::Carried).value(read.unwrap_or_default())]
    },
    command: |asked, answers, _| {
        let waiting = asked.state.governance.rules.proposed.as_ref();
        let read = waiting.filter(|one| one.proposed.seq.to_string() == answers.one("read"));
        let Some(read) = read else {
            answers.tell("read", Reason::new("typed-rules-changed"));
            return None;
        };
        Some(Command::Rules(RulesCommand::ConfirmRules { rules: read.rules.clone() }))
    },
};

/// Do not.
const REFUSE: Verb = Verb {
    name: "refuse-rules",
    subject: rules,
    facts: |asked| proposed(asked).map(|_| difference(asked)),
    fields: about::reason_only,
    command: |_, answers, _| {
        Some(Command::Rules(RulesCommand::RefuseRules { reason: answers.words("reason") }))
    },
};

#[expect(clippy::unnecessary_wraps, reason = "the shape of every verb's subject")]
fn rules(_: &Asked<'_>) -> Option<Subject> {
    Some(Subject::Rules)
}

fn proposed<'a>(asked: &'a Asked<'_>) -> Option<&'a RuleSet> {
    asked.state.governance.rules.proposed.as_ref().map(|one| &one.rules)
}

/// What holds beside what is proposed: only what differs.
fn difference(asked: &Asked<'_>) -> Facts {
    let Some(waiting) = &asked.state.governance.rules.proposed else { return Facts::default() };
    let now = asked.state.governance.numbers();
    let pairs = numbers::lines(asked, now).into_iter().zip(numbers::lines(asked, &waiting.rules));
    let rows = pairs
        .filter(|(old, new)| old.1 != new.1)
        .map(|((name, old), (_, new))| vec![Cell::text(name), Cell::figure(old), Cell::figure(new)]);
    let (f, mark) = (asked.f, &waiting.proposed);
    Facts::default()
        .line(f, "change", waiting.reason.clone())
        .line(f, "proposed", format!("{}, {}", f.actor(&mark.by), f.moment(&mark.at)))
        .table(Table::new(f, "change", &["what", "before", "after"]).rows(rows))
}
