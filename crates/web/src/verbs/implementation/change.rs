//! Changes of a project under way.

use crate::verbs::funding::content;
use crate::verbs::{Asked, Cell, Facts, Table, Verb, about, words};
use rozum_model::Command;
use rozum_model::command::ImplementationCommand;
use rozum_model::governance::{ApplicationContent, Weight};

/// Ask for a change: the application as it shall read.
pub const REQUEST: Verb = Verb {
    name: "request-modification",
    subject: about::application,
    facts: about::application_facts,
    fields: |asked| {
        let now = asked.the_application().map(|found| found.current.content.clone());
        let fields = asked.its_call().map(|call| content::fields(asked, call, now.as_deref()));
        let mut fields = fields.unwrap_or_default();
        fields.push(asked.reason());
        fields
    },
    command: |asked, answers, _| {
        let content = Box::new(content::read(answers)?);
        let (application, reason) = (asked.whole()?, answers.words("reason"));
        Some(Command::Implementation(ImplementationCommand::RequestModification {
            application,
            content,
            reason,
        }))
    },
};

/// Decide on a minor change, or refuse a major one before it is voted on.
pub const DECIDE: Verb = Verb {
    name: "decide-modification",
    subject: about::application,
    facts: change,
    fields: |asked| vec![asked.field("accepted", asked.yes_no("accepted-")), asked.reason()],
    command: |asked, answers, _| {
        Some(Command::Implementation(ImplementationCommand::DecideModification {
            application: asked.whole()?,
            number: asked.part()?,
            accepted: answers.yes("accepted")?,
            reason: answers.words("reason"),
        }))
    },
};

/// What changes: only what differs, before and after.
fn change(asked: &Asked<'_>) -> Option<Facts> {
    let application = asked.the_application()?;
    let change = application.stage.work()?.modification(asked.part()?)?;
    let weight = match change.weight {
        Weight::Minor => "weight-minor",
        Weight::Major => "weight-major",
    };
    let before = lines(asked, &application.current.content);
    let after = lines(asked, &change.content);
    let differing = before.into_iter().zip(after).filter(|(old, new)| old.1 != new.1);
    let rows =
        differing.map(|((name, old), (_, new))| vec![Cell::text(name), Cell::text(old), Cell::text(new)]);
    Some(
        about::application_facts(asked)?
            .line(asked.f, "change", change.reason.clone())
            .line(asked.f, "weight", asked.f.t(weight))
            .table(Table::new(asked.f, "change", &["what", "before", "after"]).rows(rows)),
    )
}

/// An application line by line, so that two can be compared.
fn lines(asked: &Asked<'_>, content: &ApplicationContent) -> Vec<(String, String)> {
    let f = asked.f;
    let partners =
        content.partners.iter().map(|one| format!("{}: {}", asked.organisation(one.organisation), one.part));
    let milestones = content.milestones.iter().map(|one| format!("{}: {}", one.title, f.day(&one.due)));
    let budget = content.budget.iter().map(|one| {
        let source = asked.source(one.source);
        format!("{source}, {}, № {}: {}", one.year, one.milestone, words::money(f, one.amount))
    });
    let indicators = content
        .indicators
        .iter()
        .map(|one| format!("{}, {}: {} → {}", one.name, one.unit, one.baseline, one.target));
    let joined = |all: &mut dyn Iterator<Item = String>| all.collect::<Vec<_>>().join("; ");
    let values = [
        ("title", content.title.clone()),
        ("summary", content.summary.clone()),
        ("task", content.task.to_string()),
        ("lead", asked.organisation(content.lead)),
        ("partners", joined(&mut partners.into_iter())),
        ("work-kved", content.kved.clone()),
        ("milestones", joined(&mut milestones.into_iter())),
        ("budget", joined(&mut budget.into_iter())),
        ("indicators", joined(&mut indicators.into_iter())),
        ("green", content.effects.green.clone()),
        ("digital", content.effects.digital.clone()),
        ("inclusion", content.effects.inclusion.clone()),
    ];
    values.into_iter().map(|(name, value)| (f.named("ask-", name).into_owned(), value)).collect()
}
