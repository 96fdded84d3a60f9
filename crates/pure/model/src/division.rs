//! How two regions share out roles where their priorities overlap: what is offered, and what both say to it.

use crate::text::as_text;
use crate::{PriorityId, Reason, RegionIso, Timestamp};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// Two priorities of different regions, written `21-P03+26-P12`: the one of the region with the smaller code first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PriorityPair {
    a: PriorityId,
    b: PriorityId,
}

as_text!(PriorityPair);

impl PriorityPair {
    /// The pair of these two, in any order; `None` where both are of one region.
    pub fn new(one: PriorityId, other: PriorityId) -> Option<Self> {
        (one.region() != other.region()).then(|| Self { a: one.min(other), b: one.max(other) })
    }

    /// The priority of the region with the smaller code.
    pub const fn a(self) -> PriorityId {
        self.a
    }

    /// The priority of the other.
    pub const fn b(self) -> PriorityId {
        self.b
    }

    /// Both, in their order.
    pub const fn both(self) -> [PriorityId; 2] {
        [self.a, self.b]
    }

    /// Both regions, in their order.
    pub const fn regions(self) -> [RegionIso; 2] {
        [self.a.region(), self.b.region()]
    }

    /// The region that is not this one; `None` if this one is neither.
    pub fn other(self, region: RegionIso) -> Option<RegionIso> {
        match self.regions() {
            [a, b] if a == region => Some(b),
            [a, b] if b == region => Some(a),
            _ => None,
        }
    }
}

impl fmt::Display for PriorityPair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}+{}", self.a, self.b)
    }
}

impl FromStr for PriorityPair {
    type Err = Reason;

    fn from_str(text: &str) -> Result<Self, Reason> {
        let parse = || {
            let (a, b) = text.split_once('+')?;
            let (a, b) = (a.parse().ok()?, b.parse().ok()?);
            // One spelling for each pair.
            Self::new(a, b).filter(|pair| pair.a == a)
        };
        parse().ok_or_else(|| Reason::new("not-a-pair-of-priorities").with("value", text))
    }
}

/// Whose words a wording is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Author {
    /// The program proposed them.
    Program,
    /// A region did.
    Region(RegionIso),
}

/// Words that somebody saw and answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// The words.
    pub text: String,
    /// Whose they are.
    pub author: Author,
}

/// What a region says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// It agrees to these words.
    Accept {
        /// What it saw.
        offer: Offer,
    },
    /// It does not agree to these words, or no longer.
    Reject {
        /// What it saw.
        offer: Offer,
        /// Why.
        reason: String,
    },
    /// It offers other words, and agrees to them.
    Propose {
        /// The words.
        text: String,
        /// Why these.
        reason: String,
    },
    /// It says something and decides nothing.
    Remark {
        /// What.
        text: String,
    },
}

/// Words on the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wording {
    /// The words, and whose.
    #[serde(flatten)]
    pub offer: Offer,
    /// The texts of both priorities at that moment. Once either is worded otherwise, the words no longer hold.
    pub about: [String; 2],
    /// Sequence number of the event.
    pub seq: u64,
}

/// What was said, in its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// What.
    pub what: Saying,
    /// By which region; `None` for words of the program, which were put on the table by whoever answered them.
    pub region: Option<RegionIso>,
    /// The words or the reason; empty for an acceptance.
    pub text: String,
    /// Why other words were offered.
    pub reason: Option<String>,
    /// Sequence number of the event.
    pub seq: u64,
    /// When.
    pub at: Timestamp,
}

/// Kinds of what is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Saying {
    /// Words came on the table.
    Worded,
    /// A region agreed to them.
    Accepted,
    /// A region did not agree.
    Rejected,
    /// A region remarked.
    Remarked,
}

impl Saying {
    /// The word in tables and interfaces.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Worded => "worded",
            Self::Accepted => "accepted",
            Self::Rejected => "rejected",
            Self::Remarked => "remarked",
        }
    }
}

/// What a region holds of the words on the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stand {
    /// It agreed.
    Accepted,
    /// It did not.
    Rejected,
}

/// The talk of two regions about one overlap.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Division {
    /// The words on the table; `None` while there are only remarks.
    pub wording: Option<Wording>,
    /// What each region holds of them, in the order of the pair.
    pub stands: [Option<Stand>; 2],
    /// Everything that was said, oldest first.
    pub said: Vec<Said>,
}

/// How far a division of roles has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Progress {
    /// No words on the table: nobody has answered yet.
    Open,
    /// One region agreed; the other is to answer.
    Waits(RegionIso),
    /// Both agreed to the same words.
    Agreed,
    /// A region did not agree.
    Rejected(RegionIso),
    /// The words were about texts that have changed since.
    OutOfDate,
}

impl Progress {
    /// The names of all, in the order of a conversation.
    pub const CODES: [&'static str; 5] = ["open", "waits", "agreed", "rejected", "out_of_date"];

    /// Its name in files and interfaces.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Waits(_) => "waits",
            Self::Agreed => "agreed",
            Self::Rejected(_) => "rejected",
            Self::OutOfDate => "out_of_date",
        }
    }
}

impl Division {
    /// Whether both agreed to the words on the table, whatever became of the priorities since.
    pub fn is_agreed(&self) -> bool {
        self.stands == [Some(Stand::Accepted); 2]
    }

    /// How far it has come, given the texts that the priorities have now; `None` for one that was withdrawn.
    pub fn progress(&self, pair: PriorityPair, texts: [Option<&str>; 2]) -> Progress {
        let Some(wording) = &self.wording else { return Progress::Open };
        if !wording.holds(texts) {
            return Progress::OutOfDate;
        }
        let [a, b] = pair.regions();
        match self.stands {
            [Some(Stand::Rejected), _] => Progress::Rejected(a),
            [_, Some(Stand::Rejected)] => Progress::Rejected(b),
            [Some(Stand::Accepted), Some(Stand::Accepted)] => Progress::Agreed,
            [Some(Stand::Accepted), None] => Progress::Waits(b),
            [None, Some(Stand::Accepted)] => Progress::Waits(a),
            [None, None] => Progress::Open,
        }
    }
}

impl Wording {
    /// Whether it is about these very texts.
    pub fn holds(&self, texts: [Option<&str>; 2]) -> bool {
        texts == self.about.each_ref().map(|text| Some(text.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pair_has_one_spelling() {
        let pair: PriorityPair = "21-P03+26-P12".parse().unwrap();
        assert_eq!(PriorityPair::new(pair.b(), pair.a()), Some(pair));
        assert_eq!(pair.other("UA-21".parse().unwrap()), "UA-26".parse().ok());
        assert_eq!(pair.other("UA-05".parse().unwrap()), None);
        for wrong in ["", "21-P03", "26-P12+21-P03", "21-P03+21-P04", "21-P03+26-T01", "21-P3+26-P12"] {
            assert!(wrong.parse::<PriorityPair>().is_err(), "{wrong}");
        }
    }
}
