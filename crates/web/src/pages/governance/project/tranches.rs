//! Tranches of the contract: whether their milestone was reached, and how much of them is paid. Payments are made by report;
//! they pay the tranches in the order in which these became due.

use rozum_model::governance::{Implementing, Kopecks, Mark, Report, ReportStage, Stage, Tranche};

/// A tranche with what became of it.
pub struct TrancheShown<'a> {
    /// What the contract says.
    pub tranche: &'a Tranche,
    /// The event with which it became due, and the number of the report that showed it.
    pub due: Option<(&'a Mark, Option<usize>)>,
    /// Paid of it.
    pub paid: Kopecks,
    /// The last payment for it.
    pub paid_by: Option<&'a Mark>,
}

/// All tranches in the order of the contract.
pub fn tranches(stage: &Stage) -> Vec<TrancheShown<'_>> {
    let Some(contracted) = stage.contracted() else { return Vec::new() };
    let work = stage.work();
    let shown = |tranche| TrancheShown {
        tranche,
        due: work.and_then(|work| due(work, tranche)),
        paid: Kopecks::ZERO,
        paid_by: None,
    };
    let mut all: Vec<_> = contracted.contract.terms.tranches.iter().map(shown).collect();
    let payments = work.into_iter().flat_map(|work| &work.reports).filter_map(|report| payment(report));
    pay(&mut all, payments.collect());
    all
}

fn due<'a>(work: &'a Implementing, tranche: &Tranche) -> Option<(&'a Mark, Option<usize>)> {
    let Some(milestone) = tranche.milestone else { return Some((&work.started, None)) };
    (1..).zip(&work.reports).find_map(|(number, report)| {
        let certificate = report.stage.certificate()?;
        certificate.reached.contains(&milestone).then_some((&certificate.certified, Some(number)))
    })
}

fn payment(report: &Report) -> Option<(Kopecks, &Mark)> {
    let ReportStage::Paid { certificate, paid, .. } = &report.stage else { return None };
    Some((Kopecks::sum(certificate.shares.iter().map(|share| share.amount))?, paid))
}

fn pay<'a>(all: &mut [TrancheShown<'a>], mut payments: Vec<(Kopecks, &'a Mark)>) {
    payments.sort_by_key(|(_, mark)| mark.seq);
    let mut order: Vec<&mut TrancheShown<'a>> = all.iter_mut().filter(|one| one.due.is_some()).collect();
    order.sort_by_key(|one| one.due.map(|(mark, _)| mark.seq));
    for (amount, mark) in payments {
        let mut left = amount.0;
        for one in &mut order {
            let whole = Kopecks::sum(one.tranche.shares.iter().map(|share| share.amount)).unwrap_or_default();
            let part = left.min(whole.0.saturating_sub(one.paid.0));
            if part > 0 {
                one.paid = Kopecks(one.paid.0.saturating_add(part));
                one.paid_by = Some(mark);
                left -= part;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rozum_model::Actor;
    use rozum_model::governance::Share;

    fn mark(seq: u64) -> Mark {
        Mark { by: Actor::System, at: rozum_model::Timestamp::from_microsecond(0).unwrap(), seq }
    }

    fn tranche(milestone: Option<u16>, amount: u64) -> Tranche {
        Tranche {
            milestone,
            shares: vec![Share { region: "UA-05".parse().unwrap(), amount: Kopecks(amount) }],
        }
    }

    #[test]
    fn payments_pay_what_became_due_first() {
        let (marks, tranches) = (
            [mark(1), mark(5), mark(7), mark(9)],
            [tranche(Some(2), 30), tranche(None, 50), tranche(Some(1), 20)],
        );
        let due = [Some(&marks[1]), Some(&marks[0]), None];
        let mut all: Vec<_> = tranches
            .iter()
            .zip(due)
            .map(|(tranche, due)| TrancheShown {
                tranche,
                due: due.map(|mark| (mark, None)),
                paid: Kopecks::ZERO,
                paid_by: None,
            })
            .collect();
        pay(&mut all, vec![(Kopecks(15), &marks[3]), (Kopecks(60), &marks[2])]);
        let paid: Vec<_> = all.iter().map(|one| (one.paid.0, one.paid_by.map(|mark| mark.seq))).collect();
        assert_eq!(paid, [(25, Some(9)), (50, Some(7)), (0, None)]);
    }
}
