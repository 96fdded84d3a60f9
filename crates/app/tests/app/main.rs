//! The use cases against real databases: SQLite in a folder and the PostgreSQL server of the test run.

#[macro_use]
mod home;
mod acts;
mod crash;
mod drafts;
mod life;
mod several;
mod start;
