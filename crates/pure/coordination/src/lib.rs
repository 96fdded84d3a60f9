//! rozum-coordination
