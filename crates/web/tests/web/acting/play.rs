//! People of a region and what they do, through forms alone.

use crate::site::{Answer, Browser, Fields, Site};
use axum::body::Body;
use axum::http::{Request, StatusCode};
use rozum_model::command::BodiesCommand;
use rozum_model::governance::{OrganisationId, Seat, Term};
use rozum_model::strategy::Document;
use rozum_model::{AccountId, Actor, Command, Role};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicU32, Ordering};

/// Who is there: login, organisation, body of the region (`0` is none).
const PEOPLE: [(&str, u16); 21] = [
    ("national-1", 1),
    ("national-2", 2),
    ("national-3", 3),
    ("secretary", 4),
    ("assessor-1", 5),
    ("assessor-2", 6),
    ("business-1", 7),
    ("business-2", 7),
    ("scholar", 5),
    ("villager", 8),
    ("official", 4),
    ("councillor-1", 4),
    ("councillor-2", 4),
    ("controller", 9),
    ("treasurer", 9),
    ("cashier", 9),
    ("overseer", 10),
    ("overseer-2", 10),
    ("overseer-3", 10),
    ("applicant", 11),
    ("stranger", 8),
];

const SECTORS: [&str; 11] = [
    "authority",
    "authority",
    "science",
    "authority",
    "science",
    "science",
    "business",
    "community",
    "authority",
    "community",
    "business",
];

/// A site with its people.
pub struct Play {
    pub site: Site,
    /// `/en`, or nothing.
    pub lang: &'static str,
    /// Whether the administrator tries every decision just before whoever may take it.
    pub tempted: bool,
    people: BTreeMap<&'static str, Person>,
    /// Rules that refused something so far, by their ids.
    pub refusals: BTreeSet<String>,
}

struct Person {
    account: AccountId,
    login: &'static str,
    /// Signed in when first needed: that takes its time.
    browser: Option<Browser>,
}

impl Play {
    /// People and organisations; no body yet.
    pub async fn begin(lang: &'static str) -> Self {
        let site = Site::new().await;
        let mut people = BTreeMap::new();
        let account = site.person("admin@example.ua", Role::Administrator).await;
        people.insert("administrator", Person { account, login: "admin@example.ua", browser: None });
        for (login, _) in PEOPLE {
            people.insert(login, Person { account: site.citizen(login).await, login, browser: None });
        }
        let mut play = Self { site, lang, tempted: false, people, refusals: BTreeSet::new() };
        for (number, sector) in (1..).zip(SECTORS) {
            let name = format!("Організація {number}");
            play.act("administrator", "enter-organisation/new", &[("name", &name), ("sector", sector)]).await;
        }
        play
    }

    /// With all bodies of Vinnytsia oblast and their members.
    pub async fn with_bodies(lang: &'static str) -> Self {
        let mut play = Self::begin(lang).await;
        play.found().await;
        play.bodies().await;
        play
    }

    /// All bodies of Vinnytsia oblast and their members.
    pub async fn bodies(&mut self) {
        let play = self;
        let kinds =
            ["secretariat", "assessor-pool", "working-group", "council", "payment-authority", "oversight"];
        for kind in kinds {
            let priority = if kind == "working-group" { "05-P01" } else { "" };
            let fields = [
                ("region", "UA-05"),
                ("body-kind", kind),
                ("priority", priority),
                ("name", kind),
                ("act-title", "Розпорядження"),
            ];
            play.act("administrator", "open-body/UA-05", &fields).await;
        }
        let seats = [
            ("05-B01", &["secretary"][..]),
            ("05-B02", &["assessor-1", "assessor-2"]),
            ("05-B03", &["business-1", "business-2", "scholar", "villager", "official"]),
            ("05-B04", &["councillor-1", "councillor-2"]),
            ("05-B05", &["controller", "treasurer", "cashier"]),
            ("05-B06", &["overseer", "overseer-2"]),
        ];
        for (body, members) in seats {
            for (number, member) in (1..).zip(members) {
                play.seated(&format!("{body}-M{number:02}"), member).await;
                // Nobody decides without having said what ties they have, if only that there are none.
                play.act(member, "declare-interests/new", &[]).await;
            }
        }
    }

    /// A seat is proposed and confirmed.
    pub async fn seated(&mut self, mandate: &str, member: &str) {
        let body = &mandate[..6];
        self.seat(body, member).await;
        self.act("national-1", &format!("confirm-mandate/{mandate}"), &[]).await;
    }

    /// National oversight is founded; only the operator can.
    pub async fn found(&self) {
        let term = Term { from: "2026-09-21".parse().unwrap(), to: "2029-09-20".parse().unwrap() };
        let member = |login| {
            let (account, organisation) = (self.account(login).clone(), organisation_of(login));
            Seat { account, organisation, term }
        };
        let members = ["national-1", "national-2", "national-3"].map(member).to_vec();
        let act = Document { title: "Акт".to_owned(), publisher: None, url: None, sha256: None };
        let command = Command::Bodies(BodiesCommand::FoundNationalOversight {
            name: "Нагляд".to_owned(),
            act,
            members,
        });
        self.site.rozum.submit(&Actor::Operator, &command).await.unwrap();
    }

    async fn seat(&mut self, body: &str, member: &str) {
        let (account, organisation) = (self.account(member).to_string(), organisation_of(member).to_string());
        let today = self.site.rozum.now().kyiv_day().to_string();
        let fields = [
            ("account", account.as_str()),
            ("organisation", &organisation),
            ("from", &today),
            ("to", "2029-09-20"),
        ];
        self.act("administrator", &format!("propose-mandate/{body}"), &fields).await;
    }

    /// The account of somebody.
    pub fn account(&self, who: &str) -> &AccountId {
        &self.people[who].account
    }

    /// A page as somebody sees it.
    pub async fn see(&mut self, who: &str, path: &str) -> Answer {
        let path = format!("{}{path}", self.lang);
        self.browser(who).await.get(&path).await
    }

    /// The browser of somebody.
    pub async fn browser(&mut self, who: &str) -> &mut Browser {
        let person = self.people.get_mut(who).unwrap();
        if person.browser.is_none() {
            person.browser = Some(self.site.signed_in(person.login).await);
        }
        person.browser.as_mut().unwrap()
    }

    /// A bare request by somebody who is signed in; how it ended.
    pub async fn send(&mut self, who: &str, method: &str, path: &str) -> StatusCode {
        let request = Request::builder().method(method).uri(format!("{}{path}", self.lang));
        let request = request.body(Body::empty()).unwrap();
        self.browser(who).await.send(request).await.status
    }

    /// Everybody signs in again: sessions do not last for weeks.
    pub fn days_pass(&mut self, days: i64) {
        crate::site::days_pass(days);
        self.people.values_mut().for_each(|person| person.browser = None);
    }

    /// A second administrator.
    pub async fn deputy(&mut self) {
        let account = self.site.person("deputy", Role::Administrator).await;
        self.people.insert("deputy", Person { account, login: "deputy", browser: None });
    }

    /// The administrator takes the same role from somebody.
    pub async fn withdraw_administrator(&mut self, who: &str) {
        let path = format!("/accounts/{}/withdraw", self.account(who));
        let answer = self.on_account(&path).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    }

    /// The administrator would close an account that sits somewhere.
    pub async fn account_is_kept(&mut self, who: &str) {
        let path = format!("/accounts/{}/close", self.account(who));
        let answer = self.on_account(&path).await;
        assert_eq!(rules(&answer), ["account-has-a-seat"], "{}", answer.text());
        self.refusals.extend(rules(&answer));
    }

    /// A form on the page of accounts.
    async fn on_account(&mut self, path: &str) -> Answer {
        let path = format!("{}{path}", self.lang);
        let page = self.see("administrator", "/accounts").await;
        let form = page.form(&path).with("reason", "Other duties");
        self.browser("administrator").await.post(&path, &form).await
    }

    /// The day that is so many days after today.
    pub fn day_in(&self, days: i64) -> String {
        let today = self.site.rozum.now().kyiv_day();
        today.checked_add(jiff::ToSpan::days(days)).unwrap().to_string()
    }

    /// The secretary records who came to a sitting.
    pub async fn attend(&mut self, sitting: &str, members: &[&str]) {
        let accounts: Vec<_> = members.iter().map(|who| self.account(who).to_string()).collect();
        let present: Vec<_> = accounts.iter().map(|account| ("present", account.as_str())).collect();
        self.act("secretary", &format!("record-attendance/{sitting}"), &present).await;
    }

    /// Somebody fills in the form of a verb; it must be accepted.
    pub async fn act(&mut self, who: &str, verb: &str, fields: &[(&str, &str)]) -> String {
        if self.tempted && who != "administrator" {
            super::powerless::tries(self, verb, fields).await;
        }
        let answer = self.attempt(who, verb, fields).await;
        let said = answer.texts("#errors li").join("\n");
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{who} {verb}: {said}");
        let location = answer.location().to_owned();
        assert!(location.starts_with(self.lang) && location.contains("?done="), "{location}");
        location
    }

    /// As [`Self::act`], with files in fields of the form.
    pub async fn act_with_files(
        &mut self,
        who: &str,
        verb: &str,
        fields: &[(&str, &str)],
        files: &[(&str, &str, &[u8])],
    ) {
        let path = format!("{}/act/{verb}", self.lang);
        let browser = self.browser(who).await;
        let form = filled(browser.get(&path).await.form(&path), fields);
        let answer = browser.post_with_files(&path, &form, files).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{who} {verb}: {:?}", answer.texts("#errors li"));
    }

    /// Somebody fills in the form of a verb; what came back.
    pub async fn attempt(&mut self, who: &str, verb: &str, fields: &[(&str, &str)]) -> Answer {
        let path = format!("{}/act/{verb}", self.lang);
        let browser = self.browser(who).await;
        let page = browser.get(&path).await;
        assert_eq!(page.status, StatusCode::OK, "{who} {path}: {}", page.text());
        assert_eq!(unsaid(&page), Vec::<String>::new(), "{path}");
        let markup = page.texts("td, dd").into_iter().find(|text| text.contains("<span"));
        assert_eq!(markup, None, "{path}");
        // Where nothing is asked of this person the rules refuse all the same what is sent past the form.
        let asked = page.has(&format!("form[action='{path}']"));
        let form = if asked { page.form(&path) } else { unasked(&page) };
        let mut answer = browser.post(&path, &filled(form, fields)).await;
        if !asked && rules(&answer).is_empty() {
            // What a form carries unseen cannot be sent without it: the page itself refused.
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{who} {path}");
            answer = Answer { status: answer.status, ..page };
        }
        self.refusals.extend(rules(&answer));
        answer
    }

    /// Somebody opens the form of a verb once and sends it several times; what came back.
    pub async fn sent(&mut self, who: &str, verb: &str, each: &[&[(&str, &str)]]) -> Vec<Answer> {
        let path = format!("{}/act/{verb}", self.lang);
        let browser = self.browser(who).await;
        let form = browser.get(&path).await.form(&path);
        let mut answers = Vec::new();
        for fields in each {
            answers.push(browser.post(&path, &filled(form.clone(), fields)).await);
        }
        answers
    }

    /// The rules refuse; their ids, as they stand in the links to the lines that tell them.
    pub async fn refused(&mut self, who: &str, verb: &str, fields: &[(&str, &str)]) -> Vec<String> {
        let answer = self.attempt(who, verb, fields).await;
        let said = answer.texts("#errors li").join("\n");
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{who} {verb}: {said}");
        let rules = rules(&answer);
        assert!(!rules.is_empty(), "{who} {verb} was refused by no rule: {said}");
        rules
    }

    /// Exactly one rule refuses.
    pub async fn refused_by(&mut self, who: &str, verb: &str, fields: &[(&str, &str)], rule: &str) {
        assert_eq!(self.refused(who, verb, fields).await, [rule], "{who} {verb}");
    }
}

/// What a form carries beside its answers, on a page that says why it asks for none.
fn unasked(page: &Answer) -> Fields {
    static SENT: AtomicU32 = AtomicU32::new(0);
    assert!(page.has("#errors li, .notice-warning"), "{}", page.text());
    let once = format!("unasked-{}", SENT.fetch_add(1, Ordering::Relaxed));
    let token = page
        .html()
        .select(&crate::site::css("input[name='form']"))
        .next()
        .unwrap()
        .attr("value")
        .unwrap()
        .to_owned();
    Fields(vec![("form".to_owned(), token), ("once".to_owned(), once)])
}

/// Rules that a page names and leads to.
fn rules(page: &Answer) -> Vec<String> {
    let html = page.html();
    let links = crate::site::css("#errors li a[href*='/methods/']");
    let line = |link: scraper::ElementRef<'_>| Some(link.attr("href")?.split_once('#')?.1.to_owned());
    html.select(&links).filter_map(line).collect()
}

/// What was typed in place of what stood there; names may repeat, and then all of them are typed.
pub fn filled(form: Fields, typed: &[(&str, &str)]) -> Fields {
    let named = |name: &str| typed.iter().any(|(own, _)| *own == name);
    let mut fields: Vec<_> = form.0.into_iter().filter(|(name, _)| !named(name)).collect();
    fields.extend(typed.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    Fields(fields)
}

/// Ids of messages that have no words: they would stand on the page as they are.
pub fn unsaid(page: &Answer) -> Vec<String> {
    const STARTS: [&str; 9] =
        ["ask-", "fact-", "th-", "table-", "doc-", "verb-", "tie-", "ground-", "rule-number-"];
    let words = page.texts("label, legend, dt, th, caption, h1, h2, .lead, .hint, button, option").join(" ");
    let raw = |word: &&str| STARTS.iter().any(|start| word.starts_with(start));
    words.split_whitespace().filter(raw).map(str::to_owned).collect()
}

fn organisation_of(login: &str) -> OrganisationId {
    let found = PEOPLE.into_iter().find(|(own, _)| *own == login).unwrap();
    OrganisationId::new(found.1)
}
