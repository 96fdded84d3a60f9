//! A scoping note for the first meeting of a platform: what it is for, who comes, what to talk about, what is open.

use super::brings::Member;
use super::missing::listed;
use super::themes::Stage;
use super::{Basis, Platform, STABLE};
use crate::overlaps::percent;
use rozum_diagnosis::Flag;
use rozum_model::strategy::ItemId;
use rozum_model::{Reason, RegionIso};
use std::collections::{BTreeMap, BTreeSet};

/// Below this part of the runs a priority hangs loosely on its platform.
const LOOSE: f64 = 0.5;

/// Activities of a platform that a note lists at most; the page has them all.
const MOST_ACTIVITIES: usize = 12;

/// A scoping note.
#[derive(Debug, Clone, PartialEq)]
pub struct Note {
    /// The parts in order.
    pub blocks: Vec<Block>,
}

/// A part under a heading.
#[derive(Debug, Clone, PartialEq)]
pub struct Block {
    /// Its heading.
    pub heading: Reason,
    /// Whether its lines are numbered.
    pub numbered: bool,
    /// Its lines; never empty.
    pub lines: Vec<Line>,
}

/// A line, and the words of the strategies that it rests on.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// What it says.
    pub said: Reason,
    /// Words with their priority or task.
    pub quotes: Vec<(ItemId, String)>,
}

impl Line {
    const fn plain(said: Reason) -> Self {
        Self { said, quotes: Vec::new() }
    }
}

/// The note of a platform.
pub fn note(platform: &Platform) -> Note {
    let block = |id, numbered, lines: Vec<Line>| Block { heading: Reason::new(id), numbered, lines };
    let missing: Vec<Line> = platform.missing.iter().cloned().map(Line::plain).collect();
    let blocks = vec![
        block("platform-note-purpose", false, purpose(platform)),
        block("platform-note-members", false, platform.members.iter().map(member).collect()),
        block("platform-note-participants", false, participants(platform)),
        block("platform-note-agenda", true, agenda(platform)),
        block("platform-note-findings", false, platform.findings.clone()),
        block("platform-note-missing", false, missing),
        block("platform-note-questions", true, questions(platform)),
        block("platform-note-sources", false, vec![Line::plain(Reason::new("platform-note-source"))]),
    ];
    Note { blocks: blocks.into_iter().filter(|block| !block.lines.is_empty()).collect() }
}

fn purpose(platform: &Platform) -> Vec<Line> {
    let why = match &platform.basis {
        Basis::Named(_) => Reason::new("platform-why-named"),
        Basis::Suggested(topic) => match topic.sphere {
            Some(sphere) => Reason::new("platform-why-sphere").with("spheres", sphere.to_string()),
            None => Reason::new("platform-why-activity").with("codes", topic.divisions.join(", ")),
        },
    };
    let size = Reason::new("platform-size")
        .with("regions-count", platform.members.len())
        .with("count", platform.priorities().count());
    let holds = (!platform.stability.is_nan())
        .then(|| Reason::new("platform-holds").with("percent", percent(platform.stability)));
    [Some(why), Some(size), holds, falls_apart(platform)].into_iter().flatten().map(Line::plain).collect()
}

fn member(member: &Member) -> Line {
    let stages: Vec<&Stage> = distinct(member.stages());
    let titles = |pick: fn(&Stage) -> &'static str| {
        stages.iter().map(|stage| pick(stage)).collect::<Vec<_>>().join("; ")
    };
    let id = if stages.is_empty() { "platform-note-member-other" } else { "platform-note-member" };
    let said = Reason::new(id)
        .with("region", member.region.to_string())
        .with("stage-uk", titles(|stage| stage.title_uk))
        .with("stage-en", titles(|stage| stage.title_en));
    let own = member.priorities.iter();
    Line { said, quotes: own.map(|one| (ItemId::Priority(one.id), one.text.clone())).collect() }
}

fn distinct(stages: impl Iterator<Item = &'static Stage>) -> Vec<&'static Stage> {
    let mut found: Vec<&Stage> = Vec::new();
    for stage in stages {
        if !found.contains(&stage) {
            found.push(stage);
        }
    }
    found
}

/// Business, science, community, authority: whom the texts give reason to ask.
fn participants(platform: &Platform) -> Vec<Line> {
    let regions: Vec<RegionIso> = platform.regions().collect();
    let activities: Vec<String> = shared_activities(platform).into_iter().map(|(code, _)| code).collect();
    let named = activities.len().min(MOST_ACTIVITIES);
    let business = if named == 0 {
        Reason::new("platform-business-any")
    } else {
        Reason::new("platform-business").with("codes", activities[..named].join(", "))
    };
    let science: Vec<(ItemId, String)> = platform
        .members
        .iter()
        .flat_map(|member| member.science.iter().map(|one| (one.item, one.quote.clone())))
        .collect();
    // A name of its own is written with a capital.
    let is_named = |quote: &str| quote.chars().any(char::is_uppercase);
    let of_science = match science.as_slice() {
        [] => "platform-science-any",
        all if all.iter().any(|(_, quote)| is_named(quote)) => "platform-science-named",
        _ => "platform-science",
    };
    let inclusive: Vec<RegionIso> = platform
        .members
        .iter()
        .filter(|member| member.has(Flag::Inclusion))
        .map(|member| member.region)
        .collect();
    let community = if inclusive.is_empty() {
        Reason::new("platform-community-any")
    } else {
        Reason::new("platform-community").with("regions", listed(&inclusive))
    };
    vec![
        Line::plain(business),
        Line { said: Reason::new(of_science), quotes: science },
        Line::plain(community),
        Line::plain(Reason::new("platform-authority").with("regions", listed(&regions))),
    ]
}

/// KVED codes of the platform with the regions that name each, most regions first. A priority of many activities brings
/// a platform of the note only those that belong to one of its stages.
pub(super) fn shared_activities(platform: &Platform) -> Vec<(String, Vec<RegionIso>)> {
    let mut regions: BTreeMap<&str, BTreeSet<RegionIso>> = BTreeMap::new();
    let named = matches!(platform.basis, Basis::Named(_));
    let fits = |code: &str| !named || platform.stages.iter().any(|(stage, _)| stage.covers(code));
    for member in &platform.members {
        let codes = member.priorities.iter().flat_map(|priority| &priority.activities);
        for code in codes.filter(|code| fits(code)) {
            regions.entry(code).or_default().insert(member.region);
        }
    }
    let mut found: Vec<(String, Vec<RegionIso>)> =
        regions.into_iter().map(|(code, regions)| (code.to_owned(), regions.into_iter().collect())).collect();
    found.sort_by(|a, b| b.1.len().cmp(&a.1.len()).then_with(|| a.0.cmp(&b.0)));
    found
}

/// A platform of the note whose priorities do not hang together.
fn falls_apart(platform: &Platform) -> Option<Reason> {
    let is_named = matches!(platform.basis, Basis::Named(_));
    // Of one priority nobody can say whether it holds together.
    (is_named && platform.stability < STABLE).then(|| {
        let reason = Reason::new("platform-falls-apart").with("percent", percent(platform.stability));
        let reason = reason.with("threshold", percent(STABLE)).with("count", platform.related.len());
        reason.with("platforms", platform.related.join(", "))
    })
}

fn agenda(platform: &Platform) -> Vec<Line> {
    let several = shared_activities(platform).iter().any(|(_, regions)| regions.len() > 1);
    let found = |start: &str| platform.findings.iter().filter(|line| line.said.id.starts_with(start)).count();
    let (copies, links) = (found("platform-finding-copy"), found("platform-finding-link"));
    let content = ["platform-missing-innovation", "platform-missing-green", "platform-missing-digital"];
    let content = platform.missing.iter().any(|reason| content.contains(&reason.id.as_ref()));
    let gaps = platform.missing.iter().any(|reason| reason.id.ends_with("-stage"));
    let points = [
        Some(Reason::new("platform-agenda-opening")),
        Some(Reason::new("platform-agenda-reports").with("count", platform.members.len())),
        (several && copies == 0).then(|| Reason::new("platform-agenda-roles")),
        (copies > 0).then(|| Reason::new("platform-agenda-copies").with("count", copies)),
        (links > 0).then(|| Reason::new("platform-agenda-links").with("count", links)),
        gaps.then(|| Reason::new("platform-agenda-chain")),
        content.then(|| Reason::new("platform-agenda-content")),
        (!platform.invited.is_empty())
            .then(|| Reason::new("platform-agenda-joining").with("count", platform.invited.len())),
        Some(Reason::new("platform-agenda-decisions")),
    ];
    points.into_iter().flatten().map(Line::plain).collect()
}

fn questions(platform: &Platform) -> Vec<Line> {
    let shared = shared_activities(platform).into_iter().filter(|(code, regions)| {
        // A division in common is too wide for two to get in each other's way.
        regions.len() > 1 && code.len() > 2
    });
    let shared = shared.map(|(code, regions)| {
        Reason::new("platform-question-roles").with("codes", code).with("regions", listed(&regions))
    });
    // What is asked of a stage is what the reason says of it, put as a question.
    let absent = platform.missing.iter().filter_map(|reason| match reason.id.as_ref() {
        "platform-missing-stage" => Some(Reason { id: "platform-question-stage".into(), ..reason.clone() }),
        "platform-could-stage" => Some(Reason { id: "platform-question-could".into(), ..reason.clone() }),
        _ => None,
    });
    let stages = absent;
    let invited = platform.invited.iter().map(|one| {
        let reason = Reason::new("platform-question-joining").with("region", one.region.to_string());
        reason.with("spheres", listed(&one.spheres))
    });
    let asked = shared.chain(stages).chain(invited).map(Line::plain);
    asked.chain(loose(platform)).collect()
}

/// Priorities that hang loosely on a suggested platform. Those of a named one are there by what they name.
fn loose(platform: &Platform) -> Option<Line> {
    let suggested = matches!(platform.basis, Basis::Suggested(_));
    let own = platform.priorities().filter(|priority| suggested && priority.stability < LOOSE);
    let quotes: Vec<(ItemId, String)> =
        own.map(|priority| (ItemId::Priority(priority.id), priority.text.clone())).collect();
    let said = Reason::new("platform-question-loose").with("count", quotes.len());
    (!quotes.is_empty()).then_some(Line { said, quotes })
}
