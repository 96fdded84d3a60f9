//! A region that funds, told by commands through the rules and written into the journal of a site: one application at
//! every kind of end, one taken from the call to the last payment.
//!
//! Days count from the moment at which the site was opened; readers come long after.

mod life;
mod people;
mod steer;

use crate::site::Site;
use rozum_governance::{apply, decide, record};
use rozum_journal::Body;
use rozum_model::{AccountId, Actor, Command, Recorded, State, Timestamp};
use std::collections::BTreeMap;

/// Microseconds of a day.
const DAY: i64 = 86_400_000_000;

/// A state that grows by commands, and what was recorded.
pub struct Story {
    pub state: State,
    recorded: Vec<Recorded>,
    start: Timestamp,
    /// People who have a name in the tables.
    known: BTreeMap<u64, AccountId>,
}

impl Story {
    fn of(site: &Site, known: BTreeMap<u64, AccountId>) -> Self {
        let state = site.rozum.snapshot().state.clone();
        Self { state, recorded: Vec::new(), start: site.rozum.now(), known }
    }

    /// A person by number.
    pub fn account(&self, number: u64) -> AccountId {
        self.known.get(&number).cloned().unwrap_or_else(|| format!("a-{number:016x}").parse().unwrap())
    }

    /// That many days after the start.
    pub fn day(&self, on: i64) -> rozum_model::time::Day {
        self.at(on).kyiv_day()
    }

    fn at(&self, on: i64) -> Timestamp {
        Timestamp::from_microsecond(self.start.as_microsecond() + on * DAY).unwrap()
    }

    /// Somebody does something that the rules allow.
    pub fn does(&mut self, on: i64, number: u64, command: impl Into<Command>) {
        let actor = Actor::Account(self.account(number));
        self.by(on, &actor, &command.into());
    }

    /// The operator does.
    pub fn operator(&mut self, command: impl Into<Command>) {
        self.by(0, &Actor::Operator, &command.into());
    }

    fn by(&mut self, on: i64, actor: &Actor, command: &Command) {
        let events = decide(&self.state, actor, self.at(on), command)
            .unwrap_or_else(|refusal| panic!("{} on day {on}: {refusal}", command.name()));
        for event in record(&self.state, actor, self.at(on), command.name(), events) {
            apply(&mut self.state, &event).unwrap();
            self.recorded.push(event);
        }
    }
}

/// A site in whose journal the whole story stands, read a year later.
pub async fn told() -> Site {
    tell(|_| {}).await.later().await
}

/// The same with indicators, reviews and what is late.
pub async fn steered() -> Site {
    tell(steer::steer).await.later().await
}

/// The same with the project under contract ended before its end, after its first payment.
pub async fn terminated() -> Site {
    tell(life::terminate).await.later().await
}

/// The same as [`told`], read on the day on which it begins: all its terms are still ahead.
pub async fn told_ahead(settings: rozum_web::Settings) -> Site {
    tell(|_| {}).await.again(settings).await
}

async fn tell(more: impl FnOnce(&mut Story)) -> Site {
    let site = Site::new().await;
    let mut known = BTreeMap::new();
    // A member of the council and one of the payment authority: the others show as accounts.
    for (number, login) in [(12, "rada@example.ua"), (33, "control@example.ua")] {
        known.insert(number, site.person_without_role(login).await);
    }
    let mut story = Story::of(&site, known);
    people::seat_everybody(&mut story);
    life::live(&mut story);
    more(&mut story);
    let first = story.recorded[0].seq;
    let body = |event: &Recorded| Body {
        subject: event.subject.to_string(),
        revision: event.revision,
        bytes: event.to_bytes().unwrap(),
    };
    site.rozum.journal().append(first, story.recorded.iter().map(body).collect()).await.unwrap();
    site
}
