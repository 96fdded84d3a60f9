//! Who acts next on what a page shows, and how to get there: the desks of those concerned, read from outside.
#![expect(clippy::trivially_copy_pass_by_ref, reason = "called by templates, which pass by reference")]

use super::acts::About;
use super::parts::Link;
use crate::frame::Frame;
use crate::pages::seats::seat;
use crate::site::Site;
use rozum_governance::{Offer, offered};
use rozum_model::event::Subject;
use rozum_model::governance::{Act, BodyId};
use rozum_model::time::Day;
use rozum_model::{AccountId, RegionIso, State};
use std::collections::{BTreeMap, BTreeSet};

/// Nobody must, but nothing goes on until somebody does.
const BY_CHOICE: [&str; 3] = ["submit-report", "submit-application", "form-package"];

/// What happens next.
#[derive(Debug, Default)]
pub struct Next {
    /// Steps that wait for somebody.
    pub steps: Vec<Step>,
    /// What the next step waits for, and the first day of it.
    pub waits: Option<(&'static str, Day)>,
}

/// A step that waits.
#[derive(Debug)]
pub struct Step {
    /// Name of the verb.
    pub verb: &'static str,
    /// What it is about.
    pub id: String,
    /// Path of its form.
    pub href: String,
    /// Until when, where there is a last day.
    pub until: Option<Day>,
    /// Whether that day is past.
    pub overdue: bool,
    /// Those for whom it waits, in words, under the body from which they do it; without one, what is done in person.
    pub who: Vec<(Option<Link>, String)>,
    /// Logins of those of them whom a reader of the example may be.
    pub logins: Vec<String>,
    /// Whether the visitor is one of them.
    pub own: bool,
}

impl Next {
    /// Whether there is nothing to say.
    pub const fn is_empty(&self) -> bool {
        self.steps.is_empty() && self.waits.is_none()
    }

    /// Whether the day that is waited for is one to which the example can be moved.
    pub fn may_move(f: &Frame, day: &Day) -> bool {
        f.example.as_ref().is_some_and(|told| told.today < *day)
    }
}

/// What happens next on what the page is about.
pub fn of(f: &Frame, site: &Site, state: &State, about: &About) -> Next {
    let today = site.rozum.now().kyiv_day();
    let mut steps = Vec::<(Offer, BTreeSet<AccountId>)>::new();
    for account in concerned(state, about, today) {
        let offers = offered(state, account, today).into_iter().filter(|offer| about.has(offer));
        for offer in offers.filter(|offer| waits_for(state, account, about, offer)) {
            match steps.iter_mut().find(|(own, _)| own.verb == offer.verb && own.id == offer.id) {
                Some((_, who)) => drop(who.insert(account.clone())),
                None => steps.push((offer, BTreeSet::from([account.clone()]))),
            }
        }
    }
    // What is only possible is told where nothing is due.
    if steps.iter().any(|(offer, _)| offer.due) {
        steps.retain(|(offer, _)| offer.due);
    }
    steps.sort_by_key(|(offer, _)| (offer.until.is_none(), offer.until));
    let steps = steps.into_iter().map(|(offer, who)| step(f, state, today, offer, &who)).collect();
    let ahead = about.waits.iter().filter(|(_, day)| *day > today);
    Next { steps, waits: ahead.min_by_key(|(_, day)| *day).copied() }
}

fn waits_for(state: &State, account: &AccountId, about: &About, offer: &Offer) -> bool {
    // What has no form here cannot be done here.
    if crate::verbs::find(offer.verb).is_none() {
        return false;
    }
    let own = match offer.verb {
        // Anybody may apply; those who did before are those to name.
        "submit-application" => submitted_before(state, account),
        "submit-report" => about.reports,
        _ => true,
    };
    offer.due || (own && BY_CHOICE.contains(&offer.verb))
}

fn submitted_before(state: &State, account: &AccountId) -> bool {
    let sits = state.governance.mandates_held(account).next().is_some();
    !sits && state.governance.applications.values().any(|one| one.did(account, Act::Submitted))
}

/// Accounts whose desks may hold something of it: those who sit in its regions or for the country, and those
/// who submitted, assess or complained.
fn concerned<'a>(state: &'a State, about: &About, today: Day) -> BTreeSet<&'a AccountId> {
    let here = |region: Option<RegionIso>| region.is_none_or(|own| about.regions.contains(&own));
    let mandates = state.governance.mandates.values();
    let sitting = mandates
        .filter(|mandate| mandate.holds(today) && here(mandate.id.body().region()))
        .map(|mandate| &mandate.seat.account);
    let applications = state.governance.applications.values();
    let parties = applications
        .filter(|one| here(one.id.region()))
        .flat_map(|one| one.acts.iter().filter(|(_, acts)| acts.contains(&Act::Submitted)))
        .map(|(account, _)| account);
    sitting.chain(parties).collect()
}

fn step(f: &Frame, state: &State, today: Day, offer: Offer, who: &BTreeSet<AccountId>) -> Step {
    let who = answering(state, today, &offer, who);
    let own = f.viewer.as_ref().is_some_and(|viewer| who.contains(&viewer.account));
    let told = f.example.as_ref();
    let mut seats = BTreeMap::<Option<BodyId>, BTreeSet<AccountId>>::new();
    for account in &who {
        seats.entry(seat(state, account, today, &offer)).or_default().insert(account.clone());
    }
    let named = |(body, who): (Option<BodyId>, BTreeSet<AccountId>)| {
        (body.map(|body| Link::body(state, body)), names(f, offer.verb, &who, body.is_none()))
    };
    Step {
        href: format!("/act/{}/{}", offer.verb, offer.id),
        verb: offer.verb,
        overdue: offer.until.is_some_and(|day| day < today),
        until: offer.until,
        who: seats.into_iter().map(named).collect(),
        id: offer.id,
        logins: who.iter().filter_map(|account| Some(told?.login(account)?.to_owned())).collect(),
        own,
    }
}

/// Whose turn it is: of those who may, the members of the body that answers for it, where any of them may.
fn answering(state: &State, today: Day, offer: &Offer, who: &BTreeSet<AccountId>) -> BTreeSet<AccountId> {
    let owner = match &offer.subject {
        Subject::Risk(id) => state.governance.risk(*id).map(|risk| risk.entry.owner),
        _ => None,
    };
    let sits = |account: &&AccountId| {
        owner.is_some_and(|body| state.governance.seat(account, body, today).is_some())
    };
    let members: BTreeSet<AccountId> = who.iter().filter(sits).cloned().collect();
    if members.is_empty() { who.clone() } else { members }
}

/// Office holders by name; whoever acts in person is the applicant or a party, and has no public name.
fn names(f: &Frame, verb: &str, who: &BTreeSet<AccountId>, in_person: bool) -> String {
    if verb == "submit-application" {
        return f.t("next-anybody").into_owned();
    }
    let name = |account: &AccountId| match f.names.name(account) {
        None if in_person => f.t("next-applicant").into_owned(),
        _ => f.person(account),
    };
    who.iter().map(name).collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>().join(", ")
}
