//! Spheres of smart specialisation: the 17 rows of annex 2, `S01`…`S17`.

use crate::Reason;
use crate::text::as_text;
use std::fmt;
use std::str::FromStr;

/// One of the 17 spheres, numbered as annex 2 prints them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SphereId(u8);

impl SphereId {
    /// How many spheres annex 2 has.
    pub const COUNT: u8 = 17;

    /// From the row number of annex 2, 1…17.
    pub const fn from_number(number: u8) -> Option<Self> {
        if number >= 1 && number <= Self::COUNT { Some(Self(number)) } else { None }
    }

    /// Row number of annex 2.
    pub const fn number(self) -> u8 {
        self.0
    }

    /// All spheres in the order of annex 2.
    pub fn all() -> impl Iterator<Item = Self> {
        (1..=Self::COUNT).map(Self)
    }
}

as_text!(SphereId);

impl fmt::Display for SphereId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "S{:02}", self.0)
    }
}

impl fmt::Debug for SphereId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for SphereId {
    type Err = Reason;

    fn from_str(text: &str) -> Result<Self, Reason> {
        text.strip_prefix('S')
            .filter(|digits| digits.len() == 2 && digits.bytes().all(|b| b.is_ascii_digit()))
            .and_then(|digits| digits.parse().ok())
            .and_then(Self::from_number)
            .ok_or_else(|| Reason::new("not-a-sphere-code").with("value", text))
    }
}

impl TryFrom<String> for SphereId {
    type Error = Reason;

    fn try_from(text: String) -> Result<Self, Reason> {
        text.parse()
    }
}

impl From<SphereId> for String {
    fn from(id: SphereId) -> Self {
        id.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seventeen_and_no_more() {
        assert_eq!(SphereId::all().count(), 17);
        assert_eq!("S17".parse::<SphereId>().unwrap().number(), 17);
        assert!("S18".parse::<SphereId>().is_err());
        assert!("S00".parse::<SphereId>().is_err());
    }
}
