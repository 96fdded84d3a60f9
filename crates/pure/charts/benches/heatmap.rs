//! How long a heat map of 27 regions × 88 divisions takes, the largest that the evidence pages show.

use rozum_charts::{
    Classes, Figure, GapWords, Heading, HeatCell, HeatLabel, HeatRow, HeatmapView, Numerals, Reading, Scale,
    Size,
};

fn main() {
    divan::main();
}

fn view(rows: u32, columns: u32) -> HeatmapView {
    let gaps =
        GapWords { missing: "немає даних".to_owned(), suppressed: "приховано".to_owned() };
    let label = |number| HeatLabel {
        text: format!("Виробництво харчових продуктів {number}"), href: None
    };
    let value = |row: u32, column: u32| f64::from((row * 31 + column * 17) % 97) / 40.0;
    let cell = |row, column| HeatCell {
        figure: if (row + column) % 11 == 0 {
            Figure::gap(Reading::Missing, &gaps)
        } else {
            Figure::new(value(row, column), "1,25")
        },
        href: None,
    };
    let row =
        |row| HeatRow { label: label(row), cells: (0..columns).map(|column| cell(row, column)).collect() };
    let all = (0..rows).flat_map(|row| (0..columns).map(move |column| value(row, column)));
    HeatmapView {
        heading: Heading {
            id: "h".to_owned(), title: "Локалізація".to_owned(), description: String::new()
        },
        corner: "Область".to_owned(),
        columns: (0..columns).map(label).collect(),
        rows: (0..rows).map(row).collect(),
        classes: Classes::over(Scale::Times(1.0), all),
        measure: "Коефіцієнт локалізації".to_owned(),
        numerals: Numerals { decimal: ',', group: '\u{a0}' },
        gaps,
    }
}

#[divan::bench(args = [8, 88])]
fn draw(bencher: divan::Bencher, columns: u32) {
    let view = view(27, columns);
    bencher.bench(|| view.svg(Size::Wide));
}
