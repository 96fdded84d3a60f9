//! What may be said of an event at which stakeholders met.

use crate::document;
use crate::texts::{Field, compared, required};
use rozum_model::governance::{Guest, Occasion, OccasionFacts, OccasionId};
use rozum_model::stakeholder::Sector;
use rozum_model::time::Day;
use rozum_model::{Reason, RegionIso, State};
use std::collections::BTreeSet;

/// Adds what is wrong with the facts; `own` is the event that they are about, if it is there.
pub(super) fn check(
    state: &State,
    today: Day,
    region: RegionIso,
    own: Option<OccasionId>,
    facts: &OccasionFacts,
    reasons: &mut Vec<Reason>,
) {
    required(Field::only("occasion-title"), &facts.title, reasons);
    if facts.day > today {
        let reason = Reason::new("occasion-in-the-future").with("day", facts.day.to_string());
        reasons.push(reason.with("today", today.to_string()));
    }
    priorities(state, region, facts, reasons);
    guests(state, facts, reasons);
    persons(state, facts, reasons);
    proposals(facts, reasons);
    document::check(&facts.document, reasons);
    reasons.extend(twin(state, region, own, facts));
}

/// A priority counts that any version had: events are held before and after it stands in one.
fn priorities(state: &State, region: RegionIso, facts: &OccasionFacts, reasons: &mut Vec<Reason>) {
    for id in &facts.priorities {
        let known = id.region() == region
            && state
                .strategy(region)
                .is_some_and(|own| own.versions().any(|one| one.priority(*id).is_some()));
        if !known {
            reasons.push(Reason::new("occasion-priority-unknown").with("priority", id.to_string()));
        }
    }
}

fn guests(state: &State, facts: &OccasionFacts, reasons: &mut Vec<Reason>) {
    let (mut ids, mut registered, mut named) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for (index, guest) in facts.guests.iter().enumerate() {
        // Two of the register may bear one name; whoever is only named is told apart by nothing else.
        let is_new = match guest {
            Guest::Registered(id) => {
                let own = state.governance.organisation(*id);
                if own.is_none() {
                    reasons.push(Reason::new("organisation-unknown").with("organisation", id.to_string()));
                }
                let name = own.map(|own| compared(&own.facts.name));
                let is_named = name.as_ref().is_some_and(|name| named.contains(name));
                registered.extend(name);
                ids.insert(*id) && !is_named
            }
            Guest::Named(stakeholder) => {
                required(Field::of("participant", index), &stakeholder.organisation, reasons);
                let name = compared(&stakeholder.organisation);
                !registered.contains(&name) && named.insert(name)
            }
        };
        if !is_new {
            reasons.push(Reason::new("guest-twice").with("number", index + 1));
        }
    }
}

/// Somebody came, and no fewer persons of a sector than organisations of it.
fn persons(state: &State, facts: &OccasionFacts, reasons: &mut Vec<Reason>) {
    if facts.persons.total() == 0 {
        reasons.push(Reason::new("occasion-without-persons"));
        return;
    }
    let sector_of = |guest: &Guest| match guest {
        Guest::Registered(id) => state.governance.organisation(*id).map(|own| own.facts.sector),
        Guest::Named(stakeholder) => Some(stakeholder.sector),
    };
    for sector in Sector::ALL {
        let organisations = facts.guests.iter().filter(|guest| sector_of(guest) == Some(sector)).count();
        let persons = facts.persons.of(sector);
        if organisations > usize::from(persons) {
            let reason = Reason::new("fewer-persons-than-organisations").with("sector", sector.code());
            let reason = reason.with("organisations", organisations);
            reasons.push(reason.with("persons", u32::from(persons)));
        }
    }
}

/// Each comes from somebody who was there, and was answered with a reason.
fn proposals(facts: &OccasionFacts, reasons: &mut Vec<Reason>) {
    for (index, proposal) in facts.proposals.iter().enumerate() {
        if proposal.guest == 0 || usize::from(proposal.guest) > facts.guests.len() {
            let reason = Reason::new("proposal-of-nobody").with("number", index + 1);
            let reason = reason.with("guest", u32::from(proposal.guest));
            reasons.push(reason.with("count", facts.guests.len()));
        }
        required(Field::of("occasion-proposal", index), &proposal.text, reasons);
        required(Field::of("occasion-answer", index), &proposal.reason, reasons);
    }
}

fn twin(state: &State, region: RegionIso, own: Option<OccasionId>, facts: &OccasionFacts) -> Option<Reason> {
    let title = compared(&facts.title);
    let same = |other: &Occasion| {
        Some(other.id) != own
            && other.region() == Some(region)
            && (other.facts.day, compared(&other.facts.title)) == (facts.day, title.clone())
    };
    let other = state.governance.occasions.values().find(|other| same(other))?;
    Some(Reason::new("occasion-known").with("occasion", other.id.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::implementation::samples::cannot;
    use crate::samples::seats::org;
    use crate::steering::samples::{SECRETARIAT, holding, occasion, steered};
    use rozum_model::governance::{Headcount, OccasionProposal};
    use rozum_model::stakeholder::Stakeholder;

    fn against(change: impl FnOnce(&mut OccasionFacts)) -> Vec<String> {
        let mut facts = occasion();
        change(&mut facts);
        cannot(&steered(), SECRETARIAT, 10, holding(facts))
    }

    #[test]
    fn title_day_and_priorities_are_looked_at() {
        assert_eq!(against(|_| ()), [""; 0]);
        assert_eq!(against(|facts| facts.title.clear()), ["text-empty field=occasion-title number=0"]);
        assert_eq!(
            against(|facts| facts.day = jiff::civil::date(2026, 3, 13)),
            ["occasion-in-the-future day=2026-03-13 today=2026-03-12"]
        );
        for id in ["05-P09", "14-P01"] {
            let found = against(|facts| facts.priorities = vec![id.parse().unwrap()]);
            assert_eq!(found, [format!("occasion-priority-unknown priority={id}")]);
        }
        assert_eq!(against(|facts| facts.document.title.clear()).len(), 1);
    }

    #[test]
    fn guests_are_organisations_each_once() {
        let named = |name: &str, sector| Guest::Named(Stakeholder { organisation: name.to_owned(), sector });
        assert_eq!(
            against(|facts| facts.guests[0] = Guest::Registered(org(99))),
            ["organisation-unknown organisation=o-0099"]
        );
        assert_eq!(
            against(|facts| facts.guests.push(named("  ГРОМАДА ", Sector::Community))),
            ["guest-twice number=3"]
        );
        // One of the register under its own name, before or after it.
        let own =
            format!(" {} ", steered().governance.organisation(org(1)).unwrap().facts.name.to_uppercase());
        let again = || named(&own, Sector::Business);
        assert_eq!(against(|facts| facts.guests.push(again())), ["guest-twice number=3"]);
        assert_eq!(against(|facts| facts.guests.insert(0, again())), ["guest-twice number=2"]);
        assert_eq!(
            against(|facts| facts.guests[1] = named(" ", Sector::Community)),
            ["text-empty field=participant number=2"]
        );
    }

    #[test]
    fn persons_are_counted_by_sector() {
        assert_eq!(against(|facts| facts.persons = Headcount::default()), ["occasion-without-persons"]);
        assert_eq!(
            against(|facts| facts.persons.community = 0),
            ["fewer-persons-than-organisations sector=community organisations=1 persons=0"]
        );
        assert_eq!(against(|facts| facts.persons.science = 0), [""; 0], "nobody of science came");
    }

    #[test]
    fn a_proposal_is_of_a_guest_and_answered() {
        let change = |guest, text: &str, reason: &str| {
            let (text, reason) = (text.to_owned(), reason.to_owned());
            let proposal = OccasionProposal { guest, text, accepted: false, reason };
            against(|facts| facts.proposals = vec![proposal])
        };
        for guest in [0, 3] {
            let found = change(guest, "хаб", "пізно");
            assert_eq!(found, [format!("proposal-of-nobody number=1 guest={guest} count=2")]);
        }
        assert_eq!(change(1, "", "пізно"), ["text-empty field=occasion-proposal number=1"]);
        assert_eq!(change(1, "хаб", ""), ["text-empty field=occasion-answer number=1"]);
    }
}
