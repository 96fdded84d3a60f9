//! How much a statement says, and of what.

/// How much the note says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Claim {
    /// The printed figure; without a figure, a plain statement.
    Exactly,
    /// More than the printed figure.
    MoreThan,
    /// «Більшість», «переважно», «переважання».
    Most,
    /// «У переважній більшості».
    Overwhelming,
    /// «Часто», «нерідко».
    Often,
    /// «Поширеними проблемами є».
    Common,
    /// «Подекуди».
    InPlaces,
    /// «Недостатньо».
    Insufficient,
    /// No word at all: something is said of the regions in general.
    Unquantified,
}

/// What a figure counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Strategies.
    Strategies,
    /// Regions.
    Regions,
    /// Pairs of region and sphere.
    Pairs,
    /// Priorities.
    Priorities,
    /// Priorities and tasks.
    Items,
    /// Thematic platforms.
    Platforms,
    /// Percent.
    Percent,
    /// Billions (10⁹) of euros.
    BillionEuros,
    /// Nothing is counted.
    None,
}

impl Claim {
    /// Its name in files and interfaces.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Exactly => "exactly",
            Self::MoreThan => "more-than",
            Self::Most => "most",
            Self::Overwhelming => "overwhelming",
            Self::Often => "often",
            Self::Common => "common",
            Self::InPlaces => "in-places",
            Self::Insufficient => "insufficient",
            Self::Unquantified => "unquantified",
        }
    }
}

impl Unit {
    /// Its name in files and interfaces.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Strategies => "strategies",
            Self::Regions => "regions",
            Self::Pairs => "pairs",
            Self::Priorities => "priorities",
            Self::Items => "items",
            Self::Platforms => "platforms",
            Self::Percent => "percent",
            Self::BillionEuros => "billion-euros",
            Self::None => "none",
        }
    }
}
