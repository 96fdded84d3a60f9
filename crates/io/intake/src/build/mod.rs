//! What a file says → the draft, each value judged.

mod dates;
mod entries;
mod heading;
mod links;
mod missing;
mod numbers;

use crate::notes::{At, Notes};
use crate::raw::Raw;
use rozum_model::draft::{Content, StrategyDraft};
use rozum_model::{Reason, RegionIso};

/// Makes the draft. `hint` stands in for a region that the file does not name.
pub(crate) fn draft(raw: &Raw, hint: Option<RegionIso>, notes: &mut Notes) -> StrategyDraft {
    let mut draft = heading::read(&raw.fields, hint, notes);
    let region = draft.region;
    let spheres = entries::spheres(&raw.spheres, notes);
    let (priorities, index) = entries::priorities(&raw.priorities, region, notes);
    let tasks = entries::tasks(&raw.tasks, region, &index, notes);
    if raw.has_no_items() {
        notes.warning(&At::file(), None, Reason::new("intake-no-items"));
    }
    draft.content = Content { spheres, priorities, tasks };
    draft
}
