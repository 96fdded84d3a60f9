//! Copy or chain: whether two regions do the same, or could each do a part.

use super::matching::{Match, Matched};
use super::member::Member;
use rozum_diagnosis::{Stage, supplies};
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
    pub why: Reason,
    pub roles: Reason,
}

/// The first that holds: the same words; research or trade beside production; a supply; different products; else a copy.
pub fn verdict(one: &Member<'_>, other: &Member<'_>, matched: &Matched, all: &[Member<'_>]) -> Verdict {
    if matches!(matched.kind, Match::Exact | Match::NearExact) {
        return copy(Reason::new("overlap-copy-words"), one, other, matched, all);
    }
    apart(one, other)
        .or_else(|| supply(one, other))
        .or_else(|| niches(one, other, matched))
        .unwrap_or_else(|| copy(why_copy(one, other, matched), one, other, matched, all))
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
                    why,
                    roles: regions(Reason::new(roles), special, plain),
                });
            }
        }
    }
    None
}

/// An activity of one usually supplies an activity of the other.
fn supply(one: &Member<'_>, other: &Member<'_>) -> Option<Verdict> {
    for (from, to) in [(one, other), (other, one)] {
        let links = from
            .activities
            .iter()
            .flat_map(|supplier| to.activities.iter().map(move |own| (*supplier, *own)));
        let mut links = links.filter(|(supplier, processor)| {
            supplies(supplier, processor) && needed(from, to, supplier, processor)
        });
        if let Some((supplier, processor)) = links.next() {
            let coded = |reason: Reason| reason.with("supplier", supplier).with("processor", processor);
            let why = coded(items(Reason::new("overlap-chain-supply"), from, to));
            let roles = coded(regions(Reason::new("roles-supply"), from, to));
            return Some(Verdict { role: Role::Chain, why, roles });
        }
    }
    None
}

/// Whether a link joins the two rather than what each has at home: not both are at both ends. Within a division, where one
/// step mostly follows another under one roof, the receiver must lack the supplier's step.
fn needed(from: &Member<'_>, to: &Member<'_>, supplier: &str, processor: &str) -> bool {
    let is_within = supplier.get(..2) == processor.get(..2);
    !to.has(supplier) || !(is_within || from.has(processor))
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
    Some(Verdict { role: Role::Chain, why, roles })
}

fn why_copy(one: &Member<'_>, other: &Member<'_>, matched: &Matched) -> Reason {
    if matched.kind == Match::SameGroup {
        return Reason::new("overlap-copy-group");
    }
    let untold = |member: &&&Member<'_>| match matched.kind {
        Match::SameSphere => member.activities.is_empty(),
        _ => matched.shared.kved.iter().any(|division| member.activities.contains(&division.as_str())),
    };
    let untold: Vec<String> =
        [one, other].iter().filter(untold).map(|member| member.id.to_string()).collect();
    Reason::new("overlap-copy-untold").with("count", untold.len()).with("items", untold.join(", "))
}

/// A copy; who has kin of it among its other priorities is proposed to lead.
fn copy(why: Reason, one: &Member<'_>, other: &Member<'_>, matched: &Matched, all: &[Member<'_>]) -> Verdict {
    let (own, theirs) = (kin(one, matched, all), kin(other, matched, all));
    let (lead, follower, kin) =
        if own.len() > theirs.len() { (one, other, &own) } else { (other, one, &theirs) };
    let roles = if own.len() == theirs.len() {
        regions(Reason::new("roles-copy"), one, other)
    } else {
        let reason = regions(Reason::new("roles-copy-lead"), lead, follower);
        reason.with("count", kin.len()).with("items", kin.join(", "))
    };
    Verdict { role: Role::Copy, why, roles }
}

/// Other priorities of the same region that supply what is shared, or take it.
fn kin(member: &Member<'_>, matched: &Matched, all: &[Member<'_>]) -> Vec<String> {
    let groups = &matched.shared.kved_groups;
    let shared = if groups.is_empty() { &matched.shared.kved } else { groups };
    let linked = |own: &str| shared.iter().any(|code| supplies(own, code) || supplies(code, own));
    let others = all.iter().filter(|one| one.region == member.region && one.id != member.id);
    let kin = others.filter(|one| one.activities.iter().any(|own| linked(own)));
    kin.map(|one| one.id.to_string()).collect()
}

fn items(reason: Reason, one: &Member<'_>, other: &Member<'_>) -> Reason {
    reason.with("item", one.id.to_string()).with("other_item", other.id.to_string())
}

fn regions(reason: Reason, one: &Member<'_>, other: &Member<'_>) -> Reason {
    reason.with("region", one.region.to_string()).with("other_region", other.region.to_string())
}
