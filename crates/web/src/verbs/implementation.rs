//! Forms of commands from the councils' decision to the end of a project.

mod change;
mod condition;
mod contract;
mod control;
mod ending;
mod payment;
mod report;

use super::Verb;

pub const VERBS: &[Verb] = &[
    condition::VERIFY,
    contract::DRAFT,
    contract::SIGN,
    contract::START,
    report::SUBMIT,
    report::CLARIFY,
    control::TAKE,
    control::ASK,
    control::CERTIFY,
    payment::AUTHORISE,
    payment::RECORD,
    change::REQUEST,
    change::DECIDE,
    ending::PROPOSE,
    ending::TERMINATE,
    ending::COMPLETE,
    ending::EVALUATE,
    ending::CLOSE,
];
