//! Organisations: public facts, with who controls them and since when.

use super::body::Term;
use super::ids::{MandateId, OrganisationId};
use super::mark::Mark;
use crate::account::AccountId;
use crate::stakeholder::Sector;
use crate::text::as_text;
use crate::time::Day;
use crate::{Reason, RegionIso};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// Code of a legal entity in the state register (EDRPOU): eight digits, the last of which controls
/// the others.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Edrpou(u32);

impl Edrpou {
    fn control_digit(digits: [u32; 7]) -> u32 {
        let code = digits.iter().fold(0, |code, digit| code * 10 + digit) * 10;
        let turned = (30_000_000..60_000_000).contains(&code);
        let weights: [u32; 7] = if turned { [7, 1, 2, 3, 4, 5, 6] } else { [1, 2, 3, 4, 5, 6, 7] };
        let remainder = |shift: u32| {
            digits.iter().zip(weights).map(|(digit, weight)| digit * (weight + shift)).sum::<u32>() % 11
        };
        // A second row of weights where the first gives ten; ten again is written as nought.
        match remainder(0) {
            10 => remainder(2) % 10,
            digit => digit,
        }
    }
}

as_text!(Edrpou);

impl fmt::Display for Edrpou {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08}", self.0)
    }
}

impl fmt::Debug for Edrpou {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Edrpou {
    type Err = Reason;

    fn from_str(text: &str) -> Result<Self, Reason> {
        let wrong = || Reason::new("not-an-edrpou").with("value", text);
        let digits: Vec<u32> = text.chars().filter_map(|c| c.to_digit(10)).collect();
        if text.len() != 8 || digits.len() != 8 {
            return Err(wrong());
        }
        let (body, control) = digits.split_at(7);
        let body: [u32; 7] = body.try_into().map_err(|_| wrong())?;
        let expected = Self::control_digit(body);
        if control != [expected] {
            return Err(Reason::new("edrpou-control-digit")
                .with("value", text)
                .with("expected", expected)
                .with("found", control[0]));
        }
        text.parse().map(Self).map_err(|_| wrong())
    }
}

/// What is said about an organisation.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct OrganisationFacts {
    /// Its name.
    pub name: String,
    /// Its code in the state register; an informal group has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edrpou: Option<Edrpou>,
    /// Its sector of the helix.
    pub sector: Sector,
    /// Main kind of activity by KVED, `10.51`; `None` where none is registered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kved: Option<String>,
    /// Where it is registered; `None` outside Ukraine.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<RegionIso>,
    /// Since when it exists; `None` for an informal group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registered_on: Option<Day>,
}

/// A person or an organisation.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Party {
    /// A person, by account.
    Person(AccountId),
    /// An organisation.
    Organisation(OrganisationId),
}

impl fmt::Display for Party {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Person(id) => fmt::Display::fmt(id, f),
            Self::Organisation(id) => fmt::Display::fmt(id, f),
        }
    }
}

/// Who controls an organisation and when.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Controller {
    /// Who.
    pub party: Party,
    /// First day.
    pub since: Day,
    /// Last day; `None` while it lasts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
}

/// An organisation of the register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organisation {
    /// Its id.
    pub id: OrganisationId,
    /// What is said about it now.
    pub facts: OrganisationFacts,
    /// Who controls it or did.
    pub controllers: Vec<KnownController>,
    /// Other controllers, with the end of seats, that wait for a second person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proposed: Option<ProposedControllers>,
}

/// Other controllers of an organisation, who would end seats; they wait for national oversight.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProposedControllers {
    /// All controllers.
    pub controllers: Vec<Controller>,
    /// Mandates that would end.
    pub ending: Vec<MandateId>,
    /// Why.
    pub reason: String,
    /// When, and by whom.
    pub proposed: Mark,
}

/// A controller, and since when the register knows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownController {
    /// Who, and when.
    pub controller: Controller,
    /// When it was entered.
    pub known: Mark,
    /// Days on which it counted by what was said before a correction; no correction undoes them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counted: Option<Term>,
}

impl KnownController {
    /// The days on which it counts against a seat: what nobody knew could not be kept apart. What comes
    /// to light later is a matter of oversight. Days that counted once go on counting. `None` when it was over
    /// before it was known.
    pub fn span(&self) -> Option<Term> {
        let from = self.controller.since.max(self.known.day());
        let to = self.controller.until.unwrap_or(Day::MAX);
        match ((from <= to).then_some(Term { from, to }), self.counted) {
            (Some(said), Some(counted)) => {
                Some(Term { from: said.from.min(counted.from), to: said.to.max(counted.to) })
            }
            (said, counted) => said.or(counted),
        }
    }

    /// The same entry after a correction on a day.
    #[must_use]
    pub fn corrected(&self, controller: &Controller, on: Day) -> Self {
        let counted = match self.span() {
            _ if self.controller == *controller => self.counted,
            Some(span) if span.from <= on => Some(Term { from: span.from, to: span.to.min(on) }),
            _ => None,
        };
        Self { controller: controller.clone(), known: self.known.clone(), counted }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_correction_takes_no_day_back_that_counted() {
        use crate::{AccountId, Actor, Timestamp};
        let day = |number| jiff::civil::date(2026, 1, number);
        // 1 January 2026 at ten in the morning.
        let at = |number: i64| {
            Timestamp::from_microsecond(((20_454 + number - 1) * 24 + 10) * 3_600_000_000).unwrap()
        };
        let party = Party::Person(AccountId::from_random([0; 8]));
        let controller = |since, until: Option<i8>| Controller {
            party: party.clone(),
            since: day(since),
            until: until.map(day),
        };
        let known = Mark { by: Actor::Operator, at: at(5), seq: 1 };
        let entered = KnownController { controller: controller(1, None), known, counted: None };
        let span = |known: &KnownController| known.span().map(|span| (span.from, span.to));
        assert_eq!(span(&entered), Some((day(5), Day::MAX)));
        assert_eq!(span(&entered.corrected(&controller(1, Some(20)), day(9))), Some((day(5), day(20))));
        let back = entered.corrected(&controller(1, Some(2)), day(9));
        assert_eq!(span(&back), Some((day(5), day(9))));
        assert_eq!(span(&back.corrected(&controller(1, Some(7)), day(12))), Some((day(5), day(9))));
        assert_eq!(span(&entered.corrected(&controller(15, None), day(9))), Some((day(5), Day::MAX)));
        // What had not begun to count is only corrected.
        let later = KnownController { controller: controller(20, None), ..entered };
        assert_eq!(span(&later.corrected(&controller(25, None), day(9))), Some((day(25), Day::MAX)));
    }

    #[test]
    fn the_last_digit_controls_the_others() {
        for code in ["14360570", "20077720", "40075815", "00032112"] {
            assert_eq!(code.parse::<Edrpou>().unwrap().to_string(), code);
        }
        let reason = "14360571".parse::<Edrpou>().unwrap_err();
        assert_eq!(reason.to_string(), "edrpou-control-digit value=14360571 expected=0 found=1");
        for wrong in ["", "1436057", "143605700", "1436057a", "١٤٣٦٠٥٧٠"] {
            assert_eq!(wrong.parse::<Edrpou>().unwrap_err().id, "not-an-edrpou", "{wrong}");
        }
    }
}
