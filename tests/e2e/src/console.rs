//! What the browser complains about: script errors, missing files, refusals of the content security policy.

use crate::Result;
use crate::browser::Browser;
use serde::Deserialize;
use serde_json::json;

#[derive(Debug, Deserialize)]
struct Entry {
    level: String,
    message: String,
}

/// Errors since the last call.
///
/// # Errors
/// When the browser is gone.
pub fn errors(browser: &Browser) -> Result<Vec<String>> {
    let entries: Vec<Entry> = serde_json::from_value(browser.post("se/log", &json!({ "type": "browser" }))?)?;
    Ok(entries.into_iter().filter(|entry| entry.level == "SEVERE").map(|entry| entry.message).collect())
}
