//! What must hold of every step. Invariants of a state come from `rozum_governance::invariants`, written apart
//! from the rules; those that need the state before, the actor or the events are here.

use rozum_governance::invariants;
use rozum_model::event::{BodiesEvent, SteeringEvent};
use rozum_model::governance::{
    Application, Case, Cause, Governance, Implementing, Indicator, KnownController, Kopecks, Observation,
    Organisation, Sitting, StageReview,
};
use rozum_model::time::Day;
use rozum_model::{Actor, Command, Event, Reason, Recorded, RegionIso, Role, State};
use std::sync::Arc;

/// Numbers as in the specification of governance. Of 8, 9, 12 and 15 here is the part that a state and its
/// events can show; the journal's own tests show the rest.
pub const ALWAYS: [(u32, &str); 16] = [
    (0, "any other invariant"),
    (1, "static separation"),
    (2, "dynamic separation"),
    (3, "the working group's vote"),
    (4, "the exact package"),
    (5, "oversight never funds"),
    (6, "who approved does not verify"),
    (7, "money"),
    (8, "nothing is deleted"),
    (9, "one command, one transaction"),
    (10, "dates go forward"),
    (11, "answered consultations"),
    (12, "the journal adds up"),
    (13, "no administrator decides"),
    (14, "indicators steer"),
    (15, "no personal data"),
];

/// A step that was taken.
pub struct Taken<'a> {
    pub before: &'a State,
    pub after: &'a State,
    pub actor: &'a Actor,
    pub command: &'a Command,
    pub recorded: &'a [Recorded],
    /// The day in Kyiv.
    pub today: Day,
}

/// Bits of what the step broke, by the numbers above.
pub fn broken(taken: &Taken<'_>) -> u32 {
    let mut bits = numbers(&invariants::check(taken.after)) | broken_by_time(taken.after, taken.today);
    let kept = [
        (8, kept(&taken.before.governance, &taken.after.governance)),
        (4, packages_stand(&taken.before.governance, &taken.after.governance)),
        (5, moved_no_money(taken)),
        (7, money_only_grows(taken)),
        (9, is_one(taken.recorded)),
        (10, taken.before.last_at <= taken.after.last_at),
        (12, reads_back(taken.recorded)),
        (13, decided_by_a_seat(taken)),
        (15, is_impersonal(taken.recorded)),
    ];
    for (number, _) in kept.into_iter().filter(|(_, holds)| !holds) {
        bits |= 1 << number;
    }
    bits
}

/// The same of a day that went by: what is red or late is so without any command.
pub fn broken_by_time(state: &State, today: Day) -> u32 {
    numbers(&invariants::check_on(state, today))
}

/// Bits of invariants by their numbers.
fn numbers(broken: &[Reason]) -> u32 {
    let number = |reason: &Reason| {
        let number = reason.argument("number").and_then(|number| number.to_string().parse::<u32>().ok());
        number.filter(|number| ALWAYS.iter().any(|(known, _)| known == number)).unwrap_or(0)
    };
    broken.iter().map(number).fold(0, |bits, number| bits | 1 << number)
}

/// Everything that was there is still there, and what grows by appending has not become shorter.
fn kept(before: &Governance, after: &Governance) -> bool {
    let application = |one: &Application, next: &Application| {
        let acts = one.acts.iter().all(|(who, did)| next.acts.get(who).is_some_and(|now| did.is_subset(now)));
        let work = one.stage.work().map_or(0, |work| work.reports.len() + work.modifications.len());
        let now = next.stage.work().map_or(0, |work| work.reports.len() + work.modifications.len());
        one.earlier.len() <= next.earlier.len() && acts && work <= now
    };
    let sitting = |one: &Sitting, next: &Sitting| {
        let counts = |sitting: &Sitting| -> Vec<usize> {
            sitting.items.iter().map(|item| item.ballots.len() + item.recusals.len()).collect()
        };
        counts(one).iter().zip(counts(next)).all(|(was, is)| *was <= is)
            && one.items.len() == next.items.len()
    };
    let case = |one: &Case, next: &Case| {
        one.dialogue.len() <= next.dialogue.len() && one.appeals.len() <= next.appeals.len()
    };
    // Who controlled does so in the record for ever, for all the days that had counted.
    let today = |known: &KnownController| known.span().map(|span| span.from);
    let organisation = |one: &Organisation, next: &Organisation| {
        one.controllers.len() <= next.controllers.len()
            && one.controllers.iter().all(|known| {
                let mut same =
                    next.controllers.iter().filter(|now| now.controller.party == known.controller.party);
                same.any(|now| now.known == known.known && today(now) <= today(known))
            })
    };
    holds(&before.organisations, &after.organisations, organisation)
        && holds(&before.bodies, &after.bodies, |one, next| one.closed.is_none() || one == next)
        && holds(&before.mandates, &after.mandates, |one, next| one.seat == next.seat)
        && holds(&before.declarations, &after.declarations, |one, next| {
            one.interests.len() <= next.interests.len()
        })
        && holds(&before.calls, &after.calls, |one, next| one.packages.len() <= next.packages.len())
        && holds(&before.applications, &after.applications, application)
        && holds(&before.sittings, &after.sittings, sitting)
        && holds(&before.cases, &after.cases, case)
        && before.rules.earlier.len() <= after.rules.earlier.len()
        && kept_of_steering(before, after)
}

/// The same of what steers: nothing that was measured, found or decided on is gone.
fn kept_of_steering(before: &Governance, after: &Governance) -> bool {
    let indicator = |one: &Indicator, next: &Indicator| {
        let still = |day: &Day, told: &[Observation]| {
            next.observations.get(day).is_some_and(|now| now.starts_with(told))
        };
        one.observations.iter().all(|(day, told)| still(day, told)) && next.earlier.starts_with(&one.earlier)
    };
    let review = |one: &StageReview, next: &StageReview| {
        next.causes.starts_with(&one.causes)
            && next.due <= one.due
            && next.returned.starts_with(&one.returned)
            && one.stage.decided().is_none_or(|decided| next.stage.decided() == Some(decided))
    };
    // One that was entered by mistake stays among those that were withdrawn, as it was.
    let withdrawn = |one: &Arc<Indicator>| {
        after.withdrawn_indicators.get(&one.id).is_some_and(|gone| gone.indicator == **one)
    };
    let standing = before.indicators.iter().filter(|(_, one)| !withdrawn(one));
    let standing = standing.map(|(id, one)| (*id, Arc::clone(one))).collect();
    holds(&standing, &after.indicators, indicator)
        && holds(&before.withdrawn_indicators, &after.withdrawn_indicators, PartialEq::eq)
        && holds(&before.reviews, &after.reviews, review)
        && holds(&before.risks, &after.risks, |one, next| next.looks.starts_with(&one.looks))
        && holds(&before.occasions, &after.occasions, |one, next| next.earlier.starts_with(&one.earlier))
}

fn holds<K: Ord + Clone, V>(
    before: &imbl::OrdMap<K, Arc<V>>,
    after: &imbl::OrdMap<K, Arc<V>>,
    still: impl Fn(&V, &V) -> bool,
) -> bool {
    before
        .iter()
        .all(|(key, one)| after.get(key).is_some_and(|next| Arc::ptr_eq(one, next) || still(one, next)))
}

/// A package that was formed never changes, nor does a resolution on it.
fn packages_stand(before: &Governance, after: &Governance) -> bool {
    before.calls.values().flat_map(|call| &call.packages).all(|package| {
        after.package(package.id).is_some_and(|now| {
            (now.hash == package.hash)
                && now.lines == package.lines
                && now.resolutions.starts_with(&package.resolutions)
        })
    })
}

/// Approved, contracted, certified and paid of a region.
fn sums(application: &Application, region: RegionIso) -> [Option<Kopecks>; 4] {
    let of = |shares: &[rozum_model::governance::Share]| {
        Kopecks::sum(shares.iter().filter(|share| share.region == region).map(|share| share.amount))
    };
    let stage = &application.stage;
    let work: Option<&Implementing> = stage.work();
    [
        stage.decided().and_then(|decided| of(&decided.shares)),
        stage.contract().and_then(|contract| of(&contract.terms.shares)),
        work.and_then(|work| work.certified(region)),
        work.and_then(|work| work.paid(region)),
    ]
}

fn pairs<'a>(
    taken: &'a Taken<'_>,
) -> impl Iterator<Item = ([Option<Kopecks>; 4], [Option<Kopecks>; 4])> + 'a {
    let regions = || taken.after.strategies.keys().copied();
    taken.before.governance.applications.iter().flat_map(move |(id, one)| {
        let next = taken.after.governance.application(*id);
        regions().filter_map(move |region| Some((sums(one, region), sums(next?, region))))
    })
}

/// No command of oversight or about what steers changes what was approved, contracted, certified or paid.
fn moved_no_money(taken: &Taken<'_>) -> bool {
    !matches!(taken.command, Command::Oversight(_) | Command::Steering(_))
        || pairs(taken).all(|(before, after)| before == after)
}

/// What was certified and paid is never less afterwards.
fn money_only_grows(taken: &Taken<'_>) -> bool {
    pairs(taken).all(|(before, after)| before[2] <= after[2] && before[3] <= after[3])
}

/// All events of a command name it whole, at one moment.
fn is_one(recorded: &[Recorded]) -> bool {
    let (Some(first), Some(last)) = (recorded.first(), recorded.last()) else { return false };
    recorded.iter().all(|one| {
        (one.command.first, one.command.last, one.at) == (first.seq, last.seq, first.at)
            && one.actor == first.actor
    })
}

/// What is written is what is read.
fn reads_back(recorded: &[Recorded]) -> bool {
    recorded.iter().all(|one| {
        one.to_bytes().is_ok_and(|bytes| Recorded::from_bytes(&bytes).is_ok_and(|again| again == *one))
    })
}

/// Program, operator and administrators make no event that decides: neither about money nor about a case,
/// nor one that lets a seat or a rule take effect.
fn decided_by_a_seat(taken: &Taken<'_>) -> bool {
    let keys = match taken.actor {
        Actor::System | Actor::Operator => true,
        Actor::Account(account) => taken.before.roles(account).any(|role| *role == Role::Administrator),
    };
    let prepares = |event: &Event| match event {
        // Anybody may apply, speak in a consultation and complain, an administrator too.
        Event::Funding(event) => matches!(
            event.kind(),
            "application-submitted" | "application-resubmitted" | "application-withdrawn" | "statement-filed"
        ),
        Event::Implementation(event) => matches!(
            event.kind(),
            "work-started" | "report-submitted" | "report-clarified" | "modification-requested"
        ),
        Event::Oversight(event) => {
            matches!(event.kind(), "complaint-filed" | "case-answered" | "appeal-filed")
        }
        // Bodies are opened, seats and owners proposed, founders recorded; anybody declares their own interests.
        Event::Bodies(
            BodiesEvent::OrganisationEntered { .. }
            | BodiesEvent::OrganisationRevised { .. }
            | BodiesEvent::ControllersChanged { .. }
            | BodiesEvent::ControllersProposed { .. }
            | BodiesEvent::BodyOpened { .. }
            | BodiesEvent::MandateFounded { .. }
            | BodiesEvent::MandateProposed { .. }
            | BodiesEvent::InterestsDeclared { .. }
            | BodiesEvent::InterestWithdrawn { .. },
        )
        | Event::AccountOpened { .. }
        | Event::RoleGranted { .. }
        | Event::RoleWithdrawn { .. }
        | Event::AccountClosed { .. } => true,
        Event::Rules(event) => event.kind() == "rules-proposed",
        // What fired is put before a review, by whatever made it fire or by time.
        Event::Steering(
            SteeringEvent::ReviewOpened { causes, .. } | SteeringEvent::ReviewWidened { causes, .. },
        ) => causes.iter().all(|cause| matches!(cause, Cause::Trigger(_))),
        // What is not named here decides something.
        _ => false,
    };
    !keys || taken.recorded.iter().all(|one| prepares(&one.event))
}

/// Names of fields that would hold a person; people are named by the number of their account.
const PERSONAL: [&str; 8] =
    ["login", "email", "phone", "address", "birth", "surname", "password", "passport"];

fn is_impersonal(recorded: &[Recorded]) -> bool {
    recorded.iter().all(|one| {
        one.to_bytes().is_ok_and(|bytes| {
            let text = String::from_utf8_lossy(&bytes);
            !PERSONAL.iter().any(|field| text.contains(&format!("\"{field}\":")))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ground::{Ground, KEEPER, account, day, moment, organisation, person};
    use crate::way::{application, shared};
    use rozum_governance::record;
    use rozum_model::command::FundingCommand;
    use rozum_model::event::FundingEvent;
    use rozum_model::governance::{Controller, Mark, Party};

    /// Names of what a made-up step breaks.
    fn found(before: &State, after: &State, actor: &Actor, event: Event) -> Vec<&'static str> {
        let command = Command::from(FundingCommand::CloseAssessment { application: application(1) });
        let (now, command) = (moment(31), &command);
        let recorded = record(before, actor, now, command.name(), vec![event]);
        let today = now.kyiv_day();
        let bits = broken(&Taken { before, after, actor, command, recorded: &recorded, today });
        ALWAYS.iter().filter(|(bit, _)| bits & 1 << bit != 0).map(|(_, name)| *name).collect()
    }

    fn harmless() -> Event {
        Event::Funding(FundingEvent::StatementFiled {
            application: application(1),
            number: 1,
            statement: rozum_model::governance::Statement {
                sector: None,
                position: rozum_model::governance::Position::For,
                text: "за".to_owned(),
            },
        })
    }

    #[test]
    fn what_no_step_may_do_is_seen() {
        let mut ground = Ground::called();
        let before = ground.submitted(&[shared()]).consulted(&[9]).proposed(1, &[]).approved().state.clone();
        let keeper = person(KEEPER);
        assert_eq!(found(&before, &before, &keeper, harmless()), [""; 0]);
        let mut gone = before.clone();
        let first = *gone.governance.sittings.keys().next().unwrap();
        gone.governance.sittings.remove(&first);
        assert!(found(&before, &gone, &keeper, harmless()).contains(&"nothing is deleted"));
        let mut dearer = before.clone();
        let call = dearer.governance.calls.get_mut(&crate::way::call()).unwrap();
        Arc::make_mut(&mut Arc::make_mut(call).packages[0]).lines[0].title.push('!');
        assert_eq!(found(&before, &dearer, &keeper, harmless()), ["the exact package"]);
        let deciding = Event::Funding(FundingEvent::CallPublished { call: crate::way::call() });
        assert_eq!(found(&before, &before, &keeper, deciding.clone()), ["no administrator decides"]);
        assert_eq!(found(&before, &before, &person(1), deciding), [""; 0]);
        let ended = Event::Bodies(BodiesEvent::MandateEnded {
            mandate: "05-B03-M01".parse().unwrap(),
            account: account(20),
            last: day(30),
            reason: "частка".to_owned(),
        });
        for keys in [&keeper, &Actor::Operator, &Actor::System] {
            assert_eq!(found(&before, &before, keys, ended.clone()), ["no administrator decides"]);
        }
        let mut owned = before.clone();
        let controller = Controller { party: Party::Person(account(1)), since: day(0), until: None };
        let known = Mark { by: keeper.clone(), at: moment(0), seq: 0 };
        let first = owned.governance.organisations.get_mut(&organisation(1)).unwrap();
        Arc::make_mut(first).controllers.push(KnownController { controller, known, counted: None });
        assert_eq!(found(&before, &owned, &keeper, harmless()), [""; 0]);
        assert_eq!(found(&owned, &before, &keeper, harmless()), ["nothing is deleted"]);
    }
}
