use super::*;
use crate::classes::Scale;
use crate::reading::Reading;
use crate::tests::{UK, figure, gap, gaps, heading, lines_of};

fn label(text: &str) -> HeatLabel {
    HeatLabel { text: text.to_owned(), href: None }
}

fn view(rows: &[&[Figure]], columns: &[&str]) -> HeatmapView {
    let cells =
        |row: &&[Figure]| row.iter().map(|figure| HeatCell { figure: figure.clone(), href: None }).collect();
    HeatmapView {
        heading: heading("h"),
        corner: "Область".to_owned(),
        columns: columns.iter().map(|name| label(name)).collect(),
        rows: rows.iter().map(|row| HeatRow { label: label("Вінницька"), cells: cells(row) }).collect(),
        classes: Classes::over(Scale::Times(1.0), [0.0, 0.3, 1.5, 5.0]),
        measure: "Коефіцієнт локалізації".to_owned(),
        numerals: UK,
        gaps: gaps(),
    }
}

#[test]
fn a_small_heat_map_is_drawn_so() {
    let mut view = view(
        &[&[figure(5.0), figure(0.3)], &[figure(0.0), gap(Reading::Suppressed)], &[figure(1.5)]],
        &["Промисловість", "Торгівля"],
    );
    view.rows[0].label.href = Some("/regions/UA-05".to_owned());
    view.rows[0].cells[1].href = Some("/evidence?a=1&b=2".to_owned());
    insta::assert_snapshot!(lines_of(&view.svg(Size::Wide)));
}

#[test]
fn missing_suppressed_and_zero_are_seen_apart() {
    let cells = [figure(0.0), gap(Reading::Missing), gap(Reading::Suppressed), figure(f64::NAN)];
    let svg = view(&[&cells], &["а", "б", "в", "г"]).svg(Size::Wide);
    let row = svg.split_once("heat-row").unwrap().1.split_once("key strong").unwrap().0;
    assert_eq!(row.matches("url(#h-missing)").count(), 2);
    assert_eq!(row.matches("url(#h-suppressed)").count(), 1);
    assert_eq!(row.matches(r#"class="shade-0""#).count(), 1);
}

#[test]
fn narrow_cells_say_below_with_a_sign_and_wide_ones_with_the_figure() {
    let names: Vec<_> = (0..60).map(|_| "Виробництво харчових продуктів").collect();
    let row: Vec<_> = (0..60).map(|_| figure(0.3)).collect();
    let narrow = view(&[&row], &names).svg(Size::Wide);
    assert!(!narrow.contains("heat-value"));
    assert_eq!(narrow.matches("h5M").count(), 59);
    let wide = view(&[&row[..3]], &names[..3]).svg(Size::Wide);
    assert_eq!(wide.matches("heat-value").count(), 3);
}

#[test]
fn the_table_says_the_same_and_fills_up_short_rows() {
    let table = view(&[&[figure(1.5)]], &["а", "б"]).table();
    let texts: Vec<_> = table.rows[0].iter().map(|cell| &*cell.text).collect();
    assert_eq!(
        (table.head, texts),
        (vec!["Область".into(), "а".into(), "б".into()], vec!["Вінницька", "1,5", "немає даних"])
    );
}

#[test]
fn many_columns_are_drawn_once_and_fit_a_page_as_long_as_cells_are_not_too_narrow() {
    let name = "Виробництво хімічних речовин і хімічної продукції";
    for (count, drawings) in [(3, 2), (12, 2), (13, 1), (24, 1), (25, 1), (40, 1), (60, 1), (70, 1)] {
        let drawn = view(&[&vec![figure(1.5); count]], &vec![name; count]).drawings();
        assert_eq!(drawn.len(), drawings, "{count}");
        let wide: f64 =
            drawn[0].split(r#" width=""#).nth(1).unwrap().split('"').next().unwrap().parse().unwrap();
        assert!(wide <= columns::WIDEST + 6.0, "{count} columns: {wide}");
        // One drawing is shown at all widths, so it says that the phone has no other.
        assert_eq!(drawn[0].contains("chart-always"), drawings == 1, "{count}");
    }
}

#[test]
fn the_largest_map_stays_moderate() {
    let names: Vec<_> = (0..88).map(|_| "Виробництво хімічних речовин і хімічної продукції").collect();
    let row: Vec<_> = (0..88).map(|_| figure(1.5)).collect();
    let rows: Vec<&[Figure]> = (0..27).map(|_| &row[..]).collect();
    let svg = view(&rows, &names).svg(Size::Wide);
    assert!(svg.len() < 520_000, "{}", svg.len());
}
