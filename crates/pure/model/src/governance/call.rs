//! A call for applications: what is wanted, by what measure, for how much.

use super::ids::{BodyId, CallId, PackageId};
use super::mark::Mark;
use super::money::{Kopecks, Share};
use super::package::Package;
use crate::TaskId;
use crate::strategy::Document;
use crate::time::Day;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// What applications are measured by.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Criterion {
    /// Its name.
    pub name: String,
    /// What is looked at.
    pub meaning: String,
    /// Its part in the whole, in percent; those of a call sum to 100.
    pub weight: u8,
}

/// What a call says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallTerms {
    /// Its title.
    pub title: String,
    /// The act or decision under which it is made.
    pub act: Document,
    /// Tasks of the region's action plan that an application may answer, at least one.
    pub tasks: Vec<TaskId>,
    /// The working group that proposes, the same region's and priority's.
    pub working_group: BodyId,
    /// What an applicant must meet; the secretariat looks at each.
    pub requirements: Vec<String>,
    /// What applications are measured by.
    pub criteria: Vec<Criterion>,
    /// What each co-funding region gives at most; the region of the call is among them.
    pub allocations: Vec<Share>,
    /// The most that one application may ask from the regions together.
    pub cap: Kopecks,
    /// What must come from elsewhere at least, in percent of the whole budget.
    pub own_percent: u8,
    /// First day for applications.
    pub opens: Day,
    /// Last day for applications.
    pub closes: Day,
}

/// How far a call has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CallStage {
    /// Written; may change.
    Drafted,
    /// Public; changes no more.
    Published(Mark),
    /// Takes no more applications.
    Closed {
        /// When it was published; `None` when it never was.
        published: Option<Mark>,
        /// When it was closed.
        closed: Mark,
        /// Why.
        reason: String,
    },
}

impl CallStage {
    /// The word in tables and reasons.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Drafted => "drafted",
            Self::Published(_) => "published",
            Self::Closed { .. } => "closed",
        }
    }
}

/// A call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Call {
    /// Its id, with the region.
    pub id: CallId,
    /// What it says.
    pub terms: Arc<CallTerms>,
    /// How far it has come.
    pub stage: CallStage,
    /// Packages formed from its applications, oldest first.
    pub packages: Vec<Arc<Package>>,
}

impl Call {
    /// A package of it.
    pub fn package(&self, id: PackageId) -> Option<&Package> {
        self.packages.iter().find(|package| package.id == id).map(AsRef::as_ref)
    }
}
