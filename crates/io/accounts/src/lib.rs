//! People: accounts, passwords, sessions and drafts. Personal data, so ordinary SQL tables beside the
//! journal and never in it; the journal knows an account by its id alone.
//!
//! Taken: being written to the interface that crates/app already calls (create, remove, close,
//! `set_password`, authenticate, people, name, `open_session`, session, …). Please do not edit meanwhile.
//!
//! Modules: `database` (tables), `rule` (what a login, a name and a password may be), `hashing`,
//! `people`, `sign_in`, `lockout`, `session`, `draft`, `purge`, `error`.
