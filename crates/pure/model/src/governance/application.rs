//! An application in its place.

use super::content::ApplicationContent;
use super::contract::ModificationStage;
use super::ids::{ApplicationId, CallId};
use super::mark::Mark;
use super::stage::Stage;
use crate::RegionIso;
use crate::account::AccountId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::sync::Arc;

/// What somebody did on an application, as far as it excludes doing something else on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Act {
    /// Submitted it, or reported on it.
    Submitted,
    /// Declared it eligible or not, or decided on a small change of it.
    Screened,
    /// Assessed it.
    Assessed,
    /// Voted on it in a working group.
    Voted,
    /// Voted on it in a council.
    Resolved,
    /// Verified a condition or a milestone of it.
    Verified,
    /// Controlled a report on it.
    Controlled,
    /// Authorised or made a payment.
    Paid,
    /// Worked on a case of oversight about it.
    Oversaw,
}

impl Act {
    /// The word in tables and reasons.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Submitted => "submitted",
            Self::Screened => "screened",
            Self::Assessed => "assessed",
            Self::Voted => "voted",
            Self::Resolved => "resolved",
            Self::Verified => "verified",
            Self::Controlled => "controlled",
            Self::Paid => "paid",
            Self::Oversaw => "oversaw",
        }
    }
}

/// A content with its event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContentVersion {
    /// What was handed in.
    pub content: Arc<ApplicationContent>,
    /// When, and by whom.
    pub submitted: Mark,
}

/// An application.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Application {
    /// Its id, with the region.
    pub id: ApplicationId,
    /// The call that it answers.
    pub call: CallId,
    /// What was handed in last.
    pub current: ContentVersion,
    /// What was handed in before and mended, oldest first.
    pub earlier: Vec<ContentVersion>,
    /// How far it has come.
    pub stage: Stage,
    /// Who did what on it so far; who did one thing may not do another.
    pub acts: BTreeMap<AccountId, BTreeSet<Act>>,
}

impl Application {
    /// The region of the task that it answers: its host.
    pub fn region(&self) -> RegionIso {
        self.current.content.task.region()
    }

    /// What the councils approved last: the application, or a major change of it. Small changes since then are
    /// measured against it.
    pub fn approved(&self) -> &ApplicationContent {
        let modifications = self.stage.work().map(|work| work.modifications.as_slice()).unwrap_or_default();
        let accepted = modifications.iter().filter_map(|one| match &one.stage {
            ModificationStage::Accepted { vote, .. } => Some((vote.is_some(), &one.content)),
            _ => None,
        });
        let accepted: Vec<_> = accepted.collect();
        if let Some((_, content)) = accepted.iter().rev().find(|(voted, _)| *voted) {
            return content;
        }
        // Each accepted change put what held before it among the earlier versions.
        let before = self.earlier.len().checked_sub(accepted.len()).and_then(|at| self.earlier.get(at));
        &before.unwrap_or(&self.current).content
    }

    /// Whether somebody handed it in, now or before it was mended.
    pub fn submitted_by(&self, account: &AccountId) -> bool {
        self.did(account, Act::Submitted)
    }

    /// Whether somebody did this on it.
    pub fn did(&self, account: &AccountId, act: Act) -> bool {
        self.acts.get(account).is_some_and(|acts| acts.contains(&act))
    }
}
