//! Codes in generated tables: a wrong one does not compile.

use rozum_model::time::Day;
use rozum_model::{RegionIso, SphereId};

pub(crate) const fn iso(number: u8) -> RegionIso {
    match RegionIso::from_number(number) {
        Some(iso) => iso,
        None => panic!("no such region number"),
    }
}

pub(crate) const fn sphere(number: u8) -> SphereId {
    match SphereId::from_number(number) {
        Some(id) => id,
        None => panic!("no such sphere number"),
    }
}

pub(crate) const fn day(year: i16, month: i8, day: i8) -> Day {
    Day::constant(year, month, day)
}
