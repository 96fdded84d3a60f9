//! Sittings: who came, who steps aside, who votes, what is counted; and packages that wait for a council.

use super::Desk;
use rozum_model::event::Subject;
use rozum_model::governance::{BodyKind, Item, Matter, Package, Sitting};

impl Desk<'_> {
    pub(super) fn sittings(&mut self) {
        for sitting in self.state.governance.sittings.values() {
            let open = sitting.items.iter().any(|item| item.closed.is_none());
            if sitting.cancelled.is_none() && open {
                self.sitting(sitting);
            }
        }
        for package in self.state.governance.calls.values().flat_map(|call| &call.packages) {
            self.package(package);
        }
    }

    /// Whether a matter stands on the agenda of a sitting of that is not over, or of a council of that region.
    pub(super) fn is_on_agenda(&self, matter: Matter) -> bool {
        self.state.governance.sittings.values().any(|sitting| waits(sitting, matter))
    }

    fn sitting(&mut self, sitting: &Sitting) {
        let (body, id) = (sitting.id.body(), sitting.id);
        let subject = || Subject::Body(body);
        if self.convenes(body.region()) {
            if sitting.attendance.is_none() {
                // On its day it is held; a day that passed without it is called off.
                if self.today == sitting.day {
                    self.due("record-attendance", id, subject(), Some(sitting.day));
                }
                self.offer(self.today > sitting.day, "cancel-sitting", id, subject(), None);
            }
            for (number, item) in numbered(sitting).filter(|_| sitting.attendance.is_some()) {
                let all = eligible(sitting, item).all(|present| voted(item, &present.account));
                let over = all || self.today > sitting.day;
                self.offer(over, "close-vote", format!("{id}/{number}"), subject(), None);
            }
        }
        if self.state.governance.seat(self.account, body, self.today).is_some() {
            self.voting(sitting);
        }
    }

    fn voting(&mut self, sitting: &Sitting) {
        let body = sitting.id.body();
        let present = sitting.present().iter().any(|one| one.account == *self.account);
        for (number, item) in numbered(sitting) {
            let id = format!("{}/{number}", sitting.id);
            let aside = item.recusals.iter().any(|one| one.account == *self.account);
            if aside || voted(item, self.account) {
                continue;
            }
            if present && self.today == sitting.day {
                self.due("cast-ballot", &id, Subject::Body(body), Some(sitting.day));
            }
            self.may("recuse", id, Subject::Body(body));
        }
    }

    /// A council's sitting waits to be called for each region that has not decided.
    fn package(&mut self, package: &Package) {
        for region in package.regions().into_iter().filter(|region| package.resolution(*region).is_none()) {
            if !self.convenes(Some(region)) {
                continue;
            }
            let matter = Matter::Package(package.id);
            let called =
                |sitting: &Sitting| sitting.id.body().region() == Some(region) && waits(sitting, matter);
            if self.state.governance.sittings.values().any(|sitting| called(sitting)) {
                continue;
            }
            let council =
                self.state.governance.bodies_in(Some(region), |kind| kind == BodyKind::Council).next();
            if let Some(body) = council.map(|body| body.id) {
                self.due("publish-agenda", body, Subject::Body(body), None);
            }
        }
    }
}

fn waits(sitting: &Sitting, matter: Matter) -> bool {
    sitting.cancelled.is_none() && sitting.item(matter).is_some_and(|item| item.closed.is_none())
}

/// Points that are not closed, by their number from 1.
fn numbered(sitting: &Sitting) -> impl Iterator<Item = (u16, &Item)> {
    (1..).zip(&sitting.items).filter(|(_, item)| item.closed.is_none())
}

fn voted(item: &Item, account: &rozum_model::AccountId) -> bool {
    item.ballots.iter().any(|ballot| ballot.account == *account)
}

/// Those present who did not step aside.
fn eligible<'a>(
    sitting: &'a Sitting,
    item: &'a Item,
) -> impl Iterator<Item = &'a rozum_model::governance::Present> {
    sitting.present().iter().filter(|one| item.recusals.iter().all(|aside| aside.account != one.account))
}
