//! Sittings: who came, who steps aside, who votes, what is counted; and packages that wait for a council.

use super::Desk;
use crate::funding::{bound, lacking};
use rozum_model::event::Subject;
use rozum_model::governance::{BodyKind, Item, Matter, Package, Present, Sitting};

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
            } else {
                self.counting(sitting);
            }
        }
        if self.state.governance.seat(self.account, body, self.today).is_some() {
            self.voting(sitting);
        }
    }

    /// Votes are counted where those present can decide; where they can on nothing that is left, the sitting is called off.
    fn counting(&mut self, sitting: &Sitting) {
        let (state, today, id) = (self.state, self.today, sitting.id);
        let subject = || Subject::Body(id.body());
        let mut stuck = true;
        for (number, item) in numbered(sitting) {
            if !lacking(state, sitting, item, today).is_empty() {
                continue;
            }
            stuck = false;
            let free = |one: &&Present| bound(state, sitting, item, &one.account, today).is_empty();
            let all = eligible(sitting, item).filter(free).all(|present| voted(item, &present.account));
            self.offer(all || today > sitting.day, "close-vote", format!("{id}/{number}"), subject(), None);
        }
        let begun = sitting.items.iter().any(|item| item.closed.is_none() && !item.ballots.is_empty());
        if today > sitting.day || (stuck && !begun) {
            self.offer(stuck, "cancel-sitting", id, subject(), None);
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
            let free = || bound(self.state, sitting, item, self.account, self.today).is_empty();
            if present && self.today == sitting.day && free() {
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
fn eligible<'a>(sitting: &'a Sitting, item: &'a Item) -> impl Iterator<Item = &'a Present> {
    sitting.present().iter().filter(|one| item.recusals.iter().all(|aside| aside.account != one.account))
}

#[cfg(test)]
mod tests {
    use crate::offered;
    use crate::samples::funding::{
        GROUP, SECRETARY, agenda, attending, consulted, first, group, sitting, stating,
    };
    use crate::samples::seats::{day, done, id_of, org, person};
    use rozum_model::State;
    use rozum_model::governance::{Interest, InterestIn, Matter, Tie};

    /// What waits for somebody on the day of the sitting, at which these are present.
    fn waits(state: &State, number: u64) -> Vec<&'static str> {
        let all = offered(state, &id_of(number), day(40));
        all.iter().filter(|offer| offer.due).map(|offer| offer.verb).collect()
    }

    fn with(present: &[u64]) -> State {
        let mut state = consulted();
        done(&mut state, 31, &person(SECRETARY), agenda(group(), 40, &[Matter::Application(first())]));
        done(&mut state, 40, &person(SECRETARY), attending(sitting(group(), 1), present));
        state
    }

    #[test]
    fn a_sitting_that_can_decide_nothing_is_called_off() {
        // Business and science alone: two of five, and two sectors are not there.
        let stuck = with(&GROUP[..2]);
        assert_eq!(waits(&stuck, SECRETARY), ["cancel-sitting"]);
        let verbs: Vec<_> =
            offered(&stuck, &id_of(SECRETARY), day(40)).into_iter().map(|offer| offer.verb).collect();
        assert!(!verbs.contains(&"close-vote"), "{verbs:?}");
        let whole = with(&GROUP);
        assert!(!waits(&whole, SECRETARY).contains(&"cancel-sitting"));
    }

    #[test]
    fn who_has_an_interest_is_offered_no_ballot() {
        let mut state = with(&GROUP);
        assert!(waits(&state, GROUP[0]).contains(&"cast-ballot"));
        let interest = Interest { in_what: InterestIn::Organisation(org(9)), tie: Tie::Family };
        stating(&mut state, 40, GROUP[0], &[interest]);
        assert!(!waits(&state, GROUP[0]).contains(&"cast-ballot"));
        let may = offered(&state, &id_of(GROUP[0]), day(40));
        assert!(may.iter().any(|offer| offer.verb == "recuse"));
    }
}
