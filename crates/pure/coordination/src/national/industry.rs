//! Which spheres are industry, and how many are chosen.

use super::Reading;
use super::measured::{Counted, Measured, sorted};
use rozum_model::SphereId;
use rozum_reference::kved;
use rozum_reference::spheres::sphere;

/// Sections of KVED that official statistics call industry: mining, manufacturing, energy supply, water and waste.
const INDUSTRY: [&str; 4] = ["B", "C", "D", "E"];

/// Whether all core activities of the sphere are industry.
pub(super) fn is_industry(id: SphereId) -> bool {
    sections(id).all(|section| INDUSTRY.contains(&section))
}

/// Whether all of them are manufacturing, the narrower reading.
pub(super) fn is_manufacturing(id: SphereId) -> bool {
    sections(id).all(|section| section == "C")
}

/// Whether some of them are industry and some are not.
pub(super) fn is_mixed(id: SphereId) -> bool {
    !is_industry(id) && sections(id).any(|section| INDUSTRY.contains(&section))
}

fn sections(id: SphereId) -> impl Iterator<Item = &'static str> {
    sphere(id).kved.iter().map(|code| kved::ancestors(code).last().map_or(*code, |section| section.code))
}

/// Pairs of region and declared sphere of which something holds, of all such pairs.
pub(super) fn pairs(reading: Reading<'_>, holds: impl Fn(SphereId) -> bool) -> Measured {
    let declared = reading.strategies.iter().map(|read| (read.region, read.sphere_ids()));
    let all: Vec<_> =
        declared.flat_map(|(region, ids)| ids.into_iter().map(move |id| (region, id))).collect();
    let own: Vec<_> = all.iter().filter(|(_, id)| holds(*id)).collect();
    Measured {
        counted: Counted { count: own.len(), of: all.len() },
        regions: sorted(own.into_iter().map(|(region, _)| *region)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(holds: fn(SphereId) -> bool) -> Vec<u8> {
        SphereId::all().filter(|id| holds(*id)).map(SphereId::number).collect()
    }

    #[test]
    fn eleven_spheres_are_industry_and_one_is_in_part() {
        assert_eq!(numbers(is_industry), [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14]);
        assert_eq!(numbers(is_manufacturing), [3, 4, 5, 6, 7, 8, 9, 10, 11]);
        assert_eq!(numbers(is_mixed), [13]);
    }
}
