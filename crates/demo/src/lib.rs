//! A made-up cycle of a pilot region, told as commands. `data/demo/` holds the story: who does what on which
//! day, counted from today. Nothing here touches a clock or a database: whoever plays the story asks for the
//! next [`Cue`], gives it to the rules, and shows the state that came of it.

mod calendar;
mod consultation;
mod extra;
mod fault;
mod files;
mod line;
mod made;
mod names;
mod script;
mod sitting;
mod story;

pub use fault::Fault;
pub use files::files;
pub use script::{Person, people};
pub use story::{Cue, Story};
