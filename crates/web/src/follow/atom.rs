//! An Atom feed (RFC 4287) as text.

use super::Followed;
use super::news::Entry;
use rozum_model::Timestamp;

/// The whole feed; `as_of` is when the newest event of all was recorded.
pub fn feed(followed: &Followed<'_>, entries: &[Entry], as_of: Option<Timestamp>) -> String {
    let f = &followed.f;
    let page = followed.link(&followed.scope.path());
    let own = followed.link(&followed.scope.file("feed.atom"));
    // A feed without entries still says when it was known to have none.
    let updated = entries.first().map(|entry| entry.at).or(as_of);
    let updated = updated.map_or_else(|| "1970-01-01T00:00:00Z".to_owned(), |at| at.to_string());
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    out.push_str(&format!("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n", f.code()));
    let id = followed.id(&format!("feed {} {}", f.code(), followed.scope.path()));
    element(&mut out, "id", &format!("urn:uuid:{id}"));
    element(&mut out, "title", &format!("{} — {}", followed.name, f.t("site-name")));
    element(&mut out, "subtitle", &f.t("follow-feed-says"));
    element(&mut out, "updated", &updated);
    link(&mut out, "self", "application/atom+xml", &own);
    link(&mut out, "alternate", "text/html", &page);
    person(&mut out, &f.t("site-name"));
    for entry in entries {
        write(&mut out, followed, entry);
    }
    out.push_str("</feed>\n");
    out
}

fn write(out: &mut String, followed: &Followed<'_>, entry: &Entry) {
    let leaf = followed.link(&format!("/journal/{}", entry.seq));
    out.push_str("<entry>\n");
    element(out, "id", &format!("urn:uuid:{}", entry.id));
    element(out, "title", &entry.title);
    element(out, "updated", &entry.at.to_string());
    element(out, "published", &entry.at.to_string());
    // Where there is no page about it, the event itself is one.
    link(
        out,
        "alternate",
        "text/html",
        &entry.path.as_deref().map_or_else(|| leaf.clone(), |path| followed.link(path)),
    );
    link(out, "related", "text/html", &leaf);
    person(out, &entry.who);
    out.push_str(&format!("<category term=\"{}\"/>\n", escaped(entry.kind)));
    if let Some(why) = &entry.why {
        element(out, "summary", why);
    }
    let proof = followed.f.tv("follow-leaf", entry.seq.to_string());
    let html = format!(
        "<p>{}</p><p><a href=\"{leaf}\">{}</a></p>",
        escaped(entry.why.as_deref().unwrap_or(&entry.title)),
        escaped(&proof)
    );
    out.push_str(&format!("<content type=\"html\">{}</content>\n</entry>\n", escaped(&html)));
}

fn element(out: &mut String, name: &str, text: &str) {
    out.push_str(&format!("<{name}>{}</{name}>\n", escaped(text)));
}

fn person(out: &mut String, name: &str) {
    out.push_str(&format!("<author><name>{}</name></author>\n", escaped(name)));
}

fn link(out: &mut String, rel: &str, kind: &str, href: &str) {
    out.push_str(&format!("<link rel=\"{rel}\" type=\"{kind}\" href=\"{}\"/>\n", escaped(href)));
}

/// Text as XML has it; characters that XML cannot hold are left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(c),
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn text_becomes_xml() {
        assert_eq!(escaped("«A» & <b> \"c\"\u{8}\n"), "«A» &amp; &lt;b&gt; &quot;c&quot;\n");
    }
}
