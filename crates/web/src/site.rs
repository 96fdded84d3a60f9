//! What the pages stand on: the running system, its settings, the cache of drawn pages.

use crate::cache::Cache;
use crate::example::Example;
use rozum_app::Rozum;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Semaphore;

/// Settings of the web side.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// Cookies only over HTTPS; set when the public address is HTTPS.
    pub secure_cookies: bool,
    /// Address that links in files lead to, `https://…` without a slash at its end. Empty: they lead nowhere but within.
    pub address: String,
    /// How long a page may be shown after it was last known to be true; zero: never. People who are signed in always see
    /// the present state.
    pub page_age: Duration,
    /// The made-up example, where one is served.
    pub example: Option<Example>,
}

/// State shared by all handlers.
#[derive(Debug)]
pub struct Site {
    /// The running system.
    pub rozum: Arc<Rozum>,
    /// Settings.
    pub settings: Settings,
    /// Drawn pages of the current snapshot.
    pub cache: Cache,
    /// Turns of drawing pages anew that readers do not wait for.
    pub drawing: Semaphore,
}
