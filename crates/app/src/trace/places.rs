//! Where something lies and which priorities it serves: asked here by feeds, calendars and the cockpit alike, so that what is
//! news in one place is not missing in another.

use crate::rows::{priority_of, priority_over};
use rozum_model::event::Subject;
use rozum_model::governance::{ApplicationId, CallId, CaseAbout, RiskAbout, Steered};
use rozum_model::strategy::ItemId;
use rozum_model::{PriorityId, RegionIso, State};
use rozum_reports::monitoring::host;
use std::collections::BTreeSet;

/// The regions that something lies in or that share it: of a division of roles both, of a call those that give money, of a
/// project, and of what is about it, those whose councils are asked. None: the whole country, or no place at all.
pub fn regions_of(state: &State, subject: &Subject) -> BTreeSet<RegionIso> {
    let governance = &state.governance;
    let mut all = BTreeSet::new();
    match subject {
        Subject::Strategy(region) => all.extend([*region]),
        Subject::Evidence(id) | Subject::Relevance(id) => all.extend([id.region()]),
        Subject::Labels(item) => all.extend([item.region()]),
        Subject::Division(pair) => all.extend([pair.a().region(), pair.b().region()]),
        Subject::Body(id) => all.extend(id.region()),
        Subject::Indicator(id) => all.extend(id.region()),
        Subject::Occasion(id) => all.extend(id.region()),
        Subject::Call(id) => all.extend(giving(state, *id)),
        Subject::Application(id) => all.extend(asked(state, *id)),
        Subject::Case(id) => {
            all.extend(id.region());
            match governance.case(*id).map(|case| case.about) {
                Some(CaseAbout::Application(project)) => all.extend(asked(state, project)),
                about => all.extend(about.and_then(CaseAbout::region)),
            }
        }
        Subject::Review(id) => {
            all.extend(id.region());
            if let Some(Steered::Application(project)) = governance.stage_review(*id).map(|own| own.about) {
                all.extend(asked(state, project));
            }
        }
        Subject::Risk(id) => {
            all.extend(id.region());
            if let Some(RiskAbout::Application(project)) = governance.risk(*id).map(|own| own.entry.about) {
                all.extend(asked(state, project));
            }
        }
        Subject::Account(_)
        | Subject::Person(_)
        | Subject::Dataset(_)
        | Subject::Organisation(_)
        | Subject::Rules
        | Subject::Register
        | Subject::Journal => {}
    }
    all
}

/// The region in which something is, of those that it concerns; `None` of what is of several alike, or of none.
pub(super) fn host_of(subject: &Subject) -> Option<RegionIso> {
    match subject {
        Subject::Call(id) => id.region(),
        Subject::Application(id) => id.region(),
        Subject::Case(id) => id.region(),
        Subject::Review(id) => id.region(),
        Subject::Risk(id) => id.region(),
        _ => None,
    }
}

/// The region of a call and those that give money to it.
fn giving(state: &State, id: CallId) -> impl Iterator<Item = RegionIso> {
    let allocations = state.governance.call(id).into_iter().flat_map(|call| &call.terms.allocations);
    id.region().into_iter().chain(allocations.map(|share| share.region))
}

/// The region of a project and those whose councils decide on money for it.
fn asked(state: &State, id: ApplicationId) -> impl Iterator<Item = RegionIso> {
    let lines = state.governance.application(id).into_iter().flat_map(|own| {
        let host = host(own);
        own.current.content.budget.iter().filter_map(move |line| line.source.decided_in(host))
    });
    id.region().into_iter().chain(lines)
}

/// The priorities that something is about; of a call the one of its working group, of a project that of its call.
pub fn priorities_of(state: &State, subject: &Subject) -> Vec<PriorityId> {
    let governance = &state.governance;
    let steered = |about: Steered| priority_over(state, about).into_iter().collect();
    let of_project = |id: ApplicationId| steered(Steered::Application(id));
    match subject {
        Subject::Evidence(id) | Subject::Relevance(id) | Subject::Labels(ItemId::Priority(id)) => vec![*id],
        Subject::Division(pair) => vec![pair.a(), pair.b()],
        Subject::Call(id) => {
            governance.call(*id).and_then(|call| priority_of(state, call)).into_iter().collect()
        }
        Subject::Application(id) => of_project(*id),
        Subject::Case(id) => match governance.case(*id).map(|case| case.about) {
            Some(CaseAbout::Application(id)) => of_project(id),
            Some(CaseAbout::Priority(id)) => vec![id],
            Some(CaseAbout::Body(_)) | None => Vec::new(),
        },
        Subject::Indicator(id) => {
            governance.entered_indicator(*id).map(|own| steered(own.terms.about)).unwrap_or_default()
        }
        Subject::Review(id) => governance.stage_review(*id).map(|own| steered(own.about)).unwrap_or_default(),
        Subject::Risk(id) => match governance.risk(*id).map(|own| own.entry.about) {
            Some(RiskAbout::Application(id)) => of_project(id),
            Some(RiskAbout::Priority(id)) => vec![id],
            Some(RiskAbout::Region(_) | RiskAbout::Body(_)) | None => Vec::new(),
        },
        Subject::Occasion(id) => {
            governance.occasion(*id).map(|own| own.facts.priorities.clone()).unwrap_or_default()
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::shared;
    use super::*;

    fn regions(subject: &str) -> Vec<String> {
        regions_of(&shared(), &subject.parse().unwrap()).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn what_is_shared_lies_in_every_region_that_shares_it() {
        for both in ["application/05-A001", "call/05-C01", "case/UA-K001", "risk/05-R002", "review/05-V001"] {
            assert_eq!(regions(both), ["UA-05", "UA-18"], "{both}");
        }
        assert_eq!(regions("division/05-P01+07-P02"), ["UA-05", "UA-07"]);
        for one in [
            "strategy/UA-05",
            "evidence/05-P01",
            "body/05-B03",
            "case/05-K002",
            "risk/05-R001",
            "indicator/05-I001",
        ] {
            assert_eq!(regions(one), ["UA-05"], "{one}");
        }
        for none in ["rules", "journal", "body/UA-B01", "organisation/o-0001"] {
            assert_eq!(regions(none), [""; 0], "{none}");
        }
    }

    #[test]
    fn a_priority_has_all_that_is_about_it_or_its_projects() {
        let of = |subject: &str| priorities_of(&shared(), &subject.parse().unwrap());
        let own =
            ["evidence/05-P01", "relevance/05-P01", "labels/05-P01", "call/05-C01", "application/05-A001"];
        for subject in
            own.into_iter().chain(["case/UA-K001", "risk/05-R001", "risk/05-R002", "review/05-V001"])
        {
            assert_eq!(of(subject), ["05-P01".parse().unwrap()], "{subject}");
        }
        assert_eq!(of("division/05-P01+07-P02").len(), 2);
        assert_eq!([of("case/05-K002"), of("labels/05-T01"), of("rules")], [const { Vec::new() }; 3]);
    }
}
