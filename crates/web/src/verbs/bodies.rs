//! Forms of commands about organisations, bodies, mandates and interests.

mod body;
mod controllers;
mod interests;
mod mandate;
mod organisation;

use super::Verb;

pub const VERBS: &[Verb] = &[
    organisation::ENTER,
    organisation::REVISE,
    controllers::CHANGE,
    body::OPEN,
    body::CLOSE,
    mandate::PROPOSE,
    mandate::CONFIRM,
    mandate::REFUSE,
    mandate::END,
    interests::DECLARE,
    interests::WITHDRAW,
];
