//! Money and those who decide on it: F1 to F17.

pub(crate) mod addenda;
pub(crate) mod beneficiary_share;
pub(crate) mod concentration;
pub(crate) mod cost_growth;
pub(crate) mod december_share;
pub(crate) mod delay;
pub(crate) mod double_funding;
pub(crate) mod foreign_activity;
pub(crate) mod grant_over_turnover;
pub(crate) mod interest_without_recusal;
pub(crate) mod order_of_money;
pub(crate) mod ownership_path;
pub(crate) mod passed_over;
pub(crate) mod score_dispersion;
pub(crate) mod slow_spending;
pub(crate) mod under_cap;
pub(crate) mod young_applicant;

mod deciders;

use crate::outcome::{Input, Place};
use crate::shares::Shares;
use crate::subject::Subject;
use crate::view::{Case, Plan, Project};
use rozum_model::governance::OrganisationId;
use rozum_model::{PriorityId, Reason};
use std::collections::BTreeMap;

/// Money approved within each priority by beneficiary; a priority without any has an empty sum.
fn money_by_priority(case: &Case<'_>) -> BTreeMap<PriorityId, Shares<OrganisationId>> {
    let all = case.funding.priorities.iter().map(|row| (row.id, Shares::new()));
    let mut sums: BTreeMap<_, _> = all.collect();
    for (project, award) in case.funding.awarded() {
        if let Some(priority) = project.priority {
            let sum = sums.entry(priority).or_insert_with(Shares::new);
            sum.add(project.lead(), u128::from(award.amount.0));
        }
    }
    sums
}

impl Project<'_> {
    /// Who leads the project, as it reads now.
    pub(crate) const fn lead(&self) -> OrganisationId {
        self.content.lead
    }

    pub(crate) const fn subject(&self) -> Subject {
        Subject::Project(self.id)
    }

    pub(crate) const fn place(&self) -> Place {
        Place::Project(self.id)
    }
}

/// Why nothing can be said of money that nobody has approved yet.
fn no_awards(subject: Subject) -> Reason {
    Reason::new("risk-missing-awards").with("subject-of", subject.to_string())
}

/// Why nothing can be said of a plan that no contract holds yet.
fn no_contract(project: &Project<'_>) -> Reason {
    Reason::new("risk-missing-contract").with("application", project.id.to_string())
}

fn plan_inputs(project: &Project<'_>, plan: &Plan) -> Vec<Input> {
    vec![
        Input::day("starts", plan.starts, project.place()).at(plan.event),
        Input::day("ends", plan.ends, project.place()).at(plan.event),
    ]
}
