//! Territory: regions by their ISO 3166-2 code.

use crate::Reason;
use crate::text::as_text;
use std::fmt;
use std::str::FromStr;

/// ISO 3166-2 code of a first-level region of Ukraine, `UA-05`.
///
/// Not the KATOTTH number: the two differ (Luhansk oblast is `UA-09` and KATOTTH `UA44…`).
/// Whether such a region exists is for the reference tables to say.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RegionIso(u8);

impl RegionIso {
    /// From the two digits after `UA-`. Codes above 99 do not exist.
    pub const fn from_number(number: u8) -> Option<Self> {
        if number < 100 { Some(Self(number)) } else { None }
    }

    /// The two digits as a number, 5 for `UA-05`.
    pub const fn number(self) -> u8 {
        self.0
    }
}

as_text!(RegionIso);

impl fmt::Display for RegionIso {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "UA-{:02}", self.0)
    }
}

impl fmt::Debug for RegionIso {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for RegionIso {
    type Err = Reason;

    fn from_str(text: &str) -> Result<Self, Reason> {
        // Codes are written in capitals and typed as people type.
        text.split_at_checked(3)
            .filter(|(country, _)| country.eq_ignore_ascii_case("UA-"))
            .map(|(_, digits)| digits)
            .filter(|digits| digits.len() == 2 && digits.bytes().all(|b| b.is_ascii_digit()))
            .and_then(|digits| digits.parse().ok())
            .and_then(Self::from_number)
            .ok_or_else(|| Reason::new("not-a-region-code").with("value", text))
    }
}

impl TryFrom<String> for RegionIso {
    type Error = Reason;

    fn try_from(text: String) -> Result<Self, Reason> {
        text.parse()
    }
}

impl From<RegionIso> for String {
    fn from(iso: RegionIso) -> Self {
        iso.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_reads_back_as_written() {
        let iso: RegionIso = "UA-05".parse().unwrap();
        assert_eq!(iso.to_string(), "UA-05");
        assert_eq!(iso.number(), 5);
        // Typed as people type, written as the standard writes.
        assert_eq!("ua-05".parse::<RegionIso>().unwrap().to_string(), "UA-05");
    }

    #[test]
    fn anything_else_is_named() {
        for wrong in ["UA05", "UA-5", "UA-005", "уа-05", "UA-+5", "UA-0а", ""] {
            let reason = wrong.parse::<RegionIso>().unwrap_err();
            assert_eq!(reason.argument("value"), Some(&wrong.into()));
        }
    }
}
