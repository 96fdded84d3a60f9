//! Forms of commands about what steers: indicators, reviews, the register of risks, events of stakeholders.

mod deciding;
mod done;
mod guests;
mod indicator;
mod observation;
mod occasion;
mod opening;
mod risk;
mod things;

use super::Verb;

pub const VERBS: &[Verb] = &[
    indicator::REGISTER,
    indicator::WITHDRAW,
    observation::RECORD,
    opening::OPEN,
    deciding::PROPOSE,
    deciding::CONFIRM,
    deciding::RETURN,
    done::COMPLETE,
    risk::REGISTER,
    risk::REVIEW,
    occasion::RECORD,
    occasion::CORRECT,
];
