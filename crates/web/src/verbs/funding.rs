//! Forms of commands from a call to the councils' decision.

pub mod application;
mod assessing;
mod ballot;
mod calls;
mod consultation;
pub mod content;
mod package;
mod screening;
mod sitting;
mod terms;

use super::Verb;

pub const VERBS: &[Verb] = &[
    calls::DRAFT,
    calls::REVISE,
    calls::PUBLISH,
    calls::CLOSE,
    application::SUBMIT,
    application::RESUBMIT,
    application::WITHDRAW,
    screening::RETURN,
    screening::DECLARE,
    assessing::ASSIGN,
    assessing::SUBMIT,
    assessing::CLOSE,
    consultation::OPEN,
    consultation::FILE,
    consultation::ANSWER,
    consultation::CLOSE,
    sitting::PUBLISH,
    sitting::CANCEL,
    sitting::ATTEND,
    ballot::RECUSE,
    ballot::CAST,
    ballot::COUNT,
    package::FORM,
];
