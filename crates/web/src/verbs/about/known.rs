//! What must be known of an application, call, body, organisation or sitting, whatever is done with it.

use crate::verbs::{Asked, Cell, Facts, Table, words};
use rozum_model::governance::ApplicationContent;

/// What an application is, how far it has come, what it asks.
pub fn application_facts(asked: &Asked<'_>) -> Option<Facts> {
    let application = asked.the_application()?;
    let content = &application.current.content;
    Some(content_facts(asked, content).line(asked.f, "stage", asked.stage(&application.stage)).some(
        asked.f,
        "asked",
        content.shares(application.region()).map(|s| words::shares(asked.f, &s)),
    ))
}

/// What an application says, in short.
pub fn content_facts(asked: &Asked<'_>, content: &ApplicationContent) -> Facts {
    let partners: Vec<_> = content.partners.iter().map(|one| asked.organisation(one.organisation)).collect();
    Facts::default()
        .line(asked.f, "title", content.title.clone())
        .line(asked.f, "summary", content.summary.clone())
        .line(asked.f, "lead", asked.organisation(content.lead))
        .some(asked.f, "partners", Some(partners.join("; ")).filter(|text| !text.is_empty()))
        .line(asked.f, "task", task(asked, content))
        .some(asked.f, "budget", content.total().map(|sum| words::money(asked.f, sum)))
}

fn task(asked: &Asked<'_>, content: &ApplicationContent) -> String {
    let found = asked.state.task(content.task);
    found.map_or_else(|| content.task.to_string(), |task| format!("{}. {}", content.task, task.item.verbatim))
}

/// What a call is.
pub fn call_facts(asked: &Asked<'_>) -> Option<Facts> {
    let call = asked.the_call()?;
    let terms = &call.terms;
    let days = format!("{} — {}", asked.f.day(&terms.opens), asked.f.day(&terms.closes));
    Some(
        Facts::default()
            .line(asked.f, "title", terms.title.clone())
            .line(asked.f, "stage", asked.f.named("call-stage-", call.stage.name()))
            .line(asked.f, "days", days)
            .line(asked.f, "allocations", words::shares(asked.f, &terms.allocations))
            .line(asked.f, "cap", words::money(asked.f, terms.cap)),
    )
}

/// What a body is.
pub fn body_facts(asked: &Asked<'_>) -> Option<Facts> {
    let body = asked.the_body()?;
    let members = asked.state.governance.members(body.id, asked.today);
    let table = Table::new(asked.f, "members", &["person", "organisation", "sector", "until"]);
    let rows = members.map(|mandate| {
        vec![
            Cell::text(asked.person(&mandate.seat.account)),
            Cell::text(asked.organisation(mandate.seat.organisation)),
            Cell::text(asked.f.named("ev-sector-", mandate.sector.code())),
            Cell::text(asked.f.day(&mandate.seat.term.to)),
        ]
    });
    Some(
        Facts::default()
            .line(asked.f, "body", asked.body(body.id))
            .line(asked.f, "region", asked.place(body.region()))
            .table(table.rows(rows)),
    )
}

/// What an organisation is.
pub fn organisation_facts(asked: &Asked<'_>) -> Option<Facts> {
    let found = asked.the_organisation()?;
    let proposed = found.proposed.as_ref();
    Some(
        Facts::default()
            .line(asked.f, "organisation", asked.organisation(found.id))
            .some(asked.f, "edrpou", found.facts.edrpou.map(|code| code.to_string()))
            .some(asked.f, "owners-proposed", proposed.map(|waiting| waiting.reason.clone())),
    )
}

/// What a sitting is.
pub fn sitting_facts(asked: &Asked<'_>) -> Option<Facts> {
    let sitting = asked.the_sitting()?;
    let table = Table::new(asked.f, "agenda", &["matter", "conditions"]);
    let rows = sitting.items.iter().map(|item| {
        let matter = item.point.matter;
        vec![
            Cell::text(asked.matter(matter)).to(words::matter_path(matter)),
            Cell::text(item.point.conditions.join("; ")),
        ]
    });
    Some(
        Facts::default()
            .line(asked.f, "body", asked.body(sitting.id.body()))
            .line(asked.f, "sits", asked.f.day(&sitting.day))
            .line(asked.f, "agenda", asked.f.moment(&sitting.published.at))
            .table(table.rows(rows)),
    )
}
