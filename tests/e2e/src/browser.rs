//! A browser window, spoken to over WebDriver (W3C) and, where that has no word, Chromium's own protocol.

use crate::Result;
use crate::driver::Driver;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::thread;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// How Chromium is started: no window, no sandbox (tests may run as root), no talk of its own with the network.
const FLAGS: &[&str] = &[
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-default-apps",
    "--disable-extensions",
    "--force-device-scale-factor=1",
];

/// The key that WebDriver names an element by.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Width and height of a window in CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size(pub u32, pub u32);

/// A desk.
pub const WIDE: Size = Size(1280, 900);
/// A tablet held upright.
pub const TABLET: Size = Size(820, 1180);
/// A small phone.
pub const NARROW: Size = Size(360, 740);

/// What the reader's system asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheme {
    Light,
    Dark,
}

/// One session with one window. The driver that opened it ends it.
pub struct Browser {
    agent: ureq::Agent,
    session: String,
    _profile: TempDir,
}

/// An element of the page that is shown.
pub struct Element(String);

impl Browser {
    /// Opens a window 1280 px wide in light colours with a fresh profile.
    ///
    /// # Errors
    /// When Chromium is missing or does not start.
    pub fn open(driver: &Driver) -> Result<Self> {
        let profile = tempfile::tempdir()?;
        let mut flags: Vec<_> = FLAGS.iter().map(|flag| (*flag).to_owned()).collect();
        flags.push(format!("--user-data-dir={}", profile.path().display()));
        let wish = json!({ "capabilities": { "alwaysMatch": {
            "browserName": "chrome",
            "goog:chromeOptions": { "args": flags },
            "goog:loggingPrefs": { "browser": "ALL" },
            // A long document takes the checks longer than the usual half minute on a busy machine.
            "timeouts": { "script": 180_000 },
        }}});
        let agent: ureq::Agent = ureq::Agent::config_builder().http_status_as_error(false).build().into();
        let address = format!("{}/session", driver.address());
        let answer = send(agent.post(&address), &wish)?;
        let id = answer["sessionId"].as_str().ok_or("the driver opened no session")?;
        let browser = Self { agent, session: format!("{address}/{id}"), _profile: profile };
        browser.resize(WIDE)?;
        browser.prefer(Scheme::Light)?;
        Ok(browser)
    }

    /// Goes to an address and waits until the page is loaded.
    ///
    /// # Errors
    /// When it cannot be loaded.
    pub fn visit(&self, url: &str) -> Result<()> {
        self.post("url", &json!({ "url": url })).map_err(|error| format!("{url}: {error}"))?;
        Ok(())
    }

    /// Where the window is.
    ///
    /// # Errors
    /// When the browser is gone.
    pub fn url(&self) -> Result<String> {
        self.evaluate("return location.href")
    }

    /// The page's width and height, exactly, whatever the smallest window of the system is.
    ///
    /// # Errors
    /// When the browser is gone.
    pub fn resize(&self, Size(width, height): Size) -> Result<()> {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.chromium("Emulation.setDeviceMetricsOverride", &size).map(drop)
    }

    /// Light or dark colours, and no movement: a colour in the middle of a transition is nobody's colour.
    ///
    /// # Errors
    /// When the browser is gone.
    pub fn prefer(&self, scheme: Scheme) -> Result<()> {
        let value = match scheme {
            Scheme::Light => "light",
            Scheme::Dark => "dark",
        };
        let features = json!([
            { "name": "prefers-color-scheme", "value": value },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ]);
        self.chromium("Emulation.setEmulatedMedia", &json!({ "features": features })).map(drop)
    }

    /// Pages loaded from now on run no scripts of their own (or do again).
    ///
    /// # Errors
    /// When the browser is gone.
    pub fn scripts(&self, run: bool) -> Result<()> {
        self.chromium("Emulation.setScriptExecutionDisabled", &json!({ "value": !run })).map(drop)
    }

    /// Runs a function body in the page and reads what it returns; a promise is waited for.
    ///
    /// # Errors
    /// When the script throws or returns something of another shape.
    pub fn evaluate<T: DeserializeOwned>(&self, script: &str) -> Result<T> {
        let value = self.post("execute/sync", &json!({ "script": script, "args": [] }))?;
        Ok(serde_json::from_value(value)?)
    }

    /// The first element that a CSS selector finds.
    ///
    /// # Errors
    /// When there is none.
    pub fn find(&self, selector: &str) -> Result<Element> {
        let found = self.post("element", &json!({ "using": "css selector", "value": selector }));
        let found = found.map_err(|error| format!("{selector}: {error}"))?;
        Ok(Element(found[ELEMENT].as_str().ok_or("not an element")?.to_owned()))
    }

    /// The first element that a CSS selector finds as soon as there is one, for a page that is on its way.
    ///
    /// # Errors
    /// When there is none in ten seconds; names the page that is shown.
    pub fn wait_for(&self, selector: &str) -> Result<Element> {
        let deadline = Instant::now() + Duration::from_secs(10);
        loop {
            match self.find(selector) {
                Ok(element) => return Ok(element),
                Err(error) if Instant::now() > deadline => {
                    return Err(format!("{}: {error}", self.url()?).into());
                }
                Err(_) => thread::sleep(Duration::from_millis(50)),
            }
        }
    }

    /// What an element shows, as it is rendered.
    ///
    /// # Errors
    /// When the page is another one by now.
    pub fn text(&self, element: &Element) -> Result<String> {
        let text = self.get(&format!("element/{}/text", element.0))?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// What an element contains, also where it is folded away.
    ///
    /// # Errors
    /// When the page is another one by now.
    pub fn content(&self, element: &Element) -> Result<String> {
        let text = self.get(&format!("element/{}/property/textContent", element.0))?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// Clicks and, on a link or button that leads on, waits for the next page.
    ///
    /// # Errors
    /// When the element is covered or gone.
    pub fn click(&self, element: &Element) -> Result<()> {
        self.post(&format!("element/{}/click", element.0), &json!({})).map(drop)
    }

    /// Types into a field. Into a file field it types the path of the file.
    ///
    /// # Errors
    /// When nothing can be typed there.
    pub fn type_into(&self, element: &Element, text: &str) -> Result<()> {
        self.post(&format!("element/{}/value", element.0), &json!({ "text": text })).map(drop)
    }

    /// Presses one key so many times, wherever the focus is.
    ///
    /// # Errors
    /// When the browser is gone.
    pub fn press(&self, key: char, times: usize) -> Result<()> {
        let stroke = [json!({ "type": "keyDown", "value": key }), json!({ "type": "keyUp", "value": key })];
        let strokes: Vec<_> = stroke.iter().cycle().take(2 * times).collect();
        self.post("actions", &json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": strokes }] }))
            .map(drop)
    }

    /// A picture of the page as PNG, in base64.
    ///
    /// # Errors
    /// When the browser is gone.
    pub fn picture(&self) -> Result<String> {
        Ok(self.get("screenshot")?.as_str().unwrap_or_default().to_owned())
    }

    /// A command of the Chrome DevTools protocol.
    ///
    /// # Errors
    /// When Chromium refuses it.
    pub fn chromium(&self, command: &str, parameters: &Value) -> Result<Value> {
        self.post("goog/cdp/execute", &json!({ "cmd": command, "params": parameters }))
    }

    /// Posts to the session.
    ///
    /// # Errors
    /// When the driver answers with an error.
    pub fn post(&self, path: &str, body: &Value) -> Result<Value> {
        send(self.agent.post(format!("{}/{path}", self.session)), body)
    }

    fn get(&self, path: &str) -> Result<Value> {
        read(self.agent.get(format!("{}/{path}", self.session)).call()?)
    }
}

fn send(request: ureq::RequestBuilder<ureq::typestate::WithBody>, body: &Value) -> Result<Value> {
    read(request.content_type("application/json").send(body.to_string())?)
}

/// The value of an answer, or its error in words.
fn read(mut answer: ureq::http::Response<ureq::Body>) -> Result<Value> {
    let text = answer.body_mut().with_config().limit(64 << 20).read_to_string()?;
    let mut answer: Value = serde_json::from_str(&text)?;
    let value = answer["value"].take();
    match value["error"].as_str() {
        Some(error) => Err(format!("{error}: {}", first_line(&value["message"])).into()),
        None => Ok(value),
    }
}

/// The rest of a driver's message is its own stack.
fn first_line(message: &Value) -> &str {
    message.as_str().unwrap_or_default().lines().next().unwrap_or_default()
}
