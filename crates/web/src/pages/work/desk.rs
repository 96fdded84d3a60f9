//! The desk of a person: what waits for them by seat, until when, what follows; then what else they can do.

use super::about;
use crate::frame::Frame;
use crate::pages::seats::seat;
use crate::visitor::Viewer;
use rozum_app::{FormDraftLine, Offer};
use rozum_model::State;
use rozum_model::governance::BodyId;
use rozum_model::time::Day;

/// Verbs that stand on the page of each organisation: a desk with all of them would hide the rest.
const ELSEWHERE: [&str; 2] = ["revise-organisation", "change-controllers"];

/// What is done from one seat.
pub struct Group {
    /// The body, or that it is done in person.
    pub seat: String,
    /// The things to do, the most pressing first.
    pub tasks: Vec<Task>,
}

/// A thing to do.
pub struct Task {
    /// What.
    pub verb: String,
    /// About what.
    pub about: String,
    /// Its form.
    pub path: String,
    /// Until when, in words.
    pub until: Option<String>,
    /// Whether that day is past.
    pub overdue: bool,
    /// What it does and what follows.
    pub does: String,
}

/// A form that was begun.
pub struct Begun {
    /// What.
    pub verb: String,
    /// About what.
    pub about: String,
    /// Its address.
    pub path: String,
    /// When it was saved.
    pub saved: String,
}

/// Whose desk, when.
pub struct Desk<'a> {
    pub f: &'a Frame,
    pub state: &'a State,
    pub viewer: &'a Viewer,
    pub today: Day,
}

impl Desk<'_> {
    /// What waits, and what else is possible.
    pub fn lay(&self) -> (Vec<Group>, Vec<Group>) {
        let offers = rozum_app::offered(self.state, &self.viewer.account, self.today);
        // What has no form here cannot be done here.
        let here = |offer: &Offer| {
            crate::verbs::find(offer.verb).is_some() && (offer.due || !ELSEWHERE.contains(&offer.verb))
        };
        let offers = offers.into_iter().filter(here);
        let (due, may): (Vec<Offer>, Vec<Offer>) = offers.partition(|offer| offer.due);
        (self.grouped(&due), self.grouped(&may))
    }

    /// By seat, in the order in which each seat first has something to do.
    fn grouped(&self, offers: &[Offer]) -> Vec<Group> {
        let mut groups = Vec::<(Option<BodyId>, Group)>::new();
        for offer in offers {
            let seat = seat(self.state, &self.viewer.account, self.today, offer);
            let task = self.task(offer);
            match groups.iter_mut().find(|(own, _)| *own == seat) {
                Some((_, group)) => group.tasks.push(task),
                None => groups.push((seat, Group { seat: self.seat_name(seat), tasks: vec![task] })),
            }
        }
        groups.into_iter().map(|(_, group)| group).collect()
    }

    fn seat_name(&self, seat: Option<BodyId>) -> String {
        let body = seat.and_then(|id| self.state.governance.body(id));
        match body {
            Some(body) => self.f.tv("work-by-seat", &body.facts.name).into_owned(),
            None => self.f.t("work-as-person").into_owned(),
        }
    }

    fn task(&self, offer: &Offer) -> Task {
        let told = |day: Day| match day.cmp(&self.today) {
            std::cmp::Ordering::Less => self.f.tv("work-overdue", self.f.day(&day)),
            std::cmp::Ordering::Equal => self.f.t("work-today"),
            std::cmp::Ordering::Greater => self.f.tv("work-until", self.f.day(&day)),
        };
        Task {
            verb: self.f.named("verb-", offer.verb).into_owned(),
            about: about::words(self.f, self.state, offer),
            path: format!("/act/{}/{}", offer.verb, offer.id),
            until: offer.until.map(|day| told(day).into_owned()),
            overdue: offer.until.is_some_and(|day| day < self.today),
            does: self.f.named("verb-does-", offer.verb).into_owned(),
        }
    }

    /// A form that was begun, by its address.
    pub fn begun(&self, line: &FormDraftLine) -> Begun {
        let (verb, id) = line.form.split_once('/').unwrap_or((&line.form, ""));
        Begun {
            verb: self.f.named("verb-", verb).into_owned(),
            about: id.to_owned(),
            path: format!("/act/{}", line.form),
            saved: self.f.moment(&line.updated),
        }
    }
}
