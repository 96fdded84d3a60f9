//! A table of one's own: brought, looked at, taken along, forgotten. No account is needed, and nothing of
//! it is kept but in memory for a while.

mod archive;
mod brought;
mod head;

use super::{downloads, drawn, in_background};
use crate::error::PageError;
use crate::evidence::{Address, View};
use crate::frame::{Frame, Section, localised};
use crate::pages::private;
use crate::site::Site;
use crate::visitor::Visitor;
use archive::everything;
use askama::Template;
use axum::Form;
use axum::extract::{Multipart, Path, Query, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use brought::received;
use head::Head;
use rozum_app::evidence::{ChosenColumns, Material, OwnTable};
use rozum_model::Reason;
use serde::Deserialize;
use std::sync::Arc;

#[derive(Template)]
#[template(path = "evidence_own.html")]
struct Upload {
    f: Frame,
    errors: Vec<String>,
}

/// As [`Head`], on a page of its own where nothing could be read.
#[derive(Template)]
#[template(path = "evidence_own_unread.html")]
struct Unread {
    f: Frame,
    file: String,
    head: String,
}

/// `GET /evidence/own`
pub async fn page(State(site): State<Arc<Site>>, visitor: Visitor) -> Result<Response, PageError> {
    let response = form(&visitor, Vec::new())?;
    Ok(visitor.bind_form(&site, response))
}

fn form(visitor: &Visitor, errors: Vec<String>) -> Result<Response, PageError> {
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = Upload { f: Frame::new(visitor, Section::Evidence), errors };
    // The form carries this visitor's token: the page is nobody else's.
    Ok((status, private(&page)?).into_response())
}

/// `POST /evidence/own`
pub async fn upload(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    multipart: Multipart,
) -> Result<Response, PageError> {
    let brought = received(multipart).await?;
    visitor.check_form(&brought.form)?;
    let Some((name, bytes)) = brought.file.filter(|(name, _)| !name.is_empty()) else {
        let error = Reason::new("import-no-file");
        return form(&visitor, vec![rozum_locale::reason(visitor.lang, &error)]);
    };
    let table = site.rozum.bring_table(&name, bytes).await;
    Ok(Redirect::to(&localised(visitor.lang, &format!("/evidence/own/{}", table.token))).into_response())
}

fn kept(site: &Site, token: &str) -> Result<Arc<OwnTable>, PageError> {
    site.rozum.own_table(token).ok_or_else(|| PageError::Refused(vec![Reason::new("ev-own-gone")]))
}

fn material(table: &OwnTable) -> Result<Arc<Material>, PageError> {
    let unread = || PageError::Refused(vec![Reason::new("ev-own-unread")]);
    table.understood.as_ref().map(|found| Arc::clone(&found.material)).ok_or_else(unread)
}

fn base(token: &str) -> String {
    format!("/evidence/own/{token}")
}

/// `GET /evidence/own/{token}`
pub async fn table(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(token): Path<String>,
    Query(address): Query<Address>,
) -> Result<Response, PageError> {
    let table = kept(&site, &token)?;
    in_background(move || {
        let f = Frame::new(&visitor, Section::Evidence);
        let minutes = table.minutes_left(site.rozum.now());
        let head = Head { f: f.clone(), table: &table, minutes }.render()?;
        let Ok(material) = material(&table) else {
            let page = Unread { file: table.file.clone(), head, f };
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, private(&page)?).into_response());
        };
        let view = View::new(&site.rozum, visitor.lang, material, &address, &base(&token))
            .map_err(PageError::BadRequest)?;
        drawn(&view, &visitor, Some(head))
    })
    .await
}

/// The columns as chosen in the form.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ColumnsForm {
    form: String,
    region: String,
    activity: String,
    value: String,
    time: String,
    total_region: String,
    total_activity: String,
    across: String,
    axis: String,
}

/// `POST /evidence/own/{token}/columns`
pub async fn columns(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(token): Path<String>,
    Form(form): Form<ColumnsForm>,
) -> Result<Response, PageError> {
    visitor.check_form(&form.form)?;
    kept(&site, &token)?;
    let columns = ChosenColumns {
        region: form.region,
        activity: form.activity,
        value: form.value,
        time: form.time,
        total_region: form.total_region,
        total_activity: form.total_activity,
        periods_across: form.across == "periods",
        indicators: form.axis == "indicators",
    };
    site.rozum.read_table_again(&token, columns).await.ok_or(PageError::NotFound)?;
    Ok(Redirect::to(&localised(visitor.lang, &base(&token))).into_response())
}

/// What a form with nothing but its token carries.
#[derive(Debug, Deserialize)]
pub struct Only {
    form: String,
}

/// `POST /evidence/own/{token}/forget`
pub async fn forget(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(token): Path<String>,
    Form(form): Form<Only>,
) -> Result<Response, PageError> {
    visitor.check_form(&form.form)?;
    site.rozum.forget_table(&token);
    Ok(Redirect::to(&localised(visitor.lang, "/evidence/own")).into_response())
}

/// `GET /evidence/own/{token}/results.csv`, `.json`, `.parquet`, `.zip`
pub async fn results(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path((token, format)): Path<(String, String)>,
    Query(address): Query<Address>,
) -> Result<Response, PageError> {
    let material = material(kept(&site, &token)?.as_ref())?;
    let answer = in_background(move || {
        if format == "zip" {
            return everything(&site, &visitor, material, &address, &token);
        }
        downloads::rows_of(&site, visitor.lang, material, &address, &base(&token), &format)
    });
    Ok(([(header::CACHE_CONTROL, "no-store")], answer.await?).into_response())
}

/// `GET /evidence/own/{token}/charts/{kind}.svg`
pub async fn drawing(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path((token, file)): Path<(String, String)>,
    Query(address): Query<Address>,
) -> Result<Response, PageError> {
    let material = material(kept(&site, &token)?.as_ref())?;
    let answer = in_background(move || {
        downloads::drawing_of(&site, visitor.lang, material, &address, &base(&token), &file)
    });
    Ok(([(header::CACHE_CONTROL, "no-store")], answer.await?).into_response())
}
