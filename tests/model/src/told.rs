//! What was found, for people. The last line is for programs too.

use crate::explore;
use crate::parts::PARTS;
use crate::properties::ALWAYS;
use crate::random::{self, verbs};
use std::collections::BTreeMap;
use std::fmt::Display;
use std::time::Instant;

/// Threads that look at once.
const THREADS: usize = 2;

/// Is given once, before a history begins.
const FOUNDING: &str = "found-national-oversight";

/// Walks over the named parts, over all when none is named; how many violations there were.
pub fn parts(names: &[String]) -> usize {
    let (mut states, mut properties, mut violations) = (0, 0, 0);
    let chosen = PARTS.iter().filter(|(name, _)| names.is_empty() || names.iter().any(|one| one == name));
    for (name, make) in chosen {
        let start = Instant::now();
        let part = make();
        println!("== {name}: {}; days {:?}", part.bounds, part.days);
        let found = explore::explore(part, THREADS);
        let (seconds, tally) = (start.elapsed().as_secs_f64(), &found.tally);
        println!(
            "   {} states, {} steps, {} properties, {seconds:.1} s",
            found.states, found.steps, found.properties
        );
        println!("   accepted {}", counted(&tally.accepted));
        println!("   refused {}", counted(&tally.refused));
        found.violations.iter().for_each(|violation| println!("   {violation}"));
        states += found.states;
        properties += found.properties;
        violations += found.violations.len();
    }
    println!("states {states}, properties {properties}, violations {violations}");
    violations
}

/// Tries so many random commands; how many violations there were. A verb that no history accepted counts as one, so
/// a run must be long: a hundred thousand commands are not enough for the rarest.
pub fn random(commands: usize, seed: u64) -> usize {
    let start = Instant::now();
    let seen = random::run(commands, seed, THREADS);
    let accepted: u64 = seen.accepted.values().sum();
    println!("accepted {accepted}: {}", counted(&seen.accepted));
    println!("refused {}: {}", commands as u64 - accepted, counted(&seen.refused));
    println!("at the end of histories: {}", counted(&seen.stages));
    let given = |name: &&str| *name == FOUNDING || seen.accepted.contains_key(name);
    let never: Vec<_> = verbs::all().filter(|name| !given(name)).collect();
    println!("never accepted: {}", if never.is_empty() { "none".to_owned() } else { never.join(" ") });
    for name in &never {
        println!("{name} was never accepted: nothing was shown of it");
    }
    println!("{} events, seed {seed}, {:.1} s", seen.events, start.elapsed().as_secs_f64());
    seen.violations.iter().for_each(|violation| println!("{violation}"));
    // A law that was tried on nothing proves nothing.
    let violations = seen.violations.len() + never.len();
    println!("commands {commands}, properties {}, violations {violations}", ALWAYS.len());
    violations
}

fn counted<K: Display>(counts: &BTreeMap<K, u64>) -> String {
    let each: Vec<_> = counts.iter().map(|(name, count)| format!("{name} {count}")).collect();
    each.join(", ")
}
