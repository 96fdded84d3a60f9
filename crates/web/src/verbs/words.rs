//! Words for the things that forms are about.

use super::Asked;
use crate::frame::Frame;
use rozum_model::account::AccountId;
use rozum_model::governance::{BodyId, Kopecks, Matter, OrganisationId, Share, Source, Stage};
use rozum_model::{RegionIso, State};

/// An amount in hryvnias, as everywhere on the pages. Exact.
pub fn money(f: &Frame, amount: Kopecks) -> String {
    f.money(&amount)
}

/// An amount as a form has it: `1234,50`.
pub fn typed_money(amount: Kopecks) -> String {
    format!("{},{:02}", amount.0 / 100, amount.0 % 100)
}

/// Shares of regions in a line.
pub fn shares(f: &Frame, shares: &[Share]) -> String {
    let share = |share: &Share| format!("{}: {}", f.region(share.region), money(f, share.amount));
    shares.iter().map(share).collect::<Vec<_>>().join("; ")
}

/// An organisation by name.
pub fn organisation(state: &State, id: OrganisationId) -> String {
    let found = state.governance.organisation(id);
    found.map_or_else(|| id.to_string(), |found| format!("{} ({id})", found.facts.name))
}

/// A source of money in words.
pub fn source(f: &Frame, source: Source) -> String {
    let word = f.named("source-", source.code());
    match source {
        Source::Regional { region } => format!("{word}: {}", f.region(region)),
        _ => word.into_owned(),
    }
}

impl Asked<'_> {
    /// An organisation by name.
    pub fn organisation(&self, id: OrganisationId) -> String {
        organisation(self.state, id)
    }

    /// A body by name.
    pub fn body(&self, id: BodyId) -> String {
        let found = self.state.governance.body(id);
        found.map_or_else(|| id.to_string(), |found| format!("{} ({id})", found.facts.name))
    }

    /// A person by name, where it may be seen.
    pub fn person(&self, account: &AccountId) -> String {
        self.names.of(self.f, account)
    }

    /// The region, or the whole country.
    pub fn place(&self, region: Option<RegionIso>) -> String {
        region.map_or_else(|| self.f.t("place-country").into_owned(), |iso| self.f.region(iso).into_owned())
    }

    /// A stage in words.
    pub fn stage(&self, stage: &Stage) -> String {
        self.f.named("stage-", stage.name()).into_owned()
    }

    /// A source of money in words.
    pub fn source(&self, source: Source) -> String {
        self::source(self.f, source)
    }

    /// What is voted on, with its title.
    pub fn matter(&self, matter: Matter) -> String {
        let title = |id| self.state.governance.application(id).map(|a| a.current.content.title.clone());
        match matter {
            Matter::Application(id) | Matter::Modification { application: id, .. } => {
                format!("{matter} «{}»", title(id).unwrap_or_default())
            }
            Matter::Package(_) => matter.to_string(),
        }
    }
}

/// Page of what is voted on, without the language.
pub fn matter_path(matter: Matter) -> String {
    match matter {
        Matter::Application(id) | Matter::Modification { application: id, .. } => format!("/projects/{id}"),
        Matter::Package(id) => format!("/calls/{}/packages/{}", id.call(), id.number()),
    }
}
