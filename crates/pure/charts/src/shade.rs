//! What a fill says, of a region on the map or of a cell in a heat map.

/// How many steps a numeric map has besides zero.
pub const STEPS: u8 = 5;
/// How many steps lead away from the centre of a diverging scale, on each side.
pub const SIDE: u8 = 3;

/// The meaning of a fill. Colour is never the only sign: numbers stand on numeric maps, `Yes` carries a
/// dot, `None` and `Missing` are hatched in different directions, `Suppressed` is dotted, `Below` carries a minus
/// where no number stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Shade {
    /// Zero or one of the [`STEPS`] classes, palest first. Above the last counts as the last.
    Step(u8),
    /// Below the centre of a diverging scale, from 1 (near) to [`SIDE`] (far).
    Below(u8),
    /// At the centre of a diverging scale or above, from 1 (near) to [`SIDE`] (far).
    Above(u8),
    /// The region has what the map asks about.
    Yes,
    /// The region has a strategy, but not what the map asks about.
    No,
    /// The strategy declares nothing at all.
    None,
    /// Nothing is known: no strategy in the register, no figure in the dataset.
    Missing,
    /// The figure is known to the statistics office and withheld.
    Suppressed,
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
            Self::Below(0 | 1) => "b1",
            Self::Below(2) => "b2",
            Self::Below(_) => "b3",
            Self::Above(0 | 1) => "a1",
            Self::Above(2) => "a2",
            Self::Above(_) => "a3",
            Self::Yes => "yes",
            Self::No => "no",
            Self::None => "none",
            Self::Missing => "missing",
            Self::Suppressed => "suppressed",
        }
    }

    /// Whether a pattern lies over the fill: hatching or dots.
    pub const fn is_hatched(self) -> bool {
        matches!(self, Self::None | Self::Missing | Self::Suppressed)
    }
}

impl From<bool> for Shade {
    fn from(has: bool) -> Self {
        if has { Self::Yes } else { Self::No }
    }
}
