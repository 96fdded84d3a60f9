//! What two priorities have in common, from the same words down to a common sphere.

use super::member::Member;
use rozum_diagnosis::is_residual;
use rozum_model::{Reason, SphereId};
use std::str::FromStr;

/// How close two priorities are, closest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Match {
    /// The same words in the same order.
    Exact,
    /// Texts that say the same but for words of action.
    NearExact,
    /// A group of KVED in common.
    SameGroup,
    /// A division of KVED in common.
    SameDivision,
    /// A sphere of annex 2 in common.
    SameSphere,
}

impl Match {
    /// Closest first.
    pub const ALL: [Self; 5] =
        [Self::Exact, Self::NearExact, Self::SameGroup, Self::SameDivision, Self::SameSphere];

    /// Its name in files and interfaces.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::NearExact => "near_exact",
            Self::SameGroup => "same_group",
            Self::SameDivision => "same_division",
            Self::SameSphere => "same_sphere",
        }
    }

    /// What it weighs in the comparison with chance: the rarer something this close is among all pairs of the register, the
    /// more, as powers of two. Whole numbers, so that ties are ties.
    pub const fn weight(self) -> u32 {
        match self {
            Self::Exact | Self::NearExact => 32,
            Self::SameGroup => 16,
            Self::SameDivision => 2,
            Self::SameSphere => 1,
        }
    }
}

impl FromStr for Match {
    type Err = Reason;

    fn from_str(text: &str) -> Result<Self, Reason> {
        let wrong = || Reason::new("not-a-match").with("value", text);
        Self::ALL.into_iter().find(|kind| kind.code() == text).ok_or_else(wrong)
    }
}

/// The labels that both texts have, by code. Divisions where nothing has a place of its own are not among them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shared {
    /// KVED groups.
    pub kved_groups: Vec<String>,
    /// KVED divisions; those of the groups too.
    pub kved: Vec<String>,
    /// Spheres.
    pub spheres: Vec<SphereId>,
}

pub struct Matched {
    pub kind: Match,
    pub shared: Shared,
    pub similarity: f64,
}

/// The closest match of two priorities; `None` if they share nothing. From a likeness of `near` on texts say the same.
pub fn matched(one: &Member<'_>, other: &Member<'_>, near: f64) -> Option<Matched> {
    let owned = |code: &&str| (*code).to_owned();
    let groups: Vec<String> = one.groups.intersection(&other.groups).map(owned).collect();
    let has_group = |division: &str| groups.iter().any(|group| group.starts_with(division));
    let divisions = one.divisions.intersection(&other.divisions);
    let shared = Shared {
        kved: divisions.filter(|code| has_group(code) || !is_residual(code)).map(owned).collect(),
        spheres: one.spheres.intersection(&other.spheres).copied().collect(),
        kved_groups: groups,
    };
    let similarity = one.gist.likeness(&other.gist);
    let kind = if one.gist.is_same(&other.gist) {
        Match::Exact
    } else if similarity >= near {
        Match::NearExact
    } else if !shared.kved_groups.is_empty() {
        Match::SameGroup
    } else if !shared.kved.is_empty() {
        Match::SameDivision
    } else if !shared.spheres.is_empty() {
        Match::SameSphere
    } else {
        return None;
    };
    Some(Matched { kind, shared, similarity })
}

impl Matched {
    /// What is shared, with the words of both.
    pub fn why(&self, one: &Member<'_>, other: &Member<'_>) -> Reason {
        let both =
            |reason: Reason| reason.with("item", one.id.to_string()).with("other_item", other.id.to_string());
        let coded = |id, codes: &[String]| {
            let first = codes.first().map(String::as_str).unwrap_or_default();
            let quotes = (one.quote_of_code(first), other.quote_of_code(first));
            let reason = both(Reason::new(id)).with("count", codes.len()).with("codes", codes.join(", "));
            reason.with("words", quotes.0).with("other_words", quotes.1)
        };
        match self.kind {
            Match::Exact => both(Reason::new("overlap-exact")),
            Match::NearExact => both(Reason::new("overlap-near")).with("percent", percent(self.similarity)),
            Match::SameGroup => coded("overlap-group", &self.shared.kved_groups),
            Match::SameDivision => coded("overlap-division", &self.shared.kved),
            Match::SameSphere => {
                let codes: Vec<String> = self.shared.spheres.iter().map(ToString::to_string).collect();
                let quotes = self
                    .shared
                    .spheres
                    .first()
                    .map(|sphere| (one.quote_of_sphere(*sphere), other.quote_of_sphere(*sphere)));
                let (words, others) = quotes.unwrap_or_default();
                let reason = both(Reason::new("overlap-sphere")).with("count", codes.len());
                let reason = reason.with("spheres", codes.join(", "));
                reason.with("words", words).with("other_words", others)
            }
        }
    }
}

/// Whole percent of a share of 0 … 1, for a sentence; the row beside it has all digits.
#[expect(clippy::cast_possible_truncation, reason = "0 … 100")]
pub fn percent(fraction: f64) -> i64 {
    (fraction * 100.0).round() as i64
}
