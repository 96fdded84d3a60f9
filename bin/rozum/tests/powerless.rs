//! An administrator, and whoever has the command line, cannot decide: each command of the example that somebody else
//! gives is tried by both just before, when everything but the person is right. All that decide are refused by a rule,
//! and nothing is written; the few that are open to them are told by name.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use rozum_app::{NewAccount, Rozum, Settings, SubmitError};
use rozum_demo::{Cue, Person, Story};
use rozum_model::{AccountId, Actor, Command, Timestamp};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicI64, Ordering};

/// The moment of the story, in microseconds.
static NOW: AtomicI64 = AtomicI64::new(0);

fn clock() -> Timestamp {
    Timestamp::from_microsecond(NOW.load(Ordering::Relaxed)).unwrap()
}

fn set(at: Timestamp) {
    NOW.store(at.as_microsecond(), Ordering::Relaxed);
}

/// Reasons of refusals, by verb.
type Refused = BTreeMap<&'static str, BTreeSet<String>>;

struct Stage {
    rozum: Rozum,
    administrator: Option<AccountId>,
    of_administrator: Refused,
    of_operator: Refused,
    /// What is no decision, and open to them as to anyone: who, and the verb.
    open: BTreeSet<(&'static str, &'static str)>,
    /// What the administrator does in the story.
    own: BTreeSet<&'static str>,
}

impl Stage {
    async fn person(&mut self, story: &mut Story, person: &Person) {
        let (login, name) = (person.login.clone(), person.name.clone());
        let new = NewAccount {
            login,
            name,
            password: "річка тече повільно".into(),
            roles: person.roles().unwrap(),
        };
        let account = self.rozum.open_account(&Actor::Operator, new).await.unwrap();
        story.opened(person, &account);
        if person.login == "administrator" {
            self.administrator = Some(account);
        }
    }

    async fn command(&mut self, actor: &Actor, command: &Command, refused: Option<&str>, place: &str) {
        let administrator = Actor::Account(self.administrator.clone().unwrap());
        let governance = matches!(
            command,
            Command::Bodies(_)
                | Command::Funding(_)
                | Command::Implementation(_)
                | Command::Oversight(_)
                | Command::Rules(_)
                | Command::Steering(_)
        );
        if *actor == administrator {
            self.own.insert(command.name());
        }
        if governance && refused.is_none() {
            for (who, tempted) in [("administrator", administrator), ("operator", Actor::Operator)] {
                if *actor == tempted {
                    continue;
                }
                if self.rozum.try_out(&tempted, command).is_ok() {
                    self.open.insert((who, command.name()));
                    continue;
                }
                let reasons = self.tried(&tempted, command, place).await;
                let all = if who == "operator" { &mut self.of_operator } else { &mut self.of_administrator };
                all.entry(command.name()).or_default().extend(reasons);
            }
        }
        let outcome = self.rozum.submit(actor, command).await;
        assert_eq!(outcome.is_err(), refused.is_some(), "{place}: {outcome:?}");
    }

    /// It is refused, and neither the state nor the journal has anything of it.
    async fn tried(&self, actor: &Actor, command: &Command, place: &str) -> Vec<String> {
        let before = self.rozum.snapshot();
        let outcome = self.rozum.submit(actor, command).await;
        let Err(SubmitError::Refused(refusal)) = outcome else {
            panic!("{place}: {actor:?} may: {outcome:?}")
        };
        assert_eq!(self.rozum.snapshot().state.size, before.state.size, "{place}");
        assert_eq!(self.rozum.journal().size().await.unwrap(), before.state.size, "{place}");
        refusal.reasons.iter().map(|reason| reason.id.to_string()).collect()
    }
}

fn shown(refused: &Refused) -> String {
    let line = |(verb, reasons): (&&str, &BTreeSet<String>)| {
        format!("{verb}: {}", reasons.iter().map(String::as_str).collect::<Vec<_>>().join(" "))
    };
    refused.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[tokio::test]
async fn neither_the_administrator_nor_the_operator_decides() {
    let folder = tempfile::tempdir().unwrap();
    let mut story = Story::new(jiff::civil::date(2026, 11, 26)).unwrap();
    set(story.begins().unwrap());
    let settings = Settings { data: folder.path().to_owned(), database: None, clock };
    let rozum = Rozum::open(settings).await.unwrap();
    rozum.submit(&Actor::Operator, &Command::DeclareDemonstration).await.unwrap();
    let mut stage = Stage {
        rozum,
        administrator: None,
        of_administrator: Refused::new(),
        of_operator: Refused::new(),
        open: BTreeSet::new(),
        own: BTreeSet::new(),
    };
    while let Some(cue) = story.next(&stage.rozum.snapshot().state).unwrap() {
        match cue {
            Cue::Person { at, person } => {
                set(at);
                stage.person(&mut story, &person).await;
            }
            Cue::Command { at, actor, command, refused, place } => {
                set(at);
                stage.command(&actor, &command, refused.as_deref(), &place).await;
            }
        }
    }
    let open = stage.open.iter().map(|(who, verb)| format!("{who} {verb}")).collect::<Vec<_>>().join("\n");
    insta::assert_snapshot!("open", open);
    insta::assert_snapshot!("own", stage.own.iter().copied().collect::<Vec<_>>().join("\n"));
    insta::assert_snapshot!("administrator", shown(&stage.of_administrator));
    insta::assert_snapshot!("operator", shown(&stage.of_operator));
}
