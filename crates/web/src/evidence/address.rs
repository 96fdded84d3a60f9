//! What can be chosen, as it stands in the address. Empty means not chosen: a form without scripts sends
//! every field.

use crate::query::encode;
use rozum_app::evidence::excerpt;
use rozum_measures::Convention;
use rozum_model::Reason;
use serde::Deserialize;

/// A choice.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Address {
    /// Id of a dataset.
    pub dataset: String,
    /// Number of its version.
    pub version: String,
    /// Name of a measure, or `figures`.
    pub measure: String,
    /// Period.
    pub time: String,
    /// A published threshold of presence, or `own`.
    pub threshold: String,
    /// A threshold of one's own.
    pub own: String,
    /// Set of conventions.
    pub convention: String,
    /// Code of a region.
    pub region: String,
    /// Code of an activity or indicator.
    pub activity: String,
}

/// The thresholds that were published, as they stand in addresses.
pub struct Thresholds;

impl Thresholds {
    /// All of them; the first is the one that holds unless another is chosen.
    pub const ALL: [&'static str; 4] = ["1", "1.25", "1.5", "2"];
}

impl Address {
    /// The threshold of presence. A comma is as good as a point.
    pub fn threshold(&self) -> Result<f64, Reason> {
        let text = match self.threshold.as_str() {
            "" => Thresholds::ALL[0],
            "own" if self.own.trim().is_empty() => Thresholds::ALL[0],
            "own" => self.own.trim(),
            given => given.trim(),
        };
        text.replace(',', ".").parse().map_err(|_| Reason::new("ev-threshold").with("value", excerpt(text)))
    }

    /// The set of conventions.
    pub fn convention(&self) -> Result<Convention, Reason> {
        match self.convention.as_str() {
            "" | "rozum" => Ok(Convention::Rozum),
            "stata" => Ok(Convention::Stata),
            other => Err(Reason::new("ev-no-such-convention").with("value", excerpt(other))),
        }
    }

    /// The number of the version, if one is named.
    pub fn version(&self) -> Result<Option<u32>, Reason> {
        let unfit = |_| Reason::new("ev-no-such-version").with("value", excerpt(&self.version));
        if self.version.is_empty() { Ok(None) } else { self.version.parse().map(Some).map_err(unfit) }
    }

    /// Whether the threshold is none of the published ones.
    pub fn is_own_threshold(&self) -> bool {
        self.threshold == "own" && !self.own.trim().is_empty()
    }

    /// What was chosen, as a query string with its question mark; nothing for what holds anyway.
    pub fn query(&self) -> String {
        let threshold = if self.threshold == Thresholds::ALL[0] { "" } else { &self.threshold };
        let own = if self.is_own_threshold() { self.own.trim() } else { "" };
        let threshold = if threshold == "own" && own.is_empty() { "" } else { threshold };
        let convention = if self.convention == "rozum" { "" } else { &self.convention };
        let pairs = [
            ("dataset", self.dataset.as_str()),
            ("version", &self.version),
            ("measure", &self.measure),
            ("time", &self.time),
            ("threshold", threshold),
            ("own", own),
            ("convention", convention),
            ("region", &self.region),
            ("activity", &self.activity),
        ];
        let chosen = pairs.into_iter().filter(|(_, value)| !value.is_empty());
        let chosen: Vec<_> = chosen.map(|(name, value)| format!("{name}={}", encode(value))).collect();
        if chosen.is_empty() { String::new() } else { format!("?{}", chosen.join("&")) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_threshold_may_be_typed() {
        let of = |threshold: &str, own: &str| {
            Address { threshold: threshold.to_owned(), own: own.to_owned(), ..Address::default() }.threshold()
        };
        assert_eq!(of("", ""), Ok(1.0));
        assert_eq!(of("1.25", "9"), Ok(1.25));
        assert_eq!(of("own", " 1,1 "), Ok(1.1));
        assert_eq!(of("own", ""), Ok(1.0));
        assert_eq!(of("own", "багато").unwrap_err().id, "ev-threshold");
    }

    #[test]
    fn what_holds_anyway_is_not_in_the_address() {
        let chosen = Address {
            dataset: "a-b".to_owned(),
            threshold: "1".to_owned(),
            own: "3".to_owned(),
            convention: "rozum".to_owned(),
            ..Address::default()
        };
        assert_eq!(chosen.query(), "?dataset=a-b");
        let own = Address { threshold: "own".to_owned(), own: "3".to_owned(), ..Address::default() };
        assert_eq!(own.query(), "?threshold=own&own=3");
        assert_eq!(Address::default().query(), "");
    }
}
