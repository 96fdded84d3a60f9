//! rozum-objects
