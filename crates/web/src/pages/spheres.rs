//! The national table of spheres: printed beside recomputed.

use super::html;
use crate::download::{self, Format};
use crate::error::PageError;
use crate::frame::{Frame, Section};
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use rozum_app::rows::{self, SphereRow};
use rozum_coordination::spheres::SphereTotals;

#[derive(Template)]
#[template(path = "spheres.html")]
struct Spheres<'a> {
    f: Frame,
    rows: Vec<SphereRow>,
    totals: &'a SphereTotals,
    notes: Vec<String>,
    /// Samples of the two bars.
    keys: [String; 2],
}

impl Spheres<'_> {
    /// Printed and recomputed as two bars on one scale.
    fn bar(&self, row: &SphereRow) -> String {
        let most = self.rows.iter().map(|row| row.printed_count.max(row.recomputed_count)).max().unwrap_or(1);
        let narrow = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        rozum_charts::bars::pair(narrow(row.printed_count), narrow(row.recomputed_count), narrow(most))
    }
}

/// `GET /spheres`
pub async fn page(visitor: Visitor) -> Result<Response, PageError> {
    let f = Frame::new(&visitor, Section::Spheres);
    let rows = rows::spheres(&visitor.snapshot, f.lang);
    let totals = &visitor.snapshot.spheres().totals;
    let notes = totals.why.iter().map(|reason| f.reason(reason)).collect();
    let keys = ["bars-source", "bars-own"].map(rozum_charts::bars::key);
    html(&Spheres { rows, totals, notes, keys, f })
}

/// `GET /spheres.csv`, `/spheres.json`
pub async fn download(visitor: Visitor, Path(format): Path<Format>) -> Result<Response, PageError> {
    download::rows("spheres", format, &rows::spheres(&visitor.snapshot, visitor.lang))
}
