//! Whom a region calls first, and about what. Method: `docs/methods/divisions.md`, last part of the rule.

use crate::chains::{Chains, Link};
use crate::overlaps::{Match, Overlap, Overlaps, Role};
use crate::platforms::Platforms;
use rozum_model::division::{PriorityPair, Progress};
use rozum_model::{Reason, RegionIso};

/// Most regions that are named: who has ten partners to call first has none.
pub const MOST: usize = 5;

/// What two regions have to talk about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// The other waits for an answer.
    Answer,
    /// The other is to answer.
    Remind,
    /// The same words, or nearly, and nothing agreed.
    SameWords,
    /// The other supplies what the region uses and declares nowhere itself.
    Supply,
    /// One only researches, or only sells, what the other does.
    Research,
    /// The same activity at the same stage, and nothing agreed.
    SameActivity,
    /// The region supplies what the other uses and lacks.
    Deliver,
    /// Roles are agreed: time to do what was agreed.
    Agreed,
    /// Both are on a thematic platform.
    Platform,
}

/// One thing to talk about.
#[derive(Debug, Clone, PartialEq)]
pub struct Subject {
    /// What it is.
    pub topic: Topic,
    /// Said with its count.
    pub why: Reason,
    /// The overlap or the priorities that show it best; `None` for platforms.
    pub pair: Option<PriorityPair>,
    /// Ids of platforms, for those only.
    pub platforms: Vec<String>,
}

/// A region to talk to.
#[derive(Debug, Clone, PartialEq)]
pub struct Partner {
    /// The region.
    pub region: RegionIso,
    /// Whether it borders on the first.
    pub neighbours: bool,
    /// What to talk about, in the order of [`Topic`]; never empty.
    pub subjects: Vec<Subject>,
}

/// The regions that one calls first, the most pressing first: as many as [`MOST`] with more in common than a platform, a
/// neighbour among them where there is one.
pub fn partners(
    region: RegionIso,
    overlaps: &Overlaps,
    chains: &Chains,
    platforms: &Platforms,
    progress: &dyn Fn(&Overlap) -> Progress,
) -> Vec<Partner> {
    let pairs = overlaps.pairs.iter().filter(|pair| pair.a == region || pair.b == region);
    let mut all: Vec<(Partner, Vec<usize>)> = pairs
        .filter_map(|pair| {
            let sides = Sides { own: region, other: pair.other(region) };
            let own: Vec<(&Overlap, Progress)> =
                overlaps.between(pair.a, pair.b).map(|own| (own, progress(own))).collect();
            let mut counted = sides.of_overlaps(&own);
            counted.extend(sides.of_links(chains));
            counted.retain(|(_, count)| *count > 0);
            counted.extend(sides.of_platforms(platforms));
            counted.sort_by_key(|(subject, _)| subject.topic);
            let worth = counted.iter().any(|(subject, _)| subject.topic != Topic::Platform);
            let key = rank(&counted);
            let subjects = counted.into_iter().map(|(subject, _)| subject).collect();
            worth.then_some((Partner { region: sides.other, neighbours: pair.neighbours, subjects }, key))
        })
        .collect();
    // More of the most pressing first; of those alike, neighbours; then by code, so that the order is one.
    all.sort_by(|(a, one), (b, other)| {
        other.cmp(one).then(b.neighbours.cmp(&a.neighbours)).then(a.region.cmp(&b.region))
    });
    let mut all: Vec<Partner> = all.into_iter().map(|(partner, _)| partner).collect();
    // Who is next door is called in any case: of those named, the last gives way.
    if all.len() > MOST
        && !all.iter().take(MOST).any(|partner| partner.neighbours)
        && let Some(next) = all.iter().position(|partner| partner.neighbours)
    {
        all.swap(MOST - 1, next);
    }
    all.truncate(MOST);
    all
}

/// How many there are of each topic, in the order of topics.
fn rank(counted: &[(Subject, usize)]) -> Vec<usize> {
    let topics = [
        Topic::Answer,
        Topic::Remind,
        Topic::SameWords,
        Topic::Supply,
        Topic::Research,
        Topic::SameActivity,
        Topic::Deliver,
        Topic::Agreed,
        Topic::Platform,
    ];
    let count = |topic| counted.iter().filter(|(own, _)| own.topic == topic).map(|(_, count)| count).sum();
    topics.into_iter().map(count).collect()
}

#[derive(Clone, Copy)]
struct Sides {
    own: RegionIso,
    other: RegionIso,
}

impl Sides {
    fn of_overlaps(self, all: &[(&Overlap, Progress)]) -> Vec<(Subject, usize)> {
        let settled = |progress: Progress| matches!(progress, Progress::Agreed | Progress::Waits(_));
        let words = |own: &Overlap| matches!(own.kind, Match::Exact | Match::NearExact);
        let of = |topic, id: &'static str, fits: &dyn Fn(&Overlap, Progress) -> bool| {
            let mut found = all.iter().filter(|(own, progress)| fits(own, *progress));
            let first = found.next().map(|(own, _)| *own);
            let count = usize::from(first.is_some()) + found.count();
            let pair = first.and_then(|own| PriorityPair::new(own.a, own.b));
            let why = named(Reason::new(id), count, pair);
            (Subject { topic, why, pair, platforms: Vec::new() }, count)
        };
        let research = |own: &Overlap| {
            let id = own.why[1].id.as_ref();
            own.role == Role::Chain && (id == "overlap-chain-research" || id == "overlap-chain-market")
        };
        let copy = |own: &Overlap| own.role == Role::Copy && own.kind == Match::SameGroup;
        vec![
            of(Topic::Answer, "partner-answer", &|_, now| now == Progress::Waits(self.own)),
            of(Topic::Remind, "partner-remind", &|_, now| now == Progress::Waits(self.other)),
            of(Topic::SameWords, "partner-same-words", &|own, now| words(own) && !settled(now)),
            of(Topic::Research, "partner-research", &|own, now| research(own) && !settled(now)),
            of(Topic::SameActivity, "partner-same-activity", &|own, now| copy(own) && !settled(now)),
            of(Topic::Agreed, "partner-agreed", &|_, now| now == Progress::Agreed),
        ]
    }

    /// Links of which the user's region declares no supply of its own: they close a gap at home.
    fn of_links(self, chains: &Chains) -> [(Subject, usize); 2] {
        let of = |topic, id: &'static str, (from, to): (RegionIso, RegionIso)| {
            let closing = |link: &&Link| link.region_from == from && link.region_to == to && !link.at_home;
            let mut found = chains.links.iter().filter(closing);
            let first = found.next();
            let count = usize::from(first.is_some()) + found.count();
            let pair = first.and_then(|link| PriorityPair::new(link.supplier, link.processor));
            let mut why = named(Reason::new(id), count, pair);
            if let Some(link) = first {
                why = why.with("supplier", link.kved_from.as_str()).with("processor", link.kved_to.as_str());
            }
            (Subject { topic, why, pair, platforms: Vec::new() }, count)
        };
        [
            of(Topic::Supply, "partner-supply", (self.other, self.own)),
            of(Topic::Deliver, "partner-deliver", (self.own, self.other)),
        ]
    }

    fn of_platforms(self, platforms: &Platforms) -> Option<(Subject, usize)> {
        let both = |members: &[crate::platforms::Member]| {
            [self.own, self.other].iter().all(|region| members.iter().any(|own| own.region == *region))
        };
        let shared: Vec<String> =
            platforms.platforms.iter().filter(|own| both(&own.members)).map(|own| own.id.clone()).collect();
        let why = Reason::new("partner-platform").with("count", shared.len());
        let count = shared.len();
        (count > 0).then_some((Subject { topic: Topic::Platform, why, pair: None, platforms: shared }, count))
    }
}

fn named(reason: Reason, count: usize, pair: Option<PriorityPair>) -> Reason {
    let reason = reason.with("count", count);
    match pair {
        Some(pair) => reason.with("item", pair.a().to_string()).with("other_item", pair.b().to_string()),
        None => reason,
    }
}
