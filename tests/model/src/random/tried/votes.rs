//! What is tried in a sitting.

use super::people::interests;
use super::{Draw, anybody, of_body};
use crate::random::founding::region_of;
use rozum_model::command::FundingCommand;
use rozum_model::governance::{BodyId, Choice, Matter, Opinion, Point, Sitting, Verdict};
use rozum_model::time::Day;
use rozum_model::{AccountId, Actor, Command, State};

/// The step that leads on for a matter in a body: agenda, attendance, ballots, count.
pub(super) fn sit(state: &State, today: Day, draw: &Draw, body: BodyId, matter: Matter) -> (Actor, Command) {
    let Some(region) = body.region() else { return (anybody(draw), interests(state, draw)) };
    let secretary = of_body(draw, region, 0);
    let open = |sitting: &&std::sync::Arc<Sitting>| {
        sitting.id.body() == body
            && sitting.cancelled.is_none()
            && sitting.item(matter).is_some_and(|item| item.closed.is_none())
    };
    let Some(sitting) = state.governance.sittings.values().find(open) else {
        let day = today.saturating_add(jiff::Span::new().days(if draw.below(4, 4) == 0 { 5 } else { 16 }));
        let conditional = !matches!(matter, Matter::Package(_)) && draw.1[3].is_multiple_of(4);
        let conditions = if conditional { vec!["дозвіл".to_owned()] } else { Vec::new() };
        let points = vec![Point { matter, conditions }];
        return (secretary, FundingCommand::PublishAgenda { body, day, points }.into());
    };
    let id = sitting.id;
    let recused = sitting.items.iter().any(|item| !item.recusals.is_empty());
    if draw.below(2, 30) == 0
        || recused && draw.below(2, 6) == 0
        || today > sitting.day && sitting.attendance.is_none()
    {
        return (
            secretary,
            FundingCommand::CancelSitting { sitting: id, reason: "перенесено".to_owned() }.into(),
        );
    }
    if sitting.attendance.is_none() {
        let members = state.governance.members(body, today).map(|mandate| mandate.seat.account.clone());
        return (
            secretary,
            FundingCommand::RecordAttendance { sitting: id, present: members.collect() }.into(),
        );
    }
    vote(state, draw, sitting, matter, secretary)
}

fn vote(state: &State, draw: &Draw, sitting: &Sitting, matter: Matter, secretary: Actor) -> (Actor, Command) {
    let id = sitting.id;
    let voted = |account: &AccountId| {
        sitting.item(matter).is_some_and(|item| {
            item.ballots.iter().any(|ballot| ballot.account == *account)
                || item.recusals.iter().any(|recusal| recusal.account == *account)
        })
    };
    let Some(silent) = sitting.present().iter().find(|present| !voted(&present.account)) else {
        return (secretary, FundingCommand::CloseVote { sitting: id, matter }.into());
    };
    let member = Actor::Account(silent.account.clone());
    if draw.below(2, 40) == 0 {
        return (
            member,
            FundingCommand::Recuse { sitting: id, matter, reason: "знайомий".to_owned() }.into(),
        );
    }
    if draw.below(2, 12) == 1 {
        return (secretary, FundingCommand::CloseVote { sitting: id, matter }.into());
    }
    let opinion = if let Matter::Package(package) = matter {
        let hash = state.governance.package(package).map(|found| found.hash.clone()).unwrap_or_default();
        // The members of a council mostly think alike, and councils of a call with them.
        let usual = [Verdict::Approve, Verdict::Reject];
        let other = package.call().region() != Some(region_of(0));
        let verdict = match draw.below(3, 8) {
            0 => Verdict::Return,
            1 => usual[usize::from(!other)],
            _ => usual[usize::from(other)],
        };
        Opinion::Council { verdict, hash, reason: "так".to_owned() }
    } else {
        let choice = [Choice::For, Choice::For, Choice::For, Choice::For, Choice::Against, Choice::Abstain]
            [draw.index(3, 6)];
        Opinion::Group { choice, reasons: vec!["так".to_owned(), "так".to_owned()] }
    };
    (member, FundingCommand::CastBallot { sitting: id, matter, opinion }.into())
}
