//! What a person can do now, and what of it waits for exactly this person: the rules read backwards, for
//! desks and for the pages of what the verbs are about. An offer is no permission: the verb decides.

mod applications;
mod bodies;
mod calls;
mod cases;
mod projects;
mod sittings;
mod steering;

use rozum_model::event::Subject;
use rozum_model::governance::{Act, Application, BodyKind};
use rozum_model::time::Day;
use rozum_model::{AccountId, RegionIso, Role, State};

/// Something that a person can do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// Name of the command.
    pub verb: &'static str,
    /// What it is about: an id, and the number of a part after a stroke, `05-A001/2`.
    pub id: String,
    /// Whose page shows it.
    pub subject: Subject,
    /// Last day; `None` where no rule sets one.
    pub until: Option<Day>,
    /// Whether it waits for this person; else it is only possible.
    pub due: bool,
}

/// Everything that the person can do on that day: what waits first, the earliest last day first.
pub fn offered(state: &State, account: &AccountId, today: Day) -> Vec<Offer> {
    let mut desk = Desk { state, account, today, offers: Vec::new() };
    if state.accounts.get(account).is_none_or(|standing| standing.closed) {
        return desk.offers;
    }
    desk.bodies();
    desk.calls();
    desk.applications();
    desk.sittings();
    desk.projects();
    desk.cases();
    desk.steering();
    desk.offers.sort_by_key(|offer| (!offer.due, offer.until.is_none(), offer.until));
    desk.offers
}

/// A person's desk while it is laid.
struct Desk<'a> {
    state: &'a State,
    account: &'a AccountId,
    today: Day,
    offers: Vec<Offer>,
}

impl Desk<'_> {
    #[expect(clippy::needless_pass_by_value, reason = "ids are small and mostly copied")]
    fn offer(
        &mut self,
        due: bool,
        verb: &'static str,
        id: impl ToString,
        subject: Subject,
        until: Option<Day>,
    ) {
        self.offers.push(Offer { verb, id: id.to_string(), subject, until, due });
    }

    /// Waits for this person.
    fn due(&mut self, verb: &'static str, id: impl ToString, subject: Subject, until: Option<Day>) {
        self.offer(true, verb, id, subject, until);
    }

    /// Is possible.
    fn may(&mut self, verb: &'static str, id: impl ToString, subject: Subject) {
        self.offer(false, verb, id, subject, None);
    }

    fn sits(&self, region: Option<RegionIso>, is: impl Fn(BodyKind) -> bool) -> bool {
        self.state.governance.sits(self.account, region, self.today, is).is_some()
    }

    fn convenes(&self, region: Option<RegionIso>) -> bool {
        self.sits(region, |kind| kind == BodyKind::Secretariat)
    }

    fn administers(&self) -> bool {
        self.state.roles(self.account).any(|role| *role == Role::Administrator)
    }

    /// Whether nothing that the person did on the application or holds in it keeps them from this.
    fn is_free(&self, application: &Application, act: Act) -> bool {
        crate::interests::is_free(self.state, application, self.account, act, self.today)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::funding::{
        called, consulted, decided, proposed, sitting_council, sitting_group, submitted,
    };
    use crate::samples::seats::founded;
    use crate::steering::samples::{
        GROUP, SECRETARIAT, confirming, correcting, does, holding, noting, occasion, proposing, red, risk,
        steered,
    };
    use rozum_model::governance::Verdict;
    use std::collections::BTreeSet;

    /// What everybody, or every member of a body, can do at any time.
    const COMMON: [&str; 3] = ["declare-interests", "end-mandate", "submit-application"];

    /// What waits for whom, a line each; what is only possible, by its verbs alone.
    fn desks(state: &State) -> String {
        let today = state.last_at.expect("events").kyiv_day();
        let line = |account: &AccountId| {
            let all = offered(state, account, today);
            let all: Vec<_> = all.into_iter().filter(|offer| !COMMON.contains(&offer.verb)).collect();
            let due = all.iter().filter(|offer| offer.due).map(|offer| {
                let until = offer.until.map(|day| format!(" until {day}")).unwrap_or_default();
                format!("  waits: {} {}{until}\n", offer.verb, offer.id)
            });
            let may: BTreeSet<_> = all.iter().filter(|offer| !offer.due).map(|offer| offer.verb).collect();
            let may = may.into_iter().collect::<Vec<_>>().join(", ");
            let desk = format!("{}\n{}  may: {may}\n", account.as_str(), due.collect::<String>());
            Some(desk).filter(|_| !all.is_empty())
        };
        state.accounts.keys().filter_map(line).collect()
    }

    #[test]
    fn each_step_waits_for_those_whose_step_it_is() {
        let states = [
            ("founded", founded()),
            ("called", called()),
            ("submitted", submitted()),
            ("consulted", consulted()),
            ("sitting of the group", sitting_group()),
            ("proposed", proposed()),
            ("sitting of the council", sitting_council()),
            ("approved", decided(Verdict::Approve)),
        ];
        let told = states.iter().map(|(name, state)| format!("## {name}\n{}", desks(state)));
        insta::assert_snapshot!(told.collect::<Vec<_>>().join("\n"));
    }

    #[test]
    fn each_step_of_steering_waits_for_those_whose_step_it_is() {
        let mut proposed = red();
        does(&mut proposed, SECRETARIAT, 130, proposing(correcting()));
        let mut decided = proposed.clone();
        does(&mut decided, GROUP[0], 131, confirming());
        let mut noted = steered();
        does(&mut noted, SECRETARIAT, 1, noting(risk()));
        does(&mut noted, SECRETARIAT, 35, holding(occasion()));
        let states = [
            ("an indicator, a risk and an event", noted),
            ("red", red()),
            ("proposed", proposed),
            ("decided", decided),
        ];
        let told = states.iter().map(|(name, state)| format!("## {name}\n{}", desks(state)));
        insta::assert_snapshot!(told.collect::<Vec<_>>().join("\n"));
    }

    #[test]
    fn a_closed_account_has_no_desk() {
        let state = founded();
        let stranger = crate::samples::account(999);
        assert_eq!(offered(&state, &stranger, state.last_at.expect("events").kyiv_day()), []);
    }
}
