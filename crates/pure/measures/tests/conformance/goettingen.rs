//! REAT's values for Göttingen beside Germany, 2008 to 2017, fifteen sections.

use super::{Row, near, number, rows};
use rozum_measures::shift_share::{Components, Period, ShiftShare, dynamic_shift_share, shift_share};
use rozum_measures::{Margins, Matrix, Totals, gini_specialisation, krugman};

/// The city with the country as its reference. The first row of the source is the total.
fn year(source: &[Row], year: u32, sections: usize) -> Matrix {
    let column = |name: &str| {
        let column = format!("{name}{year}");
        source[1..=sections].iter().map(|row| number(&row[&column])).collect::<Vec<f64>>()
    };
    let margins = Margins { activities: Some(column("BRD")), ..Margins::default() };
    Matrix::from_rows(&[column("Goettingen")]).unwrap().with_margins(margins).unwrap()
}

fn components(file: &str) -> Option<Vec<f64>> {
    Some(rows(file)?.iter().map(|row| number(&row["Components"])).collect())
}

fn shifts(source: &[Row], years: impl Iterator<Item = u32>, form: ShiftShare) -> Components {
    let tables: Vec<Matrix> = years.map(|number| year(source, number, 15)).collect();
    let totals: Vec<Totals> = tables.iter().map(Totals::of).collect();
    let periods: Vec<Period> = tables.iter().zip(&totals).collect();
    match periods[..] {
        [before, after] => shift_share(before, after, form)[0],
        _ => dynamic_shift_share(&periods, form)[0],
    }
}

#[test]
fn specialisation() {
    let Some(source) = rows("reat/data_Goettingen.csv") else { return };
    let table = year(&source, 2017, 15);
    let totals = Totals::of(&table);
    let gini = gini_specialisation::gini_specialisation(&table, &totals)[0];
    assert_eq!(format!("{gini:.6}"), "0.359852");
    assert_eq!(format!("{:.7}", krugman::krugman(&table, &totals)[0]), "0.4508469");
    // The package's own example takes the first twelve sections only.
    let table = year(&source, 2008, 12);
    let found = krugman::relative_diversity_of(table.row(0), &Totals::of(&table).activities);
    assert_eq!(format!("{found:.10}"), "4.2348755877");
}

#[test]
fn shift_share_of_dunn() {
    let Some(source) = rows("reat/data_Goettingen.csv") else { return };
    let found = shifts(&source, [2008, 2017].into_iter(), ShiftShare::Classic);
    let parts = [found.change, found.national, found.structural, found.competitive, found.net_shift()];
    let expected = components("reat/shift_dunn_goettingen_2008_2017.csv").unwrap();
    for (part, expected) in parts.into_iter().zip(expected) {
        near(part, expected, 1e-9, "Dunn");
    }
}

#[test]
fn shift_share_of_esteban_and_marquillas() {
    let Some(source) = rows("reat/data_Goettingen.csv") else { return };
    let found = shifts(&source, [2008, 2017].into_iter(), ShiftShare::EstebanMarquillas);
    let parts = [found.change, found.national, found.structural, found.competitive, found.allocation];
    let expected = components("reat/shift_esteban_goettingen_2008_2017.csv").unwrap();
    assert_eq!(expected.len(), 5);
    for (part, expected) in parts.into_iter().zip(expected) {
        near(part, expected, 1e-9, "Esteban and Marquillas");
    }
}

/// The file holds the steps from 2008 to 2016.
#[test]
fn shift_share_step_by_step() {
    let Some(source) = rows("reat/data_Goettingen.csv") else { return };
    let found = shifts(&source, 2008..=2016, ShiftShare::Classic);
    let parts = [found.change, found.national, found.structural, found.competitive, found.net_shift()];
    let expected = components("reat/shiftd_dunn_goettingen.csv").unwrap();
    for (part, expected) in parts.into_iter().zip(expected) {
        near(part, expected, 1e-9, "steps");
    }
}
