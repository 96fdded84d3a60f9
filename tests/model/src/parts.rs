//! The parts of the model, one a file. Each begins in a state that accepted commands made and is walked over
//! whole, within what it says of its bounds.

mod bodies;
mod calls;
mod changes;
mod contract;
mod cooling;
mod councils;
mod entry;
mod holds;
mod oversight;
mod payments;
mod returned;
mod rules;
mod seats;
mod steering;
mod votes;

use crate::explore::Part;
use crate::ground::Step;
use crate::world::World;
use rozum_model::{Actor, Command};
use stateright::Property;

/// How a part is made; making one plays its beginning.
pub type Maker = fn() -> Part;

/// All parts, by name.
pub const PARTS: &[(&str, Maker)] = &[
    ("bodies", bodies::part),
    ("seats", seats::part),
    ("cooling-off", cooling::part),
    ("calls", calls::part),
    ("entry", entry::part),
    ("votes", votes::part),
    ("councils", councils::part),
    ("returned", returned::part),
    ("contract", contract::part),
    ("payments", payments::part),
    ("holds", holds::part),
    ("changes", changes::part),
    ("oversight", oversight::part),
    ("rules", rules::part),
    ("steering", steering::part),
];

/// Each of these people, with each of these commands.
fn each(people: &[Actor], commands: &[Command]) -> Vec<Step> {
    let with =
        |actor: &Actor| commands.iter().map(|command| (actor.clone(), command.clone())).collect::<Vec<_>>();
    people.iter().flat_map(with).collect()
}

/// What must be reached somewhere.
fn sometimes(name: &'static str, condition: fn(&Part, &World) -> bool) -> Property<Part> {
    Property::sometimes(name, condition)
}

#[cfg(test)]
mod tests {
    use crate::explore::explore;

    /// The smallest parts, with every test run; `cargo xtask model` walks over all.
    #[test]
    fn the_smallest_parts_hold() {
        for name in ["calls", "returned"] {
            let (_, make) = super::PARTS.iter().find(|(known, _)| *known == name).unwrap();
            let found = explore(make(), 2);
            assert_eq!(found.violations, [""; 0], "{name}");
            assert!(found.states > 150, "{name}: {}", found.states);
        }
    }
}
