//! What of a call's money is spoken for: put before the councils, approved, contracted, or paid before
//! an early end.

use rozum_model::RegionIso;
use rozum_model::governance::{Application, Call, Governance, Kopecks, Share, Stage};

/// What the applications of a call bind of a region's part; `None` when the sum does not fit.
pub(crate) fn committed(governance: &Governance, call: &Call, region: RegionIso) -> Option<Kopecks> {
    let own = governance.applications.values().filter(|application| application.call == call.id);
    own.map(|application| bound(call, application, region))
        .try_fold(Kopecks::ZERO, |sum, amount| sum.plus(amount?))
}

/// What one application binds of a region's part.
fn bound(call: &Call, application: &Application, region: RegionIso) -> Option<Kopecks> {
    let stage = &application.stage;
    match stage {
        Stage::Withdrawn(_) | Stage::Terminated(_) => {
            stage.work().map_or(Some(Kopecks::ZERO), |work| work.paid(region))
        }
        Stage::Proposed(voted) => {
            let package = voted.package.and_then(|id| call.package(id));
            let lines = package.into_iter().flat_map(|package| &package.lines);
            let own = rozum_model::governance::Matter::Application(application.id);
            lines
                .filter(|line| line.matter == own)
                .try_fold(Kopecks::ZERO, |sum, line| sum.plus(of(&line.shares, region)?))
        }
        Stage::Returned(_) | Stage::Rejected(_) => Some(Kopecks::ZERO),
        _ => match stage.contract() {
            Some(contract) => of(&contract.terms.shares, region),
            None => stage.decided().map_or(Some(Kopecks::ZERO), |decided| of(&decided.shares, region)),
        },
    }
}

/// What shares give for one region; `None` when the sum does not fit.
pub(crate) fn of(shares: &[Share], region: RegionIso) -> Option<Kopecks> {
    Kopecks::sum(shares.iter().filter(|share| share.region == region).map(|share| share.amount))
}
