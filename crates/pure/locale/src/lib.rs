//! rozum-locale
