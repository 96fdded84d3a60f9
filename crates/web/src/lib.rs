//! rozum-web
