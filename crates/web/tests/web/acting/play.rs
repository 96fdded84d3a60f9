//! People of a region and what they do, through forms alone.

use crate::site::{Answer, Browser, Fields, Site};
use axum::body::Body;
use axum::http::{Request, StatusCode};
use rozum_model::command::BodiesCommand;
use rozum_model::governance::{OrganisationId, Seat, Term};
use rozum_model::strategy::Document;
use rozum_model::{AccountId, Actor, Command};
use std::collections::BTreeMap;

/// Who is there: login, organisation, body of the region (`0` is none).
const PEOPLE: [(&str, u16); 18] = [
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
    ("applicant", 11),
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
    people: BTreeMap<&'static str, (AccountId, Browser)>,
}

impl Play {
    /// People and organisations; no body yet.
    pub async fn begin(lang: &'static str) -> Self {
        let site = Site::new().await;
        let mut people = BTreeMap::new();
        let administrator = site.administrator().await;
        people.insert("administrator", ("a-0000000000000000".parse().unwrap(), administrator));
        for (login, _) in PEOPLE {
            people.insert(login, site.citizen(login).await);
        }
        let mut play = Self { site, lang, tempted: false, people };
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
            ("05-B06", &["overseer"]),
        ];
        for (body, members) in seats {
            for (number, member) in (1..).zip(members) {
                play.seat(body, member).await;
                play.act("national-1", &format!("confirm-mandate/{body}-M{number:02}"), &[]).await;
                // Nobody decides without having said what ties they have, if only that there are none.
                play.act(member, "declare-interests/new", &[]).await;
            }
        }
        play
    }

    async fn found(&self) {
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
        let fields = [
            ("account", account.as_str()),
            ("organisation", &organisation),
            ("from", "2026-09-21"),
            ("to", "2029-09-20"),
        ];
        self.act("administrator", &format!("propose-mandate/{body}"), &fields).await;
    }

    /// The account of somebody.
    pub fn account(&self, who: &str) -> &AccountId {
        &self.people[who].0
    }

    /// A page as somebody sees it.
    pub async fn see(&mut self, who: &str, path: &str) -> Answer {
        let path = format!("{}{path}", self.lang);
        self.people.get_mut(who).unwrap().1.get(&path).await
    }

    /// A bare request by somebody who is signed in; how it ended.
    pub async fn send(&mut self, who: &str, method: &str, path: &str) -> StatusCode {
        let request = Request::builder().method(method).uri(format!("{}{path}", self.lang));
        let request = request.body(Body::empty()).unwrap();
        self.people.get_mut(who).unwrap().1.send(request).await.status
    }

    /// Everybody signs in again: sessions do not last for weeks.
    pub async fn days_pass(&mut self, days: i64) {
        crate::site::days_pass(days);
        for (who, (_, browser)) in &mut self.people {
            let login = if *who == "administrator" { "admin@example.ua" } else { *who };
            *browser = self.site.signed_in(login).await;
        }
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

    /// Somebody fills in the form of a verb; what came back.
    pub async fn attempt(&mut self, who: &str, verb: &str, fields: &[(&str, &str)]) -> Answer {
        let path = format!("{}/act/{verb}", self.lang);
        let browser = &mut self.people.get_mut(who).unwrap().1;
        let page = browser.get(&path).await;
        assert_eq!(page.status, StatusCode::OK, "{who} {path}: {}", page.text());
        assert_eq!(unsaid(&page), Vec::<String>::new(), "{path}");
        let form = filled(page.form(&path), fields);
        browser.post(&path, &form).await
    }

    /// Why the rules refuse, as their ids stand in the links to what tells them; words where there is no page.
    pub async fn refused(&mut self, who: &str, verb: &str, fields: &[(&str, &str)]) -> String {
        let answer = self.attempt(who, verb, fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{who} {verb}: {}", answer.text());
        answer.texts("#errors li").join("\n")
    }
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
