//! A site of its own for each test, and a browser that keeps cookies and fills forms.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode, header};
use rozum_app::{NewAccount, Rozum};
use rozum_model::account::Role;
use rozum_model::{AccountId, Actor, Timestamp};
use scraper::{ElementRef, Html, Selector};
use std::collections::BTreeMap;
use std::sync::Arc;
use tempfile::TempDir;
use tower::ServiceExt as _;

pub const PASSWORD: &str = "річка тече повільно";

/// A running system and its pages.
pub struct Site {
    pub rozum: Arc<Rozum>,
    router: Router,
    folder: TempDir,
}

impl Site {
    pub async fn new() -> Self {
        Self::with(rozum_web::Settings::default()).await
    }

    pub async fn with(settings: rozum_web::Settings) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let home = rozum_app::Settings { data: folder.path().to_owned(), database: None, clock };
        let rozum = Arc::new(Rozum::open(home).await.unwrap());
        let router = rozum_web::router(Arc::clone(&rozum), settings);
        Self { rozum, router, folder }
    }

    /// The same data a year later, by a system that was started anew.
    pub async fn later(self) -> Self {
        self.anew(later, rozum_web::Settings::default()).await
    }

    /// The same data on the same day, by a system that was started anew.
    pub async fn again(self, settings: rozum_web::Settings) -> Self {
        self.anew(clock, settings).await
    }

    async fn anew(self, clock: fn() -> Timestamp, settings: rozum_web::Settings) -> Self {
        let Self { rozum, router, folder } = self;
        drop((rozum, router));
        let home = rozum_app::Settings { data: folder.path().to_owned(), database: None, clock };
        let rozum = Arc::new(Rozum::open(home).await.unwrap());
        let router = rozum_web::router(Arc::clone(&rozum), settings);
        Self { rozum, router, folder }
    }

    /// Somebody who has never been here.
    pub fn browser(&self) -> Browser {
        Browser { router: self.router.clone(), cookies: BTreeMap::new() }
    }

    /// A page as an anonymous reader sees it.
    pub async fn get(&self, path: &str) -> Answer {
        self.browser().get(path).await
    }

    /// An account with this role.
    pub async fn person(&self, login: &str, role: Role) -> AccountId {
        let (login, name) = (login.to_owned(), "Олена Коваль".to_owned());
        let new = NewAccount { login, name, password: PASSWORD.to_owned(), roles: vec![role] };
        self.rozum.open_account(&Actor::Operator, new).await.unwrap()
    }

    /// An account with a name and no role.
    pub async fn person_without_role(&self, login: &str) -> AccountId {
        let (login, name) = (login.to_owned(), "Петро Мельник".to_owned());
        let new = NewAccount { login, name, password: PASSWORD.to_owned(), roles: Vec::new() };
        self.rozum.open_account(&Actor::Operator, new).await.unwrap()
    }

    /// Somebody signed in who keeps the strategy of a region.
    pub async fn secretariat(&self, iso: &str) -> (AccountId, Browser) {
        let login = format!("{iso}@example.ua");
        let id = self.person(&login, Role::Secretariat { region: iso.parse().unwrap() }).await;
        (id, self.signed_in(&login).await)
    }

    /// Somebody signed in who administers accounts.
    pub async fn administrator(&self) -> Browser {
        self.person("admin@example.ua", Role::Administrator).await;
        self.signed_in("admin@example.ua").await
    }

    /// Somebody without a role: an applicant, or a member of a body.
    pub async fn citizen(&self, login: &str) -> AccountId {
        let (name, password) = (format!("Особа {login}"), PASSWORD.to_owned());
        let new = NewAccount { login: login.to_owned(), name, password, roles: Vec::new() };
        self.rozum.open_account(&Actor::Operator, new).await.unwrap()
    }

    pub async fn signed_in(&self, login: &str) -> Browser {
        let mut browser = self.browser();
        let answer = browser.sign_in(login, PASSWORD, "").await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        browser
    }
}

thread_local! {
    /// Days that passed in the test of this thread.
    static PASSED: std::cell::Cell<i64> = const { std::cell::Cell::new(0) };
}

/// It is always the same moment, 2026-09-21, 14:13:20 UTC, until a test lets days pass.
fn clock() -> Timestamp {
    let days = PASSED.get();
    Timestamp::from_microsecond(1_790_000_000_000_000 + days * 24 * 3600 * 1_000_000).unwrap()
}

/// Days pass for the test of this thread.
pub fn days_pass(days: i64) {
    PASSED.set(PASSED.get() + days);
}

/// 2027-09-21, 14:13:20 UTC.
fn later() -> Timestamp {
    Timestamp::from_microsecond(1_821_536_000_000_000).unwrap()
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    pub fn html(&self) -> Html {
        Html::parse_document(self.text())
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }

    /// A header; empty when it is not there.
    pub fn header(&self, name: impl header::AsHeaderName) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    pub fn location(&self) -> &str {
        assert_eq!(self.status, StatusCode::SEE_OTHER, "{}", self.text());
        self.header(header::LOCATION)
    }

    /// Texts of all elements that the selector finds.
    pub fn texts(&self, selector: &str) -> Vec<String> {
        self.html().select(&css(selector)).map(text_of).collect()
    }

    pub fn has(&self, selector: &str) -> bool {
        self.html().select(&css(selector)).next().is_some()
    }

    /// The fields of the form with this action as a browser would send them.
    pub fn form(&self, action: &str) -> Fields {
        let html = self.html();
        let form = html.select(&css("form")).find(|form| form.attr("action") == Some(action));
        let form = form.unwrap_or_else(|| panic!("no form {action} in {}", self.text()));
        Fields(form.select(&css("input, select, textarea")).filter_map(field).collect())
    }
}

fn field(element: ElementRef<'_>) -> Option<(String, String)> {
    let name = element.attr("name")?.to_owned();
    let value = match element.value().name() {
        "textarea" => element.text().collect(),
        "select" => {
            let chosen = element.select(&css("option[selected]")).next();
            let option = chosen.or_else(|| element.select(&css("option")).next())?;
            option.attr("value")?.to_owned()
        }
        _ if matches!(element.attr("type"), Some("checkbox" | "radio"))
            && element.attr("checked").is_none() =>
        {
            return None;
        }
        _ => element.attr("value").unwrap_or_default().to_owned(),
    };
    Some((name, value))
}

/// The fields of a form, in order; names may repeat.
#[derive(Debug, Clone, Default)]
pub struct Fields(pub Vec<(String, String)>);

impl Fields {
    /// With the first field of that name set, added when there is none.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        match self.0.iter_mut().find(|(key, _)| key == name) {
            Some(field) => value.clone_into(&mut field.1),
            None => self.0.push((name.to_owned(), value.to_owned())),
        }
        self
    }

    pub fn one(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    fn encoded(&self) -> String {
        let pairs = self.0.iter().map(|(key, value)| format!("{}={}", encoded(key), encoded(value)));
        pairs.collect::<Vec<_>>().join("&")
    }
}

/// Percent-encodes everything but letters and digits.
pub fn encoded(text: &str) -> String {
    let byte = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(byte).collect()
}

pub fn css(selector: &str) -> Selector {
    Selector::parse(selector).unwrap()
}

/// The words of an element with single spaces.
pub fn text_of(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Somebody's browser.
#[derive(Clone)]
pub struct Browser {
    router: Router,
    pub cookies: BTreeMap<String, String>,
}

impl Browser {
    pub async fn send(&mut self, mut request: Request<Body>) -> Answer {
        if !self.cookies.is_empty() {
            let jar: Vec<_> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            request.headers_mut().insert(header::COOKIE, jar.join("; ").parse().unwrap());
        }
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        for cookie in parts.headers.get_all(header::SET_COOKIE) {
            self.take(cookie.to_str().unwrap());
        }
        let body = to_bytes(body, usize::MAX).await.unwrap().to_vec();
        Answer { status: parts.status, headers: parts.headers, body }
    }

    fn take(&mut self, cookie: &str) {
        let (pair, attributes) = cookie.split_once(';').unwrap_or((cookie, ""));
        let (name, value) = pair.split_once('=').unwrap();
        if attributes.contains("Max-Age=0") {
            self.cookies.remove(name);
        } else {
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
    }

    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Request::get(path).body(Body::empty()).unwrap()).await
    }

    /// Sends a form.
    pub async fn post(&mut self, path: &str, fields: &Fields) -> Answer {
        let request = Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request.body(Body::from(fields.encoded())).unwrap()).await
    }

    /// Brings a file to the page of uploads.
    pub async fn upload(&mut self, path: &str, name: &str, file: &[u8]) -> Answer {
        let token = self.get(path).await.form(path).one("form").to_owned();
        self.upload_with(path, &token, name, file).await
    }

    pub async fn upload_with(&mut self, path: &str, token: &str, name: &str, file: &[u8]) -> Answer {
        let line = "a-line-between-parts";
        let mut body = Vec::new();
        for (field, value) in [("form", token), ("region", "")] {
            let head =
                format!("--{line}\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n");
            body.extend_from_slice(head.as_bytes());
        }
        let head =
            format!("--{line}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n");
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(file);
        body.extend_from_slice(format!("\r\n--{line}--\r\n").as_bytes());
        let kind = format!("multipart/form-data; boundary={line}");
        self.send(Request::post(path).header(header::CONTENT_TYPE, kind).body(Body::from(body)).unwrap())
            .await
    }

    /// Sends a form as a browser packs one with files: a field with a file in place of its value.
    pub async fn post_with_files(
        &mut self,
        path: &str,
        fields: &Fields,
        files: &[(&str, &str, &[u8])],
    ) -> Answer {
        let line = "a-line-between-parts";
        let mut body = Vec::new();
        let mut part = |head: String, value: &[u8]| {
            body.extend_from_slice(
                format!("--{line}\r\nContent-Disposition: form-data; {head}\r\n\r\n").as_bytes(),
            );
            body.extend_from_slice(value);
            body.extend_from_slice(b"\r\n");
        };
        let mut left: Vec<_> = files.to_vec();
        for (name, value) in &fields.0 {
            // The first file of a name goes into the first field of that name, and so on; the others stay empty.
            let file = left.iter().position(|(field, ..)| field == name).map(|at| left.remove(at));
            match file {
                Some((_, file, bytes)) => part(format!("name=\"{name}\"; filename=\"{file}\""), bytes),
                None if name.strip_suffix(".file").is_some() => {
                    part(format!("name=\"{name}\"; filename=\"\""), b"");
                }
                None => part(format!("name=\"{name}\""), value.as_bytes()),
            }
        }
        assert!(left.is_empty(), "the form has no field for {:?}", left[0].0);
        body.extend_from_slice(format!("--{line}--\r\n").as_bytes());
        let kind = format!("multipart/form-data; boundary={line}");
        let request = Request::post(path).header(header::CONTENT_TYPE, kind);
        self.send(request.body(Body::from(body)).unwrap()).await
    }

    pub async fn sign_in(&mut self, login: &str, password: &str, next: &str) -> Answer {
        let page = self.get(&format!("/sign-in?next={}", encoded(next))).await;
        let form = page.form("/sign-in").with("login", login).with("password", password);
        self.post("/sign-in", &form).await
    }
}
