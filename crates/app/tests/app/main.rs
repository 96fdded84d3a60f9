//! The use cases against real databases: SQLite in a folder and the PostgreSQL server of the test run.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may give up")]

#[macro_use]
mod home;
mod acts;
mod chains;
mod crash;
mod crowd;
mod datasets;
mod diagnosis;
mod drafts;
mod life;
mod national_strategy;
mod several;
mod start;
mod steering;
mod turns;
