//! `rozum demo`: plays the made-up cycle of a pilot region in a folder of its own, and serves it.

mod clock;
mod folder;
mod sign_in;

use crate::arguments::{Demo, Serve};
use crate::failure::Failure;
use folder::Folder;
use rozum_app::{NewAccount, Rozum, Settings, SubmitError};
use rozum_demo::{Cue, Fault, Person, Story};
use rozum_locale::Lang;
use rozum_model::{Actor, Argument, Command, Reason};
use sign_in::SignIn;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

/// Plays it if the folder has no example yet, shows how to sign in, and serves.
pub async fn run(settings: Settings, demo: Demo, serve: Serve, lang: Lang) -> Result<ExitCode, Failure> {
    if settings.database.is_some() {
        return Err(Failure::reason(Reason::new("demo-own-database")));
    }
    let folder = Folder::look(&settings.data)?;
    if let Folder::Fresh(fresh) = folder {
        let (count, sign_ins) = play(&settings, lang).await?;
        sign_in::keep(&settings.data, &sign_in::sheet(lang, &settings.data, &sign_ins))?;
        fresh.finish()?;
        println!("{}", rozum_locale::text_with(lang, "demo-ready", &[("count", Argument::Number(count))]));
    }
    let sheet = sign_in::kept(&settings.data)?;
    print!("{sheet}");
    if demo.no_serve {
        return Ok(ExitCode::SUCCESS);
    }
    let ahead = demo.ahead.max(folder::days_ahead(&settings.data)?);
    let example = rozum_web::Example { people: people(&sheet)?, ahead: moving(&settings.data) };
    let settings = Settings { clock: clock::ahead(ahead), ..settings };
    super::serve::run(settings, serve, Some(example)).await
}

/// Whom a reader may be, with what they are in the story.
fn people(sheet: &str) -> Result<Vec<rozum_web::Part>, Failure> {
    let part = |person: Person| {
        let password = sign_in::password_of(sheet, &person.login)?.to_owned();
        let (part_uk, part_en) = (person.part_uk?, person.part_en?);
        Some(rozum_web::Part { login: person.login, password, part_uk, part_en })
    };
    Ok(rozum_demo::people()?.into_iter().filter_map(part).collect())
}

/// Moves the clock on, and remembers it: time does not run back when the example is served anew.
fn moving(data: &Path) -> Arc<dyn Fn(u16) + Send + Sync> {
    let data = data.to_owned();
    Arc::new(move |days| {
        if let Err(error) = folder::keep_days_ahead(&data, clock::move_on(days)) {
            tracing::error!(%error, "the day of the example cannot be kept");
        }
    })
}

/// The number of events, and who may sign in.
async fn play(settings: &Settings, lang: Lang) -> Result<(i64, Vec<SignIn>), Failure> {
    let mut story = Story::new((settings.clock)().kyiv_day())?;
    let begins = story.begins().ok_or_else(|| Failure::Other("no such day".to_owned()))?;
    clock::set(begins);
    let rozum = super::open(Settings { clock: clock::story, ..settings.clone() }).await?;
    rozum.submit(&Actor::Operator, &Command::DeclareDemonstration).await?;
    for bytes in rozum_demo::files() {
        rozum.keep_shipped(bytes).map_err(|error| Failure::Other(error.to_string()))?;
    }
    let mut sign_ins = Vec::new();
    while let Some(cue) = story.next(&rozum.snapshot().state)? {
        match cue {
            Cue::Person { at, person } => {
                clock::set(at);
                sign_ins.extend(open_account(&rozum, &mut story, person, lang).await?);
            }
            Cue::Command { at, actor, command, refused, place } => {
                clock::set(at);
                as_told(rozum.submit(&actor, &command).await, refused.as_deref(), &place)?;
            }
        }
    }
    let count = i64::try_from(rozum.snapshot().state.size).unwrap_or(i64::MAX);
    rozum.journal().close().await;
    Ok((count, sign_ins))
}

/// Opens the account; how to sign in is told of those whom a reader may want to be.
async fn open_account(
    rozum: &Rozum,
    story: &mut Story,
    person: Person,
    lang: Lang,
) -> Result<Option<SignIn>, Failure> {
    let password = sign_in::password();
    let new = NewAccount {
        login: person.login.clone(),
        name: person.name.clone(),
        password: password.clone(),
        roles: person.roles()?,
    };
    let account = rozum.open_account(&Actor::Operator, new).await?;
    story.opened(&person, &account);
    let part = lang.pick(person.part_uk, person.part_en);
    Ok(part.map(|part| SignIn { part, login: person.login, password }))
}

/// What came of a cue, against what the story tells.
fn as_told<T>(outcome: Result<T, SubmitError>, refused: Option<&str>, place: &str) -> Result<(), Failure> {
    match (outcome, refused) {
        (Ok(_), None) => Ok(()),
        (Err(SubmitError::Refused(refusal)), Some(rule))
            if refusal.reasons.iter().any(|reason| reason.id == rule) =>
        {
            Ok(())
        }
        (Ok(_), Some(rule)) => Err(Failure::Other(format!("{place}: not refused by {rule}"))),
        (Err(error), _) => Err(Failure::Other(format!("{place}: {error}"))),
    }
}

impl From<Fault> for Failure {
    fn from(fault: Fault) -> Self {
        Self::Other(fault.to_string())
    }
}
