//! What must hold on each page: one heading, a title, unique ids, named fields and tables, no message
//! id in place of a message.

use crate::site::{css, text_of};
use scraper::{ElementRef, Html};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

/// Ids of all messages that cannot be words of a text.
static MESSAGES: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales/en");
    let files =
        std::fs::read_dir(folder).unwrap().map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap());
    let ids = files.flat_map(|text| text.lines().filter_map(id).map(ToOwned::to_owned).collect::<Vec<_>>());
    ids.collect()
});

fn id(line: &str) -> Option<&str> {
    let id = line.split_once(" =")?.0;
    let plain = id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    (plain && id.contains('-') && !line.starts_with(' ')).then_some(id)
}

/// All that is wrong with a page. On the pages of methods tables follow the sentence that explains
/// them, and names of rules are what they talk about.
pub fn faults(page: &Html, lang: &str) -> Vec<String> {
    let method = page.select(&css("article.method")).next().is_some();
    let mut faults: Vec<String> = page.errors.iter().map(|error| format!("HTML: {error}")).collect();
    language(page, lang, &mut faults);
    headings(page, &mut faults);
    references(page, &mut faults);
    fields(page, &mut faults);
    scopes(page, &mut faults);
    if !method {
        captions(page, &mut faults);
        messages(page, &mut faults);
    }
    faults
}

fn language(page: &Html, lang: &str, faults: &mut Vec<String>) {
    if page.root_element().attr("lang") != Some(lang) {
        faults.push(format!("language is {:?}, not {lang}", page.root_element().attr("lang")));
    }
    let other = if lang == "uk" { "en" } else { "uk" };
    if page.select(&css(&format!("nav.languages a[hreflang={other}]"))).count() != 1 {
        faults.push("no way to the other language".to_owned());
    }
}

fn headings(page: &Html, faults: &mut Vec<String>) {
    let titles: Vec<_> = page.select(&css("head > title")).map(text_of).collect();
    if titles.len() != 1 || titles[0].starts_with('—') {
        faults.push(format!("titles: {titles:?}"));
    }
    let headings: Vec<_> = page.select(&css("h1")).map(text_of).collect();
    if headings.len() != 1 || headings[0].is_empty() {
        faults.push(format!("first headings: {headings:?}"));
    }
    let mut last = 1;
    for heading in page.select(&css("main h1, main h2, main h3, main h4")) {
        let level: usize = heading.value().name()[1..].parse().unwrap();
        if level > last + 1 {
            faults.push(format!("heading {level} follows {last}: {}", text_of(heading)));
        }
        last = level;
    }
}

fn references(page: &Html, faults: &mut Vec<String>) {
    let mut ids = BTreeMap::<&str, usize>::new();
    for element in page.select(&css("[id]")) {
        *ids.entry(element.attr("id").unwrap()).or_default() += 1;
    }
    faults.extend(
        ids.iter().filter(|(_, count)| **count > 1).map(|(id, count)| format!("id {id}: {count} times")),
    );
    for name in ["for", "aria-labelledby", "aria-describedby"] {
        for element in page.select(&css(&format!("[{name}]"))) {
            let named = element.attr(name).unwrap().split_whitespace();
            faults.extend(
                named.filter(|id| !ids.contains_key(id)).map(|id| format!("{name} {id} leads nowhere")),
            );
        }
    }
}

fn fields(page: &Html, faults: &mut Vec<String>) {
    let labels: BTreeSet<_> = page.select(&css("label[for]")).filter_map(|label| label.attr("for")).collect();
    for field in page.select(&css("input:not([type=hidden]), select, textarea")) {
        let by_id = field.attr("id").is_some_and(|id| labels.contains(id));
        let around =
            field.ancestors().filter_map(ElementRef::wrap).any(|parent| parent.value().name() == "label");
        if !(by_id || around || field.attr("aria-label").is_some()) {
            faults.push(format!("field without a label: {}", field.html()));
        }
    }
    for button in page.select(&css("button, a[href]")) {
        if text_of(button).is_empty() && button.attr("aria-label").is_none() && !within_svg(button) {
            faults.push(format!("nothing to read on {}", button.html()));
        }
    }
}

fn within_svg(element: ElementRef<'_>) -> bool {
    element.ancestors().filter_map(ElementRef::wrap).any(|parent| parent.value().name() == "svg")
}

fn captions(page: &Html, faults: &mut Vec<String>) {
    for table in page.select(&css("table")) {
        if table.select(&css("caption")).next().is_none_or(|caption| text_of(caption).is_empty()) {
            let words: String = text_of(table).chars().take(60).collect();
            faults.push(format!("table without a caption: {words}"));
        }
    }
}

fn scopes(page: &Html, faults: &mut Vec<String>) {
    let loose = css("th:not([scope])");
    faults.extend(page.select(&loose).map(|head| format!("heading without a scope: {}", text_of(head))));
}

fn messages(page: &Html, faults: &mut Vec<String>) {
    let mut said: Vec<String> = Vec::new();
    for node in page.root_element().descendants() {
        let Some(text) = node.value().as_text() else { continue };
        let parent = node.parent().and_then(ElementRef::wrap).map(|parent| parent.value().name().to_owned());
        // Names of rules are told as code; scripts and styles are no text.
        if !matches!(parent.as_deref(), Some("code" | "pre" | "script" | "style")) {
            said.push(text.to_string());
        }
    }
    for name in ["title", "placeholder", "aria-label"] {
        let named = css(&format!("[{name}]"));
        let values = page.select(&named).filter_map(|element| element.attr(name));
        said.extend(values.map(ToOwned::to_owned));
    }
    for text in said {
        if text.contains("{ $") || text.contains("{$") {
            faults.push(format!("a variable without a value: {text}"));
        }
        let words = text.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
        faults.extend(
            words
                .filter(|word| MESSAGES.contains(*word))
                .map(|word| format!("message without a text: {word}")),
        );
    }
}
