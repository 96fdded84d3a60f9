//! The story, told cue by cue.

use crate::calendar;
use crate::extra::Extra;
use crate::fault::Fault;
use crate::line::Line;
use crate::made;
use crate::names::Names;
use crate::script::{self, Person};
use rozum_model::command::{
    BodiesCommand, FundingCommand, ImplementationCommand, OversightCommand, RulesCommand, SteeringCommand,
};
use rozum_model::governance::Governance;
use rozum_model::time::Day;
use rozum_model::{AccountId, Actor, Command, State, Timestamp};
use serde::Deserialize;
use std::collections::VecDeque;
use toml::Value;

/// What happens next.
#[derive(Debug)]
pub enum Cue {
    /// An account is opened by the operator; [`Story::opened`] tells which.
    Person {
        /// When.
        at: Timestamp,
        /// For whom.
        person: Person,
    },
    /// Somebody gives a command.
    Command {
        /// When.
        at: Timestamp,
        /// Who.
        actor: Actor,
        /// What.
        command: Box<Command>,
        /// The rule that refuses it, where the story shows a refusal; `None` where it succeeds.
        refused: Option<String>,
        /// Where the story tells it, for messages.
        place: String,
    },
}

/// The story as it is told to its end.
pub struct Story {
    today: Day,
    people: VecDeque<Person>,
    lines: VecDeque<Line>,
    names: Names,
    /// The name that the thing gets which is not in this state yet.
    awaited: Option<(String, Governance)>,
    clock: (Day, i64),
    /// The last night in which the program looked for what time made due.
    night: Day,
}

/// A command under the name of its group.
#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Said {
    Bodies(BodiesCommand),
    Funding(FundingCommand),
    Implementation(ImplementationCommand),
    Oversight(OversightCommand),
    Rules(RulesCommand),
    Steering(SteeringCommand),
    Register(Extra),
}

impl Said {
    fn command(self, state: &State) -> Result<Command, String> {
        Ok(match self {
            Self::Bodies(command) => command.into(),
            Self::Funding(command) => command.into(),
            Self::Implementation(command) => command.into(),
            Self::Oversight(command) => command.into(),
            Self::Rules(command) => command.into(),
            Self::Steering(command) => command.into(),
            Self::Register(extra) => extra.command(state)?,
        })
    }
}

impl Story {
    /// The story that ends the day before `today`.
    pub fn new(today: Day) -> Result<Self, Fault> {
        let (people, lines) = (script::people()?, script::lines(today)?);
        if let Some(late) = lines.iter().find(|line| line.on >= 0) {
            return Err(Fault::new(&late.place, "the story is past"));
        }
        let (people, lines) = (VecDeque::from(people), VecDeque::from(lines));
        let night = lines.front().and_then(|line| calendar::day(today, line.on)).unwrap_or(today);
        let (names, clock) = (Names::new(today), (Day::MIN, 0));
        Ok(Self { today, people, lines, names, awaited: None, clock, night })
    }

    /// The moment before anything happens.
    pub fn begins(&self) -> Option<Timestamp> {
        let first = self.lines.front().map_or(-1, |line| line.on);
        calendar::moment(calendar::day(self.today, first - 10)?, 0)
    }

    /// The account that was opened for a person.
    pub fn opened(&mut self, person: &Person, account: &AccountId) {
        self.names.learn(&person.key, account);
    }

    /// What happens next, given what came of everything before; `None` at the end.
    pub fn next(&mut self, state: &State) -> Result<Option<Cue>, Fault> {
        if let Some((name, before)) = self.awaited.take() {
            let made = made::between(&before, &state.governance);
            let made = made.ok_or_else(|| Fault::new(&name, "nothing was made"))?;
            self.names.learn(&name, &made.id);
            if let Some(hash) = made.hash {
                self.names.learn(&format!("{name}.hash"), &hash);
            }
        }
        if let Some(person) = self.people.pop_front() {
            let at = self.begins().ok_or_else(|| Fault::new(&person.key, "no such day"))?;
            return Ok(Some(Cue::Person { at, person }));
        }
        if let Some(cue) = self.nights(state) {
            return Ok(Some(cue));
        }
        let Some(line) = self.lines.pop_front() else { return Ok(None) };
        let place = line.place.clone();
        self.cue(line, state).map(Some).map_err(|what| Fault::new(place, &what))
    }

    /// What the program does by itself in the nights up to the next line: it opens reviews that time has
    /// made due, as it does wherever it runs.
    fn nights(&mut self, state: &State) -> Option<Cue> {
        let next = calendar::day(self.today, self.lines.front()?.on)?;
        while self.night < next {
            self.night = self.night.tomorrow().ok()?;
            if !rozum_governance::triggers(state, self.night).is_empty() {
                let command = Box::new(SteeringCommand::OpenDueReviews.into());
                let place = format!("the night of {}", self.night);
                let at = calendar::night(self.night)?;
                return Some(Cue::Command { at, actor: Actor::System, command, refused: None, place });
            }
        }
        None
    }

    fn cue(&mut self, line: Line, state: &State) -> Result<Cue, String> {
        let at = self.moment(line.on).ok_or("no such day")?;
        let actor = match line.by.as_str() {
            "operator" => Actor::Operator,
            name => Actor::Account(
                self.names.id(name)?.parse::<AccountId>().map_err(|reason| reason.to_string())?,
            ),
        };
        self.names.learn_reviews(&state.governance);
        let told = self.names.told(Value::Table(line.what))?;
        let said = Said::deserialize(told).map_err(|error| error.to_string())?;
        let command = Box::new(said.command(state)?);
        self.awaited = line.named.map(|name| (name, state.governance.clone()));
        Ok(Cue::Command { at, actor, command, refused: line.refused, place: line.place })
    }

    /// What happens on one day happens a minute after the other.
    fn moment(&mut self, on: i64) -> Option<Timestamp> {
        let day = calendar::day(self.today, on)?;
        let minutes = if self.clock.0 == day { self.clock.1 + 1 } else { 0 };
        self.clock = (day, minutes);
        calendar::moment(day, minutes)
    }
}
