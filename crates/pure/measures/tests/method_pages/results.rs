//! What came out beside what is printed.

use super::page::{Page, digits, number};

/// Values with names of rows; with names of columns where these are regions or activities.
pub struct Grid {
    pub rows: Vec<String>,
    pub columns: Vec<String>,
    pub values: Vec<f64>,
}

impl Grid {
    /// Every printed value is the computed one, in as many digits as are printed, and none is left out.
    pub fn compare(&self, page: &Page, heading: &str) {
        let printed = page.needed(heading);
        let place = page.place();
        let names: Vec<&String> = printed.rows.iter().map(|row| &row[0]).collect();
        assert_eq!(names, self.rows.iter().collect::<Vec<_>>(), "{place}: rows of the result");
        if !self.columns.is_empty() {
            assert_eq!(printed.head[1..], self.columns, "{place}: columns of the result");
        }
        let wide = self.values.len() / self.rows.len();
        assert_eq!(printed.head.len() - 1, wide, "{place}: width of the result");
        let printed = printed.rows.iter().flat_map(|row| row[1..].iter().map(move |cell| (&row[0], cell)));
        for ((row, cell), value) in printed.zip(&self.values) {
            assert!(agrees(cell, *value), "{place}: {row} is printed as {cell} and computed as {value}");
        }
    }
}

fn agrees(printed: &str, value: f64) -> bool {
    let stated = number(printed);
    if stated.is_nan() || value.is_nan() {
        return stated.is_nan() && value.is_nan();
    }
    let places = i32::try_from(digits(printed)).unwrap();
    // A whole number is meant as it stands, not as something rounded.
    let rounding = if places == 0 { 0.0 } else { 0.5 * 10_f64.powi(-places) };
    (stated - value).abs() <= rounding + 1e-9
}

#[test]
fn a_printed_value_is_the_rounded_one() {
    assert!(agrees("0.62", 0.6249) && agrees("−0,5", -0.549) && agrees("—", f64::NAN) && agrees("2", 2.0));
    assert!(!agrees("0.62", 0.6251) && !agrees("2", 2.1) && !agrees("—", 0.0) && !agrees("0", f64::NAN));
}
