//! What a region's fill says.

/// How many steps a numeric map has besides zero.
pub const STEPS: u8 = 5;

/// The meaning of a fill. Colour is never the only sign: numbers stand on numeric maps, `Yes` carries a
/// dot, `None` and `Missing` are hatched in different directions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Shade {
    /// Zero or one of the [`STEPS`] classes, palest first. Above the last counts as the last.
    Step(u8),
    /// The region has what the map asks about.
    Yes,
    /// The region has a strategy, but not what the map asks about.
    No,
    /// The strategy declares nothing at all.
    None,
    /// Nothing is known: no strategy in the register.
    Missing,
}

impl Shade {
    /// The ending of the class names `shade-…` and `ink-…`.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Step(0) => "0",
            Self::Step(1) => "1",
            Self::Step(2) => "2",
            Self::Step(3) => "3",
            Self::Step(4) => "4",
            Self::Step(_) => "5",
            Self::Yes => "yes",
            Self::No => "no",
            Self::None => "none",
            Self::Missing => "missing",
        }
    }

    /// Whether the fill is hatched.
    pub const fn is_hatched(self) -> bool {
        matches!(self, Self::None | Self::Missing)
    }
}

impl From<bool> for Shade {
    fn from(has: bool) -> Self {
        if has { Self::Yes } else { Self::No }
    }
}
