//! What verbs are about: whose revision they carry, and what must be known of it.

mod known;

pub use known::{
    application_facts, body_facts, call_facts, content_facts, organisation_facts, sitting_facts,
};

use super::{Asked, Facts, Field};
use rozum_model::event::Subject;
use rozum_model::governance::{
    Application, ApplicationId, Body, BodyId, Call, Case, Mandate, Matter, Organisation, PackageId, Sitting,
};

impl Asked<'_> {
    /// The application that it is about.
    pub fn the_application(&self) -> Option<&Application> {
        self.state.governance.application(self.whole()?)
    }

    /// The call.
    pub fn the_call(&self) -> Option<&Call> {
        self.state.governance.call(self.whole()?)
    }

    /// The call of the application.
    pub fn its_call(&self) -> Option<&Call> {
        self.state.governance.call(self.the_application()?.call)
    }

    /// The body.
    pub fn the_body(&self) -> Option<&Body> {
        self.state.governance.body(self.whole()?)
    }

    /// The organisation.
    pub fn the_organisation(&self) -> Option<&Organisation> {
        self.state.governance.organisation(self.whole()?)
    }

    /// The mandate.
    pub fn the_mandate(&self) -> Option<&Mandate> {
        self.state.governance.mandate(self.whole()?)
    }

    /// The sitting.
    pub fn the_sitting(&self) -> Option<&Sitting> {
        self.state.governance.sitting(self.whole()?)
    }

    /// The case.
    pub fn the_case(&self) -> Option<&Case> {
        self.state.governance.case(self.whole()?)
    }

    /// What is voted on: what follows the sitting in the address, its number on the agenda or its own id.
    pub fn the_matter(&self) -> Option<Matter> {
        let (_, rest) = self.id.split_once('/')?;
        match rest.parse::<usize>() {
            Ok(number) => Some(self.the_sitting()?.items.get(number.checked_sub(1)?)?.point.matter),
            Err(_) => matter_of(rest),
        }
    }
}

/// What is voted on, as addresses and forms write it: `05-A001`, `05-A001/2`, `05-C01-P01`.
pub fn matter_of(text: &str) -> Option<Matter> {
    if let Some((application, number)) = text.split_once('/') {
        return Some(Matter::Modification {
            application: application.parse().ok()?,
            number: number.parse().ok()?,
        });
    }
    let application = text.parse::<ApplicationId>().ok().map(Matter::Application);
    application.or_else(|| text.parse::<PackageId>().ok().map(Matter::Package))
}

/// Nothing is overwritten.
pub fn nothing(_: &Asked<'_>) -> Option<Subject> {
    None
}

/// No questions: the button says it all.
pub fn no_fields(_: &Asked<'_>) -> Vec<Field> {
    Vec::new()
}

/// Only why.
pub fn reason_only(asked: &Asked<'_>) -> Vec<Field> {
    vec![asked.reason()]
}

/// Nothing to know.
#[expect(clippy::unnecessary_wraps, reason = "the shape of every verb's facts")]
pub fn no_facts(_: &Asked<'_>) -> Option<Facts> {
    Some(Facts::default())
}

/// The application as a subject.
pub fn application(asked: &Asked<'_>) -> Option<Subject> {
    asked.whole().map(Subject::Application)
}

/// The call as a subject.
pub fn call(asked: &Asked<'_>) -> Option<Subject> {
    asked.whole().map(Subject::Call)
}

/// The body as a subject.
pub fn body(asked: &Asked<'_>) -> Option<Subject> {
    asked.whole().map(Subject::Body)
}

/// The organisation as a subject.
pub fn organisation(asked: &Asked<'_>) -> Option<Subject> {
    asked.whole().map(Subject::Organisation)
}

/// The case as a subject.
pub fn case(asked: &Asked<'_>) -> Option<Subject> {
    asked.whole().map(Subject::Case)
}

/// The body of a mandate or sitting as a subject.
pub fn body_of_part(asked: &Asked<'_>) -> Option<Subject> {
    let body: BodyId = asked.id.split('-').take(2).collect::<Vec<_>>().join("-").parse().ok()?;
    Some(Subject::Body(body))
}
