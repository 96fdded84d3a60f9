//! How things are counted and decided: the pages of `docs/methods`, in both languages.

mod catalogue;

use super::html;
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use catalogue::{GROUPS, Group};
use rozum_locale::Lang;

/// Whether there is a page of that name.
pub fn known(name: &str) -> bool {
    catalogue::find(name).is_some()
}

/// Page that tells the rule of a reason by its id; `None` for what is no rule.
pub fn rule_path(id: &str) -> Option<String> {
    let named = format!("`{id}`");
    let pages = GROUPS.iter().flat_map(|group| group.pages);
    let page = pages.into_iter().find(|page| page.en.contains(&named))?;
    // The line itself, where the page has a mark for it.
    let line = if page.en.contains(&format!("<a id=\"{id}\">")) { format!("#{id}") } else { String::new() };
    Some(format!("/methods/{}{line}", page.name))
}

#[derive(Template)]
#[template(path = "methods.html")]
struct List {
    f: Frame,
    groups: &'static [Group],
}

#[derive(Template)]
#[template(path = "method.html")]
struct Page {
    f: Frame,
    title: &'static str,
    body: String,
}

/// `GET /methods`
pub async fn list(visitor: Visitor) -> Result<Response, PageError> {
    html(&List { f: Frame::new(&visitor, Section::Methods), groups: GROUPS })
}

/// `GET /methods/{name}`
pub async fn page(visitor: Visitor, Path(name): Path<String>) -> Result<Response, PageError> {
    let method = catalogue::find(&name).ok_or(PageError::NotFound)?;
    let (text, title) = match visitor.lang {
        Lang::Uk => (method.uk, method.title_uk),
        Lang::En => (method.en, method.title_en),
    };
    html(&Page { f: Frame::new(&visitor, Section::Methods), title, body: rendered(text) })
}

/// Markdown to HTML; code blocks can be scrolled by keyboard.
fn rendered(text: &str) -> String {
    use pulldown_cmark::{Event, Options, Parser, Tag, html};
    let mut out = String::with_capacity(text.len() * 2);
    // Files link to each other by their names; pages have none.
    let pages = Parser::new_ext(text, Options::ENABLE_TABLES).map(|event| match event {
        Event::Start(Tag::Link { link_type, dest_url, title, id }) if !dest_url.contains(':') => {
            let name = dest_url.replace(".uk.md", "").replace(".md", "");
            Event::Start(Tag::Link { link_type, dest_url: name.into(), title, id })
        }
        other => other,
    });
    html::push_html(&mut out, pages);
    out.replace("<pre>", "<pre tabindex=\"0\">")
        .replace("<th>", "<th scope=\"col\">")
        .replace("<table>", "<div class=\"table-scroll\" tabindex=\"0\"><table class=\"data\">")
        .replace("</table>", "</table></div>")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_link_to_pages() {
        let drawn = rendered("[a](register.md#x) [b](https://example.ua/a.md)");
        assert!(drawn.contains("href=\"register#x\""), "{drawn}");
        assert!(drawn.contains("href=\"https://example.ua/a.md\""), "{drawn}");
    }

    #[test]
    fn every_page_has_a_title_in_both_languages() {
        for method in GROUPS.iter().flat_map(|group| group.pages) {
            assert!(method.uk.starts_with("# ") && method.en.starts_with("# "), "{}", method.name);
            assert!(!method.title_uk.is_empty() && !method.title_en.is_empty());
        }
    }
}
