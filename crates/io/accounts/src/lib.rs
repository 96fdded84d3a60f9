//! rozum-accounts
