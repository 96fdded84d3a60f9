//! What can be found of governance: organisations, bodies, calls, projects.

use rozum_model::governance::Governance;
use rozum_search::{Document, Kind};

/// Their documents. Names are what people wrote, in Ukrainian.
pub fn documents(governance: &Governance) -> impl Iterator<Item = Document> {
    let document = |kind, id: String, region, name: &str, body: &str| Document {
        kind,
        id,
        region,
        title_uk: name.to_owned(),
        title_en: String::new(),
        body: body.to_owned(),
    };
    let organisations = governance.organisations.values().map(move |organisation| {
        let facts = &organisation.facts;
        let code = facts.edrpou.map(|code| code.to_string()).unwrap_or_default();
        document(Kind::Organisation, organisation.id.to_string(), facts.region, &facts.name, &code)
    });
    let bodies = governance
        .bodies
        .values()
        .map(move |body| document(Kind::Body, body.id.to_string(), body.region(), &body.facts.name, ""));
    let calls = governance
        .calls
        .values()
        .map(move |call| document(Kind::Call, call.id.to_string(), call.id.region(), &call.terms.title, ""));
    let projects = governance.applications.values().map(move |application| {
        let content = &application.current.content;
        let region = Some(application.region());
        document(Kind::Project, application.id.to_string(), region, &content.title, &content.summary)
    });
    organisations.chain(bodies).chain(calls).chain(projects)
}

/// Whether two states of governance are found by the same words: most events change none.
pub fn same_names(before: &Governance, after: &Governance) -> bool {
    let untouched = before.organisations.ptr_eq(&after.organisations)
        && before.bodies.ptr_eq(&after.bodies)
        && before.calls.ptr_eq(&after.calls)
        && before.applications.ptr_eq(&after.applications);
    untouched || documents(before).eq(documents(after))
}
