//! rozum-reference
