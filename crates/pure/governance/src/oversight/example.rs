//! The worked example of `docs/methods/oversight.md` is worked out as the page says, in both languages.

use rozum_model::time::Day;
use rozum_reference::working_days::WorkingDays;

const PAGES: [(&str, &str); 2] = [
    (include_str!("../../../../../docs/methods/oversight.md"), "### Days\n"),
    (include_str!("../../../../../docs/methods/oversight.uk.md"), "### Дні\n"),
];

#[test]
fn days_are_counted_as_the_page_says() {
    for (page, heading) in PAGES {
        let (_, after) = page.split_once(heading).unwrap();
        let rows = after.lines().skip_while(|line| !line.starts_with('|'));
        let rows: Vec<_> = rows.take_while(|line| line.starts_with('|')).skip(2).collect();
        assert_eq!(rows.len(), 3);
        for row in rows {
            let cells: Vec<_> = row.split('|').map(str::trim).collect();
            let day = |text: &str| text.parse::<Day>().ok();
            let due = WorkingDays::new(day(cells[3])).add(day(cells[1]).unwrap(), cells[2].parse().unwrap());
            assert_eq!(due, day(cells[4]), "{row}");
        }
    }
}
