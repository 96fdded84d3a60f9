//! rozum-governance
