//! A sitting as its rules see it: who could vote on a point, who is bound to step aside, who came.

use super::step::Step;
use crate::{acts, interests};
use rozum_model::governance::{
    Act, Application, BodyKind, Item, Mandate, Matter, PackageId, Present, Sitting, SittingId,
};
use rozum_model::{AccountId, Reason};

/// A point of a sitting.
pub(super) struct Hall<'a> {
    pub(super) sitting: &'a Sitting,
    pub(super) item: &'a Item,
    /// What the body is; a sitting has one.
    pub(super) kind: BodyKind,
}

/// A sitting that is there and was not called off.
pub(super) fn sitting<'a>(step: &Step<'a>, id: SittingId) -> Result<&'a Sitting, Reason> {
    let named = |reason: Reason| reason.with("sitting", id.to_string());
    match step.state.governance.sitting(id) {
        None => Err(named(Reason::new("sitting-unknown"))),
        Some(found) if found.cancelled.is_some() => Err(named(Reason::new("sitting-cancelled"))),
        Some(found) => Ok(found),
    }
}

impl<'a> Hall<'a> {
    /// A point on which the vote is not closed.
    pub(super) fn open(step: &Step<'a>, id: SittingId, matter: Matter) -> Result<Self, Reason> {
        let sitting = sitting(step, id)?;
        let named =
            |reason: Reason| reason.with("sitting", id.to_string()).with("matter", matter.to_string());
        let item = sitting.item(matter).ok_or_else(|| named(Reason::new("matter-not-on-the-agenda")))?;
        if item.closed.is_some() {
            return Err(named(Reason::new("vote-already-closed")));
        }
        let body = step.state.governance.body(id.body());
        let kind = body.ok_or_else(|| named(Reason::new("sitting-unknown")))?.facts.kind;
        Ok(Self { sitting, item, kind })
    }

    /// What a vote here counts as on an application.
    pub(super) const fn act(&self) -> Act {
        match self.kind {
            BodyKind::Council => Act::Resolved,
            _ => Act::Voted,
        }
    }

    /// The applications that the point is about.
    pub(super) fn applications(&self, step: &Step<'a>) -> Vec<&'a Application> {
        of_matter(step, self.item.point.matter)
    }

    /// Why somebody must step aside: what they did on it, what ties them to it.
    pub(super) fn bound(&self, step: &Step<'a>, account: &AccountId) -> Vec<Reason> {
        let of = |application: &&'a Application| {
            let done = acts::check(application, account, self.act());
            let tied = interests::interests(step.state, application, account, step.day);
            done.into_iter().chain(tied).collect::<Vec<_>>()
        };
        self.applications(step).iter().flat_map(of).collect()
    }

    /// Whether somebody stepped aside by themselves.
    pub(super) fn recused(&self, account: &AccountId) -> bool {
        self.item.recusals.iter().any(|recusal| recusal.account == *account)
    }

    fn aside(&self, step: &Step<'a>, account: &AccountId) -> bool {
        self.recused(account) || !self.bound(step, account).is_empty()
    }

    /// Seats of the body on the day of the sitting.
    pub(super) fn seats(&self, step: &Step<'a>) -> Vec<&'a Mandate> {
        let (body, day) = (self.sitting.id.body(), self.sitting.day);
        let spans = |mandate: &&Mandate| mandate.span().is_some_and(|span| span.has(day));
        step.state.governance.mandates_of(body).filter(spans).collect()
    }

    /// Seats whose holders may vote on the point: the recused leave the denominator.
    pub(super) fn entitled(&self, step: &Step<'a>) -> usize {
        self.seats(step).into_iter().filter(|mandate| !self.aside(step, &mandate.seat.account)).count()
    }

    /// Those present who may vote on the point and whose seat has not fallen since they came.
    pub(super) fn voters(&self, step: &Step<'a>) -> Vec<&'a Present> {
        let seats = self.seats(step);
        let sits = |present: &&Present| seats.iter().any(|mandate| mandate.id == present.mandate);
        let present = self.sitting.present().iter().filter(sits);
        present.filter(|present| !self.aside(step, &present.account)).collect()
    }
}

/// The applications that a matter is about.
pub(super) fn of_matter<'a>(step: &Step<'a>, matter: Matter) -> Vec<&'a Application> {
    let governance = &step.state.governance;
    match matter {
        Matter::Application(id) | Matter::Modification { application: id, .. } => {
            governance.application(id).into_iter().collect()
        }
        Matter::Package(id) => in_package(step, id),
    }
}

fn in_package<'a>(step: &Step<'a>, id: PackageId) -> Vec<&'a Application> {
    let lines = step.state.governance.package(id).into_iter().flat_map(|package| &package.lines);
    lines
        .flat_map(|line| match line.matter {
            // A package lies in no package.
            Matter::Package(_) => Vec::new(),
            matter => of_matter(step, matter),
        })
        .collect()
}
