//! rozum-app
