//! rozum-charts
