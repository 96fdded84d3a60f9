//! Interests that a person declares. Kinds only, no free words: the words would be personal data.

use super::ids::{ApplicationId, OrganisationId};
use super::mark::Mark;
use serde::{Deserialize, Serialize};
use std::fmt;

/// What an interest is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum InterestIn {
    /// An organisation, in whatever it takes part.
    Organisation(OrganisationId),
    /// One application.
    Application(ApplicationId),
}

impl fmt::Display for InterestIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Organisation(id) => fmt::Display::fmt(id, f),
            Self::Application(id) => fmt::Display::fmt(id, f),
        }
    }
}

/// What ties the person to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tie {
    /// Works there, or did within the last year.
    Work,
    /// Owns a part.
    Ownership,
    /// Sits in its management or supervision.
    Office,
    /// A close person does one of these.
    Family,
    /// Sells to it, buys from it, owes it.
    Business,
    /// Anything else that could sway a judgement.
    Other,
}

impl Tie {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 6] =
        [Self::Work, Self::Ownership, Self::Office, Self::Family, Self::Business, Self::Other];

    /// The word in tables and interfaces.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Work => "work",
            Self::Ownership => "ownership",
            Self::Office => "office",
            Self::Family => "family",
            Self::Business => "business",
            Self::Other => "other",
        }
    }
}

/// An interest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Interest {
    /// In what.
    #[serde(rename = "in")]
    pub in_what: InterestIn,
    /// By what tie.
    pub tie: Tie,
}

/// An interest in its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeclaredInterest {
    /// The interest.
    pub interest: Interest,
    /// When it was declared.
    pub declared: Mark,
    /// When and why it was withdrawn.
    pub withdrawn: Option<(Mark, String)>,
}

/// What a person declared.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Declaration {
    /// When the person last made a statement; it may say that there is no interest.
    pub stated: Option<Mark>,
    /// All interests, with those withdrawn; the number of one is its place from 1.
    pub interests: Vec<DeclaredInterest>,
}
