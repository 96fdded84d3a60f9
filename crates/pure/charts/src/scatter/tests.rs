use super::*;
use crate::axis::ReferenceLine;
use crate::reading::Reading;
use crate::tests::{UK, figure, gap, heading, lines_of};

fn bubble(label: &str, x: f64, y: f64, size: f64) -> Bubble {
    Bubble {
        label: label.to_owned(),
        x: figure(x),
        y: figure(y),
        size: Some(figure(size)),
        href: None,
        is_marked: false,
    }
}

fn view(points: Vec<Bubble>) -> ScatterView {
    let reference = Some(ReferenceLine { value: 1.0, label: "Україна = 1".to_owned() });
    ScatterView {
        heading: heading("s"),
        corner: "Вид".to_owned(),
        x: Axis { reference, ..Axis::log("Спеціалізація") },
        y: Axis { suffix: "\u{a0}%".to_owned(), ..Axis::linear("Зростання") },
        area: Some("Зайняті, тис. осіб".to_owned()),
        points,
        numerals: UK,
    }
}

#[test]
fn a_small_scatter_is_drawn_so() {
    let mut points =
        vec![bubble("Торгівля", 0.5, -2.0, 10.0), bubble("Сільське господарство", 2.0, 4.0, 40.0)];
    points[1].href = Some("/a".to_owned());
    points[1].is_marked = true;
    insta::assert_snapshot!(lines_of(&view(points).svg(Size::Wide)));
}

#[test]
fn what_has_no_place_is_named_instead_of_drawn() {
    let mut points =
        vec![bubble("а", 1.0, 1.0, 1.0), bubble("нуль", 0.0, 1.0, 1.0), bubble("б", 1.0, 2.0, 1.0)];
    points[2].y = gap(Reading::Suppressed);
    let view = view(points);
    assert_eq!(view.not_drawn().map(|point| &*point.label).collect::<Vec<_>>(), ["нуль", "б"]);
    assert_eq!(view.svg(Size::Wide).matches(r#"class="point""#).count(), 1);
    assert_eq!(view.table().rows.len(), 3);
}

#[test]
fn an_unknown_size_is_no_small_size() {
    let mut points = vec![bubble("а", 1.0, 1.0, 1.0), bubble("б", 2.0, 2.0, 4.0)];
    points[0].size = Some(gap(Reading::Missing));
    assert_eq!(view(points).svg(Size::Wide).matches("dot-unknown").count(), 1);
}

#[test]
fn four_times_the_size_is_twice_the_radius() {
    let svg = view(vec![bubble("а", 1.0, 1.0, 10.0), bubble("б", 2.0, 2.0, 40.0)]).svg(Size::Wide);
    assert!(svg.contains(r#"r="30""#) && svg.contains(r#"r="15""#));
}
