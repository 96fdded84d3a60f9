//! Who was heard at each stage of a region's strategy, sector by sector: from attendance and from what was submitted.
//! A stage without any record says nothing; one with records on which a sector is missing says that it was left out.

use super::gatherings::came;
use crate::view::{Funding, Meeting, Project};
use rozum_model::RegionIso;
use rozum_model::governance::{Guest, Occasion, StrategyStage};
use rozum_model::stakeholder::Sector;

/// What a sector had to do with a stage.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Heard {
    /// Persons of the sector that came, counted anew at each meeting.
    pub persons: u64,
    /// Meetings to which somebody of the sector came.
    pub meetings: u64,
    /// What the sector submitted: proposals at occasions, submissions to consultations, judgements of the evidence.
    pub submissions: u64,
    /// Proposals of the sector that were accepted.
    pub accepted: u64,
}

/// A stage of a region's strategy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StageHeard {
    /// The region.
    pub region: RegionIso,
    /// The stage.
    pub stage: StrategyStage,
    /// Meetings with recorded attendance.
    pub meetings: u64,
    /// What was submitted by anybody, those who spoke only for themselves too.
    pub submissions: u64,
    /// By sector, in the order of [`Sector::ALL`].
    pub sectors: [Heard; 4],
}

/// Whether a sector took part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Presence {
    /// It came or submitted something.
    Heard,
    /// Others did, it did not.
    LeftOut,
    /// Nothing is recorded of the stage.
    Unknown,
}

impl Presence {
    /// The word in tables and interfaces.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Heard => "heard",
            Self::LeftOut => "left-out",
            Self::Unknown => "unknown",
        }
    }
}

impl StageHeard {
    const fn new(region: RegionIso, stage: StrategyStage) -> Self {
        let nobody = Heard { persons: 0, meetings: 0, submissions: 0, accepted: 0 };
        Self { region, stage, meetings: 0, submissions: 0, sectors: [nobody; 4] }
    }

    /// Whether the sector of that place in [`Sector::ALL`] took part.
    pub fn presence(&self, sector: usize) -> Presence {
        let heard = self.sectors.get(sector).is_some_and(|one| one.persons > 0 || one.submissions > 0);
        if heard {
            Presence::Heard
        } else if self.meetings > 0 || self.submissions > 0 {
            Presence::LeftOut
        } else {
            Presence::Unknown
        }
    }

    fn meeting(&mut self, came: [u64; 4]) {
        self.meetings += 1;
        for (own, came) in self.sectors.iter_mut().zip(came) {
            own.persons += came;
            own.meetings += u64::from(came > 0);
        }
    }

    fn submitted(&mut self, sector: Option<Sector>, accepted: bool) {
        self.submissions += 1;
        let place = sector.and_then(|sector| Sector::ALL.iter().position(|one| *one == sector));
        if let Some(own) = place.and_then(|place| self.sectors.get_mut(place)) {
            own.submissions += 1;
            own.accepted += u64::from(accepted);
        }
    }

    fn occasion(&mut self, funding: &Funding<'_>, occasion: &Occasion) {
        self.meeting(came(occasion));
        for proposal in &occasion.facts.proposals {
            let guest = usize::from(proposal.guest).checked_sub(1);
            let sector = guest.and_then(|place| match occasion.facts.guests.get(place)? {
                Guest::Registered(id) => Some(funding.firm(*id)?.sector),
                Guest::Named(named) => Some(named.sector),
            });
            self.submitted(sector, proposal.accepted);
        }
    }

    /// Those who spoke for a sector, and those who spoke for themselves.
    fn consultation(&mut self, project: &Project<'_>) {
        let Some(public) = project.asked_public else { return };
        self.submissions += u64::try_from(public.said).unwrap_or(u64::MAX);
        for (own, said) in self.sectors.iter_mut().zip(public.by_sector) {
            own.submissions += said;
        }
    }
}

/// Every stage of every region with a strategy, in their orders. Working groups sit, and projects are put to the public,
/// under the action plan; a judgement of the evidence belongs to the analysis.
pub fn heard_by_stage(funding: &Funding<'_>) -> Vec<StageHeard> {
    let all = funding.regions.iter().flat_map(|region| StrategyStage::ALL.map(|stage| (*region, stage)));
    all.map(|(region, stage)| of(funding, region, stage)).collect()
}

fn of(funding: &Funding<'_>, region: RegionIso, stage: StrategyStage) -> StageHeard {
    let mut heard = StageHeard::new(region, stage);
    let own = |occasion: &&&Occasion| occasion.region() == Some(region) && occasion.facts.stage == stage;
    for occasion in funding.occasions.iter().filter(own) {
        heard.occasion(funding, occasion);
    }
    match stage {
        StrategyStage::Analysis => judged(funding, &mut heard),
        StrategyStage::ActionPlan => chosen(funding, &mut heard),
        _ => {}
    }
    heard
}

fn judged(funding: &Funding<'_>, heard: &mut StageHeard) {
    let region = heard.region;
    let own = funding.priorities.iter().filter(|row| row.id.region() == region);
    for judged in own.filter_map(|row| row.judged) {
        for participant in &judged.judgement.participants {
            heard.submitted(Some(participant.sector), false);
        }
    }
}

fn chosen(funding: &Funding<'_>, heard: &mut StageHeard) {
    let region = heard.region;
    let sat = |meeting: &&Meeting| meeting.sitting.body().region() == Some(region);
    for meeting in funding.meetings.iter().filter(sat) {
        heard.meeting(meeting.came);
    }
    for project in funding.projects.iter().filter(|project| project.region == region) {
        heard.consultation(project);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::told;
    use crate::gather;

    fn stages(lines: &str) -> Vec<StageHeard> {
        let world =
            told(&format!("today 2026-10-01\nstrategy UA-05 from=2021-01-01 texts=\"молоко\"\n{lines}"));
        heard_by_stage(&gather(&world.state, world.today))
    }

    #[test]
    fn a_stage_without_records_is_unknown_and_not_exclusion() {
        let found = stages("");
        assert_eq!(found.len(), StrategyStage::ALL.len());
        let all = found.iter().flat_map(|stage| (0..4).map(|sector| stage.presence(sector)));
        assert!(all.into_iter().all(|presence| presence == Presence::Unknown));
    }

    #[test]
    fn who_neither_came_nor_submitted_was_left_out() {
        let found = stages(
            "organisation o-0001 sector=science\n\
             event 05-E001 on=2020-01-01 stage=discovery came=business:2,authority:1 guests=o-0001 accepted=1\n\
             event 05-E002 on=2020-02-01 stage=discovery came=business:1",
        );
        let discovery = found[1];
        assert_eq!((discovery.stage, discovery.meetings), (StrategyStage::Discovery, 2));
        // Science sent nobody, but a proposal of its own was taken up.
        assert_eq!(discovery.sectors[0], Heard { persons: 3, meetings: 2, submissions: 0, accepted: 0 });
        assert_eq!(discovery.sectors[1], Heard { persons: 0, meetings: 0, submissions: 1, accepted: 1 });
        let presence: Vec<_> = (0..4).map(|sector| discovery.presence(sector)).collect();
        assert_eq!(presence, [Presence::Heard, Presence::Heard, Presence::LeftOut, Presence::Heard]);
    }

    #[test]
    fn what_is_after_today_has_not_happened() {
        let found = stages("event 05-E001 on=2026-12-01 stage=analysis came=science:2");
        assert_eq!(found[0].presence(1), Presence::Unknown);
    }
}
