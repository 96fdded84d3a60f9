//! The rules by name.

use rozum_model::Reason;
use serde::{Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

macro_rules! rules {
    ($($(#[$doc:meta])* $rule:ident = $code:literal,)*) => {
        /// A rule that strategies are read by. Each has a file in `rules/` and a page in `docs/methods`, both by its name.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule {
            $($(#[$doc])* $rule,)*
        }

        impl Rule {
            /// All rules in the order in which they are shown.
            pub const ALL: &'static [Self] = &[$(Self::$rule),*];

            /// Its id.
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$rule => $code,)*
                }
            }
        }
    };
}

rules! {
    /// The strategy declares no sphere.
    NoSphere = "no-sphere",
    /// A declared sphere that no priority is about.
    SphereWithoutPriority = "sphere-without-priority",
    /// A priority that no task serves.
    PriorityWithoutTask = "priority-without-task",
    /// A task that serves no priority in particular.
    TaskWithoutPriority = "task-without-priority",
    /// A task about something that no priority names.
    TaskMismatch = "task-mismatch",
    /// A priority outside the declared spheres.
    PriorityOutsideSpheres = "priority-outside-spheres",
    /// Priorities that only list activities, without novelty.
    ActivityListOnly = "activity-list-only",
    /// More than a region can concentrate on.
    TooManyActivities = "too-many-activities",
    /// Nobody could tell what is to be done.
    VagueWording = "vague-wording",
    /// Nothing about the environment.
    NoGreenContent = "no-green-content",
    /// Nothing digital.
    NoDigitalContent = "no-digital-content",
    /// Nothing about women, youth, veterans, people with disabilities or displaced people.
    NoInclusion = "no-inclusion",
    /// No co-operation with another region.
    NoInterregionalCooperation = "no-interregional-cooperation",
    /// A priority that a neighbour declares as well.
    NeighbourCopy = "neighbour-copy",
    /// Nothing that could be measured.
    NoMeasurableIndicator = "no-measurable-indicator",
    /// Figures speak against a priority.
    UnsupportedByEvidence = "unsupported-by-evidence",
    /// Raw materials and their first processing prevail.
    RawMaterialDominance = "raw-material-dominance",
    /// No priority combines sectors.
    NoCrossSectorCombination = "no-cross-sector-combination",
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Rule {
    type Err = Reason;

    fn from_str(text: &str) -> Result<Self, Reason> {
        let wrong = || Reason::new("not-a-rule").with("value", text);
        Self::ALL.iter().copied().find(|rule| rule.code() == text).ok_or_else(wrong)
    }
}

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}
