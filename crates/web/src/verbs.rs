//! What a person can do: one verb, one file. A verb says what its form asks and which command the answers make; drawing the
//! form, keeping what was typed, refusals with their rules and the way back are the same for all.

mod answers;
mod field;
mod page;

pub use answers::{Answers, Problem};
pub use field::{Choice, Field, Kind};
pub use page::{ask, give};

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
    /// What it is about in words, name and value; `None` when there is no such thing.
    pub facts: fn(&Asked<'_>) -> Option<Vec<(String, String)>>,
    /// What it asks.
    pub fields: fn(&Asked<'_>) -> Vec<Field>,
    /// The command; `None` where an answer cannot be read, and then the answers tell which.
    pub command: fn(&Asked<'_>, &Answers, Option<u64>) -> Option<Command>,
}

/// All verbs that have a form here.
static ALL: &[&[Verb]] = &[];

/// The verb of that name.
pub fn find(name: &str) -> Option<&'static Verb> {
    ALL.iter().copied().flatten().find(|verb| verb.name == name)
}
