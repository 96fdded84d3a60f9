//! What the compiler does not check: which crate may see which, what a pure crate may touch, where prose
//! lives, what must be documented. Each check is one file with its own test.

mod allows;
mod arrows;
mod documented;
mod finding;
mod ftl;
mod house;
mod messages;
mod methods;
mod prose;
mod purity;
mod reasons;
pub mod rust;
mod script;
mod sizes;
mod spare;
mod traces;

use crate::root;
use finding::{Finding, Level};
use house::House;
use std::error::Error;

/// Runs every check over the checkout and prints what it found.
///
/// # Errors
/// When a check found an error (warnings do not count), or when the checkout could not be read.
pub fn run() -> Result<(), Box<dyn Error>> {
    let house = House::read(&root())?;
    let findings = check(&house);
    for finding in &findings {
        println!("{finding}");
    }
    let errors = findings.iter().filter(|finding| finding.level == Level::Error).count();
    println!("tidy: {} files, {errors} errors, {} warnings", house.files.len(), findings.len() - errors);
    if errors > 0 { Err(format!("tidy found {errors} errors").into()) } else { Ok(()) }
}

fn check(house: &House) -> Vec<Finding> {
    let checks: [fn(&House) -> Vec<Finding>; 12] = [
        arrows::check,
        purity::check,
        sizes::check,
        script::check,
        prose::check,
        messages::check,
        reasons::check,
        spare::check,
        documented::check,
        methods::check,
        traces::check,
        allows::check,
    ];
    let mut findings: Vec<Finding> = checks.iter().flat_map(|check| check(house)).collect();
    findings.sort();
    findings
}
