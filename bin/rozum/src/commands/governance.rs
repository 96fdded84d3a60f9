//! `rozum governance …`: the one act of governance that needs whoever holds the machine.

use crate::arguments::{Found, Governance};
use crate::failure::Failure;
use rozum_app::{Person, Settings};
use rozum_model::command::BodiesCommand;
use rozum_model::governance::{BodyId, Seat, Term};
use rozum_model::strategy::Document;
use rozum_model::time::Day;
use rozum_model::{Actor, Command, Reason};
use std::process::ExitCode;

/// Records the founding act and prints the id of the body.
pub async fn run(settings: Settings, what: Governance) -> Result<ExitCode, Failure> {
    let Governance::Found(found) = what;
    let rozum = super::open(settings).await?;
    let people = rozum.people().await.map_err(|error| Failure::Other(error.to_string()))?;
    let members = found.member.iter().map(|text| seat(text, &people)).collect::<Result<_, _>>()?;
    let Found { name, act, act_url, .. } = found;
    let act = Document { title: act, publisher: None, url: act_url, sha256: None };
    let command = Command::Bodies(BodiesCommand::FoundNationalOversight { name, act, members });
    rozum.submit(&Actor::Operator, &command).await?;
    println!("{}", BodyId::new(None, 1));
    Ok(ExitCode::SUCCESS)
}

/// `olena@example.ua,o-0001,2026-01-01,2028-12-31`
fn seat(text: &str, people: &[Person]) -> Result<Seat, Failure> {
    let wrong = || Failure::reason(Reason::new("not-a-founding-member").with("value", text));
    let [login, organisation, from, to] = text.split(',').map(str::trim).collect::<Vec<_>>()[..] else {
        return Err(wrong());
    };
    let person = people.iter().find(|person| person.login == login.to_lowercase());
    let unknown = || Failure::reason(Reason::new("no-such-login").with("value", login));
    let day = |text: &str| text.parse::<Day>().map_err(|_| wrong());
    Ok(Seat {
        account: person.ok_or_else(unknown)?.id.clone(),
        organisation: organisation.parse().map_err(Failure::reason)?,
        term: Term { from: day(from)?, to: day(to)? },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_member_is_named_by_login_organisation_and_term() {
        let people = [Person {
            id: "a-0000000000000001".parse().unwrap(),
            login: "olena@example.ua".to_owned(),
            name: String::new(),
            closed: false,
        }];
        let found = seat("Olena@example.ua, o-0002, 2026-01-01, 2026-12-31", &people).unwrap();
        assert_eq!((found.account.as_str(), found.organisation.number()), ("a-0000000000000001", 2));
        for wrong in ["", "olena@example.ua,o-0002,2026-01-01", "x,o-0002,2026-01-01,2026-12-31"] {
            assert!(seat(wrong, &people).is_err(), "{wrong}");
        }
        assert!(seat("olena@example.ua,o-2,2026-01-01,2026-12-31", &people).is_err());
        assert!(seat("olena@example.ua,o-0002,soon,2026-12-31", &people).is_err());
    }
}
