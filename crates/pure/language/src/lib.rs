//! rozum-language
