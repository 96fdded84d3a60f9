//! The rules, one a file. Each looks at a [`Case`] and says what it finds; none knows of another.

mod activity_list_only;
mod neighbour_copy;
mod no_cross_sector_combination;
mod no_digital_content;
mod no_green_content;
mod no_inclusion;
mod no_interregional_cooperation;
mod no_measurable_indicator;
mod no_sphere;
mod priority_outside_spheres;
mod priority_without_task;
mod raw_material_dominance;
mod sphere_without_priority;
mod task_mismatch;
mod task_without_priority;
mod too_many_activities;
mod unsupported_by_evidence;
mod vague_wording;

use crate::case::Case;
use crate::{Finding, Rule, StrategyRead, Surroundings, Thresholds};

/// The least confidence that is said: something was found, however doubtful.
const LEAST: f64 = 0.05;

/// What all rules find in a strategy, in the order of the rules, then of the text.
pub fn diagnose(read: &StrategyRead<'_>, around: Surroundings<'_>, thresholds: &Thresholds) -> Vec<Finding> {
    let case = Case::new(read, around, thresholds);
    Rule::ALL.iter().flat_map(|rule| check(*rule, &case)).collect()
}

fn check(rule: Rule, case: &Case<'_>) -> Vec<Finding> {
    match rule {
        Rule::NoSphere => no_sphere::check(case),
        Rule::SphereWithoutPriority => sphere_without_priority::check(case),
        Rule::PriorityWithoutTask => priority_without_task::check(case),
        Rule::TaskWithoutPriority => task_without_priority::check(case),
        Rule::TaskMismatch => task_mismatch::check(case),
        Rule::PriorityOutsideSpheres => priority_outside_spheres::check(case),
        Rule::ActivityListOnly => activity_list_only::check(case),
        Rule::TooManyActivities => too_many_activities::check(case),
        Rule::VagueWording => vague_wording::check(case),
        Rule::NoGreenContent => no_green_content::check(case),
        Rule::NoDigitalContent => no_digital_content::check(case),
        Rule::NoInclusion => no_inclusion::check(case),
        Rule::NoInterregionalCooperation => no_interregional_cooperation::check(case),
        Rule::NeighbourCopy => neighbour_copy::check(case),
        Rule::NoMeasurableIndicator => no_measurable_indicator::check(case),
        Rule::UnsupportedByEvidence => unsupported_by_evidence::check(case),
        Rule::RawMaterialDominance => raw_material_dominance::check(case),
        Rule::NoCrossSectorCombination => no_cross_sector_combination::check(case),
    }
}
