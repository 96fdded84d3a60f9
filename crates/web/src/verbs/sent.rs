//! A sent form, with the files in it. A file stands in a field of its own beside the field that takes its hash: the third file of
//! `order-sha256.file` belongs to the third value of `order-sha256`, for browsers send every field, also an empty one.

use super::field::FILE_NAME;
use super::{Answers, Problem};
use crate::error::PageError;
use crate::pages::PAPERS;
use crate::site::Site;
use crate::visitor::Visitor;
use axum::Form;
use axum::extract::multipart::MultipartError;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::{StatusCode, header};
use rozum_app::PaperError;
use rozum_model::Reason;

/// End of the name of a field with a file.
const FILE: &str = ".file";

/// Names and values in order, and the files.
pub struct Sent {
    pairs: Vec<(String, String)>,
    files: Vec<Brought>,
}

/// A file that was brought.
struct Brought {
    /// The field that takes its hash.
    field: String,
    /// Which of the values of that name, from 0.
    place: usize,
    name: String,
    bytes: Vec<u8>,
}

impl Sent {
    /// Reads the body, however the browser packed it.
    pub async fn of(request: Request) -> Result<Self, PageError> {
        let packed = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        if packed.is_some_and(|kind| kind.starts_with("multipart/form-data")) {
            let multipart = Multipart::from_request(request, &()).await;
            return parts(multipart.map_err(|_| PageError::BadRequest(Reason::new("upload-unreadable")))?)
                .await;
        }
        let form = Form::<Vec<(String, String)>>::from_request(request, &()).await;
        let Form(mut pairs) = form.map_err(|_| PageError::BadRequest(Reason::new("upload-unreadable")))?;
        // Sent without files, their fields say nothing.
        pairs.retain(|(name, _)| !name.ends_with(FILE));
        Ok(Self { pairs, files: Vec::new() })
    }

    /// The token of the form.
    pub fn token(&self) -> &str {
        self.pairs.iter().find(|(name, _)| name == "form").map_or("", |(_, value)| value)
    }

    /// Takes the files in: their hashes stand where the form wants them. What is wrong with one is told beside its field, and
    /// what stood there stays. A file in a field that the form does not have is not taken.
    pub async fn taken(
        self,
        site: &Site,
        visitor: &Visitor,
        wanted: impl Fn(&str) -> bool,
    ) -> Result<Answers, PageError> {
        let Self { mut pairs, files } = self;
        let account = &visitor.signed_in()?.account;
        let mut problems = Vec::new();
        for file in files.into_iter().filter(|file| wanted(&file.field)) {
            match site.rozum.take_paper(account, &file.name, file.bytes).await {
                Ok(sha256) => {
                    pairs.push((format!("{sha256}{FILE_NAME}"), file.name));
                    put(&mut pairs, file.field, file.place, sha256);
                }
                Err(PaperError::Refused(reason)) => problems.push(Problem { field: file.field, reason }),
                Err(error) => {
                    tracing::error!(%error, "a file cannot be kept");
                    return Err(PageError::Internal);
                }
            }
        }
        let answers = Answers::new(pairs);
        for problem in problems {
            answers.tell(&problem.field, problem.reason);
        }
        Ok(answers)
    }
}

fn unreadable(error: &MultipartError) -> PageError {
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE {
        return PageError::TooLarge(Reason::new("papers-too-large").with("limit", PAPERS / 1_000_000));
    }
    PageError::BadRequest(Reason::new("upload-unreadable"))
}

async fn parts(mut multipart: Multipart) -> Result<Sent, PageError> {
    let mut sent = Sent { pairs: Vec::new(), files: Vec::new() };
    let mut seen: Vec<String> = Vec::new();
    while let Some(part) = multipart.next_field().await.map_err(|error| unreadable(&error))? {
        let Some(name) = part.name().map(str::to_owned) else { continue };
        let Some(field) = name.strip_suffix(FILE) else {
            let value = part.text().await.map_err(|error| unreadable(&error))?;
            sent.pairs.push((name, value));
            continue;
        };
        let place = seen.iter().filter(|own| *own == field).count();
        seen.push(field.to_owned());
        let file = part.file_name().unwrap_or_default().to_owned();
        let bytes = part.bytes().await.map_err(|error| unreadable(&error))?;
        // A browser sends a field without a file as one without a name.
        if !file.is_empty() {
            sent.files.push(Brought { field: field.to_owned(), place, name: file, bytes: Vec::from(bytes) });
        }
    }
    Ok(sent)
}

/// Puts a value in the place of that number among the values of its name.
fn put(pairs: &mut Vec<(String, String)>, name: String, place: usize, value: String) {
    match pairs.iter_mut().filter(|(own, _)| *own == name).nth(place) {
        Some(pair) => pair.1 = value,
        None => pairs.push((name, value)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_stands_in_the_row_of_its_file() {
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let mut pairs = vec![pair("a", "1"), pair("h", "x"), pair("a", "2"), pair("h", "")];
        put(&mut pairs, "h".to_owned(), 1, "new".to_owned());
        assert_eq!(pairs[3], pair("h", "new"));
        put(&mut pairs, "g".to_owned(), 0, "only".to_owned());
        assert_eq!(pairs[4], pair("g", "only"));
        assert_eq!(pairs[1], pair("h", "x"));
    }
}
