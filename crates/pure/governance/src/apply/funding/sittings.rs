//! Effects on sittings, and of votes on what was voted on.

use super::super::impossible;
use super::{did, turn};
use rozum_model::event::FundingEvent;
use rozum_model::governance::{
    Act, ApplicationId, Ballot, Item, Mark, Matter, ModificationStage, Opinion, Outcome, PackageId, Point,
    Quorum, Recusal, Resolution, Sitting, SittingId, Stage, Verdict, Vote,
};
use rozum_model::{AccountId, Reason, State};
use std::sync::Arc;

pub(super) fn effect(state: &mut State, mark: &Mark, event: FundingEvent) -> Result<(), Reason> {
    let kind = event.kind();
    match event {
        FundingEvent::AgendaPublished { sitting: id, day, points } => {
            let body = state.governance.body(id.body()).is_some();
            if !body || state.governance.sittings.contains_key(&id) {
                return Err(impossible(kind, id.to_string()));
            }
            let items = points.into_iter().map(fresh).collect();
            let published = mark.clone();
            let new = Sitting { id, day, published, items, attendance: None, cancelled: None };
            state.governance.sittings.insert(id, Arc::new(new));
        }
        FundingEvent::SittingCancelled { sitting, reason } => {
            open(state, kind, sitting)?.cancelled = Some((mark.clone(), reason));
        }
        FundingEvent::AttendanceRecorded { sitting, present } => {
            let found = open(state, kind, sitting)?;
            if found.attendance.is_some() {
                return Err(impossible(kind, sitting.to_string()));
            }
            found.attendance = Some((mark.clone(), present));
        }
        FundingEvent::MemberRecused { sitting, matter, account, reason } => {
            let recusal = Recusal { account, reason, recused: mark.clone() };
            item(state, kind, sitting, matter)?.recusals.push(recusal);
        }
        FundingEvent::BallotCast { sitting, matter, account, mandate, opinion } => {
            let act = match opinion {
                Opinion::Group { .. } => Act::Voted,
                Opinion::Council { .. } => Act::Resolved,
            };
            let ballot = Ballot { account: account.clone(), mandate, opinion, cast: mark.clone() };
            item(state, kind, sitting, matter)?.ballots.push(ballot);
            remember(state, matter, &account, act);
        }
        FundingEvent::VoteClosed { sitting, matter, outcome } => {
            let quorum = quorum(state, mark, sitting, matter);
            let item = item(state, kind, sitting, matter)?;
            (item.closed, item.counted) = (Some((mark.clone(), outcome)), quorum);
            follow(state, mark, kind, sitting, matter, outcome)?;
        }
        _ => return Err(impossible(kind, "")),
    }
    Ok(())
}

const fn fresh(point: Point) -> Item {
    Item { point, recusals: Vec::new(), ballots: Vec::new(), closed: None, counted: None }
}

/// How the quorum stood when the vote was closed.
fn quorum(state: &State, mark: &Mark, id: SittingId, matter: Matter) -> Option<Quorum> {
    let sitting = state.governance.sitting(id)?;
    crate::funding::counted(state, sitting, sitting.item(matter)?, mark.day())
}

fn open<'a>(state: &'a mut State, kind: &'static str, id: SittingId) -> Result<&'a mut Sitting, Reason> {
    let found = state.governance.sittings.get_mut(&id).filter(|found| found.cancelled.is_none());
    found.map(Arc::make_mut).ok_or_else(|| impossible(kind, id.to_string()))
}

fn item<'a>(
    state: &'a mut State,
    kind: &'static str,
    id: SittingId,
    matter: Matter,
) -> Result<&'a mut Item, Reason> {
    let items = &mut open(state, kind, id)?.items;
    let found = items.iter_mut().find(|item| item.point.matter == matter && item.closed.is_none());
    found.ok_or_else(|| impossible(kind, id.to_string()))
}

/// Who voted on a package voted on each of its applications.
fn remember(state: &mut State, matter: Matter, account: &AccountId, act: Act) {
    let ids: Vec<ApplicationId> = match matter {
        Matter::Application(id) | Matter::Modification { application: id, .. } => vec![id],
        Matter::Package(id) => {
            let lines = state.governance.package(id).into_iter().flat_map(|package| &package.lines);
            lines
                .filter_map(|line| match line.matter {
                    Matter::Application(id) | Matter::Modification { application: id, .. } => Some(id),
                    Matter::Package(_) => None,
                })
                .collect()
        }
    };
    for id in ids {
        if let Some(found) = state.governance.applications.get_mut(&id) {
            did(Arc::make_mut(found), account, act);
        }
    }
}

/// What a vote does to what was voted on.
fn follow(
    state: &mut State,
    mark: &Mark,
    kind: &'static str,
    sitting: SittingId,
    matter: Matter,
    outcome: Outcome,
) -> Result<(), Reason> {
    match (matter, outcome) {
        (Matter::Application(id), Outcome::Group { proposed }) => {
            let vote = minutes(state, mark, kind, sitting, matter)?;
            turn(state, kind, id, |stage| match stage {
                Stage::Consulted(consulted) => Some(consulted.voted(vote, proposed)),
                Stage::Returned(decided) => Some(decided.voted_again(vote, proposed)),
                _ => None,
            })?;
            Ok(())
        }
        (Matter::Modification { application, number }, Outcome::Group { proposed }) => {
            let vote = minutes(state, mark, kind, sitting, matter)?;
            let vote = if proposed { Ok(vote) } else { Err(sitting.to_string()) };
            modified(state, mark, kind, application, number, vote)
        }
        (Matter::Package(id), Outcome::Council(verdict)) => resolved(state, mark, kind, sitting, id, verdict),
        _ => Err(impossible(kind, matter.to_string())),
    }
}

/// The vote as it stands in the minutes.
fn minutes(
    state: &State,
    mark: &Mark,
    kind: &'static str,
    id: SittingId,
    matter: Matter,
) -> Result<Arc<Vote>, Reason> {
    let wrong = || impossible(kind, id.to_string());
    let sitting = state.governance.sitting(id).ok_or_else(wrong)?;
    let item = sitting.item(matter).ok_or_else(wrong)?;
    Ok(Arc::new(Vote {
        sitting: id,
        day: sitting.day,
        published: sitting.published.clone(),
        present: sitting.present().to_vec(),
        recusals: item.recusals.clone(),
        ballots: item.ballots.clone(),
        conditions: item.point.conditions.clone(),
        closed: mark.clone(),
    }))
}

/// A major change goes on to the councils with its vote, or ends with the sitting that refused it.
fn modified(
    state: &mut State,
    mark: &Mark,
    kind: &'static str,
    id: ApplicationId,
    number: u16,
    vote: Result<Arc<Vote>, String>,
) -> Result<(), Reason> {
    let index = usize::from(number).checked_sub(1);
    turn(state, kind, id, |stage| {
        let change = |work: &mut rozum_model::governance::Implementing| {
            let modification = work.modifications.get_mut(index?)?;
            if !matches!(modification.stage, ModificationStage::Requested) {
                return None;
            }
            Arc::make_mut(modification).stage = match vote {
                Ok(vote) => ModificationStage::Proposed(vote),
                Err(reason) => ModificationStage::Refused { reason, refused: mark.clone() },
            };
            Some(())
        };
        match stage {
            Stage::Implementing(mut work) => {
                change(Arc::make_mut(&mut work))?;
                Some(Stage::Implementing(work))
            }
            Stage::Suspended(mut suspended) => {
                change(Arc::make_mut(&mut suspended.work))?;
                Some(Stage::Suspended(suspended))
            }
            _ => None,
        }
    })?;
    Ok(())
}

fn resolved(
    state: &mut State,
    mark: &Mark,
    kind: &'static str,
    sitting: SittingId,
    id: PackageId,
    verdict: Verdict,
) -> Result<(), Reason> {
    let wrong = || impossible(kind, id.to_string());
    let region = sitting.body().region().ok_or_else(wrong)?;
    let item = state.governance.sitting(sitting).and_then(|found| found.item(Matter::Package(id)));
    let voters =
        item.into_iter().flat_map(|item| &item.ballots).map(|ballot| ballot.account.clone()).collect();
    let call = state.governance.calls.get_mut(&id.call()).ok_or_else(wrong)?;
    let call = Arc::make_mut(call);
    let package = call.packages.iter_mut().find(|package| package.id == id).ok_or_else(wrong)?;
    if package.resolution(region).is_some() {
        return Err(wrong());
    }
    let (hash, decided) = (package.hash.clone(), mark.clone());
    Arc::make_mut(package).resolutions.push(Resolution { region, sitting, hash, verdict, voters, decided });
    Ok(())
}
