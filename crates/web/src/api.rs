//! The programming interface: the same rows as the pages, as JSON under `/api/v1`.
#![allow(unused_qualifications, reason = "the macro that describes a route writes them")]

mod alignment;
mod chains;
mod cockpit;
mod datasets;
mod findings;
mod governance;
mod health;
mod journal;
mod lists;
mod overlaps;
mod page;
mod platforms;
mod proposals;
mod records;
mod results;
mod risks;
mod steering;

pub use health::routes as health;

use crate::error::PageError;
use crate::site::Site;
use axum::Router;
use axum::extract::Request;
use axum::middleware::{self, Next};
use axum::response::Response;
use axum::routing::get;
use rozum_locale::Lang;
use std::sync::Arc;
use utoipa::OpenApi;

/// The routes below `/api/v1`.
pub fn routes() -> Router<Arc<Site>> {
    Router::new()
        .route("/openapi.json", get(|| async { axum::Json(document()) }))
        .route("/regions", get(lists::regions))
        .route("/regions/{iso}", get(lists::region))
        .route("/strategies", get(lists::strategies))
        .route("/strategies/{iso}", get(lists::strategy))
        .route("/spheres", get(lists::spheres))
        .route("/spheres/{id}", get(lists::sphere))
        .route("/priorities", get(lists::priorities))
        .route("/priorities/{id}", get(lists::priority))
        .route("/tasks", get(lists::tasks))
        .route("/tasks/{id}", get(lists::task))
        .route("/datasets", get(datasets::datasets))
        .route("/datasets/{id}", get(datasets::dataset))
        .route("/datasets/{id}/results", get(results::results))
        .route("/datasets/{id}/observations", get(datasets::observations))
        .route("/findings", get(findings::findings))
        .route("/findings/national", get(findings::national))
        .route("/chains", get(chains::chains))
        .route("/chains/paths", get(chains::paths))
        .route("/chains/gaps", get(chains::gaps))
        .route("/overlaps", get(overlaps::overlaps))
        .route("/platforms", get(platforms::platforms))
        .route("/platforms/{id}", get(platforms::platform))
        .route("/alignment", get(alignment::alignment))
        .route("/alignment/blanks", get(alignment::blanks))
        .route("/proposals", get(proposals::proposals))
        .route("/applications", get(governance::applications))
        .route("/applications/{id}", get(governance::application))
        .route("/bodies", get(governance::bodies))
        .route("/organisations", get(governance::organisations))
        .route("/calls", get(governance::calls))
        .route("/cases", get(governance::cases))
        .route("/risks", get(risks::risks))
        .route("/risks/inclusion", get(risks::inclusion))
        .route("/events", get(records::events))
        .route("/risks/register", get(records::risk_register))
        .route("/indicators", get(steering::indicators))
        .route("/indicators/{id}/observations", get(steering::observations))
        .route("/withdrawn-indicators", get(steering::withdrawn_indicators))
        .route("/reviews", get(steering::reviews))
        .route("/overdue", get(steering::overdue))
        .route("/cockpit", get(cockpit::cockpit))
        .route("/search", get(lists::search))
        .route("/journal/checkpoint", get(journal::checkpoint))
        .route("/journal/entries", get(journal::entries))
        .route("/journal/proof", get(journal::proof))
        .fallback(crate::error::no_such_page)
        .layer(middleware::from_fn(problems))
}

/// The description of the interface.
pub fn document() -> utoipa::openapi::OpenApi {
    Document::openapi()
}

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Rozum",
        version = "1",
        description = "The national register of smart specialisation strategies of Ukraine's regions. \
                       Lists page by `cursor`; errors are problem details (RFC 9457). Texts of strategies are \
                       quoted in Ukrainian, with their place in the source document.",
        license(name = "EUPL-1.2", identifier = "EUPL-1.2"),
        contact()
    ),
    servers((url = "/api/v1")),
    paths(
        lists::regions, lists::region, lists::strategies, lists::strategy, lists::spheres, lists::sphere,
        lists::priorities, lists::priority, lists::tasks, lists::task, lists::search,
        datasets::datasets, datasets::dataset, results::results, datasets::observations,
        findings::findings, findings::national, platforms::platforms, platforms::platform,
        alignment::alignment, alignment::blanks, overlaps::overlaps, proposals::proposals,
        governance::applications, governance::application, governance::bodies, governance::organisations,
        governance::calls, governance::cases, risks::risks, risks::inclusion,
        records::events, records::risk_register,
        steering::indicators, steering::withdrawn_indicators, steering::observations, steering::reviews, steering::overdue,
        chains::chains, chains::paths, chains::gaps, cockpit::cockpit, journal::checkpoint, journal::entries,
        journal::proof
    ),
    components(schemas(page::Problem))
)]
struct Document;

/// Errors are problem details, in the language that is asked for.
async fn problems(request: Request, next: Next) -> Response {
    let english =
        request.headers().get("accept-language").is_none_or(|value| !value.as_bytes().starts_with(b"uk"));
    let mut response = next.run(request).await;
    let lang = if english { Lang::En } else { Lang::Uk };
    if let Some(error) = response.extensions_mut().remove::<PageError>() {
        return error.problem(lang);
    }
    let plain =
        response.headers().get("content-type").is_some_and(|kind| kind.as_bytes().starts_with(b"text/plain"));
    if response.status().is_client_error() && plain {
        return PageError::BadRequest(rozum_model::Reason::new("request-unreadable")).problem(lang);
    }
    response
}
