//! Bringing a strategy in: the template, the upload, and what was understood of it. Anyone may
//! check a file; only whoever keeps the region's strategy can register it.

use super::draft::{Preview, preview};
use super::private;
use crate::error::PageError;
use crate::frame::{Frame, Section, localised};
use crate::site::Site;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::multipart::MultipartError;
use axum::extract::{Multipart, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use rozum_model::account::Role;
use rozum_model::{Reason, RegionIso};
use std::sync::Arc;

#[derive(Template)]
#[template(path = "import.html")]
struct Import {
    f: Frame,
    regions: Vec<RegionIso>,
    errors: Vec<String>,
}

/// `GET /import`
pub async fn page(State(site): State<Arc<Site>>, visitor: Visitor) -> Result<Response, PageError> {
    let response = draw(&visitor, Vec::new())?;
    Ok(visitor.bind_form(&site, response))
}

fn draw(visitor: &Visitor, errors: Vec<String>) -> Result<Response, PageError> {
    let f = Frame::new(visitor, Section::Import);
    let regions = rozum_reference::regions::REGIONS.iter().map(|region| region.iso).collect();
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = Import { f, regions, errors };
    // The form carries this visitor's token: the page is nobody else's.
    Ok((status, private(&page)?).into_response())
}

/// `GET /import/template.xlsx`
pub async fn template(visitor: Visitor) -> Result<Response, PageError> {
    let bytes = rozum_intake::strategy_template(visitor.lang).map_err(|error| {
        tracing::error!(%error, "template failed");
        PageError::Internal
    })?;
    let name = visitor.lang.pick("rozum-strategiia.xlsx", "rozum-strategy.xlsx");
    let disposition = format!("attachment; filename=\"{name}\"");
    Ok(([(header::CONTENT_TYPE, crate::XLSX.to_owned()), (header::CONTENT_DISPOSITION, disposition)], bytes)
        .into_response())
}

#[derive(Default)]
struct Upload {
    form: String,
    region: String,
    file: Option<(String, Vec<u8>)>,
}

/// `POST /import`
pub async fn upload(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    multipart: Multipart,
) -> Result<Response, PageError> {
    let upload = received(multipart).await?;
    visitor.check_form(&upload.form)?;
    let region = if upload.region.is_empty() {
        None
    } else {
        Some(upload.region.parse().map_err(PageError::BadRequest)?)
    };
    let Some((name, bytes)) = upload.file.filter(|(name, _)| !name.is_empty()) else {
        let error = Reason::new("import-no-file");
        return draw(&visitor, vec![rozum_locale::reason(visitor.lang, &error)]);
    };
    let checked = site.rozum.check_upload(&name, bytes, region).await;
    match &visitor.viewer {
        Some(viewer) if viewer.roles.iter().any(|role| matches!(role, Role::Secretariat { .. })) => {
            let saved = site.rozum.keep_original(checked).await.map_err(|error| {
                tracing::error!(%error, "document cannot be kept");
                PageError::Internal
            })?;
            let id =
                site.rozum.save_draft(&viewer.account, None, &saved).await.map_err(super::draft::failed)?;
            Ok(Redirect::to(&localised(visitor.lang, &format!("/drafts/{id}"))).into_response())
        }
        _ => preview(&site, &visitor, Preview { id: None, saved: &checked.saved, errors: Vec::new() }).await,
    }
}

async fn received(mut multipart: Multipart) -> Result<Upload, PageError> {
    let mut upload = Upload::default();
    while let Some(field) = multipart.next_field().await.map_err(|error| unreadable(&error))? {
        match field.name() {
            Some("form") => upload.form = field.text().await.map_err(|error| unreadable(&error))?,
            Some("region") => upload.region = field.text().await.map_err(|error| unreadable(&error))?,
            Some("file") => {
                let name = field.file_name().unwrap_or_default().to_owned();
                let bytes = field.bytes().await.map_err(|error| unreadable(&error))?;
                upload.file = Some((name, bytes.to_vec()));
            }
            _ => {}
        }
    }
    Ok(upload)
}

pub fn unreadable(error: &MultipartError) -> PageError {
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE {
        PageError::too_large()
    } else {
        PageError::BadRequest(Reason::new("upload-unreadable"))
    }
}
