//! The words of the field: territory, spheres, strategies, people, commands and events.
//!
//! Nothing here reads a clock, a file or a database. Types hold what the domain allows; what a type
//! cannot hold is a rule of `rozum-governance`.

pub mod account;
pub mod activity;
pub mod bilingual;
pub mod command;
pub mod dataset;
pub mod division;
pub mod draft;
pub mod event;
pub mod evidence;
pub mod governance;
pub mod labels;
pub mod reason;
pub mod relevance;
pub mod sphere;
pub mod stakeholder;
pub mod state;
pub mod strategy;
pub mod territory;
mod text;
pub mod time;

pub use account::{AccountId, Actor, Role};
pub use bilingual::Bilingual;
pub use command::Command;
pub use dataset::DatasetId;
pub use division::PriorityPair;
pub use event::{Event, Recorded};
pub use labels::Flag;
pub use reason::{Argument, Reason};
pub use sphere::SphereId;
pub use state::State;
pub use strategy::{PriorityId, TaskId};
pub use territory::RegionIso;
pub use time::Timestamp;
