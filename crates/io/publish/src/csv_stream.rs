//! Long tables as CSV (RFC 4180, UTF-8): millions of rows a second, a few megabytes of memory.
//!
//! For programs rather than spreadsheets: no byte order mark, lines end with `\n`, names stand exactly
//! as they are (`csv` marks texts that a spreadsheet would run). A figure is the shortest text that
//! reads back as the same number; an undefined one is an empty cell.

use crate::Error;
use crate::table::{Cells, Table};
use rayon::prelude::*;
use std::io::Write;

/// Rows made into text at a time by one thread.
const STRETCH: usize = 32_768;

/// Writes the header and all rows.
pub fn write_csv(table: &Table<'_>, out: &mut dyn Write) -> Result<(), Error> {
    header(table, out)?;
    rows(table, out)
}

/// Writes the header.
pub(crate) fn header(table: &Table<'_>, out: &mut dyn Write) -> Result<(), Error> {
    let titles: Vec<Vec<u8>> = table.columns.iter().map(|column| quoted(column.title)).collect();
    out.write_all(&titles.join(&b","[..]))?;
    Ok(out.write_all(b"\n")?)
}

/// Writes all rows.
pub(crate) fn rows(table: &Table<'_>, out: &mut dyn Write) -> Result<(), Error> {
    let columns: Vec<Text<'_>> = table.columns.iter().map(|column| Text::new(&column.cells)).collect();
    let stretches: Vec<usize> = (0..table.rows).step_by(STRETCH).collect();
    for some in stretches.chunks(2 * rayon::current_num_threads()) {
        let texts: Vec<Vec<u8>> =
            some.par_iter().map(|&start| stretch(&columns, start, table.rows.min(start + STRETCH))).collect();
        texts.iter().try_for_each(|text| out.write_all(text))?;
    }
    Ok(())
}

/// A column ready to be written: each name is quoted once and not in each row.
enum Text<'a> {
    Names(Vec<Vec<u8>>, &'a (dyn Fn(usize) -> Option<usize> + Sync)),
    Figures(&'a (dyn Fn(usize) -> f64 + Sync)),
}

impl<'a> Text<'a> {
    fn new(cells: &'a Cells<'_>) -> Self {
        match cells {
            Cells::Names(names, number) => Self::Names(names.iter().map(quoted).collect(), number.as_ref()),
            Cells::Figures(figure) => Self::Figures(figure.as_ref()),
        }
    }
}

fn stretch(columns: &[Text<'_>], start: usize, end: usize) -> Vec<u8> {
    let mut text = Vec::with_capacity((end - start) * columns.len() * 12);
    let mut buffer = zmij::Buffer::new();
    for row in start..end {
        for (index, column) in columns.iter().enumerate() {
            if index > 0 {
                text.push(b',');
            }
            match column {
                Text::Names(names, number) => {
                    let name = number(row).and_then(|number| names.get(number));
                    text.extend_from_slice(name.map_or(&[][..], Vec::as_slice));
                }
                Text::Figures(figure) => {
                    text.extend_from_slice(shortest(&mut buffer, figure(row)).as_bytes());
                }
            }
        }
        text.push(b'\n');
    }
    text
}

/// The shortest decimal text that reads back as the same number; nothing for NaN.
fn shortest(buffer: &mut zmij::Buffer, figure: f64) -> &str {
    match figure {
        figure if figure.is_nan() => "",
        0.0 => "0",
        figure => {
            let text = buffer.format(figure);
            text.strip_suffix(".0").unwrap_or(text)
        }
    }
}

fn quoted(name: &str) -> Vec<u8> {
    let plain = !name.contains([',', '"', '\n', '\r']) && name.trim() == name;
    if plain { name.into() } else { format!("\"{}\"", name.replace('"', "\"\"")).into_bytes() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::Column;
    use rozum_measures::Names;

    fn written(figures: &[f64]) -> String {
        let names = Names::from_iter(["A, \"Б\"", "+1"]);
        let columns = vec![
            Column::names("region", &names, |row| row % 2),
            Column::figures("value", |row| figures[row]),
        ];
        let mut out = Vec::new();
        write_csv(&Table { rows: figures.len(), columns }, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn figures_are_short_and_exact_and_undefined_ones_empty() {
        let text = written(&[0.1 + 0.2, f64::NAN, 4.0, -0.0, 1e-7, 1.0 / 3.0]);
        let expected = "region,value\n\"A, \"\"Б\"\"\",0.30000000000000004\n+1,\n\"A, \"\"Б\"\"\",4\n+1,0\n\
                        \"A, \"\"Б\"\"\",1e-7\n+1,0.3333333333333333\n";
        assert_eq!(text, expected);
    }

    #[test]
    fn rows_stay_in_order_over_stretches() {
        let figures: Vec<f64> =
            (0..3 * STRETCH + 5).map(|row| f64::from(u32::try_from(row).unwrap())).collect();
        let text = written(&figures);
        assert!(
            text.lines().skip(1).zip(&figures).all(|(line, figure)| line.ends_with(&format!(",{figure}")))
        );
        assert_eq!(text.lines().count(), figures.len() + 1);
    }

    proptest::proptest! {
        #[test]
        fn what_is_written_reads_back(bits: u64) {
            let figure = f64::from_bits(bits);
            let text = written(&[figure]);
            let cell = text.lines().nth(1).and_then(|line| line.rsplit_once(',')).unwrap().1.to_owned();
            let back = cell.parse().unwrap_or(f64::NAN);
            // Zero has no sign on paper.
            let same = (back + 0.0).to_bits() == (figure + 0.0).to_bits() || (back.is_nan() && figure.is_nan());
            proptest::prop_assert!(same, "{figure} as {cell}");
        }
    }
}
