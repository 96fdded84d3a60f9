//! What only the whole country shows: the national table of spheres, and the national findings of the analytical note.

pub mod national;
pub mod spheres;

pub use national::{Agreement, Counted, NationalFinding, Printed, Reading, national_findings};

pub use spheres::{SphereRow, SphereTable, SphereTotals, national_spheres};
