//! What people do in these tests.

use rozum_app::{NewAccount, OpenAccountError, Receipt, Rozum, SubmitError};
use rozum_model::account::Role;
use rozum_model::command::RegisterEntry;
use rozum_model::draft::{Content, LinkEntry, PriorityEntry, SphereEntry, StrategyDraft, TaskEntry};
use rozum_model::event::Subject;
use rozum_model::strategy::{Document, LegalRegime, LinkBasis, Period};
use rozum_model::{AccountId, Actor, Command, RegionIso, SphereId};

pub const PASSWORD: &str = "річка тече повільно";

pub fn region(iso: &str) -> RegionIso {
    iso.parse().unwrap()
}

/// A whole draft for Kyiv, which has no strategy in the national register.
pub fn kyiv() -> StrategyDraft {
    let priority = |verbatim: &str| PriorityEntry {
        id: None,
        verbatim: verbatim.to_owned(),
        place: "с. 12".to_owned(),
        note: None,
    };
    let task = TaskEntry {
        id: None,
        verbatim: "створення міського центру обробки даних;".to_owned(),
        place: "с. 14".to_owned(),
        note: None,
        links: vec![LinkEntry { priority: 0, basis: LinkBasis::Stated }],
    };
    StrategyDraft {
        region: Some(region("UA-30")),
        title: Some("Стратегія розвитку міста Києва".to_owned()),
        document: Document {
            title: "Стратегія розвитку міста Києва".to_owned(), ..Document::default()
        },
        regime: Some(LegalRegime {
            act: "Постанова № 932".to_owned(),
            effective_from: jiff::civil::date(2015, 11, 11),
            effective_to: None,
        }),
        period: Some(Period { from: 2021, to: 2027 }),
        effective_from: Some(jiff::civil::date(2021, 1, 1)),
        reason: Some("перше внесення".to_owned()),
        note: None,
        content: Content {
            spheres: vec![SphereEntry {
                label: "інформаційні технології".to_owned(),
                sphere: SphereId::from_number(4),
                place: "с. 10".to_owned(),
            }],
            priorities: vec![
                priority("розвиток міських цифрових послуг;"),
                priority("розвиток медичних технологій."),
            ],
            tasks: vec![task],
        },
    }
}

pub fn entry(draft: &StrategyDraft) -> RegisterEntry {
    rozum_app::entry_of(draft).unwrap()
}

/// The current version of a region as a draft, with a reason to amend it.
pub fn amendment(rozum: &Rozum, iso: &str) -> StrategyDraft {
    let mut draft = rozum_app::draft_of(&rozum.snapshot().state, region(iso)).unwrap();
    draft.reason = Some("уточнення за рішенням ради".to_owned());
    draft
}

pub fn correct(item: &str, verbatim: &str, expected: Option<u64>) -> Command {
    let reason = "описка під час внесення".to_owned();
    Command::CorrectTranscription {
        expected,
        item: item.parse().unwrap(),
        verbatim: verbatim.to_owned(),
        reason,
    }
}

pub fn link(task: &str, priority: &str) -> Command {
    let (task, priority) = (task.parse().unwrap(), priority.parse().unwrap());
    Command::LinkTask { expected: None, task, priority, basis: LinkBasis::Judged }
}

pub fn unlink(task: &str, priority: &str) -> Command {
    let (task, priority) = (task.parse().unwrap(), priority.parse().unwrap());
    Command::UnlinkTask {
        expected: None, task, priority, reason: "пов’язано помилково".to_owned()
    }
}

/// Revision of a region's strategy.
pub fn revision(rozum: &Rozum, iso: &str) -> u64 {
    rozum.snapshot().state.revision(&Subject::Strategy(region(iso)))
}

pub async fn by_operator(rozum: &Rozum, command: &Command) -> Receipt {
    rozum.submit(&Actor::Operator, command).await.unwrap()
}

pub async fn person(
    rozum: &Rozum,
    actor: &Actor,
    login: &str,
    role: Role,
) -> Result<AccountId, OpenAccountError> {
    let new = NewAccount {
        login: login.to_owned(),
        name: "Олена Коваль".to_owned(),
        password: PASSWORD.to_owned(),
        roles: vec![role],
    };
    rozum.open_account(actor, new).await
}

pub async fn secretariat(rozum: &Rozum, login: &str, iso: &str) -> AccountId {
    person(rozum, &Actor::Operator, login, Role::Secretariat { region: region(iso) }).await.unwrap()
}

/// Ids of the rules that refused.
pub fn refused(outcome: Result<Receipt, SubmitError>) -> Vec<String> {
    match outcome {
        Err(SubmitError::Refused(refusal)) => {
            refusal.reasons.iter().map(|reason| reason.id.to_string()).collect()
        }
        other => panic!("not refused: {other:?}"),
    }
}
