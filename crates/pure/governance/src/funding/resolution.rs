//! What follows from a council's decision for each line of the package. Every region that is asked
//! decides on its own share; a refusal blocks that share and no other. A line is decided once all its
//! regions have: returned when one of them sent it back, else approved with the shares of those that
//! approved, rejected when none did. No line is added, dropped or priced anew.

use super::step::Step;
use crate::implementation::bounds;
use rozum_model::RegionIso;
use rozum_model::event::{FundingEvent, ImplementationEvent};
use rozum_model::governance::{
    ApplicationId, Matter, ModificationStage, Outcome, Package, PackageId, PackageLine, Share, Stage, Verdict,
};

/// Events of the applications that are decided with this verdict of a region.
pub(super) fn decided(
    step: &Step<'_>,
    id: PackageId,
    region: Option<RegionIso>,
    verdict: Verdict,
) -> Vec<FundingEvent> {
    let (Some(package), Some(region)) = (step.state.governance.package(id), region) else {
        return Vec::new();
    };
    let lines = package.lines.iter().filter(|line| line.shares.iter().any(|share| share.region == region));
    let event = |line: &PackageLine| {
        let Matter::Application(application) = line.matter else { return None };
        if !waits(step, application, id) {
            return None;
        }
        let (verdict, shares) = of_line(package, line, region, verdict)?;
        Some(FundingEvent::ApplicationDecided { application, package: id, verdict, shares })
    };
    lines.filter_map(event).collect()
}

/// Events of the changes of projects that are decided with these events: a change holds when every region
/// that it asks approves it, and when no report has overtaken it since it was asked for.
pub(super) fn changes(step: &Step<'_>, events: &[FundingEvent]) -> Vec<ImplementationEvent> {
    let closed = events.iter().find_map(|event| match event {
        FundingEvent::VoteClosed {
            sitting,
            matter: Matter::Package(id),
            outcome: Outcome::Council(verdict),
        } => Some((sitting.body().region()?, step.state.governance.package(*id)?, *verdict)),
        _ => None,
    });
    let Some((region, package, verdict)) = closed else { return Vec::new() };
    let lines = package.lines.iter().filter(|line| line.shares.iter().any(|share| share.region == region));
    lines.filter_map(|line| change(step, package, line, region, verdict)).collect()
}

fn change(
    step: &Step<'_>,
    package: &Package,
    line: &PackageLine,
    region: RegionIso,
    verdict: Verdict,
) -> Option<ImplementationEvent> {
    let Matter::Modification { application, number } = line.matter else { return None };
    let found = step.state.governance.application(application)?;
    // What was terminated since is not decided on any more.
    let work = found.stage.under_way()?;
    let modification = work.modification(number)?;
    let (ModificationStage::Proposed(_), Some((verdict, shares))) =
        (&modification.stage, of_line(package, line, region, verdict))
    else {
        return None;
    };
    let overtaken = !bounds(found, work, &modification.content).is_empty();
    let accepted = verdict == Verdict::Approve && shares == line.shares && !overtaken;
    Some(ImplementationEvent::ModificationDecided {
        application,
        number,
        accepted,
        reason: package.id.to_string(),
    })
}

/// Whether the application still waits for this package; its applicant may have taken it back.
fn waits(step: &Step<'_>, application: ApplicationId, package: PackageId) -> bool {
    step.state.governance.application(application).is_some_and(|application| match &application.stage {
        Stage::Proposed(voted) => voted.package == Some(package),
        _ => false,
    })
}

/// Verdict and shares of a line, once all its regions have decided.
fn of_line(
    package: &Package,
    line: &PackageLine,
    region: RegionIso,
    verdict: Verdict,
) -> Option<(Verdict, Vec<Share>)> {
    let of = |share: &Share| {
        let earlier = || package.resolution(share.region).map(|resolution| resolution.verdict);
        let own = (share.region == region).then_some(verdict);
        own.or_else(earlier).map(|verdict| (*share, verdict))
    };
    let verdicts: Vec<(Share, Verdict)> = line.shares.iter().map(of).collect::<Option<_>>()?;
    if verdicts.iter().any(|(_, verdict)| *verdict == Verdict::Return) {
        return Some((Verdict::Return, Vec::new()));
    }
    let approved = verdicts.iter().filter(|(_, verdict)| *verdict == Verdict::Approve);
    let shares: Vec<Share> = approved.map(|(share, _)| *share).collect();
    let verdict = if shares.is_empty() { Verdict::Reject } else { Verdict::Approve };
    Some((verdict, shares))
}

#[cfg(test)]
mod tests {
    use crate::samples::document;
    use crate::samples::funding::{
        APPLICANT, COUNCIL, SECRETARY, agenda, attending, called_with, closing_vote, consult, content,
        council, first, forming, package, propose, resolving, sitting, stage, stating, submitting, terms,
    };
    use crate::samples::seats::{done, other_region, person, seat, seated};
    use rozum_model::command::BodiesCommand;
    use rozum_model::governance::{
        BodyFacts, BodyId, BodyKind, BudgetLine, Kopecks, Matter, Share, Source, Verdict,
    };
    use rozum_model::{Actor, State};

    fn other_council() -> BodyId {
        BodyId::new(Some(other_region()), 2)
    }

    /// A package that asks region 05 for 6,000 and region 14 for 1,000; both councils sit on day 60.
    fn shared() -> State {
        let mut wide = terms();
        wide.allocations.push(Share { region: other_region(), amount: Kopecks(200_000) });
        let mut state = called_with(wide);
        for kind in [BodyKind::Secretariat, BodyKind::Council] {
            let facts = BodyFacts { name: kind.code().to_owned(), kind, act: document() };
            done(
                &mut state,
                1,
                &Actor::Operator,
                BodiesCommand::OpenBody { region: Some(other_region()), facts },
            );
        }
        seated(&mut state, 1, BodyId::new(Some(other_region()), 1), seat(15, 5, 1, 2000));
        seated(&mut state, 1, other_council(), seat(16, 5, 1, 2000));
        stating(&mut state, 1, 16, &[]);
        let mut asked = content(600_000, 400_000);
        let source = Source::Regional { region: other_region() };
        asked.budget.push(BudgetLine { source, year: 1971, milestone: 1, amount: Kopecks(100_000) });
        done(&mut state, 2, &person(APPLICANT), submitting(asked));
        consult(&mut state, first(), [8, 8]);
        propose(&mut state, 40, 1, &[first()]);
        done(&mut state, 41, &person(SECRETARY), forming(&[Matter::Application(first())]));
        let matter = Matter::Package(package());
        done(&mut state, 42, &person(SECRETARY), agenda(council(), 60, &[matter]));
        done(&mut state, 42, &person(15), agenda(other_council(), 60, &[matter]));
        done(&mut state, 60, &person(SECRETARY), attending(sitting(council(), 1), &COUNCIL));
        done(&mut state, 60, &person(15), attending(sitting(other_council(), 1), &[16]));
        state
    }

    fn decide(state: &mut State, own: bool, verdict: Verdict) {
        let (body, secretary, members): (_, _, &[u64]) =
            if own { (council(), SECRETARY, &COUNCIL) } else { (other_council(), 15, &[16]) };
        let here = sitting(body, 1);
        for member in members {
            let ballot = resolving(state, here, package(), verdict);
            done(state, 60, &person(*member), ballot);
        }
        done(state, 60, &person(secretary), closing_vote(here, Matter::Package(package())));
    }

    fn given(state: &State) -> Vec<(String, u64)> {
        let decided = state.governance.application(first()).unwrap().stage.decided().unwrap();
        decided.shares.iter().map(|share| (share.region.to_string(), share.amount.0)).collect()
    }

    #[test]
    fn nothing_is_decided_before_every_region_has() {
        let mut state = shared();
        decide(&mut state, true, Verdict::Approve);
        assert_eq!(stage(&state, first()), "proposed");
        decide(&mut state, false, Verdict::Approve);
        assert_eq!(stage(&state, first()), "approved");
        assert_eq!(given(&state), [("UA-05".to_owned(), 600_000), ("UA-14".to_owned(), 100_000)]);
    }

    #[test]
    fn a_refusal_blocks_that_share_only() {
        let mut state = shared();
        decide(&mut state, false, Verdict::Reject);
        decide(&mut state, true, Verdict::Approve);
        assert_eq!(
            (stage(&state, first()), given(&state)),
            ("approved", vec![("UA-05".to_owned(), 600_000)])
        );
        let mut state = shared();
        decide(&mut state, true, Verdict::Reject);
        decide(&mut state, false, Verdict::Reject);
        assert_eq!((stage(&state, first()), given(&state)), ("rejected", Vec::new()));
        assert!(crate::invariants::check(&state).is_empty());
    }

    #[test]
    fn one_return_sends_the_whole_line_back() {
        let mut state = shared();
        decide(&mut state, true, Verdict::Approve);
        decide(&mut state, false, Verdict::Return);
        assert_eq!((stage(&state, first()), given(&state)), ("returned", Vec::new()));
    }
}
