//! What is no chain: a copy, or a text that leaves open whether it is one; and who could lead a copy.

use super::adjacent::{Adjacent, adjacent};
use super::certainty::Certainty;
use super::matching::{Match, Matched};
use super::member::Member;
use super::role::{Around, Role, Verdict, items, regions};
use rozum_model::Reason;

/// Most adjacent priorities that a proposal spells out; it names the others by id.
const SPELT: usize = 3;

/// How many more adjacent priorities than the other make a leader, where the other has some too.
const AHEAD: usize = 2;

pub fn copy(one: &Member<'_>, other: &Member<'_>, matched: &Matched, around: Around<'_>) -> Verdict {
    let (certainty, why) = why(one, other, matched);
    let roles = match certainty {
        Certainty::Open => regions(Reason::new("roles-open"), one, other),
        _ => leader(one, other, matched, around)
            .unwrap_or_else(|| regions(Reason::new("roles-copy"), one, other)),
    };
    Verdict { role: Role::Copy, certainty, why, roles }
}

fn why(one: &Member<'_>, other: &Member<'_>, matched: &Matched) -> (Certainty, Reason) {
    match matched.kind {
        Match::Exact | Match::NearExact => (Certainty::Words, Reason::new("overlap-copy-words")),
        Match::SameGroup => (Certainty::Activity, Reason::new("overlap-copy-group")),
        Match::SameDivision => (Certainty::Open, wider(one, other, &matched.shared.kved)),
        Match::SameSphere => {
            let untold = [one, other].into_iter().filter(|member| member.activities.is_empty());
            let untold: Vec<String> = untold.map(|member| member.id.to_string()).collect();
            let why = Reason::new("overlap-open-sphere");
            (Certainty::Open, why.with("count", untold.len()).with("items", untold.join(", ")))
        }
    }
}

/// One text names a whole division where the other names groups of it; or both name no group, so that KVED does not tell.
fn wider(one: &Member<'_>, other: &Member<'_>, divisions: &[String]) -> Reason {
    let bare = |member: &Member<'_>, division: &str| member.activities.contains(&division);
    for (wide, narrow) in [(one, other), (other, one)] {
        let is_wider = |division: &&String| bare(wide, division) && !bare(narrow, division);
        let Some(division) = divisions.iter().find(is_wider) else { continue };
        let groups = narrow.groups.iter().filter(|group| group.starts_with(division.as_str()));
        let groups: Vec<&str> = groups.copied().collect();
        let why = items(Reason::new("overlap-open-wider"), wide, narrow).with("codes", division.as_str());
        let why = why.with("words", wide.quote_of_code(division));
        let words = groups.first().map(|group| narrow.quote_of_code(group)).unwrap_or_default();
        return why.with("other_codes", groups.join(", ")).with("other_words", words);
    }
    let both: Vec<&str> =
        divisions.iter().map(String::as_str).filter(|division| bare(one, division)).collect();
    let first = both.first().copied().unwrap_or_default();
    let (words, others) = (one.quote_of_code(first), other.quote_of_code(first));
    let id =
        if words.to_lowercase() == others.to_lowercase() { "overlap-open-same" } else { "overlap-open-both" };
    let why = items(Reason::new(id), one, other).with("count", both.len()).with("codes", both.join(", "));
    why.with("words", words).with("other_words", others)
}

/// The region that has at least two adjacent priorities more, or one where the other has none, and against which no figure
/// speaks.
fn leader(one: &Member<'_>, other: &Member<'_>, matched: &Matched, around: Around<'_>) -> Option<Reason> {
    let groups = &matched.shared.kved_groups;
    let shared = if groups.is_empty() { &matched.shared.kved } else { groups };
    let (own, theirs) = (adjacent(one, shared, around.members), adjacent(other, shared, around.members));
    let leads = |own: &[Adjacent], theirs: &[Adjacent]| {
        own.len() >= theirs.len() + AHEAD || (theirs.is_empty() && !own.is_empty())
    };
    let (lead, follower, adjacent) = if leads(&own, &theirs) {
        (one, other, own)
    } else if leads(&theirs, &own) {
        (other, one, theirs)
    } else {
        return None;
    };
    let present = present(lead, shared, around);
    if present == Some(false) {
        return None;
    }
    let joined = |parts: Vec<String>| parts.join(", ");
    let items = joined(adjacent.iter().map(|one| one.item.to_string()).collect());
    let (spelt, others) = adjacent.split_at(adjacent.len().min(SPELT));
    let told = joined(spelt.iter().map(ToString::to_string).collect());
    let more = joined(others.iter().map(|one| one.item.to_string()).collect());
    let reason = regions(Reason::new("roles-copy-lead"), lead, follower).with("count", adjacent.len());
    let measured = if present.is_some() { "yes" } else { "no" };
    Some(
        reason
            .with("items", items)
            .with("adjacent", told)
            .with("more", more)
            .with("others", others.len())
            .with("measured", measured),
    )
}

/// Whether figures show the region specialised in any of the shared activities; `None` where none is known.
fn present(member: &Member<'_>, shared: &[String], around: Around<'_>) -> Option<bool> {
    let figures = around.figures?;
    shared.iter().filter_map(|code| figures.has(member.region, code)).reduce(|one, other| one || other)
}
