//! Hand an application in, hand it in again, take it back.

use super::content;
use crate::verbs::{Asked, Facts, Verb, about};
use rozum_model::Command;
use rozum_model::command::FundingCommand;
use rozum_model::governance::Stage;

/// Hand in an application, whole.
pub const SUBMIT: Verb = Verb {
    name: "submit-application",
    subject: about::call,
    facts: about::call_facts,
    fields: |asked| asked.the_call().map(|call| content::fields(asked, call, None)).unwrap_or_default(),
    command: |asked, answers, _| {
        let content = Box::new(content::read(answers)?);
        Some(Command::Funding(FundingCommand::SubmitApplication { call: asked.whole()?, content }))
    },
};

/// Hand it in again after mending, whole.
pub const RESUBMIT: Verb = Verb {
    name: "resubmit-application",
    subject: about::application,
    facts: returned,
    fields: |asked| {
        let now = asked.the_application().map(|found| found.current.content.clone());
        asked.its_call().map(|call| content::fields(asked, call, now.as_deref())).unwrap_or_default()
    },
    command: |asked, answers, expected| {
        let content = Box::new(content::read(answers)?);
        let application = asked.whole()?;
        Some(Command::Funding(FundingCommand::ResubmitApplication { expected, application, content }))
    },
};

/// Take an application back.
pub const WITHDRAW: Verb = Verb {
    name: "withdraw-application",
    subject: about::application,
    facts: about::application_facts,
    fields: about::reason_only,
    command: |asked, answers, _| {
        let (application, reason) = (asked.whole()?, answers.words("reason"));
        Some(Command::Funding(FundingCommand::WithdrawApplication { application, reason }))
    },
};

/// What is to be mended.
fn returned(asked: &Asked<'_>) -> Option<Facts> {
    let facts = about::application_facts(asked)?;
    let Stage::ReturnedForFix(returned) = &asked.the_application()?.stage else { return Some(facts) };
    Some(facts.line(asked.f, "mends", returned.reasons.join("; ")))
}
