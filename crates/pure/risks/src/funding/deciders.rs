//! Who decided on an application, as what and when.

use crate::outcome::Place;
use crate::view::Project;
use rozum_model::AccountId;
use rozum_model::governance::Act;
use rozum_model::time::Day;

/// A person who decided something on an application.
#[derive(Debug, Clone, Copy)]
pub(super) struct Decider<'a> {
    pub(super) account: &'a AccountId,
    pub(super) act: Act,
    pub(super) day: Day,
    pub(super) event: u64,
}

impl Decider<'_> {
    pub(super) fn place(&self) -> Place {
        Place::Account(self.account.clone())
    }
}

impl<'a> Project<'a> {
    /// Assessors, then the working group, then the councils; whoever stepped aside cast no ballot.
    pub(super) fn deciders(&self) -> impl Iterator<Item = Decider<'a>> + use<'a> {
        let assessed = self.assessments.iter().map(|assessment| Decider {
            account: &assessment.assessor,
            act: Act::Assessed,
            day: assessment.submitted.day(),
            event: assessment.submitted.seq,
        });
        let votes = self.vote.into_iter().flat_map(|vote| {
            let day = vote.closed.day();
            vote.ballots.iter().map(move |ballot| Decider {
                account: &ballot.account,
                act: Act::Voted,
                day,
                event: ballot.cast.seq,
            })
        });
        let resolved = self.resolutions.iter().flat_map(|resolution| {
            let (day, event) = (resolution.decided.day(), resolution.decided.seq);
            resolution.voters.iter().map(move |account| Decider { account, act: Act::Resolved, day, event })
        });
        assessed.chain(votes).chain(resolved)
    }
}
