//! Copy or chain: whether two regions do the same, or could each do a part.

use super::certainty::Certainty;
use super::copy::copy;
use super::matching::{Match, Matched};
use super::member::Member;
use crate::chains::{Figures, Flow, Groups, InputOutput, flows, strongest};
use rozum_diagnosis::Stage;
use rozum_model::Reason;
use std::str::FromStr;

/// What two overlapping priorities are to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// The same activity at the same stage, and nothing links the two.
    Copy,
    /// Supplier and processor, research or trade and production, or niches that complete each other.
    Chain,
}

impl Role {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Copy, Self::Chain];

    /// Its name in files and interfaces.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Copy => "copy",
            Self::Chain => "chain",
        }
    }
}

impl FromStr for Role {
    type Err = Reason;

    fn from_str(text: &str) -> Result<Self, Reason> {
        let wrong = || Reason::new("not-a-role").with("value", text);
        Self::ALL.into_iter().find(|role| role.code() == text).ok_or_else(wrong)
    }
}

pub struct Verdict {
    pub role: Role,
    pub certainty: Certainty,
    pub why: Reason,
    pub roles: Reason,
}

/// What a verdict looks at beside the two: all members, and figures where there are some.
#[derive(Clone, Copy)]
pub struct Around<'a> {
    pub members: &'a [Member<'a>],
    pub figures: Option<&'a Figures<'a>>,
}

/// The first that holds: the same words; research or trade beside production; a supply; different products; else a copy.
pub fn verdict(one: &Member<'_>, other: &Member<'_>, matched: &Matched, around: Around<'_>) -> Verdict {
    if matches!(matched.kind, Match::Exact | Match::NearExact) {
        return copy(one, other, matched, around);
    }
    apart(one, other)
        .or_else(|| supply(one, other))
        .or_else(|| niches(one, other, matched))
        .unwrap_or_else(|| copy(one, other, matched, around))
}

/// One only researches or only sells what the other does.
fn apart(one: &Member<'_>, other: &Member<'_>) -> Option<Verdict> {
    let stages = [
        (Stage::Research, "overlap-chain-research", "roles-research"),
        (Stage::Market, "overlap-chain-market", "roles-market"),
    ];
    for (stage, why, roles) in stages {
        let only = |member: &Member<'_>| member.stages.len() == 1 && member.stages.contains(&stage);
        for (special, plain) in [(one, other), (other, one)] {
            if only(special) && !plain.stages.is_empty() && !plain.stages.contains(&stage) {
                let words = special.stage_quote.clone().unwrap_or_else(|| special.quote_of_stage(stage));
                let why = items(Reason::new(why), special, plain).with("words", words);
                return Some(Verdict {
                    role: Role::Chain,
                    certainty: Certainty::Named,
                    why,
                    roles: regions(Reason::new(roles), special, plain),
                });
            }
        }
    }
    None
}

/// An activity of one supplies an activity of the other: the strongest such link, which the chains of the country have too.
fn supply(one: &Member<'_>, other: &Member<'_>) -> Option<Verdict> {
    let (table, groups) = (InputOutput::proxy(), Groups::shared());
    let strongest = |from: &Member<'_>, to: &Member<'_>| {
        let needed = flows(&from.named, &to.named, table, groups).filter(|flow| is_needed(from, to, flow));
        strongest(needed).map(|flow| (flow.weight(), supplied(from, to, &flow)))
    };
    let (there, back) = (strongest(one, other), strongest(other, one));
    let found = match (there, back) {
        (Some(there), Some(back)) if back.0 > there.0 => Some(back),
        (there, back) => there.or(back),
    };
    found.map(|(_, verdict)| verdict)
}

fn supplied(from: &Member<'_>, to: &Member<'_>, flow: &Flow<'_>) -> Verdict {
    let coded = |reason: Reason| {
        reason.with("supplier", flow.from.value.as_str()).with("processor", flow.to.value.as_str())
    };
    let quoted = |reason: Reason| {
        let words = flow.from.parts.as_deref().unwrap_or_else(|| flow.from.quote());
        reason.with("words", words).with("other_words", flow.to.quote())
    };
    let (why, roles) = if flow.is_parts() {
        ("overlap-chain-parts", "roles-parts")
    } else {
        ("overlap-chain-supply", "roles-supply")
    };
    // Who names a division only may mean another group of it.
    let certainty = if flow.supply.fit < 1.0 { Certainty::Open } else { Certainty::Named };
    let why = quoted(coded(items(Reason::new(why), from, to)));
    Verdict { role: Role::Chain, certainty, why, roles: coded(regions(Reason::new(roles), from, to)) }
}

/// Whether a link joins the two rather than what each has at home: not both are at both ends. Within a division, where one
/// step mostly follows another under one roof, the receiver must lack the supplier's step.
fn is_needed(from: &Member<'_>, to: &Member<'_>, flow: &Flow<'_>) -> bool {
    let (supplier, processor) = (flow.from.value.as_str(), flow.to.value.as_str());
    let is_within = supplier.get(..2) == processor.get(..2);
    flow.is_parts() || !to.has(supplier) || !(is_within || from.has(processor))
}

/// Both say what they make, and it is not the same.
fn niches(one: &Member<'_>, other: &Member<'_>, matched: &Matched) -> Option<Verdict> {
    let of = |member: &Member<'_>, division: &str| -> Vec<String> {
        member
            .groups
            .iter()
            .filter(|group| group.starts_with(division))
            .map(|group| (*group).to_owned())
            .collect()
    };
    let (own, theirs): (Vec<String>, Vec<String>) = match matched.kind {
        Match::SameDivision => {
            let sides = |division: &String| (of(one, division), of(other, division));
            let sides: Vec<_> = matched.shared.kved.iter().map(sides).collect();
            // Who names only the division may mean any part of it.
            if sides.iter().any(|(own, theirs)| own.is_empty() || theirs.is_empty()) {
                return None;
            }
            let (own, theirs): (Vec<_>, Vec<_>) = sides.into_iter().unzip();
            (own.concat(), theirs.concat())
        }
        Match::SameSphere => {
            let sphere = matched.shared.spheres.first()?;
            let of =
                |member: &Member<'_>| member.activities_of(*sphere).into_iter().map(str::to_owned).collect();
            (of(one), of(other))
        }
        Match::Exact | Match::NearExact | Match::SameGroup => return None,
    };
    if own.is_empty() || theirs.is_empty() {
        return None;
    }
    let coded = |reason: Reason| reason.with("codes", own.join(", ")).with("other_codes", theirs.join(", "));
    let why = coded(items(Reason::new("overlap-chain-niches"), one, other));
    let roles = coded(regions(Reason::new("roles-niches"), one, other));
    Some(Verdict { role: Role::Chain, certainty: Certainty::Named, why, roles })
}

pub fn items(reason: Reason, one: &Member<'_>, other: &Member<'_>) -> Reason {
    reason.with("item", one.id.to_string()).with("other_item", other.id.to_string())
}

pub fn regions(reason: Reason, one: &Member<'_>, other: &Member<'_>) -> Reason {
    reason.with("region", one.region.to_string()).with("other_region", other.region.to_string())
}
