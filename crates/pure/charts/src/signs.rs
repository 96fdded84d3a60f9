//! Eight shapes of about equal area, so that a group can be told without its colour.

use crate::pen::{N, Pen};
use std::fmt::Write as _;

/// How many groups can be told apart.
pub const GROUPS: u8 = 8;

/// Draws the shape of a group (1 to 8, beyond that again from 1) with the area of a circle of that radius.
pub fn sign(pen: &mut Pen, class: &str, group: u8, at: (f64, f64), radius: f64) {
    match corners(group) {
        [] => pen.circle(class, at, radius),
        corners => pen.path(class, &outline(corners, at, radius)),
    }
}

/// The number from 1 to 8 that a group is drawn as.
pub const fn folded(group: u8) -> u8 {
    group.saturating_sub(1) % GROUPS + 1
}

const fn corners(group: u8) -> &'static [(f64, f64)] {
    match folded(group) {
        2 => &[(-0.89, -0.89), (0.89, -0.89), (0.89, 0.89), (-0.89, 0.89)],
        3 => &[(0.0, -1.25), (1.25, 0.0), (0.0, 1.25), (-1.25, 0.0)],
        4 => &[(0.0, -1.45), (1.3, 0.85), (-1.3, 0.85)],
        5 => &[(0.0, 1.45), (1.3, -0.85), (-1.3, -0.85)],
        6 => &[(-1.1, 0.0), (-0.55, -0.95), (0.55, -0.95), (1.1, 0.0), (0.55, 0.95), (-0.55, 0.95)],
        7 => &[
            (-0.4, -1.2),
            (0.4, -1.2),
            (0.4, -0.4),
            (1.2, -0.4),
            (1.2, 0.4),
            (0.4, 0.4),
            (0.4, 1.2),
            (-0.4, 1.2),
            (-0.4, 0.4),
            (-1.2, 0.4),
            (-1.2, -0.4),
            (-0.4, -0.4),
        ],
        8 => &[(-1.35, -0.58), (1.35, -0.58), (1.35, 0.58), (-1.35, 0.58)],
        _ => &[],
    }
}

fn outline(corners: &[(f64, f64)], (x, y): (f64, f64), radius: f64) -> String {
    let mut d = String::new();
    for (place, (right, down)) in corners.iter().enumerate() {
        let step = if place == 0 { 'M' } else { 'L' };
        let _ = write!(d, "{step}{} {}", N(x + right * radius), N(y + down * radius));
    }
    d.push('z');
    d
}

#[cfg(test)]
mod tests {
    use super::*;

    fn area(corners: &[(f64, f64)]) -> f64 {
        let next = corners.iter().cycle().skip(1);
        corners.iter().zip(next).map(|(a, b)| a.0 * b.1 - b.0 * a.1).sum::<f64>().abs() / 2.0
    }

    #[test]
    fn no_shape_looks_much_larger_than_another() {
        for group in 2..=GROUPS {
            let area = area(corners(group));
            assert!((2.7..3.6).contains(&area), "{group}: {area}");
        }
    }

    #[test]
    fn groups_beyond_the_eighth_begin_anew() {
        assert_eq!([0, 1, 8, 9, 255].map(folded), [1, 1, 8, 1, 7]);
    }
}
