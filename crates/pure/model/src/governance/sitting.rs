//! A sitting of a body: its agenda, who came, who stepped aside, who voted how.

use super::ids::{ApplicationId, MandateId, PackageId, SittingId};
use super::mark::Mark;
use crate::account::AccountId;
use crate::reason::Reason;
use crate::stakeholder::Sector;
use crate::time::Day;
use serde::{Deserialize, Serialize};
use std::fmt;

/// What is voted on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Matter {
    /// Whether to propose an application; in a working group.
    Application(ApplicationId),
    /// Whether to propose a major change of a project under way; in a working group.
    Modification {
        /// The project.
        application: ApplicationId,
        /// Number of the modification, from 1.
        number: u16,
    },
    /// What to do with a package; in a council.
    Package(PackageId),
}

impl fmt::Display for Matter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Application(id) => fmt::Display::fmt(id, f),
            Self::Modification { application, number } => write!(f, "{application}/{number}"),
            Self::Package(id) => fmt::Display::fmt(id, f),
        }
    }
}

/// A matter as the agenda puts it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    /// What is voted on.
    pub matter: Matter,
    /// On what conditions an application would be proposed; empty for packages.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub conditions: Vec<String>,
}

/// A member of a working group on a project.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Choice {
    /// Propose it.
    For,
    /// Do not.
    Against,
    /// Neither; counts as not for.
    Abstain,
}

/// A council on a package.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// As it is.
    Approve,
    /// Back to the working group.
    Return,
    /// No.
    Reject,
}

impl Verdict {
    /// The word in tables and interfaces.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Approve => "approve",
            Self::Return => "return",
            Self::Reject => "reject",
        }
    }
}

/// What a ballot says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Opinion {
    /// In a working group: a choice and a reason for each criterion of the call, in its order.
    Group {
        /// The choice.
        choice: Choice,
        /// The reasons.
        reasons: Vec<String>,
    },
    /// In a council: a verdict on exactly the package of this hash.
    Council {
        /// The verdict.
        verdict: Verdict,
        /// Hash of the package that the member read, 64 hexadecimal digits.
        hash: String,
        /// Why.
        reason: String,
    },
}

/// A ballot. Open: members of these bodies answer for their votes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ballot {
    /// Who.
    pub account: AccountId,
    /// By which mandate.
    pub mandate: MandateId,
    /// What.
    pub opinion: Opinion,
    /// When.
    pub cast: Mark,
}

/// Why somebody steps aside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recusal {
    /// Who.
    pub account: AccountId,
    /// Why, in words without names.
    pub reason: String,
    /// When.
    pub recused: Mark,
}

/// Who came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Present {
    /// Who.
    pub account: AccountId,
    /// By which mandate.
    pub mandate: MandateId,
    /// For which sector.
    pub sector: Sector,
}

/// What came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// A working group: proposed or not.
    Group {
        /// More than half of those who could vote were for it.
        proposed: bool,
    },
    /// A council: what it decided.
    Council(Verdict),
}

/// A point with all that happened to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// What is voted on.
    pub point: Point,
    /// Who stepped aside.
    pub recusals: Vec<Recusal>,
    /// Who voted how.
    pub ballots: Vec<Ballot>,
    /// What came out, once the vote is closed.
    pub closed: Option<(Mark, Outcome)>,
    /// How the quorum stood then.
    #[serde(default)]
    pub counted: Option<Quorum>,
}

/// Who could vote when a vote was closed. Interests and seats change afterwards, and the minutes do not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quorum {
    /// Members with a seat on the day of the sitting.
    pub members: usize,
    /// Of them those who did not step aside and were not bound to.
    pub entitled: usize,
    /// Of those, present.
    pub present: usize,
    /// More than so many percent of those entitled had to be present.
    pub percent: u8,
    /// Who was bound to step aside without having said so, and why.
    pub bound: Vec<(AccountId, Vec<Reason>)>,
}

/// A sitting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sitting {
    /// Its id, with the body.
    pub id: SittingId,
    /// When the body sits.
    pub day: Day,
    /// When its agenda was published.
    pub published: Mark,
    /// Its points in order.
    pub items: Vec<Item>,
    /// Who came; `None` until attendance is recorded.
    pub attendance: Option<(Mark, Vec<Present>)>,
    /// When and why it was called off.
    pub cancelled: Option<(Mark, String)>,
}

impl Sitting {
    /// The item about a matter.
    pub fn item(&self, matter: Matter) -> Option<&Item> {
        self.items.iter().find(|item| item.point.matter == matter)
    }

    /// Those who came; nobody before attendance is recorded.
    pub fn present(&self) -> &[Present] {
        self.attendance.as_ref().map(|(_, present)| present.as_slice()).unwrap_or_default()
    }
}
