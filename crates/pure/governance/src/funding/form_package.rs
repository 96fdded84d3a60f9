//! Put what the working group proposes before the councils: everything that is proposed and fits, in the
//! order of its assessments. Whoever forms the package chooses nothing; the command names what the
//! person read, so that it is the same.

use super::allocation::{committed, of};
use super::close_assessment::too_few_by_now;
use super::step::Step;
use super::{Decided, ranking};
use crate::{Refusal, numbers};
use rozum_model::event::FundingEvent;
use rozum_model::governance::{
    Application, Call, CallId, Kopecks, Matter, ModificationStage, PackageId, PackageLine, Stage,
    package_bytes,
};
use rozum_model::time::Day;
use rozum_model::{Actor, Reason, RegionIso, State};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// Largest package, in bytes of its lines: it is one event of the journal.
const PACKAGE_BYTES: usize = 60_000;

pub(super) fn decide(step: &Step<'_>, id: CallId, matters: &[Matter]) -> Decided {
    let call = step.call(id)?;
    let named = |reason: Reason| reason.with("call", id.to_string());
    let waiting = waiting(step, call);
    if waiting.is_empty() {
        return Err(named(Reason::new("package-empty")).into());
    }
    let lines = fitting(step, call, waiting);
    let mut reasons = Vec::new();
    if lines.is_empty() {
        reasons.push(named(Reason::new("allocation-exhausted")));
    } else if !lines.iter().map(|line| line.matter).eq(matters.iter().copied()) {
        let names: Vec<String> = lines.iter().map(|line| line.matter.to_string()).collect();
        reasons.push(named(Reason::new("package-not-as-proposed")).with("expected", names.join(", ")));
    }
    Refusal::if_any(reasons)?;
    let number = u16::try_from(call.packages.len() + 1).map_err(|_| numbers::exhausted())?;
    let package = PackageId::new(id, number);
    let hash = hash(package, &lines);
    Ok(vec![FundingEvent::PackageFormed { package, lines, hash }])
}

/// The lines of the package that could be formed of a call now, in their order; a person reads them and
/// then asks for exactly these.
pub fn package_lines(state: &State, id: CallId, day: Day) -> Vec<PackageLine> {
    let step = Step { state, actor: &Actor::System, day, verb: "form-package" };
    step.call(id).map(|call| fitting(&step, call, waiting(&step, call))).unwrap_or_default()
}

/// SHA-256 of the canonical bytes, 64 lower-case hexadecimal digits.
pub(crate) fn hash(id: PackageId, lines: &[PackageLine]) -> String {
    Sha256::digest(package_bytes(id, lines)).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// All lines that could go: changes of projects first, then applications, the better first.
fn waiting(step: &Step<'_>, call: &Call) -> Vec<PackageLine> {
    let own = || step.state.governance.applications.values().filter(|one| one.call == call.id);
    let mut lines: Vec<PackageLine> = own().filter_map(|application| change(call, application)).collect();
    let score = |one: &Application| ranking::score(step.state, &call.terms, one, step.day);
    // What fewer than enough people without an interest assessed is not put before the councils.
    let assessed = own().filter(|application| too_few_by_now(step, application).is_none());
    let mut proposed: Vec<_> =
        assessed.filter_map(|application| Some((score(application), line(call, application)?))).collect();
    proposed.sort_by(|(one, _), (other, _)| ranking::better(*one, *other));
    lines.extend(proposed.into_iter().map(|(_, line)| line));
    lines
}

/// The region whose development fund a call spends.
fn host(call: &Call, application: &Application) -> RegionIso {
    call.id.region().unwrap_or_else(|| application.region())
}

fn line(call: &Call, application: &Application) -> Option<PackageLine> {
    let Stage::Proposed(voted) = &application.stage else { return None };
    let content = &application.current.content;
    voted.package.is_none().then_some(())?;
    Some(PackageLine {
        matter: Matter::Application(application.id),
        title: content.title.clone(),
        shares: content.shares(host(call, application))?,
        conditions: voted.vote.conditions.clone(),
        sitting: voted.vote.sitting,
    })
}

/// A major change that the working group proposes and no package holds yet.
fn change(call: &Call, application: &Application) -> Option<PackageLine> {
    let work = application.stage.under_way()?;
    let waits = (1..).zip(&work.modifications).find_map(|(number, modification)| match &modification.stage {
        ModificationStage::Proposed(vote) => Some((number, modification, vote)),
        _ => None,
    });
    let (number, modification, vote) = waits?;
    let matter = Matter::Modification { application: application.id, number };
    let packaged = call.packages.iter().any(|package| package.lines.iter().any(|line| line.matter == matter));
    (!packaged).then_some(())?;
    Some(PackageLine {
        matter,
        title: modification.content.title.clone(),
        shares: modification.content.shares(host(call, application))?,
        conditions: vote.conditions.clone(),
        sitting: vote.sitting,
    })
}

/// The lines that the allocations still hold: up to the first that does not fit, so that none is
/// funded before a better one.
fn fitting(step: &Step<'_>, call: &Call, lines: Vec<PackageLine>) -> Vec<PackageLine> {
    let mut left: BTreeMap<RegionIso, Kopecks> = BTreeMap::new();
    for share in &call.terms.allocations {
        let used = committed(&step.state.governance, call, share.region);
        let free = used.and_then(|used| share.amount.minus(used)).unwrap_or_default();
        left.insert(share.region, free);
    }
    let mut bytes = 0_usize;
    let mut take = |line: &PackageLine| {
        // What does not fit one event waits for the next package.
        bytes = bytes.saturating_add(serde_json::to_vec(line).map_or(usize::MAX, |line| line.len()));
        if bytes > PACKAGE_BYTES {
            return false;
        }
        let mut after = left.clone();
        for share in &line.shares {
            let more = share.amount.minus(bound_already(step, line, share.region)).unwrap_or_default();
            let free = after.get(&share.region).and_then(|free| free.minus(more));
            let Some(free) = free else { return false };
            after.insert(share.region, free);
        }
        left = after;
        true
    };
    lines.into_iter().take_while(|line| take(line)).collect()
}

/// What a project under way binds already: its change asks only for what it has not.
fn bound_already(step: &Step<'_>, line: &PackageLine, region: RegionIso) -> Kopecks {
    let Matter::Modification { application, .. } = line.matter else { return Kopecks::ZERO };
    let contract = step.state.governance.application(application).and_then(|found| found.stage.contract());
    contract.and_then(|contract| of(&contract.terms.shares, region)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use crate::samples::funding::{
        APPLICANT, SECRETARY, called, content, decided, forming, package, propose, proposed, submitting,
    };
    use crate::samples::seats::{done, no, person};
    use rozum_model::State;
    use rozum_model::governance::{ApplicationId, Kopecks, Matter, Verdict};

    fn id(number: u16) -> ApplicationId {
        ApplicationId::new(Some(crate::samples::REGION), number)
    }

    fn matters(numbers: &[u16]) -> Vec<Matter> {
        numbers.iter().map(|number| Matter::Application(id(*number))).collect()
    }

    /// Applications that ask so much, proposed on day 40, with these scores.
    fn all(mut state: State, asked: &[(u64, [u8; 2])]) -> State {
        let mut ids = Vec::new();
        for (number, (asked, scores)) in (1..).zip(asked) {
            done(&mut state, 2, &person(APPLICANT + u64::from(number)), submitting(content(*asked, *asked)));
            ids.push((id(number), *scores));
        }
        together(&mut state, &ids);
        let ids: Vec<_> = ids.into_iter().map(|(id, _)| id).collect();
        propose(&mut state, 40, 1, &ids);
        state
    }

    fn together(state: &mut State, ids: &[(ApplicationId, [u8; 2])]) {
        use crate::samples::funding::{ASSESSORS, assessing, assigning, screening};
        use rozum_model::command::FundingCommand;
        let by = person(SECRETARY);
        for (id, scores) in ids {
            done(state, 3, &by, screening(*id));
            for assessor in ASSESSORS {
                done(state, 3, &by, assigning(*id, assessor));
                done(state, 3, &person(assessor), assessing(*id, *scores));
            }
            done(state, 3, &by, FundingCommand::CloseAssessment { application: *id });
            let until = crate::samples::seats::day(20);
            done(state, 3, &by, FundingCommand::OpenConsultation { application: *id, until });
        }
        for (id, _) in ids {
            done(state, 30, &by, FundingCommand::CloseConsultation { application: *id });
        }
    }

    #[test]
    fn what_too_few_free_people_assessed_is_not_put_before_councils() {
        let mut state = all(called(), &[(200_000, [5, 5]), (300_000, [9, 9])]);
        let in_what = rozum_model::governance::InterestIn::Application(id(2));
        let interest =
            rozum_model::governance::Interest { in_what, tie: rozum_model::governance::Tie::Other };
        crate::samples::funding::stating(&mut state, 41, 10, &[interest]);
        assert_eq!(no(&state, 41, &person(SECRETARY), forming(&matters(&[1]))), [""; 0]);
    }

    #[test]
    fn the_order_follows_from_the_assessments() {
        let state = all(called(), &[(200_000, [5, 5]), (300_000, [9, 9]), (100_000, [7, 4])]);
        let by = person(SECRETARY);
        let expected = "package-not-as-proposed call=05-C01 expected=05-A002, 05-A003, 05-A001";
        assert_eq!(no(&state, 41, &by, forming(&matters(&[1, 2, 3]))), [expected]);
        assert_eq!(no(&state, 41, &by, forming(&matters(&[2, 3]))), [expected]);
        let mut state = state;
        done(&mut state, 41, &by, forming(&matters(&[2, 3, 1])));
        assert_eq!(no(&state, 41, &by, forming(&[])), ["package-empty call=05-C01"]);
        let package = state.governance.package(package()).unwrap();
        assert_eq!(package.hash.len(), 64);
        assert_eq!(super::hash(package.id, &package.lines), package.hash);
        let mut dearer = package.lines.clone();
        dearer[0].shares[0].amount = Kopecks(300_001);
        assert_ne!(super::hash(package.id, &dearer), package.hash);
    }

    #[test]
    fn it_ends_where_the_money_ends() {
        let state = all(called(), &[(800_000, [9, 9]), (300_000, [8, 8]), (100_000, [7, 7])]);
        let by = person(SECRETARY);
        // 800 + 300 is above 1000; the third would fit, but stands behind the second.
        assert!(no(&state, 41, &by, forming(&matters(&[1]))).is_empty());
        let mut state = state;
        done(&mut state, 41, &by, forming(&matters(&[1])));
        assert_eq!(no(&state, 41, &by, forming(&matters(&[2]))), ["allocation-exhausted call=05-C01"]);
    }

    #[test]
    fn what_a_council_refused_binds_no_money() {
        let left = |state: &State| {
            let call = state.governance.call("05-C01".parse().unwrap()).unwrap();
            super::committed(&state.governance, call, crate::samples::REGION).unwrap()
        };
        assert_eq!(left(&proposed()), Kopecks::ZERO);
        assert_eq!(left(&decided(Verdict::Approve)), Kopecks(600_000));
        assert_eq!(left(&decided(Verdict::Return)), Kopecks::ZERO);
        assert_eq!(left(&decided(Verdict::Reject)), Kopecks::ZERO);
    }
}
