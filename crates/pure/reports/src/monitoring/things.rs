//! Pages of what figures are about.

use rozum_model::governance::{RiskAbout, Steered};
use rozum_risks::Subject;

/// The register of risks.
pub const RISKS: &str = "/risks/register";

/// The page of what is steered.
pub fn steered(about: Steered) -> String {
    match about {
        Steered::Strategy(region) => format!("/regions/{region}"),
        Steered::Priority(id) => format!("/priorities/{id}"),
        Steered::Application(id) => format!("/projects/{id}"),
    }
}

/// The page of what a finding is about.
pub fn subject(about: Subject) -> String {
    match about {
        Subject::Project(id) => format!("/projects/{id}"),
        Subject::Priority(id) => format!("/priorities/{id}"),
        Subject::Region(region) | Subject::Strategy(region) => format!("/regions/{region}"),
        Subject::Body(id) => format!("/bodies/{id}"),
        Subject::Organisation(id) => format!("/organisations/{id}"),
    }
}

/// The page of what a risk is about.
pub fn risky(about: RiskAbout) -> String {
    match about {
        RiskAbout::Application(id) => format!("/projects/{id}"),
        RiskAbout::Priority(id) => format!("/priorities/{id}"),
        RiskAbout::Region(region) => format!("/regions/{region}"),
        RiskAbout::Body(id) => format!("/bodies/{id}"),
    }
}
