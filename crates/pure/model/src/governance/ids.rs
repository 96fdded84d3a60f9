//! Readable ids, allocated in order: the number is never given to another thing.

use crate::text::as_text;
use crate::{Reason, RegionIso};
use std::fmt;
use std::str::FromStr;

/// A number as ids write it: at least so many digits, and no more zeros in front than that.
fn number(digits: &str, width: usize) -> Option<u16> {
    let plain = digits.bytes().all(|b| b.is_ascii_digit());
    let one_spelling = digits.len() == width || !digits.starts_with('0');
    let fits = (width..=5).contains(&digits.len());
    let number = (plain && one_spelling && fits).then(|| digits.parse().ok()).flatten()?;
    (number > 0).then_some(number)
}

/// What reading, writing and printing have in common.
macro_rules! readable {
    ($name:ident, $wrong:literal) => {
        as_text!($name);

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        }

        impl FromStr for $name {
            type Err = Reason;

            fn from_str(text: &str) -> Result<Self, Reason> {
                Self::read(text).ok_or_else(|| Reason::new($wrong).with("value", text))
            }
        }
    };
}

/// An id that begins with a region's digits, or with `UA` where it is of the whole country.
macro_rules! placed_id {
    ($(#[$doc:meta])* $name:ident, $letter:literal, $width:literal, $wrong:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name {
            region: Option<RegionIso>,
            number: u16,
        }

        impl $name {
            /// The thing of that number (from 1) in the region; no region is the whole country.
            pub const fn new(region: Option<RegionIso>, number: u16) -> Self {
                Self { region, number }
            }

            /// The region; `None` is the whole country.
            pub const fn region(self) -> Option<RegionIso> {
                self.region
            }

            /// Its number from 1.
            pub const fn number(self) -> u16 {
                self.number
            }

            fn read(text: &str) -> Option<Self> {
                let (place, digits) = text.split_once(concat!("-", $letter))?;
                let region = match place {
                    "UA" => None,
                    place => Some(format!("UA-{place}").parse().ok()?),
                };
                Some(Self { region, number: number(digits, $width)? })
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self.region {
                    Some(region) => write!(f, "{:02}", region.number())?,
                    None => f.write_str("UA")?,
                }
                write!(f, concat!("-", $letter, "{:0width$}"), self.number, width = $width)
            }
        }

        readable!($name, $wrong);
    };
}

/// An id of something that belongs to something: `05-B01-M02`.
macro_rules! part_id {
    ($(#[$doc:meta])* $name:ident, $whole:ident: $owner:ident, $letter:literal, $wrong:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name {
            $whole: $owner,
            number: u16,
        }

        impl $name {
            /// The part of that number (from 1).
            pub const fn new($whole: $owner, number: u16) -> Self {
                Self { $whole, number }
            }

            /// What it belongs to.
            pub const fn $whole(self) -> $owner {
                self.$whole
            }

            /// Its number from 1.
            pub const fn number(self) -> u16 {
                self.number
            }

            fn read(text: &str) -> Option<Self> {
                let (owner, digits) = text.rsplit_once(concat!("-", $letter))?;
                Some(Self { $whole: owner.parse().ok()?, number: number(digits, 2)? })
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!("{}-", $letter, "{:02}"), self.$whole, self.number)
            }
        }

        readable!($name, $wrong);
    };
}

placed_id!(
    /// Id of a body, `05-B01`; `UA-B01` of the whole country.
    BodyId, "B", 2, "not-a-body-id"
);
placed_id!(
    /// Id of a call, `05-C01`.
    CallId, "C", 2, "not-a-call-id"
);
placed_id!(
    /// Id of an application, `05-A001`, by the region of the task that it answers.
    ApplicationId, "A", 3, "not-an-application-id"
);
placed_id!(
    /// Id of a case of oversight, `05-K001`.
    CaseId, "K", 3, "not-a-case-id"
);
placed_id!(
    /// Id of an indicator of a strategy or priority, `05-I001`.
    IndicatorId, "I", 3, "not-an-indicator-id"
);
placed_id!(
    /// Id of a stage review, `05-V001`.
    ReviewId, "V", 3, "not-a-review-id"
);
placed_id!(
    /// Id of an entry in the register of risks, `05-R001`; `UA-R001` of the whole country.
    RiskId, "R", 3, "not-a-risk-id"
);
placed_id!(
    /// Id of an event at which stakeholders meet, `05-E001`.
    OccasionId, "E", 3, "not-an-occasion-id"
);
part_id!(
    /// Id of a mandate, `05-B01-M02`.
    MandateId, body: BodyId, "M", "not-a-mandate-id"
);
part_id!(
    /// Id of a sitting of a body, `05-B01-S02`.
    SittingId, body: BodyId, "S", "not-a-sitting-id"
);
part_id!(
    /// Id of a package of a call, `05-C01-P01`.
    PackageId, call: CallId, "P", "not-a-package-id"
);

/// Id of an organisation, `o-0001`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OrganisationId(u16);

impl OrganisationId {
    /// The organisation of that number, from 1.
    pub const fn new(number: u16) -> Self {
        Self(number)
    }

    /// Its number from 1.
    pub const fn number(self) -> u16 {
        self.0
    }

    fn read(text: &str) -> Option<Self> {
        number(text.strip_prefix("o-")?, 4).map(Self)
    }
}

impl fmt::Display for OrganisationId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "o-{:04}", self.0)
    }
}

readable!(OrganisationId, "not-an-organisation-id");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_read_back_as_written() {
        for text in ["05-B01", "UA-B01", "05-B100"] {
            assert_eq!(text.parse::<BodyId>().unwrap().to_string(), text);
        }
        assert_eq!("05-A001".parse::<ApplicationId>().unwrap().number(), 1);
        assert_eq!("05-I001".parse::<IndicatorId>().unwrap().number(), 1);
        assert_eq!("05-V001".parse::<ReviewId>().unwrap().number(), 1);
        assert_eq!("UA-R001".parse::<RiskId>().unwrap().region(), None);
        assert_eq!("05-E001".parse::<OccasionId>().unwrap().number(), 1);
        assert_eq!("UA-K012".parse::<CaseId>().unwrap().region(), None);
        assert_eq!("05-B01-M02".parse::<MandateId>().unwrap().body().to_string(), "05-B01");
        assert_eq!("05-C01-P01".parse::<PackageId>().unwrap().to_string(), "05-C01-P01");
        assert_eq!("05-B01-S10".parse::<SittingId>().unwrap().number(), 10);
        assert_eq!("o-0012".parse::<OrganisationId>().unwrap().number(), 12);
    }

    #[test]
    fn each_id_has_one_spelling() {
        for wrong in ["05-B1", "05-B001", "05-B00", "5-B01", "UA-5-B01", "05-C01", "05-B+1", "05-B99999", ""]
        {
            let reason = wrong.parse::<BodyId>().unwrap_err();
            assert_eq!(
                (reason.id.as_ref(), reason.argument("value")),
                ("not-a-body-id", Some(&wrong.into()))
            );
        }
        assert!("05-A01".parse::<ApplicationId>().is_err());
        assert!("o-12".parse::<OrganisationId>().is_err());
        assert!("05-B01-M1".parse::<MandateId>().is_err());
    }
}
