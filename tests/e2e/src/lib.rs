//! What browser tests are made of: a server of the real program, a real Chromium, and the questions to ask a page.
//!
//! The browser is spoken to over WebDriver, which is JSON over HTTP on the loopback: the dozen calls that are needed
//! stand in [`browser`], blocking, so that a test reads from top to bottom.

pub mod axe;
pub mod browser;
pub mod console;
pub mod demo;
pub mod driver;
pub mod keyboard;
pub mod layout;
pub mod output;
pub mod pages;
pub mod process;
pub mod server;

use browser::Browser;
use driver::Driver;
use server::Server;

/// Tests end at the first thing that did not work; the message is for the person who reads the test run.
pub type Result<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// A fresh server and a fresh browser. Dropping it ends both.
pub struct World {
    pub browser: Browser,
    /// Outlives the browser: fields are dropped in this order.
    pub driver: Driver,
    pub server: Server,
}

impl World {
    /// Starts the program on an empty data folder and a browser beside it.
    ///
    /// # Errors
    /// When the program or the browser is missing or does not start.
    pub fn start() -> Result<Self> {
        Self::around(Server::start()?)
    }

    /// Plays the made-up example and starts a browser beside it.
    ///
    /// # Errors
    /// As [`World::start`].
    pub fn demo() -> Result<Self> {
        Self::around(Server::demo()?)
    }

    fn around(server: Server) -> Result<Self> {
        let driver = Driver::start()?;
        let browser = Browser::open(&driver)?;
        Ok(Self { browser, driver, server })
    }

    /// Goes to a page of the program.
    ///
    /// # Errors
    /// When the browser cannot load it.
    pub fn visit(&self, path: &str) -> Result<()> {
        self.browser.visit(&self.server.url(path))
    }
}

/// Fails with all problems at once, one a line: a person mends a page in one go.
///
/// # Errors
/// When there is a problem.
pub fn none(problems: &[String]) -> Result<()> {
    if problems.is_empty() {
        Ok(())
    } else {
        Err(format!("{} problems\n{}", problems.len(), problems.join("\n")).into())
    }
}
