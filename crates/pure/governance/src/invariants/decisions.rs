//! Invariants 3, 4 and 11: how votes, packages and consultations came out.

use super::broken;
use super::hands::{decisions, tied_then, votes};
use rozum_model::governance::{
    Application, BodyId, Governance, Mandate, MandateId, MandateStage, Mark, Matter, Opinion, Package, Stage,
    Vote, package_bytes,
};
use rozum_model::stakeholder::Sector;
use rozum_model::time::Day;
use rozum_model::{Reason, State};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

pub(super) fn check(state: &State, application: &Application) -> Vec<Reason> {
    let stage = &application.stage;
    let mut found = Vec::new();
    let consulted = stage.voted().map(|voted| voted.before.as_ref()).or(match stage.reached() {
        Stage::Consulted(consulted) => Some(consulted.as_ref()),
        _ => None,
    });
    if let Some(consulted) = consulted {
        if consulted.before.submissions.iter().any(|submission| submission.answer.is_none()) {
            found.push(broken(11, "a submission without an answer", &application.id));
        }
        let open =
            consulted.before.opened.day().until(consulted.before.until).map_or(0, |span| span.get_days());
        let least = state.governance.rules.at(consulted.before.opened.seq).consultation_days;
        if open < i32::from(least) || consulted.closed.day() <= consulted.before.until {
            found.push(broken(11, "a consultation that was too short", &application.id));
        }
    }
    for vote in votes(stage) {
        found.extend(group_vote(state, application, vote));
    }
    for decided in decisions(stage) {
        found.extend(within_the_package(state, application, decided));
    }
    found
}

fn group_vote(state: &State, application: &Application, vote: &Vote) -> Vec<Reason> {
    let governance = &state.governance;
    let numbers = governance.rules.at(vote.closed.seq);
    let criteria = governance.call(application.call).map_or(0, |call| call.terms.criteria.len());
    let mut wrong = Vec::new();
    let notice = vote.published.day().until(vote.day).map_or(0, |span| span.get_days());
    if notice < i32::from(governance.rules.at(vote.published.seq).group_agenda_days) {
        wrong.push("an agenda published too late");
    }
    let assessors: BTreeSet<_> = application.stage.assessments().iter().map(|one| &one.assessor).collect();
    let free = assessors.iter().filter(|account| !tied_then(state, application, account, vote.closed.seq));
    if free.count() < 2 {
        wrong.push("fewer than two assessors");
    }
    let aside: BTreeSet<_> = vote.recusals.iter().map(|recusal| &recusal.account).collect();
    let seats = seats(governance, vote.sitting.body(), vote.day, &vote.closed);
    let sits = |mandate: MandateId| seats.iter().any(|seat| seat.id == mandate);
    let present = vote.present.iter().filter(|present| sits(present.mandate));
    let voters: Vec<_> = present.filter(|present| !aside.contains(&present.account)).collect();
    if Sector::ALL.iter().any(|sector| !voters.iter().any(|voter| voter.sector == *sector)) {
        wrong.push("a sector that was absent");
    }
    let above = |sector: &Sector| {
        let held = seats.iter().filter(|mandate| mandate.sector == *sector).count();
        held * 100 > seats.len() * usize::from(numbers.seat_cap_percent)
    };
    if Sector::ALL.iter().any(above) {
        wrong.push("a sector with too many seats");
    }
    let entitled = seats.iter().filter(|m| !aside.contains(&m.seat.account) && untied(state, application, m));
    if voters.len() * 100 <= entitled.count() * usize::from(numbers.quorum_percent) {
        wrong.push("no quorum");
    }
    let mut seen = BTreeSet::new();
    for ballot in &vote.ballots {
        let reasoned = matches!(&ballot.opinion, Opinion::Group { reasons, .. }
            if reasons.len() == criteria && reasons.iter().all(|reason| !reason.trim().is_empty()));
        if !reasoned {
            wrong.push("a ballot without reasons");
        }
        if !seen.insert(&ballot.account) || !sits(ballot.mandate) {
            wrong.push("a ballot of a stranger, or a second one");
        }
    }
    wrong.into_iter().map(|what| broken(3, what, &application.id)).collect()
}

/// Seats of the body on the day of a sitting, as they were when the vote was closed.
fn seats<'a>(governance: &'a Governance, body: BodyId, day: Day, closed: &Mark) -> Vec<&'a Mandate> {
    let held = |mandate: &&Mandate| match &mandate.stage {
        MandateStage::Confirmed { confirmed } => confirmed.seq < closed.seq && mandate.seat.term.has(day),
        MandateStage::Ended { confirmed, ended, last, .. } => {
            let running = ended.seq > closed.seq || day <= *last;
            confirmed.seq < closed.seq && mandate.seat.term.has(day) && running
        }
        MandateStage::Proposed | MandateStage::Refused { .. } => false,
    };
    governance.mandates_of(body).filter(held).collect()
}

/// Members who for sure had no reason to step aside; of others it depends on the day.
fn untied(state: &State, application: &Application, mandate: &Mandate) -> bool {
    let account = &mandate.seat.account;
    let acts = application.acts.get(account).is_some_and(|acts| acts.len() > 1);
    let declared = state.governance.declarations.get(account).is_some_and(|all| !all.interests.is_empty());
    let owned =
        state.governance.organisations.values().any(|organisation| !organisation.controllers.is_empty());
    let own = application
        .current
        .content
        .organisations()
        .any(|id| state.governance.mandates_held(account).any(|held| held.seat.organisation == id));
    !acts && !declared && !owned && !own
}

/// What the councils gave is what the line asked for, share by share.
fn within_the_package(
    state: &State,
    application: &Application,
    decided: &rozum_model::governance::Decided,
) -> Vec<Reason> {
    let package = decided.before.package.and_then(|id| state.governance.package(id));
    let own = Matter::Application(application.id);
    let line = package.and_then(|package| package.lines.iter().find(|line| line.matter == own));
    let Some(line) = line else { return vec![broken(4, "decided outside a package", &application.id)] };
    let mut wrong = Vec::new();
    if !decided.shares.iter().all(|share| line.shares.contains(share)) {
        wrong.push("a share that was not proposed");
    }
    let approved = |region| {
        let of = decided.resolutions.iter().find(|resolution| resolution.region == region);
        of.is_some_and(|resolution| resolution.verdict == rozum_model::governance::Verdict::Approve)
    };
    if !decided.shares.iter().all(|share| approved(share.region)) {
        wrong.push("a share that its council did not approve");
    }
    if line.conditions != decided.before.vote.conditions {
        wrong.push("conditions that were not proposed");
    }
    wrong.into_iter().map(|what| broken(4, what, &application.id)).collect()
}

pub(super) fn check_packages(state: &State) -> Vec<Reason> {
    let packages = state.governance.calls.values().flat_map(|call| &call.packages);
    packages.flat_map(|package| check_package(state, package)).collect()
}

fn check_package(state: &State, package: &Package) -> Vec<Reason> {
    let mut wrong = Vec::new();
    let hash = Sha256::digest(package_bytes(package.id, &package.lines));
    if hash.iter().map(|byte| format!("{byte:02x}")).collect::<String>() != package.hash {
        wrong.push("a package that is not its hash");
    }
    let mut regions = BTreeSet::new();
    for resolution in &package.resolutions {
        if !regions.insert(resolution.region) {
            wrong.push("a region that decided twice");
        }
        let sitting = state.governance.sitting(resolution.sitting);
        let item = sitting.and_then(|sitting| sitting.item(Matter::Package(package.id)));
        let read =
            |opinion: &Opinion| matches!(opinion, Opinion::Council { hash, .. } if *hash == package.hash);
        let ballots = item.map(|item| item.ballots.as_slice()).unwrap_or_default();
        if resolution.hash != package.hash || !ballots.iter().all(|ballot| read(&ballot.opinion)) {
            wrong.push("a resolution on another text");
        }
        let day = sitting.map_or(Day::MIN, |sitting| sitting.day);
        let seats = seats(&state.governance, resolution.sitting.body(), day, &resolution.decided);
        if !ballots.iter().all(|ballot| seats.iter().any(|seat| seat.id == ballot.mandate)) {
            wrong.push("a ballot without a seat");
        }
        if ballots.is_empty() && resolution.verdict != rozum_model::governance::Verdict::Return {
            wrong.push("a resolution that nobody voted for");
        }
    }
    wrong.into_iter().map(|what| broken(4, what, &package.id)).collect()
}
