//! Reference tables: regions and who borders on whom, spheres, kinds of activity, raions and hromadas,
//! legal acts, the planning calendar and what its reports cover, holidays and working days, the national register of strategies to 2027 and what the note says of all of them.
//!
//! The tables are Rust statics in `generated/`, made from `data/` by `cargo xtask codegen`; what is
//! written by hand here is the lookups. Sources, vintages and traps of each table: `data/README.md`.

mod codes;
mod fold;
mod generated;
pub mod holidays;
pub mod kved;
pub mod legal;
pub mod national;
pub mod neighbours;
pub mod planning;
pub mod regions;
pub mod register;
pub mod reporting;
pub mod spheres;
pub mod territory;
pub mod working_days;
