//! The national table of spheres as rows, with the difference explained in words.

use crate::Snapshot;
use rozum_locale::Lang;
use rozum_model::{RegionIso, SphereId};
use serde::Serialize;
use utoipa::ToSchema;

/// A sphere: printed beside recomputed.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct SphereRow {
    /// `S01`…`S17`, the rows of annex 2.
    #[schema(value_type = String, example = "S13")]
    pub id: SphereId,
    /// Name as printed.
    pub name_uk: &'static str,
    /// Name in English.
    pub name_en: &'static str,
    /// Strategies, as annex 2 prints them.
    pub printed_count: usize,
    /// Share, as annex 2 prints it, as a fraction.
    pub printed_share: f64,
    /// Strategies that declare the sphere, each once.
    pub recomputed_count: usize,
    /// Their share of all strategies in the register, as a fraction.
    pub recomputed_share: f64,
    /// Their regions.
    #[schema(value_type = Vec<String>)]
    pub regions: Vec<RegionIso>,
    /// Printed less recomputed.
    pub difference: i64,
    /// Why they differ, found by the program; empty where they agree.
    pub why: String,
}

/// All 17 spheres in the order of annex 2; `why` in this language.
pub fn spheres(snapshot: &Snapshot, lang: Lang) -> Vec<SphereRow> {
    snapshot
        .spheres()
        .rows
        .iter()
        .map(|row| SphereRow {
            id: row.id,
            name_uk: row.name_uk,
            name_en: row.name_en,
            printed_count: row.printed_count,
            printed_share: row.printed_share,
            recomputed_count: row.recomputed_count,
            recomputed_share: row.recomputed_share,
            regions: row.regions.clone(),
            difference: row.difference,
            why: row
                .why
                .iter()
                .map(|reason| rozum_locale::reason(lang, reason))
                .collect::<Vec<_>>()
                .join(" "),
        })
        .collect()
}
