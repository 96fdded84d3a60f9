//! A text → its labels. In the order of trust: printed codes, official titles, the lexicon of `data/lexicon`, likeness
//! to official titles.

mod answer;
mod classifier;
mod clause;
mod codes;
mod content;
mod evidence;
mod fallback;
mod flags;
mod hint;
mod lexicon;
mod matcher;
mod pattern;
mod reading;
mod regions;
mod search;
mod similar;
mod spheres;
mod table;
mod text;
mod titles;
mod wire;

pub(crate) use content::Content;
pub(crate) use flags::EVERYWHERE;
pub(crate) use hint::hint;
pub(crate) use spheres::sphere_of;

pub use classifier::{Classifier, Titles, classify};
pub use wire::Record;
