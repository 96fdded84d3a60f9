//! Priorities made for somebody: C1 to C3.

pub(crate) mod evidence_override;
pub(crate) mod late_priority;
pub(crate) mod single_firm;
