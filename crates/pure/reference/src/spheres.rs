//! The 17 spheres of annex 2 and the wordings of annex 1.

pub use crate::generated::spheres::{LABELS, SPHERES};

use crate::fold::fold;
use rozum_model::SphereId;

/// How many spheres there are, as an array length.
pub(crate) const COUNT: usize = SphereId::COUNT as usize;

/// A sphere as annex 2 prints it.
#[derive(Debug, PartialEq, Eq)]
pub struct Sphere {
    /// Its id.
    pub id: SphereId,
    /// Name as printed.
    pub name_uk: &'static str,
    /// Name in English; not official.
    pub name_en: &'static str,
    /// Number of strategies as printed.
    pub printed_count: u16,
    /// Share of strategies as printed, in whole percent.
    pub printed_share: u16,
    /// Core activities by KVED code: this project's judgement, not annex 2.
    pub kved: &'static [&'static str],
    /// What the codes cover and leave out.
    pub kved_note: &'static str,
}

/// A wording of annex 1 and the sphere that it belongs to.
#[derive(Debug, PartialEq, Eq)]
pub struct SphereLabel {
    /// The wording.
    pub label: &'static str,
    /// The sphere.
    pub sphere: SphereId,
}

/// The sphere of that id.
pub fn sphere(id: SphereId) -> &'static Sphere {
    // An id is 1…17 by construction and the table has exactly that many rows in order.
    &SPHERES[usize::from(id.number()) - 1]
}

/// The sphere that a label names: one of the wordings of annex 1 or a name of annex 2, case, spacing
/// and closing punctuation aside. Nothing is guessed: any other wording is `None`.
pub fn sphere_of_label(label: &str) -> Option<SphereId> {
    let folded = fold(label);
    let named = SPHERES.iter().find(|sphere| fold(sphere.name_uk) == folded).map(|sphere| sphere.id);
    named.or_else(|| LABELS.iter().find(|own| fold(own.label) == folded).map(|own| own.sphere))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kved::by_code;

    #[test]
    fn the_rows_stand_in_the_order_of_their_ids() {
        for id in SphereId::all() {
            assert_eq!(sphere(id).id, id);
        }
        let printed: Vec<u16> = SPHERES.iter().map(|s| s.printed_count).collect();
        assert_eq!(printed, [6, 11, 15, 4, 5, 12, 4, 4, 4, 3, 2, 3, 7, 3, 5, 3, 1]);
        assert_eq!(printed.iter().sum::<u16>(), 92);
    }

    #[test]
    fn a_printed_share_is_of_twenty_four_strategies() {
        for s in SPHERES {
            // Rounded half up, as annex 2 does (3 of 24 is 12.5, printed 13).
            assert_eq!(s.printed_share, (s.printed_count * 200 + 24) / 48, "{}", s.id);
        }
    }

    #[test]
    fn labels_find_their_sphere() {
        assert_eq!(LABELS.len(), 27);
        for own in LABELS {
            assert_eq!(sphere_of_label(own.label), Some(own.sphere), "{}", own.label);
        }
        for s in SPHERES {
            assert_eq!(sphere_of_label(s.name_uk), Some(s.id));
        }
        assert_eq!(sphere_of_label(" легка  промисловість, ").map(SphereId::number), Some(8));
        assert_eq!(sphere_of_label("Медичний туризм").map(SphereId::number), Some(13));
        assert_eq!(sphere_of_label("Космос"), None);
        assert_eq!(sphere_of_label(""), None);
    }

    #[test]
    fn core_activities_exist() {
        for code in SPHERES.iter().flat_map(|s| s.kved) {
            assert!(by_code(code).is_some(), "{code}");
        }
    }
}
