//! Vote: in a working group with a reason for each criterion, in a council on the hash of the package.

use super::Decided;
use super::hall::Hall;
use super::step::Step;
use crate::Refusal;
use crate::texts::{Field, required};
use rozum_model::event::FundingEvent;
use rozum_model::governance::{Matter, Opinion, SittingId};
use rozum_model::{AccountId, Reason};

pub(super) fn decide(step: &Step<'_>, sitting: SittingId, matter: Matter, opinion: &Opinion) -> Decided {
    let hall = Hall::open(step, sitting, matter)?;
    let account = step.account()?;
    let mut reasons = may_vote(step, &hall, account);
    match (matter, opinion) {
        (Matter::Package(id), Opinion::Council { hash, reason, .. }) => {
            required(Field::only("reason"), reason, &mut reasons);
            let package = step.state.governance.package(id);
            if package.is_none_or(|package| package.hash != *hash) {
                reasons.push(Reason::new("package-hash-stale").with("package", id.to_string()));
            }
        }
        (
            Matter::Application(id) | Matter::Modification { application: id, .. },
            Opinion::Group { reasons: given, .. },
        ) => {
            let asked = step.call(step.application(id)?.call)?.terms.criteria.len();
            if given.len() != asked {
                let reason = Reason::new("reasons-not-for-each").with("count", given.len());
                reasons.push(reason.with("asked", asked));
            }
            for (index, reason) in given.iter().enumerate() {
                required(Field::of("ballot-reason", index), reason, &mut reasons);
            }
        }
        _ => reasons.push(Reason::new("ballot-of-another-kind").with("matter", matter.to_string())),
    }
    Refusal::if_any(reasons)?;
    // Among those present by now.
    let mandate = hall.sitting.present().iter().find(|present| present.account == *account);
    let mandate = mandate.map(|present| present.mandate).ok_or_else(|| absent(account))?;
    let (account, opinion) = (account.clone(), opinion.clone());
    Ok(vec![FundingEvent::BallotCast { sitting, matter, account, mandate, opinion }])
}

fn absent(account: &AccountId) -> Reason {
    Reason::new("ballot-of-an-absent").with("account", account.as_str())
}

/// What keeps a member from voting on the point.
fn may_vote(step: &Step<'_>, hall: &Hall<'_>, account: &AccountId) -> Vec<Reason> {
    let named = |reason: Reason| reason.with("account", account.as_str());
    let mut reasons = hall.bound(step, account);
    if hall.recused(account) {
        reasons.push(named(Reason::new("ballot-of-the-recused")));
    }
    if !hall.sitting.present().iter().any(|present| present.account == *account) {
        reasons.push(absent(account));
    }
    if hall.item.ballots.iter().any(|ballot| ballot.account == *account) {
        reasons.push(named(Reason::new("ballot-already-cast")));
    }
    let declared = step.state.governance.declarations.get(account);
    if declared.is_none_or(|declaration| declaration.stated.is_none()) {
        reasons.push(named(Reason::new("interests-not-stated")));
    }
    if step.day != hall.sitting.day {
        let reason = Reason::new("sitting-not-today").with("sitting", hall.sitting.id.to_string());
        reasons.push(reason.with("day", hall.sitting.day.to_string()).with("today", step.day.to_string()));
    }
    reasons
}

#[cfg(test)]
mod tests {
    use crate::samples::funding::{
        GROUP, SECRETARY, council, first, group, package, resolving, sitting, sitting_council, sitting_group,
        voting,
    };
    use crate::samples::seats::{KEEPER, NATIONAL, done, ids, no, person};
    use rozum_model::Actor;
    use rozum_model::command::FundingCommand;
    use rozum_model::governance::{Choice, Matter, Opinion, Verdict};

    fn here() -> (rozum_model::governance::SittingId, Matter) {
        (sitting(group(), 1), Matter::Application(first()))
    }

    #[test]
    fn a_member_who_is_there_votes_once_with_reasons() {
        let mut state = sitting_group();
        let (sitting, matter) = here();
        let vote = |choice| voting(sitting, matter, choice);
        for stranger in [Actor::Operator, person(KEEPER), person(NATIONAL[0]), person(SECRETARY), person(12)]
        {
            assert_eq!(no(&state, 40, &stranger, vote(Choice::For)), ["only-a-member body=05-B03"]);
        }
        let opinion = Opinion::Group { choice: Choice::For, reasons: vec![" ".to_owned()] };
        assert_eq!(
            no(&state, 40, &person(5), FundingCommand::CastBallot { sitting, matter, opinion }),
            ["reasons-not-for-each count=1 asked=2", "text-empty field=ballot-reason number=1"]
        );
        let late = no(&state, 41, &person(5), vote(Choice::For));
        assert_eq!(late, ["sitting-not-today sitting=05-B03-S01 day=1970-02-10 today=1970-02-11"]);
        done(&mut state, 40, &person(5), vote(Choice::For));
        assert_eq!(
            no(&state, 40, &person(5), vote(Choice::Against)),
            ["ballot-already-cast account=a-0000000000000005"]
        );
        let other = Matter::Application("05-A002".parse().unwrap());
        assert_eq!(
            no(&state, 40, &person(6), voting(sitting, other, Choice::For)),
            ["matter-not-on-the-agenda sitting=05-B03-S01 matter=05-A002"]
        );
        let verdict =
            Opinion::Council { verdict: Verdict::Approve, hash: String::new(), reason: "так".to_owned() };
        let wrong = FundingCommand::CastBallot { sitting, matter, opinion: verdict };
        assert_eq!(no(&state, 40, &person(6), wrong), ["ballot-of-another-kind matter=05-A001"]);
    }

    #[test]
    fn the_absent_do_not_vote() {
        let mut state = crate::samples::funding::consulted();
        let (sitting, matter) = here();
        done(&mut state, 31, &person(SECRETARY), crate::samples::funding::agenda(group(), 40, &[matter]));
        let vote = || voting(sitting, matter, Choice::For);
        let early = ids(no(&state, 39, &person(5), vote()));
        assert_eq!(early, ["ballot-of-an-absent", "sitting-not-today"]);
        assert_eq!(no(&state, 40, &person(5), vote()), ["ballot-of-an-absent account=a-0000000000000005"]);
        done(&mut state, 40, &person(SECRETARY), crate::samples::funding::attending(sitting, &GROUP[1..]));
        assert_eq!(no(&state, 40, &person(5), vote()), ["ballot-of-an-absent account=a-0000000000000005"]);
    }

    #[test]
    fn who_stated_no_interests_does_not_vote() {
        let mut state = crate::samples::funding::consulted();
        let seat = crate::samples::seats::seat(15, 5, 31, 2000);
        crate::samples::seats::seated(&mut state, 31, group(), seat);
        let (sitting, matter) = here();
        done(&mut state, 31, &person(SECRETARY), crate::samples::funding::agenda(group(), 40, &[matter]));
        done(&mut state, 40, &person(SECRETARY), crate::samples::funding::attending(sitting, &[15]));
        let found = no(&state, 40, &person(15), voting(sitting, matter, Choice::For));
        assert_eq!(found, ["interests-not-stated account=a-000000000000000f"]);
    }

    #[test]
    fn a_council_votes_on_the_text_that_it_read() {
        let state = sitting_council();
        let sitting = sitting(council(), 1);
        let matter = Matter::Package(package());
        assert!(
            no(&state, 60, &person(12), resolving(&state, sitting, package(), Verdict::Approve)).is_empty()
        );
        let opinion =
            Opinion::Council { verdict: Verdict::Approve, hash: "0".repeat(64), reason: "так".to_owned() };
        let stale = FundingCommand::CastBallot { sitting, matter, opinion };
        assert_eq!(no(&state, 60, &person(12), stale), ["package-hash-stale package=05-C01-P01"]);
        let choice = voting(sitting, matter, Choice::For);
        assert_eq!(ids(no(&state, 60, &person(12), choice)), ["ballot-of-another-kind"]);
    }
}
