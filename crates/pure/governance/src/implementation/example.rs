//! The worked example of `docs/methods/implementation.md` is decided as the page says, in both languages.

use super::samples::{APPLICANT, certified, report, reporting, share, under_way, why};
use crate::samples::REGION;

const PAGES: [(&str, &str, &str); 2] = [
    (include_str!("../../../../../docs/methods/implementation.md"), "### Claims\n", "accepted"),
    (include_str!("../../../../../docs/methods/implementation.uk.md"), "### Заявлені суми\n", "прийнято"),
];

#[test]
fn claims_are_answered_as_the_page_says() {
    for (page, heading, accepted) in PAGES {
        let (_, after) = page.split_once(heading).unwrap();
        let rows = after.lines().skip_while(|line| !line.starts_with('|'));
        let rows: Vec<_> = rows.take_while(|line| line.starts_with('|')).skip(2).collect();
        assert_eq!(rows.len(), 7);
        for row in rows {
            let cells: Vec<_> = row.split('|').map(str::trim).collect();
            let before = if cells[1] == "0.00" { under_way() } else { certified() };
            let from = if cells[1] == "0.00" { 0 } else { 40 };
            let milestones: Vec<u16> = cells[2].parse().into_iter().collect();
            let amount = cells[3].replace('.', "").parse().unwrap();
            let claim = reporting(report(from, from + 9, &milestones, &[share(REGION, amount)]));
            let answer = why(&before, APPLICANT, 60, claim);
            assert_eq!(answer.first().map_or(accepted, String::as_str), cells[4], "{row}");
        }
    }
}
