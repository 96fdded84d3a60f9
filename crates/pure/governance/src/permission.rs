//! Who may do what. Separate powers: who keeps accounts changes no strategy, and the other way round.

use rozum_model::{AccountId, Actor, Command, Reason, RegionIso, Role, State};

/// What a command touches.
enum Power {
    /// The strategy of a region.
    Strategy(RegionIso),
    /// Accounts and their roles.
    Accounts,
    /// The key that signs checkpoints.
    Key,
    /// The register as a whole.
    Import,
}

impl Power {
    fn needed(command: &Command) -> Self {
        match command {
            Command::ImportRegister { .. } => Self::Import,
            Command::RegisterStrategy(entry) | Command::AmendStrategy { entry, .. } => {
                Self::Strategy(entry.region)
            }
            Command::CorrectTranscription { item, .. } => Self::Strategy(item.region()),
            Command::LinkTask { task, .. } | Command::UnlinkTask { task, .. } => {
                Self::Strategy(task.region())
            }
            Command::OpenAccount { .. }
            | Command::GrantRole { .. }
            | Command::WithdrawRole { .. }
            | Command::CloseAccount { .. } => Self::Accounts,
            Command::IntroduceKey { .. } => Self::Key,
        }
    }
}

/// A reason if this actor may not give this command.
pub(crate) fn check(state: &State, actor: &Actor, command: &Command) -> Result<(), Reason> {
    let power = Power::needed(command);
    match (actor, power) {
        (Actor::System, Power::Import | Power::Key)
        | (Actor::Operator, Power::Strategy(_) | Power::Accounts | Power::Key) => Ok(()),
        (Actor::System, _) => Err(Reason::new("not-for-the-program").with("command", command.name())),
        (Actor::Operator | Actor::Account(_), Power::Import) => Err(Reason::new("only-the-program")),
        (Actor::Account(id), power) => account(state, id, &power),
    }
}

fn account(state: &State, id: &AccountId, power: &Power) -> Result<(), Reason> {
    let named = |reason: Reason| Err(reason.with("account", id.as_str()));
    match state.accounts.get(id) {
        None => return named(Reason::new("actor-unknown")),
        Some(standing) if standing.closed => return named(Reason::new("actor-closed")),
        Some(_) => {}
    }
    let holds = |role: &Role| state.roles(id).any(|held| held == role);
    match power {
        Power::Strategy(region) if holds(&Role::Secretariat { region: *region }) => Ok(()),
        Power::Strategy(region) => {
            Err(Reason::new("only-the-secretariat").with("region", region.to_string()))
        }
        Power::Accounts if holds(&Role::Administrator) => Ok(()),
        Power::Accounts => Err(Reason::new("only-an-administrator")),
        Power::Key | Power::Import => Err(Reason::new("only-the-operator")),
    }
}

/// Whether the actor may change the strategy of a region, for pages that offer it.
pub fn may_change_strategy(state: &State, actor: &Actor, region: RegionIso) -> bool {
    match actor {
        Actor::System => false,
        Actor::Operator => true,
        Actor::Account(id) => account(state, id, &Power::Strategy(region)).is_ok(),
    }
}

/// Whether the actor may open and close accounts and change their roles.
pub fn may_administer(state: &State, actor: &Actor) -> bool {
    match actor {
        Actor::System => false,
        Actor::Operator => true,
        Actor::Account(id) => account(state, id, &Power::Accounts).is_ok(),
    }
}
