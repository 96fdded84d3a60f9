//! Matrices of regions by something: a figure in each cell, or a dash where there is nothing to count in.

use super::Material;
use rozum_document::{Column, Row, Run, Table};
use rozum_model::RegionIso;

/// A column of a matrix.
pub struct Head {
    /// A word or two.
    pub title: String,
    /// Tells its figures apart.
    pub key: String,
}

/// A matrix.
pub struct Matrix<'a> {
    /// Id of the table.
    pub id: String,
    /// What it shows.
    pub caption: String,
    /// Its columns.
    pub heads: Vec<Head>,
    /// The words and the page of a cell, by region and column; `None` where there is nothing to count in.
    pub cell: &'a dyn Fn(RegionIso, usize) -> Option<(String, String)>,
    /// Where its matter comes from.
    pub source: Vec<Run>,
}

/// The table of it, with a row for each region that has a strategy.
pub fn matrix(material: &Material<'_>, own: Matrix<'_>) -> Table {
    let voice = material.voice();
    let row = |iso: RegionIso| {
        let cell = |place: usize, head: &Head| match (own.cell)(iso, place) {
            Some((text, path)) => vec![Run::figure(&head.key, text, voice.href(&path))],
            None => vec![Run::text("–")],
        };
        let name = Run::link(voice.short(iso), voice.href(&format!("/regions/{iso}")));
        let cells = own.heads.iter().enumerate().map(|(place, head)| cell(place, head));
        Row { id: Some(iso.to_string()), cells: std::iter::once(vec![name]).chain(cells).collect() }
    };
    let first = Column::words(voice.t("ns-col-region"), 6);
    Table {
        id: own.id,
        caption: own.caption,
        columns: std::iter::once(first)
            .chain(own.heads.iter().map(|head| Column::marks(&head.title, 2)))
            .collect(),
        rows: material.regions().map(row).collect(),
        source: own.source,
        wide: own.heads.len() > 8,
    }
}
