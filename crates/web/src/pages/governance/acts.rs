//! What the signed-in person can do about what a page shows.

use super::parts::Act;
use crate::frame::Frame;
use crate::site::Site;
use rozum_model::State;
use rozum_model::event::Subject;

/// Verbs that are open to the person on these subjects, those that wait for them first; none for anybody else.
pub fn of(_f: &Frame, _site: &Site, _state: &State, _subjects: &[Subject]) -> Vec<Act> {
    Vec::new()
}
