//! What pages of governance share: names of things with the way to them, and what a person can do here.

use crate::error::PageError;
use crate::frame::{Frame, Parts};
use crate::pages::{html, private};
use askama::Template;
use axum::response::Response;
use rozum_model::event::Subject;
use rozum_model::governance::{
    Application, ApplicationId, BodyId, CallId, CaseAbout, MandateId, Matter, OrganisationId, PackageId,
    Party, SittingId, Steered,
};
use rozum_model::{AccountId, Actor, State};
use std::collections::BTreeSet;
use std::sync::Arc;

/// A thing with a page: what people called it, its id, and the way there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Path of its page.
    pub href: String,
    /// Its id.
    pub id: String,
    /// Its name, as people wrote it; empty where it has none.
    pub name: String,
}

impl Link {
    #[expect(clippy::needless_pass_by_value, reason = "ids are small and mostly copied")]
    fn new(subject: &Subject, id: impl ToString, name: Option<&str>) -> Self {
        let href = crate::subject::path(subject).unwrap_or_default();
        Self { href, id: id.to_string(), name: name.unwrap_or_default().to_owned() }
    }

    /// An organisation.
    pub fn organisation(state: &State, id: OrganisationId) -> Self {
        let known = state.governance.organisation(id);
        Self::new(&Subject::Organisation(id), id, known.map(|own| own.facts.name.as_str()))
    }

    /// A body.
    pub fn body(state: &State, id: BodyId) -> Self {
        Self::new(&Subject::Body(id), id, state.governance.body(id).map(|own| own.facts.name.as_str()))
    }

    /// The body of a mandate.
    pub fn seat(state: &State, id: MandateId) -> Self {
        Self::body(state, id.body())
    }

    /// A call.
    pub fn call(state: &State, id: CallId) -> Self {
        Self::new(&Subject::Call(id), id, state.governance.call(id).map(|own| own.terms.title.as_str()))
    }

    /// A project.
    pub fn project(state: &State, id: ApplicationId) -> Self {
        let known = state.governance.application(id);
        Self::new(&Subject::Application(id), id, known.map(|own| own.current.content.title.as_str()))
    }

    /// A package, under its call.
    pub fn package(state: &State, id: PackageId) -> Self {
        let call = Self::call(state, id.call());
        Self { href: package_path(id), id: id.to_string(), name: call.name }
    }

    /// A sitting, under its body.
    pub fn sitting(state: &State, id: SittingId) -> Self {
        let body = Self::body(state, id.body());
        Self { href: sitting_path(id), id: id.to_string(), name: body.name }
    }

    /// What is voted on.
    pub fn matter(state: &State, matter: Matter) -> Self {
        match matter {
            Matter::Application(id) => Self::project(state, id),
            Matter::Modification { application, number } => Self {
                href: format!("/projects/{application}#modification-{number}"),
                id: matter.to_string(),
                ..Self::project(state, application)
            },
            Matter::Package(id) => Self::package(state, id),
        }
    }

    /// What a case is about; a priority by its words.
    pub fn about(state: &State, about: CaseAbout) -> Self {
        match about {
            CaseAbout::Application(id) => Self::project(state, id),
            CaseAbout::Body(id) => Self::body(state, id),
            CaseAbout::Priority(id) => Self {
                href: format!("/priorities/{id}"),
                id: id.to_string(),
                name: state.priority(id).map(|priority| priority.item.text.clone()).unwrap_or_default(),
            },
        }
    }

    /// What is steered; a strategy by its region, a priority by its words.
    pub fn steered(f: &Frame, state: &State, about: Steered) -> Self {
        match about {
            Steered::Strategy(region) => Self::new(&Subject::Strategy(region), f.region(region), None),
            Steered::Priority(id) => Self::about(state, CaseAbout::Priority(id)),
            Steered::Application(id) => Self::project(state, id),
        }
    }

    /// A person or an organisation; a person has no page.
    pub fn party(f: &Frame, state: &State, party: &Party) -> Self {
        match party {
            Party::Organisation(id) => Self::organisation(state, *id),
            Party::Person(id) => Self { href: String::new(), id: String::new(), name: f.person(id) },
        }
    }
}

/// The part that those have in it who acted without a public name: who submitted the application, with its organisation, and
/// residents. Whoever sat in a body is no resident.
pub fn parts<'a>(
    f: &Frame,
    state: &State,
    application: Option<&Application>,
    actors: impl IntoIterator<Item = &'a Actor>,
) -> Arc<Parts> {
    let part = |account: &AccountId| {
        if let Some(own) = application.filter(|own| own.submitted_by(account)) {
            let lead = Link::organisation(state, own.current.content.lead);
            return Some(f.tv("person-applicant", &lead.name).into_owned());
        }
        let sat = state.governance.mandates_held(account).next().is_some();
        (!sat).then(|| f.t("person-resident").into_owned())
    };
    let accounts = actors.into_iter().filter_map(|actor| match actor {
        Actor::Account(account) => Some(account),
        Actor::System | Actor::Operator => None,
    });
    let accounts: BTreeSet<&AccountId> = accounts.collect();
    Arc::new(accounts.into_iter().filter_map(|account| Some((account.clone(), part(account)?))).collect())
}

/// Path of a sitting.
pub fn sitting_path(id: SittingId) -> String {
    format!("/bodies/{}/sittings/{}", id.body(), id.number())
}

/// Path of a package.
pub fn package_path(id: PackageId) -> String {
    format!("/calls/{}/packages/{}", id.call(), id.number())
}

/// Something that a person can do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Act {
    /// What it does, in a few words.
    pub label: String,
    /// What it is about, where a page shows several things.
    pub id: String,
    /// Path of its form.
    pub href: String,
    /// Until when, where there is a last day.
    pub until: Option<String>,
    /// Whether it waits for this very person.
    pub due: bool,
}

/// A page: kept by nobody when it tells a person what they can do.
pub fn answer(f: &Frame, page: &impl Template) -> Result<Response, PageError> {
    if f.viewer.is_some() { private(page) } else { html(page) }
}
