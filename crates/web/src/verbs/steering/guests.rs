//! Who came to an event, and what they proposed.

use crate::verbs::{Answers, Asked, Field, Kind};
use rozum_model::Reason;
use rozum_model::governance::{Guest, OccasionProposal};
use rozum_model::stakeholder::{Sector, Stakeholder};

/// Rows that are offered beside those that stand there.
const MORE: usize = 3;
/// Fewest rows for organisations.
const FEWEST: usize = 6;

/// Organisations that came: of the register by number, others by name and sector.
pub fn fields(asked: &Asked<'_>, now: &[Guest]) -> Field {
    let column = |name, kind, values: Vec<String>| Field { values, ..asked.field(name, kind) };
    let part = |part: fn(&Guest) -> Option<String>| -> Vec<String> {
        now.iter().map(|guest| part(guest).unwrap_or_default()).collect()
    };
    let registered = part(|guest| match guest {
        Guest::Registered(id) => Some(id.to_string()),
        Guest::Named(_) => None,
    });
    let name = part(|guest| named(guest).map(|own| own.organisation.clone()));
    let sector = part(|guest| named(guest).map(|own| own.sector.code().to_owned()));
    let columns = vec![
        column("guest-registered", asked.organisations(), registered),
        column("guest-name", Kind::Line, name),
        column("guest-sector", Kind::One(asked.sectors()), sector),
    ];
    asked.rows("guests", columns, FEWEST.max(now.len() + MORE))
}

const fn named(guest: &Guest) -> Option<&Stakeholder> {
    match guest {
        Guest::Named(own) => Some(own),
        Guest::Registered(_) => None,
    }
}

/// Those that were typed. Whether they will do is the rule's to say.
pub fn read(answers: &Answers) -> Vec<Guest> {
    let rows = answers.rows(["guest-registered", "guest-name", "guest-sector"]);
    rows.into_iter().filter_map(|row| guest(answers, row)).collect()
}

fn guest(answers: &Answers, [registered, name, sector]: [String; 3]) -> Option<Guest> {
    if !registered.is_empty() {
        if !name.is_empty() {
            answers.tell("guest-name", Reason::new("typed-guest-twice").with("value", name.as_str()));
        }
        return answers.read_of("guest-registered", &registered).map(Guest::Registered);
    }
    let known = Sector::ALL.into_iter().find(|own| own.code() == sector);
    if known.is_none() {
        answers.tell("guest-sector", Reason::new("typed-guest-without-sector").with("value", name.as_str()));
    }
    known.map(|sector| Guest::Named(Stakeholder { organisation: name, sector }))
}

/// What was proposed, by the number of the organisation above.
pub fn proposals(asked: &Asked<'_>, now: &[OccasionProposal]) -> Field {
    let column = |name, kind, values: Vec<String>| Field { values, ..asked.field(name, kind) };
    let part = |part: fn(&OccasionProposal) -> String| -> Vec<String> { now.iter().map(part).collect() };
    let yes = |own: &OccasionProposal| if own.accepted { "yes" } else { "no" }.to_owned();
    let number = Kind::Whole { least: 1, most: u16::MAX.into() };
    let columns = vec![
        column("proposal-guest", number, part(|own| own.guest.to_string())),
        column("proposal-text", Kind::Line, part(|own| own.text.clone())),
        column("proposal-accepted", asked.yes_no("accepted-"), part(yes)),
        column("proposal-why", Kind::Line, part(|own| own.reason.clone())),
    ];
    asked.rows("proposals", columns, now.len() + MORE)
}

/// Those that were typed.
pub fn read_proposals(answers: &Answers) -> Vec<OccasionProposal> {
    let rows = answers.rows(["proposal-guest", "proposal-text", "proposal-accepted", "proposal-why"]);
    rows.into_iter().filter_map(|row| proposal(answers, row)).collect()
}

fn proposal(answers: &Answers, [guest, text, accepted, reason]: [String; 4]) -> Option<OccasionProposal> {
    let guest = answers.whole_of("proposal-guest", &guest);
    let accepted = match accepted.as_str() {
        "yes" => Some(true),
        "no" => Some(false),
        _ => {
            answers.tell("proposal-accepted", Reason::new("answer-missing"));
            None
        }
    };
    Some(OccasionProposal { guest: guest?, text, accepted: accepted?, reason })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answers(pairs: &[(&str, &str)]) -> Answers {
        Answers::new(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    fn row<'a>(registered: &'a str, name: &'a str, sector: &'a str) -> [(&'a str, &'a str); 3] {
        [("guest-registered", registered), ("guest-name", name), ("guest-sector", sector)]
    }

    #[test]
    fn a_guest_is_of_the_register_or_named_with_its_sector() {
        let pairs = [row("o-0001", "", ""), row("", "Cluster", "business")].concat();
        let typed = answers(&pairs);
        let named = Stakeholder { organisation: "Cluster".to_owned(), sector: Sector::Business };
        let registered = Guest::Registered("o-0001".parse().unwrap());
        assert_eq!(read(&typed), [registered, Guest::Named(named)]);
        assert_eq!(typed.problems(), []);
        for (pairs, id) in [
            (row("o-0001", "Cluster", ""), "typed-guest-twice"),
            (row("", "Cluster", ""), "typed-guest-without-sector"),
        ] {
            let typed = answers(&pairs);
            let _ = read(&typed);
            assert_eq!(typed.problems()[0].reason.id, id);
        }
    }

    #[test]
    fn a_proposal_has_its_organisation_and_its_answer() {
        let of = |guest, accepted| {
            let pairs = [
                ("proposal-guest", guest),
                ("proposal-text", "a hub"),
                ("proposal-accepted", accepted),
                ("proposal-why", "late"),
            ];
            let typed = answers(&pairs);
            (read_proposals(&typed).len(), typed.problems().len())
        };
        assert_eq!(of("2", "no"), (1, 0));
        assert_eq!(of("two", "no"), (0, 1));
        assert_eq!(of("2", ""), (0, 1));
    }
}
