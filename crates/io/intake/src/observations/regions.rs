//! Names in the column of regions that are no region of Ukraine.

// tidy: ukrainian-words: what tables call the row of the whole country

use super::Read;
use crate::lookup;
use crate::notes::{At, Notes, quote};
use crate::vocabulary::fold;
use rozum_model::Reason;
use rozum_model::draft::Issue;
use rozum_reference::regions::find_name;

/// What tables of Ukraine's regions call the row of the country. In a table of countries it is one of them.
pub const COUNTRY: &[&str] = &["UA", "Україна", "Ukraine"];
/// What tables call the row of all regions together.
pub const TOGETHER: &[&str] = &["Усього", "Разом", "Total", "TOTAL", "Всього"];

impl Read {
    /// Each name that is neither a region of Ukraine nor that of the total, where it was met first: what
    /// is wrong with a table of Ukraine's regions, and nothing where a table is of another country.
    pub fn unknown_regions(&self, total: Option<&str>) -> Vec<Issue> {
        let mut notes = Notes::new(&self.file);
        for (name, row) in self.builder.regions().iter().zip(&self.region_rows) {
            if Some(name) != total && find_name(name).is_none() {
                let column = self.region_column.clone();
                let at = At { sheet: self.found.sheet.clone(), row: Some(*row), column };
                notes.error(&at, Some(name), unknown(name));
            }
        }
        notes.finish()
    }
}

fn unknown(name: &str) -> Reason {
    let key = fold(name);
    if COUNTRY.iter().chain(TOGETHER).any(|whole| fold(whole) == key) {
        return Reason::new("intake-total-as-region").with("region", quote(name));
    }
    let nearest = lookup::nearest_region(name);
    let reason = Reason::new("intake-region-of-table-unknown").with("region", quote(name));
    reason.with("nearest", nearest.name_uk).with("name", nearest.name_en)
}

#[cfg(test)]
mod tests {
    use super::super::{Columns, ReadOptions, Source, read};

    fn told(text: &str, total: Option<&str>) -> Vec<String> {
        let source = Source::Bytes { name: "a.csv", bytes: text.as_bytes() };
        let columns = Columns::long("регіон", "вид", "число");
        let read = read(source, &columns, &ReadOptions::default(), &mut |_| ()).unwrap();
        let issues = read.unknown_regions(total);
        let place =
            |at: &rozum_model::draft::Place| format!("{}:{}", at.row.unwrap(), at.column.clone().unwrap());
        issues.iter().map(|issue| format!("{} {}", place(&issue.place), issue.reason)).collect()
    }

    #[test]
    fn each_is_named_where_it_was_met_first() {
        let text = "# source\nРегіон;Вид;Число\nВінницька;A;1\nВінницкая;A;2\nUA-05;B;3\nВінницкая;B;4\nУСЬОГО;A;9\n";
        let told = told(text, None);
        assert_eq!(
            told,
            [
                "4:Регіон intake-region-of-table-unknown region=Вінницкая nearest=Вінницька область name=Vinnytsia Oblast",
                "7:Регіон intake-total-as-region region=УСЬОГО",
            ]
        );
    }

    #[test]
    fn a_total_that_was_told_is_no_unknown_region() {
        assert_eq!(told("Регіон;Вид;Число\nКрай;A;1\nСумська;A;1\n", Some("Край")), [""; 0]);
    }
}
