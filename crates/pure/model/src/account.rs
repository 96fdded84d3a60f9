//! Who acts: accounts by id and role. Names, logins and passwords are not here: they are personal
//! data and live in tables beside the journal.

use crate::text::as_text;
use crate::{Reason, RegionIso};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// Opaque id of an account, `a-` and 16 lower-case hexadecimal digits drawn at random.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccountId([u8; AccountId::LENGTH]);

as_text!(AccountId);

impl AccountId {
    /// Length of the text, all ASCII. Held in place: a journal names accounts millions of times.
    const LENGTH: usize = 18;

    /// From random bytes drawn by the caller.
    pub fn from_random(bytes: [u8; 8]) -> Self {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let mut text = *b"a-0000000000000000";
        for (pair, byte) in text[2..].chunks_exact_mut(2).zip(bytes) {
            pair[0] = DIGITS[usize::from(byte >> 4)];
            pair[1] = DIGITS[usize::from(byte & 15)];
        }
        Self(text)
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        // Made of ASCII only, above and below.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl FromStr for AccountId {
    type Err = Reason;

    fn from_str(text: &str) -> Result<Self, Reason> {
        let valid = text
            .strip_prefix("a-")
            .is_some_and(|hex| hex.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b)));
        match text.as_bytes().try_into() {
            Ok(bytes) if valid => Ok(Self(bytes)),
            _ => Err(Reason::new("not-an-account-id").with("value", text)),
        }
    }
}

impl TryFrom<String> for AccountId {
    type Error = Reason;

    fn try_from(text: String) -> Result<Self, Reason> {
        text.parse()
    }
}

impl From<AccountId> for String {
    fn from(id: AccountId) -> Self {
        id.as_str().to_owned()
    }
}

impl fmt::Debug for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AccountId({:?})", self.as_str())
    }
}

impl fmt::Display for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What an account may do. A reader needs no account.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(tag = "role", rename_all = "kebab-case")]
pub enum Role {
    /// Keeps the strategy of one region.
    Secretariat {
        /// The region whose strategy it keeps.
        region: RegionIso,
    },
    /// Opens and closes accounts, grants roles; decides nothing else.
    Administrator,
    /// Imports and withdraws datasets; decides nothing else.
    DataSteward,
    /// Corrects how the program reads texts; decides nothing else.
    Analyst,
}

/// As people type it: `administrator`, `data-steward`, or the region of a secretariat.
impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Administrator => f.write_str("administrator"),
            Self::DataSteward => f.write_str("data-steward"),
            Self::Analyst => f.write_str("analyst"),
            Self::Secretariat { region } => fmt::Display::fmt(region, f),
        }
    }
}

impl FromStr for Role {
    type Err = Reason;

    fn from_str(text: &str) -> Result<Self, Reason> {
        match text {
            "administrator" => Ok(Self::Administrator),
            "data-steward" => Ok(Self::DataSteward),
            "analyst" => Ok(Self::Analyst),
            region => region.parse().map(|region| Self::Secretariat { region }),
        }
    }
}

/// Who gave a command. Every event carries one; written `system`, `operator` or the account's id.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Actor {
    /// The program itself: the first import, the making of a key, the reviews that time has made due.
    System,
    /// Whoever holds the machine's command line, without an account.
    Operator,
    /// A signed-in account.
    Account(AccountId),
}

as_text!(Actor);

impl FromStr for Actor {
    type Err = Reason;

    fn from_str(text: &str) -> Result<Self, Reason> {
        match text {
            "system" => Ok(Self::System),
            "operator" => Ok(Self::Operator),
            id => id.parse().map(Self::Account),
        }
    }
}

impl TryFrom<String> for Actor {
    type Error = Reason;

    fn try_from(text: String) -> Result<Self, Reason> {
        text.parse()
    }
}

impl From<Actor> for String {
    fn from(actor: Actor) -> Self {
        actor.to_string()
    }
}

impl fmt::Display for Actor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::System => f.write_str("system"),
            Self::Operator => f.write_str("operator"),
            Self::Account(id) => fmt::Display::fmt(id, f),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_reads_back_as_written() {
        for text in ["administrator", "data-steward", "UA-05"] {
            assert_eq!(text.parse::<Role>().unwrap().to_string(), text);
        }
        assert_eq!("UA-5".parse::<Role>().unwrap_err().id, "not-a-region-code");
    }

    #[test]
    fn an_id_is_two_signs_and_sixteen_digits() {
        let id = AccountId::from_random([0, 1, 0x23, 0x45, 0x67, 0x89, 0xab, 0xff]);
        assert_eq!(id.as_str(), "a-000123456789abff");
        assert_eq!(id.as_str().parse(), Ok(id.clone()));
        assert_eq!(serde_json::to_string(&id).unwrap(), format!("\"{id}\""));
        for wrong in
            ["", "a-", "a-0001234567", "a-0001234567 9abfff", "a-000123456789abfff", "a-000123456789ABFF"]
        {
            assert!(wrong.parse::<AccountId>().is_err(), "{wrong}");
        }
    }
}
