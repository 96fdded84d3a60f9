//! rozum-journal
