//! Calls: write, publish, close.

use super::terms;
use crate::verbs::{Asked, Cell, Facts, Table, Verb, about, words};
use rozum_model::command::FundingCommand;
use rozum_model::{Command, RegionIso};

/// Write a call.
pub const DRAFT: Verb = Verb {
    name: "draft-call",
    subject: about::nothing,
    facts: |asked| {
        let region: RegionIso = asked.whole()?;
        Some(Facts::default().line(asked.f, "region", asked.f.region(region)))
    },
    fields: |asked| asked.whole().map(|region| terms::fields(asked, region, None)).unwrap_or_default(),
    command: |asked, answers, _| {
        let terms = Box::new(terms::read(answers)?);
        Some(Command::Funding(FundingCommand::DraftCall { region: asked.whole()?, terms }))
    },
};

/// Write it anew, before it is public.
pub const REVISE: Verb = Verb {
    name: "revise-call",
    subject: about::call,
    facts: about::call_facts,
    fields: |asked| {
        let found = asked.the_call().and_then(|call| Some((call.id.region()?, call)));
        found.map(|(region, call)| terms::fields(asked, region, Some(&call.terms))).unwrap_or_default()
    },
    command: |asked, answers, expected| {
        let terms = Box::new(terms::read(answers)?);
        Some(Command::Funding(FundingCommand::ReviseCall { expected, call: asked.whole()?, terms }))
    },
};

/// Make it public.
pub const PUBLISH: Verb = Verb {
    name: "publish-call",
    subject: about::call,
    facts: |asked| Some(about::call_facts(asked)?.table(criteria(asked))),
    fields: about::no_fields,
    command: |asked, _, _| Some(Command::Funding(FundingCommand::PublishCall { call: asked.whole()? })),
};

/// Take no more applications.
pub const CLOSE: Verb = Verb {
    name: "close-call",
    subject: about::call,
    facts: |asked| Some(about::call_facts(asked)?.table(applications(asked))),
    fields: about::reason_only,
    command: |asked, answers, _| {
        let reason = answers.words("reason");
        Some(Command::Funding(FundingCommand::CloseCall { call: asked.whole()?, reason }))
    },
};

/// By what applications will be measured: once public, it changes no more.
fn criteria(asked: &Asked<'_>) -> Table {
    let criteria = asked.the_call().map(|call| call.terms.criteria.as_slice()).unwrap_or_default();
    let rows = criteria.iter().map(|one| {
        let weight = asked.f.percent_whole(f64::from(one.weight) / 100.0);
        vec![Cell::text(one.name.clone()), Cell::text(one.meaning.clone()), Cell::figure(weight)]
    });
    Table::new(asked.f, "criteria", &["criterion", "meaning", "weight"]).rows(rows)
}

/// What came so far.
fn applications(asked: &Asked<'_>) -> Table {
    let own = asked.the_call().map(|call| call.id);
    let all = asked.state.governance.applications.values().filter(|one| Some(one.call) == own);
    let rows = all.map(|one| {
        let sum = one.current.content.total().map(|sum| words::money(asked.f, sum));
        vec![
            Cell::text(format!("{} {}", one.id, one.current.content.title))
                .to(format!("/projects/{}", one.id)),
            Cell::text(asked.stage(&one.stage)),
            Cell::figure(sum.unwrap_or_default()),
        ]
    });
    Table::new(asked.f, "applications", &["matter", "stage", "amount"]).rows(rows)
}
