//! Query strings: what lists may be narrowed by, and encoding for links.

use crate::error::PageError;
use crate::narrowing::one_of;
use rozum_app::rows::Filter;
use rozum_model::{Reason, RegionIso};
use serde::Deserialize;
use std::str::FromStr;

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
    /// Of regions: `yes` leaves those with a strategy, `no` those without.
    #[serde(default)]
    pub strategy: String,
}

impl ListQuery {
    /// The filter, or what is wrong with the address.
    pub fn filter(&self) -> Result<Filter, PageError> {
        one_of("strategy", &self.strategy, &["yes", "no"])?;
        Ok(Filter { region: region(&self.region)?, sphere: chosen(&self.sphere)? })
    }

    /// The chosen filters as a query string with its question mark, or nothing.
    pub fn suffix(&self) -> String {
        suffix(&[("region", &self.region), ("sphere", &self.sphere), ("strategy", &self.strategy)])
    }

    /// Whether this code is the chosen one, for `selected`.
    pub fn has(&self, code: &impl ToString) -> bool {
        let code = code.to_string();
        self.region == code || self.sphere == code
    }
}

/// A value of the address; `None` where it is empty.
pub fn chosen<T: FromStr<Err = Reason>>(text: &str) -> Result<Option<T>, PageError> {
    if text.is_empty() { Ok(None) } else { text.parse().map(Some).map_err(PageError::BadRequest) }
}

/// A region of Ukraine; `None` where the text is empty.
pub fn region(text: &str) -> Result<Option<RegionIso>, PageError> {
    let region: Option<RegionIso> = chosen(text)?;
    match region.filter(|iso| rozum_reference::regions::region(*iso).is_none()) {
        None => Ok(region),
        Some(unknown) => {
            Err(PageError::BadRequest(Reason::new("no-such-region").with("value", unknown.to_string())))
        }
    }
}

/// What is chosen as a query string with its question mark, or nothing.
pub fn suffix(all: &[(&str, &str)]) -> String {
    let chosen: Vec<_> = all
        .iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| format!("{name}={}", encode(value)))
        .collect();
    if chosen.is_empty() { String::new() } else { format!("?{}", chosen.join("&")) }
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
