//! Bodies with their seats.

use rozum_model::governance::{Body, BodyId, BodyKind, Mandate, Side, SittingId};
use rozum_model::stakeholder::Sector;
use rozum_model::time::Day;
use rozum_model::{PriorityId, RegionIso, State};
use serde::Serialize;
use utoipa::ToSchema;

/// A body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct BodyRow {
    /// Its id.
    #[schema(value_type = String, example = "05-B01")]
    pub id: BodyId,
    /// ISO 3166-2 code of its region; null for the whole country.
    #[schema(value_type = Option<String>)]
    pub region: Option<RegionIso>,
    /// What it is for: `secretariat`, `assessor-pool`, `working-group`, `council`, `payment-authority`, `oversight`,
    /// `civic-monitors`.
    pub kind: &'static str,
    /// The side of the separation: `funding`, `oversight`, or null.
    pub side: Option<&'static str>,
    /// The priority of a working group.
    #[schema(value_type = Option<String>)]
    pub priority: Option<PriorityId>,
    /// Its name.
    pub name: String,
    /// The act that made it.
    pub act: String,
    /// Day on which it was opened.
    #[schema(value_type = String)]
    pub opened: Day,
    /// Day on which it was closed; null while it is open.
    #[schema(value_type = Option<String>)]
    pub closed: Option<Day>,
    /// Members whose mandates hold on the day of the answer.
    pub members: usize,
    /// Of them from business.
    pub business: usize,
    /// Of them from science.
    pub science: usize,
    /// Of them from communities.
    pub community: usize,
    /// Of them from public authorities.
    pub authority: usize,
    /// Sittings that were called, those called off with them.
    pub sittings: usize,
}

/// What a list of bodies is narrowed to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BodyFilter {
    /// Only this region.
    pub region: Option<RegionIso>,
    /// Only this kind, by its word.
    pub kind: Option<String>,
}

impl BodyRow {
    fn of(state: &State, body: &Body, today: Day) -> Self {
        let [business, science, community, authority] = seats_by_sector(state, body.id, today);
        let kind = body.facts.kind;
        Self {
            id: body.id,
            region: body.region(),
            kind: kind.code(),
            side: kind.side().map(side_code),
            priority: priority(kind),
            name: body.facts.name.clone(),
            act: body.facts.act.title.clone(),
            opened: body.opened.day(),
            closed: body.closed.as_ref().map(|(mark, _)| mark.day()),
            members: business + science + community + authority,
            business,
            science,
            community,
            authority,
            sittings: sittings(state, body.id),
        }
    }
}

const fn side_code(side: Side) -> &'static str {
    match side {
        Side::Funding => "funding",
        Side::Oversight => "oversight",
    }
}

const fn priority(kind: BodyKind) -> Option<PriorityId> {
    match kind {
        BodyKind::WorkingGroup { priority } => Some(priority),
        _ => None,
    }
}

fn sittings(state: &State, body: BodyId) -> usize {
    state.governance.sittings.range(SittingId::new(body, 0)..=SittingId::new(body, u16::MAX)).count()
}

/// Seats of members on a day, by sector in the order of [`Sector::ALL`].
pub fn seats_by_sector(state: &State, body: BodyId, day: Day) -> [usize; 4] {
    let of = |sector: Sector| state.governance.members(body, day).filter(|m| m.sector == sector).count();
    Sector::ALL.map(of)
}

/// Whether a mandate held on a day, even if it was ended later.
pub fn was_member(mandate: &Mandate, day: Day) -> bool {
    mandate.span().is_some_and(|span| span.has(day))
}

/// Bodies by region and number; those of the whole country come first.
pub fn bodies(state: &State, filter: &BodyFilter, today: Day) -> Vec<BodyRow> {
    let all = state.governance.bodies.values().map(AsRef::as_ref);
    let wanted = all.filter(|body: &&Body| {
        filter.region.is_none_or(|region| body.region() == Some(region))
            && filter.kind.as_ref().is_none_or(|kind| body.facts.kind.code() == kind)
    });
    wanted.map(|body| BodyRow::of(state, body, today)).collect()
}
