//! The Ukrainian language as text: spelling, words, stems.
//!
//! Three depths of sameness, each a key that is compared and never shown:
//! [`fold`] joins spellings of one form, [`stem`] joins inflected forms of one word, [`root`] joins words of one family.
//! Offsets are bytes of the text that was given, always at character boundaries.
//!
//! Absent on purpose: dictionaries (their licences do not fit) and hence parts of speech.

mod alphabet;
mod english;
mod irregular;
mod keyboard;
mod letters;
mod lookalikes;
mod normalise;
mod root;
mod stem;
mod stop;
mod words;

pub use alphabet::alphabetical;
pub use keyboard::{on_latin_keys, on_ukrainian_keys};
pub use lookalikes::{mixed_script_words, repair_lookalikes};
pub use normalise::{fold, normalise};
pub use root::root;
pub use stem::stem;
pub use stop::is_function_word;
pub use words::{Token, Words, words};

/// A stretch of a text in bytes; both ends are character boundaries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}
