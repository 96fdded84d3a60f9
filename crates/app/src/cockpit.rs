//! The country's cockpit, worked out once for a state and a day.

use crate::rows::{
    Cockpit, CockpitLateRow, CockpitMoneyRow, CockpitRegionRow, CockpitRiskRow, Motion, Phase,
};
use crate::trace::LastAct;
use crate::{EditionError, Rozum, Snapshot};
use rozum_governance::Overdue;
use rozum_model::governance::Kopecks;
use rozum_model::time::Day;
use rozum_model::{PriorityId, RegionIso, State};
use rozum_reference::regions::REGIONS;
use rozum_reports::Scope;
use rozum_reports::monitoring::{
    Lights, Movement, Pot, Step, allocated, lights, movements, planned, priorities, sum_of,
};
use rozum_risks::{Family, Finding, Outcome, of_family};
use std::collections::BTreeMap;
use std::sync::Arc;

mod trends;

use trends::Counts;

impl Rozum {
    /// The cockpit of a state, as of today.
    pub async fn cockpit(&self, snapshot: &Arc<Snapshot>) -> Result<Arc<Cockpit>, EditionError> {
        let today = self.now().kyiv_day();
        let cell = snapshot.cockpit.of(Some(today.to_string()));
        let make = || async {
            let acts = self.last_acts(snapshot).await?;
            let risks = self.risks_of(snapshot, today).await;
            let since = trends::since(today);
            let then = self.snapshot_on(snapshot, since).await?;
            let risks_then = self.risks_of(&then, since).await;
            let snapshot = Arc::clone(snapshot);
            let work = move || {
                let late = snapshot.overdue(today);
                // Before the journal began there is nothing to compare with.
                let was = if then.state.size > 0 {
                    Counts::of(&then.state, since, &then.overdue(since), &risks_then.findings)
                } else {
                    Counts::of(&snapshot.state, today, &late, &risks.findings)
                };
                Arc::new(cockpit(&snapshot.state, today, &acts, (&late, &risks.findings), &was))
            };
            Ok(self.in_turn(work).await)
        };
        cell.get_or_try_init(make).await.map(Arc::clone)
    }
}

fn cockpit(
    state: &State,
    today: Day,
    acts: &BTreeMap<RegionIso, LastAct>,
    (late, risks): (&[Overdue], &[Finding]),
    was: &Counts,
) -> Cockpit {
    let is = Counts::of(state, today, late, risks);
    let moved = movements(state, Scope::Country);
    let regions =
        REGIONS.iter().map(|own| region(state, today, own.iso, acts.get(&own.iso), (&moved, late, risks)));
    Cockpit {
        today,
        size: state.size,
        planned_kopecks: kopecks(allocated(state, Scope::Country, None)),
        contracted_kopecks: step(&moved, Step::Contracted),
        paid_kopecks: step(&moved, Step::Paid),
        regions: regions.collect(),
        priorities: of_priorities(state, &moved),
        sources: of_sources(state, &moved),
        late: of_kinds(late, today),
        risks: Family::ALL.map(|family| of_family_row(family, risks)).to_vec(),
        worse: trends::worse(was, &is),
        better: trends::better(was, &is),
        since: trends::since(today),
        owes: trends::owes(state, late, today),
        registered_risks: state.governance.risks.values().filter(|own| own.stands().is_some()).count(),
        open_reviews: is.reviews,
        open_cases: is.cases,
    }
}

fn kopecks(amount: Option<Kopecks>) -> Option<u64> {
    amount.map(|amount| amount.0)
}

fn step(moved: &[Movement], step: Step) -> Option<u64> {
    kopecks(sum_of(moved, |own| own.step == step))
}

/// What the rows of all regions are counted from.
type Counted<'a> = (&'a [Movement], &'a [Overdue], &'a [Finding]);

fn region(
    state: &State,
    today: Day,
    region: RegionIso,
    last: Option<&LastAct>,
    (moved, late, risks): Counted<'_>,
) -> CockpitRegionRow {
    let scope = Scope::Region(region);
    let day = last.map(|own| own.at.kyiv_day());
    let since = day.and_then(|day| day.until(today).ok()).map(|span| span.get_days());
    let own: Vec<Movement> = moved.iter().filter(|own| own.region == region).copied().collect();
    let Lights { green, amber, red, no_data, .. } = lights(state, scope, today);
    let reviews = state.governance.reviews.values().filter(|own| own.id.region() == Some(region));
    let [asked, approved, under_way, done, refused, ended] = phases(state, scope);
    let flags = risks.iter().filter(|own| own.subject.region() == Some(region) && own.outcome.is_flag());
    CockpitRegionRow {
        region,
        motion: Motion::after(since),
        last_act: day,
        last_event: last.map(|own| own.seq),
        last_kind: last.map(|own| own.kind),
        projects_asked: asked,
        projects_approved: approved,
        projects_under_way: under_way,
        projects_done: done,
        projects_refused: refused,
        projects_ended: ended,
        planned_kopecks: kopecks(allocated(state, scope, None)),
        contracted_kopecks: step(&own, Step::Contracted),
        paid_kopecks: step(&own, Step::Paid),
        green,
        amber,
        red,
        no_data,
        open_reviews: reviews.filter(|own| own.is_open()).count(),
        late: late.iter().filter(|own| own.region == Some(region)).count(),
        flags: flags.count(),
    }
}

/// Projects of a region by how far they came, in the order of [`Phase::ALL`].
fn phases(state: &State, scope: Scope) -> [usize; 6] {
    let own = || state.governance.applications.values().filter(|own| scope.has(own));
    Phase::ALL.map(|phase| own().filter(|own| Phase::of(&own.stage) == phase).count())
}

fn of_priorities(state: &State, moved: &[Movement]) -> Vec<CockpitMoneyRow> {
    let row = |id: PriorityId| {
        let own: Vec<Movement> = moved.iter().filter(|own| own.priority == Some(id)).copied().collect();
        CockpitMoneyRow {
            id: id.to_string(),
            planned_kopecks: kopecks(allocated(state, Scope::Country, Some(id))),
            contracted_kopecks: step(&own, Step::Contracted),
            certified_kopecks: step(&own, Step::Certified),
            paid_kopecks: step(&own, Step::Paid),
        }
    };
    priorities(state, Scope::Country, moved).into_iter().map(row).collect()
}

/// Sources that anything is planned from or came from.
fn of_sources(state: &State, moved: &[Movement]) -> Vec<CockpitMoneyRow> {
    let row = |pot: Pot| {
        let plan = planned(state, Scope::Country, pot, None);
        let own: Vec<Movement> = moved.iter().filter(|own| own.pot == pot).copied().collect();
        let known = |amount: Option<u64>| amount.filter(|_| pot.is_decided());
        let is_there = !own.is_empty() || plan.is_none_or(|plan| plan > Kopecks::ZERO);
        is_there.then(|| CockpitMoneyRow {
            id: pot.code().to_owned(),
            planned_kopecks: kopecks(plan),
            contracted_kopecks: known(step(&own, Step::Contracted)),
            certified_kopecks: known(step(&own, Step::Certified)),
            paid_kopecks: known(step(&own, Step::Paid)),
        })
    };
    Pot::ALL.into_iter().filter_map(row).collect()
}

fn of_kinds(late: &[Overdue], today: Day) -> Vec<CockpitLateRow> {
    let mut kinds: BTreeMap<&'static str, CockpitLateRow> = BTreeMap::new();
    for own in late {
        let kind = own.of.code();
        let row = kinds.entry(kind).or_insert(CockpitLateRow { kind, count: 0, longest_days: 0 });
        row.count += 1;
        row.longest_days = row.longest_days.max(trends::days_late(own, today));
    }
    let mut rows: Vec<CockpitLateRow> = kinds.into_values().collect();
    rows.sort_by_key(|row| (std::cmp::Reverse(row.longest_days), row.kind));
    rows
}

fn of_family_row(family: Family, risks: &[Finding]) -> CockpitRiskRow {
    let ids: Vec<&str> = of_family(family).map(|one| one.id).collect();
    let own = || risks.iter().filter(|one| ids.contains(&one.indicator));
    CockpitRiskRow {
        family: family.code(),
        flags: own().filter(|one| one.outcome.is_flag()).count(),
        clear: own().filter(|one| matches!(one.outcome, Outcome::Clear { .. })).count(),
        not_computable: own().filter(|one| matches!(one.outcome, Outcome::NotComputable { .. })).count(),
    }
}
