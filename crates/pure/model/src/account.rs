//! Who acts: accounts by id and role. Names, logins and passwords are not here: they are personal
//! data and live in tables beside the journal.

use crate::{Reason, RegionIso};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// Opaque id of an account, `a-` and 16 lower-case hexadecimal digits drawn at random.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct AccountId(String);

impl AccountId {
    /// From random bytes drawn by the caller.
    pub fn from_random(bytes: [u8; 8]) -> Self {
        Self(format!("a-{:016x}", u64::from_be_bytes(bytes)))
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for AccountId {
    type Err = Reason;

    fn from_str(text: &str) -> Result<Self, Reason> {
        let valid = text.strip_prefix("a-").is_some_and(|hex| {
            hex.len() == 16 && hex.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
        });
        if valid {
            Ok(Self(text.to_owned()))
        } else {
            Err(Reason::new("not-an-account-id").with("value", text))
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
        id.0
    }
}

impl fmt::Display for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
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
}

/// Who gave a command. Every event carries one; written `system`, `operator` or the account's id.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Actor {
    /// The program itself: the first import, the making of a key.
    System,
    /// Whoever holds the machine's command line, without an account.
    Operator,
    /// A signed-in account.
    Account(AccountId),
}

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
