//! `data/reference/instruments.tsv`: instruments of state policy that the note names.

const TABLE: &str = include_str!("../../../../data/reference/instruments.tsv");

/// An instrument. Empty text means that nothing is known here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instrument {
    /// `industrial-parks`.
    pub id: &'static str,
    /// Its name in Ukrainian and in English.
    pub title: [&'static str; 2],
    /// The act that it rests on.
    pub act: [&'static str; 2],
    /// What the act sets up.
    pub sets_up: [&'static str; 2],
    /// What the note proposes, in its words.
    pub proposes: &'static str,
    /// What is to be kept in mind.
    pub reserve: [&'static str; 2],
    /// Where the act was read.
    pub url: &'static str,
}

/// All instruments in the order of the table.
pub fn instruments() -> Vec<Instrument> {
    let lines = TABLE.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    lines.skip(1).map(instrument).collect()
}

fn instrument(line: &'static str) -> Instrument {
    let cells: Vec<&str> = line.split('\t').map(str::trim).collect();
    let cell = |column: usize| cells.get(column).copied().unwrap_or_default();
    let both = |column| [cell(column), cell(column + 1)];
    Instrument {
        id: cell(0),
        title: both(1),
        act: both(3),
        sets_up: both(5),
        proposes: cell(7),
        reserve: both(8),
        url: cell(10),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_instrument_is_named_quoted_and_sourced_where_an_act_is_cited() {
        let all = instruments();
        assert_eq!(all.len(), 11);
        for one in all {
            assert!(!one.title[0].is_empty() && !one.title[1].is_empty(), "{}", one.id);
            assert!(!one.sets_up[0].is_empty() && !one.sets_up[1].is_empty(), "{}", one.id);
            assert!(!one.proposes.is_empty(), "{}", one.id);
            assert_eq!(one.act[0].is_empty(), one.act[1].is_empty(), "{}", one.id);
            assert_eq!(one.reserve[0].is_empty(), one.reserve[1].is_empty(), "{}", one.id);
            assert_eq!(one.url.starts_with("https://"), !one.act[0].is_empty(), "{}", one.id);
        }
    }
}
