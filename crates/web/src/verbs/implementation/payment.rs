//! Payments: one person authorises, another records that it was paid.

use super::control::report_facts;
use crate::verbs::{Verb, about, documents};
use rozum_model::Command;
use rozum_model::command::ImplementationCommand;

/// Authorise the payment of what was certified.
pub const AUTHORISE: Verb = Verb {
    name: "authorise-payment",
    subject: about::application,
    facts: report_facts,
    fields: about::no_fields,
    command: |asked, _, _| {
        let (application, report) = (asked.whole()?, asked.part()?);
        Some(Command::Implementation(ImplementationCommand::AuthorisePayment { application, report }))
    },
};

/// Record that it was paid.
pub const RECORD: Verb = Verb {
    name: "record-payment",
    subject: about::application,
    facts: report_facts,
    fields: |asked| documents::fields(asked, "order", None),
    command: |asked, answers, _| {
        let (application, report) = (asked.whole()?, asked.part()?);
        let order = documents::read(answers, "order");
        Some(Command::Implementation(ImplementationCommand::RecordPayment { application, report, order }))
    },
};
