//! `cargo xtask model`: the rules of governance, walked over as far as bounds reach.

mod explore;
mod ground;
mod parts;
mod properties;
mod way;
mod world;

use std::process::ExitCode;
use std::time::Instant;

fn main() -> ExitCode {
    let names: Vec<String> = std::env::args().skip(1).collect();
    let (mut states, mut properties, mut violations) = (0, 0, 0);
    for (name, make) in
        parts::PARTS.iter().filter(|(name, _)| names.is_empty() || names.iter().any(|n| n == name))
    {
        let start = Instant::now();
        let part = make();
        println!("== {name}: {}; days {:?}", part.bounds, part.days);
        let found = explore::explore(part, 2);
        println!(
            "   {} states, {} steps, {} properties, {:.1} s",
            found.states,
            found.steps,
            found.properties,
            start.elapsed().as_secs_f64()
        );
        println!("   accepted {:?}", found.tally.accepted);
        println!("   refused {:?}", found.tally.refused);
        for violation in &found.violations {
            println!("   {violation}");
        }
        states += found.states;
        properties += found.properties;
        violations += found.violations.len();
    }
    println!("states {states}, properties {properties}, violations {violations}");
    if violations == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
