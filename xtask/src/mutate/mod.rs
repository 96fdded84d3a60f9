//! Seeded faults: every guard of the rules dropped, one at a time, must be caught by a test.
//!
//! The crate of the rules is copied under `target/`, and each guard in the copy asks at run time whether it is the
//! one to leave out. So one build serves all faults, and nothing of this is in the program. A first run of the
//! tests says which test reaches which guard; then each fault is run against the tests that reach it.

mod copy;
mod guards;
mod reasoned;
mod run;

use crate::root;
use guards::Guard;
use std::error::Error;
use std::time::Instant;

/// The crate whose guards are dropped.
const CRATE: &str = "crates/pure/governance";

/// What became of a fault.
enum Fate {
    /// A test failed without it.
    Caught,
    /// Every test that reaches it passes without it.
    Survived,
    /// No test reaches the guard.
    Unreached,
    /// It changes nothing that can be seen, and why.
    Equivalent(String),
}

/// Drops each guard of the files whose path contains one of the words, of all files when none is given.
///
/// # Errors
/// Names the faults that no test catches; fails when the copy does not build or the tests fail without a fault.
pub fn run(words: &[&str]) -> Result<(), Box<dyn Error>> {
    let start = Instant::now();
    let copied = copy::make(&root())?;
    let programs = run::build(&copied.folder)?;
    println!("{} guards, built in {:.0} s", copied.guards.len(), start.elapsed().as_secs_f64());
    let reached = run::reached(&copied.folder, &programs)?;
    let reasoned = reasoned::read(&root())?;
    let chosen = |guard: &&Guard| words.is_empty() || words.iter().any(|word| guard.path.contains(word));
    let mut counts = [0_usize; 4];
    for guard in copied.guards.iter().filter(chosen) {
        let fate = match reasoned.get(&guard.name()) {
            Some(why) => Fate::Equivalent(why.clone()),
            None => run::fate(&copied.folder, &programs, &reached, guard.id)?,
        };
        counts[place(&fate)] += 1;
        tell(guard, &fate);
    }
    let [caught, survived, unreached, equivalent] = counts;
    println!("{:.0} s", start.elapsed().as_secs_f64());
    println!(
        "guards {}, caught {caught}, survived {survived}, unreached {unreached}, equivalent {equivalent}",
        counts.iter().sum::<usize>()
    );
    if survived + unreached == 0 {
        Ok(())
    } else {
        Err(format!("{} faults are not caught", survived + unreached).into())
    }
}

fn place(fate: &Fate) -> usize {
    match fate {
        Fate::Caught => 0,
        Fate::Survived => 1,
        Fate::Unreached => 2,
        Fate::Equivalent(_) => 3,
    }
}

fn tell(guard: &Guard, fate: &Fate) {
    let word = match fate {
        Fate::Caught => return,
        Fate::Survived => "survived".to_owned(),
        Fate::Unreached => "unreached".to_owned(),
        Fate::Equivalent(why) => format!("equivalent: {why}"),
    };
    println!("{}:{}: {word}: {}", guard.path, guard.line, guard.text);
}
