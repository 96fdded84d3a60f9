//! Rounds of deciding: a working group's vote, and what councils made of it. A council that sends a project back opens
//! another round.

use super::super::parts::Link;
use super::super::votes::VoteShown;
use crate::frame::Frame;
use rozum_model::State;
use rozum_model::governance::{
    Application, Decided, Mark, Matter, PackageId, Resolution, Share, Stage, Vote, Voted,
};

/// What one council decided.
pub struct Resolved<'a> {
    /// The resolution.
    pub resolution: &'a Resolution,
    /// Its sitting.
    pub sitting: Link,
    /// Ballots with their reasons; `None` when the sitting cannot be found.
    pub vote: Option<VoteShown>,
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
    let resolutions = decided.map(|decided| decided.resolutions.as_slice()).unwrap_or_default();
    let of = |resolution: &'a Resolution| Resolved {
        resolution,
        sitting: Link::sitting(state, resolution.sitting),
        vote: voted.package.and_then(|package| ballots(f, state, package, resolution)),
    };
    Round {
        vote,
        sitting: Link::sitting(state, vote.sitting),
        shown: VoteShown::of(f, state, matter, (&vote.ballots, &vote.recusals, &vote.present)),
        proposed,
        package,
        councils: resolutions.iter().map(of).collect(),
        shares: decided.map(|decided| decided.shares.as_slice()).unwrap_or_default(),
    }
}

fn ballots(f: &Frame, state: &State, package: PackageId, resolution: &Resolution) -> Option<VoteShown> {
    let matter = Matter::Package(package);
    let sitting = state.governance.sitting(resolution.sitting)?;
    let item = sitting.item(matter)?;
    Some(VoteShown::of(f, state, matter, (&item.ballots, &item.recusals, sitting.present())))
}
