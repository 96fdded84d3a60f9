//! Files that a page names by hash: which of them are kept here, and what they are.

use super::Frame;
use crate::site::Site;
use rozum_app::Look;
use rozum_model::strategy::Document;
use std::sync::Arc;

impl Frame {
    /// Looks at the files that the page is going to name.
    pub async fn look_at<'a>(&mut self, site: &Site, documents: impl IntoIterator<Item = &'a Document>) {
        let hashes: Vec<String> = documents.into_iter().filter_map(|own| own.sha256.clone()).collect();
        self.files = Arc::new(site.rozum.looks(hashes).await);
    }

    /// What the file is; `None` where it is not kept here.
    pub fn file(&self, sha256: impl AsRef<str>) -> Option<&Look> {
        self.files.get(sha256.as_ref())
    }

    /// Where the file is given.
    pub fn file_href(&self, sha256: impl AsRef<str>) -> String {
        self.href(format!("/files/{}", sha256.as_ref()))
    }

    /// Its kind and size, as people know them: `PDF, 120 КБ`.
    pub fn file_said(&self, look: &Look) -> String {
        let kind = look
            .kind
            .map_or_else(|| self.t("file-other").into_owned(), |kind| kind.extension().to_uppercase());
        let (unit, size) = if look.bytes < 1_000_000 {
            ("kb", look.bytes.div_ceil(1000))
        } else {
            ("mb", look.bytes.div_ceil(1_000_000))
        };
        format!("{kind}, {}\u{a0}{}", self.number(size), self.named("file-", unit))
    }
}
