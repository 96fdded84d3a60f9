//! Control of a report: take it up, ask about it, certify.

use super::report::{amounts, money_facts, read_amounts};
use crate::verbs::{Asked, Cell, Facts, Kind, Table, Verb, about, words};
use rozum_model::Command;
use rozum_model::command::ImplementationCommand;
use rozum_model::governance::Report;

/// Take a report up for control.
pub const TAKE: Verb = Verb {
    name: "take-report",
    subject: about::application,
    facts: report_facts,
    fields: about::no_fields,
    command: |asked, _, _| {
        let (application, report) = (asked.whole()?, asked.part()?);
        Some(Command::Implementation(ImplementationCommand::TakeReport { application, report }))
    },
};

/// Ask about a report.
pub const ASK: Verb = Verb {
    name: "ask-clarification",
    subject: about::application,
    facts: report_facts,
    fields: |asked| vec![asked.rows("questions", vec![asked.field("question", Kind::Line)], 3)],
    command: |asked, answers, _| {
        let questions = answers.rows(["question"]).into_iter().map(|[text]| text).collect();
        let (application, report) = (asked.whole()?, asked.part()?);
        Some(Command::Implementation(ImplementationCommand::AskClarification {
            application,
            report,
            questions,
        }))
    },
};

/// Say what of a report may be paid.
pub const CERTIFY: Verb = Verb {
    name: "certify-report",
    subject: about::application,
    facts: report_facts,
    fields: |asked| {
        let Some(report) = the_report(asked) else { return Vec::new() };
        let mut all = amounts(asked, "certify", &report.content.claimed);
        let claimed =
            |value: &str| report.content.reached.iter().any(|one| one.milestone.to_string() == value);
        let milestones = asked.the_application().map(|found| Asked::milestones(&found.current.content));
        let milestones = milestones.unwrap_or_default().into_iter().filter(|one| claimed(&one.value));
        all.push(asked.field("seen-reached", Kind::Any(milestones.collect())).optional());
        all.push(asked.reason());
        all
    },
    command: |asked, answers, _| {
        let shares = read_amounts(asked, answers, "certify");
        let reached = answers.all("seen-reached").filter_map(|text| answers.whole_of("seen-reached", text));
        let reached = reached.collect();
        Some(Command::Implementation(ImplementationCommand::CertifyReport {
            application: asked.whole()?,
            report: asked.part()?,
            shares: shares?,
            reached,
            reason: answers.words("reason"),
        }))
    },
};

/// The report that the address names.
pub fn the_report<'a>(asked: &'a Asked<'_>) -> Option<&'a Report> {
    asked.the_application()?.stage.work()?.report(asked.part()?)
}

/// What the report says, beside what the contract still allows.
pub fn report_facts(asked: &Asked<'_>) -> Option<Facts> {
    let report = the_report(asked)?;
    let (f, content) = (asked.f, &report.content);
    let documents = content
        .evidence
        .iter()
        .map(|one| vec![Cell::text(one.title.clone()), Cell::text(one.url.clone().unwrap_or_default())]);
    let evidence = Table::new(f, "evidence", &["document", "url"]).rows(documents);
    Some(
        money_facts(asked)?
            .line(f, "report", format!("№ {}", asked.part()?))
            .line(f, "report-stage", f.named("report-stage-", report.stage.name()))
            .line(f, "period", format!("{} — {}", f.day(&content.from), f.day(&content.to)))
            .line(f, "narrative", content.narrative.clone())
            .line(f, "claimed", words::shares(f, &content.claimed))
            .some(f, "certified-here", report.stage.certificate().map(|c| words::shares(f, &c.shares)))
            .table(reached(asked, report))
            .table(counted(asked, report))
            .table(evidence),
    )
}

fn reached(asked: &Asked<'_>, report: &Report) -> Table {
    let milestones = asked.the_application().map(|found| found.current.content.milestones.clone());
    let milestones = milestones.unwrap_or_default();
    let title =
        |number: u16| milestones.get(usize::from(number).wrapping_sub(1)).map(|one| one.title.clone());
    let rows = report.content.reached.iter().map(|one| {
        vec![
            Cell::text(format!("{}. {}", one.milestone, title(one.milestone).unwrap_or_default())),
            Cell::text(one.evidence.title.clone()),
            Cell::text(one.evidence.url.clone().unwrap_or_default()),
        ]
    });
    Table::new(asked.f, "reached", &["milestone", "document", "url"]).rows(rows)
}

fn counted(asked: &Asked<'_>, report: &Report) -> Table {
    let indicators = asked.the_application().map(|found| found.current.content.indicators.clone());
    let indicators = indicators.unwrap_or_default();
    let rows = report.content.counted.iter().filter_map(|one| {
        let indicator = indicators.get(usize::from(one.indicator).checked_sub(1)?)?;
        let (name, target) = (indicator.name.clone(), indicator.target.clone());
        Some(vec![
            Cell::text(name),
            Cell::figure(indicator.baseline.clone()),
            Cell::figure(one.value.clone()),
            Cell::figure(target),
        ])
    });
    Table::new(asked.f, "counted", &["indicator", "baseline", "value", "target"]).rows(rows)
}
