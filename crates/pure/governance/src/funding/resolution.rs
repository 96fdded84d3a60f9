//! What follows from a council's decision for each line of the package. Every region that is asked
//! decides on its own share; a refusal blocks that share and no other. A line is decided once all its
//! regions have: returned when one of them sent it back, else approved with the shares of those that
//! approved, rejected when none did. No line is added, dropped or priced anew.

use super::step::Step;
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
/// that it asks approves it.
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
    let modification = found.stage.work()?.modification(number)?;
    let (ModificationStage::Proposed(_), Some((verdict, shares))) =
        (&modification.stage, of_line(package, line, region, verdict))
    else {
        return None;
    };
    let accepted = verdict == Verdict::Approve && shares == line.shares;
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
