//! What reports and modifications of a project add up to.

use super::contract::{Certificate, Modification, ModificationStage, Report, ReportStage};
use super::money::Kopecks;
use super::stage::Implementing;
use crate::RegionIso;
use crate::strategy::Document;

impl ReportStage {
    /// The word in tables, interfaces and reasons.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Submitted => "submitted",
            Self::InControl { .. } => "in-control",
            Self::ClarificationAsked { .. } => "clarification-asked",
            Self::Certified(_) => "certified",
            Self::PaymentAuthorised { .. } => "payment-authorised",
            Self::Paid { .. } => "paid",
        }
    }

    /// What was certified, once something was.
    pub fn certificate(&self) -> Option<&Certificate> {
        match self {
            Self::Certified(certificate)
            | Self::PaymentAuthorised { certificate, .. }
            | Self::Paid { certificate, .. } => Some(certificate),
            Self::Submitted | Self::InControl { .. } | Self::ClarificationAsked { .. } => None,
        }
    }

    /// The payment order, once it was paid.
    pub const fn order(&self) -> Option<&Document> {
        match self {
            Self::Paid { order, .. } => Some(order),
            _ => None,
        }
    }

    /// Whether nothing more is to be done: it was paid, or certified that nothing is.
    pub fn is_settled(&self) -> bool {
        match self {
            Self::Paid { .. } => true,
            Self::Certified(certificate) => {
                certificate.shares.iter().all(|share| share.amount == Kopecks::ZERO)
            }
            _ => false,
        }
    }
}

impl ModificationStage {
    /// The word in tables, interfaces and reasons.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Requested => "requested",
            Self::Proposed(_) => "proposed",
            Self::Accepted { .. } => "accepted",
            Self::Refused { .. } => "refused",
        }
    }
}

impl Certificate {
    /// What it certifies of a region's share; `None` when the sum does not fit.
    pub fn of(&self, region: RegionIso) -> Option<Kopecks> {
        Kopecks::sum(self.shares.iter().filter(|share| share.region == region).map(|share| share.amount))
    }
}

impl Implementing {
    /// The report of that number, from 1.
    pub fn report(&self, number: u16) -> Option<&Report> {
        self.reports.get(usize::from(number).checked_sub(1)?).map(AsRef::as_ref)
    }

    /// The modification of that number, from 1.
    pub fn modification(&self, number: u16) -> Option<&Modification> {
        self.modifications.get(usize::from(number).checked_sub(1)?).map(AsRef::as_ref)
    }

    /// Number of the modification that is not decided on, if there is one.
    pub fn open_modification(&self) -> Option<u16> {
        let open = |stage: &ModificationStage| {
            matches!(stage, ModificationStage::Requested | ModificationStage::Proposed(_))
        };
        (1..).zip(&self.modifications).find(|(_, modification)| open(&modification.stage)).map(|(n, _)| n)
    }

    /// What was certified so far, report by report.
    pub fn certificates(&self) -> impl Iterator<Item = &Certificate> {
        self.reports.iter().filter_map(|report| report.stage.certificate())
    }

    /// Milestones that were seen reached.
    pub fn reached(&self) -> impl Iterator<Item = u16> {
        self.certificates().flat_map(|certificate| certificate.reached.iter().copied())
    }

    /// What was certified of a region's share; `None` when the sum does not fit.
    pub fn certified(&self, region: RegionIso) -> Option<Kopecks> {
        self.certificates().try_fold(Kopecks::ZERO, |sum, one| sum.plus(one.of(region)?))
    }

    /// What was paid of a region's share; `None` when the sum does not fit.
    pub fn paid(&self, region: RegionIso) -> Option<Kopecks> {
        let paid = self.reports.iter().filter(|report| report.stage.order().is_some());
        let mut paid = paid.filter_map(|report| report.stage.certificate());
        paid.try_fold(Kopecks::ZERO, |sum, one| sum.plus(one.of(region)?))
    }
}
