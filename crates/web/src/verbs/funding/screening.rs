//! What the secretariat does with an application that came in.

use crate::verbs::{Answers, Asked, Field, Kind, Verb, about};
use rozum_model::Command;
use rozum_model::command::FundingCommand;
use rozum_model::governance::Finding;

/// Hand an application back for mending.
pub const RETURN: Verb = Verb {
    name: "return-for-fix",
    subject: about::application,
    facts: about::application_facts,
    fields: |asked| vec![asked.rows("mends", vec![asked.field("mend", Kind::Line)], 4)],
    command: |asked, answers, _| {
        let reasons = answers.rows(["mend"]).into_iter().map(|[text]| text).collect();
        Some(Command::Funding(FundingCommand::ReturnForFix { application: asked.whole()?, reasons }))
    },
};

/// Say of each requirement of the call whether it is met.
pub const DECLARE: Verb = Verb {
    name: "declare-eligibility",
    subject: about::application,
    facts: about::application_facts,
    fields: |asked| {
        let requirements = requirements(asked);
        (1_usize..).zip(requirements).flat_map(|(number, text)| questions(asked, number, text)).collect()
    },
    command: |asked, answers, _| {
        let findings = (1..=requirements(asked).len()).map(|number| read(answers, number));
        // All are read before any of them ends it: what is missing is told at once.
        let findings: Vec<Option<Finding>> = findings.collect();
        let findings = findings.into_iter().collect::<Option<_>>()?;
        Some(Command::Funding(FundingCommand::DeclareEligibility { application: asked.whole()?, findings }))
    },
};

fn requirements<'a>(asked: &'a Asked<'_>) -> &'a [String] {
    asked.its_call().map(|call| call.terms.requirements.as_slice()).unwrap_or_default()
}

fn questions(asked: &Asked<'_>, number: usize, text: &str) -> [Field; 2] {
    let label = format!("{number}. {text}");
    let reason = format!("{}. {}", number, asked.f.t("ask-finding-reason"));
    [
        Field::new(format!("met-{number}"), label, asked.yes_no("met-")),
        Field::new(format!("why-{number}"), reason, Kind::Text),
    ]
}

fn read(answers: &Answers, number: usize) -> Option<Finding> {
    let met = answers.yes(&format!("met-{number}"));
    Some(Finding { met: met?, reason: answers.words(&format!("why-{number}")) })
}
