//! How far the money of a project has come. What has not come yet is missing and not zero.

use rozum_model::RegionIso;
use rozum_model::governance::{Application, Implementing, Kopecks, Share, Stage};

/// Money of regions in a project: of one region's share, or of all together.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Money {
    /// Asked for.
    pub asked: Option<Kopecks>,
    /// Approved by councils; `None` before they decided, and after one sent it back.
    pub approved: Option<Kopecks>,
    /// Under contract, and after an early end what was paid of it; `None` before there is a contract.
    pub contracted: Option<Kopecks>,
    /// Certified of what reports claim; `None` before the contract.
    pub certified: Option<Kopecks>,
    /// Paid; `None` before the contract.
    pub paid: Option<Kopecks>,
}

/// The money of an application; `region` narrows it to that region's share.
pub fn money_of(application: &Application, region: Option<RegionIso>) -> Money {
    let stage = &application.stage;
    let host = application.call.region().unwrap_or_else(|| application.region());
    let asked = application.current.content.shares(host);
    let decided = stage.decided().filter(|_| !matches!(stage.reached(), Stage::Returned(_)));
    let contract = stage.contract();
    let bound = rozum_reports::monitoring::bound(application);
    let work = stage.work();
    let certificates = work.into_iter().flat_map(Implementing::certificates);
    let certified = certificates.flat_map(|certificate| &certificate.shares);
    let paid = work.into_iter().flat_map(|work| &work.reports).filter(|r| r.stage.order().is_some());
    let paid = paid.filter_map(|report| report.stage.certificate()).flat_map(|paid| &paid.shares);
    Money {
        asked: asked.and_then(|shares| sum(&shares, region)),
        approved: decided.and_then(|decided| sum(&decided.shares, region)),
        contracted: bound.and_then(|shares| sum(&shares, region)),
        certified: contract.and_then(|_| sum(certified, region)),
        paid: contract.and_then(|_| sum(paid, region)),
    }
}

fn sum<'a>(shares: impl IntoIterator<Item = &'a Share>, region: Option<RegionIso>) -> Option<Kopecks> {
    let own = shares.into_iter().filter(|share| region.is_none_or(|region| share.region == region));
    Kopecks::sum(own.map(|share| share.amount))
}
