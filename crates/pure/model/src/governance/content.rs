//! What an application says. Drafts are kept elsewhere: the journal begins when one is submitted, with
//! all of it.

use super::ids::OrganisationId;
use super::money::{BudgetLine, Kopecks, Share};
use crate::time::Day;
use crate::{RegionIso, TaskId};
use serde::{Deserialize, Serialize};

/// A partner beside the lead.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Partner {
    /// The organisation.
    pub organisation: OrganisationId,
    /// What it does in the project.
    pub part: String,
}

/// A stage of the work with its day.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Milestone {
    /// What will be there.
    pub title: String,
    /// By when.
    pub due: Day,
}

/// What is counted, from where to where. Figures are decimal text: they stay exact.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct ProjectIndicator {
    /// Its name.
    pub name: String,
    /// In what it is counted.
    pub unit: String,
    /// Where it stands.
    pub baseline: String,
    /// Where it shall be at the end.
    pub target: String,
}

/// What the project does beside its purpose; an effect that there is none of is said as such.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Effects {
    /// For environment and climate.
    pub green: String,
    /// For digital change.
    pub digital: String,
    /// For those who are left out otherwise.
    pub inclusion: String,
}

/// An application, whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApplicationContent {
    /// Title of the project.
    pub title: String,
    /// What is to be done and why.
    pub summary: String,
    /// The task that it answers, of those that the call names.
    pub task: TaskId,
    /// The applicant that leads.
    pub lead: OrganisationId,
    /// The others.
    pub partners: Vec<Partner>,
    /// Kind of activity of the work by KVED, `10.51`.
    pub kved: String,
    /// The budget by source, year and milestone.
    pub budget: Vec<BudgetLine>,
    /// Stages of the work in the order of their days.
    pub milestones: Vec<Milestone>,
    /// What is counted.
    pub indicators: Vec<ProjectIndicator>,
    /// Green, digital and inclusive effect.
    pub effects: Effects,
}

impl ApplicationContent {
    /// All organisations: the lead, then the partners.
    pub fn organisations(&self) -> impl Iterator<Item = OrganisationId> {
        std::iter::once(self.lead).chain(self.partners.iter().map(|partner| partner.organisation))
    }

    /// The whole budget; `None` when it does not fit.
    pub fn total(&self) -> Option<Kopecks> {
        Kopecks::sum(self.budget.iter().map(|line| line.amount))
    }

    /// What is asked of each region, by region; money that no council decides on is not in it.
    /// `host` is the region of the call. `None` when a sum does not fit.
    pub fn shares(&self, host: RegionIso) -> Option<Vec<Share>> {
        let asked = |line: &&BudgetLine| line.source.decided_in(host).is_some();
        let mut regions: Vec<RegionIso> =
            self.budget.iter().filter_map(|line| line.source.decided_in(host)).collect();
        regions.sort_unstable();
        regions.dedup();
        let share = |region: RegionIso| {
            let own = self.budget.iter().filter(asked).filter(|l| l.source.decided_in(host) == Some(region));
            Kopecks::sum(own.map(|line| line.amount)).map(|amount| Share { region, amount })
        };
        regions.into_iter().map(share).collect()
    }
}
