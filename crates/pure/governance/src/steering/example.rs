//! The worked example of `docs/methods/steering.md` is worked out as the page says, in both languages.

use super::colour::Line;
use rozum_model::governance::{Level, RuleSet};

const PAGES: [(&str, &str, [&str; 3]); 2] = [
    (include_str!("../../../../../docs/methods/steering.md"), "### Colours\n", ["green", "amber", "red"]),
    (
        include_str!("../../../../../docs/methods/steering.uk.md"),
        "### Кольори\n",
        ["зелений", "жовтий", "червоний"],
    ),
];

#[test]
fn colours_are_as_the_page_says() {
    for (page, heading, words) in PAGES {
        let (_, after) = page.split_once(heading).unwrap();
        let rows = after.lines().skip_while(|line| !line.starts_with('|'));
        let rows: Vec<_> = rows.take_while(|line| line.starts_with('|')).skip(2).collect();
        assert_eq!(rows.len(), 8);
        for row in rows {
            let cells: Vec<_> = row.split('|').map(str::trim).collect();
            let level = |value: &str, on: &str| Level { value: value.to_owned(), on: on.parse().unwrap() };
            let line = Line::new(&level(cells[1], cells[2]), &level(cells[3], cells[4])).unwrap();
            let day = cells[5].parse().unwrap();
            let expected: f64 = cells[6].parse().unwrap();
            assert!((line.expected(day) - expected).abs() < 0.05, "{row}: {}", line.expected(day));
            let colour = line.colour(cells[7].parse().unwrap(), day, &RuleSet::default());
            assert_eq!(words[colour as usize], cells[8], "{row}");
        }
    }
}
