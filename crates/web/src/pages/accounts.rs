//! Accounts and their roles, for whoever administers them.

use super::private;
use crate::error::PageError;
use crate::frame::{Frame, Section, localised};
use crate::site::Site;
use crate::visitor::{Viewer, Visitor};
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use rozum_app::{NewAccount, OpenAccountError, SubmitError};
use rozum_model::account::Role;
use rozum_model::{AccountId, Command, Reason};
use serde::Deserialize;
use std::sync::Arc;

#[derive(Template)]
#[template(path = "accounts.html")]
struct People {
    f: Frame,
    accounts: Vec<Line>,
    /// Why something was refused, and where the rule is told.
    errors: Vec<(String, Option<String>)>,
}

struct Line {
    id: AccountId,
    login: String,
    name: String,
    closed: bool,
    roles: Vec<(String, String)>,
}

impl People {
    fn roles(&self) -> Vec<(String, String)> {
        let regions =
            rozum_reference::regions::REGIONS.iter().map(|region| Role::Secretariat { region: region.iso });
        let all = [Role::Administrator, Role::DataSteward, Role::Analyst].into_iter().chain(regions);
        all.map(|role| (role.to_string(), self.f.role(&role))).collect()
    }
}

fn administrator(visitor: &Visitor) -> Result<&Viewer, PageError> {
    let viewer = visitor.signed_in()?;
    if viewer.roles.contains(&Role::Administrator) {
        Ok(viewer)
    } else {
        Err(PageError::Forbidden(Reason::new("accounts-only-administrator")))
    }
}

/// `GET /accounts`
pub async fn page(State(site): State<Arc<Site>>, visitor: Visitor) -> Result<Response, PageError> {
    administrator(&visitor)?;
    draw(&site, &visitor, &[]).await
}

async fn draw(site: &Site, visitor: &Visitor, reasons: &[Reason]) -> Result<Response, PageError> {
    let f = Frame::new(visitor, Section::Other);
    let people = site.rozum.people().await.map_err(|error| {
        tracing::error!(%error, "accounts cannot be listed");
        PageError::Internal
    })?;
    let state = &site.rozum.snapshot().state;
    let accounts = people
        .into_iter()
        .map(|person| Line {
            roles: state.roles(&person.id).map(|role| (role.to_string(), f.role(role))).collect(),
            closed: state.accounts.get(&person.id).is_none_or(|standing| standing.closed),
            id: person.id,
            login: person.login,
            name: person.name,
        })
        .collect();
    let errors: Vec<_> =
        reasons.iter().map(|reason| (f.reason(reason), super::rule_path(&reason.id))).collect();
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok((status, private(&People { f, accounts, errors })?).into_response())
}

/// A new account as typed.
#[derive(Deserialize)]
pub struct Opened {
    form: String,
    login: String,
    name: String,
    password: String,
    role: String,
}

/// `POST /accounts`
pub async fn open(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Form(typed): Form<Opened>,
) -> Result<Response, PageError> {
    visitor.check_form(&typed.form)?;
    let viewer = administrator(&visitor)?;
    let account = NewAccount {
        login: typed.login,
        name: typed.name,
        password: typed.password,
        roles: match typed.role.as_str() {
            // Applicants and members of bodies have no role: what they may do follows from their seats.
            "" => Vec::new(),
            role => vec![role.parse().map_err(PageError::BadRequest)?],
        },
    };
    match site.rozum.open_account(&viewer.actor(), account).await {
        Ok(_) => Ok(back(&visitor)),
        Err(OpenAccountError::Refused(reasons)) => draw(&site, &visitor, &reasons).await,
        Err(error) => {
            tracing::error!(%error, "account cannot be opened");
            Err(PageError::Internal)
        }
    }
}

fn back(visitor: &Visitor) -> Response {
    Redirect::to(&localised(visitor.lang, "/accounts")).into_response()
}

/// A role to grant.
#[derive(Deserialize)]
pub struct Granted {
    form: String,
    role: String,
}

/// `POST /accounts/{id}/grant`
pub async fn grant(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(account): Path<AccountId>,
    Form(typed): Form<Granted>,
) -> Result<Response, PageError> {
    visitor.check_form(&typed.form)?;
    let command = Command::GrantRole { account, role: typed.role.parse().map_err(PageError::BadRequest)? };
    give(&site, &visitor, command).await
}

/// A role to take back.
#[derive(Deserialize)]
pub struct Withdrawn {
    form: String,
    role: String,
    reason: String,
}

/// `POST /accounts/{id}/withdraw`
pub async fn withdraw(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(account): Path<AccountId>,
    Form(typed): Form<Withdrawn>,
) -> Result<Response, PageError> {
    visitor.check_form(&typed.form)?;
    let command = Command::WithdrawRole {
        account,
        role: typed.role.parse().map_err(PageError::BadRequest)?,
        reason: typed.reason,
    };
    give(&site, &visitor, command).await
}

/// An account to close.
#[derive(Deserialize)]
pub struct Closed {
    form: String,
    reason: String,
}

/// `POST /accounts/{id}/close`
pub async fn close(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(account): Path<AccountId>,
    Form(typed): Form<Closed>,
) -> Result<Response, PageError> {
    visitor.check_form(&typed.form)?;
    let command = Command::CloseAccount { account, reason: typed.reason };
    give(&site, &visitor, command).await
}

async fn give(site: &Site, visitor: &Visitor, command: Command) -> Result<Response, PageError> {
    let viewer = administrator(visitor)?;
    match site.rozum.submit_on_account(&viewer.actor(), &command).await {
        Ok(_) => Ok(back(visitor)),
        Err(SubmitError::Refused(refusal)) => draw(site, visitor, &refusal.reasons).await,
        Err(error) => Err(error.into()),
    }
}
