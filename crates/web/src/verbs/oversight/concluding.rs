//! Conclusions of oversight: order a remedy, accept it, hand it on, decide on an appeal.

use super::citation;
use crate::verbs::{Choice, Kind, Verb, about};
use rozum_model::Command;
use rozum_model::command::OversightCommand;
use rozum_model::governance::Order;

/// Find a ground and order a remedy.
pub const CONCLUDE: Verb = Verb {
    name: "conclude-case",
    subject: about::case,
    facts: super::facts,
    fields: |asked| {
        let order = |(code, _): (&str, Order)| {
            Choice::new(code, asked.f.named("order-", code)).hint(asked.f.named("order-says-", code))
        };
        let mut all = vec![
            asked.field("finding", Kind::Text),
            asked.field("order-kind", Kind::One(ORDERS.map(order).to_vec())),
        ];
        all.extend(citation::fields(asked));
        all
    },
    command: |asked, answers, _| {
        let known = |code: &str| ORDERS.into_iter().find(|(own, _)| *own == code).map(|(_, order)| order);
        let (order, citation) = (answers.chosen("order-kind", known), citation::read(answers));
        Some(Command::Oversight(OversightCommand::ConcludeCase {
            case: asked.whole()?,
            finding: answers.words("finding"),
            order: order?,
            citation: citation?,
        }))
    },
};

/// Accept the remedy; payments go on.
pub const ACCEPT: Verb = Verb {
    name: "accept-remedy",
    subject: about::case,
    facts: super::facts,
    fields: about::reason_only,
    command: |asked, answers, _| {
        let (case, reason) = (asked.whole()?, answers.words("reason"));
        Some(Command::Oversight(OversightCommand::AcceptRemedy { case, reason }))
    },
};

/// Hand a case to national oversight.
pub const ESCALATE: Verb = Verb {
    name: "escalate-case",
    subject: about::case,
    facts: super::facts,
    fields: about::reason_only,
    command: |asked, answers, _| {
        let (case, reason) = (asked.whole()?, answers.words("reason"));
        Some(Command::Oversight(OversightCommand::EscalateCase { case, reason }))
    },
};

/// Decide on an appeal.
pub const DECIDE: Verb = Verb {
    name: "decide-appeal",
    subject: about::case,
    facts: super::facts,
    fields: |asked| vec![asked.field("upheld", asked.yes_no("upheld-")), asked.reason()],
    command: |asked, answers, _| {
        Some(Command::Oversight(OversightCommand::DecideAppeal {
            case: asked.whole()?,
            upheld: answers.yes("upheld")?,
            reason: answers.words("reason"),
        }))
    },
};

const ORDERS: [(&str, Order); 3] = [
    ("correct", Order::Correct),
    ("suspend-payments", Order::SuspendPayments),
    ("terminate", Order::Terminate),
];
