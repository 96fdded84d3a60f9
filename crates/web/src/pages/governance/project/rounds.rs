//! Rounds of deciding: a working group's vote, and what councils made of it. A council that sends a project back opens
//! another round.

use super::super::parts::Link;
use super::super::votes::VoteShown;
use crate::frame::Frame;
use rozum_model::governance::{
    Application, Decided, Kopecks, Mark, Matter, PackageId, Resolution, Share, Stage, Verdict, Vote, Voted,
};
use rozum_model::{RegionIso, State};

/// What one council is asked, and what it decided.
pub struct Resolved<'a> {
    /// Its region.
    pub region: RegionIso,
    /// Its share of the project.
    pub asked: Kopecks,
    /// The resolution with its sitting; `None` while it has not decided.
    pub resolution: Option<(&'a Resolution, Link)>,
    /// Ballots with their reasons.
    pub vote: Option<VoteShown>,
}

impl Resolved<'_> {
    /// Whether the council blocks its share.
    pub fn refuses(&self) -> bool {
        self.resolution.as_ref().is_some_and(|(own, _)| own.verdict == Verdict::Reject)
    }
}

/// A round.
pub struct Round<'a> {
    /// The vote as it was closed.
    pub vote: &'a Vote,
    /// Its sitting.
    pub sitting: Link,
    /// Ballots with their reasons.
    pub shown: VoteShown,
    /// Whether the working group was for it.
    pub proposed: bool,
    /// The package, with its hash and its event.
    pub package: Option<(Link, String, Mark)>,
    /// What councils decided.
    pub councils: Vec<Resolved<'a>>,
    /// What the approving regions give.
    pub shares: &'a [Share],
}

/// All rounds, the first first.
pub fn rounds<'a>(f: &Frame, state: &'a State, application: &'a Application) -> Vec<Round<'a>> {
    let Some(voted) = application.stage.voted() else { return Vec::new() };
    let round = |voted: &'a Voted, decided: Option<&'a Decided>, proposed| {
        one(f, state, application, (voted, decided, proposed))
    };
    let mut all: Vec<_> =
        voted.earlier.iter().map(|decided| round(&decided.before, Some(decided), true)).collect();
    let refused = matches!(application.stage.reached(), Stage::NotProposed(_));
    all.push(round(voted, application.stage.decided().map(AsRef::as_ref), !refused));
    all
}

fn one<'a>(
    f: &Frame,
    state: &'a State,
    application: &Application,
    (voted, decided, proposed): (&'a Voted, Option<&'a Decided>, bool),
) -> Round<'a> {
    let vote = voted.vote.as_ref();
    let matter = Matter::Application(application.id);
    let package = voted.package.and_then(|id| {
        let package = state.governance.package(id)?;
        Some((Link::package(state, id), package.hash.clone(), package.formed.clone()))
    });
    let proposal = voted.package.and_then(|id| state.governance.package(id));
    let line = proposal.and_then(|package| package.lines.iter().find(|line| line.matter == matter));
    let of = |share: &Share| {
        let kept =
            decided.and_then(|decided| decided.resolutions.iter().find(|own| own.region == share.region));
        let resolution = kept.or_else(|| proposal?.resolution(share.region));
        Resolved {
            region: share.region,
            asked: share.amount,
            resolution: resolution.map(|own| (own, Link::sitting(state, own.sitting))),
            vote: resolution.and_then(|own| ballots(f, state, voted.package?, own)),
        }
    };
    Round {
        vote,
        sitting: Link::sitting(state, vote.sitting),
        shown: VoteShown::of(f, state, matter, (&vote.ballots, &vote.recusals, &vote.present)),
        proposed,
        package,
        councils: line.map(|line| line.shares.iter().map(of).collect()).unwrap_or_default(),
        shares: decided.map(|decided| decided.shares.as_slice()).unwrap_or_default(),
    }
}

fn ballots(f: &Frame, state: &State, package: PackageId, resolution: &Resolution) -> Option<VoteShown> {
    let matter = Matter::Package(package);
    let sitting = state.governance.sitting(resolution.sitting)?;
    let item = sitting.item(matter)?;
    Some(VoteShown::of(f, state, matter, (&item.ballots, &item.recusals, sitting.present())))
}
