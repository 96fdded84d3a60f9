//! Long random histories of two regions, from calls to closed projects: whatever is tried, by whomever, every
//! step keeps what [`crate::properties`] asks, and the journal adds up to the state.

mod founding;
mod tried;
pub mod verbs;

use crate::ground::moment;
use crate::properties::{ALWAYS, Taken, broken, broken_by_time};
use crate::world::after;
use rozum_governance::{decide, replay_onto, state_bytes};
use rozum_model::{Recorded, State};
use std::collections::BTreeMap;
use tried::Draw;

/// Commands of one history.
const LENGTH: usize = 1000;

/// What histories came to.
#[derive(Default)]
pub struct Seen {
    pub accepted: BTreeMap<&'static str, u64>,
    pub refused: BTreeMap<String, u64>,
    /// How many projects and applications ended where.
    pub stages: BTreeMap<&'static str, u64>,
    pub events: u64,
    pub violations: Vec<String>,
}

impl Seen {
    fn with(mut self, other: Self) -> Self {
        for (name, count) in other.accepted {
            *self.accepted.entry(name).or_default() += count;
        }
        for (id, count) in other.refused {
            *self.refused.entry(id).or_default() += count;
        }
        for (stage, count) in other.stages {
            *self.stages.entry(stage).or_default() += count;
        }
        self.events += other.events;
        self.violations.extend(other.violations);
        self
    }
}

/// As many commands as asked, in histories of a thousand; the same for the same seed.
pub fn run(commands: usize, seed: u64, threads: usize) -> Seen {
    let founded = founding::regions();
    let histories = commands.div_ceil(LENGTH);
    let part = |first: usize| {
        let mut seen = Seen::default();
        for number in (first..histories).step_by(threads) {
            let length = LENGTH.min(commands - number * LENGTH);
            history(&founded, seed.wrapping_add(number as u64), length, &mut seen);
        }
        seen
    };
    std::thread::scope(|scope| {
        let part = &part;
        let parts: Vec<_> = (0..threads).map(|first| scope.spawn(move || part(first))).collect();
        let done = parts.into_iter().map(|one| one.join().unwrap_or_else(|_| panicked()));
        done.fold(Seen::default(), Seen::with)
    })
}

/// A rule that panics is a violation like any other.
fn panicked() -> Seen {
    Seen { violations: vec!["a history panicked".to_owned()], ..Seen::default() }
}

fn history(founded: &State, seed: u64, length: usize, seen: &mut Seen) {
    let (mut state, mut journal): (State, Vec<Recorded>) = (founded.clone(), Vec::new());
    let (mut day, mut chance) = (1_i64, Chance(seed));
    for number in 0..length {
        let draw = Draw(chance.next().to_le_bytes(), chance.next().to_le_bytes());
        let passed = draw.days(&state, moment(day).kyiv_day());
        day += passed;
        // Time alone breaks nothing either.
        if passed > 0 && broken_by_time(&state, moment(day).kyiv_day()) != 0 {
            seen.violations.push(format!("seed {seed}, command {number}: red and unanswered on day {day}"));
            return;
        }
        if let Err(violation) = step(&mut state, &mut journal, &draw, day, seen) {
            seen.violations.push(format!("seed {seed}, command {number}: {violation}"));
            return;
        }
    }
    for application in state.governance.applications.values() {
        *seen.stages.entry(application.stage.name()).or_default() += 1;
    }
    seen.events += journal.len() as u64;
    let mut again = founded.clone();
    let replayed = replay_onto(&mut again, journal.into_iter());
    if replayed.is_err() || state_bytes(&again) != state_bytes(&state) {
        seen.violations.push(format!("seed {seed}: the journal adds up to something else"));
    }
}

/// Tries one command on a day and looks at what it did.
fn step(
    state: &mut State,
    journal: &mut Vec<Recorded>,
    draw: &Draw,
    day: i64,
    seen: &mut Seen,
) -> Result<(), String> {
    let now = moment(day);
    let (actor, command) = tried::next(state, now.kyiv_day(), draw);
    let events = match decide(state, &actor, now, &command) {
        Ok(events) => events,
        Err(refusal) => {
            for reason in &refusal.reasons {
                *seen.refused.entry(reason.id.to_string()).or_default() += 1;
            }
            return Ok(());
        }
    };
    *seen.accepted.entry(command.name()).or_default() += 1;
    let (next, recorded) = after(state, &actor, now, command.name(), events)
        .ok_or_else(|| format!("{} does not apply", command.name()))?;
    let (actor, command, today) = (&actor, &command, now.kyiv_day());
    let taken = Taken { before: state, after: &next, actor, command, recorded: &recorded, today };
    let broken = broken(&taken);
    *state = next;
    journal.extend(recorded);
    let names: Vec<_> =
        ALWAYS.iter().filter(|(bit, _)| broken & 1 << bit != 0).map(|(_, name)| *name).collect();
    if names.is_empty() {
        Ok(())
    } else {
        Err(format!("{} by {actor} broke: {}", command.name(), names.join(", ")))
    }
}

/// SplitMix64: each seed its own history, everywhere the same.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_history_breaks_a_property_and_histories_reach_far() {
        let seen = run(20_000, 1, 2);
        assert_eq!(seen.violations, [""; 0]);
        // A law that is tried on nothing proves nothing.
        for stage in ["withdrawn", "not-proposed", "rejected"] {
            assert!(seen.stages.contains_key(stage), "{stage}: {:?}", seen.stages);
        }
        for verb in
            ["change-controllers", "end-mandate", "confirm-rules", "recuse", "form-package", "conclude-case"]
        {
            assert!(seen.accepted.contains_key(verb), "{verb}: {:?}", seen.accepted);
        }
        assert!(seen.refused.len() > 60, "{:?}", seen.refused);
    }

    #[test]
    fn the_same_seed_is_the_same_history() {
        let (one, other) = (run(1500, 7, 2), run(1500, 7, 1));
        assert_eq!((one.accepted, one.refused, one.events), (other.accepted, other.refused, other.events));
    }
}
