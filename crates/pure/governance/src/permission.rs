//! Who may do what. Separate powers: who keeps accounts changes no strategy, who keeps datasets does
//! neither, and the other way round.

use rozum_model::command::SteeringCommand;
use rozum_model::{AccountId, Actor, Command, PriorityPair, Reason, RegionIso, Role, State};

/// What a command touches.
enum Power {
    /// The strategy of a region.
    Strategy(RegionIso),
    /// Accounts and their roles.
    Accounts,
    /// The key that signs checkpoints.
    Key,
    /// What the whole system is for.
    Purpose,
    /// The register as a whole.
    Import,
    /// Datasets; whether they come in or go.
    Datasets { come: bool },
    /// Judgements about the priorities of a region.
    Evidence(RegionIso),
    /// How texts are read.
    Labels,
    /// What time has made due: the program sees to it.
    Due,
    /// What only a seat in a body gives power over: the rules of the verb look at mandates.
    Seat,
    /// What a region says of sharing out roles with another.
    Division(PriorityPair, RegionIso),
    /// The relevance of the priorities of a region.
    Relevance(RegionIso),
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
            Command::DeclareDemonstration => Self::Purpose,
            Command::ImportDataset { .. } => Self::Datasets { come: true },
            Command::WithdrawDataset { .. } => Self::Datasets { come: false },
            Command::JudgeEvidence { priority, .. } | Command::WithdrawJudgement { priority, .. } => {
                Self::Evidence(priority.region())
            }
            Command::CorrectLabels { .. } | Command::WithdrawLabels { .. } => Self::Labels,
            Command::Steering(SteeringCommand::OpenDueReviews) => Self::Due,
            Command::Bodies(_)
            | Command::Funding(_)
            | Command::Implementation(_)
            | Command::Oversight(_)
            | Command::Rules(_)
            | Command::Steering(_) => Self::Seat,
            Command::AnswerDivision { pair, region, .. } => Self::Division(*pair, *region),
            Command::ReviewRelevance { priority, .. }
            | Command::WithdrawReview { priority, .. }
            | Command::DecideProposal { priority, .. } => Self::Relevance(priority.region()),
        }
    }
}

/// A reason if this actor may not give this command.
pub(crate) fn check(state: &State, actor: &Actor, command: &Command) -> Result<(), Reason> {
    let power = Power::needed(command);
    match (actor, power) {
        (Actor::System, Power::Import | Power::Key | Power::Due | Power::Datasets { come: true })
        | (
            Actor::Operator,
            Power::Strategy(_)
            | Power::Accounts
            | Power::Key
            | Power::Purpose
            | Power::Datasets { .. }
            | Power::Due
            | Power::Seat,
        ) => Ok(()),
        (Actor::System, _) => Err(Reason::new("not-for-the-program").with("command", command.name())),
        (Actor::Operator | Actor::Account(_), Power::Import) => Err(Reason::new("only-the-program")),
        // Whoever holds the server took part in no discussion of the region.
        (Actor::Operator, Power::Evidence(region)) => Err(not_judging(region)),
        (Actor::Operator, Power::Labels) => Err(Reason::new("only-an-analyst")),
        (Actor::Operator, Power::Division(pair, region)) => Err(not_speaking(pair, region)),
        (Actor::Operator, Power::Relevance(region)) => Err(not_reviewing(region)),
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
        Power::Seat => Ok(()),
        Power::Due => Err(Reason::new("only-the-program-opens-them")),
        Power::Strategy(region) if holds(&Role::Secretariat { region: *region }) => Ok(()),
        Power::Strategy(region) => {
            Err(Reason::new("only-the-secretariat").with("region", region.to_string()))
        }
        Power::Accounts if holds(&Role::Administrator) => Ok(()),
        Power::Accounts => Err(Reason::new("only-an-administrator")),
        Power::Datasets { .. } if holds(&Role::DataSteward) => Ok(()),
        Power::Datasets { .. } => Err(Reason::new("only-a-data-steward")),
        Power::Evidence(region) if holds(&Role::Secretariat { region: *region }) => Ok(()),
        Power::Evidence(region) => Err(not_judging(*region)),
        Power::Labels if holds(&Role::Analyst) => Ok(()),
        // Whose strategy is diagnosed does not correct the diagnosis.
        Power::Labels => Err(Reason::new("only-an-analyst")),
        Power::Division(pair, region) => {
            let speaks = |region: RegionIso| holds(&Role::Secretariat { region });
            match pair.other(*region) {
                Some(other) if speaks(*region) && speaks(other) => Err(one_hand(*pair)),
                Some(_) if speaks(*region) => Ok(()),
                _ => Err(not_speaking(*pair, *region)),
            }
        }
        Power::Relevance(region) if holds(&Role::Secretariat { region: *region }) => Ok(()),
        Power::Relevance(region) => Err(not_reviewing(*region)),
        Power::Key | Power::Purpose | Power::Import => Err(Reason::new("only-the-operator")),
    }
}

fn not_judging(region: RegionIso) -> Reason {
    Reason::new("only-the-secretariat-judges").with("region", region.to_string())
}

fn not_speaking(pair: PriorityPair, region: RegionIso) -> Reason {
    let reason = Reason::new("only-a-secretariat-of-the-two").with("pair", pair.to_string());
    reason.with("region", region.to_string())
}

/// Whoever keeps both strategies would agree with themselves.
fn one_hand(pair: PriorityPair) -> Reason {
    Reason::new("division-one-hand").with("pair", pair.to_string())
}

fn not_reviewing(region: RegionIso) -> Reason {
    Reason::new("only-the-secretariat-reviews").with("region", region.to_string())
}

/// Whether the actor may speak for a region about sharing out roles.
pub fn may_answer_division(state: &State, actor: &Actor, pair: PriorityPair, region: RegionIso) -> bool {
    match actor {
        Actor::System | Actor::Operator => false,
        Actor::Account(id) => account(state, id, &Power::Division(pair, region)).is_ok(),
    }
}

/// Whether the actor may import and withdraw datasets.
pub fn may_keep_datasets(state: &State, actor: &Actor) -> bool {
    match actor {
        Actor::System => false,
        Actor::Operator => true,
        Actor::Account(id) => account(state, id, &Power::Datasets { come: true }).is_ok(),
    }
}

/// Whether the actor may record what stakeholders hold of a region's priorities.
pub fn may_judge_evidence(state: &State, actor: &Actor, region: RegionIso) -> bool {
    match actor {
        Actor::System | Actor::Operator => false,
        Actor::Account(id) => account(state, id, &Power::Evidence(region)).is_ok(),
    }
}

/// Whether the actor may correct how texts are read.
pub fn may_correct_labels(state: &State, actor: &Actor) -> bool {
    match actor {
        Actor::System | Actor::Operator => false,
        Actor::Account(id) => account(state, id, &Power::Labels).is_ok(),
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
