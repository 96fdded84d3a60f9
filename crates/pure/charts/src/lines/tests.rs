use super::*;
use crate::reading::Reading;
use crate::tests::{UK, figure, gap, gaps, heading, lines_of};

fn view(series: &[&[Figure]]) -> LinesView {
    let one = |(place, figures): (usize, &&[Figure])| Series {
        name: format!("Область {place}"),
        figures: figures.to_vec(),
        href: None,
        is_backdrop: false,
    };
    LinesView {
        heading: heading("l"),
        corner: "Рік".to_owned(),
        periods: (2015..2019).map(|year| year.to_string()).collect(),
        series: series.iter().enumerate().map(one).collect(),
        y: Axis::linear("млн грн"),
        from_zero: true,
        numerals: UK,
        gaps: gaps(),
    }
}

#[test]
fn two_short_series_are_drawn_so() {
    let one = [figure(1.0), figure(2.0), gap(Reading::Missing), figure(3.0)];
    let other = [figure(2.0), figure(2.5), gap(Reading::Missing)];
    insta::assert_snapshot!(lines_of(&view(&[&one, &other]).svg(Size::Wide)));
}

#[test]
fn no_line_leads_over_a_gap() {
    let figures = [figure(1.0), gap(Reading::Suppressed), figure(3.0), figure(4.0)];
    let svg = view(&[&figures]).svg(Size::Wide);
    let line = svg.split_once(r#"class="line" d=""#).unwrap().1.split_once('"').unwrap().0;
    assert_eq!((line.matches('M').count(), line.matches('L').count()), (2, 1));
    assert!(svg.contains("url(#l-suppressed)"));
}

#[test]
fn names_at_the_end_do_not_cover_one_another() {
    let figures = [figure(1.0), figure(2.0), figure(2.0), figure(2.0)];
    let svg = view(&[&figures, &figures, &figures]).svg(Size::Wide);
    let heights: Vec<f64> = svg
        .split(r#"class="series-name""#)
        .skip(1)
        .map(|rest| rest.split_once(r#"y=""#).unwrap().1.split_once('"').unwrap().0.parse().unwrap())
        .collect();
    assert!(heights.windows(2).all(|pair| pair[1] - pair[0] >= 15.9), "{heights:?}");
}

#[test]
fn the_table_has_a_row_for_each_period() {
    let table = view(&[&[figure(1.0), gap(Reading::Suppressed)]]).table();
    let texts: Vec<_> = table.rows.iter().map(|row| (&*row[0].text, &*row[1].text)).collect();
    assert_eq!(
        texts,
        [("2015", "1"), ("2016", "приховано"), ("2017", "немає даних"), ("2018", "немає даних")]
    );
}
