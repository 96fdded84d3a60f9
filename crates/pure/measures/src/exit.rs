//! Exit: which activities a region had and is no longer specialised in.
//!
//! Page: `docs/methods/exit.md`.

use crate::entry::{Period, transitions};

/// Each region and activity, row after row: 1 gone, 0 kept. NaN where it was absent before, for it could not
/// leave, and where one of the two figures is unknown.
pub fn exit(before: Period, after: Period) -> Vec<f64> {
    transitions(before, after, |had, has| if had { Some(!has) } else { None })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Matrix, Presence};

    #[test]
    fn only_what_was_present_can_leave() {
        let table = Matrix::from_rows(&[vec![1.0, 1.0, 1.0, f64::NAN]]).unwrap();
        let before = Presence::from_marks(1, 4, |_, activity| activity != 2);
        let after = Presence::from_marks(1, 4, |_, activity| activity == 1);
        let found = exit((&table, &before), (&table, &after));
        assert_eq!(found[..2], [1.0, 0.0]);
        assert!(found[2].is_nan() && found[3].is_nan());
    }
}
