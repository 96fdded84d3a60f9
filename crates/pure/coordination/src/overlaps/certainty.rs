//! What it rests on that an overlap is a copy or a chain.

/// How far the texts themselves say that two priorities are a copy or a chain. A count of copies counts the first two; the
/// last is told apart, because there nobody has said yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// A copy in the same words, or nearly.
    Words,
    /// A copy: both name the same group of KVED.
    Activity,
    /// A chain between what both name.
    Named,
    /// Neither is settled: a text is wider than the other, or names no activity.
    Open,
}

impl Certainty {
    /// The surest first.
    pub const ALL: [Self; 4] = [Self::Words, Self::Activity, Self::Named, Self::Open];

    /// Its name in files and interfaces.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Words => "same_words",
            Self::Activity => "same_activity",
            Self::Named => "both_named",
            Self::Open => "left_open",
        }
    }
}
