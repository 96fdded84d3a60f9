//! Query strings: what lists may be narrowed by, and encoding for links.

use crate::error::PageError;
use rozum_app::rows::Filter;
use rozum_model::Reason;
use serde::Deserialize;

/// Filters of a list as they stand in the address. Empty means not chosen: a form without scripts
/// sends every field.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct ListQuery {
    /// Region code.
    #[serde(default)]
    pub region: String,
    /// Sphere code.
    #[serde(default)]
    pub sphere: String,
}

impl ListQuery {
    /// The filter, or what is wrong with the address.
    pub fn filter(&self) -> Result<Filter, PageError> {
        let region = chosen(&self.region)?;
        if let Some(unknown) = region.filter(|iso| rozum_reference::regions::region(*iso).is_none()) {
            return Err(PageError::BadRequest(
                Reason::new("no-such-region").with("value", unknown.to_string()),
            ));
        }
        Ok(Filter { region, sphere: chosen(&self.sphere)? })
    }

    /// The chosen filters as a query string with its question mark, or nothing.
    pub fn suffix(&self) -> String {
        let chosen: Vec<_> = [("region", &self.region), ("sphere", &self.sphere)]
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| format!("{name}={}", encode(value)))
            .collect();
        if chosen.is_empty() { String::new() } else { format!("?{}", chosen.join("&")) }
    }

    /// Whether this code is the chosen one, for `selected`.
    pub fn has(&self, code: &impl ToString) -> bool {
        let code = code.to_string();
        self.region == code || self.sphere == code
    }
}

fn chosen<T: std::str::FromStr<Err = Reason>>(text: &str) -> Result<Option<T>, PageError> {
    if text.is_empty() { Ok(None) } else { text.parse().map(Some).map_err(PageError::BadRequest) }
}

/// Percent-encodes everything but what is safe in a query value.
pub fn encode(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~/".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    #[test]
    fn letters_beyond_ascii_are_encoded() {
        assert_eq!(super::encode("мед & x"), "%D0%BC%D0%B5%D0%B4%20%26%20x");
    }
}
