//! Money under contract, region by region: what is paid is at most what is certified, and that at most the contract.

use rozum_app::rows::{Money, money_of};
use rozum_model::governance::{Application, Kopecks};
use rozum_model::{RegionIso, State};

/// The money of one region.
pub struct Flow {
    /// The region.
    pub region: RegionIso,
    /// Its amounts.
    pub money: Money,
    /// Certified of the contract, as a bar.
    pub certified: String,
    /// Paid of the contract, as a bar.
    pub paid: String,
}

/// Parts of the whole that a bar can show.
const PARTS: u32 = 1_000;

/// Regions that are asked for money, in order.
pub fn flows(state: &State, application: &Application) -> Vec<Flow> {
    let host = application.call.region().unwrap_or_else(|| application.region());
    let asked = application.current.content.shares(host).unwrap_or_default();
    let mut regions: Vec<RegionIso> = asked.iter().map(|share| share.region).collect();
    if let Some(call) = state.governance.call(application.call) {
        // In the order in which the call names the regions.
        let place = |region: &RegionIso| call.terms.allocations.iter().position(|own| own.region == *region);
        regions.sort_by_key(|region| place(region).unwrap_or(usize::MAX));
    }
    regions.into_iter().map(|region| flow(application, region)).collect()
}

fn flow(application: &Application, region: RegionIso) -> Flow {
    let money = money_of(application, Some(region));
    let whole = money.contracted.unwrap_or_default();
    let bar =
        |amount: Option<Kopecks>| rozum_charts::bars::single(part(amount.unwrap_or_default(), whole), PARTS);
    Flow { region, money, certified: bar(money.certified), paid: bar(money.paid) }
}

/// An amount in thousandths of a whole; nothing of nothing.
fn part(amount: Kopecks, whole: Kopecks) -> u32 {
    let thousandths = u128::from(amount.0) * u128::from(PARTS);
    thousandths.checked_div(u128::from(whole.0)).and_then(|part| u32::try_from(part).ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_the_whole() {
        assert_eq!(part(Kopecks(1), Kopecks(3)), 333);
        assert_eq!(part(Kopecks(u64::MAX), Kopecks(u64::MAX)), 1_000);
        assert_eq!(part(Kopecks(0), Kopecks(0)), 0);
    }
}
