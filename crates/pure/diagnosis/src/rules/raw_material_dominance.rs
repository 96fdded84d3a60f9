//! Priorities that mostly take raw materials or process them only at first: what the region keeps for itself is the least
//! part of their worth.
//!
//! Page: `docs/methods/raw-material-dominance.md`.

use crate::case::{Case, Said};
use crate::confidence::{mean, share};
use crate::raw_materials::{Materials, materials};
use crate::topic::listed;
use crate::{Finding, Flag, Rule, Severity};
use rozum_model::{PriorityId, Reason};
use std::collections::BTreeSet;

pub(super) fn check(case: &Case<'_>) -> Vec<Finding> {
    let priorities = case.read.priorities.iter().zip(case.priorities());
    let read: Vec<_> = priorities
        .filter_map(|(priority, text)| {
            let materials = materials(text.words(), text.labels)?;
            Some(Read { id: priority.item.id, materials, is_vague: text.labels.flags.has(Flag::Vague) })
        })
        .collect();
    let raw: Vec<_> = read.iter().filter(|priority| priority.materials.is_raw()).collect();
    if raw.is_empty() || share(raw.len(), read.len()) < case.thresholds.raw_material_share {
        return Vec::new();
    }
    vec![finding(case, &raw, read.len())]
}

/// A priority that names an activity.
struct Read<'a> {
    id: PriorityId,
    materials: Materials<'a>,
    is_vague: bool,
}

impl Read<'_> {
    /// Of a vague text one knows only half.
    fn sureness(&self) -> f64 {
        let surest = self.materials.raw.iter().map(|label| label.confidence).fold(0.0, f64::max);
        if self.is_vague { surest / 2.0 } else { surest }
    }
}

fn finding(case: &Case<'_>, raw: &[&Read<'_>], among: usize) -> Finding {
    // Half is not yet the greater part.
    let severity = if 2 * raw.len() > among { Severity::Warning } else { Severity::Info };
    let confidence = mean(raw.iter().map(|priority| priority.sureness()));
    let labels = raw.iter().flat_map(|priority| &priority.materials.raw);
    let codes: BTreeSet<&str> = labels.map(|label| label.value.as_str()).collect();
    let items = listed(raw.iter().map(|priority| priority.id));
    let why = Reason::new("finding-raw-material-dominance")
        .with("raw", raw.len())
        .with("priorities", among)
        .with("codes", listed(codes))
        .with("items", items.as_str());
    let remedy = Reason::new("remedy-raw-material-dominance").with("items", items);
    case.of_strategy(Rule::RawMaterialDominance, Said { severity, confidence, why, remedy })
}
