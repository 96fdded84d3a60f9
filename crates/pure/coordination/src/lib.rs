//! What regions have in common: so far the national table of spheres.

pub mod spheres;

pub use spheres::{SphereRecord, SphereRow, SphereTable, SphereTotals, national_spheres};
