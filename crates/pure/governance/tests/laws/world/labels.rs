//! Corrections of labels out of bytes.

use super::Choices;
use rozum_model::event::Subject;
use rozum_model::labels::PersonReading;
use rozum_model::{Command, Flag, SphereId, State};

pub(super) fn command(choices: &mut Choices<'_>, state: &State, verb: u8) -> Command {
    let region = choices.region();
    let item = choices.item(state, region);
    let current = state.revision(&Subject::Labels(item));
    let expected =
        [None, None, None, None, Some(current), Some(current), Some(current + 1)][choices.index(7)];
    if verb >= 52 {
        return Command::WithdrawLabels { expected, item, reason: choices.text() };
    }
    let codes = ["10", "10.5", "01.1", "31", "62", "10", "10.5", "01.1", "31", "62", "10.51", "4"];
    let reading = PersonReading {
        spheres: (0..choices.below(3)).filter_map(|_| SphereId::from_number(choices.below(17) + 1)).collect(),
        kved: (0..choices.below(3)).map(|_| codes[choices.index(codes.len())].to_owned()).collect(),
        flags: (0..choices.below(3)).map(|_| Flag::ALL[choices.index(Flag::ALL.len())]).collect(),
    };
    let reason = format!("{} прочитано за змістом пункту", choices.text());
    Command::CorrectLabels { expected, item, reading, reason }
}
