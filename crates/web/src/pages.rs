//! The pages, one file each. The same routes serve Ukrainian at `/` and English at `/en`.

mod accounts;
mod bundle;
mod cockpit;
mod coordination;
mod data;
mod demo;
mod diagnosis;
mod draft;
mod evidence;
mod files;
mod governance;
mod home;
mod import;
mod item;
mod journal;
mod method;
mod national_strategy;
mod priorities;
mod priority;
mod records;
mod region;
mod regions;
mod relevance;
mod report;
mod risks;
mod search;
mod seats;
mod sign_in;
mod sphere;
mod spheres;
mod steering;
pub mod strategy_form;
mod task;
mod versions;
mod work;

use crate::error::PageError;
use crate::site::Site;
use askama::Template;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::header;
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use std::sync::Arc;

/// Most bytes of an upload: the file and the form around it.
const UPLOAD: usize = rozum_intake::MAX_BYTES + 64 * 1024;
/// Most bytes of a form with files: two of the largest, or a dozen photographs.
pub const PAPERS: usize = 2 * rozum_papers::MOST_BYTES + FORM;
/// Most bytes of a form: a strategy of a thousand long items fits.
const FORM: usize = 8_000_000;

/// All routes of the pages, without the language prefix.
#[expect(clippy::too_many_lines, reason = "a table of addresses, read as one")]
pub fn routes() -> Router<Arc<Site>> {
    Router::new()
        .route("/", get(home::page))
        .route("/regions", get(regions::page))
        .route("/regions.{format}", get(regions::download))
        .route("/regions/{iso}", get(region::page))
        .route("/regions/{iso}/versions", get(versions::page))
        .route("/strategies.{format}", get(regions::download_strategies))
        .route("/regions/{iso}/neighbours.{format}", get(region::neighbours))
        .route("/regions/{iso}/strategy.xlsx", get(region::workbook))
        .route("/regions/{iso}/edit", get(strategy_form::edit_region).post(strategy_form::save_new))
        .route("/spheres", get(spheres::page))
        .route("/spheres.{format}", get(spheres::download))
        .route("/spheres/{id}", get(sphere::page))
        .route("/priorities", get(priorities::page))
        .route("/priorities.{format}", get(priorities::download))
        .route("/priorities/{id}", get(priority::page))
        .route("/priorities/{id}/correct", post(priority::correct))
        .route("/tasks.{format}", get(priorities::download_tasks))
        .route("/tasks/{id}", get(task::page))
        .route("/tasks/{id}/correct", post(task::correct))
        .route("/tasks/{id}/link", post(task::link))
        .route("/tasks/{id}/unlink", post(task::unlink))
        .route("/evidence", get(evidence::page))
        .route("/evidence/results.{format}", get(evidence::downloads::results))
        .route("/evidence/datasets", get(evidence::datasets::list))
        .route("/evidence/datasets.{format}", get(evidence::datasets::download))
        .route("/evidence/datasets/{id}", get(evidence::datasets::page))
        .route("/evidence/datasets/{id}/rows.{format}", get(evidence::datasets::rows_of))
        .route(
            "/evidence/own",
            get(evidence::own::page).post(evidence::own::upload).layer(DefaultBodyLimit::max(UPLOAD)),
        )
        .route("/evidence/own/{token}", get(evidence::own::table))
        .route("/evidence/own/{token}/columns", post(evidence::own::columns))
        .route("/evidence/own/{token}/forget", post(evidence::own::forget))
        .route("/evidence/own/{token}/results.{format}", get(evidence::own::results))
        .route("/evidence/own/{token}/charts/{file}", get(evidence::own::drawing))
        .route("/evidence/charts/{file}", get(evidence::downloads::drawing))
        .route("/regions/{iso}/evidence", get(evidence::region::page))
        .route("/regions/{iso}/evidence.{format}", get(evidence::region::download))
        .route("/regions/{iso}/evidence/{priority}/judge", post(evidence::region::judge))
        .route("/regions/{iso}/evidence/{priority}/withdraw", post(evidence::region::withdraw))
        .route("/diagnosis", get(diagnosis::page))
        .route("/diagnosis.{format}", get(diagnosis::download))
        .route("/diagnosis/national", get(diagnosis::national::page))
        .route("/diagnosis/national.{format}", get(diagnosis::national::download))
        .route("/diagnosis/compare", get(diagnosis::compare::page))
        .route(
            "/diagnosis/draft",
            get(diagnosis::draft::page).post(diagnosis::draft::diagnose).layer(DefaultBodyLimit::max(UPLOAD)),
        )
        .route("/regions/{iso}/diagnosis", get(diagnosis::region::page))
        .route("/priorities/{id}/labels", post(diagnosis::labels::correct))
        .route("/tasks/{id}/labels", post(diagnosis::labels::correct))
        .route("/coordination", get(coordination::page))
        .route("/coordination/platforms", get(coordination::platforms::page))
        .route("/coordination/platforms.{format}", get(coordination::platforms::download))
        .route("/coordination/communities.{format}", get(coordination::platforms::download_communities))
        .route("/coordination/platforms/{id}", get(coordination::platforms::one))
        .route(
            "/coordination/platforms/{id}/members.{format}",
            get(coordination::platforms::download_members),
        )
        .route("/coordination/platforms/{id}/note.md", get(coordination::platforms::download_note))
        .route("/coordination/alignment", get(coordination::alignment::page))
        .route("/coordination/alignment.{format}", get(coordination::alignment::download))
        .route("/coordination/alignment/blanks.{format}", get(coordination::alignment::download_blanks))
        .route("/coordination/chains", get(coordination::chains::page))
        .route("/coordination/chains.{format}", get(coordination::chains::download))
        .route("/coordination/chains/paths.{format}", get(coordination::chains::paths))
        .route("/coordination/chains/gaps.{format}", get(coordination::chains::gaps))
        .route("/coordination/overlaps", get(coordination::overlaps::page))
        .route("/coordination/overlaps.{format}", get(coordination::overlaps::download))
        .route("/coordination/overlaps/pairs.{format}", get(coordination::overlaps::pairs))
        .route("/coordination/overlaps/{a}/{b}", get(coordination::overlaps::pair::page))
        .route("/coordination/overlaps/{a}/{b}/answer", post(coordination::overlaps::answer::answer))
        .merge(relevance::routes())
        .route("/national-strategy", get(national_strategy::page))
        .route("/national-strategy.{format}", get(national_strategy::files::download))
        .route("/national-strategy/compare", get(national_strategy::compared::page))
        .route("/report", get(report::country))
        .route("/report.{format}", get(report::files::country))
        .route("/regions/{iso}/report", get(report::region))
        .route("/regions/{iso}/report.{format}", get(report::files::region))
        .route("/cockpit", get(cockpit::page))
        .route("/cockpit/{table}", get(cockpit::files::download))
        .merge(crate::follow::routes())
        .merge(of_governance())
        .merge(records::routes())
        .merge(risks::routes())
        .merge(steering::routes())
        .route("/search", get(search::page))
        .route("/journal", get(journal::page))
        .route("/journal.{format}", get(journal::download))
        .route("/journal/{seq}", get(journal::entry))
        .route("/methods", get(method::list))
        .route("/methods/{name}", get(method::page))
        .route("/data", get(data::page))
        .route("/import", get(import::page).post(import::upload).layer(DefaultBodyLimit::max(UPLOAD)))
        .route("/import/template.xlsx", get(import::template))
        .route("/drafts/{id}", get(draft::page))
        .route("/drafts/{id}/edit", get(strategy_form::edit_draft).post(strategy_form::save_draft))
        .route("/drafts/{id}/confirm", post(draft::confirm))
        .route("/drafts/{id}/discard", post(draft::discard))
        .route("/sign-in", get(sign_in::page).post(sign_in::submit))
        .route("/sign-out", post(sign_in::sign_out))
        .route("/demo", get(demo::page))
        .route("/demo/sign-in", post(demo::sign_in))
        .route("/demo/day", post(demo::move_on))
        .route(
            "/act/{verb}/{*id}",
            get(crate::verbs::ask).post(crate::verbs::give).layer(DefaultBodyLimit::max(PAPERS)),
        )
        .route("/files/{sha256}", get(files::whole))
        .route("/files/{sha256}/small", get(files::small))
        .route("/work", get(work::page))
        .route("/work/password", post(work::change_password))
        .route("/accounts", get(accounts::page).post(accounts::open))
        .route("/accounts/{id}/grant", post(accounts::grant))
        .route("/accounts/{id}/withdraw", post(accounts::withdraw))
        .route("/accounts/{id}/close", post(accounts::close))
        .layer(DefaultBodyLimit::max(FORM))
}

/// Routes of bodies, calls, projects, cases and rules.
fn of_governance() -> Router<Arc<Site>> {
    Router::new()
        .route("/governance", get(governance::page))
        .route("/organisations", get(governance::organisations::page))
        .route("/organisations.{format}", get(governance::organisations::download))
        .route("/organisations/{id}", get(governance::organisation::page))
        .route("/bodies", get(governance::bodies::page))
        .route("/bodies.{format}", get(governance::bodies::download))
        .route("/bodies/{id}", get(governance::body::page))
        .route("/bodies/{id}/bundle", get(bundle::of_body))
        .route("/bodies/{id}/sittings/{number}", get(governance::sitting::page))
        .route("/calls", get(governance::calls::page))
        .route("/calls.{format}", get(governance::calls::download))
        .route("/calls/{id}", get(governance::call::page))
        .route("/calls/{call}/packages/{number}", get(governance::package::page))
        .route("/calls/{call}/packages/{number}/bytes", get(governance::package::bytes))
        .route("/projects", get(governance::projects::page))
        .route("/projects.{format}", get(governance::projects::download))
        .route("/projects/{id}", get(governance::project::page))
        .route("/projects/{id}/bundle", get(bundle::of_project))
        .route("/cases", get(governance::cases::page))
        .route("/cases.{format}", get(governance::cases::download))
        .route("/cases/{id}", get(governance::case::page))
        .route("/rules", get(governance::rules::page))
}

pub(crate) use cockpit::Asked as CockpitAsked;
pub(crate) use coordination::alignment::filter as alignment_filter;
pub(crate) use evidence::{failed as dataset_failed, in_background};
pub(crate) use governance::outcome_code;
pub(crate) use import::unreadable as import_unreadable;
pub(crate) use journal::failed as journal_failed;
pub(crate) use method::{known as method_known, rule_path};
pub(crate) use relevance::of_today;
pub(crate) use report::failed as report_failed;
pub use report::files::{report_json, report_xlsx};

/// A drawn page.
fn html(template: &impl Template) -> Result<Response, PageError> {
    Ok(Html(template.render()?).into_response())
}

/// A drawn page that must not be kept by anyone: it is about this visitor.
pub(crate) fn private(template: &impl Template) -> Result<Response, PageError> {
    Ok(([(header::CACHE_CONTROL, "no-store")], Html(template.render()?)).into_response())
}
