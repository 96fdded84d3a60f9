//! What regions have in common: so far the national table of spheres.

pub mod spheres;

pub use spheres::{SphereRow, SphereTable, SphereTotals, national_spheres};
