//! Two regions share out roles: what they are offered, what they answer, and what rests on what.

use crate::check::faults;
use crate::site::{Answer, Browser, Fields, Site, css, text_of};
use axum::http::StatusCode;
use rozum_app::entry_of;
use rozum_coordination::overlaps::RegionPair;
use rozum_model::{Actor, Command};
use std::collections::{BTreeMap, BTreeSet};

const PAGE: &str = "/coordination/overlaps/UA-21/UA-26";
const ANSWER: &str = "/coordination/overlaps/21-P11/26-P01/answer";
const PLACE: &str = "/coordination/overlaps/UA-21/UA-26#21-P11-26-P01";
const OTHER: &str = "Закарпатська область виробляє сировину, Івано-Франківська — готові вироби.";
const WHY: &str = "Так домовилися підприємства обох областей.";

async fn form(keeper: &mut Browser, kind: &str) -> Fields {
    keeper.get(PAGE).await.form(ANSWER).with("kind", kind)
}

async fn accepted(keeper: &mut Browser, fields: &Fields) {
    let answer = keeper.post(ANSWER, fields).await;
    assert_eq!(answer.location(), PLACE);
}

async fn row(site: &Site) -> serde_json::Value {
    let rows = site.get("/coordination/overlaps.json?region=UA-21&with=UA-26").await.json();
    rows.as_array().unwrap().iter().find(|row| row["a"] == "21-P11" && row["b"] == "26-P01").unwrap().clone()
}

fn refused(answer: &Answer, words: &str) {
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", answer.text());
    let errors = answer.texts("#errors li");
    assert!(errors.iter().any(|error| error.contains(words)), "{errors:?}");
}

#[tokio::test]
async fn both_agree_and_everybody_sees_it() {
    let site = Site::new().await;
    let (_, mut own) = site.secretariat("UA-21").await;
    let (_, mut other) = site.secretariat("UA-26").await;
    assert_eq!(row(&site).await["division"], "open");
    let fields = form(&mut own, "accept").await;
    accepted(&mut own, &fields).await;
    let waiting = row(&site).await;
    assert_eq!((&waiting["division"], &waiting["division_of"]), (&"waits".into(), &"UA-26".into()));
    assert!(!own.get("/work").await.has("#answers"));
    assert!(other.get("/work").await.has(&format!("a[href='{PLACE}']")));

    let fields = form(&mut other, "accept").await;
    accepted(&mut other, &fields).await;
    let agreed = row(&site).await;
    assert_eq!((&agreed["division"], &agreed["division_words"]), (&"agreed".into(), &agreed["roles"]));
    let page = site.get(PAGE).await;
    assert_eq!(page.texts("article[id='21-P11-26-P01'] .tag-success"), ["домовлено"]);
    assert_eq!(
        page.html().select(&css("article[id='21-P11-26-P01'] .journal a[href^='/journal/']")).count(),
        3
    );
    for (path, lang) in [(PAGE, "uk"), ("/en/coordination/overlaps/UA-21/UA-26", "en")] {
        assert_eq!(faults(&site.get(path).await.html(), lang), [""; 0], "{path}");
        assert_eq!(faults(&own.get(path).await.html(), lang), [""; 0], "{path}");
    }
    let only = site.get("/coordination/overlaps?who=all&division=agreed").await;
    assert_eq!(only.html().select(&css("table.cards tbody tr")).count(), 1);
    let api = site.get("/api/v1/overlaps?division=agreed").await.json();
    assert_eq!((&api["total"], &api["items"][0]["a"]), (&1.into(), &"21-P11".into()));
    let csv = site.get("/coordination/overlaps.csv?division=agreed").await;
    assert!(csv.text().lines().next().unwrap().ends_with("text_b,division,division_of,division_words"));
    assert_eq!(site.get("/coordination/overlaps?division=done").await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn what_is_refused_keeps_what_was_typed() {
    let site = Site::new().await;
    let (_, mut own) = site.secretariat("UA-21").await;
    let old = form(&mut own, "reject").await;
    let nothing = Fields(old.0.iter().filter(|(name, _)| name != "kind").cloned().collect());
    refused(&own.post(ANSWER, &nothing).await, "Оберіть");
    let short = own.post(ANSWER, &old.clone().with("words", "ні").with("wording", OTHER)).await;
    refused(&short, "щонайменше 15");
    let again = short.form(ANSWER);
    assert_eq!((again.one("kind"), again.one("words"), again.one("wording")), ("reject", "ні", OTHER));
    assert!(short.has("details[open] form[action*=answer]"));
    refused(&own.post(ANSWER, &old.clone().with("kind", "propose").with("words", WHY)).await, "Не заповнено");
    refused(&own.post(ANSWER, &old.clone().with("kind", "remark")).await, "Не заповнено");
    // Nobody puts words into the program's mouth.
    let forged = old.clone().with("kind", "accept").with("seen", OTHER);
    refused(&own.post(ANSWER, &forged).await, "тим часом змінилася");
    let foreign = forged.with("seen_author", "UA-26");
    refused(&own.post(ANSWER, &foreign).await, "вже не обговорюють");
    refused(
        &own.post(ANSWER, &old.clone().with("kind", "accept").with("region", "UA-26")).await,
        "секретаріат",
    );
    let found = site.rozum.overlaps_of(&site.rozum.snapshot()).await;
    let alone = (1..=12).map(|number| format!("26-P{number:02}")).find(|id| {
        !found.overlaps.iter().any(|own| own.a.to_string() == "21-P11" && own.b.to_string() == *id)
    });
    let nowhere = format!("/coordination/overlaps/21-P11/{}/answer", alone.unwrap());
    refused(&own.post(&nowhere, &old.clone().with("kind", "propose")).await, "не знаходить перетину");
    accepted(&mut own, &old.clone().with("words", WHY)).await;
    let stale = own.post(ANSWER, &old.with("words", WHY)).await;
    refused(&stale, "обговорення поділу ролей щодо 21-P11 і 26-P01");
    let said = stale.texts("#errors li").join(" ");
    assert!(!said.contains(['+', '№', '/']) && !said.contains("UA-"), "{said}");
}

#[tokio::test]
async fn only_those_two_speak() {
    let site = Site::new().await;
    let (_, mut own) = site.secretariat("UA-21").await;
    let form = form(&mut own, "accept").await;
    let (_, mut third) = site.secretariat("UA-46").await;
    assert!(!third.get(PAGE).await.has("form[action*=answer]"));
    let token = third.get("/work").await.form("/sign-out").one("form").to_owned();
    refused(&third.post(ANSWER, &form.clone().with("form", &token)).await, "секретаріат");
    assert!(third.post(ANSWER, &form).await.status.is_client_error(), "another's token");
    assert!(site.browser().post(ANSWER, &form).await.status.is_client_error());
    assert!(site.rozum.snapshot().state.divisions.is_empty());
    let one = "/coordination/overlaps/21-P11/21-P12/answer";
    assert_eq!(own.post(one, &form).await.status, StatusCode::NOT_FOUND);
}

/// The first overlap of the two regions by whose proposal nothing is shared out, for each way of saying so.
async fn not_yet(site: &Site) -> Vec<(String, String)> {
    let found = site.rozum.overlaps_of(&site.rozum.snapshot()).await;
    let [a, b] = ["UA-21", "UA-26"].map(|code| code.parse().unwrap());
    let of = |id: &str| {
        found.between(a, b).find(|own| own.roles.id == id).map(|own| (own.a.to_string(), own.b.to_string()))
    };
    ["roles-open", "roles-copy"].into_iter().filter_map(of).collect()
}

#[tokio::test]
async fn what_shares_nothing_out_is_no_agreement() {
    let site = Site::new().await;
    let (_, mut own) = site.secretariat("UA-21").await;
    let (_, mut other) = site.secretariat("UA-26").await;
    let all = not_yet(&site).await;
    assert!(!all.is_empty());
    for (a, b) in all {
        let (action, place) =
            (format!("/coordination/overlaps/{a}/{b}/answer"), format!("article[id='{a}-{b}'] "));
        let page = own.get(PAGE).await;
        let kinds = |kind: &str| page.has(&format!("{place}input[value='{kind}']"));
        assert_eq!(
            ["accept", "reject", "propose", "remark"].map(kinds),
            [false, false, true, true],
            "{a} {b}"
        );
        assert!(page.texts(&format!("{place}details")).join("").contains("ще не ділить ролей"));
        let form = page.form(&action);
        let proposed = page.texts(&format!("{place}.quotes blockquote")).join("");
        for kind in ["accept", "reject"] {
            let forged = form.clone().with("kind", kind).with("words", WHY).with("seen", &proposed);
            refused(&own.post(&action, &forged).await, "нема з чим");
        }
        // What the regions word themselves is a division of roles.
        let wording = form.with("kind", "propose").with("wording", OTHER).with("words", WHY);
        own.post(&action, &wording).await.location();
        let page = other.get(PAGE).await;
        assert!(!page.has(&format!("{place}input[value='accept-program']")));
        other.post(&action, &page.form(&action).with("kind", "accept")).await.location();
        assert_eq!(site.get(PAGE).await.texts(&format!("{place}.tag-success")), ["домовлено"]);
    }
}

#[tokio::test]
async fn a_neighbours_refusal_broken_word_and_remark_stand_on_the_desk() {
    let site = Site::new().await;
    let (_, mut own) = site.secretariat("UA-21").await;
    let (_, mut other) = site.secretariat("UA-26").await;
    let news = async |keeper: &mut Browser| keeper.get("/work").await.texts("#news + ul li");
    let fields = form(&mut own, "accept").await;
    accepted(&mut own, &fields).await;
    let fields = form(&mut other, "remark").await.with("words", "Порадимося з підприємствами.");
    accepted(&mut other, &fields).await;
    let told = news(&mut own).await;
    assert!(told.len() == 1 && told[0].contains("зауваження") && told[0].contains("Порадимося"), "{told:?}");
    assert_eq!(news(&mut other).await, [""; 0], "what one said oneself is no news");

    let fields = form(&mut other, "accept").await;
    accepted(&mut other, &fields).await;
    let fields = form(&mut other, "reject").await.with("words", WHY);
    accepted(&mut other, &fields).await;
    let page = own.get("/work").await;
    let told = page.texts("#news + ul li");
    assert!(
        told[0].contains("Івано-Франківська область: більше не згодні") && told[0].contains(WHY),
        "{told:?}"
    );
    assert!(
        !page.text().contains("Зараз нічого не чекає") && page.has(&format!("#news + ul a[href='{PLACE}']"))
    );
    assert_eq!(faults(&page.html(), "uk"), [""; 0]);
    let fields = form(&mut own, "remark").await.with("words", "Зустріньмося.");
    accepted(&mut own, &fields).await;
    assert_eq!(news(&mut own).await, [""; 0], "answered");
    assert_eq!(news(&mut other).await.len(), 1);

    // Words that were never agreed to are refused, not broken.
    let proposing = form(&mut own, "propose").await.with("wording", OTHER).with("words", WHY);
    accepted(&mut own, &proposing).await;
    let fields = form(&mut other, "reject").await.with("words", WHY);
    accepted(&mut other, &fields).await;
    let told = news(&mut own).await;
    assert!(told.len() == 1 && told[0].contains(": не згодні"), "{told:?}");
}

/// A form that was opened before an amendment agrees to nothing about the texts that came with it.
#[tokio::test]
async fn nobody_agrees_about_texts_that_they_have_not_seen() {
    let site = Site::new().await;
    let (_, mut own) = site.secretariat("UA-21").await;
    let (_, mut other) = site.secretariat("UA-26").await;
    let fields = form(&mut own, "accept").await;
    accepted(&mut own, &fields).await;
    let old = form(&mut other, "accept").await;
    let mut draft = rozum_app::draft_of(&site.rozum.snapshot().state, "UA-26".parse().unwrap()).unwrap();
    draft.content.priorities[0].verbatim.push_str(" у горах");
    draft.reason = Some("уточнено".to_owned());
    let amend = Command::AmendStrategy { expected: None, entry: entry_of(&draft).unwrap() };
    site.rozum.submit(&Actor::Operator, &amend).await.unwrap();
    let late = other.post(ANSWER, &old).await;
    refused(&late, "Прочитайте");
    // With the new texts by hand, the program's old words are in nobody's mouth, unless it still says them.
    let text = site.rozum.snapshot().state.texts_of("21-P11+26-P01".parse().unwrap())[1].unwrap().to_owned();
    let words = OTHER.replace("готові", "інші");
    refused(
        &other.post(ANSWER, &old.with("text_b", &text).with("seen", &words)).await,
        "тим часом змінилася",
    );
    assert_eq!(row(&site).await["division"], "out_of_date");
}

#[tokio::test]
async fn other_words_and_other_texts() {
    let site = Site::new().await;
    let (_, mut own) = site.secretariat("UA-21").await;
    let (_, mut other) = site.secretariat("UA-26").await;
    let proposing = form(&mut own, "propose").await.with("wording", OTHER).with("words", WHY);
    accepted(&mut own, &proposing).await;
    let page = other.get(PAGE).await;
    assert!(page.text().contains(OTHER) && page.has("input[value='accept-program']"));
    accepted(&mut other, &page.form(ANSWER).with("kind", "accept")).await;
    assert_eq!(row(&site).await["division_words"], OTHER);

    let mut draft = rozum_app::draft_of(&site.rozum.snapshot().state, "UA-26".parse().unwrap()).unwrap();
    draft.content.priorities[0].verbatim = "виробництво скла".to_owned();
    draft.reason = Some("уточнено".to_owned());
    let entry = entry_of(&draft).unwrap();
    let amend = Command::AmendStrategy { expected: None, entry };
    site.rozum.submit(&Actor::Operator, &amend).await.unwrap();
    let page = site.get(PAGE).await;
    // The overlap itself is gone with the words that it rested on; the agreement is told all the same.
    assert!(page.has("#gone") && page.text().contains(OTHER) && page.text().contains("про давніші слова"));
    assert_eq!(faults(&page.html(), "uk"), [""; 0]);
}

/// Every sentence about every overlap leads to what it rests on, and a quote is found there, marked.
#[tokio::test]
async fn each_reason_can_be_followed_to_its_quote_or_number() {
    let site = Site::new().await;
    let found = site.rozum.overlaps_of(&site.rozum.snapshot()).await;
    let mut unseen: BTreeSet<String> = found
        .overlaps
        .iter()
        .flat_map(|own| own.why.iter().chain([&own.roles]))
        .map(|r| r.id.to_string())
        .collect();
    assert!(unseen.len() >= 15, "{unseen:?}");
    let mut pages: BTreeMap<String, (String, String)> = BTreeMap::new();
    for own in &found.overlaps {
        let ids: Vec<String> =
            own.why.iter().chain([&own.roles]).map(|reason| reason.id.to_string()).collect();
        if !ids.iter().any(|id| unseen.contains(id)) {
            continue;
        }
        let page =
            site.get(&format!("/coordination/overlaps/{}/{}", own.region_a, own.region_b)).await.html();
        let lines = css(&format!("article[id='{}-{}'] .grounds li", own.a, own.b));
        assert_eq!(page.select(&lines).count(), 4);
        for line in page.select(&lines) {
            let links: Vec<_> = line.select(&css(".seen-in a")).collect();
            assert!(!links.is_empty(), "nothing to follow: {}", text_of(line));
            for link in links {
                let href = link.attr("href").unwrap();
                if !pages.contains_key(href) {
                    let answer = site.get(href).await;
                    assert_eq!(answer.status, StatusCode::OK, "{href}");
                    let anchor = href.split_once('#').map(|(_, id)| id.to_owned());
                    assert!(anchor.is_none_or(|id| answer.has(&format!("[id='{id}']"))), "{href}");
                    let marks = answer.texts(".why-mark").join("|") + &answer.texts(".whole-tags").join("|");
                    pages.insert(href.to_owned(), (answer.texts("main").join(" "), marks));
                }
                let says = text_of(link);
                if let Some(quote) = says.split('«').nth(1).filter(|_| href.starts_with("/priorities/")) {
                    let (text, marks) = &pages[href];
                    assert!(
                        text.contains(quote.trim_end_matches('»')) && !marks.is_empty(),
                        "{href}: {says}"
                    );
                }
            }
        }
        unseen.retain(|id| !ids.contains(id));
    }
    assert!(unseen.is_empty(), "{unseen:?}");
}

#[tokio::test]
async fn a_region_reads_whom_to_call_first_and_about_what() {
    let site = Site::new().await;
    let page = site.get("/regions/UA-21").await;
    let regions = page.texts(".partners-first > li > p > a");
    assert!((1..=5).contains(&regions.len()) && regions[0] == "Івано-Франківська область", "{regions:?}");
    for link in page.html().select(&css(".partners-first a")) {
        let href = link.attr("href").unwrap();
        let answer = site.get(href).await;
        assert_eq!(answer.status, StatusCode::OK, "{href}");
        let anchor = href.split_once('#').map(|(_, id)| id.to_owned());
        assert!(anchor.is_none_or(|id| answer.has(&format!("[id='{id}']"))), "{href}");
    }
    // Whoever waits for an answer goes first, whatever else there is.
    let found = site.rozum.overlaps_of(&site.rozum.snapshot()).await;
    let own: rozum_model::RegionIso = "UA-21".parse().unwrap();
    let mut pairs = found.pairs.iter().filter(|pair| pair.a == own || pair.b == own);
    let shared = |pair: &RegionPair| found.between(pair.a, pair.b).find(|own| rozum_app::shares_out(own));
    let far = pairs.find(|pair| !pair.neighbours && pair.matches[..2] == [0, 0] && shared(pair).is_some());
    let overlap = shared(far.unwrap()).unwrap();
    let far = far.unwrap().other(own).to_string();
    let (_, mut other) = site.secretariat(&far).await;
    let page = other.get(&format!("/coordination/overlaps/{far}/UA-21")).await;
    let action = format!("/coordination/overlaps/{}/{}/answer", overlap.a, overlap.b);
    other.post(&action, &page.form(&action).with("kind", "accept")).await.location();
    let page = site.get("/regions/UA-21").await;
    let first = format!(".partners-first > li:first-child a[href='/coordination/overlaps/UA-21/{far}']");
    assert!(page.has(&first), "{far}");
    let own = site.get(&format!("/regions/{far}")).await;
    assert!(own.texts(".partners-first > li:first-child li")[0].starts_with("Має відповісти"));
}
