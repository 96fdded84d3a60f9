//! Interests of a person in an application: declared ones, and those that the register shows.

use rozum_model::governance::{Act, Application, InterestIn, OrganisationId, Party, Term};
use rozum_model::time::Day;
use rozum_model::{AccountId, Reason, State};
use std::collections::BTreeSet;

/// A reason for each organisation of the application that the person is tied to on the day: by a
/// declaration, by a seat for it, or by chains of control, not longer than the rules say, that lead from both to
/// the same owner.
pub(crate) fn interests(
    state: &State,
    application: &Application,
    account: &AccountId,
    day: Day,
) -> Vec<Reason> {
    let part = taking_part(application);
    let mut tied = declared(state, application, &part, account);
    let own = own(state, account, day);
    let ours = upwards(state, own.iter().cloned(), day);
    for organisation in part {
        let party = Party::Organisation(organisation);
        let theirs = upwards(state, [party.clone()], day);
        if !ours.is_disjoint(&theirs) {
            tied.insert(InterestIn::Organisation(organisation));
        }
    }
    let reason = |what: InterestIn| {
        let reason = Reason::new("interest-in-project").with("account", account.as_str());
        reason.with("in", what.to_string()).with("application", application.id.to_string())
    };
    tied.into_iter().map(reason).collect()
}

/// Organisations of the application, and those that a change which nobody has decided on yet would bring in.
fn taking_part(application: &Application) -> BTreeSet<OrganisationId> {
    let asked = application.stage.work().and_then(|work| work.modification(work.open_modification()?));
    let texts = std::iter::once(&application.current.content).chain(asked.map(|change| &change.content));
    texts.flat_map(|content| content.organisations()).collect()
}

/// Whether nothing that a person did on an application or holds in it on the day keeps them from this.
pub fn is_free(state: &State, application: &Application, account: &AccountId, act: Act, day: Day) -> bool {
    crate::acts::check(application, account, act).is_none()
        && interests(state, application, account, day).is_empty()
}

fn declared(
    state: &State,
    application: &Application,
    part: &BTreeSet<OrganisationId>,
    account: &AccountId,
) -> BTreeSet<InterestIn> {
    let declaration = state.governance.declarations.get(account);
    let held = declaration.into_iter().flat_map(|found| &found.interests);
    let held = held.filter(|declared| declared.withdrawn.is_none());
    let touches = |what: &InterestIn| match what {
        InterestIn::Organisation(id) => part.contains(id),
        InterestIn::Application(id) => *id == application.id,
    };
    held.map(|declared| declared.interest.in_what).filter(touches).collect()
}

/// The person, and the organisations that the person sits for.
fn own(state: &State, account: &AccountId, day: Day) -> BTreeSet<Party> {
    let seats = state.governance.mandates_held(account).filter(|mandate| mandate.holds(day));
    let sits_for = seats.map(|mandate| Party::Organisation(mandate.seat.organisation));
    std::iter::once(Party::Person(account.clone())).chain(sits_for).collect()
}

/// These, and whoever controls them on the day, as far up as the rules look.
fn upwards(state: &State, from: impl IntoIterator<Item = Party>, day: Day) -> BTreeSet<Party> {
    let mut found: BTreeSet<Party> = from.into_iter().collect();
    let mut last = found.clone();
    for _ in 0..state.governance.numbers().control_path {
        let above = last.iter().filter_map(|party| match party {
            Party::Organisation(id) => state.governance.organisation(*id),
            Party::Person(_) => None,
        });
        let known = above.flat_map(|organisation| &organisation.controllers);
        let now = known.map(|known| &known.controller).filter(|controller| {
            let to = controller.until.unwrap_or(Day::MAX);
            Term { from: controller.since, to }.has(day)
        });
        last =
            now.map(|controller| controller.party.clone()).filter(|party| !found.contains(party)).collect();
        found.extend(last.iter().cloned());
    }
    found
}
