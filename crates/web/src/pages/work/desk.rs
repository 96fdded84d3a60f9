//! The desk of a person: what waits for them by seat, until when, what follows; then what else they can do.

use crate::frame::Frame;
use crate::visitor::Viewer;
use rozum_app::{FormDraftLine, Offer};
use rozum_model::event::Subject;
use rozum_model::governance::{BodyId, BodyKind};
use rozum_model::time::Day;
use rozum_model::{RegionIso, State};

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
        let here =
            |offer: &Offer| crate::verbs::find(offer.verb).is_some() && !ELSEWHERE.contains(&offer.verb);
        let offers = offers.into_iter().filter(here);
        let (due, may): (Vec<Offer>, Vec<Offer>) = offers.partition(|offer| offer.due);
        (self.grouped(&due), self.grouped(&may))
    }

    /// By seat, in the order in which each seat first has something to do.
    fn grouped(&self, offers: &[Offer]) -> Vec<Group> {
        let mut groups = Vec::<(Option<BodyId>, Group)>::new();
        for offer in offers {
            let seat = self.seat(offer);
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

    /// The seat from which it is done: of those that the person holds, the one of the body that the verb
    /// belongs to.
    fn seat(&self, offer: &Offer) -> Option<BodyId> {
        let held = self.state.governance.mandates_held(&self.viewer.account);
        let mut held = held.filter(|mandate| mandate.holds(self.today)).map(|mandate| mandate.id.body());
        if let (Subject::Body(body), "cast-ballot" | "recuse" | "open-case" | "end-mandate") =
            (&offer.subject, offer.verb)
        {
            return held.find(|own| own == body);
        }
        let kind = kind(offer.verb)?;
        let region = region(&offer.subject);
        let fits = |id: &BodyId| {
            let body = self.state.governance.body(*id);
            let right = body.is_some_and(|body| body.facts.kind.code() == kind);
            right && (region.is_none() || id.region().is_none() || id.region() == region)
        };
        held.find(fits)
    }

    fn task(&self, offer: &Offer) -> Task {
        let told = |day: Day| match day.cmp(&self.today) {
            std::cmp::Ordering::Less => self.f.tv("work-overdue", self.f.day(&day)),
            std::cmp::Ordering::Equal => self.f.t("work-today"),
            std::cmp::Ordering::Greater => self.f.tv("work-until", self.f.day(&day)),
        };
        Task {
            verb: self.f.named("verb-", offer.verb).into_owned(),
            about: self.about(&offer.subject, &offer.id),
            path: format!("/act/{}/{}", offer.verb, offer.id),
            until: offer.until.map(|day| told(day).into_owned()),
            overdue: offer.until.is_some_and(|day| day < self.today),
            does: self.f.named("verb-does-", offer.verb).into_owned(),
        }
    }

    /// The thing by its number and name.
    fn about(&self, subject: &Subject, id: &str) -> String {
        let governance = &self.state.governance;
        let title = match subject {
            Subject::Application(own) => {
                governance.application(*own).map(|found| found.current.content.title.clone())
            }
            Subject::Call(own) => governance.call(*own).map(|found| found.terms.title.clone()),
            Subject::Body(own) => governance.body(*own).map(|found| found.facts.name.clone()),
            Subject::Organisation(own) => governance.organisation(*own).map(|found| found.facts.name.clone()),
            Subject::Case(own) => governance.case(*own).map(|found| found.about.to_string()),
            Subject::Strategy(region) => return self.f.region(region).into_owned(),
            _ => return String::new(),
        };
        title.map_or_else(|| id.to_owned(), |title| format!("{id} «{title}»"))
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

/// The region of what it is about; `None` where it is of the whole country or of none.
fn region(subject: &Subject) -> Option<RegionIso> {
    match subject {
        Subject::Application(id) => id.region(),
        Subject::Call(id) => id.region(),
        Subject::Body(id) => id.region(),
        Subject::Case(id) => id.region(),
        Subject::Strategy(region) => Some(*region),
        _ => None,
    }
}

/// The kind of body whose members do it; `None` for what is done in person.
fn kind(verb: &str) -> Option<&'static str> {
    Some(match verb {
        "draft-call"
        | "revise-call"
        | "publish-call"
        | "close-call"
        | "form-package"
        | "return-for-fix"
        | "declare-eligibility"
        | "assign-assessor"
        | "close-assessment"
        | "open-consultation"
        | "answer-statement"
        | "close-consultation"
        | "publish-agenda"
        | "cancel-sitting"
        | "record-attendance"
        | "close-vote"
        | "decide-modification" => BodyKind::Secretariat.code(),
        "submit-assessment" => BodyKind::AssessorPool.code(),
        "verify-condition"
        | "draft-contract"
        | "sign-contract"
        | "take-report"
        | "ask-clarification"
        | "certify-report"
        | "authorise-payment"
        | "record-payment"
        | "propose-termination"
        | "terminate-project"
        | "complete-project"
        | "close-project" => BodyKind::PaymentAuthority.code(),
        "evaluate-project" | "admit-case" | "decline-case" | "conclude-case" | "accept-remedy"
        | "escalate-case" | "close-case" | "decide-appeal" | "confirm-mandate" | "refuse-mandate"
        | "close-body" | "confirm-rules" | "refuse-rules" => BodyKind::Oversight.code(),
        _ => return None,
    })
}
