//! All measures by name: what each is a value of, and what it needs beside the table.

mod batch;
mod lacking;

pub use batch::{Inputs, PeriodNote, Results, each};
pub use lacking::Lacking;

use crate::names::Names;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

/// What a result has a value for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shape {
    /// Each region and activity.
    Cell,
    /// Each region.
    Region,
    /// Each activity.
    Activity,
    /// Each pair of activities.
    ActivityPair,
    /// Each pair of regions.
    RegionPair,
}

impl Shape {
    /// The columns that name what a value belongs to.
    pub const fn columns(self) -> &'static [&'static str] {
        match self {
            Self::Cell => &["region", "activity"],
            Self::Region => &["region"],
            Self::Activity => &["activity"],
            Self::ActivityPair => &["activity_a", "activity_b"],
            Self::RegionPair => &["region_a", "region_b"],
        }
    }

    /// Names on the first axis and, where there is one, on the second: values stand row after row.
    pub const fn axes<'a>(
        self,
        regions: &'a Arc<Names>,
        activities: &'a Arc<Names>,
    ) -> (&'a Arc<Names>, Option<&'a Arc<Names>>) {
        match self {
            Self::Cell => (regions, Some(activities)),
            Self::Region => (regions, None),
            Self::Activity => (activities, None),
            Self::ActivityPair => (activities, Some(activities)),
            Self::RegionPair => (regions, Some(regions)),
        }
    }
}

macro_rules! measures {
    ($($variant:ident $name:literal $shape:ident,)*) => {
        /// A measure.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Measure {
            $(#[doc = concat!("`", $name, "`")] $variant,)*
        }

        impl Measure {
            /// All, in the order in which people meet them.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// Name, also of its file and its page.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// What it has a value for.
            pub const fn shape(self) -> Shape {
                match self { $(Self::$variant => Shape::$shape,)* }
            }
        }
    };
}

measures! {
    LocationQuotient "location_quotient" Cell,
    SymmetricLocationQuotient "symmetric_location_quotient" Cell,
    Presence "presence" Cell,
    Diversity "diversity" Region,
    Ubiquity "ubiquity" Activity,
    Proximity "proximity" ActivityPair,
    Cooccurrence "cooccurrence" ActivityPair,
    RelatednessDensity "relatedness_density" Cell,
    EconomicComplexity "economic_complexity" Region,
    ActivityComplexity "activity_complexity" Activity,
    Fitness "fitness" Region,
    ActivityFitnessComplexity "activity_fitness_complexity" Activity,
    ComplexityOutlook "complexity_outlook" Region,
    OpportunityGain "opportunity_gain" Cell,
    Distance "distance" Cell,
    Herfindahl "herfindahl" Region,
    Krugman "krugman" Region,
    GiniSpecialisation "gini_specialisation" Region,
    GiniLocation "gini_location" Activity,
    Hoover "hoover" Activity,
    Theil "theil" Activity,
    Entropy "entropy" Region,
    RelatedVariety "related_variety" Region,
    UnrelatedVariety "unrelated_variety" Region,
    EllisonGlaeser "ellison_glaeser" Activity,
    ShiftShare "shift_share" Region,
    Growth "growth" Cell,
    Entry "entry" Cell,
    Exit "exit" Cell,
    CriticalMass "critical_mass" Cell,
    ClusterStars "cluster_stars" Cell,
    Prody "prody" Activity,
    Expy "expy" Region,
    Complementarity "complementarity" RegionPair,
    RelativeRelatedness "relative_relatedness" Cell,
}

impl Measure {
    /// Whether it compares a period with the one before.
    pub const fn over_time(self) -> bool {
        matches!(self, Self::ShiftShare | Self::Growth | Self::Entry | Self::Exit)
    }

    /// Whether it is made of relations between activities.
    pub const fn of_relations(self) -> bool {
        matches!(
            self,
            Self::Proximity
                | Self::Cooccurrence
                | Self::RelatednessDensity
                | Self::EconomicComplexity
                | Self::ActivityComplexity
                | Self::ComplexityOutlook
                | Self::OpportunityGain
                | Self::Distance
                | Self::Complementarity
                | Self::RelativeRelatedness
        )
    }
}

impl fmt::Display for Measure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// No measure has this name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no measure is called {0}")]
pub struct UnknownMeasure(pub String);

impl FromStr for Measure {
    type Err = UnknownMeasure;

    fn from_str(name: &str) -> Result<Self, UnknownMeasure> {
        let found = Self::ALL.iter().find(|measure| measure.name() == name);
        found.copied().ok_or_else(|| UnknownMeasure(name.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_back() {
        for measure in Measure::ALL {
            assert_eq!(measure.name().parse(), Ok(*measure));
        }
        assert!("location quotient".parse::<Measure>().is_err());
    }
}
