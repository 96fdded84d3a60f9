//! One priority against the figures of its region.

use super::{Row, Thresholds};
use crate::coverage::{Fineness, covers};
use rozum_diagnosis::Labels;
use rozum_measures::Cell;
use rozum_model::evidence::Calculated;
use rozum_model::{PriorityId, Reason};
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What the table says of an activity that a priority names.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Figure {
    /// Code of the activity in the table.
    pub activity: String,
    /// Codes that the text names and that it covers.
    pub named: Vec<String>,
    /// How finely the table tells them.
    pub fineness: Fineness,
    /// Location quotient; `None` where the table has no figure.
    pub quotient: Option<f64>,
    /// Part of the nation's activity.
    pub mass: Option<f64>,
    /// The cell itself: a figure, or why there is none.
    pub cell: Cell,
}

/// What figures say about a priority.
#[derive(Debug, Clone, PartialEq)]
pub struct PriorityEvidence {
    /// The priority.
    pub priority: PriorityId,
    /// What the text names, with the quoted words.
    pub labels: Arc<Labels>,
    /// Each activity of the table that speaks of it.
    pub figures: Vec<Figure>,
    /// For it, against it, or nothing.
    pub verdict: Calculated,
    /// Why.
    pub why: Vec<Reason>,
}

impl PriorityEvidence {
    /// Codes that the text names: groups, and divisions.
    pub fn named(&self) -> impl Iterator<Item = &str> {
        codes(&self.labels)
    }
}

fn codes(labels: &Labels) -> impl Iterator<Item = &str> {
    let groups = labels.groups.iter().map(|label| label.value.as_str());
    groups.chain(labels.divisions.iter().map(|label| label.value.as_str()))
}

pub(super) fn evidence(
    priority: PriorityId,
    labels: Arc<Labels>,
    row: Result<&Row<'_>, &Reason>,
    thresholds: &Thresholds,
) -> PriorityEvidence {
    let unknown = |reason: Reason, labels, figures| PriorityEvidence {
        priority,
        labels,
        figures,
        verdict: Calculated::Unknown,
        why: vec![reason],
    };
    if codes(&labels).next().is_none() {
        return unknown(Reason::new("evidence-names-no-activity"), labels, Vec::new());
    }
    let row = match row {
        Ok(row) => row,
        Err(silent) => return unknown(silent.clone(), labels, Vec::new()),
    };
    let figures = figures(&labels, row);
    if figures.is_empty() {
        return unknown(Reason::new("evidence-activity-not-in-table"), labels, figures);
    }
    let (verdict, why) = judged(&figures, thresholds);
    PriorityEvidence { priority, labels, figures, verdict, why }
}

/// The activities of the table that cover what is named.
fn figures(labels: &Labels, row: &Row<'_>) -> Vec<Figure> {
    let mut covered: BTreeMap<usize, (Fineness, Vec<String>)> = BTreeMap::new();
    for (activity, code) in row.matrix.activities().iter().enumerate() {
        for named in codes(labels) {
            if let Some(fineness) = covers(code, named) {
                let entry = covered.entry(activity).or_insert((fineness, Vec::new()));
                entry.0 = entry.0.min(fineness);
                entry.1.push(named.to_owned());
            }
        }
    }
    let defined = |value: f64| (!value.is_nan()).then_some(value);
    let figure = |(activity, (fineness, named)): (usize, (Fineness, Vec<String>))| Figure {
        activity: row.matrix.activities().name(activity).to_owned(),
        named,
        fineness,
        quotient: defined(row.quotients[activity]),
        mass: defined(row.masses[activity]),
        cell: row.matrix.cell(row.region, activity),
    };
    covered.into_iter().map(figure).collect()
}

/// One specialisation among what is named speaks for a priority; where it is in something broader, that is said.
/// Figures speak against it when all that is named has a figure of its own and every figure is below the
/// threshold. A broader activity below it contradicts nothing: a region may be strong in cheese without being so
/// in all of manufacturing.
fn judged(figures: &[Figure], thresholds: &Thresholds) -> (Calculated, Vec<Reason>) {
    let specialised = |figure: &&Figure| figure.quotient.is_some_and(|value| value >= thresholds.quotient);
    let strong: Vec<&Figure> = figures.iter().filter(specialised).collect();
    let told = |id: &'static str, figures: &[&Figure]| {
        let names: Vec<&str> = figures.iter().map(|figure| figure.activity.as_str()).collect();
        Reason::new(id).with("activities", names.join(", "))
    };
    let coarse = |figures: &[&Figure]| figures.iter().all(|figure| figure.fineness == Fineness::Coarser);
    if !strong.is_empty() {
        let mut why = vec![told("evidence-specialised", &strong)];
        if coarse(&strong) {
            why.push(Reason::new("evidence-coarse"));
        }
        return (Calculated::Supported, why);
    }
    let gaps: Vec<&Figure> = figures.iter().filter(|figure| figure.quotient.is_none()).collect();
    if !gaps.is_empty() {
        return (Calculated::Unknown, vec![told("evidence-no-figure", &gaps)]);
    }
    let all: Vec<&Figure> = figures.iter().collect();
    let mut why = vec![told("evidence-not-specialised", &all)];
    if all.iter().any(|figure| figure.fineness == Fineness::Coarser) {
        why.push(Reason::new("evidence-coarse-below"));
        return (Calculated::Unknown, why);
    }
    (Calculated::Contradicted, why)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figure(quotient: Option<f64>, fineness: Fineness) -> Figure {
        let cell = quotient.map_or(Cell::Missing, Cell::Value);
        Figure {
            activity: "C".to_owned(),
            named: vec!["10".to_owned()],
            fineness,
            quotient,
            mass: None,
            cell,
        }
    }

    fn verdict(figures: &[Figure]) -> (Calculated, Vec<String>) {
        let (verdict, why) = judged(figures, &Thresholds::default());
        (verdict, why.iter().map(|reason| reason.id.to_string()).collect())
    }

    #[test]
    fn one_specialisation_is_enough() {
        let figures = [figure(Some(0.4), Fineness::Same), figure(Some(1.0), Fineness::Same)];
        assert_eq!(verdict(&figures), (Calculated::Supported, vec!["evidence-specialised".to_owned()]));
    }

    #[test]
    fn a_gap_is_not_a_contradiction() {
        let figures = [figure(Some(0.4), Fineness::Same), figure(None, Fineness::Same)];
        assert_eq!(verdict(&figures).0, Calculated::Unknown);
    }

    #[test]
    fn a_broad_figure_contradicts_nothing() {
        let (found, why) = verdict(&[figure(Some(0.4), Fineness::Coarser)]);
        assert_eq!(found, Calculated::Unknown);
        assert_eq!(why, ["evidence-not-specialised", "evidence-coarse-below"]);
        assert_eq!(verdict(&[figure(Some(0.4), Fineness::Finer)]).0, Calculated::Contradicted);
        let (found, why) = verdict(&[figure(Some(1.4), Fineness::Coarser)]);
        assert_eq!((found, why.len()), (Calculated::Supported, 2));
    }
}
