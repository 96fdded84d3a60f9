//! What a person can do: one verb, one file. A verb says what its form asks and which command the answers make; drawing the
//! form, keeping what was typed, refusals with their rules and the way back are the same for all.

mod about;
mod answers;
mod barred;
mod bodies;
mod choices;
mod difference;
mod documents;
mod facts;
mod field;
mod funding;
mod implementation;
mod names;
mod oversight;
mod page;
mod refusal;
mod rules;
mod sent;
mod steering;
mod summary;
mod words;

pub use answers::{Answers, Problem};
pub use difference::{Changed, changes, modification, text_before};
pub use facts::{Cell, Facts, Table};
pub use field::{Choice, Field, Kind};
pub use names::Names;
pub use page::{ask, give};
pub use refusal::said;

use crate::frame::Frame;
use crate::visitor::Viewer;
use rozum_model::event::Subject;
use rozum_model::time::Day;
use rozum_model::{Command, State};

/// Who is asked, about what, on which state.
pub struct Asked<'a> {
    /// The words of the page.
    pub f: &'a Frame,
    /// The state.
    pub state: &'a State,
    /// The person.
    pub viewer: &'a Viewer,
    /// Today in Kyiv.
    pub today: Day,
    /// What the verb is about, as the address writes it: `05-A001`, or with a part, `05-A001/2`.
    pub id: &'a str,
    /// Names of people that the person may see.
    pub names: &'a Names,
}

impl Asked<'_> {
    /// The whole that the verb is about.
    pub fn whole<T: std::str::FromStr>(&self) -> Option<T> {
        self.id.split('/').next()?.parse().ok()
    }

    /// The number of its part, from 1.
    pub fn part(&self) -> Option<u16> {
        self.id.split('/').nth(1)?.parse().ok()
    }
}

/// A verb.
pub struct Verb {
    /// The name of its command; `verb-` and this is what its button says.
    pub name: &'static str,
    /// Whose revision the form carries; `None` where nothing is overwritten.
    pub subject: fn(&Asked<'_>) -> Option<Subject>,
    /// What the person must know to answer; `None` when there is no such thing.
    pub facts: fn(&Asked<'_>) -> Option<Facts>,
    /// What it asks.
    pub fields: fn(&Asked<'_>) -> Vec<Field>,
    /// The command; `None` where an answer cannot be read, and then the answers tell which.
    pub command: fn(&Asked<'_>, &Answers, Option<u64>) -> Option<Command>,
}

/// All verbs that have a form here.
static ALL: &[&[Verb]] =
    &[bodies::VERBS, funding::VERBS, implementation::VERBS, oversight::VERBS, rules::VERBS, steering::VERBS];

/// The verb of that name.
pub fn find(name: &str) -> Option<&'static Verb> {
    ALL.iter().copied().flatten().find(|verb| verb.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rozum_locale::Lang;
    use std::collections::BTreeSet;

    #[test]
    fn every_verb_says_what_it_does_in_both_languages() {
        let all: Vec<_> = ALL.iter().copied().flatten().collect();
        for verb in &all {
            for lang in Lang::ALL {
                for id in [format!("verb-{}", verb.name), format!("verb-does-{}", verb.name)] {
                    assert!(rozum_locale::has(lang, &id), "{lang}: {id}");
                }
                assert!(rozum_locale::has(lang, &format!("command-{}", verb.name)), "{}", verb.name);
            }
        }
        let names: BTreeSet<_> = all.iter().map(|verb| verb.name).collect();
        assert_eq!(names.len(), all.len(), "one form for one command");
    }
}
