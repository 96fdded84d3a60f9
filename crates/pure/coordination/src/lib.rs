//! What only the whole country shows: the national table of spheres, the national findings of the analytical note, and what
//! regions copy and share.

pub mod alignment;
pub mod chains;
pub mod national;
pub mod overlaps;
pub mod partners;
pub mod platforms;
pub mod spheres;
mod table;

pub use chains::{Chains, InputOutput, chains};

pub use national::{Agreement, Counted, NationalFinding, Printed, Reading, national_findings};

pub use overlaps::{Overlap, Overlaps, overlaps};

pub use spheres::{SphereRow, SphereTable, SphereTotals, national_spheres};
