//! Every page in both languages, and every link on them.

use crate::check::faults;
use crate::site::{Answer, Site, css};
use axum::http::{StatusCode, header};
use std::collections::{BTreeMap, BTreeSet};

/// Pages of one kind that are looked at; of the rest only that they answer, if some page leads there.
const OF_EACH_KIND: usize = 6;
/// Kinds of pages that are alike, of which there are many.
const MANY: [&str; 15] = [
    "/journal/",
    "/priorities/",
    "/tasks/",
    "/priorities?",
    "/search?",
    "/evidence?",
    "/evidence/charts/",
    "/diagnosis?",
    "/diagnosis/compare?",
    "/diagnosis/draft?",
    "/coordination/overlaps/",
    "/coordination/overlaps?",
    "/coordination/chains?",
    "/coordination/alignment?",
    "/risks?",
];

/// All pages that were reached from one.
struct Walk<'a> {
    site: &'a Site,
    waiting: Vec<(String, String)>,
    seen: BTreeMap<String, Answer>,
    looked_at: BTreeMap<&'static str, usize>,
    /// Address with its fragment, and where it was met.
    fragments: BTreeSet<(String, String, String)>,
    wrong: Vec<String>,
}

fn kind(path: &str) -> Option<&'static str> {
    let path = path.strip_prefix("/en").unwrap_or(path);
    MANY.into_iter().find(|prefix| path.starts_with(prefix))
}

impl Walk<'_> {
    /// Follows a link, once.
    async fn visit(&mut self, path: String, from: &str) {
        let answer = self.site.get(&path).await;
        if !matches!(answer.status, StatusCode::OK | StatusCode::SEE_OTHER) {
            self.wrong.push(format!("{path}: {}, linked from {from}", answer.status));
        }
        if answer.header(header::CONTENT_TYPE).starts_with("text/html") && self.is_new(&path) {
            let page = answer.html();
            let lang = if path == "/en" || path.starts_with("/en/") || path.starts_with("/en?") {
                "en"
            } else {
                "uk"
            };
            self.wrong.extend(faults(&page, lang).into_iter().map(|fault| format!("{path}: {fault}")));
            for link in links(&page, &path) {
                self.note(&link, &path);
            }
        }
        self.seen.insert(path, answer);
    }

    /// Whether a page deserves a look: not one more of a kind.
    fn is_new(&mut self, path: &str) -> bool {
        let Some(kind) = kind(path) else { return true };
        let count = self.looked_at.entry(kind).or_default();
        *count += 1;
        *count <= OF_EACH_KIND
    }

    fn note(&mut self, link: &str, from: &str) {
        // Each of the 27 regions has the same report to set; one stands for all.
        let is_set = link.contains("/report.pdf") || link.contains("/report.docx");
        if is_set && link.contains("/regions/") && !link.contains("/UA-05/") {
            return;
        }
        let (path, fragment) = link.split_once('#').unwrap_or((link, ""));
        if !fragment.is_empty() {
            self.fragments.insert((path.to_owned(), fragment.to_owned(), from.to_owned()));
        }
        self.waiting.push((path.to_owned(), from.to_owned()));
    }

    async fn follow_all(&mut self) {
        while let Some((path, from)) = self.waiting.pop() {
            if !self.seen.contains_key(&path) {
                self.visit(path, &from).await;
            }
        }
        for (path, fragment, from) in &self.fragments {
            let found = self
                .seen
                .get(path)
                .is_some_and(|answer| answer.text().contains(&format!("id=\"{fragment}\"")));
            if !found {
                self.wrong.push(format!("{path}#{fragment} is not there, linked from {from}"));
            }
        }
    }
}

/// All addresses of this site that a page names.
fn links(page: &scraper::Html, path: &str) -> Vec<String> {
    let here = path.split('?').next().unwrap_or(path);
    let mut links = Vec::new();
    for (selector, name) in [
        ("a[href]", "href"),
        ("link[href]", "href"),
        ("use", "href"),
        ("script[src]", "src"),
        ("img[src]", "src"),
        ("form:not([method=post])[action]", "action"),
    ] {
        for element in page.select(&css(selector)) {
            let Some(target) = element.attr(name) else { continue };
            match target.chars().next() {
                Some('/') if !target.starts_with("//") => links.push(target.to_owned()),
                Some('#') => links.push(format!("{path}{target}")),
                Some('?') => links.push(format!("{here}{target}")),
                _ if target.starts_with("https://") || target.starts_with("http://") => {}
                // Pages of methods link to each other by their names.
                _ => {
                    assert!(target.starts_with(|c: char| c.is_ascii_lowercase()), "{path} → {target:?}");
                    let folder = here.rsplit_once('/').map_or("", |(folder, _)| folder);
                    links.push(format!("{folder}/{target}"));
                }
            }
        }
    }
    links
}

#[tokio::test]
async fn every_page_is_whole_and_every_link_leads_somewhere() {
    let site = Site::new().await;
    let start = [
        "/",
        "/en",
        "/import",
        "/en/import",
        "/search?q=мед",
        "/en/search?q=food",
        "/sign-in",
        "/en/sign-in",
    ];
    let waiting =
        start.map(|path| (path.replace("мед", "%D0%BC%D0%B5%D0%B4"), "the start".to_owned())).to_vec();
    let mut walk = Walk {
        site: &site,
        waiting,
        seen: BTreeMap::new(),
        looked_at: BTreeMap::new(),
        fragments: BTreeSet::new(),
        wrong: Vec::new(),
    };
    walk.follow_all().await;
    let wrong: BTreeSet<_> = walk.wrong.iter().map(String::as_str).collect();
    assert!(
        wrong.is_empty(),
        "{} faults:\n{}",
        wrong.len(),
        wrong.into_iter().collect::<Vec<_>>().join("\n")
    );
    for page in
        ["/regions/UA-05", "/en/spheres/S13", "/methods/register", "/en/journal", "/data", "/regions.csv"]
    {
        assert!(walk.seen.contains_key(page), "{page} cannot be reached");
    }
    assert!(walk.seen.len() > 300, "only {} addresses", walk.seen.len());
}

#[tokio::test]
async fn pages_of_the_signed_in_are_whole() {
    let site = Site::new().await;
    let mut browsers = [site.secretariat("UA-05").await.1, site.administrator().await];
    let paths = [
        "/work",
        "/accounts",
        "/regions/UA-05",
        "/regions/UA-05/edit",
        "/regions/UA-05/evidence",
        "/tasks/05-T01",
        "/import",
    ];
    let mut wrong = Vec::new();
    for browser in &mut browsers {
        for path in paths.iter().flat_map(|path| [(*path).to_owned(), format!("/en{path}")]) {
            let answer = browser.get(&path).await;
            let lang = if path.starts_with("/en") { "en" } else { "uk" };
            wrong.extend(faults(&answer.html(), lang).into_iter().map(|fault| format!("{path}: {fault}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
