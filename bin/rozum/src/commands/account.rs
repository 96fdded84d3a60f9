//! `rozum account …`: opening accounts by whoever holds the machine.

use crate::arguments::Account;
use crate::failure::Failure;
use crate::output::columns;
use rozum_app::{NewAccount, Rozum, Settings};
use rozum_locale::Lang;
use rozum_model::account::Role;
use rozum_model::{Actor, Command, Reason};
use std::io::{IsTerminal, Read};
use std::process::ExitCode;

/// Does one of them.
pub async fn run(settings: Settings, what: Account, lang: Lang) -> Result<ExitCode, Failure> {
    let rozum = super::open(settings).await?;
    match what {
        Account::Add { login, name, role } => {
            let roles = role.iter().map(|text| text.parse().map_err(Failure::reason));
            let roles = roles.collect::<Result<Vec<Role>, _>>()?;
            let password = password(lang)?;
            let id =
                rozum.open_account(&Actor::Operator, NewAccount { login, name, password, roles }).await?;
            println!("{id}");
        }
        Account::List { output } => {
            let rows = rows(&rozum).await?;
            output.write(&rows, || {
                let lines: Vec<_> = rows.iter().map(Row::cells).collect();
                columns(&["id", "login", "name", "roles", "closed"], &lines)
            })?;
        }
        Account::Close { login, reason } => {
            let people = rozum.people().await.map_err(|error| Failure::Other(error.to_string()))?;
            let person = people.into_iter().find(|person| person.login == login.to_lowercase());
            let unknown = || Failure::reason(Reason::new("no-such-login").with("value", login.as_str()));
            let account = person.ok_or_else(unknown)?.id;
            rozum.submit_on_account(&Actor::Operator, &Command::CloseAccount { account, reason }).await?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Asked for without showing it; read from stdin when something else is there than a terminal.
fn password(lang: Lang) -> Result<String, Failure> {
    let failed = |error: std::io::Error| Failure::Other(error.to_string());
    if std::io::stdin().is_terminal() {
        return rpassword::prompt_password(format!("{}: ", rozum_locale::text(lang, "password")))
            .map_err(failed);
    }
    let mut text = String::new();
    std::io::stdin().take(4_096).read_to_string(&mut text).map_err(failed)?;
    Ok(text.lines().next().unwrap_or_default().to_owned())
}

#[derive(serde::Serialize)]
struct Row {
    id: String,
    login: String,
    name: String,
    roles: Vec<String>,
    closed: bool,
}

impl Row {
    fn cells(&self) -> Vec<String> {
        vec![
            self.id.clone(),
            self.login.clone(),
            self.name.clone(),
            self.roles.join(" "),
            self.closed.to_string(),
        ]
    }
}

async fn rows(rozum: &Rozum) -> Result<Vec<Row>, Failure> {
    let snapshot = rozum.snapshot();
    let people = rozum.people().await.map_err(|error| Failure::Other(error.to_string()))?;
    let row = |person: rozum_app::Person| Row {
        roles: snapshot.state.roles(&person.id).map(ToString::to_string).collect(),
        closed: person.closed,
        id: person.id.to_string(),
        login: person.login,
        name: person.name,
    };
    Ok(people.into_iter().map(row).collect())
}
