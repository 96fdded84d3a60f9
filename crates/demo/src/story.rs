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
        let (people, lines) = script::read()?;
        if let Some(late) = lines.iter().find(|line| line.on >= 0) {
            return Err(Fault::new(&late.place, "the story is past"));
        }
        let (people, lines) = (VecDeque::from(people), VecDeque::from(lines));
        Ok(Self { today, people, lines, names: Names::new(today), awaited: None, clock: (Day::MIN, 0) })
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
        let Some(line) = self.lines.pop_front() else { return Ok(None) };
        let place = line.place.clone();
        self.cue(line, state).map(Some).map_err(|what| Fault::new(place, &what))
    }

    fn cue(&mut self, line: Line, state: &State) -> Result<Cue, String> {
        let at = self.moment(line.on).ok_or("no such day")?;
        let actor = match line.by.as_str() {
            "operator" => Actor::Operator,
            name => Actor::Account(
                self.names.id(name)?.parse::<AccountId>().map_err(|reason| reason.to_string())?,
            ),
        };
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
