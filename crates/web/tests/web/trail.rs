//! The public trail: from a decision to its proof, bundles that verify elsewhere, feeds and calendars.

use crate::site::{Answer, Site};
use crate::story::{steered, told, told_ahead};
use axum::http::{StatusCode, header};
use quick_xml::Reader;
use quick_xml::events::Event;
use rozum_journal::{Anchor, ExtractReport, verify_extract};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read as _;

const ADDRESS: &str = "https://rozum.example";

/// Everything that can be followed, by the path of its page.
const FOLLOWED: [&str; 5] =
    ["", "/regions/UA-05", "/priorities/05-P01", "/projects/05-A001", "/bodies/05-B03"];

async fn site() -> Site {
    told_ahead(rozum_web::Settings { address: ADDRESS.to_owned(), ..rozum_web::Settings::default() }).await
}

fn verified(answer: &Answer) -> ExtractReport {
    assert_eq!(answer.header(header::CONTENT_TYPE), "application/zip");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bundle.zip");
    std::fs::write(&path, &answer.body).unwrap();
    verify_extract(&path, &Anchor::default()).unwrap()
}

#[tokio::test]
async fn from_a_project_to_a_proof_in_two_clicks() {
    let site = site().await;
    for prefix in ["", "/en"] {
        let project = site.get(&format!("{prefix}/projects/05-A001")).await;
        let short = project.texts("section[aria-labelledby=short]").join(" ");
        for words in ["Сушіння ягід сонячним теплом", "05-P01", "05-T01", "o-0009"] {
            assert!(short.contains(words), "{words} in {short}");
        }
        let html = project.html();
        let steps: Vec<_> = html.select(&crate::site::css("#life ~ ol .event")).collect();
        assert!(steps.len() > 20, "{}", steps.len());
        let mut proofs = BTreeSet::new();
        for step in steps {
            let link = step.select(&crate::site::css("a[href$='#proof']")).next();
            proofs.insert(link.expect("a step without a proof").attr("href").unwrap().to_owned());
        }
        // The first click.
        let path = proofs.first().unwrap();
        let leaf = site.get(path.trim_end_matches("#proof")).await;
        assert!(leaf.has("#proof") && leaf.has("svg.qr"), "{}", leaf.text());
        let address = format!("{ADDRESS}{}", path.trim_end_matches("#proof"));
        assert_eq!(leaf.texts("figure.code a"), [address]);
        let size = site.rozum.snapshot().state.size;
        let note = leaf.texts("section[aria-labelledby=proof] pre").join(" ");
        assert!(note.contains(&format!(" {size} ")), "{note}");
        let fingerprint = site.rozum.journal().signer().public_key().fingerprint();
        assert!(leaf.texts("section[aria-labelledby=proof] code").contains(&fingerprint), "{}", leaf.text());
        // The second.
        let bundle = format!("{prefix}/projects/05-A001/bundle");
        assert!(leaf.has(&format!("a[href='{bundle}']")), "{}", leaf.text());
        let report = verified(&site.get(&bundle).await);
        assert_eq!((report.findings, report.about.as_deref()), (Vec::new(), Some("application/05-A001")));
        assert_eq!(report.size, size);
        let whole: Vec<&str> = report.whole.iter().map(|(subject, _)| subject.as_str()).collect();
        assert_eq!(whole, ["application/05-A001", "call/05-C01", "case/05-K001", "journal"]);
        // Agendas and attendance of the group and of the council.
        assert!(report.chosen >= 4, "{}", report.chosen);
    }
}

#[tokio::test]
async fn a_body_and_its_decisions_can_be_taken_along() {
    let site = told().await;
    let group = verified(&site.get("/bodies/05-B03/bundle").await);
    assert_eq!((group.findings, group.about.as_deref()), (Vec::new(), Some("body/05-B03")));
    assert!(group.whole.iter().any(|(subject, _)| subject.starts_with("person/a-")), "{:?}", group.whole);
    // Its ballots and closed votes belong to the history of projects.
    assert!(group.chosen > 10, "{}", group.chosen);
    let watch = verified(&site.get("/bodies/05-B06/bundle").await);
    assert!(watch.is_clean() && watch.whole.iter().any(|(subject, _)| subject == "case/05-K001"));
    for nothing in ["/projects/05-A099/bundle", "/bodies/05-B99/bundle", "/bodies/x/bundle"] {
        assert_eq!(site.get(nothing).await.status, StatusCode::NOT_FOUND, "{nothing}");
    }
    // A site that does not know its address draws no code.
    let leaf = site.get("/journal/1").await;
    assert!(!leaf.has("svg.qr") && leaf.has("#proof"), "{}", leaf.text());
}

/// The texts and links of a feed or an entry, by the name of the element.
type Parts = BTreeMap<String, Vec<String>>;

/// The head and the entries of a feed, read by an XML reader of its own.
fn feed_of(answer: &Answer) -> (Parts, Vec<Parts>) {
    let mut reader = Reader::from_str(answer.text());
    let (mut head, mut entries, mut open) = (Parts::new(), Vec::<Parts>::new(), Vec::<String>::new());
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => break,
            Event::Start(tag) => {
                let name = tag.name().into_inner().to_owned();
                if name == "entry" {
                    entries.push(Parts::new());
                }
                let inside = open.contains(&"entry".to_owned());
                let place = if inside { entries.last_mut().unwrap() } else { &mut head };
                place.entry(name.clone()).or_default().push(String::new());
                open.push(name);
            }
            Event::Empty(tag) => {
                let name = tag.name().into_inner().to_owned();
                let inside = open.contains(&"entry".to_owned());
                let place = if inside { entries.last_mut().unwrap() } else { &mut head };
                let attribute = |wanted: &str| {
                    let found =
                        tag.attributes().map(Result::unwrap).find(|own| own.key.into_inner() == wanted);
                    found.map(|own| own.value.into_owned())
                };
                let name = attribute("rel").map_or(name, |rel| format!("link-{rel}"));
                let value = attribute("href").or_else(|| attribute("term")).unwrap();
                place.entry(name).or_default().push(value);
            }
            Event::End(_) => drop(open.pop()),
            Event::Text(text) => {
                let text = text.to_string();
                add(&mut head, &mut entries, &open, &text);
            }
            Event::GeneralRef(name) => {
                let name = name.to_string();
                add(&mut head, &mut entries, &open, &format!("&{name};"));
            }
            _ => {}
        }
    }
    assert!(open.is_empty());
    (head, entries)
}

fn add(head: &mut Parts, entries: &mut [Parts], open: &[String], text: &str) {
    let inside = open.contains(&"entry".to_owned());
    let place = if inside { entries.last_mut().unwrap() } else { head };
    if let Some(last) = open.last().and_then(|name| place.get_mut(name)).and_then(|all| all.last_mut()) {
        last.push_str(text);
    }
}

/// What RFC 4287 asks of a feed and of an entry alike.
fn is_sound(parts: &Parts) {
    for name in ["id", "title", "updated", "link-alternate"] {
        assert_eq!(parts.get(name).map(Vec::len), Some(1), "{name} in {parts:?}");
    }
    let id = &parts["id"][0];
    assert!(id.starts_with("urn:uuid:") && id.len() == 45, "{id}");
    assert!(parts["updated"][0].parse::<jiff::Timestamp>().is_ok(), "{parts:?}");
    assert!(parts["link-alternate"][0].starts_with(ADDRESS), "{parts:?}");
}

#[tokio::test]
async fn a_feed_tells_decisions_with_their_leaves() {
    let site = site().await;
    let mut feeds = BTreeSet::new();
    for path in FOLLOWED {
        let mut ids = Vec::new();
        for prefix in ["", "/en"] {
            let answer = site.get(&format!("{prefix}{path}/feed.atom")).await;
            assert_eq!(answer.header(header::CONTENT_TYPE), "application/atom+xml; charset=utf-8");
            let (head, entries) = feed_of(&answer);
            is_sound(&head);
            assert_eq!(head["link-self"], [format!("{ADDRESS}{prefix}{path}/feed.atom")]);
            assert!(feeds.insert(head["id"][0].clone()), "{head:?}");
            assert!(!entries.is_empty() && entries.len() <= 50, "{path}: {}", entries.len());
            assert_eq!(head["updated"], entries[0]["updated"]);
            for entry in &entries {
                is_sound(entry);
                let leaf = entry["link-related"][0].strip_prefix(ADDRESS).unwrap();
                assert!(leaf.starts_with(&format!("{prefix}/journal/")), "{leaf}");
                let page = entry["link-alternate"][0].strip_prefix(ADDRESS).unwrap();
                assert_eq!(site.get(page).await.status, StatusCode::OK, "{page}");
                assert!(!entry["title"][0].contains("event-"), "{entry:?}");
            }
            let moments: Vec<jiff::Timestamp> =
                entries.iter().map(|entry| entry["updated"][0].parse().unwrap()).collect();
            assert!(moments.is_sorted_by(|a, b| a >= b), "{moments:?}");
            ids.push(entries.iter().map(|entry| entry["id"][0].clone()).collect::<Vec<_>>());
        }
        // The same events have the same ids in both languages, each its own.
        assert_eq!(ids[0], ids[1], "{path}");
        assert_eq!(ids[0].iter().collect::<BTreeSet<_>>().len(), ids[0].len(), "{path}");
        let page = site.get(if path.is_empty() { "/" } else { path }).await;
        let href = format!("{path}/feed.atom");
        assert!(page.has(&format!("head link[type='application/atom+xml'][href='{href}']")), "{path}");
        assert!(page.has(&format!("section[aria-labelledby=follow] a[href='{href}']")), "{path}");
        assert!(
            page.has(&format!("section[aria-labelledby=follow] a[href='{path}/calendar.ics']")),
            "{path}"
        );
    }
    let (_, entries) = feed_of(&site.get("/en/projects/05-A001/feed.atom").await);
    let titles: Vec<&str> = entries.iter().map(|entry| entry["title"][0].as_str()).collect();
    assert!(titles.iter().any(|title| title.contains("05-A001")), "{titles:?}");
    let kinds: Vec<&str> = entries.iter().map(|entry| entry["category"][0].as_str()).collect();
    assert!(kinds.contains(&"payment-recorded") && kinds.contains(&"case-opened"), "{kinds:?}");
    assert!(!kinds.contains(&"ballot-cast"), "{kinds:?}");
    let (_, entries) = feed_of(&site.get("/bodies/05-B04/feed.atom").await);
    assert!(entries.iter().any(|entry| entry["category"] == ["vote-closed"]), "{entries:?}");
    let (_, entries) = feed_of(&site.get("/priorities/05-P01/feed.atom").await);
    let kinds: BTreeSet<&str> = entries.iter().map(|entry| entry["category"][0].as_str()).collect();
    for kind in ["call-published", "application-submitted", "contract-signed", "case-opened"] {
        assert!(kinds.contains(kind), "{kind} in {kinds:?}");
    }
    let (_, entries) = feed_of(&site.get("/bodies/05-B05/feed.atom").await);
    assert!(entries.iter().any(|entry| entry["category"] == ["contract-signed"]), "{entries:?}");
    for nothing in ["/projects/05-A099/feed.atom", "/regions/UA-99/feed.atom", "/priorities/x/calendar.ics"] {
        assert_eq!(site.get(nothing).await.status, StatusCode::NOT_FOUND, "{nothing}");
    }
}

#[tokio::test]
async fn what_is_decided_on_reviews_is_news_of_all_whom_it_concerns() {
    let site = steered().await;
    for path in ["", "/regions/UA-05", "/priorities/05-P01"] {
        let (_, entries) = feed_of(&site.get(&format!("/en{path}/feed.atom")).await);
        let of = |kind: &str| entries.iter().rev().find(|entry| entry["category"] == [kind]);
        assert!(of("review-opened").is_some() && of("review-decision-confirmed").is_some(), "{path}");
        let proposed = of("review-decision-proposed").unwrap();
        assert!(proposed["title"][0].starts_with("Decision of a review proposed: "), "{proposed:?}");
        assert_eq!(proposed["summary"], ["Заявок подано замало для цілі."], "{path}");
    }
    let (_, entries) = feed_of(&site.get("/bodies/05-B03/feed.atom").await);
    assert!(entries.iter().any(|entry| entry["category"] == ["review-decision-confirmed"]), "{entries:?}");
}

#[tokio::test]
async fn a_body_takes_its_decisions_on_reviews_along() {
    let site = steered().await;
    for body in ["05-B03", "05-B04"] {
        let answer = site.get(&format!("/bodies/{body}/bundle")).await;
        assert!(verified(&answer).is_clean());
        let mut bundle = zip::ZipArchive::new(std::io::Cursor::new(&answer.body)).unwrap();
        let mut said = String::new();
        for place in 0..bundle.len() {
            bundle.by_index(place).unwrap().read_to_string(&mut said).unwrap();
        }
        assert_eq!(said.matches("\"review-decision-confirmed\"").count(), 1, "{body}");
    }
}

/// Properties of an event with their parameters, by name.
type Properties = BTreeMap<String, (String, String)>;

fn events_of(answer: &Answer) -> Vec<Properties> {
    assert_eq!(answer.header(header::CONTENT_TYPE), "text/calendar; charset=utf-8");
    assert!(answer.text().ends_with("END:VCALENDAR\r\n"));
    assert!(answer.text().split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')));
    let calendars: Vec<_> = ical::IcalParser::new(answer.body.as_slice()).map(Result::unwrap).collect();
    assert_eq!(calendars.len(), 1);
    let property = |own: &ical::property::Property| {
        let parameters =
            own.params.iter().flatten().map(|(name, values)| format!("{name}={}", values.join(",")));
        let value = own.value.clone().unwrap_or_default();
        (own.name.clone(), (parameters.collect::<Vec<_>>().join(";"), value))
    };
    calendars[0].events.iter().map(|event| event.properties.iter().map(property).collect()).collect()
}

#[tokio::test]
async fn a_calendar_tells_what_is_ahead() {
    let site = site().await;
    for path in FOLLOWED {
        let mut uids = Vec::new();
        for prefix in ["", "/en"] {
            let events = events_of(&site.get(&format!("{prefix}{path}/calendar.ics")).await);
            let mut own = BTreeSet::new();
            for event in &events {
                let (kind, day) = &event["DTSTART"];
                assert_eq!(kind, "VALUE=DATE");
                let read = |day: &str| jiff::civil::Date::strptime("%Y%m%d", day).unwrap();
                assert!(read(day) >= jiff::civil::date(2026, 9, 21), "{event:?}");
                assert_eq!(read(&event["DTEND"].1), read(day).tomorrow().unwrap());
                assert!(event["DTSTAMP"].1.ends_with('Z') && event["DTSTAMP"].1.len() == 16, "{event:?}");
                assert!(own.insert(event["UID"].1.clone()), "{event:?}");
                let url = event["URL"].1.strip_prefix(ADDRESS).unwrap();
                assert_eq!(site.get(url).await.status, StatusCode::OK, "{url}");
                assert!(!event["SUMMARY"].1.contains("ahead-"), "{event:?}");
            }
            uids.push(own);
        }
        assert_eq!(uids[0], uids[1], "{path}");
    }
    let country = events_of(&site.get("/en/calendar.ics").await);
    let told: Vec<&str> = country.iter().map(|event| event["SUMMARY"].1.as_str()).collect();
    assert!(
        told.iter().any(|told| told.starts_with("Last day of the consultation:") && told.contains("05-A006")),
        "{told:?}"
    );
    let project = events_of(&site.get("/projects/05-A006/calendar.ics").await);
    assert_eq!(project.len(), 1, "{project:?}");
    assert_eq!(project[0]["DTSTART"].1, "20261016");
    let returned = events_of(&site.get("/en/projects/05-A004/calendar.ics").await);
    assert_eq!(returned.len(), 1, "{returned:?}");
    assert!(
        returned[0]["SUMMARY"].1.starts_with("Last day to hand the application in again:"),
        "{returned:?}"
    );
    // What belongs to another project is not there, and a year later nothing of it is ahead.
    let other = events_of(&site.get("/projects/05-A003/calendar.ics").await);
    assert_eq!(other, []);
}
