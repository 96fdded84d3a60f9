//! How a decision is made: one pure function from a state and a command to events or a refusal,
//! and one from a state and an event to the next state.
//!
//! ```text
//! command ──► decide ──► events ──► record ──► envelopes ──► apply ──► next state
//!                │ refusal with its reasons
//! ```
//! Each command has a file of its own with its rule and its tests. `docs/methods/register.md` says
//! each rule in words, by the id of its [`Reason`](rozum_model::Reason).

mod accounts;
mod acts;
mod apply;
mod bodies;
mod closing;
mod content;
mod continuation;
mod dataset_header;
mod decide;
mod desk;
mod difference;
mod document;
mod funding;
mod ground;
mod header;
mod ids;
mod implementation;
mod interests;
pub mod invariants;
mod negative;
mod numbers;
mod oversight;
mod permission;
mod record;
mod refusal;
mod regions;
mod replay;
mod revision;
mod rules;
mod separation;
mod steering;
mod texts;
mod who;

mod amend_strategy;
mod answer_division;
mod close_account;
mod correct_labels;
mod correct_transcription;
mod decide_proposal;
mod declare_demonstration;
mod grant_role;
mod import_dataset;
mod import_register;
mod introduce_key;
mod judge_evidence;
mod link_task;
mod open_account;
mod register_strategy;
mod review_relevance;
mod unlink_task;
mod withdraw_dataset;
mod withdraw_judgement;
mod withdraw_labels;
mod withdraw_review;
mod withdraw_role;

#[cfg(test)]
mod matrix;
#[cfg(test)]
mod samples;

pub use apply::{Misapplied, apply};
pub use closing::closing_stripped;
pub use continuation::content_of;
pub use decide::decide;
pub use decide_proposal::versions_that_carry_out;
pub use desk::{Offer, offered};
pub use funding::{aside, lacking, package_lines, score};
pub use ground::LETTERS;
pub use interests::is_free;
pub use oversight::{Deadline, DeadlineOf, appeal_until, case_due, deadlines};
pub use permission::{
    may_administer, may_answer_division, may_change_strategy, may_correct_labels, may_judge_evidence,
    may_keep_datasets,
};
pub use record::record;
pub use refusal::Refusal;
pub use replay::{replay, replay_onto, state_bytes};
pub use steering::{
    Colour, Fired, Light, Line, Overdue, OverdueOf, ProjectReading, Reading, Whose, deciders,
    next_observation, overdue, project_readings, readings, triggers,
};
pub use texts::{ITEM_LIMIT, TEXT_LIMIT};
