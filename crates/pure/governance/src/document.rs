//! A source must be one that a reader can find.

use crate::texts::{Field, optional, required};
use rozum_model::Reason;
use rozum_model::strategy::Document;

/// Adds what is wrong with the citation.
pub(crate) fn check(document: &Document, reasons: &mut Vec<Reason>) {
    required(Field::only("document-title"), &document.title, reasons);
    optional(Field::only("document-publisher"), document.publisher.as_deref(), reasons);
    optional(Field::only("document-url"), document.url.as_deref(), reasons);
    if let Some(url) = document.url.as_deref().filter(|url| !is_web_address(url)) {
        reasons.push(Reason::new("document-address-not-web").with("url", url));
    }
    reasons.extend(document.sha256.as_deref().and_then(hash));
}

/// A reason if the text is no hash of an object.
pub(crate) fn hash(text: &str) -> Option<Reason> {
    (!is_sha256(text)).then(|| Reason::new("document-hash-malformed").with("hash", text))
}

/// Only `http` and `https`: the address becomes a link on a public page.
fn is_web_address(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        !host.is_empty() && !rest.contains(|c: char| c.is_whitespace() || matches!(c, '"' | '<' | '>'))
    })
}

fn is_sha256(hash: &str) -> bool {
    hash.len() == 64 && hash.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_addresses_become_links() {
        for url in ["https://niss.gov.ua/a?b#c", "http://a.ua", "https://рада.укр/х"] {
            assert!(is_web_address(url), "{url}");
        }
        for url in ["ftp://a.ua", "javascript:alert(1)", "https://", "https:///x", "https://a b", "a.ua", ""]
        {
            assert!(!is_web_address(url), "{url}");
        }
    }

    #[test]
    fn each_part_is_named() {
        let document = Document {
            title: String::new(),
            publisher: Some(String::new()),
            url: Some("ftp://a.ua".to_owned()),
            sha256: Some("AB".repeat(32)),
        };
        let mut reasons = Vec::new();
        check(&document, &mut reasons);
        let ids: Vec<_> = reasons.iter().map(|reason| reason.id.as_ref()).collect();
        assert_eq!(ids, ["text-empty", "text-empty", "document-address-not-web", "document-hash-malformed"]);
    }
}
