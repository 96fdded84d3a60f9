//! Stretches of text.

use serde::Serialize;

/// A stretch of text that is all of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Run {
    /// Words.
    Plain {
        /// The words.
        text: String,
    },
    /// Words that matter more.
    Strong {
        /// The words.
        text: String,
    },
    /// Words of a source, exactly as it has them.
    Quote {
        /// The words.
        text: String,
        /// BCP 47 code of their language.
        lang: String,
    },
    /// A word that people wrote and that nobody would set in marks of quotation: a unit, a code.
    Verbatim {
        /// The word.
        text: String,
        /// BCP 47 code of its language.
        lang: String,
    },
    /// A figure, with the page or the rows that it comes from.
    Figure {
        /// Tells it apart within its section, the same from edition to edition.
        key: String,
        /// As people read it, with its unit.
        text: String,
        /// Where it comes from: a path of the site.
        href: String,
    },
    /// Words that lead somewhere.
    Link {
        /// The words.
        text: String,
        /// Where to: a path of the site, or a whole address.
        href: String,
    },
}

impl Run {
    /// Words.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Plain { text: text.into() }
    }

    /// Words that matter more.
    pub fn strong(text: impl Into<String>) -> Self {
        Self::Strong { text: text.into() }
    }

    /// Words that lead somewhere.
    pub fn link(text: impl Into<String>, href: impl Into<String>) -> Self {
        Self::Link { text: text.into(), href: href.into() }
    }

    /// Words of a source.
    pub fn quote(text: impl Into<String>, lang: impl Into<String>) -> Self {
        Self::Quote { text: text.into(), lang: lang.into() }
    }

    /// A word of people without marks of quotation.
    pub fn verbatim(text: impl Into<String>, lang: impl Into<String>) -> Self {
        Self::Verbatim { text: text.into(), lang: lang.into() }
    }

    /// A figure with where it comes from.
    pub fn figure(key: impl Into<String>, text: impl Into<String>, href: impl Into<String>) -> Self {
        Self::Figure { key: key.into(), text: text.into(), href: href.into() }
    }

    /// Its words.
    pub fn words(&self) -> &str {
        match self {
            Self::Plain { text }
            | Self::Strong { text }
            | Self::Quote { text, .. }
            | Self::Verbatim { text, .. }
            | Self::Figure { text, .. }
            | Self::Link { text, .. } => text,
        }
    }

    /// Where it leads.
    pub fn href(&self) -> Option<&str> {
        match self {
            Self::Figure { href, .. } | Self::Link { href, .. } => Some(href),
            Self::Plain { .. } | Self::Strong { .. } | Self::Quote { .. } | Self::Verbatim { .. } => None,
        }
    }
}

/// The words of several runs.
pub fn plain(runs: &[Run]) -> String {
    runs.iter().map(Run::words).collect()
}
