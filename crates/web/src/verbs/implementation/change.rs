//! Changes of a project under way.

use crate::verbs::funding::content;
use crate::verbs::{Asked, Facts, Verb, about, difference};
use rozum_model::Command;
use rozum_model::command::ImplementationCommand;
use rozum_model::governance::{Matter, Weight};

/// Ask for a change: the application as it shall read.
pub const REQUEST: Verb = Verb {
    name: "request-modification",
    subject: about::application,
    facts: about::application_facts,
    fields: |asked| {
        let now = asked.the_application().map(|found| found.current.content.clone());
        let fields = asked.its_call().map(|call| content::fields(asked, call, now.as_deref()));
        let mut fields = fields.unwrap_or_default();
        fields.push(asked.reason());
        fields
    },
    command: |asked, answers, _| {
        let content = Box::new(content::read(answers)?);
        let (application, reason) = (asked.whole()?, answers.words("reason"));
        Some(Command::Implementation(ImplementationCommand::RequestModification {
            application,
            content,
            reason,
        }))
    },
};

/// Decide on a minor change, or refuse a major one before it is voted on.
pub const DECIDE: Verb = Verb {
    name: "decide-modification",
    subject: about::application,
    facts: change,
    fields: |asked| {
        let weight = matter(asked).and_then(|matter| difference::modification(asked.state, matter));
        // Nobody but the councils accepts a major change.
        let answers: &[&'static str] = if weight.is_some_and(|(_, change)| change.weight == Weight::Major) {
            &["no"]
        } else {
            &["yes", "no"]
        };
        let kind = crate::verbs::Kind::One(asked.coded("accepted-", answers.iter().copied()));
        vec![asked.field("accepted", kind), asked.reason()]
    },
    command: |asked, answers, _| {
        Some(Command::Implementation(ImplementationCommand::DecideModification {
            application: asked.whole()?,
            number: asked.part()?,
            accepted: answers.yes("accepted")?,
            reason: answers.words("reason"),
        }))
    },
};

fn matter(asked: &Asked<'_>) -> Option<Matter> {
    Some(Matter::Modification { application: asked.whole()?, number: asked.part()? })
}

/// What changes, and how far the project has come.
fn change(asked: &Asked<'_>) -> Option<Facts> {
    let stage = asked.stage(&asked.the_application()?.stage);
    Some(difference::facts(asked, matter(asked)?)?.line(asked.f, "stage", stage))
}
