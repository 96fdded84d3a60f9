//! The dialogue of a case, and its ends without a remedy.

use crate::verbs::{Kind, Verb, about, documents};
use rozum_model::Command;
use rozum_model::command::OversightCommand;

/// Say something in the dialogue.
pub const ANSWER: Verb = Verb {
    name: "answer-case",
    subject: about::case,
    facts: super::facts,
    fields: |asked| vec![asked.field("turn", Kind::Text), documents::rows(asked, "evidence")],
    command: |asked, answers, _| {
        Some(Command::Oversight(OversightCommand::AnswerCase {
            case: asked.whole()?,
            text: answers.words("turn"),
            evidence: documents::read_rows(answers),
        }))
    },
};

/// Find no ground.
pub const DECLINE: Verb = Verb {
    name: "decline-case",
    subject: about::case,
    facts: super::facts,
    fields: about::reason_only,
    command: |asked, answers, _| {
        let (case, reason) = (asked.whole()?, answers.words("reason"));
        Some(Command::Oversight(OversightCommand::DeclineCase { case, reason }))
    },
};

/// Appeal against a conclusion.
pub const APPEAL: Verb = Verb {
    name: "file-appeal",
    subject: about::case,
    facts: super::facts,
    fields: about::reason_only,
    command: |asked, answers, _| {
        let (case, reason) = (asked.whole()?, answers.words("reason"));
        Some(Command::Oversight(OversightCommand::FileAppeal { case, reason }))
    },
};

/// Close a case, or stop it.
pub const CLOSE: Verb = Verb {
    name: "close-case",
    subject: about::case,
    facts: super::facts,
    fields: about::reason_only,
    command: |asked, answers, _| {
        let (case, reason) = (asked.whole()?, answers.words("reason"));
        Some(Command::Oversight(OversightCommand::CloseCase { case, reason }))
    },
};
