//! rozum-publish
