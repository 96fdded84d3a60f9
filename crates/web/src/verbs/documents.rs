//! Documents in forms: a title and where it can be found. The same words whatever the document is for.

use super::{Answers, Asked, Field, Kind};
use rozum_model::strategy::Document;

/// The questions about one document; names begin with what it is.
pub fn fields(asked: &Asked<'_>, what: &'static str, now: Option<&Document>) -> Vec<Field> {
    let of_kind = |part: &'static str, kind| {
        let label = format!("{}: {}", asked.f.named("ask-", what), asked.f.named("doc-", part));
        Field::new(format!("{what}-{part}"), label, kind)
    };
    let part = |part| of_kind(part, Kind::Line);
    let value = |field: Field, value: Option<&str>| match value {
        Some(value) => field.value(value),
        None => field,
    };
    vec![
        value(part("title"), now.map(|d| d.title.as_str())),
        value(part("publisher").optional(), now.and_then(|d| d.publisher.as_deref())),
        value(part("url").optional(), now.and_then(|d| d.url.as_deref())),
        value(of_kind("sha256", Kind::Paper).optional(), now.and_then(|d| d.sha256.as_deref()))
            .hint(asked.f.t("doc-file-hint")),
    ]
}

/// The document that was typed. Whether it will do is the rule's to say.
pub fn read(answers: &Answers, what: &str) -> Document {
    let part = |part: &str| answers.some(&format!("{what}-{part}"));
    Document {
        title: part("title").unwrap_or_default(),
        publisher: part("publisher"),
        url: part("url"),
        sha256: part("sha256"),
    }
}

/// Rows for several documents.
pub fn rows(asked: &Asked<'_>, name: &'static str) -> Field {
    let file = Field { kind: Kind::Paper, ..part(asked, "sha256") };
    asked.rows(name, vec![part(asked, "title"), part(asked, "url"), file], 4).hint(asked.f.t("doc-file-hint"))
}

fn part(asked: &Asked<'_>, part: &'static str) -> Field {
    Field::new(format!("evidence-{part}"), asked.f.named("doc-row-", part), Kind::Line).optional()
}

/// The documents of the rows.
pub fn read_rows(answers: &Answers) -> Vec<Document> {
    answers.rows(["evidence-title", "evidence-url", "evidence-sha256"]).into_iter().map(of_row).collect()
}

/// The document of a row: title, address, hash.
pub fn of_row([title, url, sha256]: [String; 3]) -> Document {
    let some = |text: String| Some(text).filter(|text| !text.is_empty());
    Document { title, publisher: None, url: some(url), sha256: some(sha256) }
}
