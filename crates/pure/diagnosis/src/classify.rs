//! A text → its labels. In the order of trust: printed codes, official titles, the lexicon of `data/lexicon`, likeness
//! to official titles.

mod adjective;
mod answer;
mod classifier;
mod clause;
pub(crate) mod codes;
mod content;
mod evidence;
mod faint;
mod fallback;
mod flags;
mod hint;
mod initials;
mod joined;
mod lexicon;
pub(crate) mod matcher;
pub(crate) mod pattern;
mod reading;
mod regions;
mod scope;
mod search;
mod similar;
mod spheres;
pub(crate) mod table;
pub(crate) mod text;
mod titles;
mod unknown;
mod wire;

pub(crate) use classifier::shared;
pub(crate) use content::Content;
pub(crate) use faint::faint;
pub(crate) use flags::EVERYWHERE;
pub(crate) use hint::hint;
pub(crate) use joined::{Joined, joined};
pub(crate) use lexicon::lists;
pub(crate) use matcher::Forms;
pub(crate) use reading::Reading;
pub(crate) use spheres::sphere_of;
pub(crate) use text::Word;

pub use classifier::{Classifier, Titles, classify};
pub use wire::Record;
