//! F17: money that does not follow the order of priorities. Page: `docs/methods/risk-order-of-money.md`.

use super::money_by_priority;
use crate::indicator::{Basis, Family, Indicator, Side, Unit};
use crate::money::wide;
use crate::outcome::{Finding, Input, Place};
use crate::subject::Subject;
use crate::view::Case;
use rozum_model::{PriorityId, Reason, RegionIso};

pub(crate) static INDICATOR: Indicator = Indicator {
    id: "F17",
    slug: "order-of-money",
    family: Family::Funding,
    basis: Basis::Literature,
    proposed: true,
    side: Side::Below,
    unit: Unit::Index,
    threshold: |thresholds| thresholds.order,
    run,
};

/// Funded priorities below which an order says nothing.
const LEAST_PRIORITIES: usize = 3;

fn run(case: &Case<'_>) -> Vec<Finding> {
    let sums: Vec<(PriorityId, u128)> =
        money_by_priority(case).into_iter().map(|(id, money)| (id, money.whole())).collect();
    case.funding.regions.iter().map(|region| of(case, *region, &sums)).collect()
}

fn of(case: &Case<'_>, region: RegionIso, sums: &[(PriorityId, u128)]) -> Finding {
    let subject = Subject::Strategy(region);
    let stated = case.supplied.orders.get(&region);
    let place = |id: PriorityId| match stated {
        Some(order) => order.iter().position(|one| *one == id),
        None => case.funding.priorities.iter().find(|row| row.id == id).map(|row| row.place),
    };
    let own = sums.iter().filter(|(id, _)| id.region() == region);
    let mut ranked: Vec<_> = own.filter_map(|(id, money)| Some((place(*id)?, *id, *money))).collect();
    ranked.sort_unstable();
    let funded = ranked.iter().filter(|(_, _, money)| *money > 0).count();
    let Some(tau) = kendall(&ranked).filter(|_| funded >= LEAST_PRIORITIES) else {
        let why = Reason::new("risk-missing-order").with("region-of", region.to_string());
        return INDICATOR.missing(subject, why.with("count", funded).with("least", LEAST_PRIORITIES));
    };
    let order = if stated.is_some() { "stated" } else { "document" };
    let mut inputs = vec![Input::text("order", order, Place::Region(region))];
    let money = |amount| rozum_model::governance::Kopecks(u64::try_from(amount).unwrap_or(u64::MAX));
    inputs.extend(
        ranked.iter().map(|(_, id, sum)| Input::money("approved", money(*sum), Place::Priority(*id))),
    );
    INDICATOR.judge(case, subject, tau, inputs, || {
        Reason::new("risk-f17-flag").with("region-of", region.to_string()).with("count", funded)
    })
}

/// Kendall's tau-b of an order with amounts that should fall along it; `None` when all amounts are equal.
fn kendall(ranked: &[(usize, PriorityId, u128)]) -> Option<f64> {
    let (mut kept, mut inverted, mut tied) = (0_u32, 0_u32, 0_u32);
    for (at, (_, _, first)) in ranked.iter().enumerate() {
        for (_, _, later) in &ranked[at + 1..] {
            match first.cmp(later) {
                std::cmp::Ordering::Greater => kept += 1,
                std::cmp::Ordering::Less => inverted += 1,
                std::cmp::Ordering::Equal => tied += 1,
            }
        }
    }
    let (distinct, all) = (wide((kept + inverted).into()), wide((kept + inverted + tied).into()));
    (distinct > 0.0).then(|| (f64::from(kept) - f64::from(inverted)) / (distinct * all).sqrt())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_works() {
        crate::examples::check(&INDICATOR);
    }

    #[test]
    fn equal_sums_are_ties_and_all_equal_have_no_order() {
        let id = |number| PriorityId::new("UA-05".parse().unwrap(), number);
        let ranked = |sums: [u128; 3]| {
            (1..).zip(sums).map(|(at, sum)| (usize::from(at), id(at), sum)).collect::<Vec<_>>()
        };
        assert_eq!(kendall(&ranked([5, 5, 5])), None);
        // One pair of three is tied, two are kept: 2 / √(2 × 3).
        assert!((kendall(&ranked([5, 5, 1])).unwrap() - 2.0 / 6.0_f64.sqrt()).abs() < 1e-12);
    }

    #[test]
    fn a_stated_order_goes_before_that_of_the_document() {
        let mut lines = "strategy UA-05 from=2021-01-01 texts=\"молоко|верстати|насоси\"\n".to_owned();
        for (number, sum) in [(1, 100), (2, 200), (3, 300)] {
            lines += &format!(
                "body 05-B0{number} priority=05-P0{number}\ncall 05-C0{number} group=05-B0{number}\n"
            );
            lines += &format!("application 05-A00{number} call=05-C0{number} asked={sum}\n");
        }
        let value =
            |lines: &str| crate::examples::found(&INDICATOR, lines)[0].outcome.measured().unwrap().value;
        assert_eq!(value(&lines), Some(-1.0));
        assert_eq!(value(&format!("{lines}order UA-05 05-P03 05-P02 05-P01")), Some(1.0));
    }
}
