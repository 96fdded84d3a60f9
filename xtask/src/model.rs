//! The rules of governance explored: a program of its own, optimised, with overflow still an error.

use crate::test::run::cargo;
use std::error::Error;

/// Builds and runs the model; what it is given is said by the model itself.
///
/// # Errors
/// When a property is broken or something that must be reached is not.
pub fn run(options: &[&str]) -> Result<(), Box<dyn Error>> {
    let fixed = ["run", "--quiet", "--profile", "model", "--package", "rozum-proof", "--"];
    let arguments: Vec<&str> = fixed.into_iter().chain(options.iter().copied()).collect();
    cargo(&arguments)
}
