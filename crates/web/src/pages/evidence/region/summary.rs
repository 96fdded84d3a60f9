//! What the page of a region tells of its evidence.

use super::tables;
use crate::evidence::Words;
use crate::site::Site;
use crate::visitor::Visitor;
use rozum_app::evidence::Material;
use rozum_measures::Totals;
use rozum_measures::location_quotient::location_quotient;
use rozum_model::RegionIso;

/// The fullest table, and what it says.
pub struct Summary {
    /// Title of the table; `None` where no table says how specialised the region is.
    pub table: Option<String>,
    /// Kind of the table.
    pub kind: &'static str,
    /// Priorities that figures support, contradict, and that they say nothing of.
    pub counts: [usize; 3],
    /// The strongest activities with their quotients.
    pub strongest: Vec<(String, String)>,
}

/// The summary of a region.
pub async fn summary(site: &Site, visitor: &Visitor, iso: RegionIso) -> Summary {
    let (telling, _) = tables(site, iso).await;
    let Some(material) = telling.first() else {
        return Summary { table: None, kind: "", counts: [0; 3], strongest: Vec::new() };
    };
    let lang = visitor.lang;
    let last = material.panel.matrices.len().saturating_sub(1);
    let found = site.rozum.against(&visitor.snapshot.state, iso, material, (last, 1.0), lang);
    let rows = found.map(|found| found.priorities).unwrap_or_default();
    let counts = ["supported", "contradicted", "unknown"]
        .map(|verdict| rows.iter().filter(|row| row.verdict == verdict).count());
    Summary {
        table: Some(lang.pick(&material.header.title.uk, &material.header.title.en).clone()),
        kind: material.header.kind.code(),
        counts,
        strongest: strongest(material, iso, last, Words(lang)),
    }
}

fn strongest(material: &Material, iso: RegionIso, time: usize, words: Words) -> Vec<(String, String)> {
    let Some(matrix) = material.matrix(time) else { return Vec::new() };
    let Some(region) = matrix.regions().find(&iso.to_string()) else { return Vec::new() };
    let wide = matrix.activities().len();
    let quotients = location_quotient(matrix, &Totals::of(matrix));
    let own = quotients.get(region * wide..(region + 1) * wide).unwrap_or_default();
    let mut strong: Vec<(usize, f64)> =
        own.iter().copied().enumerate().filter(|(_, value)| *value >= 1.0).collect();
    strong.sort_by(|a, b| b.1.total_cmp(&a.1));
    let named = |(activity, value): (usize, f64)| {
        let name = material.activity(words.0, matrix.activities().name(activity));
        (name, words.number(value, 2))
    };
    strong.into_iter().take(3).map(named).collect()
}
