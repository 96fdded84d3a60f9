//! Each rule on its fixture, and the worked example of its page.
//!
//! A fixture is a text: `region UA-05`, then `spheres`, `priorities` and `tasks` with a dash before each entry; ` > 05-P01`
//! after a task's text links it, further ids after a space. `note` is a remark about the whole, `threshold near_copy 0.7` sets
//! one. A further `region` is a neighbour. `evidence 05-P01 contradicted` says what figures say.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

mod draft;
mod examples;
mod found;
mod pages;
mod people;
mod words;
