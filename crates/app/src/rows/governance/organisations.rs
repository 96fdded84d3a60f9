//! Organisations with their part in governance.

use rozum_model::governance::{ApplicationId, Edrpou, MandateId, Organisation, OrganisationId};
use rozum_model::stakeholder::Sector;
use rozum_model::time::Day;
use rozum_model::{RegionIso, State};
use serde::Serialize;
use utoipa::ToSchema;

/// An organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct OrganisationRow {
    /// Its id.
    #[schema(value_type = String, example = "o-0001")]
    pub id: OrganisationId,
    /// Its name.
    pub name: String,
    /// Its code in the state register; null for an informal group.
    #[schema(value_type = Option<String>)]
    pub edrpou: Option<Edrpou>,
    /// `business`, `science`, `community` or `authority`.
    pub sector: &'static str,
    /// Main kind of activity by KVED.
    pub kved: Option<String>,
    /// Region where it is registered, by ISO 3166-2 code.
    #[schema(value_type = Option<String>)]
    pub region: Option<RegionIso>,
    /// Since when it exists.
    #[schema(value_type = Option<String>)]
    pub registered_on: Option<Day>,
    /// Who controls it, as recorded without an end: accounts and organisations by id.
    pub controllers: Vec<String>,
    /// Mandates of people who come from it, whatever became of them.
    #[schema(value_type = Vec<String>)]
    pub mandates: Vec<MandateId>,
    /// Applications in which it leads or is a partner.
    #[schema(value_type = Vec<String>)]
    pub applications: Vec<ApplicationId>,
}

impl OrganisationRow {
    fn of(state: &State, organisation: &Organisation) -> Self {
        let (id, facts) = (organisation.id, &organisation.facts);
        let all = organisation.controllers.iter().map(|known| &known.controller);
        let lasting = all.filter(|controller| controller.until.is_none());
        let mandates = state.governance.mandates.values().filter(|mandate| mandate.seat.organisation == id);
        let takes_part = |content: &rozum_model::governance::ApplicationContent| {
            content.organisations().any(|own| own == id)
        };
        let applications = state.governance.applications.values();
        Self {
            id,
            name: facts.name.clone(),
            edrpou: facts.edrpou,
            sector: facts.sector.code(),
            kved: facts.kved.clone(),
            region: facts.region,
            registered_on: facts.registered_on,
            controllers: lasting.map(|controller| controller.party.to_string()).collect(),
            mandates: mandates.map(|mandate| mandate.id).collect(),
            applications: applications.filter(|a| takes_part(&a.current.content)).map(|a| a.id).collect(),
        }
    }
}

/// Organisations by id, narrowed to a region and a sector.
pub fn organisations(
    state: &State,
    region: Option<RegionIso>,
    sector: Option<Sector>,
) -> Vec<OrganisationRow> {
    let all = state.governance.organisations.values().map(AsRef::as_ref);
    let wanted = all.filter(|organisation: &&Organisation| {
        let facts = &organisation.facts;
        region.is_none_or(|region| facts.region == Some(region)) && sector.is_none_or(|s| facts.sector == s)
    });
    wanted.map(|organisation| OrganisationRow::of(state, organisation)).collect()
}
