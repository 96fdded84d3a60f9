//! rozum-intake
