//! A file in a form, as it arrives.

use crate::error::PageError;
use axum::extract::Multipart;
use axum::extract::multipart::MultipartError;
use axum::http::StatusCode;
use rozum_model::Reason;

/// What a form with a file carries.
#[derive(Default)]
pub struct Brought {
    /// Token of the form.
    pub form: String,
    /// Name and content.
    pub file: Option<(String, Vec<u8>)>,
}

/// Reads the parts of the form; parts that nobody asked for are passed over.
pub async fn received(mut multipart: Multipart) -> Result<Brought, PageError> {
    let mut brought = Brought::default();
    while let Some(field) = multipart.next_field().await.map_err(|error| unreadable(&error))? {
        match field.name() {
            Some("form") => brought.form = field.text().await.map_err(|error| unreadable(&error))?,
            Some("file") => {
                let name = field.file_name().unwrap_or_default().to_owned();
                let bytes = field.bytes().await.map_err(|error| unreadable(&error))?;
                brought.file = Some((name, bytes.to_vec()));
            }
            _ => {}
        }
    }
    Ok(brought)
}

fn unreadable(error: &MultipartError) -> PageError {
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE {
        PageError::table_too_large()
    } else {
        PageError::BadRequest(Reason::new("upload-unreadable"))
    }
}
