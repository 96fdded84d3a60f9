//! What became of a proposal, and a review that is taken back.

use super::form::{Refused, give};
use crate::error::PageError;
use crate::site::Site;
use crate::typed::one_line;
use crate::visitor::Visitor;
use axum::Form;
use axum::extract::{Path, State};
use axum::response::Response;
use rozum_model::relevance::{Outcome, ProposalDecision};
use rozum_model::{Command, PriorityId, Reason};
use serde::Deserialize;
use std::sync::Arc;

/// A decision as typed.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct TypedDecision {
    form: String,
    expected: u64,
    /// `refused`, or the number of the version.
    #[serde(default)]
    pub outcome: String,
    pub decision: String,
    pub document: String,
}

/// `POST /priorities/{id}/proposal`
pub async fn decide(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(id): Path<String>,
    Form(typed): Form<TypedDecision>,
) -> Result<Response, PageError> {
    visitor.check_form(&typed.form)?;
    let priority: PriorityId = id.parse().map_err(|_| PageError::NotFound)?;
    let unreadable = |_| PageError::BadRequest(Reason::new("request-unreadable"));
    let outcome = match typed.outcome.as_str() {
        "" => {
            let errors = vec![rozum_locale::reason(visitor.lang, &Reason::new("rel-no-outcome"))];
            let refused = Refused { errors, decision: Some(typed), review: None };
            return super::form::draw(&site, &visitor, priority, refused).await;
        }
        "refused" => Outcome::Refused,
        number => Outcome::Adopted { version: number.parse().map_err(unreadable)? },
    };
    let (reason, document) = (one_line(&typed.decision), one_line(&typed.document));
    let decision = ProposalDecision { outcome, reason, document };
    let command = Command::DecideProposal { expected: Some(typed.expected), priority, decision };
    give(&site, &visitor, priority, command, Refused { decision: Some(typed), ..Refused::default() }).await
}

/// A review to take back.
#[derive(Debug, Deserialize)]
pub struct Withdrawal {
    form: String,
    expected: u64,
    reason: String,
}

/// `POST /priorities/{id}/relevance/withdraw`
pub async fn withdraw(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(id): Path<String>,
    Form(typed): Form<Withdrawal>,
) -> Result<Response, PageError> {
    visitor.check_form(&typed.form)?;
    let priority: PriorityId = id.parse().map_err(|_| PageError::NotFound)?;
    let command =
        Command::WithdrawReview { expected: Some(typed.expected), priority, reason: one_line(&typed.reason) };
    give(&site, &visitor, priority, command, Refused::default()).await
}
