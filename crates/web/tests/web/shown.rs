//! What people read on some pages, word by word.

use crate::site::{Answer, Fields, Site, css, encoded};
use scraper::ElementRef;
use scraper::node::Node;

/// Elements that begin a line.
const BLOCKS: [&str; 22] = [
    "h1",
    "h2",
    "h3",
    "p",
    "li",
    "tr",
    "dt",
    "dd",
    "caption",
    "blockquote",
    "form",
    "label",
    "button",
    "summary",
    "legend",
    "pre",
    "option",
    "nav",
    "section",
    "ol",
    "ul",
    "div",
];

/// The words of the main part, a block a line.
pub fn words(answer: &Answer) -> String {
    let html = answer.html();
    let main = html.select(&css("main")).next().unwrap();
    let mut out = String::new();
    write(main, &mut out);
    let lines = out.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    let lines: Vec<_> = lines.filter(|line| !line.is_empty()).map(|line| without_hashes(&line)).collect();
    format!("{}\n{}", answer.status, lines.join("\n"))
}

fn write(element: ElementRef<'_>, out: &mut String) {
    for child in element.children() {
        match child.value() {
            Node::Text(text) => out.push_str(text),
            Node::Element(inner) if matches!(inner.name(), "svg" | "script") => {}
            Node::Element(inner) => {
                let Some(child) = ElementRef::wrap(child) else { continue };
                let block = BLOCKS.contains(&inner.name());
                match inner.name() {
                    "td" | "th" => out.push_str(" | "),
                    "h1" => out.push_str("\n# "),
                    "h2" => out.push_str("\n## "),
                    "h3" => out.push_str("\n### "),
                    "mark" => out.push('['),
                    _ if block => out.push('\n'),
                    _ => {}
                }
                write(child, out);
                match inner.name() {
                    "mark" => out.push(']'),
                    _ if block => out.push('\n'),
                    _ => {}
                }
            }
            _ => {}
        }
    }
}

/// Keys differ from run to run, and so does all that is signed or hashed with them.
fn without_hashes(line: &str) -> String {
    let hash = |word: &str| word.len() > 40 && word.bytes().all(|byte| byte.is_ascii_hexdigit());
    line.split(' ').map(|word| if hash(word) { "‹hash›" } else { word }).collect::<Vec<_>>().join(" ")
}

#[tokio::test]
async fn pages_say_what_they_said() {
    let site = Site::new().await;
    let search = format!("/search?q={}", encoded("молочних"));
    let pages = [
        ("home", "/"),
        ("home-english", "/en"),
        ("regions", "/regions"),
        ("region-note", "/regions/UA-14"),
        ("region-without-strategy", "/regions/UA-30"),
        ("spheres", "/spheres"),
        ("spheres-english", "/en/spheres"),
        ("sphere", "/spheres/S13"),
        ("priority", "/priorities/05-P01"),
        ("evidence", "/evidence"),
        ("evidence-english", "/en/evidence?dataset=rd-staff-2019"),
        ("evidence-region", "/regions/UA-05/evidence"),
        ("evidence-region-silent", "/regions/UA-30/evidence"),
        ("evidence-dataset", "/evidence/datasets/employed-by-activity-2019"),
        ("search", search.as_str()),
        ("no-such-page", "/regions/UA-99"),
        ("no-such-page-english", "/en/nothing/here"),
        ("bad-request", "/priorities?region=nowhere"),
        ("bad-request-english", "/en/journal?before=yesterday"),
    ];
    for (name, path) in pages {
        insta::assert_snapshot!(name, words(&site.get(path).await));
    }
}

#[tokio::test]
async fn refusals_say_why() {
    let site = Site::new().await;
    let (_, mut browser) = site.secretariat("UA-05").await;
    let page = browser.get("/tasks/05-T01").await;
    let form = page.form("/tasks/05-T01/correct");
    let same = browser.post("/tasks/05-T01/correct", &form.with("reason", "описка")).await;
    insta::assert_snapshot!("refused", words(&same));

    let mut stranger = site.browser();
    let forged = Fields::default().with("form", "x").with("login", "a").with("password", "b");
    insta::assert_snapshot!("forbidden", words(&stranger.post("/sign-in", &forged).await));
}
